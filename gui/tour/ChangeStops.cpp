// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"
#include "TourGround.h"
#include "TourStop.h"

#include <QTreeView>
#include <algorithm>

/// A change from its plan to its proof, one that needs a restart, and the way back.

using namespace Qt::StringLiterals;

namespace gui {
namespace {

/// The first drive with this verdict, and the first VM that could take it.
std::optional<backend::GiveDrive> firstGift(const NodeState& state, backend::Verdict verdict)
{
    const auto& drives = state.assessment->drives;
    const auto drive = std::find_if(drives.begin(), drives.end(), [&](const auto& each) { return each.verdict == verdict && !each.givenTo; });
    if (drive == drives.end() || state.snapshot->machines.isEmpty())
        return {};
    return backend::GiveDrive{drive->address.text(), state.snapshot->machines.first().vmid};
}

TourStop giftStop(TourGround& ground, const QString& name, const QString& demo, backend::Verdict verdict)
{
    const auto arrange = [&ground, demo, verdict] {
        if (const auto gift = firstGift(ground.state(demo), verdict))
            ground.workbench().addIntent(ground.node(demo), *gift);
        ground.show(demo, u"plan"_s);
    };
    return {name, arrange, [&ground, demo] { return ground.state(demo).plan.has_value(); }};
}

bool hasEnded(const TourGround& ground, const QString& demo)
{
    return ground.isConnected(demo) && ground.state(demo).applied.has_value();
}

void chooseLastStep(TourGround& ground)
{
    auto* entries = ground.window().findChild<QTreeView*>(u"entries"_s);
    entries->expandAll();
    const auto* model = entries->model();
    const QModelIndex entry = model->index(0, 0, model->index(0, 0)); // of today
    entries->setCurrentIndex(model->index(model->rowCount(entry) - 1, 0, entry));
}

} // namespace

TourStops planStops(TourGround& ground)
{
    TourStops stops{giftStop(ground, u"plan-refused"_s, u"crowded"_s, backend::Verdict::Blocked),
                    giftStop(ground, u"plan"_s, u"quiet"_s, backend::Verdict::Ready),
                    {u"plan-script"_s, [&ground] { ground.press(u"asScript"_s); }},
                    {{}, [&ground] { ground.press(u"asSteps"_s); }}};
    stops += pressedStops(ground, u"dialog-apply"_s, u"apply"_s);
    stops += pressedStops(ground, u"dialog-discard"_s, u"discard"_s);
    stops.append({u"applied"_s, [&ground] { ground.workbench().apply(ground.node(u"quiet"_s)); },
                  [&ground] { return hasEnded(ground, u"quiet"_s) && ground.state(u"quiet"_s).proof; }});
    stops.append({u"history"_s, [&ground] { ground.window().showPage(u"history"_s); },
                  [&ground] { return !ground.state(u"quiet"_s).history.isEmpty(); }});
    stops.append({u"history-step"_s, [&ground] { chooseLastStep(ground); }});
    stops.append({u"plan-undo"_s,
                  [&ground] {
                      ground.workbench().reviewUndo(ground.node(u"quiet"_s), ground.state(u"quiet"_s).history.first().id);
                      ground.window().showPage(u"plan"_s);
                  },
                  [&ground] { return ground.state(u"quiet"_s).plan.has_value(); }});
    return stops;
}

TourStops restartStops(TourGround& ground)
{
    const QString dim = u"dim"_s;
    TourStops stops{{u"plan-restart"_s,
                     [&ground, dim] {
                         ground.workbench().addIntent(ground.node(dim), backend::EnableIommu{});
                         ground.show(dim, u"plan"_s);
                     },
                     [&ground, dim] { return ground.state(dim).plan.has_value(); }}};
    stops += pressedStops(ground, u"dialog-apply-restart"_s, u"apply"_s);
    stops.append({u"applying"_s, [&ground, dim] { ground.workbench().apply(ground.node(dim)); },
                  [&ground, dim] {
                      const auto& applied = ground.state(dim).applied;
                      return applied && std::any_of(applied->steps.begin(), applied->steps.end(), [](const auto& step) {
                                 return step.state == backend::StepRecord::State::Done;
                             });
                  }});
    stops += pressedStops(ground, u"dialog-stop"_s, u"stop"_s);
    return stops;
}

TourStops proofStops(TourGround& ground)
{
    const auto start = [&ground] {
        const auto id = ground.node(u"quiet"_s);
        auto gift = std::get<backend::GiveDrive>(ground.state(u"quiet"_s).history.first().intents.first());
        gift.power = backend::Power::Start;
        ground.workbench().discardPlan(id);
        ground.workbench().addIntent(id, gift);
        ground.workbench().apply(id);
        ground.show(u"quiet"_s, u"plan"_s);
    };
    return {{u"proved"_s, start, [&ground] { return hasEnded(ground, u"quiet"_s) && ground.state(u"quiet"_s).proof; }},
            {u"restarted"_s, [&ground] { ground.show(u"dim"_s, u"plan"_s); }, [&ground] { return hasEnded(ground, u"dim"_s); }}};
}

} // namespace gui
