// SPDX-License-Identifier: GPL-3.0-or-later
#include "LocalShell.h"

#include "RemoteScript.h"
#include "RunErrors.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <csignal>
#include <unistd.h>

namespace remote {

using namespace Qt::StringLiterals;
using backend::Error;
using backend::failure;

namespace {

constexpr int sliceMilliseconds = 50;

/// No login shell stands between, so that the text needs no packing; a QString holds it where it is UTF-8.
QString lineFor(const RemoteScript& script)
{
    const QString text = QString::fromUtf8(script.text);
    return text.toUtf8() == script.text ? text : QString::fromLatin1(script.bootstrap());
}

/// One script in a process group of its own.
class ScriptProcess {
public:
    ScriptProcess(const NodeRoot& root, const RemoteScript& script, const backend::Command& command)
        : m_command(command)
        , m_deadline(command.deadline)
        , m_out(script.nonce, command.outputLimit)
        , m_err(script.nonce, command.outputLimit)
    {
        QProcessEnvironment clean;
        clean.insert(u"PATH"_s, root.path);
        m_process.setProcessEnvironment(clean);
        m_process.setWorkingDirectory(root.root);
        m_process.setChildProcessModifier([] { setpgid(0, 0); });
        m_process.start(root.path + u"/sh"_s, {u"-c"_s, lineFor(script)});
        m_process.write(script.input);
        m_process.closeWriteChannel();
    }

    ~ScriptProcess()
    {
        if (m_process.state() != QProcess::NotRunning)
            killGroup();
    }

    backend::Result<backend::Output> finish(std::stop_token stop, const backend::Shell::Tap& tap)
    {
        while (true) {
            const bool isOver = m_process.state() == QProcess::NotRunning;
            take(tap);
            if (m_out.hasEnded() && m_err.hasEnded())
                return ended();
            if (m_out.isOverLimit() || m_err.isOverLimit())
                return tl::make_unexpected(RunErrors::overLimit(m_command));
            if (isOver)
                return tl::make_unexpected(brokenOff());
            if (stop.stop_requested())
                return tl::make_unexpected(RunErrors::cancelled());
            if (m_deadline.hasExpired())
                return tl::make_unexpected(RunErrors::deadlinePassed(m_command, true));
            m_process.waitForReadyRead(sliceMilliseconds);
        }
    }

private:
    void take(const backend::Shell::Tap& tap)
    {
        const QByteArray fresh = m_out.take(m_process.readAllStandardOutput());
        m_err.take(m_process.readAllStandardError());
        if (tap && !fresh.isEmpty())
            tap(fresh);
    }

    backend::Output ended()
    {
        m_process.waitForFinished(sliceMilliseconds);
        return {m_out.payload(), m_err.payload(), *m_out.exitCode()};
    }

    Error brokenOff() const
    {
        return {Error::Kind::CommandFailed,
                QCoreApplication::translate("LocalShell",
                                            "A script on the simulated node broke off before its end."),
                m_process.errorString() + u'\n' + QString::fromUtf8(m_err.noise() + m_err.payload().right(2000))};
    }

    void killGroup()
    {
        if (const auto leader = static_cast<pid_t>(m_process.processId()); leader > 0)
            ::kill(-leader, SIGKILL);
        m_process.kill();
        m_process.waitForFinished();
    }

    const backend::Command& m_command;
    QDeadlineTimer m_deadline;
    MarkedOutput m_out;
    MarkedOutput m_err;
    QProcess m_process;
};

} // namespace

LocalShell::LocalShell(NodeRoot root)
    : m_root(std::move(root))
{
}

backend::Result<backend::Output> LocalShell::run(const backend::Command& command,
                                                 std::stop_token stop, const Tap& tap)
{
    if (!m_root.isSimulated() || !QFileInfo(m_root.root + u"/.simulated"_s).isDir())
        return failure(Error::Kind::Refused,
                       QCoreApplication::translate("LocalShell",
                                                   "Lanekeeper runs scripts on this computer only "
                                                   "inside the folder of a simulated node."),
                       m_root.root);
    if (QFile off(m_root.root + u"/.simulated/off"_s); off.open(QIODevice::ReadOnly))
        return failure(Error::Kind::ConnectionLost,
                       QCoreApplication::translate("LocalShell", "The simulated node does not answer."),
                       QString::fromUtf8(off.readAll()).trimmed());
    TRY(script, RemoteScript::make(command, m_root, RemoteScript::SmallInput::Behind));
    return ScriptProcess(m_root, script, command).finish(stop, tap);
}

} // namespace remote
