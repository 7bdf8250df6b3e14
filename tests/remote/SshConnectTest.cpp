// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshShell.h"

#include "Files.h"
#include "Person.h"
#include "SshServer.h"
#include "TestMain.h"
#include "TestScript.h"

#include <QElapsedTimer>
#include <QProcess>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using backend::Error;
using remote::HostKeyAnswer;
using remote::SshShell;
using support::bytesOf;
using support::Person;
using support::SshServer;
using support::write;

namespace {

/// A port of this computer that takes connections and says one thing, or nothing.
class Listener {
public:
    explicit Listener(QByteArray words = {}, bool doesClose = false)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size);
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
        port = ntohs(address.sin_port);
        ::listen(m_socket, 4);
        if (!words.isEmpty() || doesClose)
            m_thread = std::jthread([this, words, doesClose] {
                const int client = ::accept(m_socket, nullptr, nullptr);
                if (::write(client, words.constData(), static_cast<size_t>(words.size())) < 0 || doesClose)
                    ::close(client);
            });
    }
    ~Listener()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        ::close(m_socket);
    }

    quint16 port = 0;

private:
    int m_socket;
    std::jthread m_thread;
};

int modeOf(const QString& path)
{
    struct stat status {};
    return ::stat(path.toUtf8().constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

Error errorOf(const backend::Result<std::unique_ptr<SshShell>>& shell)
{
    return shell ? Error{Error::Kind::Usage, u"it connected"_s, {}} : shell.error();
}

} // namespace

/// Finding the host and knowing it again.
class SshConnectTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { QFile::remove(configFile()); }

    void aKnownHostRaisesNoQuestion();
    void anUnknownHostThatIsRefusedIsLeftAlone();
    void anUnknownHostMayBeTrustedOnce();
    void anUnknownHostMayBeRemembered();
    void rememberingKeepsWhatTheListHolds();
    void whatCannotBeRememberedIsSaid();
    void aChangedKeyIsFinal_data();
    void aChangedKeyIsFinal();
    void aKeyOfAnotherKindOnRecordIsAChange();
    void aRevokedKeyIsFinal_data();
    void aRevokedKeyIsFinal();
    void aHashedNameIsKnown();
    void anAuthorityIsNoReasonToTrustAndIsSaid();
    void aLineMayNameManyHosts();
    void aLineForAnotherPortSaysNothing();
    void anUnreadableListSaysNothing();
    void strictCheckingCannotBeSwitchedOff_data();
    void strictCheckingCannotBeSwitchedOff();

    void sshConfigSaysWhereToGo();
    void sshConfigIsLeftAloneWhenUnwanted();

    void aClosedPortIsSaid();
    void anUnknownNameIsSaid();
    void aPortThatIsNoSshServerIsSaid_data();
    void aPortThatIsNoSshServerIsSaid();
    void aNodeThatTurnsEverybodyAwaySaysWhy_data();
    void aNodeThatTurnsEverybodyAwaySaysWhy();
    void aSilentPortEndsAtTheDeadline_data();
    void aSilentPortEndsAtTheDeadline();
    void connectingStopsWithinAFifthOfASecond_data();
    void connectingStopsWithinAFifthOfASecond();
    void timeForAnAnswerDoesNotCount();
    void nothingStaysOpen();

private:
    static QString configFile() { return QDir::homePath() + u"/.ssh/config"_s; }
    QByteArray hostLine(const QByteArray& key) const
    {
        return "[127.0.0.1]:" + QByteArray::number(m_server->port()) + ' ' + key;
    }
    Error connectKnowing(const QByteArray& list, Person& person);
    QByteArray serverLog() const { return bytesOf(m_server->file(u"sshd.log"_s)); }
    bool sawAGuestLeave() const;
    void startServer();

    std::unique_ptr<SshServer> m_server;
};

void SshConnectTest::startServer()
{
    m_server = SshServer::start({u"LogLevel DEBUG1"_s, u"PasswordAuthentication yes"_s, u"PermitRootLogin yes"_s});
}

