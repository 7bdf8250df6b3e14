// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetText.h"

#include "CapacityShares.h"
#include "FleetChange.h"
#include "HardwareText.h"
#include "ShownText.h"
#include "TimeText.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui::FleetText {
namespace {

using backend::Condition;
using backend::FleetDrive;
using Column = FleetColumn;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FleetText)
};

const QString none = u"–"_s;

/// What is said of it was true at another time.
bool isOld(const Context& context, const FleetDrive& drive)
{
    return context.group.node.isOld || drive.seenAt.isValid();
}

QDateTime timeOf(const Context& context, const FleetDrive& drive)
{
    return drive.seenAt.isValid() ? drive.seenAt : context.group.node.readAt;
}

QString percentText(int percent) { return Text::tr("%1 %").arg(QLocale().toString(percent)); }

QString healthText(const FleetDrive& drive)
{
    switch (drive.condition) {
    case Condition::Unknown: return none;
    case Condition::Good:
    case Condition::Worn: return drive.usedPercent ? percentText(qMax(0, 100 - *drive.usedPercent)) : Text::tr("good");
    case Condition::Errors: return Text::tr("errors");
    case Condition::Failing: return Text::tr("warns");
    }
    return {};
}

QString ownerText(const FleetDrive& drive)
{
    if (!drive.owner)
        return none;
    return drive.ownerName.isEmpty() ? Text::tr("VM %1").arg(*drive.owner) : u"%1 %2"_s.arg(*drive.owner).arg(drive.ownerName);
}

QString driverText(const FleetDrive& drive)
{
    if (!drive.driver)
        return none;
    return drive.driver->isEmpty() ? Text::tr("none") : *drive.driver;
}

std::optional<State> verdictOf(const FleetDrive& drive)
{
    if (!drive.verdict)
        return {};
    return drive.owner ? State::Given : stateOf(*drive.verdict);
}

QString verdictText(const Context& context, const FleetDrive& drive)
{
    if (isOld(context, drive))
        return Text::tr("as of %1").arg(TimeText::clockOrDay(timeOf(context, drive)));
    const auto state = verdictOf(drive);
    return state ? StateSign::word(*state) : none;
}

QString moreOfHealth(const FleetDrive& drive)
{
    QStringList parts;
    if (drive.condition == Condition::Unknown)
        parts.append(Text::tr("The drive's health cannot be read now."));
    if (drive.condition == Condition::Errors)
        parts.append(Text::tr("It could not read back something it had stored."));
    if (drive.condition == Condition::Worn)
        parts.append(Text::tr("It is near the end of what its maker promises, or beyond."));
    if (drive.condition == Condition::Failing)
        parts.append(Text::tr("It warns of its own state."));
    if (drive.usedPercent)
        parts.append(Text::tr("%1 % of the writes it is rated for are used.").arg(QLocale().toString(*drive.usedPercent)));
    if (drive.temperatureCelsius)
        parts.append(Text::tr("%1 °C").arg(QLocale().toString(*drive.temperatureCelsius)));
    return backend::sentencesText(parts);
}

QString moreOfDriver(const FleetDrive& drive)
{
    if (drive.isKeptOff)
        return Text::tr("The node leaves this drive to VMs from its start on.");
    return drive.driver ? QString() : Text::tr("Which driver has it is not known now.");
}

double healthRank(const FleetDrive& drive)
{
    return static_cast<double>(drive.condition) * 1000 + drive.usedPercent.value_or(0);
}

/// Domain, bus, device and function as one number.
double placeRank(const backend::PciAddress& address)
{
    return address.domain * 65536.0 + address.bus * 256.0 + address.device * 8.0 + address.function;
}

double verdictRank(const Context& context, const FleetDrive& drive)
{
    const auto state = verdictOf(drive);
    return isOld(context, drive) ? 100 : state ? static_cast<double>(*state) : 101;
}

} // namespace

QString nodeText(const backend::FleetNode& node)
{
    return node.isSimulated ? Text::tr("%1 (simulated)").arg(node.name) : node.name;
}

