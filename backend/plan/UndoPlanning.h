// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"
#include "Planning.h"

namespace backend {

/// Gathers what takes the steps of an entry back, from the last to the first: what of them still stands goes back
/// to what it was, and what somebody changed since refuses. The snapshot must outlive it.
class UndoPlanning {
public:
    explicit UndoPlanning(const NodeSnapshot& snapshot)
        : m_snapshot(snapshot),
          m_safety(snapshot),
          m_draft(snapshot),
          m_host(snapshot)
    {
    }

    void takeBack(const StepRecord& record);
    [[nodiscard]] Plan result();
    void refuse(const QList<Finding>& findings) { addTo(m_plan, findings); }

private:
    struct MappingUsers {
        QStringList others;
        bool isStillRunning = false;
    };

    [[nodiscard]] MappingUsers usersOf(const QString& name) const;
    void takeBack(const SetVmOptions& action, bool wasDone);
    void takeBack(const ChangeMapping& action, bool wasDone);
    void takeBack(const WriteFiles& action, bool wasDone);
    void takeBack(const RenewBoot& action, bool wasDone);
    void takeBack(const BindFunction& action, bool wasDone);
    void takeBack(const RestartNode& action, bool wasDone);
    void takeBack(const ArmGuard& action, bool wasDone);
    void takeBack(const EndGuard&, bool) { }
    void takeBack(const ShutDownMachine& action, bool wasDone);
    void takeBack(const StartMachine& action, bool wasDone);
    void returnFile(const FileChange& change, bool mustBeThere);
    void restartAgain();
    void refuseDeadlyStart();
    void returnOption(const SetVmOptions& action, const VirtualMachine& machine,
                      const VmOptionChange& change, bool mustBeThere);
    void returnDevices(const SetVmOptions& action, const VirtualMachine& machine,
                       const VmOptionChange& change);
    void giveAgain(const SetVmOptions& action, const VirtualMachine& machine,
                   const PciAddress& function);
    void loseAgain(const SetVmOptions& action, const VirtualMachine& machine,
                   const PciAddress& function);
    void say(const VirtualMachine& machine, const VmOptionChange& change);

    [[nodiscard]] Planning planning()
    {
        return {m_snapshot, m_safety, m_draft, m_host, m_plan, m_power};
    }

    const NodeSnapshot& m_snapshot;
    Safety m_safety;
    PlanDraft m_draft;
    HostDraft m_host;
    Plan m_plan;
    PowerDraft m_power;
    bool m_changedFiles = false; ///< the change had files in it
    QList<RenewBoot> m_renewals; ///< were done, and are done again when files go back
    std::optional<KernelWords> m_restartWords; ///< of the restart that was done
};

/// A finding that forbids taking something back.
[[nodiscard]] Finding undoRefusal(const QString& id, const Subject& subject, const QString& sentence,
                                  const QString& meaning, const QList<Evidence>& evidence = {});
/// The recorded identity against what sits there now. A serial that one side cannot read does not contradict; the
/// ids always must agree.
[[nodiscard]] bool isSameDevice(const DeviceIdentity& recorded, const DeviceIdentity& now);

} // namespace backend
