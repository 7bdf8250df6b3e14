// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "SshServer.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

namespace support {

using namespace Qt::StringLiterals;

namespace {

constexpr int endMilliseconds = 60'000;

/// The keyboard and screen of a program that runs at a terminal.
class Screen {
public:
    Screen()
        : m_descriptor(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        grantpt(m_descriptor);
        unlockpt(m_descriptor);
    }
    ~Screen() { close(m_descriptor); }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    [[nodiscard]] QByteArray place() const { return ptsname(m_descriptor); }
    [[nodiscard]] const QByteArray& shown() const { return m_shown; }

    /// Waits for a text after what was waited for before.
    bool waitFor(const QByteArray& text)
    {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < endMilliseconds) {
            const auto found = m_shown.indexOf(text, m_seen);
            if (found >= 0) {
                m_seen = found + text.size();
                return true;
            }
            if (!take())
                return false;
        }
        return false;
    }

    void type(const QByteArray& answer)
    {
        [[maybe_unused]] const auto written
            = write(m_descriptor, answer.constData(), static_cast<size_t>(answer.size()));
    }

    /// False once nobody has the terminal open any more.
    bool take()
    {
        pollfd input{m_descriptor, POLLIN, 0};
        if (poll(&input, 1, 100) <= 0)
            return true;
        char bytes[4096];
        const auto count = read(m_descriptor, bytes, sizeof bytes);
        if (count > 0)
            m_shown.append(bytes, count);
        return count > 0;
    }

private:
    int m_descriptor;
    QByteArray m_shown;
    qsizetype m_seen = 0;
};

void takeTerminal(const char* place)
{
    setsid();
    const int terminal = open(place, O_RDWR); // the first one a session leader opens is its terminal
    for (int stream = 0; stream < 3; ++stream)
        dup2(terminal, stream);
}

} // namespace

QJsonObject Ended::json() const
{
    return out.startsWith(R"({"format":1)") ? QJsonDocument::fromJson(out).object() : QJsonObject();
}

std::unique_ptr<QProcess> startProgram(const QStringList& arguments)
{
    auto program = std::make_unique<QProcess>();
    program->setChildProcessModifier([] { setsid(); });
    program->start(QStringLiteral(LANEKEEPER_BINARY), arguments);
    program->waitForStarted();
    return program;
}

Ended endOf(QProcess& program)
{
    // waitForFinished() is false as well for a program whose end was seen before.
    if (program.state() != QProcess::NotRunning && !program.waitForFinished(endMilliseconds))
        return {-1, {}, "(still runs)"};
    const int code = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    return {code, program.readAllStandardOutput(), program.readAllStandardError()};
}

Ended runProgram(const QStringList& arguments) { return endOf(*startProgram(arguments)); }

Ended runAtTerminal(const QStringList& arguments, const QList<Typed>& answers)
{
    Screen screen;
    const QByteArray place = screen.place();
    QProcess program;
    program.setChildProcessModifier([place] { takeTerminal(place.constData()); });
    program.start(QStringLiteral(LANEKEEPER_BINARY), arguments);
    program.waitForStarted();
    for (const auto& [question, answer] : answers)
        if (screen.waitFor(question))
            screen.type(answer);
    while (screen.take() && !program.waitForFinished(1)) { }
    const Ended end = endOf(program);
    QByteArray shown = screen.shown();
    return {end.code, shown.replace("\r\n", "\n"), {}};
}

QString nodeAt(const SshServer& server)
{
    return u"%1@127.0.0.1:%2"_s.arg(server.user()).arg(server.port());
}

QStringList optionsFor(const SshServer& server, const QString& simulatedRoot)
{
    QStringList options{u"--key"_s, server.keyFile(), u"--known-hosts"_s, server.knownHostsFile(),
                        u"--no-agent"_s, u"--no-ssh-config"_s};
    if (!simulatedRoot.isEmpty())
        options += {u"--simulated-root"_s, simulatedRoot};
    return options;
}

QString demoNode(const QString& name)
{
    return qEnvironmentVariable("XDG_STATE_HOME") + u"/lanekeeper/demo/"_s + name;
}

} // namespace support
