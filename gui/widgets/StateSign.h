// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Look.h"
#include "assessment/Assessment.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace gui {

/// The window's few states. Each has a sign of its own shape, a word and a tone; the word always
/// stands beside the sign.
enum class State { Ready, Attention, Blocked, Given, Note, Running, Waiting, Unreachable, Stale, Failed };

[[nodiscard]] State stateOf(backend::Verdict verdict);
[[nodiscard]] State stateOf(backend::Severity severity);
[[nodiscard]] State stateOf(const backend::DriveVerdict& verdict); ///< Given when a VM has it

namespace StateSign {

[[nodiscard]] QString word(State state);
/// Of the words that verdicts and findings have: what a column of them needs, without the sign.
[[nodiscard]] int widestWord(const QFontMetrics& metrics);
[[nodiscard]] Look::Tone tone(State state);
/// Draws the sign into the largest centred square of `rect`.
void paint(QPainter& painter, const QRectF& rect, State state, const QPalette& palette);
/// Follows the application's palette whenever it is painted.
[[nodiscard]] QIcon icon(State state);

} // namespace StateSign
} // namespace gui
