// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "TestMain.h"

#include <QElapsedTimer>
#include <arpa/inet.h>
#include <csignal>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using support::Ended;
using support::runProgram;
using support::SshServer;

namespace {

/// A port of this machine that takes connections and never says a word, or nothing when closed.
class SilentPort {
public:
    SilentPort()
        : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        bind(m_socket, reinterpret_cast<sockaddr*>(&address), size);
        listen(m_socket, 8);
        getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
    }
    ~SilentPort() { shut(); }
    SilentPort(const SilentPort&) = delete;
    SilentPort& operator=(const SilentPort&) = delete;

    void shut() { close(std::exchange(m_socket, -1)); }
    [[nodiscard]] QString node() const { return u"root@127.0.0.1:%1"_s.arg(m_port); }

private:
    int m_socket;
    quint16 m_port = 0;
};

/// Memory without room, in a folder's place. Needs root.
class FullDisk {
public:
    explicit FullDisk(const QString& folder)
        : m_folder(folder.toUtf8())
    {
        QDir().mkpath(folder);
        m_isThere = mount("none", m_folder.constData(), "tmpfs", 0, "size=16k") == 0;
        QFile filling(folder + u"/filling"_s);
        if (m_isThere && filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            while (filling.write(QByteArray(1024, 'x')) > 0) { }
    }
    ~FullDisk()
    {
        if (m_isThere)
            umount(m_folder.constData());
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    QByteArray m_folder;
    bool m_isThere = false;
};

void replace(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The problem is one line for a person; what follows, if anything, is evidence and indented.
QByteArray sentenceOf(const Ended& end)
{
    QByteArray sentence;
    for (const QByteArray& line : end.err.split('\n'))
        if (line.startsWith("lanekeeper: "))
            sentence += sentence.isEmpty() ? line : "\n" + line;
    return sentence;
}

const QStringList change{u"--give"_s, u"S6B0NL0W417203X"_s, u"--vm"_s, u"100"_s, u"--yes"_s};

} // namespace

/// Everything that can be wrong with a node or the way to it: one sentence and the right exit code.
class FailureTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init();
    void saysWhenTheHostIsNotThere();
    void saysWhenThePortIsClosed();
    void stopsWaitingForASilentHost();
    void refusesAnUnknownHostWithItsFingerprint();
    void trustsExactlyTheNamedFingerprint();
    void refusesAChangedHost();
    void saysWhenTheKeyIsNotWanted();
    void saysWhenTheKeyFileIsNotThere();
    void asksNobodyForAPasswordWithoutATerminal();
    void saysWhenTheMachineIsNotProxmox();
    void saysWhenTheLoginIsNotRoot();
    void saysWhenTheDiskIsFull();
    void saysWhenTheSimulatedRootIsNotThere();
    void saysWhenQmFails();

private:
    std::unique_ptr<SshServer> m_server;
};

void FailureTest::init()
{
    TestCase::init();
    m_server = SshServer::start({u"PasswordAuthentication yes"_s});
    if (!m_server)
        QSKIP("sshd is not installed");
}

static void checkProblem(const Ended& end, int code)
{
    QVERIFY2(end.code == code, end.out + end.err);
    const QByteArray sentence = sentenceOf(end);
    QVERIFY2(sentence.size() > 30 && !sentence.contains('\n'), end.err);
    QVERIFY2(sentence.endsWith('.') || sentence.endsWith(')'), sentence);
}

void FailureTest::saysWhenTheHostIsNotThere()
{
    const Ended end = runProgram({u"inspect"_s, u"root@no-such-host.invalid"_s, u"--no-ssh-config"_s});
    checkProblem(end, 4);
    QVERIFY2(end.err.contains("no-such-host.invalid"), end.err);
}

void FailureTest::saysWhenThePortIsClosed()
{
    SilentPort port;
    port.shut();
    checkProblem(runProgram({u"inspect"_s, port.node(), u"--no-ssh-config"_s}), 4);
}

void FailureTest::stopsWaitingForASilentHost()
{
    const SilentPort port;
    const auto program = support::startProgram({u"inspect"_s, port.node(), u"--no-ssh-config"_s});
    QTest::qWait(700);
    QElapsedTimer time;
    time.start();
    kill(static_cast<pid_t>(program->processId()), SIGINT);
    const Ended end = support::endOf(*program);
    QCOMPARE(end.code, 130);
    QVERIFY(time.elapsed() < 3000);
}

void FailureTest::refusesAnUnknownHostWithItsFingerprint()
{
    const QString nowhere = m_server->file(u"empty_known_hosts"_s);
    QStringList options = support::optionsFor(*m_server);
    options.replaceInStrings(m_server->knownHostsFile(), nowhere);
    const Ended end = runProgram(QStringList{u"inspect"_s, support::nodeAt(*m_server)} + options);
    checkProblem(end, 4);
    QVERIFY2(end.err.contains(m_server->hostFingerprint().toLatin1()), end.err);
    QVERIFY2(end.err.contains("--trust"), end.err);
    QVERIFY(!QFileInfo::exists(nowhere));
}

void FailureTest::trustsExactlyTheNamedFingerprint()
{
    const QString nowhere = m_server->file(u"empty_known_hosts"_s);
    QStringList options = support::optionsFor(*m_server, support::freshNode(u"quiet"_s).root);
    options.replaceInStrings(m_server->knownHostsFile(), nowhere);
    const QStringList call = QStringList{u"inspect"_s, support::nodeAt(*m_server)} + options;
    const Ended right = runProgram(call + QStringList{u"--trust"_s, m_server->hostFingerprint()});
    QVERIFY2(right.code == 0, right.err);
    const Ended wrong = runProgram(call + QStringList{u"--trust"_s, u"SHA256:AAAA"_s});
    checkProblem(wrong, 4);
}

void FailureTest::refusesAChangedHost()
{
    QVERIFY(support::makeKey(m_server->file(u"other"_s)));
    const QByteArray other = bytesOf(m_server->file(u"other.pub"_s));
    replace(m_server->knownHostsFile(), "[127.0.0.1]:" + QByteArray::number(m_server->port()) + ' ' + other);
    const QStringList call = QStringList{u"inspect"_s, support::nodeAt(*m_server)} + support::optionsFor(*m_server);
    checkProblem(runProgram(call), 4);
    checkProblem(runProgram(call + QStringList{u"--trust"_s, m_server->hostFingerprint()}), 4);
}

void FailureTest::saysWhenTheKeyIsNotWanted()
{
    const QString stranger = m_server->file(u"stranger"_s);
    QVERIFY(support::makeKey(stranger));
    QStringList options = support::optionsFor(*m_server);
    options.replaceInStrings(m_server->keyFile(), stranger);
    checkProblem(runProgram(QStringList{u"inspect"_s, support::nodeAt(*m_server)} + options), 4);
}

void FailureTest::saysWhenTheKeyFileIsNotThere()
{
    QStringList options = support::optionsFor(*m_server);
    options.replaceInStrings(m_server->keyFile(), u"/nowhere/key"_s);
    checkProblem(runProgram(QStringList{u"inspect"_s, support::nodeAt(*m_server)} + options), 4);
}

void FailureTest::asksNobodyForAPasswordWithoutATerminal()
{
    QStringList options = support::optionsFor(*m_server);
    options.remove(0, 2);
    checkProblem(runProgram(QStringList{u"inspect"_s, support::nodeAt(*m_server)} + options), 4);
}

void FailureTest::saysWhenTheMachineIsNotProxmox()
{
    const QString folder = support::freshNode(u"quiet"_s).root;
    replace(folder + u"/var/lib/dpkg/status"_s, "Package: dash\nStatus: install ok installed\nVersion: 1\n\n");
    QDir(folder + u"/etc/pve"_s).removeRecursively();
    const QStringList options = support::optionsFor(*m_server, folder);
    for (const QString& verb : {u"inspect"_s, u"apply"_s, u"verify"_s}) {
        QStringList call{verb, support::nodeAt(*m_server)};
        call += verb == "apply"_L1 ? change : verb == "verify"_L1 ? QStringList{u"--vm"_s, u"100"_s} : QStringList();
        const Ended end = runProgram(call + options);
        checkProblem(end, 7);
        QVERIFY2(end.err.contains("Proxmox"), end.err);
    }
}

void FailureTest::saysWhenTheLoginIsNotRoot()
{
    const QString folder = support::freshNode(u"quiet"_s).root;
    replace(folder + u"/bin/id"_s, "#!/bin/sh\necho 1000\n");
    const QStringList options = support::optionsFor(*m_server, folder);
    checkProblem(runProgram(QStringList{u"apply"_s, support::nodeAt(*m_server)} + change + options), 7);
    checkProblem(runProgram(QStringList{u"inspect"_s, support::nodeAt(*m_server)} + options), 7);
}

void FailureTest::saysWhenTheDiskIsFull()
{
    const QString folder = support::freshNode(u"quiet"_s).root;
    const QString config = folder + u"/etc/pve/nodes/pve1/qemu-server/100.conf"_s;
    const QByteArray before = bytesOf(config);
    const FullDisk disk(folder + u"/var/lib/lanekeeper"_s);
    if (!disk.isThere())
        QSKIP("mounting needs root");
    const Ended end = runProgram(QStringList{u"apply"_s, support::nodeAt(*m_server)} + change
                                 + support::optionsFor(*m_server, folder));
    checkProblem(end, 5);
    QVERIFY2(end.err.contains("Nothing on the node was changed"), end.err);
    QCOMPARE(bytesOf(config), before);
}

void FailureTest::saysWhenTheSimulatedRootIsNotThere()
{
    const Ended end = runProgram(QStringList{u"inspect"_s, support::nodeAt(*m_server)}
                                 + support::optionsFor(*m_server, u"/nowhere/node"_s));
    checkProblem(end, 7);
}

void FailureTest::saysWhenQmFails()
{
    const QString folder = support::freshNode(u"quiet"_s).root;
    replace(folder + u"/bin/qm"_s, "#!/bin/sh\necho 'the cluster is not ready' >&2\nexit 255\n");
    const QString config = folder + u"/etc/pve/nodes/pve1/qemu-server/100.conf"_s;
    const QByteArray before = bytesOf(config);
    const Ended end = runProgram(QStringList{u"apply"_s, support::nodeAt(*m_server)} + change
                                 + support::optionsFor(*m_server, folder));
    checkProblem(end, 5);
    QVERIFY2(end.err.contains("the cluster is not ready"), end.err);
    QCOMPARE(bytesOf(config), before);
}

LANEKEEPER_TEST(FailureTest)
#include "FailureTest.moc"