/// Before any login, that is; the fixture's own look at the port is another matter.
bool SshConnectTest::sawAGuestLeave() const
{
    static const QRegularExpression line(u"(Received disconnect|Connection (closed|reset)) [^\n]*\\[preauth\\]"_s);
    return line.match(QString::fromUtf8(serverLog())).hasMatch();
}

void SshConnectTest::initTestCase()
{
    startServer();
    if (!m_server)
        QSKIP("sshd is not installed");
}

Error SshConnectTest::connectKnowing(const QByteArray& list, Person& person)
{
    auto login = m_server->login();
    login.knownHostsFile = m_server->file(u"list"_s);
    if (!write(login.knownHostsFile, list))
        return {};
    return errorOf(SshShell::connect(m_server->target(), login, person));
}

void SshConnectTest::aKnownHostRaisesNoQuestion()
{
    Person person;
    auto shell = SshShell::connect(m_server->target(), m_server->login(), person);
    QVERIFY2(shell, qPrintable(errorOf(shell).message));
    QVERIFY(person.offers.isEmpty() && person.passwordsAskedFor.isEmpty());
    QCOMPARE((*shell)->run(support::runText("echo hello"))->out, "hello\n");
}

void SshConnectTest::anUnknownHostThatIsRefusedIsLeftAlone()
{
    startServer(); // for a log without others
    Person person;
    person.passwords = {"secret"};
    auto login = m_server->login();
    login.knownHostsFile = m_server->file(u"none/known_hosts"_s);
    const Error error = errorOf(SshShell::connect(m_server->target(), login, person));
    QCOMPARE(error.kind, Error::Kind::HostKeyUnknown);
    QVERIFY(error.detail.contains(m_server->hostFingerprint()));
    QCOMPARE(person.offers, (QList{remote::HostKeyOffer{u"127.0.0.1"_s, m_server->port(), u"ED25519"_s, m_server->hostFingerprint(), {}}}));
    QVERIFY(person.passwordsAskedFor.isEmpty());
    QTRY_VERIFY2_WITH_TIMEOUT(sawAGuestLeave(), serverLog().right(700).constData(), 10'000);
    QVERIFY(!serverLog().contains("userauth-request"));
    QVERIFY(!QFileInfo::exists(m_server->file(u"none"_s)));
}

void SshConnectTest::anUnknownHostMayBeTrustedOnce()
{
    Person person;
    person.hostKeyAnswer = HostKeyAnswer::TrustOnce;
    auto login = m_server->login();
    login.knownHostsFile = m_server->file(u"none/known_hosts"_s);
    QVERIFY(SshShell::connect(m_server->target(), login, person));
    QVERIFY(SshShell::connect(m_server->target(), login, person));
    QCOMPARE(person.offers.size(), 2);
    QVERIFY(!QFileInfo::exists(login.knownHostsFile));
}

void SshConnectTest::anUnknownHostMayBeRemembered()
{
    Person person;
    person.hostKeyAnswer = HostKeyAnswer::TrustAndRemember;
    auto login = m_server->login();
    login.knownHostsFile = m_server->file(u"new/folder/known_hosts"_s);
    QVERIFY(SshShell::connect(m_server->target(), login, person));
    QVERIFY(SshShell::connect(m_server->target(), login, person));
    QCOMPARE(person.offers.size(), 1);
    QCOMPARE(modeOf(login.knownHostsFile), 0600);
    QCOMPARE(modeOf(QFileInfo(login.knownHostsFile).path()), 0700);
    QCOMPARE(bytesOf(login.knownHostsFile).count('\n'), 1);
}

void SshConnectTest::rememberingKeepsWhatTheListHolds()
{
    Person person;
    person.hostKeyAnswer = HostKeyAnswer::TrustAndRemember;
    const QByteArray old = "# mine\nother.example " + bytesOf(m_server->keyFile() + u".pub"_s).trimmed(); // no line feed
    QCOMPARE(connectKnowing(old, person).message, u"it connected"_s);
    const QByteArray list = bytesOf(m_server->file(u"list"_s));
    QVERIFY(list.startsWith(old + '\n'));
    QCOMPARE(list.count('\n'), 3);
    QCOMPARE(connectKnowing(list, person).message, u"it connected"_s);
    QCOMPARE(person.offers.size(), 1);
}

void SshConnectTest::whatCannotBeRememberedIsSaid()
{
    Person person;
    person.hostKeyAnswer = HostKeyAnswer::TrustAndRemember;
    auto login = m_server->login();
    login.knownHostsFile = m_server->file(u"host/known_hosts"_s); // "host" is a file
    QCOMPARE(errorOf(SshShell::connect(m_server->target(), login, person)).kind, Error::Kind::LocalFile);
}

void SshConnectTest::aChangedKeyIsFinal_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("refuse") << int(HostKeyAnswer::Refuse);
    QTest::newRow("even when everything is trusted") << int(HostKeyAnswer::TrustAndRemember);
}

