// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverviewText.h"

#include "CapacityShares.h"
#include "assessment/BlastRadius.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui::OverviewText {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OverviewText)
};

QString vendorText(backend::CpuVendor vendor)
{
    switch (vendor) {
    case backend::CpuVendor::Intel: return Text::tr("Intel VT-d");
    case backend::CpuVendor::Amd: return Text::tr("AMD-Vi");
    case backend::CpuVendor::Unknown: break;
    }
    return Text::tr("processor unknown");
}

/// "2  (14, 15)": how many groups, and which, as long as they are few.
QString countText(const QStringList& numbers)
{
    constexpr qsizetype few = 4;
    const QString count = QLocale().toString(numbers.size());
    return numbers.isEmpty() || numbers.size() > few ? count : u"%1  (%2)"_s.arg(count, backend::listText(numbers));
}

struct Groups {
    QStringList alone;  ///< numbers
    QStringList shared;
    qsizetype without = 0;
};

Groups sorted(const backend::NodeSnapshot& snapshot)
{
    Groups groups;
    for (const auto& group : snapshot.groups) {
        const auto drive = std::find_if(group.members.begin(), group.members.end(),
                                        [&](const auto& member) { return snapshot.drive(member); });
        if (drive == group.members.end())
            ++groups.without;
        else if (backend::foreignMembers(snapshot, *drive).isEmpty())
            groups.alone.append(QString::number(group.number));
        else
            groups.shared.append(QString::number(group.number));
    }
    return groups;
}

} // namespace

Chart capacity(const NodeState& state)
{
    quint64 whole = 0;
    quint64 empty = 0;
    Chart chart;
    for (const auto& part : capacityShares(*state.snapshot)) {
        whole += part.bytes;
        empty += part.part == SharePart::Empty ? part.bytes : 0;
        chart.shares.append({nameOf(part.part), sizeText(part.bytes), static_cast<double>(part.bytes), hueOf(part.part)});
    }
    chart.subject = Text::tr("NVMe capacity by use, %1").arg(state.title);
    if (state.snapshot->drives.isEmpty())
        chart.message = Text::tr("There is no NVMe drive");
    else if (whole == 0)
        chart.message = Text::tr("The size of the drives cannot be read");
    else if (empty == 0)
        chart.message = Text::tr("None of %1 is empty").arg(sizeText(whole));
    else
        chart.message = Text::tr("%1 of %2 are empty").arg(sizeText(empty), sizeText(whole));
    return chart;
}

Chart isolation(const NodeState& state)
{
    const auto groups = sorted(*state.snapshot);
    const auto withDrive = groups.alone.size() + groups.shared.size();
    Chart chart;
    if (state.snapshot->groups.isEmpty())
        return {Text::tr("Nothing is isolated"), Text::tr("There are no IOMMU groups"), {}};
    chart.subject = Text::tr("%n IOMMU group(s) by isolation", nullptr, static_cast<int>(state.snapshot->groups.size()));
    chart.message = withDrive == 0
        ? Text::tr("No group holds an NVMe drive")
        : Text::tr("%1 of %n group(s) with a drive stand alone", nullptr, static_cast<int>(withDrive)).arg(groups.alone.size());
    const auto add = [&](const QString& name, const QString& value, qsizetype amount, Look::Hue hue) {
        if (amount > 0)
            chart.shares.append({name, value, static_cast<double>(amount), hue});
    };
    add(Text::tr("Drive alone"), countText(groups.alone), groups.alone.size(), Look::Hue::Isolated);
    add(Text::tr("Drive with other devices"), countText(groups.shared), groups.shared.size(), Look::Hue::Host);
    add(Text::tr("No drive in it"), QLocale().toString(groups.without), groups.without, Look::Hue::Grey);
    return chart;
}

Statement iommu(const backend::HostSetup& host)
{
    using Layer = backend::IommuState::Layer;
    const auto& evidence = host.iommu.evidence;
    switch (host.iommu.layer) {
    case Layer::Active: return {State::Ready, Text::tr("The IOMMU is on (%1).").arg(vendorText(host.cpuVendor)), evidence};
    case Layer::OffInKernel:
        return {State::Blocked, Text::tr("The firmware offers the IOMMU (%1); the kernel does not use it.").arg(vendorText(host.cpuVendor)),
                evidence};
    case Layer::OffInFirmware:
        return {State::Blocked, Text::tr("The IOMMU (%1) is off in the firmware, or not there.").arg(vendorText(host.cpuVendor)), evidence};
    case Layer::Unknown: break;
    }
    return {State::Attention, Text::tr("Whether the IOMMU is on could not be read."), evidence};
}

} // namespace gui::OverviewText
