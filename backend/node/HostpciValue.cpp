// SPDX-License-Identifier: GPL-3.0-or-later
#include "VmConfig.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostpciValue)
};

tl::unexpected<Error> unusable(const QString& message, QStringView text)
{
    return failure(Error::Kind::Unparseable, message, text.left(256).toString());
}

/// "0000:04:00.0", "0000:04:00" and both without the domain.
std::optional<HostpciTarget> targetFrom(QStringView text)
{
    const bool allFunctions = !text.contains(u'.');
    const auto address = PciAddress::parse(text.toString() + (allFunctions ? u".0"_s : QString()));
    return address ? std::optional(HostpciTarget{*address, allFunctions}) : std::nullopt;
}

Result<QList<HostpciTarget>> targetsFrom(QStringView list)
{
    QList<HostpciTarget> targets;
    for (const QStringView each : list.split(u';', Qt::SkipEmptyParts)) {
        const auto target = targetFrom(each.trimmed());
        if (!target)
            return unusable(Text::tr("A hostpci line names something that is not a PCI address."), each);
        targets.append(*target);
    }
    if (targets.isEmpty())
        return unusable(Text::tr("A hostpci line names no device."), list);
    return targets;
}

} // namespace

bool HostpciTarget::names(const PciAddress& function) const
{
    return address.domain == function.domain && address.bus == function.bus
        && address.device == function.device
        && (allFunctions || address.function == function.function);
}

Result<HostpciValue> HostpciValue::parse(QStringView text)
{
    HostpciValue value;
    for (const QStringView part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        const QStringView key = sign < 0 ? QStringView(u"host") : part.first(sign).trimmed();
        const QStringView content = part.sliced(sign + 1).trimmed();
        if (key == u"host" && value.targets.isEmpty()) {
            TRY(targets, targetsFrom(content));
            value.targets = targets;
        } else if (key == u"mapping" && value.mapping.isEmpty()) {
            value.mapping = content.toString();
        } else if (key == u"host" || key == u"mapping") {
            return unusable(Text::tr("A hostpci line names its device twice."), text);
        } else {
            value.options.append({key.toString(), content.toString()});
        }
    }
    if (value.targets.isEmpty() == value.mapping.isEmpty())
        return unusable(Text::tr("A hostpci line must name either a device or a mapping."), text);
    return value;
}

QString HostpciValue::text() const
{
    QStringList names;
    for (const HostpciTarget& target : targets)
        names.append(target.allFunctions ? target.address.slotText() : target.address.text());
    QStringList parts{mapping.isEmpty() ? names.join(u';') : u"mapping="_s + mapping};
    for (const VmOption& option : options)
        parts.append(option.key + u'=' + option.value);
    return parts.join(u',');
}

bool HostpciValue::names(const PciAddress& function) const
{
    return std::any_of(targets.begin(), targets.end(),
                       [&](const HostpciTarget& each) { return each.names(function); });
}

} // namespace backend
