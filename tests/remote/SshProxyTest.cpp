// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshShell.h"

#include "Files.h"
#include "Person.h"
#include "SshServer.h"
#include "TestMain.h"
#include "TestScript.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <arpa/inet.h>
#include <sys/socket.h>
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

using Shell = backend::Result<std::unique_ptr<SshShell>>;

Error errorOf(const Shell& shell)
{
    return shell ? Error{Error::Kind::Usage, u"it connected"_s, {}} : shell.error();
}

/// A port that takes connections and never says anything.
class SilentPort {
public:
    SilentPort()
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size);
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
        port = ntohs(address.sin_port);
        ::listen(m_socket, 4);
    }
    ~SilentPort() { ::close(m_socket); }

    quint16 port = 0;

private:
    int m_socket;
};

/// Descriptors, threads and children of this very process.
struct Belongings {
    qsizetype files = QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size();
    qsizetype threads = tasks().size();
    QByteArray children = childrenOfAll();

    static QStringList tasks() { return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    static QByteArray childrenOfAll()
    {
        QByteArray all;
        for (const QString& task : tasks())
            all += bytesOf(u"/proc/self/task/%1/children"_s.arg(task));
        return all;
    }
    bool operator==(const Belongings&) const = default;
};

} // namespace

/// Ways to a node that lead over other hosts or through a command.
class SshProxyTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void oneJumpLeadsThere();
    void twoJumpsLeadThereInTheirOrder();
    void everyJumpFollowsItsOwnBlock();
    void muchGoesThroughAJumpBothWays();
    void aJumpWhoseKeyIsUnknownIsAskedAbout();
    void aJumpThatLetsNobodyInIsNamed();
    void aJumpThatPassesNothingOnIsNamed();
    void jumpsInACircleEnd();
    void tooManyJumpsAreRefused();

    void aCommandLeadsThere_data();
    void aCommandLeadsThere();
    void aCommandThatFailsShowsItsWords();
    void aCommandCannotAskAnybody();
    void aNameThatAShellWouldRunIsRefused();
    void noneMeansTheDirectWay();
    void theWayIsLeftAloneWithoutTheSettings();

    void aHangingWayStopsWithinAFifthOfASecond_data();
    void aHangingWayStopsWithinAFifthOfASecond();
    void aLineThatEndsOnTheWayIsNoticed();

private:
    static void configure(const QByteArray& text) { QVERIFY(write(QDir::homePath() + u"/.ssh/config"_s, text)); }
    /// A block for a server under a name of its own.
    static QByteArray block(const QByteArray& name, const SshServer& server)
    {
        return "Host " + name + "\n HostName 127.0.0.1\n Port " + QByteArray::number(server.port()) + "\n User "
            + server.user().toUtf8() + "\n IdentityFile " + server.keyFile().toUtf8() + '\n';
    }
    remote::Login login() const;
    Shell connect(const remote::Login& login, std::stop_token stop = {})
    {
        return SshShell::connect({{}, u"node"_s, 0}, login, m_person, std::move(stop));
    }
    QString list() const { return m_node->file(u"all-hosts"_s); }

    Person m_person;
    std::unique_ptr<SshServer> m_node;
    std::unique_ptr<SshServer> m_jump;
    std::unique_ptr<SshServer> m_second;
    std::unique_ptr<Belongings> m_before;
};

void SshProxyTest::initTestCase()
{
    m_node = SshServer::start();
    m_jump = SshServer::start();
    m_second = SshServer::start();
    if (!m_node || !m_jump || !m_second)
        QSKIP("sshd is not installed");
    qunsetenv("SSH_AUTH_SOCK");
}

void SshProxyTest::init()
{
    TestCase::init();
    QVERIFY(write(list(), bytesOf(m_node->knownHostsFile()) + bytesOf(m_jump->knownHostsFile()) + bytesOf(m_second->knownHostsFile())));
    m_person = Person();
    m_before = std::make_unique<Belongings>();
}

