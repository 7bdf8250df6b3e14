// SPDX-License-Identifier: GPL-3.0-or-later
#include "Carrier.h"
#include "Greeting.h"
#include "LineGuard.h"

#include "TestMain.h"

#include <QElapsedTimer>
#include <ctime>
#include <sys/socket.h>
#include <thread>

using namespace Qt::StringLiterals;
using remote::awaitGreeting;
using remote::LineGuard;
using remote::SocketPair;

namespace {

bool say(int socket, const QByteArray& words)
{
    return ::send(socket, words.constData(), static_cast<std::size_t>(words.size()), MSG_NOSIGNAL) == words.size();
}

QByteArray whatIsLeftIn(int socket)
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    bytes.resize(std::max<qsizetype>(0, ::recv(socket, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_DONTWAIT)));
    return bytes;
}

} // namespace

/// The first line of whoever is at the other end.
class GreetingTest : public support::TestCase {
    Q_OBJECT

private slots:
    void aServerIsKnownByItsLine_data();
    void aServerIsKnownByItsLine();
    void lettersMayComeOneByOne();
    void whoSaysNothingIsWaitedForWithoutWork();
    void aStopEndsTheWait();
};

void GreetingTest::aServerIsKnownByItsLine_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("isSsh");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("at once") << "SSH-2.0-x\r\nmore"_ba << true << "SSH-2.0-x\r\nmore"_ba;
    QTest::newRow("without its end") << "SSH-2"_ba << true << "SSH-2"_ba;
    QTest::newRow("behind other lines") << "Hello\r\n\nSSH \r\nSSH-2.0-x\r\n"_ba << true << "SSH-2.0-x\r\n"_ba;
    QTest::newRow("in the middle of a line") << "x SSH-2.0\r\n"_ba << false << "x SSH-2.0\r\n"_ba;
    QTest::newRow("nothing") << QByteArray() << false << QByteArray();
    QTest::newRow("half a word") << "SSH"_ba << false << "SSH"_ba;
    QTest::newRow("too much before it") << QByteArray(9000, '\n') + "SSH-2.0" << false << QByteArray(9000, '\n') + "SSH-2.0";
    QTest::newRow("NUL") << QByteArray(100, '\0') << false << QByteArray(100, '\0');
}

void GreetingTest::aServerIsKnownByItsLine()
{
    QFETCH(const QByteArray, words);
    SocketPair line;
    LineGuard guard(std::chrono::seconds(10), {});
    QVERIFY(words.isEmpty() || say(line.far.get(), words));
    ::shutdown(line.far.get(), SHUT_WR);
    const auto greeting = awaitGreeting(line.near.get(), guard);
    QTEST(greeting.isSsh, "isSsh");
    QTEST(whatIsLeftIn(line.near.get()), "left");
}

void GreetingTest::lettersMayComeOneByOne()
{
    SocketPair line;
    LineGuard guard(std::chrono::seconds(10), {});
    std::jthread server([&] {
        for (const char letter : "Hi\r\nSSH-2.0-x"_ba) {
            QVERIFY(say(line.far.get(), QByteArray(1, letter)));
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
    QVERIFY(awaitGreeting(line.near.get(), guard).isSsh);
    server.join();
    QCOMPARE(whatIsLeftIn(line.near.get()), "SSH-2.0-x"_ba);
}

void GreetingTest::whoSaysNothingIsWaitedForWithoutWork()
{
    for (const QByteArray& words : {QByteArray(), "SSH"_ba}) {
        SocketPair line;
        LineGuard guard(std::chrono::milliseconds(500), {});
        QVERIFY(words.isEmpty() || say(line.far.get(), words));
        const auto work = std::clock();
        QElapsedTimer time;
        time.start();
        QVERIFY(!awaitGreeting(line.near.get(), guard).isSsh);
        QVERIFY(time.elapsed() >= 490 && time.elapsed() < 800);
        QVERIFY(std::clock() - work < CLOCKS_PER_SEC / 20);
    }
}

void GreetingTest::aStopEndsTheWait()
{
    SocketPair line;
    std::stop_source stop;
    LineGuard guard(std::chrono::seconds(10), stop.get_token());
    QVERIFY(say(line.far.get(), "220 mail\r\n"));
    const std::jthread person([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        stop.request_stop();
    });
    QElapsedTimer time;
    time.start();
    QVERIFY(!awaitGreeting(line.near.get(), guard).isSsh);
    QVERIFY(time.elapsed() < 400);
}

LANEKEEPER_TEST(GreetingTest)
#include "GreetingTest.moc"
