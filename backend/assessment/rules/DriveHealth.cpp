// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "node/ListText.h"

#include <QCoreApplication>
#include <array>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DriveHealth)
};

constexpr int endurance = 100; ///< percent

Evidence evidenceOf(const Drive& drive, const QString& text)
{
    return {u"%1 %2"_s.arg(drive.health.source, drive.controller).trimmed(), text};
}

/// NVM Express base specification, SMART / health log, byte 0.
QStringList warningsIn(int mask)
{
    const std::array<std::pair<int, QString>, 6> bits{{
        {1, Text::tr("spare blocks run out")},
        {2, Text::tr("its temperature is out of bounds")},
        {4, Text::tr("it has become unreliable")},
        {8, Text::tr("it takes no more writes")},
        {16, Text::tr("its backup power for the cache has failed")},
        {32, Text::tr("its persistent memory takes no more writes")},
    }};
    QStringList words;
    for (const auto& [bit, text] : bits) {
        if ((mask & bit) != 0)
            words.append(text);
    }
    return words;
}

Finding critical(const Drive& drive, int mask)
{
    const QStringList words = warningsIn(mask);
    return {u"drive-health-critical"_s,
            Severity::Attention,
            DriveSubject{drive.address},
            words.isEmpty()
                ? Text::tr("%1 warns of its own state.").arg(drive.nameText())
                : Text::tr("%1 warns: %2.").arg(drive.nameText(), listText(words)),
            Text::tr("Data on it may be lost soon, on the host and in a VM alike."),
            Text::tr("Save what is on it, and replace it before you rely on it."),
            {evidenceOf(drive, u"critical_warning %1"_s.arg(mask))}};
}

Finding worn(const Drive& drive, int percent)
{
    return {u"drive-worn"_s,
            percent >= endurance ? Severity::Attention : Severity::Note,
            DriveSubject{drive.address},
            Text::tr("%1 has used %2 % of the writes it is rated for.")
                .arg(drive.nameText())
                .arg(percent),
            Text::tr("It may go on for long, but its maker promises nothing beyond 100 %."),
            Text::tr("Plan its replacement."),
            {evidenceOf(drive, u"percentage_used %1"_s.arg(percent))}};
}

Finding mediaErrors(const Drive& drive, quint64 count)
{
    return {u"drive-media-errors"_s,
            Severity::Note,
            DriveSubject{drive.address},
            Text::tr("%1 has counted %2 unreadable places.").arg(drive.nameText()).arg(count),
            Text::tr("It counts over its whole life; a number that grows is a bad sign."),
            Text::tr("Look at it again in some days."),
            {evidenceOf(drive, u"media_errors %1"_s.arg(count))}};
}

Finding hot(const Drive& drive, int temperature, int limit)
{
    return {u"drive-hot"_s,
            Severity::Attention,
            DriveSubject{drive.address},
            Text::tr("%1 is at %2 °C, its warning mark is %3 °C.")
                .arg(drive.nameText())
                .arg(temperature)
                .arg(limit),
            Text::tr("It slows down to cool itself. Once a VM has it, the host no longer sees its "
                     "temperature."),
            Text::tr("Give it a heat sink or more air."),
            {evidenceOf(drive, u"%1 °C"_s.arg(temperature))}};
}

} // namespace

QList<Finding> driveHealth(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const Drive& drive : snapshot.drives) {
        const backend::DriveHealth& health = drive.health;
        if (health.criticalWarning.value_or(0) != 0)
            findings.append(critical(drive, *health.criticalWarning));
        if (health.usedPercent.value_or(0) >= nearEnduranceEnd)
            findings.append(worn(drive, *health.usedPercent));
        if (health.mediaErrors.value_or(0) > 0)
            findings.append(mediaErrors(drive, *health.mediaErrors));
        if (health.temperatureCelsius && health.warningTemperatureCelsius
            && *health.temperatureCelsius >= *health.warningTemperatureCelsius)
            findings.append(
                hot(drive, *health.temperatureCelsius, *health.warningTemperatureCelsius));
    }
    return findings;
}

} // namespace backend::rules
