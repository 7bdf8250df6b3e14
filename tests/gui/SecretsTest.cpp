// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/Secrets.h"

#include "FakeKeyring.h"
#include "TestMain.h"
#include "application/DesktopKeyring.h"
#include "application/WipedBytes.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using gui::KeptSecret;
using gui::Keyring;
using gui::Secrets;
using support::FakeKeyring;
using Mood = FakeKeyring::Mood;

namespace {

const KeptSecret password{KeptSecret::Kind::Password, u"root@pve1"_s, u"root@pve1:2222"_s};
const KeptSecret passphrase{KeptSecret::Kind::Passphrase, u"/home/me/.ssh/key"_s, {}};

/// Waits for the one answer of a keyring.
struct Answer {
    int count = 0;
    Keyring::Outcome outcome = Keyring::Outcome::Done;
    QByteArray secret;

    Keyring::Read read()
    {
        return [this](Keyring::Outcome said, QByteArray bytes) {
            ++count;
            outcome = said;
            secret = std::move(bytes);
        };
    }
    Keyring::Done done()
    {
        return [this](Keyring::Outcome said) {
            ++count;
            outcome = said;
        };
    }
};

/// "dbus-run-session … this program realKeyring", with a keyring unlocked by a throw-away password.
QByteArray runInDesktopSession()
{
    QProcess session;
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(u"dbus-run-session"_s,
                  {u"--"_s, u"sh"_s, u"-c"_s,
                   u"printf throwaway | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
                   "LANEKEEPER_REAL_KEYRING=1 \"$0\" keepsInARealKeyring"_s,
                   QCoreApplication::applicationFilePath()});
    if (!session.waitForFinished(60'000))
        session.kill();
    return session.exitCode() == 0 ? QByteArray() : session.readAll() + " code " + QByteArray::number(session.exitCode());
}

} // namespace

class SecretsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_keyring = std::make_unique<FakeKeyring>();
        QFile::remove(listFile());
        m_secrets = open();
    }

