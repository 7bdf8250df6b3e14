// SPDX-License-Identifier: GPL-3.0-or-later
#include "FirstPaint.h"

#include "TestMain.h"

#include <QElapsedTimer>
#include <QPaintEvent>
#include <QWidget>

namespace {

class Window : public QWidget {
public:
    int paintings = 0;

protected:
    void paintEvent(QPaintEvent*) override { ++paintings; }
};

} // namespace

class FirstPaintTest : public support::TestCase {
    Q_OBJECT

private slots:
    void waitsForThePainting();
    void doesItOnce();
    void doesNotWaitForeverForAWindowThatNobodySees();
};

void FirstPaintTest::waitsForThePainting()
{
    Window window;
    int paintings = -1;
    QElapsedTimer clock;
    clock.start();
    new gui::FirstPaint(window, [&] { paintings = window.paintings; });
    window.show();
    QCOMPARE(paintings, -1);
    QTRY_COMPARE(paintings, 1);
    QVERIFY2(clock.elapsed() < 900, "Nothing but the painting was waited for.");
}

void FirstPaintTest::doesItOnce()
{
    Window window;
    int times = 0;
    new gui::FirstPaint(window, [&] { ++times; });
    for (int show = 0; show < 3; ++show) {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(20);
        window.hide();
    }
    QCOMPARE(times, 1);
    QTest::qWait(1100);
    QCOMPARE(times, 1);
}

void FirstPaintTest::doesNotWaitForeverForAWindowThatNobodySees()
{
    Window window;
    int times = 0;
    new gui::FirstPaint(window, [&] { ++times; });
    QTRY_COMPARE(times, 1);
    QCOMPARE(window.paintings, 0);
}

LANEKEEPER_GUI_TEST(FirstPaintTest)
#include "FirstPaintTest.moc"
