// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshShell.h"

#include "PasswordServer.h"
#include "Files.h"
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
using support::bytesOf;
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
    /// The socket is there a moment before somebody listens at it: ssh-add says 2 then.
    static bool add(const QString& key)
    {
        int code = 2;
        for (int i = 0; i < 50 && code == 2; ++i) {
            code = QProcess::execute(u"ssh-add"_s, {u"-q"_s, key});
            if (code == 2)
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        return code == 0;
    }

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
    void fiveKeysAreOfferedAtMost();
    void theKeyThatWorkedIsKnownAgain();
    void theKeyThatWorkedIsOfferedFirstAndAlone_data();
    void theKeyThatWorkedIsOfferedFirstAndAlone();
    void aKeyThatWorksNoMoreLeadsToTheOthers();
    void onlyConfiguredIdentitiesAreOfferedWhereThatIsSaid();
    void theConfiguredAgentIsUsed();
    void anAgentThatTalksNonsenseIsPassedOver_data();
    void anAgentThatTalksNonsenseIsPassedOver();
    void anAgentThatHangsWhileItSignsIsLeftAtOnce();
    void twoKeysOfTheAgentInARowGetIn();
    void aCertificateBesideTheKeyGetsIn();
    void aCertificateThatIsNotTakenLeavesThePlainKey();

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
    void aSecondFactorIsAskedFor();
    void questionsAreAskedAsTheNodePutsThem_data();
    void questionsAreAskedAsTheNodePutsThem();
    void roundsWithoutAQuestionAskNobody();
    void aDeclinedDialogIsARefusal();
    void wrongAnswersAreAskedForThreeTimes();
    void aHostThatAsksWithoutEndIsLeft_data();
    void aHostThatAsksWithoutEndIsLeft();
    void longTextsAreCutShort();
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

void SshLoginTest::fiveKeysAreOfferedAtMost()
{
    const auto server = SshServer::start({u"LogLevel VERBOSE"_s});
    const Agent agent(server->file(u"agent"_s));
    for (int i = 0; i < 8; ++i)
        QVERIFY(support::makeKey(server->file(u"key%1"_s.arg(i))) && Agent::add(server->file(u"key%1"_s.arg(i))));
    const QString folder = QDir::homePath() + u"/.ssh"_s;
    QVERIFY(QDir().mkpath(folder) && QFile::copy(server->file(u"key0"_s), folder + u"/id_rsa"_s));
    QVERIFY(QFile::copy(m_server->file(u"other"_s), folder + u"/id_ed25519"_s));
    auto login = server->login();
    login.keyFile.clear();
    login.useAgent = true;
    const Error error = errorOf(SshShell::connect(server->target(), login, m_person));
    QCOMPARE(error.kind, Error::Kind::AuthRefused);
    QVERIFY2(error.message.contains(u"agent"_s), qPrintable(error.message));
    QVERIFY2(error.message.contains(u"4 more key"_s), qPrintable(error.message)); // three of the agent, one file
    QTRY_COMPARE(bytesOf(server->file(u"sshd.log"_s)).count("Failed publickey"), 5);
    QVERIFY(!bytesOf(server->file(u"sshd.log"_s)).contains("Too many"));
    // A key that is a usual file's comes first, however late the agent names it.
    QVERIFY(QFile::remove(folder + u"/id_rsa"_s) && QFile::copy(server->keyFile(), folder + u"/id_rsa"_s));
    QVERIFY(Agent::add(server->keyFile()));
    QVERIFY(SshShell::connect(server->target(), login, m_person));
}

void SshLoginTest::theKeyThatWorkedIsKnownAgain()
{
    auto shell = connect(m_server->login());
    QCOMPARE((*shell)->report().key.file, m_server->keyFile());
    QVERIFY2((*shell)->report().way.contains(m_server->keyFile()), qPrintable((*shell)->report().way));
    const QString fingerprint = (*shell)->report().key.fingerprint;
    QVERIFY(fingerprint.startsWith(u"SHA256:"_s));
    const Agent agent(m_server->file(u"agent"_s));
    QVERIFY(Agent::add(m_server->file(u"other"_s)) && Agent::add(m_server->keyFile()));
    auto login = loginWith({});
    login.useAgent = true;
    shell = connect(login);
    QCOMPARE((*shell)->report().key, (remote::KnownKey{fingerprint, {}}));
    QVERIFY((*shell)->report().way.contains(u"agent"_s));
}

void SshLoginTest::theKeyThatWorkedIsOfferedFirstAndAlone_data()
{
    QTest::addColumn<bool>("isInAgent");
    QTest::newRow("a file") << false;
    QTest::newRow("in the agent") << true;
}

void SshLoginTest::theKeyThatWorkedIsOfferedFirstAndAlone()
{
    QFETCH(const bool, isInAgent);
    const auto server = SshServer::start({u"LogLevel DEBUG1"_s, u"MaxAuthTries 1"_s});
    const Agent agent(server->file(u"agent"_s));
    QVERIFY(Agent::add(m_server->file(u"other"_s)) && Agent::add(server->keyFile()));
    auto login = server->login();
    const auto first = SshShell::connect(server->target(), login, m_person);
    login.keyFile.clear();
    login.useAgent = true;
    login.lastKey = (*first)->report().key;
    if (isInAgent)
        login.lastKey.file.clear();
    const auto shell = SshShell::connect(server->target(), login, m_person);
    QVERIFY2(shell, qPrintable(errorOf(shell).message));
    QCOMPARE((*shell)->report().key, login.lastKey);
    QVERIFY(!bytesOf(server->file(u"sshd.log"_s)).contains("method none"));
}

void SshLoginTest::aKeyThatWorksNoMoreLeadsToTheOthers()
{
    const Agent agent(m_server->file(u"agent"_s));
    QVERIFY(Agent::add(m_server->file(u"other"_s)) && Agent::add(m_server->keyFile()));
    auto login = loginWith({});
    login.useAgent = true;
    for (const remote::KnownKey& last : {remote::KnownKey{u"SHA256:gone"_s, {}}, {u"SHA256:x"_s, m_server->file(u"gone"_s)},
                                         {u"SHA256:x"_s, m_server->file(u"other"_s)}}) {
        login.lastKey = last;
        const auto shell = connect(login);
        QVERIFY2(shell, qPrintable(errorOf(shell).message));
        QVERIFY((*shell)->report().key.file.isEmpty());
    }
}

void SshLoginTest::onlyConfiguredIdentitiesAreOfferedWhereThatIsSaid()
{
    const Agent agent(m_server->file(u"agent"_s));
    QVERIFY(Agent::add(m_server->file(u"other"_s)) && Agent::add(m_server->keyFile()));
    auto login = loginWith({});
    login.useAgent = true;
    login.useSshConfig = true;
    const auto configure = [&](const QString& identity) {
        const QString folder = QDir::homePath() + u"/.ssh"_s;
        QFile config(folder + u"/config"_s);
        QVERIFY(QDir().mkpath(folder) && config.open(QIODevice::WriteOnly));
        config.write("Host 127.0.0.1\n IdentitiesOnly yes\n IdentityFile " + m_server->file(identity).toUtf8() + '\n');
    };
    configure(u"other"_s);
    QCOMPARE(errorOf(connect(login)).kind, Error::Kind::AuthRefused);
    // The public half alone says which key of the agent is meant.
    QVERIFY(QFile::copy(m_server->keyFile() + u".pub"_s, m_server->file(u"half.pub"_s)));
    configure(u"half"_s);
    const auto shell = connect(login);
    QVERIFY2(shell, qPrintable(errorOf(shell).message));
    QVERIFY((*shell)->report().key.file.isEmpty());
}

void SshLoginTest::theConfiguredAgentIsUsed()
{
    auto login = loginWith({});
    login.useAgent = true;
    login.useSshConfig = true;
    const Agent agent(m_server->file(u"agent"_s));
    QVERIFY(Agent::add(m_server->keyFile()));
    const QString folder = QDir::homePath() + u"/.ssh"_s;
    QVERIFY(QDir().mkpath(folder));
    for (const bool isNone : {false, true}) {
        QFile config(folder + u"/config"_s);
        QVERIFY(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
        config.write("IdentityAgent " + (isNone ? "none"_ba : m_server->file(u"agent"_s).toUtf8()) + '\n');
        config.close();
        qputenv("SSH_AUTH_SOCK", isNone ? m_server->file(u"agent"_s).toUtf8() : "/nowhere"_ba);
        QCOMPARE(errorOf(connect(login)).kind == Error::Kind::AuthRefused, isNone);
    }
}

void SshLoginTest::anAgentThatTalksNonsenseIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("closes") << QByteArray();
    QTest::newRow("refuses") << QByteArray::fromHex("0000000105");
    QTest::newRow("a message of 4 GB") << QByteArray::fromHex("ffffffff0c");
    QTest::newRow("an empty message") << QByteArray::fromHex("00000000");
    QTest::newRow("four billion keys") << QByteArray::fromHex("000000050cffffffff");
    QTest::newRow("a key longer than the message") << QByteArray::fromHex("0000000d0c00000001ffffffff00000000");
    QTest::newRow("a key of nothing") << QByteArray::fromHex("0000000d0c000000010000000000000000");
    QTest::newRow("a key of no kind") << QByteArray::fromHex("000000110c0000000100000004deadbeef00000000");
}

void SshLoginTest::anAgentThatTalksNonsenseIsPassedOver()
{
    QFETCH(const QByteArray, words);
    const QByteArray path = m_server->file(u"nonsense"_s).toUtf8();
    ::unlink(path.constData());
    const int listening = listenAt(path);
    std::jthread agent([&] {
        const int client = ::accept(listening, nullptr, nullptr);
        [[maybe_unused]] const auto written = ::write(client, words.constData(), static_cast<size_t>(words.size()));
        ::shutdown(client, SHUT_WR);
        char bytes[100];
        while (::read(client, bytes, sizeof bytes) > 0) { }
        ::close(client);
    });
    qputenv("SSH_AUTH_SOCK", path);
    auto login = loginWith({});
    login.useAgent = true;
    QElapsedTimer time;
    time.start();
    const QString folder = QDir::homePath() + u"/.ssh"_s;
    QVERIFY(QDir().mkpath(folder) && QFile::copy(m_server->keyFile(), folder + u"/id_ed25519"_s));
    const auto shell = connect(login);
    qunsetenv("SSH_AUTH_SOCK");
    ::close(listening);
    QVERIFY2(shell, qPrintable(errorOf(shell).message));
    QVERIFY(time.elapsed() < 3000);
}

void SshLoginTest::anAgentThatHangsWhileItSignsIsLeftAtOnce()
{
    const QByteArray blob = QByteArray::fromBase64(bytesOf(m_server->keyFile() + u".pub"_s).split(' ')[1]);
    const QByteArray body = QByteArray::fromHex("0c00000001000000") + char(blob.size()) + blob + QByteArray(4, '\0');
    const QByteArray path = m_server->file(u"deaf"_s).toUtf8();
    const int listening = listenAt(path);
    std::jthread agent([&] {
        const int client = ::accept(listening, nullptr, nullptr);
        const QByteArray list = QByteArray(3, '\0') + char(body.size()) + body;
        [[maybe_unused]] const auto written = ::write(client, list.constData(), static_cast<size_t>(list.size()));
        char bytes[100];
        while (::read(client, bytes, sizeof bytes) > 0) { }
        ::close(client);
    });
    qputenv("SSH_AUTH_SOCK", path);
    auto login = loginWith({});
    login.useAgent = true;
    std::stop_source stop;
    QElapsedTimer time;
    std::jthread person([&] {
        std::this_thread::sleep_for(std::chrono::seconds(1));
        time.start();
        stop.request_stop();
    });
    const Error error = errorOf(SshShell::connect(m_server->target(), login, m_person, stop.get_token()));
    qunsetenv("SSH_AUTH_SOCK");
    ::close(listening);
    person.join();
    QCOMPARE(error.kind, Error::Kind::Cancelled);
    QVERIFY2(time.elapsed() < 200, qPrintable(QString::number(time.elapsed())));
}

void SshLoginTest::twoKeysOfTheAgentInARowGetIn()
{
    const auto server = SshServer::start({u"AuthenticationMethods publickey,publickey"_s});
    QVERIFY(server && support::makeKey(server->file(u"second"_s)));
    QFile keys(server->file(u"authorized_keys"_s));
    QVERIFY(keys.open(QIODevice::Append) && keys.write(bytesOf(server->file(u"second.pub"_s))) > 0);
    keys.close();
    const Agent agent(server->file(u"agent"_s));
    auto login = server->login();
    login.keyFile.clear();
    login.useAgent = true;
    QVERIFY(Agent::add(server->keyFile()) && Agent::add(m_server->file(u"other"_s)));
    QCOMPARE(errorOf(SshShell::connect(server->target(), login, m_person)).kind, Error::Kind::AuthRefused);
    QVERIFY(Agent::add(server->file(u"second"_s)));
    const auto shell = SshShell::connect(server->target(), login, m_person);
    QVERIFY2(shell, qPrintable(errorOf(shell).message + errorOf(shell).detail));
    QCOMPARE((*shell)->report().way.count(u"SHA256:"_s), 2);
}

void SshLoginTest::aCertificateBesideTheKeyGetsIn()
{
    QVERIFY(support::makeKey(m_server->file(u"authority"_s)));
    const auto server = SshServer::start({u"TrustedUserCAKeys "_s + m_server->file(u"authority.pub"_s)});
    QVERIFY(server);
    const auto sign = [&](const QString& key) {
        return QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-s"_s, m_server->file(u"authority"_s), u"-I"_s, u"me"_s, u"-n"_s,
                                                  server->user(), server->file(key + u".pub"_s)});
    };
    QVERIFY(support::makeKey(server->file(u"signed"_s)) && support::makeKey(server->file(u"locked"_s), u"open sesame"_s));
    auto login = server->login();
    login.keyFile = server->file(u"signed"_s);
    QCOMPARE(errorOf(SshShell::connect(server->target(), login, m_person)).kind, Error::Kind::AuthRefused);
    QCOMPARE(sign(u"signed"_s), 0);
    const auto shell = SshShell::connect(server->target(), login, m_person);
    QVERIFY2(shell, qPrintable(errorOf(shell).message));
    QVERIFY2((*shell)->report().way.contains(u"certificate"_s), qPrintable((*shell)->report().way));
    QCOMPARE((*shell)->report().key.file, login.keyFile);
    QCOMPARE(sign(u"locked"_s), 0);
    login.keyFile = server->file(u"locked"_s);
    m_person.passphrases = {"open sesame"};
    QVERIFY(SshShell::connect(server->target(), login, m_person));
}

