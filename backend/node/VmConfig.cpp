// SPDX-License-Identifier: GPL-3.0-or-later
#include "VmConfig.h"

#include "CleanText.h"

#include <QRegularExpression>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int hostpciSlots = 16; ///< qemu-server PCI.pm, $MAX_HOSTPCI_DEVICES
constexpr qsizetype lineLimit = 64 * 1024;
constexpr auto pendingName = "PENDING"_L1;

/// "[PENDING]", "[special:cloudinit]" or a snapshot's name (qemu-server QemuServer.pm,
/// parse_vm_config).
std::optional<QString> sectionName(const QString& line)
{
    static const QRegularExpression header(u"^\\[([^\\]\\s]+)\\]\\s*$"_s);
    const auto match = header.match(line);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

std::optional<VmOption> optionFrom(const QString& line)
{
    static const QRegularExpression option(u"^([A-Za-z][A-Za-z0-9_-]*):\\s*(.*?)\\s*$"_s);
    const auto match = option.match(line);
    return match.hasMatch() ? std::optional(VmOption{match.captured(1), match.captured(2)})
                            : std::nullopt;
}

bool hasKey(const VmSection* section, const QString& key)
{
    return section != nullptr && section->value(key).has_value();
}

} // namespace

std::optional<QString> VmSection::value(QStringView key) const
{
    // Proxmox keeps the last line of a key.
    const auto last = std::find_if(options.rbegin(), options.rend(),
                                   [&](const VmOption& each) { return each.key == key; });
    return last == options.rend() ? std::nullopt : std::optional(last->value);
}

VmConfig VmConfig::parse(const QByteArray& bytes, const QString& digest)
{
    VmConfig config{bytes, digest, {VmSection{}}};
    for (const QByteArray& each : bytes.split('\n')) {
        const QString line = cleanText(each, lineLimit);
        if (const auto name = sectionName(line))
            config.sections.append(VmSection{*name, {}});
        else if (const auto option = optionFrom(line))
            config.sections.last().options.append(*option);
    }
    return config;
}

const VmSection* VmConfig::pending() const
{
    const auto place = std::find_if(sections.begin(), sections.end(),
                                    [](const VmSection& each) { return each.name == pendingName; });
    return place == sections.end() ? nullptr : &*place;
}

QStringList VmConfig::pendingDeletes() const
{
    const VmSection* section = pending();
    if (section == nullptr)
        return {};
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    QStringList keys =
        section->value(u"delete").value_or(QString()).split(separators, Qt::SkipEmptyParts);
    for (QString& key : keys) {
        if (key.startsWith(u'!')) // Proxmox marks forced ones so
            key.remove(0, 1);
    }
    return keys;
}

bool VmConfig::isQ35() const
{
    const QString machine = value(u"machine").value_or(QString());
    for (const QString& part : machine.split(u',')) {
        if (!part.contains(u'=') || part.startsWith("type="_L1))
            return part.contains("q35"_L1);
    }
    return false;
}

std::optional<int> VmConfig::freeHostpciSlot() const
{
    for (int slot = 0; slot < hostpciSlots; ++slot) {
        const QString key = u"hostpci%1"_s.arg(slot);
        if (!hasKey(&current(), key) && !hasKey(pending(), key))
            return slot;
    }
    return {};
}

} // namespace backend
