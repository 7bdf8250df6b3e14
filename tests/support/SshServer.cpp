// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <arpa/inet.h>
#include <csignal>
#include <pwd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace support {

using namespace Qt::StringLiterals;

namespace {

QString toolPath(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s}) : found;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool answers(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    const bool isUp = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return isUp;
}

/// Every process below another one, youngest last.
QList<pid_t> descendantsOf(qint64 parent)
{
    QList<pid_t> all;
    for (const QByteArray& word :
         bytesOf(u"/proc/%1/task/%1/children"_s.arg(parent)).simplified().split(' ')) {
        if (word.isEmpty())
            continue;
        all.append(word.toInt());
        all.append(descendantsOf(word.toInt()));
    }
    return all;
}

} // namespace

quint16 freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<const sockaddr*>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

bool makeKey(const QString& file, const QString& passphrase)
{
    return QProcess::execute(toolPath(u"ssh-keygen"_s),
                             {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, passphrase, u"-f"_s, file})
        == 0;
}

SshServer::SshServer(const QStringList& extraConfig, const QStringList& wrapper)
    : m_extraConfig(extraConfig)
    , m_wrapper(wrapper)
{
}

SshServer::~SshServer() { stop(); }

std::unique_ptr<SshServer> SshServer::start(const QStringList& extraConfig, const QStringList& wrapper)
{
    if (toolPath(u"sshd"_s).isEmpty())
        return {};
    std::unique_ptr<SshServer> server(new SshServer(extraConfig, wrapper));
    if (!server->makeKeys() || !server->restart())
        return {};
    return server;
}

bool SshServer::makeKeys()
{
    if (!makeKey(file(u"host"_s)) || !makeKey(keyFile()))
        return false;
    m_port = freePort();
    const QByteArray hostKey = bytesOf(file(u"host.pub"_s));
    return write(file(u"authorized_keys"_s), bytesOf(keyFile() + u".pub"_s))
        && write(knownHostsFile(), "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + hostKey);
}

/// Whoever runs the tests without being root plays root: sudo is a stand-in that just starts things.
QString SshServer::environment() const
{
    const QString variables = u"SetEnv HOME="_s + home();
    if (::getuid() == 0)
        return variables;
    QDir().mkpath(file(u"tools"_s));
    const QString sudo = file(u"tools/sudo"_s);
    QFile::remove(sudo);
    if (write(sudo, "#!/bin/sh\nshift 2\nexec \"$@\"\n"))
        QFile::setPermissions(sudo, QFile::ReadOwner | QFile::ExeOwner);
    return variables + u" PATH=%1:/usr/bin:/bin"_s.arg(file(u"tools"_s));
}

bool SshServer::restart()
{
    if (::getuid() == 0)
        QDir().mkpath(u"/run/sshd"_s); // where sshd's unprivileged part lives
    const QStringList config = m_extraConfig
        + QStringList{u"Port %1"_s.arg(m_port), u"ListenAddress 127.0.0.1"_s, u"HostKey %1"_s.arg(file(u"host"_s)),
                      u"AuthorizedKeysFile %1"_s.arg(file(u"authorized_keys"_s)), u"PidFile none"_s,
                      u"StrictModes no"_s, u"UsePAM no"_s, u"PasswordAuthentication no"_s,
                      u"KbdInteractiveAuthentication no"_s, u"MaxStartups 100"_s, environment()};
    QDir().mkpath(home());
    if (!write(file(u"sshd_config"_s), config.join(u'\n').toUtf8() + '\n'))
        return false;
    m_process.setStandardErrorFile(file(u"sshd.log"_s), QIODevice::Append);
    QStringList command = m_wrapper
        + QStringList{toolPath(u"sshd"_s), u"-D"_s, u"-e"_s, u"-f"_s, file(u"sshd_config"_s)};
    const QString program = command.takeFirst();
    m_process.start(program, command);
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 5000 && !answers(m_port))
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return answers(m_port);
}

void SshServer::dropConnections()
{
    for (const pid_t process : descendantsOf(m_process.processId()))
        ::kill(process, SIGKILL);
}

void SshServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const QList<pid_t> connections = descendantsOf(m_process.processId());
    m_process.kill();
    m_process.waitForFinished();
    for (const pid_t process : connections)
        ::kill(process, SIGKILL);
}

QString SshServer::user() const { return QString::fromLocal8Bit(::getpwuid(::getuid())->pw_name); }

QString SshServer::hostFingerprint() const
{
    QProcess keygen;
    keygen.start(toolPath(u"ssh-keygen"_s), {u"-l"_s, u"-E"_s, u"sha256"_s, u"-f"_s, file(u"host.pub"_s)});
    keygen.waitForFinished();
    return QString::fromLatin1(keygen.readAllStandardOutput()).section(u' ', 1, 1);
}

remote::Login SshServer::login() const
{
    remote::Login login;
    login.keyFile = keyFile();
    login.useAgent = false;
    login.useSshConfig = false;
    login.knownHostsFile = knownHostsFile();
    return login;
}

backend::SshTarget SshServer::target() const { return {user(), u"127.0.0.1"_s, m_port}; }

} // namespace support
