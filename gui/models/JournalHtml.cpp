// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalHtml.h"

#include "JournalText.h"
#include "ProofText.h"
#include "ShownText.h"
#include "plan/Diff.h"
#include "plan/StepCommands.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::Check;
using backend::DiffLine;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

constexpr auto style = R"(
:root { color-scheme: light dark; --page: #fff; --text: #1c2025; --second: #525a64; --line: #e7eaed; --quiet: #f7f8f9;
  --ready: #00754f; --attention: #865300; --blocked: #b04400; --added: #e2f3ec; --removed: #fbe9df; }
@media (prefers-color-scheme: dark) {
  :root { --page: #1a1c1f; --text: #e8eaed; --second: #a8afb8; --line: #2c3035; --quiet: #1f2225;
    --ready: #45c79c; --attention: #edb340; --blocked: #ff9260; --added: #17332a; --removed: #3e2517; } }
body { margin: 2.5rem auto; padding: 0 1.5rem; max-width: 64rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; } p { margin: .25rem 0; } .second, dt, th { color: var(--second); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: .75rem 0; } dd { margin: 0; }
code, pre, td.value { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: .25rem 0; padding: .6rem .8rem; background: var(--quiet); border: 1px solid var(--line); white-space: pre-wrap; }
pre.diff { padding: .6rem 0; } pre.diff span { display: block; padding: 0 .8rem; }
.added { background: var(--added); } .removed { background: var(--removed); }
.ready { color: var(--ready); } .attention { color: var(--attention); } .blocked { color: var(--blocked); }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; padding: .4rem .8rem .4rem 0;
  border-bottom: 1px solid var(--line); vertical-align: top; } th { font-weight: normal; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } }
)"_L1;

/// What no page may hold becomes "�": halves of characters, and what is none.
QString whole(const QString& shown)
{
    QString text = QString::fromUtf8(shown.toUtf8());
    for (QChar& each : text)
        if (each.unicode() >= 0xfffe)
            each = QChar::ReplacementCharacter;
    return text;
}

/// Fit to be seen, and nothing but text to a browser.
QString safe(const QString& text) { return whole(shownText(text)).toHtmlEscaped(); }
QString safeLine(const QString& text) { return whole(shownLine(text)).toHtmlEscaped(); }

QString element(const QString& name, const QString& text, const QString& kind = {})
{
    const QString attribute = kind.isEmpty() ? QString() : u" class=\"%1\""_s.arg(kind);
    return u"<%1%2>"_s.arg(name, attribute) + safe(text) + u"</%1>\n"_s.arg(name);
}

QString fact(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString() : element(u"dt"_s, name) + element(u"dd"_s, value);
}

QString codeFact(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString() : element(u"dt"_s, name) + u"<dd>"_s + element(u"code"_s, value) + u"</dd>\n"_s;
}

QString moment(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString();
}

QString kindOf(std::optional<State> sign)
{
    if (!sign)
        return u"second"_s;
    switch (StateSign::tone(*sign)) {
    case Look::Tone::Ready: return u"ready"_s;
    case Look::Tone::Attention: return u"attention"_s;
    case Look::Tone::Blocked: return u"blocked"_s;
    default: return u"second"_s;
    }
}

QString head(const backend::JournalEntry& entry)
{
    const QLocale locale;
    const QString direction = locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width\"/>\n"_s.arg(locale.bcp47Name(), direction)
        + element(u"title"_s, JournalText::title(entry)) + u"<style>"_s + style + u"</style>\n</head>\n<body>\n"_s;
}

QString overview(const backend::JournalEntry& entry, const QDateTime& savedAt)
{
    const auto result = JournalText::result(entry, false);
    QString html = element(u"h1"_s, JournalText::title(entry)) + element(u"p"_s, result.text, kindOf(result.sign));
    html += u"<dl>\n"_s;
    html += fact(Text::tr("Node"), entry.isSimulated ? Text::tr("%1 (simulated)").arg(entry.nodeName) : entry.nodeName);
    html += fact(Text::tr("Started"), moment(entry.startedAt)) + fact(Text::tr("Ended"), moment(entry.endedAt));
    html += fact(Text::tr("By"), entry.who) + fact(Text::tr("With"), entry.program);
    html += fact(Text::tr("Stopped because"), entry.problem);
    html += codeFact(Text::tr("Entry"), entry.id) + codeFact(Text::tr("Receipt on the node"), JournalText::receiptOnNode(entry));
    html += codeFact(Text::tr("Takes back"), entry.undoes) + codeFact(Text::tr("Taken back by"), entry.undoneBy);
    html += fact(Text::tr("Report saved"), u"%1, Lanekeeper %2"_s.arg(moment(savedAt), QStringLiteral(LANEKEEPER_VERSION)));
    html += u"</dl>\n<ul>\n"_s;
    for (const auto& sentence : entry.sentences)
        html += element(u"li"_s, sentence);
    return html + u"</ul>\n"_s;
}

