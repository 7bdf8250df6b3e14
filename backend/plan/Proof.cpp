// SPDX-License-Identifier: GPL-3.0-or-later
#include "Proof.h"

#include "Checks.h"
#include "assessment/Holding.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

using State = Check::Result;

/// Every function the VM should have: as recorded, and as its configuration names drives.
QList<PciAddress> functionsOf(const NodeSnapshot& snapshot, int vmid,
                              const QList<DeviceIdentity>& identities)
{
    QList<PciAddress> functions;
    for (const DeviceIdentity& each : identities)
        functions.append(each.address);
    for (const Drive& drive : snapshot.drives)
        for (const Holding& each : holdingsOf(snapshot, drive.address))
            if (each.vmid == vmid && each.isInForce() && !each.isLeaving
                && !functions.contains(drive.address))
                functions.append(drive.address);
    return functions;
}

std::optional<DeviceIdentity> identityAt(const QList<DeviceIdentity>& identities,
                                         const PciAddress& address)
{
    for (const DeviceIdentity& each : identities)
        if (each.address == address)
            return each;
    return {};
}

bool has(const QList<Check>& checks, State result)
{
    return std::any_of(checks.begin(), checks.end(),
                       [&](const Check& each) { return each.result == result; });
}

QString headlineFor(const Proof& proof, const VirtualMachine& machine, int drives)
{
    for (const Check& each : proof.host + proof.guest)
        if (each.result == State::Wrong)
            return Text::tr("Not proved. This is not so: %1").arg(each.sentence);
    if (!machine.isRunning.value_or(false))
        return Text::tr("The configuration of %1 is set; the proof comes at its next start.")
            .arg(machine.title());
    if (proof.isProved() && proof.isPasted)
        return Text::tr("Proved, as far as what was pasted comes from this guest: %1 has its %n drive(s).", nullptr, drives)
            .arg(machine.title());
    if (proof.isProved())
        return Text::tr("Proved: %1 has its %n drive(s).", nullptr, drives).arg(machine.title());
    if (!has(proof.host, State::NotSeen))
        return Text::tr("Proved on the host; what the guest of %1 sees is not proved.")
            .arg(machine.title());
    return Text::tr("Not proved yet: %1 has not been started with the drive.").arg(machine.title());
}

} // namespace

bool Proof::isProved() const
{
    const auto all = [](const QList<Check>& checks) {
        return !checks.isEmpty() && !has(checks, State::Wrong) && !has(checks, State::NotSeen);
    };
    return all(host) && all(guest);
}

Proof prove(const NodeSnapshot& snapshot, int vmid, const QList<DeviceIdentity>& identities,
            const Result<GuestSighting>& guest)
{
    Proof proof;
    proof.vmid = vmid;
    proof.isPasted = guest && guest->isPasted;
    const VirtualMachine* machine = snapshot.machine(vmid);
    if (machine == nullptr) {
        proof.headline = Text::tr("There is no VM %1 on this node.").arg(vmid);
        return proof;
    }
    const QList<PciAddress> functions = functionsOf(snapshot, vmid, identities);
    for (const PciAddress& function : functions) {
        const Question question{snapshot, *machine, function, identityAt(identities, function)};
        proof.host += hostChecks(question);
        const DeviceIdentity recorded = question.recorded.value_or(DeviceIdentity{function, 0, 0, 0, 0, {}, {}});
        proof.guest += guestChecks(recorded, guest);
        proof.functions.append({function, question.recorded, controllerOf(recorded, guest)});
    }
    proof.headline = functions.isEmpty()
        ? Text::tr("%1 has no NVMe drive of this node.").arg(machine->title())
        : headlineFor(proof, *machine, static_cast<int>(functions.size()));
    return proof;
}

} // namespace backend
