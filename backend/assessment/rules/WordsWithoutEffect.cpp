// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/KernelSettings.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WordsWithoutEffect)
};

Finding note(const QString& id, const QString& sentence, const QString& meaning)
{
    return {id, Severity::Note, NodeSubject{}, sentence, meaning, Text::tr("It may stay or go."), {}};
}

Finding kernelNote(const QString& word)
{
    return note(u"kernel-words-without-effect"_s,
                Text::tr("“%1” on the kernel's command line does nothing.").arg(word),
                word.startsWith(u'a')
                    ? Text::tr("The kernel knows no such value; AMD's IOMMU is on by default.")
                    : Text::tr("It is a word for Intel's processors, and this one is not Intel's."));
}

} // namespace

/// amd_iommu=on is no value of the kernel; it says so only in its log (drivers/iommu/amd/init.c).
QList<Finding> kernelWordsWithoutEffect(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    QStringList idle{u"amd_iommu=on"_s};
    if (snapshot.host.cpuVendor == CpuVendor::Amd)
        idle.append(u"intel_iommu=on"_s);
    const QList<SettingWord> words = kernelWords(snapshot);
    for (const QString& word : idle) {
        Finding finding = kernelNote(word);
        for (const SettingWord& each : words) {
            if (each.word == word && !finding.evidence.contains(each.evidence))
                finding.evidence.append(each.evidence);
        }
        if (!finding.evidence.isEmpty())
            findings.append(finding);
    }
    return findings;
}

/// systemd reads /etc/modules after the root file system is there, initramfs-tools not at all.
QList<Finding> modulesFileWithoutEffect(const NodeSnapshot& snapshot)
{
    static const QStringList modules{u"vfio"_s, u"vfio_pci"_s, u"vfio_iommu_type1"_s,
                                     u"vfio_virqfd"_s};
    Finding finding =
        note(u"modules-file-has-no-effect"_s,
             Text::tr("The vfio lines in the list of modules to load do nothing for a VM."),
             Text::tr("They are read after the drivers have taken their devices, and Proxmox loads "
                      "what it needs by itself. vfio_virqfd is no module since kernel 6.2."));
    for (const ConfigLine& line : linesBelow(snapshot.files, u"/etc/modules"_s)) {
        if (modules.contains(moduleName(line.text.simplified().section(u' ', 0, 0))))
            finding.evidence.append(evidenceOf(line));
    }
    return finding.evidence.isEmpty() ? QList<Finding>() : QList<Finding>{finding};
}

} // namespace backend::rules
