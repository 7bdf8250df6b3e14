// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofOffers.h"

#include "models/PlanText.h"
#include "models/ProofText.h"
#include "widgets/ButtonBar.h"
#include "widgets/LineIcon.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

ProofOffers::ProofOffers(ButtonBar& bar)
    : QObject(&bar)
    , m_start(bar.addButton({}, u"startMachine"_s))
    , m_measure(bar.addButton(tr("Measur&e the drive…"), u"measureDrive"_s))
{
    m_start->setIcon(LineIcon::onFilled(u"media-playback-start"_s));
    m_measure->setIcon(LineIcon::onFilled(u"chart"_s));
    Look::setFilled(m_start);
    Look::setFilled(m_measure);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_gift)
            emit startRequested(*m_gift);
    });
    connect(m_measure, &QPushButton::clicked, this, [this] { emit measureRequested(m_serial); });
    hide();
}

void ProofOffers::show(const NodeState& state)
{
    const auto vmid = state.applied && !state.isApplying && !state.applyProblem
        ? PlanText::machineToProve(*state.applied)
        : std::nullopt;
    m_gift = vmid && state.node.canChange() ? ProofText::startThatProves(state, *vmid) : std::nullopt;
    m_serial = vmid ? ProofText::provedSerial(state, *vmid) : QString();
    m_start->setVisible(m_gift.has_value());
    m_start->setEnabled(state.link == NodeState::Link::Connected);
    if (m_gift)
        m_start->setText(m_gift->power == backend::Power::Restart ? tr("&Stop and start VM %1…").arg(m_gift->vmid)
                                                                  : tr("&Start VM %1…").arg(m_gift->vmid));
    m_measure->setVisible(!m_serial.isEmpty());
}

void ProofOffers::hide()
{
    m_gift.reset();
    m_serial.clear();
    m_start->hide();
    m_measure->hide();
}

QString ProofOffers::words() const
{
    if (m_gift)
        return tr("The start stands under a guard, and is reviewed first like any other plan.");
    if (!m_serial.isEmpty())
        return tr("Was it worth it? Measuring shows it.");
    return {};
}

} // namespace gui
