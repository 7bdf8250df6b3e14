// SPDX-License-Identifier: GPL-3.0-or-later
#include "Conversation.h"

#include "LiveLine.h"
#include "TestMain.h"

#include <QDir>
#include <atomic>

using namespace Qt::StringLiterals;
using backend::Error;
using backend::Result;
using backend::Shell;
using remote::Conversation;

namespace {

class FakeShell : public Shell, public remote::LiveLine {
public:
    explicit FakeShell(std::shared_ptr<std::atomic<bool>> isUp)
        : m_isUp(std::move(isUp))
    {
    }
    Result<backend::Output> run(const backend::Command&, std::stop_token, const Tap&) override
    {
        return backend::Output{"hello", {}, 0};
    }
    bool isAlive() override { return *m_isUp; }
    std::chrono::milliseconds restTime() const override { return std::chrono::milliseconds(20); }
    int descriptor() const override { return -1; }

private:
    std::shared_ptr<std::atomic<bool>> m_isUp;
};

using Work = std::function<Result<int>(Shell&, std::stop_token)>;

Work answering(int value)
{
    return [value](Shell&, std::stop_token) -> Result<int> { return value; };
}

/// Works until it is stopped.
Result<int> untilStopped(Shell&, std::stop_token stop)
{
    while (!stop.stop_requested())
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return backend::failure(Error::Kind::Cancelled, u"stopped"_s);
}

} // namespace

class ConversationTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init();

    void opensWhenFirstAskedAndOnce();
    void hasNoThreadBeforeItIsAsked();
    void answersInTheOrderAsked();
    void worksOnOneThreadOfItsOwn();
    void everyoneWhoWaitsGetsTheOpenersError();
    void triesToOpenAgainWhenAskedAgain();
    void opensAnewAfterALostLine();
    void keepsTheLineAfterOtherErrors();
    void opensAnewWhenTheLineEndedIdle();
    void cancelStopsWhatRunsAndWhatWaits();
    void cancelStopsOpening();
    void goesOnAfterACancel();
    void endingStopsWhatRuns();
    void everyRequestGetsExactlyOneResult();

private:
    Conversation::Opener opener();

    std::atomic<int> m_opened = 0;
    std::shared_ptr<std::atomic<bool>> m_isUp;
};

void ConversationTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_opened = 0;
    m_isUp = std::make_shared<std::atomic<bool>>(true);
}

Conversation::Opener ConversationTest::opener()
{
    return [this](std::stop_token) -> Result<std::unique_ptr<Shell>> {
        ++m_opened;
        *m_isUp = true;
        return std::make_unique<FakeShell>(m_isUp);
    };
}

void ConversationTest::opensWhenFirstAskedAndOnce()
{
    Conversation conversation(opener());
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    QCOMPARE(m_opened.load(), 0);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(conversation.ask<int>(answering(i)).result(), Result<int>(i));
    QCOMPARE(m_opened.load(), 1);
}

/// A hundred nodes in a list are no hundred threads at the start.
void ConversationTest::hasNoThreadBeforeItIsAsked()
{
    const auto threads = [] { return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
    const auto before = threads();
    {
        Conversation conversation(opener());
        conversation.look();
        conversation.cancel();
        QCOMPARE(threads(), before);
        QCOMPARE(conversation.ask<int>(answering(1)).result(), Result<int>(1));
        QCOMPARE(threads(), before + 1);
    }
    QTRY_COMPARE(threads(), before);
}

void ConversationTest::answersInTheOrderAsked()
{
    Conversation conversation(opener());
    QList<int> order;
    QList<QFuture<Result<int>>> futures;
    for (int i = 0; i < 50; ++i)
        futures.append(conversation.ask<int>([i, &order](Shell&, std::stop_token) -> Result<int> {
            order.append(i);
            return i;
        }));
    for (int i = 0; i < 50; ++i)
        QCOMPARE(futures[i].result(), Result<int>(i));
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()) && order.size() == 50);
}

void ConversationTest::worksOnOneThreadOfItsOwn()
{
    Conversation conversation(opener());
    const auto thread = [&] {
        return conversation
            .ask<std::thread::id>([](Shell&, std::stop_token) -> Result<std::thread::id> { return std::this_thread::get_id(); })
            .result()
            .value();
    };
    const auto first = thread();
    QVERIFY(first == thread() && first != std::this_thread::get_id());
}

void ConversationTest::everyoneWhoWaitsGetsTheOpenersError()
{
    std::atomic<bool> go = false;
    Conversation conversation([&](std::stop_token) -> Result<std::unique_ptr<Shell>> {
        ++m_opened;
        while (!go)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return backend::failure(Error::Kind::AuthRefused, u"no"_s);
    });
    const QList futures{conversation.ask<int>(answering(1)), conversation.ask<int>(answering(2)),
                        conversation.ask<int>(answering(3))};
    go = true;
    for (const auto& future : futures)
        QCOMPARE(future.result().error().kind, Error::Kind::AuthRefused);
    QCOMPARE(m_opened.load(), 1);
}

