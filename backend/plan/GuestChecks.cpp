// SPDX-License-Identifier: GPL-3.0-or-later
#include "Checks.h"

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

const GuestController* controllerWith(const QList<GuestController>& controllers,
                                      const QString& serial)
{
    const auto place =
        std::find_if(controllers.begin(), controllers.end(),
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
    check.expected =
        recorded.serial.isEmpty() ? Text::tr("no serial was recorded") : recorded.serial;
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
    const GuestController* controller =
        guest && !recorded.serial.isEmpty() ? controllerWith(*guest, recorded.serial) : nullptr;
    check.seen = !guest ? guest.error().message : Text::tr("not found by its serial");
    if (controller == nullptr)
        return check;
    check.seen = idsOf(controller->vendor, controller->device);
    check.evidence = {controller->address, check.seen};
    check.result = check.seen == check.expected ? State::Proved : State::Wrong;
    return check;
}

} // namespace

QList<Check> guestChecks(const DeviceIdentity& recorded,
                         const Result<QList<GuestController>>& guest)
{
    return {serialCheck(recorded, guest), guestIdsCheck(recorded, guest)};
}

} // namespace backend
