// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "GuestShell.h"
#include "MeasurementShelf.h"
#include "NodeOpening.h"
#include "WorkbenchEntry.h"

namespace gui {

using backend::Error;
using backend::Measurement;
using backend::MeasuringOffer;
using backend::Result;

namespace {

QDateTime nowUtc() { return QDateTime::currentDateTimeUtc(); }

/// As it is before fio has said anything.
LiveMeasurement startOf(const MeasuringOffer& offer)
{
    LiveMeasurement live;
    live.soFar.id = offer.request.id;
    live.soFar.startedAt = nowUtc();
    live.soFar.place = offer.place;
    live.soFar.conditions = offer.conditions;
    live.soFar.profile = offer.request.profile;
    live.stage = offer.request.profile.fileBytes > 0 ? backend::MeasureProgress::Stage::Filling
                                                     : backend::MeasureProgress::Stage::Measuring;
    live.runsInAll = static_cast<int>(offer.request.profile.jobs.size()) * offer.request.profile.runs;
    live.left = offer.duration;
    live.whole = offer.duration;
    return live;
}

/// The machine fio runs on, reached through the node's own line.
std::unique_ptr<backend::Shell> guestFor(const backend::MeasureRequest& request, const backend::Node& node,
                                         const remote::OpenOptions& options, backend::Shell& shell)
{
    return request.vmid ? remote::openGuest(node, options, shell, *request.vmid) : nullptr;
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
            const auto guest = guestFor(request, node, options, shell);
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
    if (!entry(id).isBusy() && m_services.measurements)
        startMeasuring(id, offer, Measuring::Begin);
}

/// Fetches what went on without us while the line was broken.
void Workbench::followUnfinished(NodeId id)
{
    Entry& known = entry(id);
    if (!known.unfinished || known.isBusy())
        return;
    const MeasuringOffer offer = *known.unfinished;
    known.unfinished.reset();
    startMeasuring(id, offer, Measuring::Follow);
}

void Workbench::startMeasuring(NodeId id, const MeasuringOffer& offer, Measuring how)
{
    Entry& measured = entry(id);
    measured.state.measuring = std::make_shared<LiveMeasurement>(startOf(offer));
    measured.state.measureProblem.reset();
    measured.measuring = std::stop_source();
    changed(id);
    const auto options = openOptions(measured.login, m_services.demoFolder);
    measured.conversation
        ->ask<Measurement>([offer, how, watcher = watcherOf(id), options, node = measured.state.node, own = measured.measuring](
                               backend::Shell& shell, std::stop_token line) {
            // The end of the program ends fio too: nobody would be there to keep what it measures.
            const std::stop_callback leaving(line, [own]() mutable { own.request_stop(); });
            const auto guest = guestFor(offer.request, node, options, shell);
            if (how == Measuring::Follow)
                return backend::followMeasurement(guest ? *guest : shell, offer.request.id, own.get_token(), watcher);
            return backend::measure({shell, guest.get(), nowUtc}, offer, own.get_token(), watcher);
        })
        .then(this, [this, id, offer](const Result<Measurement>& outcome) {
            if (Entry* known = find(id)) {
                if (!outcome && outcome.error().kind == Error::Kind::ConnectionLost)
                    known->unfinished = offer;
                finishMeasuring(id, outcome);
            }
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

void Workbench::finishMeasuring(NodeId id, const Result<Measurement>& outcome)
{
    Entry& measured = entry(id);
    measured.state.measuring.reset();
    if (outcome) {
        if (const auto kept = m_services.measurements->keep(*outcome); !kept)
            measured.state.measureProblem = kept.error();
    } else if (measured.unfinished) {
        measured.state.measureProblem = {Error::Kind::ConnectionLost,
                                         tr("The line broke. The measurement goes on there, and is fetched when the node is back."),
                                         outcome.error().detail};
    } else if (outcome.error().kind != Error::Kind::Cancelled) {
        measured.state.measureProblem = outcome.error();
    }
    if (!outcome && outcome.error().kind == Error::Kind::ConnectionLost)
        fail(id, outcome.error());
    changed(id);
    emit measuringEnded(id);
}

} // namespace gui
