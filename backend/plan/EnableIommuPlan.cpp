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

bool isRunning(const SettingWord& word)
{
    return word.evidence.source == "/proc/cmdline"_L1;
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

bool isInFiles(const NodeSnapshot& snapshot, const QString& word)
{
    const auto all = kernelWords(snapshot);
    return std::any_of(all.begin(), all.end(), [&](const SettingWord& each) {
        return !isRunning(each) && each.word == word;
    });
}

/// The words that still have to change in files.
KernelWords missing(const NodeSnapshot& snapshot, const KernelWords& words)
{
    KernelWords rest = words;
    rest.wanted.removeIf([&](const QString& word) { return isInFiles(snapshot, word); });
    rest.unwanted.removeIf([&](const QString& word) { return !isInFiles(snapshot, word); });
    return rest;
}

Finding notExact(const QString& path)
{
    return refusal(u"file-not-editable"_s, Text::tr("%1 was not read to the byte.").arg(path),
                   Text::tr("Lanekeeper writes a file only when it knows all of it, so that it can be put "
                            "back as it was."),
                   Text::tr("Change it by hand, then read the node again."), {{path, {}}});
}

Finding notPlain(const QString& path, const QString& word, const Evidence& evidence)
{
    return refusal(u"setting-not-plain"_s,
                   Text::tr("“%1” is set in %2 in a way that Lanekeeper does not edit.").arg(word, path),
                   Text::tr("The file is a shell script, and only plain assignments are changed."),
                   Text::tr("Take the word out by hand, then read the node again."), {evidence});
}

/// "/etc/default/grub:9" without the line number.
QString pathOf(const SettingWord& word)
{
    return word.evidence.source.section(u':', 0, 0);
}

/// Takes the words out of each file that sets them.
void removeFromGrub(const Planning& planning, const KernelWords& words, const QString& why)
{
    for (const SettingWord& each : kernelWords(planning.snapshot)) {
        if (isRunning(each) || !words.unwanted.contains(each.word))
            continue;
        const QString path = pathOf(each);
        const ConfigFile* file = planning.snapshot.file(path);
        if (file == nullptr || !file->isExact)
            return addTo(planning.plan, {notExact(path)});
        const QByteArray before = planning.host.text(path).value_or(QByteArray());
        const QByteArray after = grubTextWithout(before, words.unwanted);
        planning.host.write(path, after, why);
        // What is left on the very line cannot have been a plain word.
        if (after == file->bytes)
            return addTo(planning.plan, {notPlain(path, each.word, each.evidence)});
    }
}

void addToGrub(const Planning& planning, const QStringList& wanted, const QString& why)
{
    if (wanted.isEmpty())
        return;
    const ConfigFile* file = planning.snapshot.file(QString(grubDropIn));
    if (file != nullptr && !file->isExact)
        return addTo(planning.plan, {notExact(grubDropIn)});
    QStringList words = file ? wordsOfDropIn(file->bytes) : QStringList();
    for (const QString& word : wanted)
        if (!words.contains(word))
            words.append(word);
    planning.host.write(grubDropIn, grubDropInText(words), why);
}

void changeGrub(const Planning& planning, const KernelWords& words, const QString& why)
{
    const KernelWords rest = missing(planning.snapshot, words);
    removeFromGrub(planning, rest, why);
    addToGrub(planning, rest.wanted, why);
    const QStringList entries = planning.snapshot.host.boot.grubEntries;
    if (!rest.isEmpty() || entries.isEmpty() || !words.fit(entries.first()))
        planning.host.renew(RenewBoot::What::Grub, words);
}

void changeCommandLine(const Planning& planning, const KernelWords& words, const QString& why)
{
    const ConfigFile* file = planning.snapshot.file(QString(kernelCommandLine));
    if (file == nullptr || !file->isExact)
        return addTo(planning.plan, {notExact(kernelCommandLine)});
    const auto text = commandLineWith(file->bytes, words);
    if (!text)
        return addTo(planning.plan,
                     {refusal(u"command-line-not-plain"_s,
                              Text::tr("%1 is not one line with a root= word.").arg(kernelCommandLine),
                              Text::tr("A node without that word does not find its root file system."),
                              Text::tr("Mend the file by hand, then read the node again."),
                              {{kernelCommandLine, QString::fromUtf8(file->bytes)}})});
    if (!missing(planning.snapshot, words).isEmpty())
        planning.host.write(kernelCommandLine, *text, why);
    // What the boot partitions hold cannot be read without mounting them, so they are written anew.
    planning.host.renew(RenewBoot::What::BootTool, words);
}

QList<Finding> blocksOfNode(const Planning& planning)
{
    QList<Finding> findings = planning.safety.ofHost();
    const HostSetup& host = planning.snapshot.host;
    if (host.boot.loader == BootLoader::Unknown)
        findings.append(refusal(u"boot-loader-unclear"_s,
                                Text::tr("What starts this node is unclear: GRUB or systemd-boot."),
                                Text::tr("Each has its own file for the kernel's command line, and a change "
                                         "in the wrong one does nothing."),
                                Text::tr("Look at “proxmox-boot-tool status” on the node.")));
    if (host.boot.bootId.isEmpty())
        findings.append(refusal(u"restart-not-provable"_s,
                                Text::tr("The node does not say when it was started."),
                                Text::tr("Without that a restart cannot be told from none."), {}));
    return findings;
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
QString whyRestart(const BootSetup& boot, const KernelWords& words)
{
    const QString proof = Text::tr("A kernel reads its command line only when it starts. Afterwards the "
                                   "IOMMU is looked at.");
    if (boot.loader != BootLoader::Grub)
        return proof;
    if (words.wanted.isEmpty())
        return proof + u' '
            + Text::tr("Should the node not come back: press “e” in GRUB's menu and put “%1” at the end of the line "
                       "that begins with “linux”.")
                  .arg(words.unwanted.join(u' '));
    return proof + u' '
        + Text::tr("Should the node not come back: choose “Advanced options” and a recovery entry in "
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
    QList<Finding> findings = blocksOfNode(planning);
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
    if (host.boot.loader == BootLoader::Grub)
        changeGrub(planning, words, why);
    else
        changeCommandLine(planning, words, why);
    planning.host.restart(words, true, whyRestart(host.boot, words));
    planning.host.guard();
    planning.plan.needsReboot = true;
    addTo(planning.plan, findingsOnRestart(planning.snapshot));
    addTo(planning.plan, {whatNoGuardHeals()});
}

} // namespace backend