void SshConnectTest::aChangedKeyIsFinal()
{
    QFETCH(const int, answer);
    Person person;
    person.hostKeyAnswer = HostKeyAnswer(answer);
    person.passwords = {"secret"};
    startServer(); // for a log without others
    const Error error = connectKnowing(hostLine(bytesOf(m_server->keyFile() + u".pub"_s)), person);
    QCOMPARE(error.kind, Error::Kind::HostKeyChanged);
    QVERIFY(error.detail.contains(u"offered: ED25519 "_s + m_server->hostFingerprint()));
    QVERIFY2(error.detail.contains(u"on record: ED25519 SHA256:"_s), qPrintable(error.detail));
    QVERIFY(person.offers.isEmpty() && person.passwordsAskedFor.isEmpty());
    QTRY_VERIFY2_WITH_TIMEOUT(sawAGuestLeave(), serverLog().right(700).constData(), 10'000);
    QVERIFY(!serverLog().contains("userauth-request"));
}

void SshConnectTest::aKeyOfAnotherKindOnRecordIsAChange()
{
    const QString other = m_server->file(u"ecdsa"_s);
    QCOMPARE(QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ecdsa"_s, u"-N"_s, {}, u"-f"_s, other}), 0);
    Person person;
    person.hostKeyAnswer = HostKeyAnswer::TrustAndRemember;
    const Error error = connectKnowing(hostLine(bytesOf(other + u".pub"_s)), person);
    QCOMPARE(error.kind, Error::Kind::HostKeyChanged);
    QVERIFY2(error.detail.contains(u"on record: ECDSA SHA256:"_s), qPrintable(error.detail));
    QVERIFY(person.offers.isEmpty());
}

void SshConnectTest::aRevokedKeyIsFinal_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("by name") << hostLine({}).trimmed();
    QTest::newRow("for all hosts") << "*"_ba;
    QTest::newRow("by hashed name") << "hashed"_ba;
}

void SshConnectTest::aRevokedKeyIsFinal()
{
    QFETCH(QByteArray, names);
    const QByteArray key = bytesOf(m_server->file(u"host.pub"_s));
    if (names == "hashed") {
        QVERIFY(write(m_server->file(u"hashed"_s), hostLine(key)));
        QCOMPARE(QProcess::execute(u"ssh-keygen"_s, {u"-H"_s, u"-f"_s, m_server->file(u"hashed"_s)}), 0);
        names = bytesOf(m_server->file(u"hashed"_s)).split(' ').first();
        QVERIFY(names.startsWith("|1|"));
    }
    Person person;
    person.hostKeyAnswer = HostKeyAnswer::TrustAndRemember;
    for (const QByteArray& known : {QByteArray(), hostLine(key)}) {
        const Error error = connectKnowing(known + "@revoked\t" + names + "  " + key, person);
        QCOMPARE(error.kind, Error::Kind::HostKeyChanged);
        QVERIFY(error.message.contains(u"revoked"_s));
    }
    QVERIFY(person.offers.isEmpty());
    const QByteArray another = bytesOf(m_server->keyFile() + u".pub"_s);
    QCOMPARE(connectKnowing("@revoked " + names + ' ' + another + hostLine(key), person).message, u"it connected"_s);
}

void SshConnectTest::aHashedNameIsKnown()
{
    QVERIFY(write(m_server->file(u"hashed"_s), hostLine(bytesOf(m_server->file(u"host.pub"_s)))));
    QCOMPARE(QProcess::execute(u"ssh-keygen"_s, {u"-H"_s, u"-f"_s, m_server->file(u"hashed"_s)}), 0);
    Person person;
    QCOMPARE(connectKnowing(bytesOf(m_server->file(u"hashed"_s)), person).message, u"it connected"_s);
}

void SshConnectTest::anAuthorityIsNoReasonToTrustAndIsSaid()
{
    const QByteArray key = bytesOf(m_server->file(u"host.pub"_s));
    const QByteArray authority = "@cert-authority " + hostLine(bytesOf(m_server->keyFile() + u".pub"_s));
    Person person;
    QCOMPARE(connectKnowing(authority + "@cert-authority * " + key, person).kind, Error::Kind::HostKeyUnknown);
    QCOMPARE(person.offers.size(), 1);
    QCOMPARE(person.offers.first().remarks.size(), 1);
    QVERIFY(person.offers.first().remarks.first().contains(u"certificate authority"_s));
    QCOMPARE(connectKnowing("@cert-authority other.example " + key, person).kind, Error::Kind::HostKeyUnknown);
    QVERIFY(person.offers.last().remarks.isEmpty());

    auto login = m_server->login();
    login.knownHostsFile = m_server->file(u"list"_s);
    QVERIFY(write(login.knownHostsFile, authority + hostLine(key)));
    const auto shell = SshShell::connect(m_server->target(), login, person);
    QVERIFY2(shell, qPrintable(errorOf(shell).message));
    QCOMPARE((*shell)->report().remarks.size(), 1);
    QCOMPARE((*shell)->report().hostKey, u"ED25519 "_s + m_server->hostFingerprint());
}

void SshConnectTest::aLineMayNameManyHosts()
{
    const QByteArray key = bytesOf(m_server->file(u"host.pub"_s));
    const QByteArray name = hostLine({}).trimmed();
    Person person;
    QCOMPARE(connectKnowing("# a remark\n\nother.example," + name + ",[127.0.0.9]:* " + key, person).message, u"it connected"_s);
    QCOMPARE(connectKnowing("[127.0.0.*]:* " + key, person).message, u"it connected"_s);
    QVERIFY(person.offers.isEmpty());
}

void SshConnectTest::aLineForAnotherPortSaysNothing()
{
    const QByteArray other = bytesOf(m_server->keyFile() + u".pub"_s);
    Person person;
    QCOMPARE(connectKnowing("[127.0.0.1]:1 " + other + "[127.0.0.1]:1 " + bytesOf(m_server->file(u"host.pub"_s)), person).kind,
             Error::Kind::HostKeyUnknown);
    QCOMPARE(person.offers.size(), 1);
}

void SshConnectTest::anUnreadableListSaysNothing()
{
    Person person;
    const QByteArray garbage = QByteArray(200'000, 'x') + '\n' + QByteArray("\0\xff\n@\n@revoked\n@revoked \n|1|x|y z\n", 33);
    QCOMPARE(connectKnowing(garbage, person).kind, Error::Kind::HostKeyUnknown);
    QCOMPARE(connectKnowing(garbage + hostLine(bytesOf(m_server->file(u"host.pub"_s))), person).message, u"it connected"_s);
}

void SshConnectTest::strictCheckingCannotBeSwitchedOff_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("kind");
    QTest::newRow("new host") << QByteArray() << int(Error::Kind::HostKeyUnknown);
    QTest::newRow("changed key") << bytesOf(m_server->keyFile() + u".pub"_s) << int(Error::Kind::HostKeyChanged);
}

void SshConnectTest::strictCheckingCannotBeSwitchedOff()
{
    QFETCH(const QByteArray, key);
    QFETCH(const int, kind);
    const QString list = m_server->file(u"list"_s);
    QVERIFY(write(list, key.isEmpty() ? QByteArray() : hostLine(key)));
    QVERIFY(write(configFile(), "Host *\n StrictHostKeyChecking no\n UserKnownHostsFile " + list.toUtf8() + '\n'));
    auto login = m_server->login();
    login.useSshConfig = true;
    login.knownHostsFile.clear();
    Person person;
    QCOMPARE(int(errorOf(SshShell::connect(m_server->target(), login, person)).kind), kind);
}

void SshConnectTest::sshConfigSaysWhereToGo()
{
    QVERIFY(write(configFile(), "Host my-node\n ControlMaster auto\n HostName 127.0.0.1\n Port " + QByteArray::number(m_server->port()) + "\n User "
                      + m_server->user().toUtf8() + "\n IdentityFile " + m_server->keyFile().toUtf8() + "\n UserKnownHostsFile "
                      + m_server->knownHostsFile().toUtf8() + '\n'));
    remote::Login login;
    login.useAgent = false;
    Person person;
    auto shell = SshShell::connect({{}, u"my-node"_s, 0}, login, person);
    QVERIFY2(shell, qPrintable(errorOf(shell).message + errorOf(shell).detail));
    QCOMPARE((*shell)->run(support::runText("id -un"))->out, m_server->user().toUtf8() + '\n');
    QCOMPARE((*shell)->report().remarks.size(), 1);
    QVERIFY((*shell)->report().remarks.first().contains(u"ControlMaster"_s));
    const Error wrongUser = errorOf(SshShell::connect({u"nobody-here"_s, u"my-node"_s, 0}, login, person));
    QCOMPARE(wrongUser.kind, Error::Kind::AuthRefused); // what was typed counts more
    QVERIFY(wrongUser.message.contains(u"nobody-here@127.0.0.1"_s));
    QCOMPARE(errorOf(SshShell::connect({{}, u"my-node"_s, 1}, login, person)).kind, Error::Kind::ConnectionLost);
}

void SshConnectTest::sshConfigIsLeftAloneWhenUnwanted()
{
    QVERIFY(write(configFile(), "Host *\n HostName 127.0.0.2\n Port 1\n User wrong\n ProxyCommand false\n"));
    Person person;
    QVERIFY(SshShell::connect(m_server->target(), m_server->login(), person));
}

void SshConnectTest::aClosedPortIsSaid()
{
    quint16 port = 0;
    {
        port = Listener().port;
    }
    Person person;
    const Error error = errorOf(SshShell::connect({u"root"_s, u"127.0.0.1"_s, port}, m_server->login(), person));
    QCOMPARE(error.kind, Error::Kind::ConnectionLost);
    QVERIFY2(error.message.contains(QString::number(port)), qPrintable(error.message));
}

void SshConnectTest::anUnknownNameIsSaid()
{
    Person person;
    const Error error = errorOf(SshShell::connect({u"root"_s, u"no-such-node.invalid"_s, 22}, m_server->login(), person));
    QCOMPARE(error.kind, Error::Kind::ConnectionLost);
    QVERIFY2(error.message.contains(u"no-such-node.invalid"_s), qPrintable(error.message));
}

void SshConnectTest::aPortThatIsNoSshServerIsSaid_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("web server") << "HTTP/1.1 400 Bad Request\r\n\r\n"_ba;
    QTest::newRow("closes at once") << QByteArray();
    QTest::newRow("garbage") << QByteArray(100'000, '\xa5');
    QTest::newRow("mail server") << "220 mail.example ESMTP\r\n"_ba;
    QTest::newRow("SSH 1") << "SSH-1.5-old\r\n"_ba;
}

void SshConnectTest::aPortThatIsNoSshServerIsSaid()
{
    QFETCH(const QByteArray, words);
    const Listener listener(words, true);
    Person person;
    const Error error = errorOf(SshShell::connect({u"root"_s, u"127.0.0.1"_s, listener.port}, m_server->login(), person));
    QCOMPARE(error.kind, Error::Kind::ConnectionLost);
    if (!words.startsWith("SSH"))
        QVERIFY2(error.message.contains(QString::number(listener.port)), qPrintable(error.message));
}

void SshConnectTest::aNodeThatTurnsEverybodyAwaySaysWhy_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<Error::Kind>("kind"); // a lost line is tried again by itself, a refused login is not
    QTest::addColumn<QString>("sentence");
    QTest::newRow("after failed logins") << "Not allowed at this time\r\n"_ba << Error::Kind::AuthRefused << u"failed logins"_s;
    QTest::newRow("when there are too many") << "Exceeded MaxStartups\r\n"_ba << Error::Kind::ConnectionLost << u"at once"_s;
}

