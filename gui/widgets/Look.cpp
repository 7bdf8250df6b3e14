// SPDX-License-Identifier: GPL-3.0-or-later
#include "Look.h"

#include "LaneStyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

namespace gui::Look {
namespace {

struct Surfaces {
    QRgb window, base, alternate, text, second, stale, line, highlight, highlightedText, button;
};

QPalette paletteOf(const Surfaces& s)
{
    QPalette palette(QColor(s.button), QColor(s.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, rgb); };
    set(QPalette::Base, s.base);
    set(QPalette::AlternateBase, s.alternate);
    set(QPalette::Text, s.text);
    set(QPalette::WindowText, s.text);
    set(QPalette::ButtonText, s.text);
    set(QPalette::ToolTipBase, s.alternate);
    set(QPalette::ToolTipText, s.text);
    set(QPalette::PlaceholderText, s.stale);
    set(QPalette::Highlight, s.highlight);
    set(QPalette::HighlightedText, s.highlightedText);
    set(QPalette::Link, s.highlight);
    set(QPalette::LinkVisited, s.highlight);
    set(QPalette::Mid, s.line);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, s.stale);
    return palette;
}

QColor mixed(const QColor& below, const QColor& above, double part)
{
    const auto channel = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return QColor(channel(below.red(), above.red()), channel(below.green(), above.green()),
                  channel(below.blue(), above.blue()));
}

QColor pick(const QPalette& palette, QRgb light, QRgb dark)
{
    return QColor(isDark(palette) ? dark : light);
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

/// A platform without a desktop (offscreen, a bare X server) names no font of its own.
QFont plainFont()
{
    const QStringList families = QFontDatabase::families();
    for (const auto& family : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")})
        if (families.contains(family))
            return QFont(family, 10);
    QFont font = QApplication::font();
    font.setPointSize(10);
    return font;
}

bool hasDesktop()
{
    return QGuiApplication::platformName() != QLatin1String("offscreen")
        && qEnvironmentVariableIsSet("XDG_CURRENT_DESKTOP");
}

} // namespace

void install(QApplication& application, Appearance appearance)
{
    if (!hasDesktop())
        application.setFont(plainFont());
    application.setStyle(new LaneStyle(QStyleFactory::create(QStringLiteral("Fusion"))));
    if (appearance != Appearance::System)
        application.setPalette(appearance == Appearance::Dark ? darkPalette() : lightPalette());
}

QPalette lightPalette()
{
    return paletteOf({0xF1F2F4, 0xFFFFFF, 0xF7F8F9, 0x1C2025, 0x525A64, 0x6E7680, 0xD5D9DE,
                      0x0072B2, 0xFFFFFF, 0xFFFFFF});
}

QPalette darkPalette()
{
    return paletteOf({0x23262A, 0x1A1C1F, 0x1F2225, 0xE8EAED, 0xA8AFB8, 0x878F99, 0x3A3F45,
                      0x62B6EC, 0x10161B, 0x2C3035});
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor color(Tone tone, const QPalette& palette)
{
    switch (tone) {
    case Tone::Text: return palette.color(QPalette::Active, QPalette::Text);
    case Tone::Second:
        return mixed(palette.color(QPalette::Active, QPalette::Text),
                     palette.color(QPalette::Base), isDark(palette) ? 0.31 : 0.24);
    case Tone::Stale: return palette.color(QPalette::PlaceholderText);
    case Tone::Accent: return palette.color(QPalette::Active, QPalette::Highlight);
    case Tone::Ready: return pick(palette, 0x00754F, 0x45C79C);
    case Tone::Attention: return pick(palette, 0x865300, 0xEDB340);
    case Tone::Blocked: return pick(palette, 0xB04400, 0xFF9260);
    case Tone::Given: return pick(palette, 0x9A3D73, 0xE3A3C8);
    }
    return palette.color(QPalette::Text);
}

QColor chart(Hue hue, const QPalette& palette)
{
    switch (hue) {
    case Hue::Drive: return pick(palette, 0x0072B2, 0x56B4E9);
    case Hue::Host: return pick(palette, 0xDE8F05, 0xE6A417);
    case Hue::Isolated: return pick(palette, 0x009E73, 0x2FB58A);
    case Hue::OldData: return pick(palette, 0xD55E00, 0xEC6B2A);
    case Hue::Guests: return pick(palette, 0xCC79A7, 0xCC79A7);
    case Hue::Grey: return pick(palette, 0x8B95A0, 0x7F8893);
    }
    return palette.color(QPalette::Text);
}

QColor line(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text),
                 isDark(palette) ? 0.16 : 0.185);
}

QColor softLine(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text),
                 isDark(palette) ? 0.09 : 0.105);
}

QColor selectionFill(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), filledButton(palette), isDark(palette) ? 0.37 : 0.135);
}

QColor hoverFill(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Button), palette.color(QPalette::ButtonText), 0.05);
}

QColor filledButton(const QPalette& palette)
{
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    if (!isDark(palette))
        return accent;
    const QColor hsl = accent.toHsl();
    return QColor::fromHslF(qMax(0.0F, hsl.hslHueF()), hsl.hslSaturationF() * 0.92F, 0.385F);
}

QColor diffAdded(const QPalette& palette) { return pick(palette, 0xE2F3EC, 0x17332A); }
QColor diffRemoved(const QPalette& palette) { return pick(palette, 0xFBE9DF, 0x3E2517); }

QFont font(TextRole role) { return font(role, QApplication::font()); }

QFont font(TextRole role, const QFont& base)
{
    switch (role) {
    case TextRole::Body: return base;
    case TextRole::Strong: return scaled(base, 1, QFont::DemiBold);
    case TextRole::PageSentence: return scaled(base, 17.0 / 13, QFont::DemiBold);
    case TextRole::NodeName: return scaled(base, 18.0 / 13, QFont::DemiBold);
    case TextRole::PanelTitle: return scaled(base, 15.0 / 13, QFont::DemiBold);
    case TextRole::Secondary: return scaled(base, 12.0 / 13, QFont::Normal);
    case TextRole::BigNumber: return scaled(base, 20.0 / 13, QFont::Medium);
    case TextRole::FirstSentence: return scaled(base, 24.0 / 13, QFont::DemiBold);
    case TextRole::Fixed: break;
    }
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setStyleHint(QFont::Monospace);
    if (base.pointSizeF() > 0)
        fixed.setPointSizeF(base.pointSizeF() * 11.5 / 13);
    else
        fixed.setPixelSize(qRound(base.pixelSize() * 11.5 / 13));
    return fixed;
}

void setFilled(QAbstractButton* button, bool filled)
{
    button->setProperty("filled", filled);
    button->update();
}

bool isFilled(const QObject* button)
{
    return button && button->property("filled").toBool();
}

void setJoin(QAbstractButton* button, Join join) { button->setProperty("join", static_cast<int>(join)); }

Join joinOf(const QObject* button) { return button ? static_cast<Join>(button->property("join").toInt()) : Join::None; }

} // namespace gui::Look
