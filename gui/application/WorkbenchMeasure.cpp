// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "GuestShell.h"
#include "MeasurementShelf.h"
#include "NodeOpening.h"
#include "WorkbenchEntry.h"

#include <QtConcurrent>
#include <algorithm>

namespace gui {

using backend::Error;
using backend::Measurement;
using backend::MeasuringOffer;
using backend::Result;

namespace {

QDateTime nowUtc() { return QDateTime::currentDateTimeUtc(); }

/// As it is before fio has said anything.
LiveMeasurement startOf(const Measurement& begun)
{
    LiveMeasurement live;
    live.soFar = begun;
    live.stage = begun.profile.fileBytes > 0 ? backend::MeasureProgress::Stage::Filling : backend::MeasureProgress::Stage::Measuring;
    live.runsInAll = static_cast<int>(begun.profile.jobs.size()) * begun.profile.runs;
    live.whole = backend::expectedDuration(begun.profile);
    live.left = live.whole;
    return live;
}

/// The machine fio runs on, reached through the node's own line.
std::unique_ptr<backend::Shell> guestFor(std::optional<int> vmid, const backend::Node& node, const remote::OpenOptions& options,
                                         backend::Shell& shell)
{
    return vmid ? remote::openGuest(node, options, shell, *vmid) : nullptr;
}

/// Whether a measurement with this end may go on there.
bool goesOn(const Error& error, const backend::MeasureStops& stops)
{
    return error.kind == Error::Kind::ConnectionLost || (error.kind == Error::Kind::Cancelled && !stops.end.stop_requested());
}

LiveMeasurement liveOf(const backend::MeasureProgress& progress)
{
    return {progress.soFar, progress.stage, progress.current, progress.runsDone, progress.runsInAll, progress.left, false, {}};
}

} // namespace

void Workbench::lookAtTarget(NodeId id, const backend::MeasureRequest& request,
                             const std::function<void(const Result<MeasuringOffer>&)>& answer)
{
    Entry& looked = entry(id);
    const auto options = openOptions(looked.login, m_services.demoFolder);
    looked.conversation
        ->ask<MeasuringOffer>([request, options, node = looked.state.node](backend::Shell& shell, std::stop_token stop) {
            const auto guest = guestFor(request.vmid, node, options, shell);
            return backend::lookAtTarget({shell, guest.get(), nowUtc}, request, stop);
        })
        .then(this, [this, id, answer](const Result<MeasuringOffer>& offer) {
            if (find(id))
                answer(offer);
        });
}

void Workbench::installFio(NodeId id, const std::function<void(const Result<void>&)>& answer)
{
    entry(id).conversation
        ->ask<bool>([](backend::Shell& shell, std::stop_token stop) -> Result<bool> {
            if (auto installed = backend::installFio(shell, stop); !installed)
                return tl::make_unexpected(installed.error());
            return true;
        })
        .then(this, [this, id, answer](const Result<bool>& installed) {
            if (find(id))
                answer(installed ? Result<void>() : tl::make_unexpected(installed.error()));
        });
}

void Workbench::measure(NodeId id, const MeasuringOffer& offer)
{
    if (entry(id).isBusy() || !m_services.measurements)
        return;
    const Measuring work = [offer, watcher = watcherOf(id)](const backend::MeasurePorts& ports, const backend::MeasureStops& stops) {
        return backend::measure(ports, offer, stops, watcher);
    };
    startMeasuring(id, backend::begunMeasurement(offer, nowUtc()), work);
}

/// What this computer began there before this program started.
void Workbench::recallUnfinished(NodeId id)
{
    const backend::Node node = entry(id).state.node;
    QtConcurrent::run(&m_farewells, [open = m_services.openMeasurements, node] { return open.of(node); })
        .then(this, [this, id, node](const std::optional<Measurement>& begun) {
            Entry* known = find(id);
            if (!known || !begun || known->state.node != node || known->state.measuring)
                return;
            known->unfinished = begun;
            if (known->state.link == NodeState::Link::Connected)
                followUnfinished(id);
        });
}

/// Fetches what went on without us.
void Workbench::followUnfinished(NodeId id)
{
    Entry& known = entry(id);
    if (!known.unfinished || known.isBusy() || !m_services.measurements)
        return;
    const Measurement begun = *known.unfinished;
    known.unfinished.reset();
    const Measuring work = [begun, watcher = watcherOf(id)](const backend::MeasurePorts& ports, const backend::MeasureStops& stops) {
        return backend::followMeasurement(ports.guest ? *ports.guest : ports.node, begun.id, stops, watcher);
    };
    startMeasuring(id, begun, work);
}

void Workbench::startMeasuring(NodeId id, const Measurement& begun, Measuring work)
{
    Entry& measured = entry(id);
    measured.state.measuring = std::make_shared<LiveMeasurement>(startOf(begun));
    measured.state.measureProblem.reset();
    measured.measuring = std::stop_source();
    changed(id);
    const auto options = openOptions(measured.login, m_services.demoFolder);
    measured.conversation
        ->ask<Measurement>([begun, work = std::move(work), open = m_services.openMeasurements, options, node = measured.state.node,
                            own = measured.measuring](backend::Shell& shell, std::stop_token leaving) {
            open.keep(node, begun);
            const backend::MeasureStops stops(own.get_token(), leaving);
            const auto guest = guestFor(begun.place.vmid, node, options, shell);
            auto outcome = work({shell, guest.get(), nowUtc}, stops);
            if (outcome || !goesOn(outcome.error(), stops))
                open.forget(node);
            return outcome;
        })
        .then(this, [this, id, begun](const Result<Measurement>& outcome) {
            if (find(id))
                finishMeasuring(id, begun, outcome);
        });
}

std::function<void(const backend::MeasureProgress&)> Workbench::watcherOf(NodeId id)
{
    return [this, id](const backend::MeasureProgress& progress) {
        auto live = std::make_shared<LiveMeasurement>(liveOf(progress));
        QMetaObject::invokeMethod(
            this,
            [this, id, live] {
                Entry* known = find(id);
                if (!known || !known->state.measuring)
                    return;
                live->isStopping = known->measuring.stop_requested();
                live->whole = known->state.measuring->whole;
                live->soFar.id = known->state.measuring->soFar.id; // whatever the node says
                known->state.measuring = live;
                changed(id);
            },
            Qt::QueuedConnection);
    };
}

void Workbench::stopMeasuring(NodeId id)
{
    Entry& stopped = entry(id);
    if (!stopped.state.measuring)
        return;
    stopped.measuring.request_stop();
    auto live = std::make_shared<LiveMeasurement>(*stopped.state.measuring);
    live->isStopping = true;
    stopped.state.measuring = live;
    changed(id);
}

/// Another window may have fetched it.
bool Workbench::isKept(const QString& measurement) const
{
    m_services.measurements->reload();
    const auto& kept = m_services.measurements->newestFirst();
    return std::any_of(kept.begin(), kept.end(), [&](const Measurement& each) { return each.id == measurement; });
}

void Workbench::finishMeasuring(NodeId id, const Measurement& begun, const Result<Measurement>& outcome)
{
    Entry& measured = entry(id);
    // A person may have given this entry of the list another place meanwhile.
    const bool isOfBefore = !measured.state.measuring || measured.state.measuring->soFar.id != begun.id;
    const auto kept = outcome ? m_services.measurements->keep(*outcome) : Result<void>();
    if (isOfBefore)
        return;
    measured.state.measuring.reset();
    const bool isLost = !outcome && outcome.error().kind == Error::Kind::ConnectionLost;
    if (!kept) {
        measured.state.measureProblem = kept.error();
    } else if (isLost) {
        measured.unfinished = begun;
        measured.state.measureProblem = {Error::Kind::ConnectionLost,
                                         tr("The line broke. The measurement goes on there, and is fetched when the node is back."),
                                         outcome.error().detail};
    } else if (!outcome && outcome.error().kind != Error::Kind::Cancelled && !isKept(begun.id)) {
        measured.state.measureProblem = outcome.error();
    }
    if (isLost)
        fail(id, outcome.error());
    changed(id);
    emit measuringEnded(id);
}

} // namespace gui