QString heading(Column column)
{
    switch (column) {
    case Column::Node: return Text::tr("Node");
    case Column::Drive: return Text::tr("Drive");
    case Column::Serial: return Text::tr("Serial");
    case Column::Place: return Text::tr("Place");
    case Column::Size: return Text::tr("Size");
    case Column::Use: return Text::tr("Use");
    case Column::Owner: return Text::tr("Given to");
    case Column::Driver: return Text::tr("Driver");
    case Column::Health: return Text::tr("Health");
    case Column::Verdict: return Text::tr("Verdict");
    case Column::Change: return Text::tr("Change");
    }
    return {};
}

QString cell(Column column, const Context& context, const FleetDrive& drive)
{
    switch (column) {
    case Column::Node: return nodeText(context.group.node);
    case Column::Drive: return shownLine(drive.model.isEmpty() ? drive.nameText() : HardwareText::shortDrive(drive.model));
    case Column::Serial: return drive.serial.isEmpty() ? none : shownLine(drive.serial);
    case Column::Place: return drive.address.shortText();
    case Column::Size: return drive.sizeBytes == 0 ? none : sizeText(drive.sizeBytes);
    case Column::Use:
        return isOld(context, drive) && drive.uses.isEmpty() ? none
                                                             : shownLine(HardwareText::useOf(context.group.node.hostName, drive.uses));
    case Column::Owner: return shownLine(ownerText(drive));
    case Column::Driver: return shownLine(driverText(drive));
    case Column::Health: return healthText(drive);
    case Column::Verdict: return verdictText(context, drive);
    case Column::Change: return fleetChange(context, drive).word;
    }
    return {};
}

QStringList usual(Column column)
{
    switch (column) {
    case Column::Serial: return {u"S69ENF0R804417K"_s};
    case Column::Place: return {u"00:00.0"_s};
    case Column::Size: return {u"999.9 GB"_s};
    case Column::Use: return {HardwareText::usualUse()};
    case Column::Owner: return {u"100 truenas"_s};
    case Column::Driver: return {u"vfio-pci"_s, Text::tr("none")};
    case Column::Health: return {percentText(100), Text::tr("good"), Text::tr("errors"), Text::tr("warns")};
    case Column::Verdict:
        return {StateSign::word(State::Ready), StateSign::word(State::Attention), StateSign::word(State::Blocked),
                StateSign::word(State::Given), Text::tr("as of %1").arg(u"00:00"_s)};
    case Column::Change: return fleetChangeWords();
    default: return {};
    }
}

QString more(Column column, const Context& context, const FleetDrive& drive)
{
    switch (column) {
    case Column::Drive: return shownLine(drive.nameText());
    case Column::Serial:
        return drive.isSerialRemembered ? Text::tr("The drive does not tell its serial now; this is the one it had here before.")
                                        : QString();
    case Column::Place:
        return drive.group ? Text::tr("%1, IOMMU group %2").arg(drive.address.text()).arg(*drive.group)
                           : Text::tr("%1, in no IOMMU group").arg(drive.address.text());
    case Column::Driver: return moreOfDriver(drive);
    case Column::Health: return moreOfHealth(drive);
    case Column::Verdict: return shownLine(drive.reason);
    case Column::Change: return backend::sentencesText(fleetChange(context, drive).sentences);
    default: return {};
    }
}

std::optional<State> sign(Column column, const Context& context, const FleetDrive& drive)
{
    const bool old = isOld(context, drive);
    switch (column) {
    case Column::Owner: return drive.owner && !old ? std::optional(State::Given) : std::nullopt;
    case Column::Health:
        if (old || drive.condition == Condition::Unknown || drive.condition == Condition::Good)
            return {};
        return drive.condition == Condition::Failing ? State::Blocked : State::Attention;
    case Column::Verdict: return old ? std::optional(State::Stale) : verdictOf(drive);
    case Column::Change: return fleetChange(context, drive).sign;
    default: return {};
    }
}

double rank(Column column, const Context& context, const FleetDrive& drive)
{
    switch (column) {
    case Column::Place: return placeRank(drive.address);
    case Column::Size: return static_cast<double>(drive.sizeBytes);
    case Column::Owner: return drive.owner.value_or(0x7fffffff);
    case Column::Health: return healthRank(drive);
    case Column::Verdict: return verdictRank(context, drive);
    case Column::Change: return fleetChange(context, drive).rank;
    default: return 0;
    }
}

} // namespace gui::FleetText