/// Whatever happened: no thread, child or descriptor stays.
void SshProxyTest::cleanup()
{
    const Belongings after;
    QCOMPARE(after.children, m_before->children);
    QCOMPARE(after.threads, m_before->threads);
    QVERIFY(after.files <= m_before->files); // fewer when the kit of a server of the test went meanwhile
    QFile::remove(QDir::homePath() + u"/.ssh/config"_s);
}

remote::Login SshProxyTest::login() const
{
    remote::Login login;
    login.useAgent = false;
    login.knownHostsFile = list();
    return login;
}

void SshProxyTest::oneJumpLeadsThere()
{
    configure(block("jump", *m_jump) + block("node", *m_node) + " ProxyJump jump\n");
    auto shell = connect(login());
    QVERIFY2(shell, qPrintable(errorOf(shell).message + errorOf(shell).detail));
    QCOMPARE((*shell)->run(support::runText("echo hello"))->out, "hello\n");
    QCOMPARE((*shell)->report().jumps, QStringList{m_jump->user() + u"@127.0.0.1"_s});
    QCOMPARE((*shell)->report().port, m_node->port());
    QVERIFY((*shell)->report().localCommand.isEmpty());
    QVERIFY(bytesOf(m_jump->file(u"sshd.log"_s)).contains("Accepted publickey"));
    QVERIFY((*shell)->isAlive());
}

void SshProxyTest::twoJumpsLeadThereInTheirOrder()
{
    const QByteArray second = block("second", *m_second).replace("127.0.0.1", "localhost");
    QVERIFY(write(list(), bytesOf(list()) + bytesOf(m_second->knownHostsFile()).replace("127.0.0.1", "localhost")));
    for (const QByteArray& way : {"ProxyJump first,second"_ba, "ProxyCommand ssh -q -J first -W %h:%p second"_ba}) {
        configure(block("first", *m_jump) + second + " ProxyJump nowhere.invalid\n" + block("node", *m_node) + ' ' + way + '\n');
        auto shell = connect(login());
        QVERIFY2(shell, qPrintable(errorOf(shell).message + errorOf(shell).detail));
        QCOMPARE((*shell)->run(support::runText("echo hello"))->out, "hello\n");
        const QString user = m_jump->user();
        QCOMPARE((*shell)->report().jumps, (QStringList{user + u"@127.0.0.1"_s, user + u"@localhost"_s}));
    }
}

void SshProxyTest::everyJumpFollowsItsOwnBlock()
{
    configure(block("first", *m_jump) + block("second", *m_second) + " ProxyJump first\n" + block("node", *m_node)
              + " ProxyCommand ssh second -W %h:%p\n");
    auto shell = connect(login());
    QVERIFY2(shell, qPrintable(errorOf(shell).message + errorOf(shell).detail));
    QCOMPARE((*shell)->report().jumps.size(), 2);
}

void SshProxyTest::muchGoesThroughAJumpBothWays()
{
    configure(block("jump", *m_jump) + block("node", *m_node) + " ProxyJump jump\n");
    auto shell = connect(login());
    QVERIFY2(shell, qPrintable(errorOf(shell).message));
    auto command = support::runText("cat");
    command.input = QByteArray(8 * 1024 * 1024, 'x') + "end";
    const auto output = (*shell)->run(command);
    QVERIFY2(output, qPrintable(output ? QString() : output.error().message));
    QVERIFY(output->out == command.input);
}

void SshProxyTest::aJumpWhoseKeyIsUnknownIsAskedAbout()
{
    configure(block("jump", *m_jump) + block("node", *m_node) + " ProxyJump jump\n");
    QVERIFY(write(list(), bytesOf(m_node->knownHostsFile())));
    QCOMPARE(errorOf(connect(login())).kind, Error::Kind::HostKeyUnknown);
    QCOMPARE(m_person.offers.size(), 1);
    QCOMPARE(m_person.offers.first().port, m_jump->port());
    QCOMPARE(m_person.offers.first().fingerprint, m_jump->hostFingerprint());
    m_person.hostKeyAnswer = HostKeyAnswer::TrustAndRemember;
    QVERIFY(connect(login()));
    QVERIFY(bytesOf(list()).contains(QByteArray::number(m_jump->port())));
}