void SshConnectTest::aNodeThatTurnsEverybodyAwaySaysWhy()
{
    QFETCH(const QByteArray, words);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, sentence);
    const Listener listener(words);
    Person person;
    QElapsedTimer time;
    time.start();
    const Error error = errorOf(SshShell::connect({u"root"_s, u"127.0.0.1"_s, listener.port}, m_server->login(), person));
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.message.contains(sentence), qPrintable(error.message));
    QCOMPARE(error.detail, QString::fromUtf8(words.trimmed()));
    QVERIFY(time.elapsed() < 500);
}

void SshConnectTest::aSilentPortEndsAtTheDeadline_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("says nothing") << QByteArray();
    QTest::newRow("stops after its name") << "SSH-2.0-silent\r\n"_ba;
}

void SshConnectTest::aSilentPortEndsAtTheDeadline()
{
    QFETCH(const QByteArray, words);
    const Listener listener(words);
    auto login = m_server->login();
    login.connectDeadline = std::chrono::milliseconds(500);
    QElapsedTimer time;
    time.start();
    Person person;
    const Error error = errorOf(SshShell::connect({u"root"_s, u"127.0.0.1"_s, listener.port}, login, person));
    QCOMPARE(error.kind, Error::Kind::ConnectionLost);
    QVERIFY2(error.message.contains(u"in time"_s), qPrintable(error.message));
    QVERIFY(time.elapsed() >= 500 && time.elapsed() < 800);
}

