// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "Files.h"
#include "TestMain.h"

#include <QElapsedTimer>
#include <thread>

namespace lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::bytesOf;
using support::Ended;

namespace {

constexpr auto longestBoot = 240s; // under emulation, on a computer that does other work as well: 40 s
constexpr int longestCommand = 600'000;

QString script(const QString& name)
{
    return QStringLiteral(LANEKEEPER_SOURCE_DIR) + u"/tests/lab/"_s + name;
}

/// The lab's parts are in the cache of whoever runs the tests, not in this test's.
QProcessEnvironment environment()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"XDG_CACHE_HOME"_s, support::userCacheFolder());
    return variables;
}

Ended run(const QString& program, const QStringList& arguments, const QProcessEnvironment& variables = environment())
{
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    if (!process.waitForFinished(longestCommand))
        return {-1, process.readAllStandardOutput(), "(still runs)"};
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

Machine::Machine() { m_qemu.setProcessEnvironment(environment()); }

Machine::~Machine() { cutPower(); }

bool Machine::isRunning() const
{
    m_qemu.waitForFinished(0);
    return m_qemu.state() != QProcess::NotRunning;
}

bool Machine::prepare(const QString& name) const
{
    const Ended made = run(script(name), {m_folder.path()});
    if (made.code != 0)
        qWarning("%s: %s", qPrintable(name), made.err.constData());
    return made.code == 0;
}

bool Machine::switchOn(const QStringList& options)
{
    cutPower();
    m_seen = 0;
    // Nobody is to meet what belonged to the last run.
    for (const QString& name : {u"serial.log"_s, u"console"_s, u"monitor.in"_s, u"monitor.out"_s})
        QFile::remove(file(name));
    m_qemu.setStandardErrorFile(file(u"qemu.log"_s));
    m_qemu.start(script(u"machine"_s), QStringList{m_folder.path()} + options);
    return m_qemu.waitForStarted();
}

bool Machine::await(const QString& milestone) const
{
    QProcess waiting;
    waiting.setProcessEnvironment(environment());
    waiting.start(script(u"await"_s), {m_folder.path(), milestone, QString::number(m_seen)});
    QElapsedTimer time;
    time.start();
    while (!waiting.waitForFinished(200))
        if (!isRunning() || std::chrono::milliseconds(time.elapsed()) > longestBoot) {
            waiting.kill();
            waiting.waitForFinished();
            return false;
        }
    return waiting.exitCode() == 0;
}

bool Machine::start(const QStringList& options)
{
    return switchOn(options) && await(options.contains(u"boot=ready"_s) ? u"ready"_s : u"up"_s);
}

void Machine::cutPower()
{
    if (!isRunning())
        return;
    m_qemu.kill();
    m_qemu.waitForFinished();
}

bool Machine::reboot()
{
    m_seen = console().size();
    // The connection may end before the command has.
    const Ended end = ssh(u"systemctl reboot"_s);
    return (end.code == 0 || end.code == 255) && await(u"up"_s);
}

Ended Machine::ssh(const QString& command) const { return run(script(u"reach"_s), {m_folder.path(), command}); }

QByteArray Machine::answer(const QString& command) const
{
    const Ended end = ssh(command);
    if (end.code == 0)
        return end.out;
    qWarning("%s: %d\n%s%s", qPrintable(command), end.code, end.out.constData(), end.err.constData());
    return {};
}

QStringList Machine::wordsFor(const QString& verb, const QStringList& rest) const
{
    const QString port = QString::fromLatin1(bytesOf(file(u"port"_s)).trimmed());
    return QStringList{verb, u"root@127.0.0.1:"_s + port} + rest
        + QStringList{u"--key"_s, file(u"key"_s), u"--known-hosts"_s, file(u"known_hosts"_s), u"--no-agent"_s,
                      u"--no-ssh-config"_s};
}

Ended Machine::lanekeeper(const QString& verb, const QStringList& rest) const
{
    const Ended end = run(QStringLiteral(LANEKEEPER_BINARY), wordsFor(verb, rest), QProcessEnvironment::systemEnvironment());
    if (end.code == -1) // the node may be what hangs
        qWarning("%s", qPrintable(whatIsWrong()));
    return end;
}

std::unique_ptr<QProcess> Machine::beginLanekeeper(const QString& verb, const QStringList& rest) const
{
    return support::startProgram(wordsFor(verb, rest));
}

QByteArray Machine::console() const { return bytesOf(file(u"serial.log"_s)); }

bool Machine::consoleShows(const QByteArray& text, std::chrono::seconds within, qsizetype from) const
{
    QElapsedTimer time;
    time.start();
    while (!console().mid(from).contains(text)) {
        if (std::chrono::milliseconds(time.elapsed()) > within || !isRunning())
            return false;
        std::this_thread::sleep_for(100ms);
    }
    return true;
}

QByteArray Machine::atConsole(const QByteArray& command) const
{
    // In two halves, so that the echo of the command is not the mark.
    const QByteArray number = QByteArray::number(++m_typed);
    const QByteArray mark = "end-of-" + number;
    const qsizetype before = console().size();
    QProcess keyboard;
    keyboard.start(u"socat"_s, {u"-u"_s, u"-"_s, u"UNIX-CONNECT:"_s + file(u"console"_s)});
    // It stays until the answer is there: the machine takes few letters at a time.
    keyboard.write(command + "; echo end-of''-" + number + '\n');
    keyboard.waitForBytesWritten();
    const bool isAnswered = consoleShows(mark, 60s, before);
    keyboard.kill();
    keyboard.waitForFinished();
    if (!isAnswered)
        return {};
    QByteArray shown = console().mid(before);
    shown.truncate(shown.indexOf(mark));
    return shown.mid(shown.indexOf('\n') + 1).replace("\r\n", "\n");
}

QString Machine::whatIsWrong() const
{
    return QString::fromUtf8(bytesOf(file(u"qemu.log"_s)) + console().right(2000));
}

} // namespace lab
