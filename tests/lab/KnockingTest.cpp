// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "TestMain.h"

using namespace Qt::StringLiterals;
using support::Ended;

/// The sshd of Debian 13 shuts out for a while who fails to log in, or comes and goes without (PerSourcePenalties).
class KnockingTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void twentyCallsInARowAreLetIn();
    void aRefusedLoginIsOneConnectionAndTheProgramGivesUp();
    void whoIsShutOutIsToldAtOnceWhy();
    void knockingMeanwhileDoesNotMakeItLonger();

private:
    /// How often sshd said so in its log.
    [[nodiscard]] int timesSaid(const QByteArray& words) const;
    [[nodiscard]] Ended inspect() const { return m_node.lanekeeper(u"inspect"_s, {u"--json"_s}); }

    lab::Machine m_node;
    int m_refused = 0; ///< calls that were let in and could not log in
    int m_shutOut = 0;
    QElapsedTimer m_sinceRefusal;
};

void KnockingTest::initTestCase() { QVERIFY2(m_node.start({u"boot=ready"_s}), qPrintable(m_node.whatIsWrong())); }

int KnockingTest::timesSaid(const QByteArray& words) const
{
    return int(m_node.answer(u"journalctl -b -o cat -t sshd -t sshd-session"_s).count(words));
}

void KnockingTest::twentyCallsInARowAreLetIn()
{
    for (int call = 0; call < 20; ++call) {
        const Ended end = inspect();
        QVERIFY2(end.code == 0, end.err.constData());
    }
    QCOMPARE(timesSaid("drop connection"), 0);
}

void KnockingTest::aRefusedLoginIsOneConnectionAndTheProgramGivesUp()
{
    const QString key = m_node.file(u"key"_s);
    QVERIFY(QFile::rename(key, m_node.file(u"key-of-the-node"_s)));
    QCOMPARE(QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, key}), 0);
    // Each failure counts 5 s, and from 15 s on the door stays shut.
    while (m_refused < 15) {
        const Ended end = inspect();
        QVERIFY2(end.code == 4, (end.out + end.err).constData());
        m_shutOut = end.err.contains("because of failed logins") ? 1 : 0;
        if (m_shutOut == 1)
            break;
        ++m_refused;
        m_sinceRefusal.start();
    }
    QCOMPARE(m_shutOut, 1);
}

void KnockingTest::whoIsShutOutIsToldAtOnceWhy()
{
    QElapsedTimer time;
    time.start();
    const Ended end = inspect();
    ++m_shutOut;
    QCOMPARE(end.code, 4);
    QVERIFY2(end.err.contains("because of failed logins"), end.err.constData());
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
}

void KnockingTest::knockingMeanwhileDoesNotMakeItLonger()
{
    QVERIFY(QFile::remove(m_node.file(u"key"_s)) && QFile::remove(m_node.file(u"key.pub"_s)));
    QVERIFY(QFile::rename(m_node.file(u"key-of-the-node"_s), m_node.file(u"key"_s)));
    Ended end;
    while ((end = inspect()).code != 0 && m_sinceRefusal.elapsed() < 120'000)
        ++m_shutOut;
    QVERIFY2(end.code == 0, end.err.constData());
    // Five seconds for each failure, counted from the last of them at most.
    QVERIFY2(m_sinceRefusal.elapsed() < (5 * m_refused + 20) * 1000,
             qPrintable(QString::number(m_sinceRefusal.elapsed())));
    qInfo("Let in again %lld s after the last of %d refused logins, shut out %d times.", m_sinceRefusal.elapsed() / 1000,
          m_refused, m_shutOut);
    // As many connections as calls: the program did not try again by itself.
    QCOMPARE(timesSaid("Disconnected from authenticating user root"), m_refused);
}

LANEKEEPER_TEST(KnockingTest)
#include "KnockingTest.moc"