QString differenceHtml(const backend::TextChange& change)
{
    QString html = u"<h3>"_s + element(u"code"_s, change.path) + u"</h3>\n<pre class=\"diff\">"_s;
    for (const DiffLine& line : backend::diffLines(change.before, change.after)) {
        const bool isAdded = line.kind == DiffLine::Kind::Added;
        const bool isRemoved = line.kind == DiffLine::Kind::Removed;
        const QString sign = isAdded ? u"+ "_s : isRemoved ? u"− "_s : line.kind == DiffLine::Kind::Skipped ? u"⋯ "_s : u"  "_s;
        html += u"<span class=\"%1\">"_s.arg(isAdded ? u"added"_s : isRemoved ? u"removed"_s : u"same"_s) + sign
            + safeLine(line.text) + u"</span>"_s;
    }
    return html + u"</pre>\n"_s;
}

QString stepHtml(int number, const backend::StepRecord& record)
{
    const auto result = JournalText::result(record);
    const auto& step = record.step;
    QString html = u"<section>\n"_s + element(u"h2"_s, u"%1. %2"_s.arg(number).arg(shownLine(step.title)));
    html += element(u"p"_s, result.text, kindOf(result.sign));
    if (!step.why.isEmpty())
        html += element(u"p"_s, step.why, u"second"_s);
    html += u"<dl>\n"_s;
    if (!std::holds_alternative<backend::WriteFiles>(step.action)) { // the differences say it all
        html += codeFact(Text::tr("Command"), backend::commandLines(step).join(u'\n'));
        html += codeFact(Text::tr("Undo"), backend::undoLines(step).join(u'\n'));
    }
    html += fact(Text::tr("Started"), moment(record.startedAt)) + fact(Text::tr("Ended"), moment(record.endedAt));
    html += fact(Text::tr("Took"), JournalText::took(record.startedAt, record.endedAt));
    if (record.exitCode)
        html += fact(Text::tr("Exit code"), QString::number(*record.exitCode));
    html += u"</dl>\n"_s;
    for (const auto& change : JournalText::recordedChanges(record))
        html += differenceHtml(change);
    if (!record.output.isEmpty())
        html += element(u"h3"_s, Text::tr("Output")) + element(u"pre"_s, record.output);
    return html + u"</section>\n"_s;
}

QString checkHtml(const Check& check, bool inGuest)
{
    const QString seen = check.seen.isEmpty() ? u"–"_s : check.seen;
    return u"<tr>"_s + element(u"td"_s, ProofText::question(check, inGuest))
        + element(u"td"_s, check.expected, u"value"_s) + element(u"td"_s, seen, u"value"_s)
        + element(u"td"_s, check.evidence.source, u"value"_s)
        + element(u"td"_s, ProofText::answer(check), kindOf(ProofText::sign(check.result))) + u"</tr>\n"_s;
}

QString proofHtml(const backend::Proof& proof)
{
    QString html = u"<section>\n"_s + element(u"h2"_s, Text::tr("Proof")) + element(u"p"_s, proof.headline);
    html += u"<table>\n<tr>"_s;
    for (const QString& title : {Text::tr("Question"), Text::tr("Should be"), Text::tr("Is"), Text::tr("Read from"), Text::tr("Answer")})
        html += element(u"th"_s, title);
    html += u"</tr>\n"_s;
    for (const Check& check : proof.host)
        html += checkHtml(check, false);
    for (const Check& check : proof.guest)
        html += checkHtml(check, true);
    return html + u"</table>\n</section>\n"_s;
}

} // namespace

QString journalHtml(const backend::JournalEntry& entry, const std::optional<backend::Proof>& proof, const QDateTime& savedAt)
{
    QString html = head(entry) + overview(entry, savedAt);
    if (proof)
        html += proofHtml(*proof);
    int number = 0;
    for (const auto& record : entry.steps)
        html += stepHtml(++number, record);
    return html + u"</body>\n</html>\n"_s;
}

} // namespace gui