void SshLoginTest::aCertificateThatIsNotTakenLeavesThePlainKey()
{
    QVERIFY(support::makeKey(m_server->file(u"nobody"_s)));
    QCOMPARE(QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-s"_s, m_server->file(u"nobody"_s), u"-I"_s, u"me"_s,
                                                m_server->keyFile() + u".pub"_s}), 0);
    const auto shell = connect(m_server->login());
    QFile::remove(m_server->keyFile() + u"-cert.pub"_s);
    QVERIFY2(shell, qPrintable(errorOf(shell).message));
    QVERIFY(!(*shell)->report().way.contains(u"certificate"_s));
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

void SshLoginTest::aSecondFactorIsAskedFor()
{
    const PasswordServer server({u"keyboard-interactive:code"_s});
    m_person.passwords = {"right horse"};
    m_person.dialogAnswers = {{"123456"}};
    const auto shell = SshShell::connect(server.target(), server.login(), m_person);
    QVERIFY2(shell, qPrintable(errorOf(shell).message + errorOf(shell).detail));
    QCOMPARE(m_person.passwordsAskedFor.size(), 1);
    QCOMPARE(m_person.dialogs, (QList{remote::LoginDialog{u"root@127.0.0.1"_s, u"A title"_s, u"Do this"_s,
                                                          {{u"Verification code: "_s, true}}}}));
}

