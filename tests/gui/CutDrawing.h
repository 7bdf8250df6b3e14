// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/DrawingWatch.h"
#include "widgets/StateSign.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPixmap>
#include <QPointer>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QWidget>

namespace support {

/// Something a widget painted itself: a text, or a sign.
struct Painted {
    QPointer<QWidget> widget;
    gui::DrawingWatch::Drawn what;
};

/// Has a window paint itself and keeps what its views and charts draw.
class PaintWatch final : public QObject {
public:
    [[nodiscard]] static QList<Painted> paintedBy(QWidget& window)
    {
        PaintWatch watch;
        qApp->installEventFilter(&watch);
        gui::DrawingWatch::watch([&watch](const auto& drawn) {
            if (watch.m_painting)
                watch.m_painted.append({watch.m_painting, drawn});
        });
        static_cast<void>(window.grab());
        gui::DrawingWatch::watch({});
        qApp->removeEventFilter(&watch);
        return watch.m_painted;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_painting = qobject_cast<QWidget*>(watched);
        return false;
    }

private:
    QPointer<QWidget> m_painting;
    QList<Painted> m_painted;
};

/// What the tool tip at that place of a widget says, as plain text.
[[nodiscard]] inline QString toolTipAt(QWidget& widget, const QPoint& place)
{
    const QString none = QStringLiteral("no tool tip");
    QToolTip::showText(QPoint(), none);
    QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &help);
    const QString text = QToolTip::text();
    QToolTip::hideText();
    if (text == none)
        return {};
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

[[nodiscard]] inline bool isWordOfState(const QString& text)
{
    for (int state = 0; state <= static_cast<int>(gui::State::Failed); ++state)
        if (gui::StateSign::word(static_cast<gui::State>(state)) == text)
            return true;
    return false;
}

/// The texts that views and charts of a window cut though they must be read, or cut without telling them whole in a
/// tool tip. One line each.
[[nodiscard]] inline QStringList cutDrawings(QWidget& window)
{
    QStringList cut;
    for (const auto& [widget, drawn] : PaintWatch::paintedBy(window)) {
        if (!widget || drawn.shown == drawn.text)
            continue;
        const QString place = QStringLiteral("%1 %2 “%3”").arg(
            QString::fromLatin1(widget->metaObject()->className()),
            widget->objectName().startsWith(QLatin1String("qt_")) ? widget->parentWidget()->objectName() : widget->objectName(), drawn.text);
        const QString needs = QStringLiteral(": “%1” in %2 pixels").arg(drawn.shown).arg(drawn.place.width());
        if (drawn.mustBeRead || isWordOfState(drawn.text))
            cut.append(place + needs);
        else if (!toolTipAt(*widget, drawn.place.center().toPoint()).simplified().contains(drawn.text.simplified()))
            cut.append(place + needs + QStringLiteral(" and not in the tool tip"));
    }
    cut.removeDuplicates();
    return cut;
}

} // namespace support
