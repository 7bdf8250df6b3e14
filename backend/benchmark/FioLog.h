// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Measurement.h"
#include "Profiles.h"
#include "Result.h"

namespace backend {

/// Reads what fio-run.sh prints, piece by piece as it arrives, into a measurement. Nothing of it is trusted: what makes
/// no sense is passed over or ends it with a problem.
class FioLog {
public:
    /// Any piece of the log, behind those before it.
    void take(const QByteArray& bytes);

    /// Nothing before the first frame has come, which tells what is measured.
    [[nodiscard]] bool hasBegun() const { return !m_measurement.id.isEmpty(); }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    [[nodiscard]] const Measurement& measurement() const { return m_measurement; }
    /// The run that goes on now; no value while the file is filled.
    [[nodiscard]] std::optional<PlannedRun> current() const { return m_current; }
    [[nodiscard]] double seconds() const { return m_second; } ///< since the first run began, as last told
    [[nodiscard]] double secondsOfRun() const { return m_second - m_startSecond; }
    [[nodiscard]] std::optional<Error> problem() const { return m_problem; }
    [[nodiscard]] QString lastWords() const { return m_lastWords; } ///< the last line that was none of ours

private:
    [[nodiscard]] bool takeNext();
    [[nodiscard]] bool takeFrame(const QByteArray& heading, qsizetype begin);
    void takeLine(const QByteArray& line);
    void takeSample(const QString& line);
    void takeAbout(const QByteArray& json);
    void takeResult(const QList<QByteArray>& words, const QByteArray& text);
    void takeRunStart(const QList<QByteArray>& words);
    void takeTime(const QByteArray& text);
    [[nodiscard]] std::optional<PlannedRun> plannedFrom(const QByteArray& job, const QByteArray& run) const;
    void blame(const QString& evidence);

    QByteArray m_pending;
    Measurement m_measurement;
    std::optional<PlannedRun> m_current;
    std::optional<Error> m_problem;
    std::optional<double> m_firstTime;
    std::optional<double> m_throttledBefore;
    double m_second = 0;
    double m_startSecond = 0;
    QString m_lastWords;
    bool m_hasEnded = false;
};

} // namespace backend
