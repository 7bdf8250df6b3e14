// SPDX-License-Identifier: GPL-3.0-or-later
#include "KernelSettings.h"

#include <QMap>
#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

QList<SettingWord> wordsOf(QString text, const Evidence& evidence)
{
    static const QRegularExpression apart(u"[\\s\"'\\\\]+"_s);
    QList<SettingWord> words;
    for (const QString& word : text.split(apart, Qt::SkipEmptyParts))
        words.append({word, evidence});
    return words;
}

/// GRUB's settings are a shell script; what counts here are plain assignments of two variables, that
/// may go on behind a backslash.
QList<SettingWord> grubWords(const NodeSnapshot& snapshot)
{
    static const QRegularExpression assignment(
        u"^(?:export\\s+)?(GRUB_CMDLINE_LINUX(?:_DEFAULT)?)(\\+?)=(.*)$"_s);
    QMap<QString, QList<SettingWord>> variables;
    QString open;
    for (const ConfigLine& line : linesBelow(snapshot.files, u"/etc/default/grub"_s)) {
        const auto match = assignment.match(line.text);
        if (!match.hasMatch() && open.isEmpty())
            continue;
        const QString name = match.hasMatch() ? match.captured(1) : open;
        const QString value = match.hasMatch() ? match.captured(3) : line.text;
        const bool isMore = !match.hasMatch() || !match.captured(2).isEmpty()
            || value.contains(u'$' + name) || value.contains(u"${"_s + name);
        if (!isMore)
            variables[name].clear();
        variables[name] += wordsOf(value, evidenceOf(line));
        open = line.text.endsWith(u'\\') ? name : QString();
    }
    QList<SettingWord> words;
    for (const QList<SettingWord>& each : variables)
        words += each;
    return words;
}

} // namespace

QList<SettingWord> kernelWords(const NodeSnapshot& snapshot)
{
    const QString commandLine = snapshot.host.commandLine;
    QList<SettingWord> words = wordsOf(commandLine, {u"/proc/cmdline"_s, commandLine});
    const BootLoader loader = snapshot.host.boot.loader;
    if (loader != BootLoader::SystemdBoot)
        words += grubWords(snapshot);
    if (loader == BootLoader::Grub)
        return words;
    for (const ConfigLine& line : linesBelow(snapshot.files, u"/etc/kernel/cmdline"_s))
        words += wordsOf(line.text, evidenceOf(line));
    return words;
}

QList<SettingWord> modprobeWords(const NodeSnapshot& snapshot, QStringView command,
                                 const QString& module)
{
    QList<SettingWord> found;
    for (const ConfigLine& line : linesBelow(snapshot.files, u"/etc/modprobe.d/"_s)) {
        const QStringList words = line.text.simplified().split(u' ');
        if (words.size() < 2 || words.first() != command || moduleName(words.at(1)) != module)
            continue;
        if (words.size() == 2)
            found.append({{}, evidenceOf(line)});
        for (const QString& word : words.sliced(2))
            found.append({word, evidenceOf(line)});
    }
    return found;
}

bool usesIntelIommuByDefault(const QString& kernel)
{
    const int major = kernel.section(u'.', 0, 0).toInt();
    const int minor = kernel.section(u'.', 1, 1).toInt();
    return major <= 0 || major > 6 || (major == 6 && minor >= 8);
}

Evidence evidenceOf(const ConfigLine& line)
{
    return {u"%1:%2"_s.arg(line.path).arg(line.number), line.text};
}

QString moduleName(QString name)
{
    return name.replace(u'-', u'_');
}

} // namespace backend