void SshConnectTest::connectingStopsWithinAFifthOfASecond_data()
{
    aSilentPortEndsAtTheDeadline_data();
}

void SshConnectTest::connectingStopsWithinAFifthOfASecond()
{
    QFETCH(const QByteArray, words);
    const Listener listener(words);
    std::stop_source stop;
    const std::jthread person([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        stop.request_stop();
    });
    QElapsedTimer time;
    time.start();
    Person nobody;
    const Error error = errorOf(
        SshShell::connect({u"root"_s, u"127.0.0.1"_s, listener.port}, m_server->login(), nobody, stop.get_token()));
    QCOMPARE(error.kind, Error::Kind::Cancelled);
    QVERIFY2(time.elapsed() < 500, qPrintable(QString::number(time.elapsed())));
}

void SshConnectTest::timeForAnAnswerDoesNotCount()
{
    class Slow : public Person {
    public:
        HostKeyAnswer unknownHost(const remote::HostKeyOffer&) override
        {
            std::this_thread::sleep_for(std::chrono::seconds(3));
            return HostKeyAnswer::TrustOnce;
        }
    } person;
    auto login = m_server->login();
    login.knownHostsFile = m_server->file(u"none/known_hosts"_s);
    login.connectDeadline = std::chrono::milliseconds(2500);
    const auto shell = SshShell::connect(m_server->target(), login, person);
    QVERIFY2(shell, qPrintable(errorOf(shell).message));
}

void SshConnectTest::nothingStaysOpen()
{
    const auto openFiles = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size(); };
    auto unknown = m_server->login();
    unknown.knownHostsFile = m_server->file(u"none/known_hosts"_s);
    auto wrongKey = m_server->login();
    wrongKey.keyFile = m_server->file(u"host"_s);
    Person person;
    const auto before = openFiles();
    for (int i = 0; i < 3; ++i) {
        QVERIFY((*SshShell::connect(m_server->target(), m_server->login(), person))->run(support::runText("true")));
        QVERIFY(!SshShell::connect(m_server->target(), unknown, person));
        QVERIFY(!SshShell::connect(m_server->target(), wrongKey, person));
        const Listener listener("HTTP/1.1 400\r\n", true);
        QVERIFY(!SshShell::connect({u"root"_s, u"127.0.0.1"_s, listener.port}, m_server->login(), person));
    }
    QCOMPARE(openFiles(), before);
}

LANEKEEPER_TEST(SshConnectTest)
#include "SshConnectTest.moc"
