// SPDX-License-Identifier: GPL-3.0-or-later
#include "Checks.h"

#include "assessment/Holding.h"
#include "node/ListText.h"

#include <QCoreApplication>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

using State = Check::Result;

QString allIdsOf(const DeviceIdentity& identity)
{
    return idText(identity.vendor, identity.device) + u", "_s
        + idText(identity.subsystemVendor, identity.subsystemDevice);
}

QString path(const PciAddress& address, const QString& file)
{
    return u"/sys/bus/pci/devices/%1/%2"_s.arg(address.text(), file);
}

Check checkOn(const Question& question, Check::About about)
{
    Check check;
    check.about = about;
    check.address = question.address;
    return check;
}

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
    Check check = checkOn(question, Check::About::Configuration);
    check.sentence = Text::tr("The configuration of %1 names %2.")
                         .arg(question.machine.title(), question.address.text());
    check.expected = u"hostpci: %1"_s.arg(question.address.text());
    check.seen = Text::tr("no such line");
    check.result = State::Wrong;
    check.evidence.source = u"/etc/pve/qemu-server/%1.conf"_s.arg(question.machine.vmid);
    for (const Holding& each : holdingsOf(question.snapshot, question.address)) {
        if (each.vmid != question.machine.vmid || !each.isInForce()
            || check.result == State::Proved)
            continue;
        const bool isCurrent = each.section.isEmpty();
        check.result = isCurrent ? State::Proved : State::NotSeen;
        check.seen = isCurrent
            ? u"%1: %2"_s.arg(each.key, each.value)
            : Text::tr("%1 waits until the VM has been stopped and started").arg(each.key);
        check.evidence.text = u"%1: %2"_s.arg(each.key, each.value);
    }
    return check;
}

Check idsCheck(const Question& question)
{
    Check check = checkOn(question, Check::About::Identity);
    const PciDevice* device = question.snapshot.device(question.address);
    check.sentence = Text::tr("The recorded device sits at %1.").arg(question.address.text());
    check.expected =
        question.recorded ? allIdsOf(*question.recorded) : Text::tr("nothing was recorded");
    check.seen = Text::tr("no device");
    check.evidence.source = path(question.address, u"vendor, device, subsystem_*"_s);
    if (device != nullptr)
        check.seen = idText(device->vendor, device->device) + u", "_s
            + idText(device->subsystemVendor, device->subsystemDevice);
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
    const QString driver =
        device ? device->driver.value_or(Text::tr("unknown")) : Text::tr("no device");
    Check check = checkOn(question, Check::About::Driver);
    check.sentence = Text::tr("vfio-pci holds %1.").arg(question.address.text());
    check.expected = u"vfio-pci"_s;
    check.seen = seenWhileRunning(question, driver.isEmpty() ? Text::tr("no driver") : driver);
    check.result = whileRunning(question, driver == check.expected);
    check.evidence = {path(question.address, u"driver"_s), driver};
    return check;
}

Check reservationCheck(const Question& question)
{
    Check check = checkOn(question, Check::About::Reservation);
    check.sentence = Text::tr("%1 holds %2 while it runs.")
                         .arg(question.machine.title(), question.address.text());
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
    Check check = checkOn(question, Check::About::BlockDevice);
    check.sentence = Text::tr("The host has no block device of it.");
    check.expected = Text::tr("none");
    check.seen =
        seenWhileRunning(question, names.isEmpty() ? Text::tr("none") : listText(names));
    check.result = whileRunning(question, names.isEmpty());
    check.evidence = {u"/sys/block"_s, names.join(u", "_s)};
    return check;
}

} // namespace

QList<Check> hostChecks(const Question& question)
{
    return {configCheck(question), idsCheck(question), driverCheck(question),
            reservationCheck(question), blockDeviceCheck(question)};
}

} // namespace backend
