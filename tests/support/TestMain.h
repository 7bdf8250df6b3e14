// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QtTest>

namespace support {

/// Base of every test: a Qt warning fails the test function it appears in, unless it was announced
/// with QTest::ignoreMessage. Test functions are private slots named as sentences.
class TestCase : public QObject {
    Q_OBJECT

protected slots:
    void init();
};

/// Gives the test a home, settings and state folder of its own that vanish with it.
void prepareTest();

/// The cache folder of whoever runs the test, which is not the test's own.
[[nodiscard]] QString userCacheFolder();

} // namespace support

#define LANEKEEPER_TEST_MAIN_(Application, Class)                                                  \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        support::prepareTest();                                                                    \
        Application application(argc, argv);                                                       \
        Class test;                                                                                \
        return QTest::qExec(&test, argc, argv);                                                    \
    }

#define LANEKEEPER_TEST(Class) LANEKEEPER_TEST_MAIN_(QCoreApplication, Class)
#define LANEKEEPER_GUI_TEST(Class) LANEKEEPER_TEST_MAIN_(QApplication, Class)
