// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplyDialog.h"

#include "models/PlanText.h"
#include "models/ShownText.h"
#include "widgets/FactRows.h"
#include "widgets/FindingList.h"
#include "widgets/PlainText.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

using Wrap = TextLabel::Wrap;

ApplyDialog::ApplyDialog(const NodeState& state, QWidget* parent)
    : LaneDialog(tr("Apply — %1").arg(shownLine(state.title)), parent)
{
    const QString node = shownLine(state.title);
    const backend::Plan plan = state.plan.value_or(backend::Plan());
    const auto consequence = PlanText::consequence(state);
    setMinimumWidth(620);
    addHeading(StateSign::icon(consequence.sign), tr("Apply this plan to %1?").arg(node),
               state.isSimulated() ? tr("%1 is simulated: nothing outside its folder is touched.").arg(node)
                                   : QString());
    createChanges(plan);
    auto* facts = new FactRows(this, 76);
    facts->add(tr("Restart"), plan.needsReboot ? tr("%1 restarts once; all its guests stop for it.").arg(node)
                                               : tr("None. %1 keeps running.").arg(node));
    content()->addSpacing(6);
    content()->addWidget(facts);
    createGuests(plan);
    for (const auto& warning : plan.warnings) {
        auto* warnings = new FindingList(this);
        warnings->add(stateOf(warning.severity), warning.sentence, warning.meaning);
        content()->addWidget(warnings);
    }
    content()->addSpacing(6);
    content()->addWidget(new TextLabel(
        tr("%1 %2 is read again first; if it is no longer as planned, nothing is written.")
            .arg(consequence.safety, node),
        Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
    content()->addStretch(1);
    QPushButton* apply = addButton(plan.needsReboot ? tr("&Apply and restart %1").arg(PlainText::label(node))
                                                    : tr("&Apply to %1").arg(PlainText::label(node)));
    apply->setObjectName(u"apply"_s);
    Look::setFilled(apply);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    addCancel();
    if (!plan.toType.isEmpty())
        askToType(plan.toType, apply);
}

void ApplyDialog::askToType(const QString& text, QPushButton* apply)
{
    auto* typed = new QLineEdit(this);
    typed->setObjectName(u"typed"_s);
    typed->setMaxLength(200);
    typed->setTextMargins(6, 0, 6, 0);
    auto* label = new TextLabel(tr("This gives something up. To go on, type %1 here:").arg(text), Look::TextRole::Strong,
                                Look::Tone::Text, Wrap::Yes);
    label->setBuddy(typed);
    typed->setAccessibleName(label->text());
    const int behindWarnings = content()->count() - 1;
    content()->insertWidget(behindWarnings, label);
    content()->insertWidget(behindWarnings + 1, typed);
    apply->setEnabled(false);
    typed->setFocus();
    connect(typed, &QLineEdit::textChanged, this,
            [text, apply](const QString& now) { apply->setEnabled(now.trimmed() == text); });
}

void ApplyDialog::createChanges(const backend::Plan& plan)
{
    int number = 0;
    auto* changes = new FactRows(this, 16);
    for (const auto& sentence : plan.sentences)
        changes->add(QString::number(++number), shownLine(sentence));
    content()->addSpacing(4);
    content()->addWidget(changes);
}

void ApplyDialog::createGuests(const backend::Plan& plan)
{
    auto* guests = new FactRows(this, 76);
    QString name = tr("Guests");
    for (const auto& machine : PlanText::concerned(plan)) {
        guests->add(name, machine.runs ? tr("%1 runs on; the change waits until it is stopped and started again.")
                                             .arg(machine.title)
                                       : tr("%1 is stopped; the change counts from its next start.")
                                             .arg(machine.title));
        name.clear();
    }
    content()->addWidget(guests);
}

} // namespace gui
