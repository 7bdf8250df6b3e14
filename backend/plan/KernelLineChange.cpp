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
    Q_DECLARE_TR_FUNCTIONS(KernelLineChange)
};

Finding refusal(const QString& id, const QString& sentence, const QString& meaning, const QString& advice,
                const QList<Evidence>& evidence = {})
{
    return {id, Severity::Blocked, NodeSubject{}, sentence, meaning, advice, evidence};
}

bool isRunning(const SettingWord& word)
{
    return word.evidence.source == "/proc/cmdline"_L1;
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

} // namespace

QList<Finding> findingsOnKernelLine(const Planning& planning)
{
    QList<Finding> findings = planning.safety.ofHost();
    if (planning.snapshot.host.boot.loader == BootLoader::Unknown)
        findings.append(refusal(u"boot-loader-unclear"_s,
                                Text::tr("What starts this node is unclear: GRUB or systemd-boot."),
                                Text::tr("Each has its own file for the kernel's command line, and a change "
                                         "in the wrong one does nothing."),
                                Text::tr("Look at “proxmox-boot-tool status” on the node.")));
    return findings;
}

Finding notExact(const QString& path)
{
    return refusal(u"file-not-editable"_s, Text::tr("%1 was not read to the byte.").arg(path),
                   Text::tr("Lanekeeper writes a file only when it knows all of it, so that it can be put "
                            "back as it was."),
                   Text::tr("Change it by hand, then read the node again."), {{path, {}}});
}

void changeKernelLine(const Planning& planning, const KernelWords& words, const QString& why)
{
    if (planning.snapshot.host.boot.loader == BootLoader::Grub)
        changeGrub(planning, words, why);
    else
        changeCommandLine(planning, words, why);
}

} // namespace backend
