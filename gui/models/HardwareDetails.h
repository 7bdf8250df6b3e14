// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"
#include "widgets/StateSign.h"

namespace gui {

/// Everything the panel beside the hardware says about one row, ready to be shown.
struct HardwareDetails {
    enum class Action { None, Give, TakeBack };

    struct LossRow {
        QString icon;
        QString sentence;
        QString detail;
        bool isInUse = true;
    };
    struct Fact {
        QString name;
        QString value;
        bool isFixed = false; ///< ids and serials, in the fixed font
    };

    QString title;
    QString serial; ///< "serial S6B0NL0T902644D"; empty for what has none
    std::optional<State> state;
    QString reason; ///< beside the state, or alone

    QString lossHeading;
    QList<LossRow> losses;
    QString nothing;       ///< instead of losses: what is safe to say
    QString nothingDetail;

    QStringList advice;
    QString factsHeading;
    QList<Fact> facts;
    QList<backend::Evidence> evidence;

    Action action = Action::None;
    QString actionText;
    QString refusal; ///< why the action cannot be taken; empty: it can
    QString drive;   ///< what to call the drive in an intent
};

/// The details of the row with this key of the hardware tree; nothing when the node has no such
/// thing, or nothing was read yet.
[[nodiscard]] std::optional<HardwareDetails> hardwareDetails(const NodeState& state, const QString& key);

} // namespace gui
