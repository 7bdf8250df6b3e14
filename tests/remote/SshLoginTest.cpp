// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshShell.h"

#include "PasswordServer.h"
#include "Person.h"
#include "SshServer.h"
#include "TestMain.h"
#include "TestScript.h"

#include <QElapsedTimer>
#include <QProcess>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using backend::Error;
using remote::SshShell;
using support::PasswordServer;
using support::Person;
using support::SshServer;

namespace {

/// An ssh-agent of its own that ends with the object.
class Agent {
public:
    explicit Agent(const QString& socket)
    {
        m_process.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
        for (int i = 0; i < 250 && !QFile::exists(socket); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        qputenv("SSH_AUTH_SOCK", socket.toUtf8());
    }
    ~Agent()
    {
        qunsetenv("SSH_AUTH_SOCK");
        m_process.terminate();
        m_process.waitForFinished();
    }
    static bool add(const QString& key) { return QProcess::execute(u"ssh-add"_s, {u"-q"_s, key}) == 0; }

private:
    QProcess m_process;
};

/// A socket that takes connections and never says anything.
int listenAt(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool isUp = ::bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 && ::listen(socket, 4) == 0;
    return isUp ? socket : -1;
}

using Shell = backend::Result<std::unique_ptr<SshShell>>;

Error errorOf(const Shell& shell)
{
    return shell ? Error{Error::Kind::Usage, u"it connected"_s, {}} : shell.error();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Getting in, once the host is trusted.
class SshLoginTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void theKeyGivenGetsIn();
    void aWrongKeyIsRefusedInWords();
    void aFileThatIsNoKeyIsRefusedInWords();
    void nothingToLogInWithIsSaid();
    void aUserWhoIsNotThereIsRefused();
    void rootIsTheUserWhenNobodySaysOtherwise();
    void theUsualKeyFilesAreTried();
    void theAgentGetsIn();
    void theAgentIsLeftAloneWhenUnwanted();
    void anAgentThatHangsEndsAtTheDeadline();
    void tooManyWrongKeysAreARefusal();

    void aLockedKeyAsksForItsPassphrase();
    void aWrongPassphraseIsAskedForAgain();
    void aPassphraseThatStaysUnknownIsARefusal();
    void nobodyIsAskedToUnlockAKeyTheNodeDoesNotWant();

    void aPasswordGetsIn_data();
    void aPasswordGetsIn();
    void aWrongPasswordIsAskedForThreeTimes_data();
    void aWrongPasswordIsAskedForThreeTimes();
    void aDeclinedPasswordIsAskedForOnce_data();
    void aDeclinedPasswordIsAskedForOnce();
    void aKeyAndAPasswordInARowGetIn();
    void aSecondFactorIsSaidToBeTooMuch();
    void aPasswordIsNeverSentToAHostNobodyTrusts();

private:
    remote::Login loginWith(const QString& key) const;
    Shell connect(const remote::Login& login) { return SshShell::connect(m_server->target(), login, m_person); }

    Person m_person;
    std::unique_ptr<SshServer> m_server;
};

void SshLoginTest::initTestCase()
{
    m_server = SshServer::start();
    if (!m_server)
        QSKIP("sshd is not installed");
    QVERIFY(support::makeKey(m_server->file(u"other"_s)));
    QVERIFY(support::makeKey(m_server->file(u"locked"_s), u"open sesame"_s));
    QFile keys(m_server->file(u"authorized_keys"_s));
    QVERIFY(keys.open(QIODevice::Append) && keys.write(bytesOf(m_server->file(u"locked.pub"_s))) > 0);
    QVERIFY(support::makeKey(m_server->file(u"locked-other"_s), u"open sesame"_s));
    qunsetenv("SSH_AUTH_SOCK");
}

void SshLoginTest::cleanup()
{
    m_person = Person();
    QDir(QDir::homePath() + u"/.ssh"_s).removeRecursively();
}

remote::Login SshLoginTest::loginWith(const QString& key) const
{
    auto login = m_server->login();
    login.keyFile = key.isEmpty() ? QString() : m_server->file(key);
    return login;
}

void SshLoginTest::theKeyGivenGetsIn()
{
    QVERIFY(connect(m_server->login()));
    QVERIFY(m_person.passwordsAskedFor.isEmpty() && m_person.passphrasesAskedFor.isEmpty());
}

void SshLoginTest::aWrongKeyIsRefusedInWords()
{
    const Error error = errorOf(connect(loginWith(u"other"_s)));
    QCOMPARE(error.kind, Error::Kind::AuthRefused);
    QVERIFY2(error.message.contains(m_server->file(u"other"_s)), qPrintable(error.message));
    QVERIFY(error.message.contains(m_server->user() + u"@127.0.0.1"_s));
}

void SshLoginTest::aFileThatIsNoKeyIsRefusedInWords()
{
    for (const QString& name : {u"no-such-file"_s, u"sshd_config"_s, u"user.pub"_s, u"."_s}) {
        const Error error = errorOf(connect(loginWith(name)));
        QCOMPARE(error.kind, Error::Kind::AuthRefused);
        QVERIFY2(error.message.contains(u"cannot be read"_s), qPrintable(error.message));
    }
}

void SshLoginTest::nothingToLogInWithIsSaid()
{
    const Error error = errorOf(connect(loginWith({})));
    QCOMPARE(error.kind, Error::Kind::AuthRefused);
    QVERIFY2(error.message.contains(u"nothing"_s), qPrintable(error.message));
}

void SshLoginTest::aUserWhoIsNotThereIsRefused()
{
    auto target = m_server->target();
    target.user = u"nobody-by-this-name"_s;
    QCOMPARE(errorOf(SshShell::connect(target, m_server->login(), m_person)).kind, Error::Kind::AuthRefused);
}

void SshLoginTest::rootIsTheUserWhenNobodySaysOtherwise()
{
    auto target = m_server->target();
    target.user.clear();
    const Error error = errorOf(SshShell::connect(target, loginWith(u"other"_s), m_person));
    QVERIFY2(error.message.contains(u"root@127.0.0.1"_s), qPrintable(error.message));
}

void SshLoginTest::theUsualKeyFilesAreTried()
{
    const QString folder = QDir::homePath() + u"/.ssh"_s;
    QVERIFY(QDir().mkpath(folder) && QFile::copy(m_server->keyFile(), folder + u"/id_ecdsa"_s));
    QVERIFY(QFile::copy(m_server->file(u"other"_s), folder + u"/id_ed25519"_s)); // refused before
    QVERIFY2(connect(loginWith({})), "the key in ~/.ssh did not get in");
}

void SshLoginTest::theAgentGetsIn()
{
    const Agent agent(m_server->file(u"agent"_s));
    auto login = loginWith({});
    login.useAgent = true;
    QCOMPARE(errorOf(connect(login)).kind, Error::Kind::AuthRefused); // it holds nothing yet
    QVERIFY(Agent::add(m_server->file(u"other"_s)) && Agent::add(m_server->keyFile()));
    const auto shell = connect(login);
    QVERIFY2(shell, qPrintable(errorOf(shell).message));
    QCOMPARE((*shell)->run(support::runText("echo hello"))->out, "hello\n");
}

void SshLoginTest::theAgentIsLeftAloneWhenUnwanted()
{
    const Agent agent(m_server->file(u"agent"_s));
    QVERIFY(Agent::add(m_server->keyFile()));
    QCOMPARE(errorOf(connect(loginWith({}))).kind, Error::Kind::AuthRefused);
    auto login = loginWith(u"other"_s);
    login.useAgent = true;
    QCOMPARE(errorOf(connect(login)).kind, Error::Kind::AuthRefused); // a key was chosen
}

void SshLoginTest::anAgentThatHangsEndsAtTheDeadline()
{
    const int silent = listenAt(m_server->file(u"silent"_s).toUtf8());
    QVERIFY(silent >= 0);
    qputenv("SSH_AUTH_SOCK", m_server->file(u"silent"_s).toUtf8());
    auto login = loginWith({});
    login.useAgent = true;
    login.connectDeadline = std::chrono::seconds(2);
    QElapsedTimer time;
    time.start();
    const Error error = errorOf(connect(login));
    qunsetenv("SSH_AUTH_SOCK");
    ::close(silent);
    QCOMPARE(error.kind, Error::Kind::ConnectionLost);
    QVERIFY(time.elapsed() < 3000);
}

void SshLoginTest::tooManyWrongKeysAreARefusal()
{
    const Agent agent(m_server->file(u"agent"_s));
    for (int i = 0; i < 8; ++i)
        QVERIFY(support::makeKey(m_server->file(u"key%1"_s.arg(i))) && Agent::add(m_server->file(u"key%1"_s.arg(i))));
    auto login = loginWith({});
    login.useAgent = true;
    const Error error = errorOf(connect(login));
    QCOMPARE(error.kind, Error::Kind::AuthRefused);
    QVERIFY2(error.message.contains(u"agent"_s), qPrintable(error.message));
}

void SshLoginTest::aLockedKeyAsksForItsPassphrase()
{
    m_person.passphrases = {"open sesame"};
    QVERIFY(connect(loginWith(u"locked"_s)));
    QCOMPARE(m_person.passphrasesAskedFor, QStringList{m_server->file(u"locked#1"_s)});
}

void SshLoginTest::aWrongPassphraseIsAskedForAgain()
{
    m_person.passphrases = {"wrong", "", "open sesame"};
    QVERIFY(connect(loginWith(u"locked"_s)));
    QCOMPARE(m_person.passphrasesAskedFor.size(), 3);
}

void SshLoginTest::aPassphraseThatStaysUnknownIsARefusal()
{
    m_person.passphrases = {"wrong", QByteArray(5000, 'x'), "wrong", "open sesame"};
    const Error error = errorOf(connect(loginWith(u"locked"_s)));
    QCOMPARE(error.kind, Error::Kind::AuthRefused);
    QVERIFY2(error.message.contains(u"locked"_s), qPrintable(error.message));
    QCOMPARE(m_person.passphrasesAskedFor.size(), 3);
    m_person = Person();
    QCOMPARE(errorOf(connect(loginWith(u"locked"_s))).kind, Error::Kind::AuthRefused);
    QCOMPARE(m_person.passphrasesAskedFor.size(), 1); // declined
}

void SshLoginTest::nobodyIsAskedToUnlockAKeyTheNodeDoesNotWant()
{
    m_person.passphrases = {"open sesame"};
    QCOMPARE(errorOf(connect(loginWith(u"locked-other"_s))).kind, Error::Kind::AuthRefused);
    QVERIFY(m_person.passphrasesAskedFor.isEmpty());
}

void SshLoginTest::aPasswordGetsIn_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("password") << u"password"_s;
    QTest::newRow("dialog") << u"keyboard-interactive"_s;
}

void SshLoginTest::aPasswordGetsIn()
{
    QFETCH(const QString, way);
    const PasswordServer server({way});
    QVERIFY(server.isUp());
    m_person.passwords = {"wrong horse", "right horse"};
    const auto shell = SshShell::connect(server.target(), server.login(), m_person);
    QVERIFY2(shell, qPrintable(errorOf(shell).message + errorOf(shell).detail));
    QCOMPARE(m_person.passwordsAskedFor, (QStringList{u"root@127.0.0.1#1"_s, u"root@127.0.0.1#2"_s}));
}

void SshLoginTest::aWrongPasswordIsAskedForThreeTimes_data() { aPasswordGetsIn_data(); }

void SshLoginTest::aWrongPasswordIsAskedForThreeTimes()
{
    QFETCH(const QString, way);
    const PasswordServer server({way});
    m_person.passwords = {"a", "b", "c", "right horse"};
    const Error error = errorOf(SshShell::connect(server.target(), server.login(), m_person));
    QCOMPARE(error.kind, Error::Kind::AuthRefused);
    QVERIFY2(error.message.contains(u"password"_s), qPrintable(error.message));
    QCOMPARE(m_person.passwordsAskedFor.size(), 3);
    QCOMPARE(server.passwordsSeen(), 3);
}

void SshLoginTest::aDeclinedPasswordIsAskedForOnce_data() { aPasswordGetsIn_data(); }

void SshLoginTest::aDeclinedPasswordIsAskedForOnce()
{
    QFETCH(const QString, way);
    const PasswordServer server({way});
    QCOMPARE(errorOf(SshShell::connect(server.target(), server.login(), m_person)).kind, Error::Kind::AuthRefused);
    QCOMPARE(m_person.passwordsAskedFor.size(), 1);
    QCOMPARE(server.passwordsSeen(), 0);
}

void SshLoginTest::aKeyAndAPasswordInARowGetIn()
{
    const PasswordServer server({u"publickey"_s, u"password"_s, u"keyboard-interactive"_s});
    auto login = server.login();
    login.keyFile = m_server->keyFile();
    m_person.passwords = {"right horse", "right horse"};
    const auto shell = SshShell::connect(server.target(), login, m_person);
    QVERIFY2(shell, qPrintable(errorOf(shell).message + errorOf(shell).detail));
    QCOMPARE(server.passwordsSeen(), 2);
}

void SshLoginTest::aSecondFactorIsSaidToBeTooMuch()
{
    const PasswordServer server({u"keyboard-interactive:code"_s});
    m_person.passwords = {"right horse", "123456"};
    const Error error = errorOf(SshShell::connect(server.target(), server.login(), m_person));
    QCOMPARE(error.kind, Error::Kind::AuthRefused);
    QVERIFY2(error.message.contains(u"more than a password"_s), qPrintable(error.message));
    QCOMPARE(m_person.passwordsAskedFor.size(), 1);
}

void SshLoginTest::aPasswordIsNeverSentToAHostNobodyTrusts()
{
    for (const bool isChanged : {false, true}) {
        const PasswordServer server({u"password"_s});
        auto login = server.login();
        QFile list(login.knownHostsFile);
        QVERIFY(list.open(QIODevice::WriteOnly | QIODevice::Truncate));
        if (isChanged)
            list.write("[127.0.0.1]:" + QByteArray::number(server.target().port) + ' ' + bytesOf(m_server->keyFile() + u".pub"_s));
        list.close();
        m_person.passwords = {"right horse"};
        const Error error = errorOf(SshShell::connect(server.target(), login, m_person));
        QCOMPARE(error.kind, isChanged ? Error::Kind::HostKeyChanged : Error::Kind::HostKeyUnknown);
        QVERIFY(m_person.passwordsAskedFor.isEmpty());
        QCOMPARE(server.passwordsSeen(), 0);
    }
}

LANEKEEPER_TEST(SshLoginTest)
#include "SshLoginTest.moc"
