// SPDX-License-Identifier: GPL-3.0-or-later
#include "Help.h"

#include "Connection.h"
#include "Console.h"
#include "Text.h"
#include "Verb.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {
namespace {

constexpr qsizetype detailLines = 20;

QList<QStringList> rowsOf(const QList<QCommandLineOption>& options)
{
    QList<QStringList> rows;
    for (const auto& option : options) {
        QStringList names;
        for (const QString& name : option.names())
            names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        rows += QStringList{(names.join(u", "_s) + u' ' + option.valueName()).trimmed(), option.description()};
    }
    return rows;
}

QList<QStringList> windowRows()
{
    return {{u"lanekeeper"_s, Text::tr("the window")},
            {u"lanekeeper --demo"_s, Text::tr("the window with the simulated nodes")},
            {u"lanekeeper --appearance light|dark|system"_s, Text::tr("the window in this appearance")},
            {u"lanekeeper --reset-demo"_s, Text::tr("makes the simulated nodes as new")},
            {u"lanekeeper --version"_s, {}}};
}

QList<QStringList> exitCodeRows()
{
    return {{u"0"_s, Text::tr("done")},
            {u"1"_s, Text::tr("done, and the answer is no")},
            {u"2"_s, Text::tr("a wrong call, or a drive or VM that does not exist")},
            {u"3"_s, Text::tr("refused, with the findings that refuse")},
            {u"4"_s, Text::tr("no connection, host not trusted, or login refused")},
            {u"5"_s, Text::tr("failed while changing, with what was done and the way back")},
            {u"6"_s, Text::tr("stopped on purpose: a reboot is owed")},
            {u"7"_s, Text::tr("node or file unreadable, not Proxmox, or no root")},
            {u"130"_s, Text::tr("cancelled")}};
}

} // namespace

void printHelp(Console& console)
{
    console.paragraph(Text::tr("Lanekeeper gives a Proxmox VM a whole NVMe drive over SSH, and keeps the host."));
    console.line();
    console.lines(aligned(windowRows()));
    console.line();
    for (const Verb& verb : verbs()) {
        console.paragraph(u"%1 %2"_s.arg(verb.name, verb.usage), 11, u"lanekeeper"_s);
        console.paragraph(verb.summary, 4);
    }
    console.line();
    console.paragraph(Text::tr("NODE is user@host[:port], a name from ~/.ssh/config, demo:NAME, capture:FILE or paste:FILE[,FILE…]. "
                               "DRIVE is a serial or a PCI address. "
                               "“lanekeeper VERB --help” shows a verb's options."));
    console.line();
    console.line(Text::tr("Exit codes"));
    console.lines(aligned(exitCodeRows(), {0}), 2);
}

void printHelp(Console& console, const Verb& verb)
{
    console.paragraph(u"%1 %2"_s.arg(verb.name, verb.usage), 11, u"lanekeeper"_s);
    console.line();
    console.paragraph(verb.summary);
    console.line();
    console.lines(aligned(rowsOf(verb.options + connectionOptions())), 2);
}

void printProblem(Console& console, const backend::Error& error)
{
    console.note(u"lanekeeper: "_s + error.message);
    for (const QString& line : error.detail.trimmed().split(u'\n', Qt::SkipEmptyParts).mid(0, detailLines))
        console.note(u"    "_s + line);
}

} // namespace gui::commandline
