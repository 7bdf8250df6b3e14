// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Step.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// Gathers what a plan changes of the node itself: files, what its boot loader reads, which driver has
/// a drive, a restart. The snapshot must outlive it.
class HostDraft {
public:
    explicit HostDraft(const NodeSnapshot& snapshot) : m_snapshot(snapshot) { }

    /// The file as it would read with the changes so far; no value: there is none.
    [[nodiscard]] std::optional<QByteArray> text(const QString& path) const;
    /// The file must be absent or exact in the snapshot.
    void write(const QString& path, const std::optional<QByteArray>& after, const QString& why, int mode = 0644);
    /// Each kind once, with the words of all, the images first.
    void renew(RenewBoot::What what, const KernelWords& words);
    /// `wayBack` is what helps where the new command line does harm, and is not tried once.
    void restart(const KernelWords& words, bool needsIommu, const QString& why, const QString& wayBack = {});
    /// The restart must find this function with vfio-pci.
    void expectKeptOff(const DeviceIdentity& device);
    /// The restart must find nothing foreign in this function's group.
    void expectApart(const DeviceIdentity& device);
    /// The node puts back by itself what the steps before the restart change, unless it is confirmed.
    void guard() { m_isGuarded = true; }
    /// It will really be set, as the draft stands now.
    [[nodiscard]] bool isGuarded() const;
    /// The boot loader starts the new command line once. Not where images change: they are new for the old line too.
    [[nodiscard]] bool triesOnce() const;
    /// The kernel whose image stays as it is until the restart is confirmed; empty: none.
    [[nodiscard]] QString keptKernel() const;
    /// Takes a guard away that an earlier change left, behind all else.
    void endGuard() { m_endsGuard = true; }
    void bind(const BindFunction& action, const QString& why);
    /// The mapping's lines with the changes so far; no value: there is no such mapping.
    [[nodiscard]] std::optional<QStringList> mapping(const QString& name) const;
    void map(const QString& name, const std::optional<QStringList>& after, const DeviceIdentity& device,
             const QString& why);
    /// Takes the entry away, or brings it to these lines.
    void unmap(const QString& name, const std::optional<QStringList>& after, const QString& why);

    /// Scripts that Proxmox runs before a VM's starts, new or changed: before a VM names them, which Proxmox only
    /// allows where they are there.
    [[nodiscard]] QList<Step> startChecks() const { return startChecks(true); }
    /// Those that go: after no VM names them.
    [[nodiscard]] QList<Step> endedStartChecks() const { return startChecks(false); }
    /// Guard, files, boot loader, restart and the guard's end, in this order.
    [[nodiscard]] QList<Step> bootSteps() const;
    /// Entries of the cluster's mappings that VMs will name: before they do.
    [[nodiscard]] QList<Step> mappings() const { return m_mappings; }
    /// Entries that no VM names any more: after that.
    [[nodiscard]] QList<Step> unmappings() const { return m_unmappings; }
    /// Functions that go to vfio-pci.
    [[nodiscard]] QList<Step> releases() const { return m_releases; }
    /// Functions that go back to the host; after no VM names them.
    [[nodiscard]] QList<Step> returns() const { return m_returns; }

private:
    [[nodiscard]] QList<Step> startChecks(bool isThere) const;
    [[nodiscard]] Step writing() const;
    [[nodiscard]] Step arming(const WriteFiles& files) const;
    [[nodiscard]] QList<Step> renewals() const;
    [[nodiscard]] Step restarting() const;
    [[nodiscard]] Step ending() const;

    const NodeSnapshot& m_snapshot;
    QList<FileChange> m_files;
    QString m_whyFiles;
    QString m_whyStartChecks;
    QList<RenewBoot> m_renewals;
    std::optional<Step> m_restart;
    QString m_wayBack;
    bool m_isGuarded = false;
    bool m_endsGuard = false;
    QList<Step> m_mappings;
    QList<Step> m_unmappings;
    QList<Step> m_releases;
    QList<Step> m_returns;
};

} // namespace backend
