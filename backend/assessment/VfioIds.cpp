// SPDX-License-Identifier: GPL-3.0-or-later
#include "VfioIds.h"

#include "KernelSettings.h"

namespace backend {

using namespace Qt::StringLiterals;

bool VfioIds::matches(const PciDevice& function) const
{
    const auto fits = [](quint32 wanted, quint32 value) { return wanted == anything || wanted == value; };
    return fits(vendor, function.vendor) && fits(device, function.device)
        && fits(subvendor, function.subsystemVendor) && fits(subdevice, function.subsystemDevice)
        && ((classCode ^ function.classCode) & mask) == 0;
}

QList<VfioIds> vfioIdsIn(const QString& list, const Evidence& evidence)
{
    QList<VfioIds> entries;
    for (const QString& text : list.split(u',', Qt::SkipEmptyParts)) {
        VfioIds ids;
        ids.text = text;
        ids.evidence = evidence;
        quint32* const parts[] = {&ids.vendor,    &ids.device,    &ids.subvendor,
                                  &ids.subdevice, &ids.classCode, &ids.mask};
        const QStringList words = text.split(u':');
        bool isClear = words.size() >= 2 && words.size() <= 6;
        for (qsizetype i = 0; isClear && i < words.size(); ++i)
            *parts[i] = words.at(i).toUInt(&isClear, 16);
        if (isClear)
            entries.append(ids);
    }
    return entries;
}

QList<VfioIds> vfioIds(const NodeSnapshot& snapshot)
{
    QList<VfioIds> all;
    for (const SettingWord& each : modprobeWords(snapshot, u"options", u"vfio_pci"_s)) {
        if (each.word.startsWith("ids="_L1))
            all += vfioIdsIn(QString(each.word.sliced(4)).remove(u'"'), each.evidence);
    }
    for (const SettingWord& each : kernelWords(snapshot)) {
        if (moduleName(each.word.section(u'=', 0, 0)) == "vfio_pci.ids"_L1)
            all += vfioIdsIn(each.word.section(u'=', 1), each.evidence);
    }
    return all;
}

} // namespace backend
