// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/WindowQuestions.h"

#include "Conversation.h"
#include "FakeKeyring.h"
#include "TestMain.h"
#include "application/AskedUntil.h"
#include "application/Secrets.h"
#include "dialogs/HostKeyUnknownDialog.h"
#include "dialogs/HostQuestionsDialog.h"
#include "dialogs/PasswordDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
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
using AskingDialog = Asking<std::optional<QList<QByteArray>>>;

const gui::KeptSecret kept{gui::KeptSecret::Kind::Password, u"root@pve1"_s, u"pve1"_s};

remote::LoginDialog codeDialog()
{
    return {u"root@pve1"_s, u"<b>Title</b>"_s, u"Look\u202e here\x1b[31m"_s,
            {{u"Password:"_s, false}, {u"Code:"_s, true}}};
}

} // namespace

class WindowQuestionsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<gui::Secrets>(m_keyring, m_folder->filePath(u"kept.json"_s),
                                                   std::chrono::milliseconds(300));
        m_keyring.mood = support::FakeKeyring::Mood::Answers;
        m_keyring.secrets.clear();
        m_questions = std::make_unique<WindowQuestions>();
        m_questions->setSecrets(m_secrets.get());
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
    void aStopTakesTheQuestionBack();
    void aStopTakesAQuestionBackThatIsNotShownYet();
    void keepsAPasswordOnlyWhenToldTo_data();
    void keepsAPasswordOnlyWhenToldTo();
    void usesAKeptPasswordWithoutAsking();
    void forgetsAKeptPasswordThatWasRefused();
    void asksWhenTheKeyringIsSilent();
    void aStopEndsTheWaitForASilentKeyring();
    void offersToKeepNothingWithoutAKeyring();
    void handsTheHostsQuestionsOn();
    void showsTheHostsWordsAsPlainText();
    void declinesWhatNoHonestHostAsks_data();
    void declinesWhatNoHonestHostAsks();

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

    /// As a node's connecting thread asks, until `stop`.
    [[nodiscard]] auto askPasswordUntil(std::stop_token stop, int attempt = 1)
    {
        return [questions = m_questions.get(), stop, attempt] {
            const gui::AskedUntil asked(kept.node, stop);
            return questions->password(kept.subject, attempt);
        };
    }
    void type(const QString& text, bool isToKeep = false)
    {
        dialog<gui::PasswordDialog>()->findChild<QLineEdit*>()->setText(text);
        dialog<gui::PasswordDialog>()->findChild<QCheckBox*>(u"keep"_s)->setChecked(isToKeep);
        dialog<gui::PasswordDialog>()->findChild<QPushButton*>(u"go"_s)->click();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeKeyring m_keyring;
    std::unique_ptr<gui::Secrets> m_secrets;
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
    QVERIFY(!m_questions->passphrase(u"/key"_s, 1));
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

void WindowQuestionsTest::aStopTakesTheQuestionBack()
{
    std::stop_source stop;
    AskingSecret asking(askPasswordUntil(stop.get_token()));
    QTRY_VERIFY(dialog<gui::PasswordDialog>());
    AskingHost next(askHost());
    stop.request_stop();
    QVERIFY(!asking.answer());
    QTRY_VERIFY(dialog<gui::HostKeyUnknownDialog>());
    QVERIFY(!dialog<gui::PasswordDialog>() || !dialog<gui::PasswordDialog>()->isVisible());
    dialog<gui::HostKeyUnknownDialog>()->findChild<QPushButton*>(u"trustOnce"_s)->click();
    QCOMPARE(next.answer(), HostKeyAnswer::TrustOnce);
}

void WindowQuestionsTest::aStopTakesAQuestionBackThatIsNotShownYet()
{
    AskingHost first(askHost());
    QTRY_VERIFY(dialog<gui::HostKeyUnknownDialog>());
    std::stop_source stop;
    AskingSecret waiting(askPasswordUntil(stop.get_token()));
    stop.request_stop();
    QVERIFY(!waiting.answer());
    QVERIFY(dialog<gui::HostKeyUnknownDialog>()->isVisible());
    AskingSecret late(askPasswordUntil(stop.get_token()));
    QVERIFY(!late.answer());
    dialog<gui::HostKeyUnknownDialog>()->reject();
    QCOMPARE(first.answer(), HostKeyAnswer::Refuse);
}

void WindowQuestionsTest::keepsAPasswordOnlyWhenToldTo_data()
{
    QTest::addColumn<bool>("isToKeep");
    QTest::newRow("told to") << true;
    QTest::newRow("not told") << false;
}

void WindowQuestionsTest::keepsAPasswordOnlyWhenToldTo()
{
    QFETCH(bool, isToKeep);
    AskingSecret asking(askPasswordUntil({}));
    QTRY_VERIFY(dialog<gui::PasswordDialog>());
    QVERIFY(!dialog<gui::PasswordDialog>()->findChild<QCheckBox*>(u"keep"_s)->isChecked());
    type(u"word"_s, isToKeep);
    QCOMPARE(asking.answer(), std::optional(QByteArray("word")));
    QCOMPARE(m_secrets->isKept(kept), isToKeep);
    QCOMPARE(m_keyring.secrets.values(), isToKeep ? QList<QByteArray>{"word"} : QList<QByteArray>());
}

void WindowQuestionsTest::usesAKeptPasswordWithoutAsking()
{
    m_secrets->keep(kept, "word");
    AskingSecret asking(askPasswordUntil({}));
    QTRY_VERIFY(asking.isOver());
    QCOMPARE(asking.answer(), std::optional(QByteArray("word")));
    QVERIFY(!dialog<gui::PasswordDialog>());
}

void WindowQuestionsTest::forgetsAKeptPasswordThatWasRefused()
{
    m_secrets->keep(kept, "wrong");
    AskingSecret asking(askPasswordUntil({}, 2));
    QTRY_VERIFY(dialog<gui::PasswordDialog>());
    QVERIFY(!m_secrets->isKept(kept));
    type(u"right"_s);
    QCOMPARE(asking.answer(), std::optional(QByteArray("right")));
    QVERIFY(m_keyring.secrets.isEmpty());
}

void WindowQuestionsTest::asksWhenTheKeyringIsSilent()
{
    m_secrets->keep(kept, "word");
    m_keyring.mood = support::FakeKeyring::Mood::Silent;
    AskingSecret asking(askPasswordUntil({}));
    QTRY_VERIFY(dialog<gui::PasswordDialog>());
    QVERIFY(!dialog<gui::PasswordDialog>()->findChild<QCheckBox*>(u"keep"_s)->isEnabled());
    type(u"typed"_s);
    QCOMPARE(asking.answer(), std::optional(QByteArray("typed")));
}

void WindowQuestionsTest::aStopEndsTheWaitForASilentKeyring()
{
    m_secrets->keep(kept, "word");
    m_keyring.mood = support::FakeKeyring::Mood::Silent;
    std::stop_source stop;
    AskingSecret asking(askPasswordUntil(stop.get_token()));
    QTest::qWait(50);
    stop.request_stop();
    QVERIFY(!asking.answer());
    QTest::qWait(400);
    QVERIFY(!dialog<gui::PasswordDialog>());
}

void WindowQuestionsTest::offersToKeepNothingWithoutAKeyring()
{
    m_keyring.mood = support::FakeKeyring::Mood::Refuses;
    AskingSecret asking(askPasswordUntil({}));
    QTRY_VERIFY(dialog<gui::PasswordDialog>());
    auto* keep = dialog<gui::PasswordDialog>()->findChild<QCheckBox*>(u"keep"_s);
    keep->click();
    QTRY_VERIFY(!keep->isEnabled());
    QVERIFY(!keep->isChecked());
    dialog<gui::PasswordDialog>()->reject();
    QVERIFY(!asking.answer());
    QVERIFY(!m_secrets->isKept(kept));
}

void WindowQuestionsTest::handsTheHostsQuestionsOn()
{
    AskingDialog asking([this] { return m_questions->answers(codeDialog()); });
    QTRY_VERIFY(dialog<gui::HostQuestionsDialog>());
    const auto fields = dialog<gui::HostQuestionsDialog>()->findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(0)->echoMode(), QLineEdit::Password);
    QCOMPARE(fields.at(1)->echoMode(), QLineEdit::Normal);
    fields.at(0)->setText(u"word"_s);
    fields.at(1)->setText(u"123456"_s);
    dialog<gui::HostQuestionsDialog>()->findChild<QPushButton*>(u"go"_s)->click();
    QCOMPARE(asking.answer(), std::optional(QList<QByteArray>{"word", "123456"}));
    AskingDialog declined([this] { return m_questions->answers(codeDialog()); });
    QTRY_VERIFY(dialog<gui::HostQuestionsDialog>() && dialog<gui::HostQuestionsDialog>()->isVisible());
    dialog<gui::HostQuestionsDialog>()->reject();
    QVERIFY(!declined.answer());
}

void WindowQuestionsTest::showsTheHostsWordsAsPlainText()
{
    gui::HostQuestionsDialog dialog(codeDialog(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QStringList texts;
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        texts.append(label->text());
    }
    const QString text = texts.join(u'\n');
    QVERIFY(text.contains(u"root@pve1 asks"_s) && text.contains(u"<b>Title</b>"_s));
    QVERIFY(!text.contains(u'\u202e') && !text.contains(u'\x1b'));
}

void WindowQuestionsTest::declinesWhatNoHonestHostAsks_data()
{
    QTest::addColumn<int>("prompts");
    QTest::newRow("nothing") << 0;
    QTest::newRow("a hundred thousand things") << 100'000;
}

void WindowQuestionsTest::declinesWhatNoHonestHostAsks()
{
    QFETCH(int, prompts);
    remote::LoginDialog asked{u"root@pve1"_s, {}, {}, {}};
    asked.prompts.resize(prompts);
    AskingDialog asking([this, asked] { return m_questions->answers(asked); });
    QVERIFY(!asking.answer());
}

LANEKEEPER_GUI_TEST(WindowQuestionsTest)
#include "WindowQuestionsTest.moc"
