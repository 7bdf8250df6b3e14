// SPDX-License-Identifier: GPL-3.0-or-later
#include "Proof.h"

#include "PlanDraft.h"
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

QString idsOf(quint16 vendor, quint16 device)
{
    return u"%1:%2"_s.arg(vendor, 4, 16, QLatin1Char('0')).arg(device, 4, 16, QLatin1Char('0'));
}

QString allIdsOf(const DeviceIdentity& identity)
{
    return idsOf(identity.vendor, identity.device) + u", "_s
        + idsOf(identity.subsystemVendor, identity.subsystemDevice);
}

QString path(const PciAddress& address, const QString& file)
{
    return u"/sys/bus/pci/devices/%1/%2"_s.arg(address.text(), file);
}

/// What is asked about one function of the host.
struct Question {
    const NodeSnapshot& snapshot;
    const VirtualMachine& machine;
    PciAddress address;
    std::optional<DeviceIdentity> recorded;

    [[nodiscard]] bool runs() const { return machine.isRunning.value_or(false); }
};

/// What can only be seen while the VM runs is not seen else, and never wrong.
State whileRunning(const Question& question, bool isRight)
{
    if (!question.runs())
        return State::NotSeen;
    return isRight ? State::Proved : State::Wrong;
}

QString seenWhileRunning(const Question& question, const QString& seen)
{
    return question.runs() ? seen : Text::tr("the VM does not run");
}

Check configCheck(const Question& question)
{
    Check check;
    check.sentence = Text::tr("The configuration of %1 names %2.").arg(question.machine.title(), question.address.text());
    check.expected = u"hostpci: %1"_s.arg(question.address.text());
    check.seen = Text::tr("no such line");
    check.result = State::Wrong;
    check.evidence.source = u"/etc/pve/qemu-server/%1.conf"_s.arg(question.machine.vmid);
    for (const Holding& each : holdingsOf(question.snapshot, question.address)) {
        if (each.vmid != question.machine.vmid || !each.isInForce() || check.result == State::Proved)
            continue;
        const bool isCurrent = each.section.isEmpty();
        check.result = isCurrent ? State::Proved : State::NotSeen;
        check.seen = isCurrent ? u"%1: %2"_s.arg(each.key, each.value)
                               : Text::tr("%1 waits until the VM has been stopped and started").arg(each.key);
        check.evidence.text = u"%1: %2"_s.arg(each.key, each.value);
    }
    return check;
}

Check idsCheck(const Question& question)
{
    Check check;
    const PciDevice* device = question.snapshot.device(question.address);
    check.sentence = Text::tr("The recorded device sits at %1.").arg(question.address.text());
    check.expected = question.recorded ? allIdsOf(*question.recorded) : Text::tr("nothing was recorded");
    check.seen = Text::tr("no device");
    check.evidence.source = path(question.address, u"vendor, device, subsystem_*"_s);
    if (device != nullptr)
        check.seen = idsOf(device->vendor, device->device) + u", "_s
            + idsOf(device->subsystemVendor, device->subsystemDevice);
    check.evidence.text = check.seen;
    if (device == nullptr)
        check.result = State::Wrong;
    else if (question.recorded)
        check.result = check.seen == check.expected ? State::Proved : State::Wrong;
    return check;
}

Check driverCheck(const Question& question)
{
    const PciDevice* device = question.snapshot.device(question.address);
    const QString driver = device ? device->driver.value_or(Text::tr("unknown")) : Text::tr("no device");
    Check check;
    check.sentence = Text::tr("vfio-pci holds %1.").arg(question.address.text());
    check.expected = u"vfio-pci"_s;
    check.seen = seenWhileRunning(question, driver.isEmpty() ? Text::tr("no driver") : driver);
    check.result = whileRunning(question, driver == check.expected);
    check.evidence = {path(question.address, u"driver"_s), driver};
    return check;
}

