// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/WindowQuestions.h"

#include "Conversation.h"
#include "TestMain.h"
#include "dialogs/HostKeyUnknownDialog.h"
#include "dialogs/PasswordDialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using gui::WindowQuestions;
using remote::HostKeyAnswer;

namespace {

const remote::HostKeyOffer offer{u"pve1"_s, 22, u"ED25519"_s, u"SHA256:8Qm2vK1rYt0cXw5nJd7ePzUu3LhBa9sGf4iTqoNEk6M"_s, {}};

/// A question asked on a thread of its own, as a connection does.
template <typename Answer>
class Asking {
public:
    template <typename Question>
    explicit Asking(Question question)
        : m_thread([this, question] {
            m_answer = question();
            m_isOver.store(true);
        })
    {
    }
    [[nodiscard]] bool isOver() const { return m_isOver.load(); }
    [[nodiscard]] const Answer& answer()
    {
        if (m_thread.joinable())
            m_thread.join();
        return m_answer;
    }

private:
    Answer m_answer{};
    std::atomic<bool> m_isOver = false;
    std::jthread m_thread;
};

using AskingHost = Asking<HostKeyAnswer>;
using AskingSecret = Asking<std::optional<QByteArray>>;

} // namespace

class WindowQuestionsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_questions = std::make_unique<WindowQuestions>();
        m_window = std::make_unique<QWidget>();
        m_questions->setWindow(m_window.get());
        m_window->show();
    }

    void answersUnknownHost_data();
    void answersUnknownHost();
    void handsThePasswordOn();
    void closingADialogDeclines();
    void asksOneAfterAnother();
    void declinesWithoutAWindow();
    void declinesWhenTheWindowIsDestroyed();
    void declinesWhenTheProgramEnds();
    void declinesWhatIsAskedOnTheGuiThread();
    void destroyingItAnswersEveryThread();
    void aNewWindowMayAnswerAgain();
    void leavingTheWorkbenchWhileAQuestionIsOpenEnds();

private:
    template <typename Dialog>
    [[nodiscard]] Dialog* dialog() const
    {
        return m_window ? m_window->findChild<Dialog*>() : nullptr;
    }
    [[nodiscard]] auto askHost()
    {
        return [questions = m_questions.get()] { return questions->unknownHost(offer); };
    }
    [[nodiscard]] auto askPassword(int attempt = 1)
    {
        return [questions = m_questions.get(), attempt] { return questions->password(u"root@pve1"_s, attempt); };
    }

    std::unique_ptr<WindowQuestions> m_questions;
    std::unique_ptr<QWidget> m_window;
};

void WindowQuestionsTest::answersUnknownHost_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("answer");
    QTest::newRow("trusts once") << u"trustOnce"_s << static_cast<int>(HostKeyAnswer::TrustOnce);
    QTest::newRow("trusts and remembers") << u"trustAndRemember"_s << static_cast<int>(HostKeyAnswer::TrustAndRemember);
}

void WindowQuestionsTest::answersUnknownHost()
{
    QFETCH(QString, button);
    QFETCH(int, answer);
    AskingHost asking(askHost());
    QTRY_VERIFY(dialog<gui::HostKeyUnknownDialog>());
    QVERIFY(!asking.isOver());
    dialog<gui::HostKeyUnknownDialog>()->findChild<QPushButton*>(button)->click();
    QTRY_VERIFY(asking.isOver());
    QCOMPARE(static_cast<int>(asking.answer()), answer);
}

void WindowQuestionsTest::handsThePasswordOn()
{
    AskingSecret asking(askPassword());
    QTRY_VERIFY(dialog<gui::PasswordDialog>());
    dialog<gui::PasswordDialog>()->findChild<QLineEdit*>()->setText(u"pässword"_s);
    dialog<gui::PasswordDialog>()->findChild<QPushButton*>(u"go"_s)->click();
    QTRY_VERIFY(asking.isOver());
    QCOMPARE(asking.answer(), std::optional(QByteArray("p\xc3\xa4ssword")));
}

void WindowQuestionsTest::closingADialogDeclines()
{
    AskingHost host(askHost());
    QTRY_VERIFY(dialog<gui::HostKeyUnknownDialog>());
    dialog<gui::HostKeyUnknownDialog>()->close();
    QTRY_VERIFY(host.isOver());
    QCOMPARE(host.answer(), HostKeyAnswer::Refuse);
    AskingSecret secret(askPassword());
    QTRY_VERIFY(dialog<gui::PasswordDialog>());
    dialog<gui::PasswordDialog>()->findChild<QLineEdit*>()->setText(u"typed, then cancelled"_s);
    dialog<gui::PasswordDialog>()->reject();
    QTRY_VERIFY(secret.isOver());
    QVERIFY(!secret.answer());
}

