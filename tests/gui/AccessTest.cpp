// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/ScreenshotTour.h"
#include "TestMain.h"
#include "CutDrawing.h"
#include "CutText.h"
#include "widgets/EvidenceLine.h"
#include "widgets/Look.h"
#include "widgets/StatusItem.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <cmath>

using namespace Qt::StringLiterals;
using gui::Look::Tone;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Web Content Accessibility Guidelines 2.2, contrast ratio.
double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

bool canBeReached(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

/// What a person without eyes is told: whatever can have the keyboard has a name.
QStringList namelessIn(const QWidget& window)
{
    QStringList nameless;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || !widget->isEnabled() || !canBeReached(*widget))
            continue;
        if (qobject_cast<QScrollBar*>(widget) || qobject_cast<QScrollArea*>(widget) || qobject_cast<QLabel*>(widget))
            continue; // says what is in it
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty())
            nameless.append(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    return nameless;
}

QList<support::Painted> drawnIn(QWidget& window, Qt::LayoutDirection direction)
{
    QGuiApplication::setLayoutDirection(direction);
    QCoreApplication::sendPostedEvents();
    return support::PaintWatch::paintedBy(window);
}

bool wasSeen(const QList<support::Painted>& seen, const QWidget* widget, const QString& text, const QPointF& center)
{
    return std::any_of(seen.begin(), seen.end(), [&](const auto& each) {
        return each.widget == widget && each.what.text == text && (each.what.place.center() - center).manhattanLength() < 4;
    });
}

/// What views draw where it would stand from left to right. Charts and what is written as on the node stay as they are,
/// and so does what is gone when it is looked at again: nodes are being read meanwhile.
QStringList unmirroredIn(QWidget& window)
{
    const auto before = drawnIn(window, Qt::LeftToRight);
    const auto mirrored = drawnIn(window, Qt::RightToLeft);
    QList<support::Painted> unmirrored;
    for (const auto& [widget, drawn] : before) {
        const QPointF center = drawn.place.center();
        if (widget && widget->layoutDirection() == Qt::RightToLeft
            && !wasSeen(mirrored, widget, drawn.text, {widget->width() - center.x(), center.y()}))
            unmirrored.append({widget, drawn});
    }
    const auto after = drawnIn(window, Qt::LeftToRight);
    QStringList wrong;
    for (const auto& [widget, drawn] : unmirrored)
        if (wasSeen(after, widget, drawn.text, drawn.place.center()))
            wrong.append(u"%1 %2 %3 at %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                 widget->parentWidget() ? widget->parentWidget()->objectName() : QString(),
                                                 drawn.text.isEmpty() ? u"a sign"_s : drawn.text)
                             .arg(drawn.place.center().x()));
    return wrong;
}

} // namespace

/// The window for those who see little, see other colours, or read from right to left.
class AccessTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase() { gui::Look::install(*qApp, gui::Look::Appearance::Light); }

    void everyTextStandsOutFromItsGround_data();
    void everyTextStandsOutFromItsGround();
    void everythingInReachHasAName();
    void rightToLeftCutsNothing();
    void rightToLeftMirrorsSignsAndTextsOfRows();
    void whatStaysFromLeftToRightLooksTheSame();
    void largerTextCutsNothing();

private:
    /// What is wrong at each place of the tour.
    static QStringList walk(const std::function<QStringList(QWidget&)>& look, QSize size = {1280, 800});
};

QStringList AccessTest::walk(const std::function<QStringList(QWidget&)>& look, QSize size)
{
    QStringList wrong;
    gui::ScreenshotTour tour({}, size);
    connect(&tour, &gui::ScreenshotTour::arrived, &tour, [&](const QString& place, QWidget* subject) {
        for (const QString& each : look(*subject))
            if (wrong.filter(each).isEmpty()) // once, where it comes first
                wrong.append(place + u": "_s + each);
    });
    QSignalSpy finished(&tour, &gui::ScreenshotTour::finished);
    tour.start();
    if (!finished.wait(240'000) || !finished.first().first().toBool())
        wrong.append(u"the tour did not come to its end"_s);
    return wrong;
}

void AccessTest::everyTextStandsOutFromItsGround_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << gui::Look::lightPalette();
    QTest::newRow("dark") << gui::Look::darkPalette();
}

void AccessTest::everyTextStandsOutFromItsGround()
{
    QFETCH(const QPalette, palette);
    const QList<std::pair<QString, QColor>> grounds{
        {u"page"_s, palette.color(QPalette::Base)},
        {u"window"_s, palette.color(QPalette::Window)},
        {u"heading row"_s, palette.color(QPalette::AlternateBase)},
        {u"selected row"_s, gui::Look::selectionFill(palette)},
        {u"added line"_s, gui::Look::diffAdded(palette)},
        {u"removed line"_s, gui::Look::diffRemoved(palette)},
    };
    QStringList weak;
    // The accent marks links, which never stand on these.
    const auto isUsed = [](Tone tone, const QString& ground) {
        return tone != Tone::Accent || (ground != "selected row"_L1 && !ground.endsWith("line"_L1));
    };
    for (const Tone tone : {Tone::Text, Tone::Second, Tone::Accent, Tone::Ready, Tone::Attention, Tone::Blocked, Tone::Given})
        for (const auto& [name, ground] : grounds)
            if (const double ratio = contrast(gui::Look::color(tone, palette), ground); ratio < 4.5 && isUsed(tone, name))
                weak.append(u"tone %1 on %2: %3"_s.arg(static_cast<int>(tone)).arg(name).arg(ratio, 0, 'f', 2));
    if (const double ratio = contrast(Qt::white, gui::Look::filledButton(palette)); ratio < 4.5)
        weak.append(u"filled button: %1"_s.arg(ratio, 0, 'f', 2));
    QVERIFY2(weak.isEmpty(), qPrintable(u'\n' + weak.join(u'\n')));
}

void AccessTest::everythingInReachHasAName()
{
    const QStringList nameless = walk(namelessIn);
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
}

void AccessTest::rightToLeftCutsNothing()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QStringList cut = walk(support::cutTexts);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void AccessTest::rightToLeftMirrorsSignsAndTextsOfRows()
{
    const QStringList wrong = walk(unmirroredIn);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void AccessTest::whatStaysFromLeftToRightLooksTheSame()
{
    gui::StatusItem item(u"go-previous"_s, u"Back"_s);
    item.setSentence(u"nothing to undo"_s);
    gui::EvidenceLine line({u"/proc/cmdline"_s, u"intel_iommu=off"_s});
    for (QWidget* part : QWidgetList{&item, &line}) {
        part->resize(400, part->sizeHint().height());
        const QImage before = part->grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage after = part->grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(after == before, part->metaObject()->className());
    }
}

/// One and a half times the size, in a window as large as such a desktop's.
void AccessTest::largerTextCutsNothing()
{
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 1.5);
    QApplication::setFont(larger);
    const QStringList cut = walk(support::cutTexts, {1920, 1080});
    QApplication::setFont(before);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

LANEKEEPER_GUI_TEST(AccessTest)
#include "AccessTest.moc"
