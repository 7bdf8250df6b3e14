// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuestAnswerDialog.h"

#include "models/ShownText.h"
#include "node/ListText.h"
#include "plan/Proof.h"
#include "widgets/CommandBox.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

using Wrap = TextLabel::Wrap;

GuestAnswerDialog::GuestAnswerDialog(const QString& machineTitle, QWidget* parent)
    : LaneDialog(tr("What the guest sees"), parent)
    , m_text(new QPlainTextEdit(this))
    , m_found(new TextLabel({}, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes))
{
    setMinimumWidth(660);
    addHeading(StateSign::icon(State::Note), tr("Which drives does the guest of %1 see?").arg(machineTitle),
               tr("Run one of these in the guest, as root or administrator. They only read. Then paste all that was printed."));
    createCommands();
    auto* label = new TextLabel(tr("What it &printed"), Look::TextRole::Strong);
    label->setBuddy(m_text);
    content()->addSpacing(4);
    content()->addWidget(label);
    m_text->setObjectName(u"answer"_s);
    m_text->setAccessibleName(tr("What the guest printed"));
    m_text->setFont(Look::font(Look::TextRole::Fixed));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(120);
    content()->addWidget(m_text, 1);
    content()->addWidget(m_found);
    m_check = addButton(tr("Check &with this"));
    m_check->setObjectName(u"check"_s);
    Look::setFilled(m_check);
    addCancel();
    connect(m_check, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_text, &QPlainTextEdit::textChanged, this, &GuestAnswerDialog::showFound);
    showFound();
    m_text->setFocus();
}

void GuestAnswerDialog::createCommands()
{
    for (const auto& each : backend::guestCommands()) {
        content()->addWidget(new TextLabel(each.system, Look::TextRole::Secondary, Look::Tone::Second));
        content()->addWidget(new CommandBox(each.command, this));
    }
}

QString GuestAnswerDialog::answer() const { return m_text->toPlainText(); }

void GuestAnswerDialog::showFound()
{
    const auto sighting = backend::readPastedGuest(answer());
    m_check->setEnabled(sighting.has_value());
    if (!sighting) {
        m_found->setText(answer().trimmed().isEmpty() ? tr("Nothing is pasted yet.") : sighting.error().message);
        return;
    }
    QStringList found;
    for (const auto& each : sighting->controllers)
        found.append(each.model.isEmpty() ? shownLine(each.serial)
                                          : tr("%1 (%2)", "a drive and its serial").arg(shownLine(each.model), shownLine(each.serial)));
    m_found->setText(tr("In it: %1").arg(backend::listText(found)));
}

} // namespace gui
