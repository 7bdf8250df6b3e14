// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/KernelSettings.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NvmeBlacklisted)
};

QList<Evidence> blacklistLines(const NodeSnapshot& snapshot)
{
    QList<Evidence> lines;
    for (const SettingWord& each : modprobeWords(snapshot, u"blacklist", u"nvme"_s))
        lines.append(each.evidence);
    for (const SettingWord& each : modprobeWords(snapshot, u"install", u"nvme"_s))
        lines.append(each.evidence);
    for (const SettingWord& each : kernelWords(snapshot)) {
        const QString key = each.word.section(u'=', 0, 0);
        const bool isList = key == "module_blacklist"_L1 || key == "modprobe.blacklist"_L1;
        if (isList && each.word.section(u'=', 1).split(u',').contains(u"nvme"_s))
            lines.append(each.evidence);
    }
    QList<Evidence> once;
    for (const Evidence& line : lines) {
        if (!once.contains(line))
            once.append(line);
    }
    return once;
}

} // namespace

QList<Finding> nvmeBlacklisted(const NodeSnapshot& snapshot)
{
    const QList<Evidence> lines = blacklistLines(snapshot);
    if (lines.isEmpty())
        return {};
    return {{u"nvme-blacklisted"_s, Severity::Attention, NodeSubject{},
             Text::tr("The host is told to leave its nvme driver alone."),
             Text::tr("At the next start it may see no NVMe drive at all, its boot drive included."),
             Text::tr("Take that line out before you restart the node, and run update-initramfs -u "
                      "-k all. A VM needs no such line."),
             lines}};
}

} // namespace backend::rules
