// SPDX-License-Identifier: GPL-3.0-or-later
#include "Applying.h"
#include "BenchmarkOptions.h"
#include "BenchmarkText.h"
#include "Connection.h"
#include "Console.h"
#include "GuestShell.h"
#include "Help.h"
#include "OpenShell.h"
#include "Text.h"
#include "Verb.h"
#include "application/JournalNames.h"
#include "application/MeasurementStore.h"
#include "application/NodeOpening.h"
#include "application/StateFolder.h"
#include "benchmark/FioReport.h"
#include "benchmark/export/MeasurementJson.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Error;
using backend::Measurement;
using backend::MeasureRequest;
using backend::MeasuringOffer;
using backend::Result;

namespace {

constexpr int reconnections = 10;
constexpr std::chrono::seconds betweenReconnections{3};
constexpr qint64 importLimit = 64 * 1024 * 1024;

/// The machine that fio runs on: the node, or a guest of it.
struct Machine {
    std::unique_ptr<backend::Shell> node;
    std::unique_ptr<backend::Shell> guest;

    [[nodiscard]] backend::Shell& shell() const { return guest ? *guest : *node; }
    [[nodiscard]] backend::MeasurePorts ports() const
    {
        return {*node, guest.get(), [] { return QDateTime::currentDateTimeUtc(); }};
    }
};

Result<Machine> openMachine(const Call& call, std::optional<int> vmid)
{
    Machine machine;
    TRY(node, call.openNode());
    machine.node = std::move(node);
    if (vmid) {
        TRY(login, loginFrom(call.options, *call.node));
        machine.guest = remote::openGuest(*call.node, openOptions(login, demoFolder()), *machine.node, *vmid);
    }
    return machine;
}

bool isSimulated(const Call& call)
{
    return std::holds_alternative<backend::DemoTarget>(call.node->target) || call.options.isSet(u"simulated-root"_s);
}

/// Keeping fails without losing what was measured: it is shown all the same.
std::unique_ptr<MeasurementStore> keep(const Call& call, const Measurement& measurement)
{
    auto store = MeasurementStore::open(MeasurementStore::defaultFile());
    const auto kept = store ? (*store)->keep(measurement) : Result<void>(tl::make_unexpected(store.error()));
    if (store && !(*store)->remark().isEmpty())
        call.console.note((*store)->remark());
    if (kept)
        return std::move(*store);
    call.console.note(Text::tr("The measurement is shown, but could not be kept."));
    printProblem(call.console, kept.error());
    return nullptr;
}

/// Other lanes of the same drive, when there are any.
void compareWithKept(const Call& call, const MeasurementStore& store, const Measurement& measurement)
{
    if (measurement.place.drive.serial.isEmpty())
        return;
    const auto kept = store.list({.serial = measurement.place.drive.serial});
    if (!kept)
        return;
    QList<Measurement> comparable;
    for (const Measurement& each : *kept)
        if (each.place.isSimulated == measurement.place.isSimulated && each.place.lane != backend::DriveLane::Unknown)
            comparable.append(each);
    const bool hasOther = std::any_of(comparable.begin(), comparable.end(),
                                      [&](const Measurement& each) { return each.place.lane != measurement.place.lane; });
    if (!hasOther)
        return;
    if (const auto comparison = backend::compare(comparable)) {
        call.console.line();
        call.console.paragraph(comparison->headline);
        call.console.paragraph(Text::tr("The whole comparison: lanekeeper benchmark --compare %1").arg(measurement.place.drive.serial));
    }
}

Result<ExitCode> show(const Call& call, const Measurement& measurement)
{
    const auto store = keep(call, measurement);
    if (call.options.isSet(u"json"_s)) {
        TRY(json, backend::toJson(measurement));
        QJsonObject object = QJsonDocument::fromJson(json).object();
        object.remove(u"format"_s); // the console says it, first of all
        call.console.json(object);
    } else {
        printMeasurement(call.console, measurement);
        if (store)
            compareWithKept(call, *store, measurement);
    }
    switch (measurement.end) {
    case Measurement::End::Whole: return ExitCode::Done;
    case Measurement::End::Stopped: return ExitCode::Cancelled;
    case Measurement::End::Failed: break;
    }
    return ExitCode::Unreadable;
}

void printOffer(const Call& call, const MeasuringOffer& offer)
{
    for (const QString& text : offerText(offer))
        if (call.options.isSet(u"json"_s))
            call.console.note(text);
        else
            call.console.paragraph(text);
}

QString collectLine(const Call& call, const MeasureRequest& request)
{
    const QString guest = request.vmid ? u" --guest %1"_s.arg(*request.vmid) : QString();
    return u"lanekeeper benchmark %1%2 --collect %3"_s.arg(call.node->text(), guest, request.id);
}

/// Follows a measurement whose line broke over new lines. It goes on meanwhile.
Result<Measurement> followAgain(const Call& call, const MeasureRequest& request, Error lost, MeasureNotes& notes)
{
    for (int tries = 0; tries < reconnections && !call.stop.stop_requested(); ++tries) {
        call.console.note(Text::tr("The line broke. The measurement goes on there; connecting again…"));
        std::this_thread::sleep_for(betweenReconnections);
        auto machine = openMachine(call, request.vmid);
        if (!machine)
            continue;
        auto measurement = backend::followMeasurement(machine->shell(), request.id, call.stop, std::ref(notes));
        if (measurement || measurement.error().kind != Error::Kind::ConnectionLost)
            return measurement;
        lost = measurement.error();
    }
    call.console.note(Text::tr("The measurement goes on there. Fetch it later with: %1").arg(collectLine(call, request)));
    return tl::make_unexpected(lost);
}

Result<MeasuringOffer> offerFor(const Call& call, const Machine& machine, const MeasureRequest& request)
{
    auto offer = backend::lookAtTarget(machine.ports(), request, call.stop);
    if (!offer && backend::isUnseenStorage(offer.error()))
        call.console.note(Text::tr("To say that it has room, add --storage-has-room."));
    if (offer || !backend::isMissingFio(offer.error()) || request.vmid)
        return offer;
    if (!call.options.isSet(u"install-fio"_s)) {
        call.console.note(Text::tr("To have it installed, add --install-fio."));
        return offer;
    }
    if (auto no = dissent(call, Text::tr("Install fio on %1 with apt-get?").arg(call.node->text())))
        return tl::make_unexpected(std::move(*no));
    call.console.note(Text::tr("Installing fio…"));
    if (auto installed = backend::installFio(*machine.node, call.stop); !installed)
        return tl::make_unexpected(installed.error());
    return backend::lookAtTarget(machine.ports(), request, call.stop);
}

Result<ExitCode> measureOnNode(Call& call)
{
    TRY(request, measureRequestFrom(call.options));
    request.id = newJournalId();
    request.node = call.node->text();
    request.isSimulated = isSimulated(call);
    TRY(machine, openMachine(call, request.vmid));
    call.console.progress(Text::tr("Looking at what is to be measured…"));
    TRY(offer, offerFor(call, machine, request));
    if (const auto open = backend::openMeasurements(machine.shell()); open && !open->isEmpty())
        call.console.note(Text::tr("An earlier measurement is still there; it may run now and disturb this one. Fetch it with --collect %1.").arg(open->first()));
    printOffer(call, offer);
    if (auto no = dissent(call, Text::tr("Measure now?")))
        return tl::make_unexpected(std::move(*no));
    MeasureNotes notes(call.console);
    auto measurement = backend::measure(machine.ports(), offer, call.stop, std::ref(notes));
    if (!measurement && measurement.error().kind == Error::Kind::ConnectionLost)
        measurement = followAgain(call, request, measurement.error(), notes);
    if (!measurement)
        return tl::make_unexpected(measurement.error());
    return show(call, *measurement);
}

Result<ExitCode> collect(Call& call)
{
    const QString id = call.options.value(u"collect"_s);
    if (!backend::isMeasurementId(id))
        return backend::failure(Error::Kind::Usage, Text::tr("This is no id of a measurement."), id);
    std::optional<int> guest;
    if (call.options.isSet(u"guest"_s)) {
        TRY(vmid, vmidFrom(call.options.value(u"guest"_s)));
        guest = vmid;
    }
    TRY(machine, openMachine(call, guest));
    MeasureNotes notes(call.console);
    TRY(measurement, backend::followMeasurement(machine.shell(), id, call.stop, std::ref(notes)));
    return show(call, measurement);
}

Result<ExitCode> import(const Call& call)
{
    const QString path = call.options.value(u"import"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return backend::failure(Error::Kind::LocalFile, Text::tr("%1 cannot be read.").arg(path), file.errorString());
    TRY(report, backend::readFioReport(file.read(importLimit + 1)));
    TRY(measurement, backend::measurementFrom(report, QFileInfo(path).fileName(), newJournalId(), QDateTime::currentDateTimeUtc()));
    return show(call, measurement);
}

Result<ExitCode> compareKept(const Call& call)
{
    TRY(store, MeasurementStore::open(MeasurementStore::defaultFile()));
    TRY(kept, store->list({.serial = call.options.value(u"compare"_s)}));
    if (kept.isEmpty())
        return backend::failure(Error::Kind::Usage, Text::tr("Nothing is kept of a drive with this serial."), call.options.value(u"compare"_s));
    kept.removeIf([](const Measurement& each) { return each.place.lane == backend::DriveLane::Unknown; });
    TRY(comparison, backend::compare(kept));
    printComparison(call.console, comparison);
    return ExitCode::Done;
}

Result<ExitCode> benchmark(Call& call)
{
    if (call.options.isSet(u"import"_s))
        return import(call);
    if (call.options.isSet(u"compare"_s))
        return compareKept(call);
    if (!call.node)
        return backend::failure(Error::Kind::Usage, Text::tr("The call is: lanekeeper %1 %2").arg(u"benchmark"_s, benchmarkUsage()));
    if (!call.node->canChange())
        return backend::failure(Error::Kind::Refused, Text::tr("Nothing can be measured on what was saved of a node."), call.node->text());
    return call.options.isSet(u"collect"_s) ? collect(call) : measureOnNode(call);
}

} // namespace

Verb benchmarkVerb()
{
    return {u"benchmark"_s, benchmarkUsage(),
            Text::tr("Measures a drive with fio: on the node, in a folder or in a guest. Drives are only read; --compare and --import need no node."),
            benchmarkOptions(), 0, 1, benchmark};
}

} // namespace gui::commandline
