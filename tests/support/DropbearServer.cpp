// SPDX-License-Identifier: GPL-3.0-or-later
#include "DropbearServer.h"

#include "RawServer.h"
#include "SshServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <pwd.h>
#include <unistd.h>

namespace support {

using namespace Qt::StringLiterals;

namespace {

QString toolPath(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s}) : found;
}

} // namespace

std::unique_ptr<DropbearServer> DropbearServer::start()
{
    if (toolPath(u"dropbear"_s).isEmpty())
        return {};
    std::unique_ptr<DropbearServer> server(new DropbearServer);
    if (!server->prepare() || !server->run())
        return {};
    return server;
}

DropbearServer::~DropbearServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool DropbearServer::prepare()
{
    const QString keys = file(u"home/.ssh"_s);
    m_port = freePort();
    QProcess hostKey;
    hostKey.start(u"dropbearkey"_s, {u"-t"_s, u"ed25519"_s, u"-f"_s, file(u"host"_s)});
    if (!hostKey.waitForFinished() || !QDir().mkpath(keys) || !makeKey(file(u"user"_s))
        || !QFile::copy(file(u"user.pub"_s), keys + u"/authorized_keys"_s))
        return false;
    QFile list(file(u"known_hosts"_s));
    if (!list.open(QIODevice::WriteOnly))
        return false;
    for (const QByteArray& line : hostKey.readAllStandardOutput().split('\n'))
        if (line.startsWith("ssh-ed25519 "))
            list.write("[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + line + '\n');
    return list.size() > 0;
}

/// dropbear takes a user's keys from nowhere but the home that the system knows.
bool DropbearServer::run()
{
    const QString home = QString::fromLocal8Bit(::getpwuid(::getuid())->pw_dir);
    m_process.setStandardErrorFile(file(u"dropbear.log"_s));
    m_process.start(u"unshare"_s,
                    {u"-m"_s, u"sh"_s, u"-c"_s, u"mount --bind \"$1\" \"$2\" && shift 2 && exec \"$@\""_s, u"sh"_s,
                     file(u"home"_s), home, toolPath(u"dropbear"_s), u"-F"_s, u"-E"_s, u"-p"_s,
                     u"127.0.0.1:%1"_s.arg(m_port), u"-r"_s, file(u"host"_s), u"-P"_s, file(u"pid"_s)});
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 5000 && m_process.state() != QProcess::NotRunning) {
        if (connectToLoopback(m_port).isOpen())
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

remote::Login DropbearServer::login() const
{
    remote::Login login;
    login.keyFile = file(u"user"_s);
    login.useAgent = false;
    login.useSshConfig = false;
    login.knownHostsFile = file(u"known_hosts"_s);
    return login;
}

backend::SshTarget DropbearServer::target() const
{
    return {QString::fromLocal8Bit(::getpwuid(::getuid())->pw_name), u"127.0.0.1"_s, m_port};
}

} // namespace support
