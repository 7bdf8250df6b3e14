// SPDX-License-Identifier: GPL-3.0-or-later
#include "EndNotices.h"

#include "models/ApplyText.h"
#include "models/ShownText.h"

#include <QApplication>

namespace gui {
namespace {

bool isInFront() { return QApplication::activeWindow() != nullptr; }

} // namespace

EndNotices::EndNotices(Workbench& workbench, Tell tell, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_tell(std::move(tell))
{
    const auto whenAway = [this](void (EndNotices::*say)(int) const) {
        return [this, say](int id) {
            if (!isInFront())
                (this->*say)(id);
        };
    };
    connect(&workbench, &Workbench::applyEnded, this, whenAway(&EndNotices::tellOfApply));
    connect(&workbench, &Workbench::proofEnded, this, whenAway(&EndNotices::tellOfProof));
    connect(&workbench, &Workbench::measuringEnded, this, whenAway(&EndNotices::tellOfMeasurement));
}

void EndNotices::tellOfApply(int id) const
{
    const auto progress = ApplyText::progress(m_workbench.state(id));
    m_tell(progress.headline, progress.note);
}

void EndNotices::tellOfProof(int id) const
{
    const NodeState& state = m_workbench.state(id);
    const QString node = shownLine(state.title);
    if (state.proof)
        m_tell(shownLine(state.proof->headline), tr("Each check is on the page Plan of %1.").arg(node));
    else
        m_tell(tr("The proof did not come to its end"), state.problem ? shownLine(state.problem->message) : node);
}

void EndNotices::tellOfMeasurement(int id) const
{
    const NodeState& state = m_workbench.state(id);
    if (state.measureProblem)
        m_tell(tr("Measuring did not come to its end"), shownLine(state.measureProblem->message));
    else
        m_tell(tr("The measurement is done"),
               tr("Its result is on the page Benchmarks of %1.").arg(shownLine(state.title)));
}

} // namespace gui
