// SPDX-License-Identifier: GPL-3.0-or-later
#include "KernelLine.h"
#include "Planning.h"
#include "assessment/KernelSettings.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EnableIommuPlan)
};

Finding refusal(const QString& id, const QString& sentence, const QString& meaning, const QString& advice,
                const QList<Evidence>& evidence = {})
{
    return {id, Severity::Blocked, NodeSubject{}, sentence, meaning, advice, evidence};
}

bool isIntel(const HostSetup& host)
{
    return host.iommu.tables.contains(u"DMAR"_s);
}

/// "intel_iommu=off", "iommu=off", "intel_iommu=on,off": values are comma lists
/// (Documentation/admin-guide/kernel-parameters.txt).
bool turnsOff(const QString& word, const HostSetup& host)
{
    const QString key = word.section(u'=', 0, 0);
    const QString vendors = isIntel(host) ? u"intel_iommu"_s : u"amd_iommu"_s;
    return (key == "iommu"_L1 || key == vendors)
        && word.section(u'=', 1).split(u',').contains("off"_L1);
}

/// What has to change so that the next kernel uses the IOMMU. Where that is the default, the word that
/// switches it off is all; without such a word the kernel's default must be another than it should be.
KernelWords wordsFor(const NodeSnapshot& snapshot)
{
    KernelWords words;
    for (const SettingWord& each : kernelWords(snapshot))
        if (turnsOff(each.word, snapshot.host) && !words.unwanted.contains(each.word))
            words.unwanted.append(each.word);
    const bool isDefault = usesIntelIommuByDefault(snapshot.host.kernel) && !words.unwanted.isEmpty();
    if (isIntel(snapshot.host) && !isDefault)
        words.wanted.append(u"intel_iommu=on"_s);
    return words;
}

Finding wordsInForce(const HostSetup& host)
{
    return refusal(u"iommu-off-for-other-reason"_s,
                   Text::tr("The kernel's command line is as it should be, and the IOMMU is off all the same."),
                   Text::tr("Another word would not help."),
                   Text::tr("Look for DMAR or AMD-Vi in the kernel's log: journalctl -k -b"),
                   {{u"/proc/cmdline"_s, host.commandLine}});
}

QString sentenceFor(const KernelWords& words, const HostSetup& host)
{
    QStringList parts;
    for (const QString& word : words.unwanted)
        parts.append(Text::tr("“%1” leaves").arg(word));
    for (const QString& word : words.wanted)
        parts.append(Text::tr("“%1” joins").arg(word));
    return Text::tr("Switch the IOMMU on: %1 the kernel's command line, and %2 restarts.")
        .arg(parts.join(Text::tr(", ", "between changes of words")), host.hostName);
}

/// A recovery entry lacks the words of our drop-in; it does not get back a word that was taken out.
QString wayBack(const BootSetup& boot, const KernelWords& words)
{
    if (boot.loader != BootLoader::Grub)
        return {};
    if (words.wanted.isEmpty())
        return Text::tr("Should the node not come back: press “e” in GRUB's menu and put “%1” at the end of the line "
                        "that begins with “linux”.")
            .arg(words.unwanted.join(u' '));
    return Text::tr("Should the node not come back: choose “Advanced options” and a recovery entry in "
                    "GRUB's menu; it starts without the new word.");
}

} // namespace

void planEnablingIommu(const Planning& planning)
{
    const HostSetup& host = planning.snapshot.host;
    if (host.iommu.isActive()) {
        planning.plan.sentences.append(Text::tr("The IOMMU of %1 is on already; nothing needs changing.").arg(host.hostName));
        return;
    }
    QList<Finding> findings = findingsOnKernelLine(planning);
    if (host.iommu.layer != IommuState::Layer::OffInKernel)
        findings += planning.safety.named(u"iommu-off"_s);
    const KernelWords words = wordsFor(planning.snapshot);
    planning.plan.sentences.append(sentenceFor(words, host));
    if (findings.isEmpty() && words.fit(host.commandLine))
        findings.append(wordsInForce(host));
    addTo(planning.plan, findings);
    if (hasBlocked(findings))
        return;
    const QString why = Text::tr("Without the IOMMU no device can be given to a VM; the firmware offers it "
                                 "and the kernel does not use it.");
    changeKernelLine(planning, words, why);
    restartUnderGuard(planning, words, true,
                      Text::tr("A kernel reads its command line only when it starts. Afterwards the "
                               "IOMMU is looked at."),
                      wayBack(host.boot, words));
}

} // namespace backend
