// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasureText.h"

#include "MeasurementText.h"
#include "ShownText.h"
#include "benchmark/FioJobText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui::MeasureText {
namespace {

using backend::MeasuringTarget;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasureText)
};

QString machineText(const backend::MeasureRequest& request)
{
    return request.vmid ? Text::tr("VM %1 %2").arg(*request.vmid).arg(shownLine(request.machineName)).trimmed()
                        : shownLine(request.node);
}

} // namespace

QString jobsText(const backend::BenchmarkProfile& profile)
{
    const QString tests = Text::tr("%n test(s)", nullptr, static_cast<int>(profile.jobs.size()));
    return Text::tr("%1, %2 × %3 s each", "tests, runs, seconds").arg(tests).arg(profile.runs).arg(profile.secondsPerRun);
}

QString readsText(const backend::MeasureRequest& request)
{
    if (request.target.kind == MeasuringTarget::Kind::Folder)
        return Text::tr("The new file in %1, as %2 sees it.").arg(shownLine(request.target.name), machineText(request));
    return Text::tr("The drive itself, all over it, as %1 sees it. What lies on it is read and thrown away.").arg(machineText(request));
}

QString writesText(const backend::MeasureRequest& request)
{
    if (request.target.kind != MeasuringTarget::Kind::Folder)
        return Text::tr("Nothing. fio runs with --readonly and refuses any write.");
    return Text::tr("One new file of %1 in %2, removed at the end, also when the line is lost. No other file is touched.")
        .arg(backend::binarySizeText(request.profile.fileBytes), shownLine(request.target.name));
}

QString durationText(const backend::MeasureRequest& request)
{
    return Text::tr("%1: %2", "about 1 min: 6 tests")
        .arg(MeasurementText::aboutText(backend::expectedDuration(request.profile)), jobsText(request.profile));
}

QStringList notes(const backend::MeasuringOffer& offer)
{
    QStringList notes = offer.notes;
    for (const auto& trap : offer.traps)
        notes.append(trap.sentence);
    return notes;
}

QString roomText(const backend::MeasuringOffer& offer)
{
    if (!offer.roomBytes)
        return {};
    return Text::tr("%1 are free, down to what lies under the folder.").arg(backend::binarySizeText(*offer.roomBytes));
}

QString objectText(const backend::MeasureRequest& request, const QString& driveName)
{
    return request.target.kind == MeasuringTarget::Kind::Folder || driveName.isEmpty() ? shownLine(request.target.name) : driveName;
}

} // namespace gui::MeasureText