void SshLoginTest::questionsAreAskedAsTheNodePutsThem_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QList<QByteArray>>("answers");
    QTest::newRow("two at once") << u"two"_s << QList<QByteArray>{"me", "123456"};
    QTest::newRow("a hidden one that is no password") << u"pin"_s << QList<QByteArray>{"1234"};
}

void SshLoginTest::questionsAreAskedAsTheNodePutsThem()
{
    QFETCH(const QString, mode);
    QFETCH(const QList<QByteArray>, answers);
    const PasswordServer server({u"keyboard-interactive:"_s + mode});
    m_person.dialogAnswers = {{"wrong"}, answers}; // the first one leaves an answer out
    const auto shell = SshShell::connect(server.target(), server.login(), m_person);
    QVERIFY2(shell, qPrintable(errorOf(shell).message + errorOf(shell).detail));
    QVERIFY(m_person.passwordsAskedFor.isEmpty());
    QCOMPARE(m_person.dialogs.size(), 2);
    QCOMPARE(m_person.dialogs.first().prompts.size(), answers.size());
    QVERIFY(!m_person.dialogs.first().prompts.last().isShown);
}

void SshLoginTest::roundsWithoutAQuestionAskNobody()
{
    const PasswordServer server({u"keyboard-interactive:silent"_s});
    m_person.passwords = {"right horse"};
    const auto shell = SshShell::connect(server.target(), server.login(), m_person);
    QVERIFY2(shell, qPrintable(errorOf(shell).message + errorOf(shell).detail));
    QCOMPARE(m_person.passwordsAskedFor.size(), 1);
    QVERIFY(m_person.dialogs.isEmpty());
}

