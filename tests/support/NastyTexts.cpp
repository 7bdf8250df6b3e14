// SPDX-License-Identifier: GPL-3.0-or-later
#include "NastyTexts.h"

namespace support {

namespace {

/// Ways to break out of a quoting; "%" stands for what would then run.
const QList<QByteArray> breakouts{
    "%",      "; %",       "\n%\n",     "\r\n%",      "& %",       "&& %",      "|| %",      "| %",
    "$(%)",   "`%`",       "'; %; '",   "\"; %; \"",  "'\"'; %",   "\\'; %",    "\\\"; %",   "'$(%)'",
    "\"$(%)\"", "\\$(%)",  "\\\\$(%)",  "'\\''; %; '", "''; %",    ")\n%\n(",   "}\n%\n{",   "\nEOF\n%",
    "<(%)",   "${x:-$(%)}", "$((`%`))", "-e '%'",     "--; %",     "#\n%",      "!%",        "*; %",
    "\\\n%",  "' | %",     "\" && %",   "$'\\n%'",    "%\\",       "\t%\t",     "'%'",       "\"%\"",
};

const QList<QByteArray> payloads{"touch CANARY", ": >CANARY", "echo x > CANARY"};

const QList<QByteArray> oddities{
    "", " ", "\t", "\n", "\n\n", "\\", "'", "\"", "''", "\"\"", "'''", "\\'", "$", "$$", "$1", "$*", "$@", "${HOME}", "~", "~root", "*", "?", "[a-z]*",
    "-", "--", "-n", "-e", "-c", "--help", "-rf /", "%s%n", "%d%%", "a b", "a  b ", " lead", "trail ", "trail\n", "#no comment", "a#b", "a=b", "=",
    "{a,b}", "!!", "!$", "^a^b", "\x01\x02\x1b[31m", "\x7f", "\xff\xfe", "\xc3\x28", "ümläut", "日本語", "\xe2\x80\xae" "right to left", "\xe2\x80\x8bzero width",
    "e\xcc\x81", "\xf0\x9f\x94\x92", "\r", "a\rb", "\\n", "\\0", "\\x41", "\b\b\b", "&", ";", "|", "<", ">", "(", ")", "EOF", "done", "fi", "esac",
};

} // namespace

QList<QByteArray> nastyTexts(const QByteArray& canary)
{
    QList<QByteArray> texts = oddities;
    for (const QByteArray& payload : payloads)
        for (QByteArray breakout : breakouts)
            texts.append(breakout.replace('%', QByteArray(payload).replace("CANARY", canary)));
    texts.append(QByteArray(4000, '\''));
    return texts;
}

} // namespace support
