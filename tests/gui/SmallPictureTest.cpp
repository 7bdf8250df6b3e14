// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallPicture.h"

#include "TestMain.h"

using namespace Qt::StringLiterals;

class SmallPictureTest : public support::TestCase {
    Q_OBJECT

private slots:
    void keepsEveryColorOfAPlainPicture();
    void keepsTheFewPixelsOfASignInARichOne();
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

/// A sign is a few strong pixels among many pale ones.
void SmallPictureTest::keepsTheFewPixelsOfASignInARichOne()
{
    QImage picture(100, 100, QImage::Format_RGB32);
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x)
            picture.setPixelColor(x, y, y < 50 ? QColor(10, 20, 30) : QColor(200 + x / 2, 200 + y / 2, 220));
    picture.setPixelColor(70, 70, QColor(0xE69F00));
    const QImage small = gui::withFewColors(picture);
    QVERIFY(small.colorCount() <= 256);
    QCOMPARE(small.pixelColor(3, 3), QColor(10, 20, 30));
    QCOMPARE(small.pixelColor(70, 70), QColor(0xE69F00));
    for (int x = 0; x < 100; ++x) {
        const QColor before = picture.pixelColor(x, 80);
        const QColor after = small.pixelColor(x, 80);
        QVERIFY(std::abs(before.red() - after.red()) + std::abs(before.green() - after.green()) + std::abs(before.blue() - after.blue()) <= 12);
    }
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