    void findsWhatWasKept();
    void leavesTheKeyringAloneWhileNothingIsKept();
    void remembersBetweenStartsWhatIsKept();
    void forgetsForGood();
    void keepsPasswordsOfEachNodeApart();
    void givesUpAKeyringThatNeverAnswers();
    void keepsNothingWhenTheKeyringRefuses();
    void hearsThatASecretIsGone();
    void writesNoSecretIntoItsList();
    void readsNoNonsense();
    void wipesWhatIsShared();
    void keepsInARealKeyring();

private:
    [[nodiscard]] QString listFile() const { return m_folder.filePath(u"kept.json"_s); }
    [[nodiscard]] std::unique_ptr<Secrets> open()
    {
        return std::make_unique<Secrets>(*m_keyring, listFile(), std::chrono::milliseconds(200));
    }
    [[nodiscard]] Answer find(const KeptSecret& secret)
    {
        Answer answer;
        m_secrets->find(secret, answer.read());
        (void)QTest::qWaitFor([&] { return answer.count > 0; });
        return answer;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeKeyring> m_keyring;
    std::unique_ptr<Secrets> m_secrets;
};

void SecretsTest::findsWhatWasKept()
{
    m_secrets->keep(password, "p\xc3\xa4ss");
    QVERIFY(m_secrets->isKept(password));
    const Answer answer = find(password);
    QCOMPARE(answer.outcome, Keyring::Outcome::Done);
    QCOMPARE(answer.secret, QByteArray("p\xc3\xa4ss"));
    QCOMPARE(answer.count, 1);
}

void SecretsTest::leavesTheKeyringAloneWhileNothingIsKept()
{
    QCOMPARE(find(password).outcome, Keyring::Outcome::NothingThere);
    m_secrets->forget(password);
    QCOMPARE(m_keyring->calls, 0);
}

void SecretsTest::remembersBetweenStartsWhatIsKept()
{
    m_secrets->keep(password, "one");
    m_secrets->keep(passphrase, "two");
    m_secrets = open();
    QCOMPARE(find(passphrase).secret, QByteArray("two"));
    QCOMPARE(m_secrets->keptFor(password.node, {passphrase.subject}), (QList{password, passphrase}));
    QVERIFY(m_secrets->keptFor(u"root@pve2"_s, {u"/other"_s}).isEmpty());
}

void SecretsTest::forgetsForGood()
{
    m_secrets->keep(password, "one");
    Answer answer;
    m_secrets->forget(password, answer.done());
    QVERIFY(!m_secrets->isKept(password));
    QTRY_COMPARE(answer.count, 1);
    QCOMPARE(answer.outcome, Keyring::Outcome::Done);
    QVERIFY(m_keyring->secrets.isEmpty());
    m_secrets = open();
    QVERIFY(!m_secrets->isKept(password));
}

void SecretsTest::keepsPasswordsOfEachNodeApart()
{
    KeptSecret other = password;
    other.node = u"root@pve1:2223"_s;
    m_secrets->keep(password, "one");
    QVERIFY(!m_secrets->isKept(other));
    m_secrets->keep(other, "two");
    QCOMPARE(find(password).secret, QByteArray("one"));
    QCOMPARE(find(other).secret, QByteArray("two"));
}

void SecretsTest::givesUpAKeyringThatNeverAnswers()
{
    m_secrets->keep(password, "one");
    m_keyring->mood = Mood::Silent;
    QElapsedTimer clock;
    clock.start();
    const Answer answer = find(password);
    QCOMPARE(answer.outcome, Keyring::Outcome::NoAnswer);
    QVERIFY(answer.secret.isEmpty());
    QVERIFY(clock.elapsed() >= 150 && clock.elapsed() < 2000);
    clock.restart();
    QCOMPARE(find(password).outcome, Keyring::Outcome::NoAnswer);
    QVERIFY2(clock.elapsed() < 150, "a silent keyring was waited for twice");
    QVERIFY2(m_secrets->isKept(password), "it may answer another time");
}

void SecretsTest::keepsNothingWhenTheKeyringRefuses()
{
    m_keyring->mood = Mood::Refuses;
    m_secrets->keep(password, "one");
    QTRY_VERIFY(!m_secrets->isKept(password));
    Answer answer;
    m_secrets->probe(answer.done());
    QTRY_COMPARE(answer.count, 1);
    QCOMPARE(answer.outcome, Keyring::Outcome::NoAnswer);
}

void SecretsTest::hearsThatASecretIsGone()
{
    m_secrets->keep(password, "one");
    m_keyring->secrets.clear();
    QCOMPARE(find(password).outcome, Keyring::Outcome::NothingThere);
    QVERIFY(!m_secrets->isKept(password));
}

void SecretsTest::writesNoSecretIntoItsList()
{
    m_secrets->keep(password, "verySecretWord");
    QFile list(listFile());
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray bytes = list.readAll();
    QVERIFY(bytes.contains("root@pve1") && !bytes.contains("verySecretWord"));
    QVERIFY(!bytes.contains(QByteArray("verySecretWord").toBase64()));
    QCOMPARE(list.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void SecretsTest::readsNoNonsense()
{
    for (const QByteArray& bytes : {QByteArray("{"), QByteArray(R"({"kept": 5})"), QByteArray(R"({"kept": [1, null, {}]})")}) {
        QFile list(listFile());
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(bytes);
        list.close();
        m_secrets = open();
        QVERIFY(!m_secrets->isKept(password));
    }
}

void SecretsTest::wipesWhatIsShared()
{
    const QByteArray secret(5, 'x');
    const QByteArray shared = secret;
    gui::wipeShared(secret);
    QCOMPARE(shared, QByteArray(5, '\0'));
}

/// Starts itself again in a session bus of its own; the inner run speaks with the real daemon.
void SecretsTest::keepsInARealKeyring()
{
    if (!qEnvironmentVariableIsSet("LANEKEEPER_REAL_KEYRING")) {
        for (const QString& tool : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s})
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
        const QByteArray complaint = runInDesktopSession();
        QVERIFY2(complaint.isEmpty(), complaint);
        return;
    }
    gui::DesktopKeyring keyring;
    Secrets secrets(keyring, listFile());
    Answer probed;
    secrets.probe(probed.done());
    QTRY_COMPARE_WITH_TIMEOUT(probed.count, 1, 15'000);
    QCOMPARE(probed.outcome, Keyring::Outcome::Done);
    secrets.keep(password, "p\xc3\xa4ss\nword");
    Answer found;
    secrets.find(password, found.read());
    QTRY_COMPARE_WITH_TIMEOUT(found.count, 1, 15'000);
    QCOMPARE(found.outcome, Keyring::Outcome::Done);
    QCOMPARE(found.secret, QByteArray("p\xc3\xa4ss\nword"));
    Answer gone;
    secrets.forget(password, gone.done());
    QTRY_COMPARE_WITH_TIMEOUT(gone.count, 1, 15'000);
    QCOMPARE(gone.outcome, Keyring::Outcome::Done);
    Answer missing;
    keyring.read(u"password root@pve1:2222 root@pve1"_s, missing.read());
    QTRY_COMPARE_WITH_TIMEOUT(missing.count, 1, 15'000);
    QCOMPARE(missing.outcome, Keyring::Outcome::NothingThere);
}

LANEKEEPER_TEST(SecretsTest)
#include "SecretsTest.moc"