Check reservationCheck(const Question& question)
{
    Check check;
    check.sentence = Text::tr("%1 holds %2 while it runs.").arg(question.machine.title(), question.address.text());
    check.expected = question.machine.title();
    check.evidence.source = u"/run/qemu-server/pci-id-reservations"_s;
    QString seen = Text::tr("no reservation");
    bool isRight = false;
    for (const PciReservation& each : question.snapshot.reservations) {
        if (each.address != question.address || !each.isLive || isRight)
            continue;
        isRight = each.vmid == question.machine.vmid;
        seen = Text::tr("VM %1").arg(each.vmid);
        if (each.pid)
            seen += u", pid %1"_s.arg(*each.pid);
        check.evidence.text = u"%1 %2"_s.arg(each.address.text()).arg(each.vmid);
    }
    check.seen = seenWhileRunning(question, seen);
    check.result = whileRunning(question, isRight);
    return check;
}

Check blockDeviceCheck(const Question& question)
{
    const Drive* drive = question.snapshot.drive(question.address);
    QStringList names;
    if (drive != nullptr)
        for (const Disk& each : drive->namespaces)
            names.append(each.device.path);
    Check check;
    check.sentence = Text::tr("The host has no block device of it.");
    check.expected = Text::tr("none");
    check.seen = seenWhileRunning(question, names.isEmpty() ? Text::tr("none") : names.join(u", "_s));
    check.result = whileRunning(question, names.isEmpty());
    check.evidence = {u"/sys/block"_s, names.join(u", "_s)};
    return check;
}

const GuestController* controllerWith(const QList<GuestController>& controllers, const QString& serial)
{
    const auto place = std::find_if(controllers.begin(), controllers.end(),
                                    [&](const GuestController& each) { return each.serial == serial; });
    return place == controllers.end() ? nullptr : &*place;
}

QString serialsOf(const QList<GuestController>& controllers)
{
    QStringList serials;
    for (const GuestController& each : controllers)
        serials.append(each.serial.isEmpty() ? each.address : each.serial);
    return serials.isEmpty() ? Text::tr("no NVMe controller") : serials.join(u", "_s);
}

Check serialCheck(const DeviceIdentity& recorded, const Result<QList<GuestController>>& guest)
{
    Check check;
    check.sentence = Text::tr("The guest sees the drive with the recorded serial.");
    check.expected = recorded.serial.isEmpty() ? Text::tr("no serial was recorded") : recorded.serial;
    check.evidence.source = u"/sys/class/nvme/*/serial"_s;
    if (!guest) {
        check.seen = guest.error().message;
        check.evidence.text = guest.error().detail;
        return check;
    }
    check.seen = serialsOf(*guest);
    check.evidence.text = check.seen;
    if (recorded.serial.isEmpty())
        return check;
    const bool isThere = controllerWith(*guest, recorded.serial) != nullptr;
    check.result = isThere ? State::Proved : State::Wrong;
    if (isThere)
        check.seen = recorded.serial;
    return check;
}

Check guestIdsCheck(const DeviceIdentity& recorded, const Result<QList<GuestController>>& guest)
{
    Check check;
    check.sentence = Text::tr("The guest sees the same vendor and device.");
    check.expected = idsOf(recorded.vendor, recorded.device);
    check.evidence.source = u"/sys/bus/pci/devices/*/vendor, device"_s;
    const GuestController* controller = guest && !recorded.serial.isEmpty() ? controllerWith(*guest, recorded.serial)
                                                                            : nullptr;
    check.seen = !guest ? guest.error().message : Text::tr("not found by its serial");
    if (controller == nullptr)
        return check;
    check.seen = idsOf(controller->vendor, controller->device);
    check.evidence = {controller->address, check.seen};
    check.result = check.seen == check.expected ? State::Proved : State::Wrong;
    return check;
}

/// Every function the VM should have: as recorded, and as its configuration names drives.
QList<PciAddress> functionsOf(const NodeSnapshot& snapshot, int vmid, const QList<DeviceIdentity>& identities)
{
    QList<PciAddress> functions;
    for (const DeviceIdentity& each : identities)
        functions.append(each.address);
    for (const Drive& drive : snapshot.drives)
        for (const Holding& each : holdingsOf(snapshot, drive.address))
            if (each.vmid == vmid && each.isInForce() && !each.isLeaving && !functions.contains(drive.address))
                functions.append(drive.address);
    return functions;
}

