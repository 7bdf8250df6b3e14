// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QSize>

class QAbstractButton;
class QApplication;

/// The look's tokens as functions of the palette, so that every platform's colours stay themselves.
/// Surfaces and text come from QPalette; state and chart colours are ours and mean one thing each.
namespace gui::Look {

enum class Appearance { System, Light, Dark };
enum class Tone { Text, Second, Stale, Accent, Ready, Attention, Blocked, Given };
/// One meaning each: the drive; what is the host's own; isolated; old data and limits; guests'
/// disks; bridges.
enum class Hue { Drive, Host, Isolated, OldData, Guests, Grey };
enum class TextRole {
    Body,
    Strong,         ///< body, semibold: section headings, titles of rows
    PageSentence,   ///< 17 px at a body of 13
    NodeName,       ///< 18
    PanelTitle,     ///< 15
    Secondary,      ///< 12
    BigNumber,      ///< 20
    FirstSentence,  ///< 24, the first start only
    Fixed,          ///< serials, paths, commands
};

/// Fusion with LaneStyle; our palette and font where the platform has none of its own.
void install(QApplication& application, Appearance appearance = Appearance::System);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] bool isDark(const QPalette& palette);

[[nodiscard]] QColor color(Tone tone, const QPalette& palette);
[[nodiscard]] QColor chart(Hue hue, const QPalette& palette);
[[nodiscard]] QColor line(const QPalette& palette);
[[nodiscard]] QColor softLine(const QPalette& palette);
[[nodiscard]] QColor selectionFill(const QPalette& palette);
[[nodiscard]] QColor hoverFill(const QPalette& palette);
[[nodiscard]] QColor filledButton(const QPalette& palette);
[[nodiscard]] QColor diffAdded(const QPalette& palette);
[[nodiscard]] QColor diffRemoved(const QPalette& palette);

/// Relative to `base`; without one to the application's font.
[[nodiscard]] QFont font(TextRole role);
[[nodiscard]] QFont font(TextRole role, const QFont& base);

/// Makes it the page's one filled button; LaneStyle draws it.
void setFilled(QAbstractButton* button, bool filled = true);
[[nodiscard]] bool isFilled(const QObject* button);
/// With which neighbour a button is drawn as one piece.
enum class Join { None, WithNext, WithPrevious };
void setJoin(QAbstractButton* button, Join join);
[[nodiscard]] Join joinOf(const QObject* button);

inline constexpr int pageMargin = 24;
inline constexpr int panelMargin = 19;
inline constexpr int treeRow = 28;
inline constexpr int tableRow = 33;
inline constexpr int twoLineRow = 46;
inline constexpr int buttonHeight = 30;
inline constexpr QSize buttonIcon{22, 16}; ///< an icon of 16 with room to the text beside it
inline constexpr int sidebarWidth = 224;
inline constexpr int panelWidth = 280;
inline constexpr int corner = 4;

} // namespace gui::Look
