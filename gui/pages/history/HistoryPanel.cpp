// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryPanel.h"

#include "models/JournalText.h"
#include "models/ShownText.h"
#include "models/TimeText.h"
#include "plan/StepCommands.h"
#include "widgets/CommandBox.h"
#include "widgets/DiffBlock.h"
#include "widgets/FactRows.h"
#include "widgets/FindingList.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QLocale>

namespace gui {
namespace {

using backend::StepRecord;
using Wrap = TextLabel::Wrap;
constexpr int nameWidth = 78;

struct Fact {
    State sign;
    QString text;
};

Fact guardOf(const StepRecord& record)
{
    switch (record.state) {
    case StepRecord::State::Done: return {State::Ready, HistoryPanel::tr("was still as planned")};
    case StepRecord::State::Failed: return {State::Attention, HistoryPanel::tr("see the output")};
    case StepRecord::State::Begun: return {State::Attention, HistoryPanel::tr("unknown: the end was not recorded")};
    case StepRecord::State::Waiting:
    case StepRecord::State::NotReached: break;
    }
    return {State::Waiting, HistoryPanel::tr("not reached")};
}

Fact readBackOf(const StepRecord& record)
{
    if (record.state == StepRecord::State::Done)
        return {State::Ready, HistoryPanel::tr("as planned")};
    return {State::Waiting, HistoryPanel::tr("not read back")};
}

QWidget* factWidget(const Fact& fact, QWidget* parent)
{
    auto* list = new FindingList(parent);
    list->add(fact.sign, fact.text);
    return list;
}

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details of the change"));
    viewport()->setBackgroundRole(QPalette::Base);
    setMinimumWidth(Look::panelWidth);
}

void HistoryPanel::showNothing()
{
    QVBoxLayout* page = newPage({}, tr("Nothing chosen"));
    page->addWidget(new TextLabel(tr("Choose a change or one of its steps to see what it did and what it was read from."),
                                  Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
    finish(page);
}

void HistoryPanel::show(const backend::JournalEntry& entry, bool isRunning)
{
    QVBoxLayout* page = newPage(TimeText::moment(entry.startedAt), JournalText::title(entry));
    const bool isCut = entry.state == backend::JournalEntry::State::Open && !isRunning;
    if (isCut) {
        auto* open = new FindingList(this);
        if (entry.owesRestart())
            open->add(State::Attention, tr("This change waits for a restart of the node"),
                      tr("It stays open on the node, so that no other plan begins meanwhile. Go on to restart the node "
                         "and finish, or undo what was done so far."));
        else
            open->add(State::Attention, tr("This change did not come to its end"),
                      tr("The line was lost or the program was closed. It stays open on the node, so that no other plan "
                         "begins meanwhile. Go on: what was done stays done, and the rest follows."));
        page->addWidget(open);
    }
    auto* facts = new FactRows(this, nameWidth);
    facts->add(tr("Result"), JournalText::result(entry, isRunning).text);
    if (!entry.rescueSheet.isEmpty())
        facts->add(tr("Rescue sheet"), shownLine(entry.rescueSheet), Look::TextRole::Fixed);
    if (!entry.problem.isEmpty())
        facts->add(tr("Because"), shownLine(entry.problem));
    if (entry.sentences.size() > 1)
        for (qsizetype index = 0; index < entry.sentences.size(); ++index)
            facts->add(index == 0 ? tr("Changes") : QString(), shownLine(entry.sentences.at(index)));
    facts->add(tr("By"), shownLine(entry.who));
    facts->add(tr("With"), shownLine(entry.program));
    facts->add(tr("Node"), entry.isSimulated ? tr("%1, simulated").arg(shownLine(entry.nodeName))
                                             : shownLine(entry.nodeName));
    if (!entry.undoes.isEmpty())
        facts->add(tr("Takes back"), shownLine(entry.undoes), Look::TextRole::Fixed);
    if (!entry.undoneBy.isEmpty())
        facts->add(tr("Taken back by"), shownLine(entry.undoneBy), Look::TextRole::Fixed);
    page->addWidget(facts);
    const QString commands = JournalText::wayBack(entry);
    if (!commands.isEmpty() && entry.canBeUndone()) {
        page->addSpacing(6);
        page->addWidget(new TextLabel(tr("To go back by hand"), Look::TextRole::Strong));
        page->addWidget(new CommandBox(commands, this));
    }
    addReceipt(page, entry);
    finish(page);
}

void HistoryPanel::show(const backend::JournalEntry& entry, qsizetype step, bool isRunning)
{
    const StepRecord& record = entry.steps.at(step);
    QVBoxLayout* page = newPage(tr("Step %1 of “%2”").arg(step + 1).arg(JournalText::title(entry)),
                                shownLine(record.step.title));
    auto* facts = new FactRows(this, nameWidth);
    if (!record.step.why.isEmpty())
        facts->add(tr("Why"), shownLine(record.step.why));
    facts->add(tr("Checked before"), factWidget(isRunning ? Fact{State::Running, tr("running")} : guardOf(record), facts));
    facts->add(tr("Read back"), factWidget(readBackOf(record), facts));
    if (record.exitCode)
        facts->add(tr("Exit code"), QString::number(*record.exitCode));
    if (!std::holds_alternative<backend::WriteFiles>(record.step.action)) { // the differences say it all
        if (!backend::commandLines(record.step).isEmpty())
            facts->add(tr("Command"), shownText(backend::commandLines(record.step).join(u'\n')), Look::TextRole::Fixed);
        if (!backend::undoLines(record.step).isEmpty())
            facts->add(tr("Undo"), shownText(backend::undoLines(record.step).join(u'\n')), Look::TextRole::Fixed);
    }
    page->addWidget(facts);
    page->addSpacing(6);
    const bool isRead = !record.configAfter.isEmpty();
    const auto changes = JournalText::recordedChanges(record);
    if (!changes.isEmpty())
        page->addWidget(new TextLabel(isRead ? tr("as read back") : tr("as planned"), Look::TextRole::Secondary, Look::Tone::Second));
    for (const auto& change : changes)
        page->addWidget(new DiffBlock(change.path, {}, change.before, change.after, this));
    addOutput(page, record);
    addReceipt(page, entry);
    finish(page);
}

QVBoxLayout* HistoryPanel::newPage(const QString& above, const QString& title)
{
    auto* page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(Look::panelMargin, 16, Look::panelMargin, 18);
    layout->setSpacing(8);
    if (!above.isEmpty())
        layout->addWidget(new TextLabel(above, Look::TextRole::Secondary, Look::Tone::Second, Wrap::Yes));
    layout->addWidget(new TextLabel(title, Look::TextRole::PanelTitle, Look::Tone::Text, Wrap::Yes));
    return layout;
}

void HistoryPanel::finish(QVBoxLayout* page)
{
    page->addStretch(1);
    setWidget(page->parentWidget()); // deletes the one before
}

void HistoryPanel::addReceipt(QVBoxLayout* page, const backend::JournalEntry& entry)
{
    page->addSpacing(6);
    page->addWidget(new TextLabel(tr("Receipt"), Look::TextRole::Strong));
    page->addWidget(new TextLabel(tr("Written before the step, here and on %1:").arg(shownLine(entry.nodeName)),
                                  Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
    auto* path = new TextLabel(JournalText::receiptOnNode(entry), Look::TextRole::Fixed, Look::Tone::Text, Wrap::Yes);
    path->letSelect();
    page->addWidget(path);
}

void HistoryPanel::addOutput(QVBoxLayout* page, const StepRecord& record)
{
    const QString output = shownText(record.output).trimmed();
    if (output.isEmpty())
        return;
    page->addSpacing(6);
    page->addWidget(new TextLabel(tr("Output"), Look::TextRole::Strong));
    page->addWidget(new CommandBox(output, this));
}

} // namespace gui