std::optional<DeviceIdentity> identityAt(const QList<DeviceIdentity>& identities, const PciAddress& address)
{
    for (const DeviceIdentity& each : identities)
        if (each.address == address)
            return each;
    return {};
}

bool has(const QList<Check>& checks, State result)
{
    return std::any_of(checks.begin(), checks.end(), [&](const Check& each) { return each.result == result; });
}

QString headlineFor(const Proof& proof, const VirtualMachine& machine, int drives)
{
    for (const Check& each : proof.host + proof.guest)
        if (each.result == State::Wrong)
            return Text::tr("Not proved. This is not so: %1").arg(each.sentence);
    if (!machine.isRunning.value_or(false))
        return Text::tr("The configuration of %1 is set; the proof comes at its next start.").arg(machine.title());
    if (proof.isProved())
        return Text::tr("Proved: %1 has its %n drive(s).", nullptr, drives).arg(machine.title());
    if (!has(proof.host, State::NotSeen))
        return Text::tr("Proved on the host; what the guest of %1 sees is not proved.").arg(machine.title());
    return Text::tr("Not proved yet: %1 has not been started with the drive.").arg(machine.title());
}

/// What the newest Done steps say about each address; a drive that was taken back is forgotten.
void rememberStep(const SetVmOptions& action, QList<DeviceIdentity>& known, QList<PciAddress>& decided)
{
    const auto given = givenDevices(action);
    for (const DeviceIdentity& each : action.devices) {
        const auto place = std::find_if(known.begin(), known.end(), [&](const DeviceIdentity& other) {
            return other.address == each.address;
        });
        // A drive given again while vfio-pci held it had no readable serial; its older record helps.
        if (place != known.end() && place->serial.isEmpty() && place->vendor == each.vendor
            && place->device == each.device && place->subsystemVendor == each.subsystemVendor
            && place->subsystemDevice == each.subsystemDevice)
            *place = each;
        if (decided.contains(each.address))
            continue;
        decided.append(each.address);
        if (given.contains(each))
            known.append(each);
    }
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
            const Result<QList<GuestController>>& guest)
{
    Proof proof;
    proof.vmid = vmid;
    const VirtualMachine* machine = snapshot.machine(vmid);
    if (machine == nullptr) {
        proof.headline = Text::tr("There is no VM %1 on this node.").arg(vmid);
        return proof;
    }
    const QList<PciAddress> functions = functionsOf(snapshot, vmid, identities);
    for (const PciAddress& function : functions) {
        const Question question{snapshot, *machine, function, identityAt(identities, function)};
        proof.host += {configCheck(question), idsCheck(question), driverCheck(question), reservationCheck(question),
                       blockDeviceCheck(question)};
        const DeviceIdentity recorded = question.recorded.value_or(DeviceIdentity{});
        proof.guest += {serialCheck(recorded, guest), guestIdsCheck(recorded, guest)};
    }
    proof.headline = functions.isEmpty()
        ? Text::tr("%1 has no NVMe drive of this node.").arg(machine->title())
        : headlineFor(proof, *machine, static_cast<int>(functions.size()));
    return proof;
}

QList<DeviceIdentity> recordedIdentities(const QList<JournalEntry>& entries, int vmid)
{
    QList<JournalEntry> newestFirst = entries;
    std::stable_sort(newestFirst.begin(), newestFirst.end(), [](const JournalEntry& a, const JournalEntry& b) {
        return a.startedAt > b.startedAt;
    });
    QList<DeviceIdentity> known;
    QList<PciAddress> decided;
    for (const JournalEntry& entry : newestFirst) {
        for (auto record = entry.steps.rbegin(); record != entry.steps.rend(); ++record) {
            const auto& action = std::get<SetVmOptions>(record->step.action);
            if (record->state == StepRecord::State::Done && action.vmid == vmid)
                rememberStep(action, known, decided);
        }
    }
    return known;
}

} // namespace backend