void WindowQuestionsTest::asksOneAfterAnother()
{
    AskingHost one(askHost());
    AskingHost two(askHost());
    for (int answered = 0; answered < 2; ++answered) {
        QTRY_COMPARE(m_window->findChildren<gui::HostKeyUnknownDialog*>().size(), 1);
        dialog<gui::HostKeyUnknownDialog>()->findChild<QPushButton*>(u"trustOnce"_s)->click();
        QTRY_COMPARE(static_cast<int>(one.isOver()) + static_cast<int>(two.isOver()), answered + 1);
    }
    QCOMPARE(one.answer(), HostKeyAnswer::TrustOnce);
    QCOMPARE(two.answer(), HostKeyAnswer::TrustOnce);
}

void WindowQuestionsTest::declinesWithoutAWindow()
{
    m_questions->setWindow(nullptr);
    AskingHost asking(askHost());
    QCOMPARE(asking.answer(), HostKeyAnswer::Refuse);
}

void WindowQuestionsTest::declinesWhenTheWindowIsDestroyed()
{
    AskingHost shown(askHost());
    AskingSecret waiting(askPassword());
    QTRY_VERIFY(m_window->findChild<QDialog*>());
    m_window.reset();
    QCOMPARE(shown.answer(), HostKeyAnswer::Refuse);
    QVERIFY(!waiting.answer());
    AskingHost late(askHost());
    QCOMPARE(late.answer(), HostKeyAnswer::Refuse);
}

void WindowQuestionsTest::declinesWhenTheProgramEnds()
{
    AskingHost asking(askHost());
    QTRY_VERIFY(dialog<gui::HostKeyUnknownDialog>());
    QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection);
    QCOMPARE(asking.answer(), HostKeyAnswer::Refuse);
    AskingHost late(askHost());
    QCOMPARE(late.answer(), HostKeyAnswer::Refuse);
}

void WindowQuestionsTest::declinesWhatIsAskedOnTheGuiThread()
{
    QCOMPARE(m_questions->unknownHost(offer), HostKeyAnswer::Refuse);
    QVERIFY(!m_questions->password(u"root@pve1"_s, 1));
    QVERIFY(!m_questions->passphrase(u"/key"_s));
}

void WindowQuestionsTest::destroyingItAnswersEveryThread()
{
    AskingHost one(askHost());
    AskingSecret two(askPassword());
    QTRY_VERIFY(m_window->findChild<QDialog*>());
    m_questions.reset();
    QCOMPARE(one.answer(), HostKeyAnswer::Refuse);
    QVERIFY(!two.answer());
}

void WindowQuestionsTest::aNewWindowMayAnswerAgain()
{
    m_window.reset();
    m_window = std::make_unique<QWidget>();
    m_questions->setWindow(m_window.get());
    AskingHost asking(askHost());
    QTRY_VERIFY(dialog<gui::HostKeyUnknownDialog>());
    dialog<gui::HostKeyUnknownDialog>()->findChild<QPushButton*>(u"trustOnce"_s)->click();
    QCOMPARE(asking.answer(), HostKeyAnswer::TrustOnce);
}

void WindowQuestionsTest::leavingTheWorkbenchWhileAQuestionIsOpenEnds()
{
    // What ~Workbench does: the GUI thread cancels a conversation whose thread waits for a person, and joins it.
    auto conversation = std::make_unique<remote::Conversation>(
        [questions = m_questions.get()](std::stop_token) -> backend::Result<std::unique_ptr<backend::Shell>> {
            (void)questions->unknownHost(offer);
            return backend::failure(backend::Error::Kind::HostKeyUnknown, u"nobody said yes"_s);
        });
    auto asked = conversation->ask<int>([](backend::Shell&, std::stop_token) -> backend::Result<int> { return 1; });
    QTRY_VERIFY(dialog<gui::HostKeyUnknownDialog>());
    m_window.reset();
    conversation->cancel();
    conversation.reset();
    QVERIFY(asked.isFinished());
    QVERIFY(!asked.result());
}

LANEKEEPER_GUI_TEST(WindowQuestionsTest)
#include "WindowQuestionsTest.moc"
