// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConfigText.h"

#include "Words.h"

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

/// What a shell makes of the right side of an assignment, as far as its quotes go.
QString unquoted(const QString& value)
{
    QString plain;
    QChar quote;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
        else if (c == quote)
            quote = {};
        else if (c == u'\\' && quote != u'\'' && i + 1 < value.size())
            plain += value.at(++i);
        else if (quote.isNull() && c.isSpace())
            break;
        else
            plain += c;
    }
    return plain;
}

/// Lines that end with a backslash go on.
QStringList joined(const QStringList& lines)
{
    QStringList whole;
    bool goesOn = false;
    for (const QString& each : lines) {
        QString line = each;
        const bool more = line.endsWith(u'\\');
        if (more)
            line.chop(1);
        if (goesOn)
            whole.last() += line;
        else
            whole.append(line);
        goesOn = more;
    }
    return whole;
}

/// modprobe takes "-" for "_".
QString moduleName(QString name)
{
    name.replace(u'_', u'-');
    return name;
}

void takeVfioOptions(ModprobeText& text, const QStringList& list)
{
    for (const QString& option : list.mid(2)) {
        const QString key = option.section(u'=', 0, 0);
        const QString value = option.section(u'=', 1);
        if (key != "ids"_L1) {
            text.vfioOptions.insert(key, value);
            continue;
        }
        for (const QString& id : value.toLower().split(u',', Qt::SkipEmptyParts))
            if (!text.vfioIds.contains(id) && text.vfioIds.size() < 1000)
                text.vfioIds.append(id);
    }
}

void takeSoftdep(ModprobeText& text, const QStringList& list)
{
    bool isBefore = false;
    for (const QString& word : list.mid(2)) {
        if (word.endsWith(u':'))
            isBefore = word == "pre:"_L1;
        else if (isBefore)
            text.softdeps[moduleName(list.at(1))].append(moduleName(word));
    }
}

} // namespace

GrubText readGrub(const QStringList& lines)
{
    GrubText text;
    for (const QString& each : joined(lines)) {
        const QString line = each.trimmed().left(16'000);
        const qsizetype sign = line.indexOf(u'=');
        if (line.startsWith("GRUB_"_L1) && sign > 0)
            text.variables.insert(line.first(sign), unquoted(line.sliced(sign + 1)));
    }
    return text;
}

QStringList GrubText::defaultWords() const
{
    return paste::words(variables.value(u"GRUB_CMDLINE_LINUX_DEFAULT"_s));
}

QStringList GrubText::linuxWords() const
{
    return paste::words(variables.value(u"GRUB_CMDLINE_LINUX"_s));
}

CommandLineText readCommandLine(const QStringList& lines)
{
    CommandLineText text;
    for (const QString& line : lines) {
        const QString plain = line.left(16'000).simplified();
        if (!plain.isEmpty() && !plain.startsWith(u'#') && text.line.isEmpty())
            text.line = plain;
    }
    for (const QString& word : text.words()) {
        if (word.startsWith("BOOT_IMAGE="_L1))
            text.loader = BootLoader::Grub;
        else if (word.startsWith("initrd=\\EFI\\"_L1, Qt::CaseInsensitive))
            text.loader = BootLoader::SystemdBoot;
    }
    text.isRunning = text.loader != BootLoader::Unknown;
    return text;
}

QStringList CommandLineText::words() const
{
    return paste::words(line);
}

ModprobeText readModprobe(const QStringList& lines)
{
    ModprobeText text;
    for (const QString& each : joined(lines)) {
        const QStringList list = words(withoutComment(each.left(16'000)));
        if (list.size() < 2)
            continue;
        if (list.first() == "options"_L1 && moduleName(list.at(1)) == "vfio-pci"_L1)
            takeVfioOptions(text, list);
        else if (list.first() == "softdep"_L1)
            takeSoftdep(text, list);
        else if (list.first() == "blacklist"_L1)
            text.blacklist.append(list.at(1));
    }
    return text;
}

QStringList readModules(const QStringList& lines)
{
    QStringList modules;
    for (const QString& each : lines)
        if (const QStringList list = words(withoutComment(each.left(1000))); !list.isEmpty())
            modules.append(list.first());
    return modules;
}

BootToolText readBootTool(const QStringList& lines)
{
    BootToolText text;
    for (const QString& each : lines) {
        const QString line = each.left(4000).simplified();
        const qsizetype configured = line.indexOf(" is configured with: "_L1);
        if (line.startsWith("System currently booted with "_L1)) {
            text.usesEfi = line.sliced(29) == "uefi"_L1;
        } else if (line.startsWith("E: "_L1)
                   && line.contains("proxmox-boot-uuids does not exist"_L1)) {
            text.isManaged = false;
        } else if (configured > 0) {
            BootToolText::Partition partition{line.first(configured), {}, {}};
            for (const QString& part :
                 line.sliced(configured + 21).split(u')', Qt::SkipEmptyParts)) {
                const QStringList loader = words(part.section(u'(', 0, 0).remove(u','));
                partition.loaders += loader;
                for (const QString& version :
                     part.section("versions: "_L1, 1).split(u", "_s, Qt::SkipEmptyParts))
                    partition.versions.append(version);
            }
            text.partitions.append(partition);
            text.isManaged = true;
        } else if (line.startsWith("WARN: "_L1) || line.startsWith("E: "_L1)
                   || line.startsWith("mount: "_L1)) {
            text.warnings.append(line);
        }
    }
    return text;
}

} // namespace backend::paste
