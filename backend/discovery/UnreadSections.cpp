// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnreadSections.h"

#include "HostReader.h"
#include "Text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    enum class Absence {
        IsGap, ///< must be there
        IsFine, ///< not there means none
        IsFineInCluster, ///< not there means none, if the cluster's file system is there
    };
    enum class Form { Text, Json };

    QLatin1StringView section;
    QLatin1StringView source;
    Absence absence = Absence::IsGap;
    Form form = Form::Text;
    bool decidesUse = false;
    QLatin1StringView name = section; ///< what it is called when unread
};

using Absence = Rule::Absence;
using Form = Rule::Form;

const auto& rules()
{
    static const std::array list{
        Rule{"host"_L1, "/proc/sys/kernel"_L1},
        Rule{"command-line"_L1, "/proc/cmdline"_L1},
        Rule{"memory"_L1, "/proc/meminfo"_L1},
        Rule{"pci"_L1, "/sys/bus/pci/devices"_L1, Absence::IsGap, Form::Text, true},
        Rule{"nvme"_L1, "/sys/class/nvme"_L1, Absence::IsGap, Form::Text, true},
        Rule{"block"_L1, "/sys/block"_L1, Absence::IsGap, Form::Text, true},
        Rule{"lsblk"_L1, "lsblk"_L1, Absence::IsGap, Form::Json, true},
        Rule{"disk-links"_L1, "/dev/disk"_L1, Absence::IsFine, Form::Text, true},
        Rule{"mounts"_L1, "/proc/self/mountinfo"_L1, Absence::IsGap, Form::Text, true},
        Rule{"swaps"_L1, "/proc/swaps"_L1, Absence::IsFine, Form::Text, true},
        Rule{"lvm"_L1, "pvs"_L1, Absence::IsFine, Form::Json},
        Rule{"lvm-volumes"_L1, "lvs"_L1, Absence::IsFine, Form::Json},
        Rule{"zfs"_L1, "zpool list"_L1, Absence::IsFine, Form::Text, true},
        Rule{"fstab"_L1, "/etc/fstab"_L1, Absence::IsFine, Form::Text, true},
        Rule{"files"_L1, "/etc"_L1, Absence::IsGap, Form::Text, true},
        Rule{"boot"_L1, "/sys/firmware"_L1},
        Rule{"raid"_L1, "/proc/mdstat"_L1, Absence::IsFine, Form::Text, true},
        Rule{"owners"_L1, "/sys/kernel/config"_L1, Absence::IsGap, Form::Text, true},
        Rule{"members"_L1, "/etc/pve/.members"_L1, Absence::IsGap, Form::Json},
        Rule{"cluster-setup"_L1, "/etc/pve"_L1},
        Rule{"storage"_L1, "/etc/pve/storage.cfg"_L1, Absence::IsFineInCluster, Form::Text, true},
        Rule{"mappings"_L1, "/etc/pve/mapping/pci.cfg"_L1, Absence::IsFineInCluster, Form::Text,
             true},
        Rule{"vm-digests"_L1, "/etc/pve/nodes"_L1, Absence::IsGap, Form::Text, true,
             "vm-configs"_L1},
        Rule{"vm-configs"_L1, "/etc/pve/nodes"_L1, Absence::IsGap, Form::Text, true},
        Rule{"vm-running"_L1, "/run/qemu-server"_L1},
        Rule{"reservations"_L1, "/run/qemu-server/pci-id-reservations"_L1, Absence::IsFine,
             Form::Text, true},
        Rule{"reservation-holders"_L1, "/proc"_L1, Absence::IsGap, Form::Text, true,
             "reservations"_L1},
        Rule{"network"_L1, "/sys/class/net"_L1},
        Rule{"routes"_L1, "/proc/net/route"_L1, Absence::IsFine},
        Rule{"routes6"_L1, "/proc/net/ipv6_route"_L1, Absence::IsFine},
        Rule{"addresses6"_L1, "/proc/net/if_inet6"_L1, Absence::IsFine},
    };
    return list;
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Unread)
};

bool isGood(const Answer& answer, QByteArrayView name)
{
    const Section* section = answer.find(name);
    return section != nullptr && section->isGood();
}

/// zpool fails where the module is not loaded; then there are no pools.
bool isZfsOff(const Answer& answer, const Rule& rule)
{
    return rule.section == "zfs"_L1 && isGood(answer, "host") && !hasZfs(answer);
}

bool isAbsenceFine(const Answer& answer, const Rule& rule)
{
    if (rule.section == "zfs"_L1)
        return isZfsOff(answer, rule);
    return rule.absence == Absence::IsFine
        || (rule.absence == Absence::IsFineInCluster && isGood(answer, "members"));
}

/// Why the section is a gap; nothing when it is none.
std::optional<QString> gapIn(const Answer& answer, const Rule& rule)
{
    const Section* section = answer.find(QByteArrayView(rule.section.data(), rule.section.size()));
    if (section == nullptr)
        return Text::tr("The node's answer does not say.");
    if (section->isGood()) {
        const bool isClear = rule.form == Form::Text || jsonObject(section->output);
        return isClear ? std::nullopt : std::optional(Text::tr("The answer makes no sense."));
    }
    if (section->isAbsent() && isAbsenceFine(answer, rule))
        return {};
    if (isZfsOff(answer, rule))
        return {};
    if (section->status == Section::tooLarge)
        return Text::tr("The answer is too long.");
    const QString complaint = firstLineOf(section->complaints).left(300);
    if (!complaint.isEmpty())
        return complaint;
    return section->isAbsent() ? Text::tr("It is not there.")
                               : Text::tr("It failed with exit code %1.").arg(section->status);
}

} // namespace

QList<Unread> unreadSections(const Answer& answer)
{
    QList<Unread> unread;
    for (const Rule& rule : rules()) {
        const QString name = rule.name;
        const bool isKnown = std::any_of(unread.begin(), unread.end(),
                                         [&](const Unread& each) { return each.section == name; });
        const auto gap = gapIn(answer, rule);
        if (gap && !isKnown)
            unread.append({name, *gap});
    }
    return unread;
}

QString sourceOf(QStringView section)
{
    for (const Rule& rule : rules()) {
        if (rule.name == section)
            return rule.source;
    }
    return section.toString();
}

bool decidesUse(QStringView section)
{
    return std::any_of(rules().begin(), rules().end(),
                       [&](const Rule& rule) { return rule.name == section && rule.decidesUse; });
}

} // namespace backend