void ConversationTest::triesToOpenAgainWhenAskedAgain()
{
    Conversation conversation([&](std::stop_token stop) -> Result<std::unique_ptr<Shell>> {
        if (++m_opened == 1)
            return backend::failure(Error::Kind::ConnectionLost, u"no"_s);
        return opener()(stop);
    });
    QVERIFY(!conversation.ask<int>(answering(1)).result());
    QVERIFY(conversation.ask<int>(answering(2)).result());
}

void ConversationTest::opensAnewAfterALostLine()
{
    Conversation conversation(opener());
    const auto lost = conversation.ask<int>([](Shell&, std::stop_token) -> Result<int> {
        return backend::failure(Error::Kind::ConnectionLost, u"lost"_s);
    });
    QCOMPARE(lost.result().error().kind, Error::Kind::ConnectionLost);
    QVERIFY(conversation.ask<int>(answering(1)).result());
    QCOMPARE(m_opened.load(), 2);
}

void ConversationTest::keepsTheLineAfterOtherErrors()
{
    Conversation conversation(opener());
    for (const auto kind : {Error::Kind::CommandFailed, Error::Kind::Unparseable, Error::Kind::Cancelled}) {
        const auto failed = conversation.ask<int>(
            [kind](Shell&, std::stop_token) -> Result<int> { return backend::failure(kind, u"failed"_s); });
        QCOMPARE(failed.result().error().kind, kind);
    }
    QVERIFY(conversation.ask<int>(answering(1)).result());
    QCOMPARE(m_opened.load(), 1);
}

void ConversationTest::opensAnewWhenTheLineEndedIdle()
{
    Conversation conversation(opener());
    QVERIFY(conversation.ask<int>(answering(1)).result());
    *m_isUp = false;
    QVERIFY(conversation.ask<int>(answering(2)).result());
    QCOMPARE(m_opened.load(), 2);
}

void ConversationTest::cancelStopsWhatRunsAndWhatWaits()
{
    Conversation conversation(opener());
    std::atomic<bool> isRunning = false;
    const auto running = conversation.ask<int>([&](Shell& shell, std::stop_token stop) {
        isRunning = true;
        return untilStopped(shell, stop);
    });
    const QList waiting{conversation.ask<int>(answering(1)), conversation.ask<int>(answering(2))};
    QTRY_VERIFY(isRunning);
    conversation.cancel();
    QCOMPARE(running.result().error().kind, Error::Kind::Cancelled);
    for (const auto& future : waiting)
        QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
}

void ConversationTest::cancelStopsOpening()
{
    std::atomic<bool> isOpening = false;
    Conversation conversation([&](std::stop_token stop) -> Result<std::unique_ptr<Shell>> {
        isOpening = true;
        while (!stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return backend::failure(Error::Kind::Cancelled, u"stopped"_s);
    });
    const auto future = conversation.ask<int>(answering(1));
    QTRY_VERIFY(isOpening);
    conversation.cancel();
    QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
}

void ConversationTest::goesOnAfterACancel()
{
    Conversation conversation(opener());
    for (int i = 0; i < 20; ++i) {
        const auto stopped = conversation.ask<int>(untilStopped);
        conversation.cancel();
        QCOMPARE(stopped.result().error().kind, Error::Kind::Cancelled);
        QCOMPARE(conversation.ask<int>(answering(i)).result(), Result<int>(i));
    }
}

void ConversationTest::endingStopsWhatRuns()
{
    QList<QFuture<Result<int>>> futures;
    {
        Conversation conversation(opener());
        for (int i = 0; i < 3; ++i)
            futures.append(conversation.ask<int>(untilStopped));
    }
    for (const auto& future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
    }
}

/// Askers and cancellers at once, from several threads.
void ConversationTest::everyRequestGetsExactlyOneResult()
{
    std::atomic<int> answers = 0;
    std::atomic<int> asked = 0;
    {
        Conversation conversation(opener());
        std::vector<std::jthread> people;
        for (int person = 0; person < 4; ++person)
            people.emplace_back([&, person] {
                for (int i = 0; i < 100; ++i) {
                    ++asked;
                    auto future = conversation.ask<int>(i % 7 == person ? Work(untilStopped) : answering(i));
                    if (i % 7 == person)
                        while (!future.isFinished())
                            conversation.cancel();
                    future.waitForFinished();
                    answers += static_cast<int>(future.resultCount());
                }
            });
    }
    QCOMPARE(answers.load(), asked.load());
}

LANEKEEPER_TEST(ConversationTest)
#include "ConversationTest.moc"
