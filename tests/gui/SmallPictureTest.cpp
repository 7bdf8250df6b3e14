// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallPicture.h"

#include "TestMain.h"

using namespace Qt::StringLiterals;

class SmallPictureTest : public support::TestCase {
    Q_OBJECT

private slots:
    void keepsEveryColorOfAPlainPicture();
    void keepsTheFrequentColorsOfARichOne();
    void keepsTheScale();
    void anEmptyPictureStaysEmpty();
};

void SmallPictureTest::keepsEveryColorOfAPlainPicture()
{
    QImage picture(40, 30, QImage::Format_ARGB32_Premultiplied);
    picture.fill(QColor(0x0072B2));
    for (int x = 0; x < 40; ++x)
        picture.setPixelColor(x, 7, QColor(6 * x, 255 - x, 3));
    const QImage small = gui::withFewColors(picture);
    QCOMPARE(small.format(), QImage::Format_Indexed8);
    QCOMPARE(small.convertToFormat(QImage::Format_RGB32), picture.convertToFormat(QImage::Format_RGB32));
}

void SmallPictureTest::keepsTheFrequentColorsOfARichOne()
{
    QImage picture(100, 100, QImage::Format_RGB32);
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x)
            picture.setPixelColor(x, y, y < 50 ? QColor(10, 20, 30) : QColor(2 * x, 2 * y, 200));
    const QImage small = gui::withFewColors(picture);
    QVERIFY(small.colorCount() <= 256);
    QCOMPARE(small.pixelColor(3, 3), QColor(10, 20, 30));
    // A rare one becomes one that is not far off.
    const QColor before = picture.pixelColor(70, 70);
    const QColor after = small.pixelColor(70, 70);
    QVERIFY(std::abs(before.red() - after.red()) + std::abs(before.green() - after.green()) + std::abs(before.blue() - after.blue()) < 200);
}

void SmallPictureTest::keepsTheScale()
{
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    picture.setDevicePixelRatio(2);
    QCOMPARE(gui::withFewColors(picture).devicePixelRatio(), 2.0);
}

void SmallPictureTest::anEmptyPictureStaysEmpty() { QVERIFY(gui::withFewColors(QImage()).isNull()); }

LANEKEEPER_GUI_TEST(SmallPictureTest)
#include "SmallPictureTest.moc"
