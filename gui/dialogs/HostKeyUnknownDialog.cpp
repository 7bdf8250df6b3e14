// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostKeyUnknownDialog.h"

#include "Fingerprint.h"
#include "models/ShownText.h"
#include "widgets/CommandBox.h"
#include "widgets/FactRows.h"
#include "widgets/IconView.h"
#include "widgets/LineIcon.h"
#include "widgets/ReportLines.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

using Fingerprint::Agreement;
using remote::HostKeyAnswer;

HostKeyUnknownDialog::HostKeyUnknownDialog(const remote::HostKeyOffer& offer, QWidget* parent)
    : LaneDialog(tr("Unknown host key — %1").arg(shownLine(offer.host)), parent)
    , m_offer(offer)
{
    setMinimumWidth(680);
    addHeading(LineIcon::icon(u"key"_s, Look::Tone::Accent), tr("Is this really %1?").arg(shownLine(offer.host)),
               tr("You have not connected to it from this computer before. Its key is how you know that "
                  "nobody sits in between. Compare it once; from then on Lanekeeper does."));
    createFacts();
    createComparison();
    createButtons();
    compare();
    m_typed->setFocus();
}

void HostKeyUnknownDialog::createFacts()
{
    auto* facts = new FactRows(this);
    facts->add(tr("Address"), tr("%1, port %2").arg(shownLine(m_offer.host)).arg(m_offer.port));
    facts->add(tr("Key"), shownLine(m_offer.algorithm));
    facts->add(tr("Fingerprint"), shownLine(m_offer.fingerprint), Look::TextRole::Fixed);
    content()->addSpacing(4);
    content()->addWidget(facts);
    QList<ReportLine> remarks;
    for (const QString& remark : m_offer.remarks)
        remarks.append({State::Note, {}, remark});
    if (!remarks.isEmpty())
        content()->addWidget(new ReportLines(remarks, this));
}

void HostKeyUnknownDialog::createComparison()
{
    content()->addSpacing(8);
    content()->addWidget(new TextLabel(tr("On the node’s own console, not over SSH, run"), Look::TextRole::Strong));
    content()->addWidget(new CommandBox(Fingerprint::consoleCommand(m_offer.algorithm), this));
    content()->addSpacing(8);
    auto* title = new TextLabel(tr("&Paste what it shows"), Look::TextRole::Strong);
    auto* hint = new TextLabel(tr("or type at least its last %1 characters").arg(Fingerprint::shortestEnd),
                               Look::TextRole::Secondary, Look::Tone::Second);
    auto* titles = new QHBoxLayout;
    titles->addWidget(title);
    titles->addWidget(hint, 1);
    content()->addLayout(titles);
    m_typed = new QLineEdit(this);
    m_typed->setFont(Look::font(Look::TextRole::Fixed));
    m_typed->setMaxLength(4096);
    m_typed->setTextMargins(6, 0, 6, 0);
    m_typed->setAccessibleName(tr("Fingerprint from the node’s console"));
    title->setBuddy(m_typed);
    content()->addWidget(m_typed);
    m_sign = new IconView({}, 16, this);
    m_verdict = new TextLabel;
    auto* verdict = new QHBoxLayout;
    verdict->addWidget(m_sign);
    verdict->addWidget(m_verdict, 1);
    content()->addLayout(verdict);
    content()->addStretch(1);
    connect(m_typed, &QLineEdit::textChanged, this, &HostKeyUnknownDialog::compare);
}

void HostKeyUnknownDialog::createButtons()
{
    m_remember = addButton(tr("&Trust and remember"));
    m_remember->setObjectName(u"trustAndRemember"_s);
    m_once = addButton(tr("Trust &once"));
    m_once->setObjectName(u"trustOnce"_s);
    addCancel();
    connect(m_remember, &QPushButton::clicked, this, [this] { choose(HostKeyAnswer::TrustAndRemember); });
    connect(m_once, &QPushButton::clicked, this, [this] { choose(HostKeyAnswer::TrustOnce); });
}

void HostKeyUnknownDialog::compare()
{
    const Agreement agreement = Fingerprint::compare(m_typed->text(), m_offer.fingerprint);
    const auto show = [this](State state, const QString& text) {
        m_sign->setIcon(StateSign::icon(state));
        m_verdict->setText(text);
        m_verdict->setTone(StateSign::tone(state));
    };
    switch (agreement) {
    case Agreement::Nothing: show(State::Waiting, tr("Not compared yet")); break;
    case Agreement::TooShort: show(State::Waiting, tr("Agrees so far; more is needed")); break;
    case Agreement::Equal: show(State::Ready, tr("Agrees with the key offered")); break;
    case Agreement::Different:
        show(State::Blocked, tr("Differs from the key offered: another machine may be answering"));
        break;
    }
    m_remember->setEnabled(agreement != Agreement::Different);
    m_once->setEnabled(agreement != Agreement::Different);
}

void HostKeyUnknownDialog::choose(HostKeyAnswer answer)
{
    m_answer = answer;
    accept();
}

} // namespace gui