void SshProxyTest::aJumpThatLetsNobodyInIsNamed()
{
    configure(block("jump", *m_jump).replace(m_jump->keyFile().toUtf8(), m_node->keyFile().toUtf8()) + block("node", *m_node)
              + " ProxyJump nobody-here@jump\n");
    const Error error = errorOf(connect(login()));
    QCOMPARE(error.kind, Error::Kind::AuthRefused);
    QVERIFY2(error.message.contains(u"nobody-here@127.0.0.1"_s), qPrintable(error.message));
}

void SshProxyTest::aJumpThatPassesNothingOnIsNamed()
{
    const auto closed = SshServer::start({u"AllowTcpForwarding no"_s});
    QVERIFY(write(list(), bytesOf(closed->knownHostsFile()) + bytesOf(m_jump->knownHostsFile())));
    configure(block("jump", *closed) + block("node", *m_node) + " ProxyJump jump\n");
    const Error error = errorOf(connect(login()));
    QCOMPARE(error.kind, Error::Kind::ConnectionLost);
    QVERIFY2(error.message.contains(u"does not pass the line on"_s), qPrintable(error.message));
    configure(block("jump", *m_jump) + "Host node\n HostName 127.0.0.1\n Port " + QByteArray::number(support::freePort()) + "\n ProxyJump jump\n");
    QVERIFY2(errorOf(connect(login())).message.contains(u"does not pass the line on"_s), qPrintable(errorOf(connect(login())).message));
}

void SshProxyTest::jumpsInACircleEnd()
{
    for (const QByteArray& config : {"Host a\n ProxyJump b\nHost b\n ProxyJump a\nHost node\n ProxyJump a\n"_ba,
                                     "Host *\n ProxyJump jump\n"_ba, "Host node\n ProxyCommand ssh -W %h:%p node\n"_ba}) {
        configure(config);
        const Error error = errorOf(connect(login()));
        QCOMPARE(error.kind, Error::Kind::ConnectionLost);
        QVERIFY2(error.message.contains(u"circle"_s), qPrintable(error.message));
    }
}

void SshProxyTest::tooManyJumpsAreRefused()
{
    configure("Host node\n ProxyJump a,b,c,d,e,f\n");
    const Error error = errorOf(connect(login()));
    QCOMPARE(error.kind, Error::Kind::ConnectionLost);
    QVERIFY2(error.message.contains(u"more than 5"_s), qPrintable(error.message));
}

void SshProxyTest::aCommandLeadsThere_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("a pipe of bash") << "bash -c 'exec 3<>/dev/tcp/$0/$1; cat <&3 & exec cat >&3' %h %p"_ba;
    QTest::newRow("a pipe that talks first")
        << "bash -c 'echo Welcome; echo SS; exec 3<>/dev/tcp/$0/$1; cat <&3 & exec cat >&3' %h %p"_ba;
    QTest::newRow("ssh with options of its own")
        << "ssh -F none -o BatchMode=yes -o UserKnownHostsFile=" + list().toUtf8() + " -i " + m_jump->keyFile().toUtf8() + " -p "
            + QByteArray::number(m_jump->port()) + " -W %h:%p " + m_jump->user().toUtf8() + "@127.0.0.1";
}

void SshProxyTest::aCommandLeadsThere()
{
    QFETCH(const QByteArray, command);
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is not installed");
    configure(block("node", *m_node) + " ProxyCommand " + command + '\n');
    auto shell = connect(login());
    QVERIFY2(shell, qPrintable(errorOf(shell).message + errorOf(shell).detail));
    QCOMPARE((*shell)->run(support::runText("echo hello"))->out, "hello\n");
    QVERIFY((*shell)->report().localCommand.contains(QString::number(m_node->port())) || command.startsWith("ssh"));
    QVERIFY((*shell)->report().jumps.isEmpty());
}

void SshProxyTest::aCommandThatFailsShowsItsWords()
{
    configure(block("node", *m_node) + " ProxyCommand sh -c 'echo no gate to %n >&2; exit 3'\n");
    const Error error = errorOf(connect(login()));
    QCOMPARE(error.kind, Error::Kind::ConnectionLost);
    QVERIFY2(error.message.contains(u"command"_s), qPrintable(error.message));
    QVERIFY2(error.detail.contains(u"no gate to node"_s), qPrintable(error.detail));
    configure(block("node", *m_node) + " ProxyCommand no-such-command-here %h\n");
    QVERIFY2(errorOf(connect(login())).detail.contains(u"no-such-command-here:"_s), qPrintable(errorOf(connect(login())).detail));
}

