// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTitle.h"

#include "ApplyText.h"
#include "ShownText.h"
#include "application/LiveMeasurement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WindowTitle)
};

int percentOf(const ApplyText::Progress& progress)
{
    return progress.allSteps > 0 ? 100 * progress.doneSteps / progress.allSteps : 0;
}

} // namespace

QString windowTitle(const NodeState* state)
{
    if (!state)
        return u"Lanekeeper"_s;
    const QString title = shownLine(state->title);
    const QString name = state->isSimulated() ? Text::tr("%1 (simulated)").arg(title) : title;
    if (state->isApplying)
        return Text::tr("%1 %, changing %2 — Lanekeeper").arg(percentOf(ApplyText::progress(*state))).arg(name);
    if (state->measuring)
        return Text::tr("%1 %, measuring on %2 — Lanekeeper").arg(state->measuring->percent()).arg(name);
    return Text::tr("%1 — Lanekeeper").arg(name);
}

} // namespace gui
