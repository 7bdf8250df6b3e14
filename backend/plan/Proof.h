// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GuestAnswer.h"
#include "Journal.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// One statement that was checked, with what should be and what is.
struct Check {
    enum class Result { Proved, Wrong, NotSeen };
    /// What kind of question it answers. Identity and Driver are asked on the host and in the guest.
    enum class About { Configuration, Identity, Driver, Reservation, BlockDevice, Serial, Model };

    About about = About::Configuration;
    PciAddress address; ///< the function on the host it is about
    QString sentence; ///< "vfio-pci holds 0000:04:00.0"
    QString expected;
    QString seen;
    Result result = Result::NotSeen;
    Evidence evidence;

    bool operator==(const Check&) const = default;
};

/// One function of the proof, with what was recorded of it when it was given, and the controller in
/// the guest that has the recorded serial.
struct ProvedFunction {
    PciAddress address;
    std::optional<DeviceIdentity> recorded;
    std::optional<GuestController> inGuest;

    bool operator==(const ProvedFunction&) const = default;
};

/// Proof that the VM has the drives its configuration names. `identities` are those recorded when
/// they were given (from the journal); the host cannot read the serial of a drive that vfio-pci
/// holds.
struct Proof {
    int vmid = 0;
    QList<Check> host;
    QList<Check> guest;
    QList<ProvedFunction> functions;
    bool isPasted = false; ///< a person said what the guest says
    QString headline; ///< "Proved: VM 100 has this drive." or what is missing

    bool operator==(const Proof&) const = default;
    [[nodiscard]] bool isProved() const; ///< every check on the host, and every one in the guest, is Proved
};

/// Asks the guest through the QEMU guest agent. Error kinds: CommandFailed (no agent, not running).
[[nodiscard]] Result<GuestSighting> readGuest(Shell& shell, int vmid, GuestSystem system = GuestSystem::Unix,
                                              std::stop_token stop = {});
/// What a person pasted of a guest that cannot be asked. Error kinds: Unparseable (there is no controller in it).
[[nodiscard]] Result<GuestSighting> readPastedGuest(const QString& answer);

[[nodiscard]] Proof prove(const NodeSnapshot& snapshot, int vmid, const QList<DeviceIdentity>& identities,
                          const Result<GuestSighting>& guest);

/// The identities recorded for this VM in a list of journal entries, newest first wins.
[[nodiscard]] QList<DeviceIdentity> recordedIdentities(const QList<JournalEntry>& entries, int vmid);
/// When the newest of these entries that gave this very identity to the VM was begun; null: none tells.
[[nodiscard]] QDateTime recordedAt(const QList<JournalEntry>& entries, int vmid, const DeviceIdentity& identity);

} // namespace backend