void SshProxyTest::aCommandCannotAskAnybody()
{
    configure(block("node", *m_node) + " ProxyCommand sh -c 'echo \"$SSH_ASKPASS_REQUIRE\" >&2; (: </dev/tty) || echo no terminal >&2'\n");
    const QString words = errorOf(connect(login())).detail;
    QVERIFY2(words.contains(u"never"_s) && words.contains(u"no terminal"_s), qPrintable(words));
}

void SshProxyTest::aNameThatAShellWouldRunIsRefused()
{
    const QString canary = m_node->file(u"canary"_s);
    configure("Host *\n ProxyCommand touch " + canary.toUtf8() + "; nc %r %h\n");
    for (const QString& user : {u"a;b"_s, u"$(touch x)"_s, u"-oProxyCommand"_s}) {
        const Error error = errorOf(SshShell::connect({user, u"node"_s, 0}, login(), m_person));
        QVERIFY2(error.message.contains(user) || error.kind == Error::Kind::Usage, qPrintable(error.message));
        QVERIFY(!QFile::exists(canary));
    }
}

void SshProxyTest::noneMeansTheDirectWay()
{
    for (const QByteArray& none : {"ProxyCommand none"_ba, "ProxyJump none"_ba}) {
        configure(block("node", *m_node) + ' ' + none + "\nHost *\n ProxyCommand false\n");
        auto shell = connect(login());
        QVERIFY2(shell, qPrintable(errorOf(shell).message + errorOf(shell).detail));
        QVERIFY((*shell)->report().localCommand.isEmpty() && (*shell)->report().jumps.isEmpty());
    }
}

void SshProxyTest::theWayIsLeftAloneWithoutTheSettings()
{
    configure("Host *\n ProxyCommand touch " + m_node->file(u"canary"_s).toUtf8() + '\n');
    QVERIFY(SshShell::connect(m_node->target(), m_node->login(), m_person));
    QVERIFY(!QFile::exists(m_node->file(u"canary"_s)));
}

void SshProxyTest::aHangingWayStopsWithinAFifthOfASecond_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::newRow("a command that says nothing") << "ProxyCommand sleep 60"_ba;
    QTest::newRow("a command that is deaf to signals") << "ProxyCommand sh -c 'trap \"\" TERM HUP; sleep 60 & wait; sleep 60'"_ba;
    QTest::newRow("behind a jump") << "ProxyJump jump"_ba;
}

void SshProxyTest::aHangingWayStopsWithinAFifthOfASecond()
{
    QFETCH(const QByteArray, way);
    const SilentPort silent;
    configure(block("jump", *m_jump) + "Host node\n HostName 127.0.0.1\n Port " + QByteArray::number(silent.port) + "\n " + way + '\n');
    std::stop_source stop;
    QElapsedTimer time;
    std::jthread person([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(1000));
        time.start();
        stop.request_stop();
    });
    const Error error = errorOf(connect(login(), stop.get_token()));
    QVERIFY2(time.elapsed() < 200, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(error.kind, Error::Kind::Cancelled);
    person.join();
}

void SshProxyTest::aLineThatEndsOnTheWayIsNoticed()
{
    const auto jump = SshServer::start();
    QVERIFY(write(list(), bytesOf(m_node->knownHostsFile()) + bytesOf(jump->knownHostsFile())));
    configure(block("jump", *jump) + block("node", *m_node) + " ProxyJump jump\n");
    auto shell = connect(login());
    QVERIFY2(shell, qPrintable(errorOf(shell).message));
    QVERIFY((*shell)->isAlive());
    jump->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!(*shell)->isAlive(), 2000);
    QCOMPARE((*shell)->run(support::runText("true")).error().kind, Error::Kind::ConnectionLost);
}

LANEKEEPER_TEST(SshProxyTest)
#include "SshProxyTest.moc"
