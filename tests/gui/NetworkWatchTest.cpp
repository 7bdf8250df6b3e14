// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "application/NetworkWatch.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <sched.h>

using namespace Qt::StringLiterals;

namespace {

bool ip(const QStringList& words) { return QProcess::execute(u"ip"_s, words) == 0; }

} // namespace

/// In a network of the test's own, so that this computer's stays as it is.
class NetworkWatchTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsOnceOfChangesThatComeTogether();
    void saysNothingWhileNothingChanges();
};

void NetworkWatchTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"ip"_s).isEmpty() || ::unshare(CLONE_NEWNET) != 0)
        QSKIP("a network of its own needs root and iproute2");
}

void NetworkWatchTest::tellsOnceOfChangesThatComeTogether()
{
    const gui::NetworkWatch watch;
    QSignalSpy changes(&watch, &gui::NetworkWatch::changed);
    QVERIFY(ip({u"link"_s, u"set"_s, u"lo"_s, u"up"_s}));
    QVERIFY(ip({u"address"_s, u"add"_s, u"10.9.8.7/24"_s, u"dev"_s, u"lo"_s}));
    QTRY_COMPARE(changes.size(), 1);
    QVERIFY(ip({u"address"_s, u"del"_s, u"10.9.8.7/24"_s, u"dev"_s, u"lo"_s}));
    QTRY_COMPARE(changes.size(), 2);
}

void NetworkWatchTest::saysNothingWhileNothingChanges()
{
    const gui::NetworkWatch watch;
    QSignalSpy changes(&watch, &gui::NetworkWatch::changed);
    QTest::qWait(1200);
    QCOMPARE(changes.size(), 0);
}

LANEKEEPER_TEST(NetworkWatchTest)
#include "NetworkWatchTest.moc"
