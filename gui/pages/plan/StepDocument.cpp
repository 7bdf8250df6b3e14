// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepDocument.h"

#include "models/ShownText.h"
#include "node/ListText.h"
#include "plan/StepCommands.h"
#include "widgets/DiffBlock.h"
#include "widgets/FactRows.h"
#include "widgets/FindingList.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace gui {

using Wrap = TextLabel::Wrap;

StepDocument::StepDocument(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Steps of the plan"));
    viewport()->setBackgroundRole(QPalette::Base);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { emit stepReached(stepAt(0)); });
}

void StepDocument::show(const backend::Plan& plan, const QList<GiftAdvice>& advice)
{
    m_blocks.clear();
    auto* page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 14, Look::pageMargin, 20);
    layout->setSpacing(22);
    if (!plan.warnings.isEmpty()) {
        auto* warnings = new FindingList(page);
        for (const auto& warning : plan.warnings)
            warnings->add(warning);
        layout->addWidget(warnings);
    }
    int number = 0;
    for (const auto& step : plan.steps) {
        m_blocks.append(blockFor(step, ++number));
        layout->addWidget(m_blocks.last());
    }
    for (const GiftAdvice& each : advice)
        layout->addWidget(adviceBlock(each));
    layout->addStretch(1);
    setWidget(page); // deletes the one before
}

QWidget* StepDocument::blockFor(const backend::Step& step, int number)
{
    auto* block = new QWidget(this);
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(u"%1  %2"_s.arg(QString::number(number), shownLine(step.title)),
                                    Look::TextRole::Strong, Look::Tone::Text, Wrap::Yes));
    if (!step.why.isEmpty())
        layout->addWidget(new TextLabel(shownLine(step.why), Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
    const bool isSetting = std::holds_alternative<backend::SetVmOptions>(step.action);
    for (const auto& change : backend::textChanges(step))
        layout->addWidget(new DiffBlock(change.path, isSetting ? tr("through qm set") : tr("written in one call"),
                                        change.before, change.after, block));
    if (std::holds_alternative<backend::WriteFiles>(step.action))
        return block; // the differences say it all
    auto* commands = new FactRows(block, 66);
    if (const auto lines = backend::commandLines(step); !lines.isEmpty())
        commands->add(tr("Command"), shownText(lines.join(u'\n')), Look::TextRole::Fixed);
    if (const auto lines = backend::undoLines(step); !lines.isEmpty())
        commands->add(tr("Undo"), shownText(lines.join(u'\n')), Look::TextRole::Fixed);
    layout->addWidget(commands);
    return block;
}

QWidget* StepDocument::adviceBlock(const GiftAdvice& advice)
{
    auto* block = new QWidget(this);
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("The drive itself or a virtual disk for VM %1?").arg(advice.vmid),
                                    Look::TextRole::Strong, Look::Tone::Text, Wrap::Yes));
    auto* reasons = new FactRows(block, 96);
    for (const auto& each : advice.reasons)
        reasons->add(standText(each.stand), shownLine(backend::sentencesText({each.sentence, each.reason})));
    layout->addWidget(reasons);
    return block;
}

void StepDocument::scrollTo(int step)
{
    if (step >= 0 && step < m_blocks.size())
        verticalScrollBar()->setValue(m_blocks.at(step)->y() - 14);
}

int StepDocument::stepAt(int y) const
{
    const int height = verticalScrollBar()->value() + y + 40;
    int found = 0;
    for (int step = 0; step < m_blocks.size(); ++step)
        if (m_blocks.at(step)->y() <= height)
            found = step;
    return found;
}

} // namespace gui
