// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QList>

namespace backend {

/// What one question of the probe brought back.
struct Section {
    static constexpr int tooLarge = 75;
    static constexpr int noSuchFile = 66;
    static constexpr int noSuchTool = 127;

    QByteArray name;
    QByteArray output;
    QByteArray complaints; ///< what the command wrote to standard error
    int status = 0;

    bool operator==(const Section&) const = default;
    [[nodiscard]] bool isGood() const { return status == 0; }
    [[nodiscard]] bool isAbsent() const { return status == noSuchFile || status == noSuchTool; }
};

/// The probe's answer taken apart; resources/remote/probe.sh says how it is framed.
struct Answer {
    bool isSimulated = false;
    QList<Section> sections;

    bool operator==(const Answer&) const = default;

    /// Error kind: Unparseable, for anything that is not a whole answer of a format known here.
    [[nodiscard]] static Result<Answer> fromBytes(const QByteArray& gzip);
    [[nodiscard]] QByteArray toBytes() const;

    /// Null when the answer has no such section.
    [[nodiscard]] const Section* find(QByteArrayView name) const;
    /// Empty when there is no such section or it could not be read.
    [[nodiscard]] QByteArray output(QByteArrayView name) const;
};

} // namespace backend