void SshLoginTest::aDeclinedDialogIsARefusal()
{
    const PasswordServer server({u"keyboard-interactive:two"_s});
    const Error error = errorOf(SshShell::connect(server.target(), server.login(), m_person));
    QCOMPARE(error.kind, Error::Kind::AuthRefused);
    QVERIFY2(error.message.contains(u"without an answer"_s), qPrintable(error.message));
    QCOMPARE(m_person.dialogs.size(), 1);
}

void SshLoginTest::wrongAnswersAreAskedForThreeTimes()
{
    const PasswordServer server({u"keyboard-interactive:pin"_s});
    m_person.dialogAnswers = {{"a"}, {"b"}, {"c"}, {"1234"}};
    QCOMPARE(errorOf(SshShell::connect(server.target(), server.login(), m_person)).kind, Error::Kind::AuthRefused);
    QCOMPARE(m_person.dialogs.size(), 3);
}

void SshLoginTest::aHostThatAsksWithoutEndIsLeft_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("one round after the other") << u"endless"_s;
    QTest::newRow("twenty at once") << u"20"_s;
    QTest::newRow("three hundred at once") << u"300"_s;
}

void SshLoginTest::aHostThatAsksWithoutEndIsLeft()
{
    QFETCH(const QString, mode);
    const PasswordServer server({u"keyboard-interactive:"_s + mode});
    m_person.dialogAnswers = QList<QList<QByteArray>>(100, {"x"});
    QElapsedTimer time;
    time.start();
    const Error error = errorOf(SshShell::connect(server.target(), server.login(), m_person));
    QCOMPARE(error.kind, Error::Kind::AuthRefused);
    QVERIFY2(error.message.contains(u"more questions"_s), qPrintable(error.message));
    QVERIFY(m_person.dialogs.size() <= 8);
    QVERIFY(time.elapsed() < 3000);
}

void SshLoginTest::longTextsAreCutShort()
{
    const PasswordServer server({u"keyboard-interactive:long"_s});
    m_person.dialogAnswers = {{"x"}};
    QVERIFY(SshShell::connect(server.target(), server.login(), m_person));
    QCOMPARE(m_person.dialogs.first().prompts.first().text.size(), 4096);
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
