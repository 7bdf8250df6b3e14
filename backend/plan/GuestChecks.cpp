// SPDX-License-Identifier: GPL-3.0-or-later
#include "Checks.h"

#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

using State = Check::Result;

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
    return serials.isEmpty() ? Text::tr("no NVMe controller") : listText(serials);
}

/// A check of what the guest's tools say of the drive beside its serial.
struct Comparison {
    Check::About about;
    QString sentence;
    QString expected;
    QString seen;
    QString source;
};

Check checkOf(const Comparison& each)
{
    const bool isSame = each.seen == each.expected;
    return {each.about, {}, each.sentence, each.expected, each.seen, isSame ? State::Proved : State::Wrong,
            {each.source, each.seen}};
}

Check serialCheck(const DeviceIdentity& recorded, const Result<GuestSighting>& guest)
{
    Check check;
    check.about = Check::About::Serial;
    check.sentence = Text::tr("The guest sees the drive with the recorded serial.");
    check.expected =
        recorded.serial.isEmpty() ? Text::tr("no serial was recorded") : recorded.serial;
    check.evidence.source = guest ? guest->source : QString();
    if (!guest) {
        check.seen = guest.error().message;
        check.evidence.text = guest.error().detail;
        return check;
    }
    check.seen = serialsOf(guest->controllers);
    check.evidence.text = check.seen;
    if (recorded.serial.isEmpty())
        return check;
    const bool isThere = controllerWith(guest->controllers, recorded.serial) != nullptr;
    check.result = isThere ? State::Proved : State::Wrong;
    if (isThere)
        check.seen = recorded.serial;
    return check;
}

Check idsNotSeen(const DeviceIdentity& recorded, const Result<GuestSighting>& guest)
{
    Check check;
    check.about = Check::About::Identity;
    check.sentence = Text::tr("The guest sees the same vendor and device.");
    check.expected = idText(recorded.vendor, recorded.device);
    check.seen = !guest ? guest.error().message : Text::tr("not found by its serial");
    return check;
}

/// What the guest's tools do not say is no check: the serial is the proof.
QList<Check> checksOf(const DeviceIdentity& recorded, const GuestController& seen, const QString& source)
{
    QList<Check> checks;
    if (seen.vendor == 0)
        return checks;
    const QString place = seen.address.isEmpty() ? source : seen.address;
    checks.append(checkOf({Check::About::Identity, Text::tr("The guest sees the same vendor and device."),
                           idText(recorded.vendor, recorded.device), idText(seen.vendor, seen.device), place}));
    if (!recorded.model.isEmpty() && !seen.model.isEmpty())
        checks.append(checkOf({Check::About::Model, Text::tr("The guest sees the same model."), recorded.model,
                               seen.model, place}));
    if (!seen.driver.isEmpty())
        checks.append(checkOf({Check::About::Driver, Text::tr("The guest's own driver has it."), u"nvme"_s,
                               seen.driver, place}));
    return checks;
}

} // namespace

std::optional<GuestController> controllerOf(const DeviceIdentity& recorded, const Result<GuestSighting>& guest)
{
    if (!guest || recorded.serial.isEmpty())
        return {};
    const GuestController* controller = controllerWith(guest->controllers, recorded.serial);
    return controller == nullptr ? std::nullopt : std::optional(*controller);
}

QList<Check> guestChecks(const DeviceIdentity& recorded, const Result<GuestSighting>& guest)
{
    QList<Check> checks{serialCheck(recorded, guest)};
    if (const auto controller = controllerOf(recorded, guest))
        checks += checksOf(recorded, *controller, guest->source);
    else
        checks += idsNotSeen(recorded, guest);
    for (Check& each : checks)
        each.address = recorded.address;
    return checks;
}

} // namespace backend
