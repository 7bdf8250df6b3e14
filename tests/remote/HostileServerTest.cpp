// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshShell.h"

#include "Footprint.h"
#include "HostileKinds.h"
#include "Person.h"
#include "Slowness.h"
#include "SshServer.h"
#include "TestMain.h"
#include "TestScript.h"

#include <QElapsedTimer>
#include <atomic>

using namespace Qt::StringLiterals;
using backend::Error;
using remote::SshShell;
using std::chrono::milliseconds;
using support::Footprint;
using support::HostileKind;
using support::RawSsh;
using support::slowness;

namespace {

enum Phase { Greeting, Login, Script };

constexpr milliseconds shortDeadline{350 * slowness};
constexpr milliseconds longDeadline{10'000 * slowness};
constexpr milliseconds slack{400 * slowness};
constexpr qint64 mostMemory = 64LL * 1024 * 1024 * slowness;

/// Answers whatever is asked, for as long as somebody asks.
class Patient : public support::Person {
public:
    std::optional<QByteArray> password(const QString&, int) override { return "a guess"; }
    std::optional<QList<QByteArray>> answers(const remote::LoginDialog& dialog) override
    {
        return QList<QByteArray>(dialog.prompts.size(), "a guess");
    }
};

/// What is wrong with an error as the one sentence that a person gets; empty: nothing.
QString flawOf(const Error& error)
{
    static const QRegularExpression unfit(u"[\\p{Cc}\\p{Cf}\\x{fffd}<>]"_s);
    if (error.message.size() < 20 || error.message.size() > 300)
        return u"too short or too long"_s;
    if (!error.message.endsWith(u'.') || error.message.contains(unfit))
        return u"no clean sentence"_s;
    return error.detail.size() > 4000 ? u"too much evidence"_s : QString();
}

} // namespace

/// No server, whatever it does, makes the program hang, crash or swell; each gives one sentence.
class HostileServerTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void noServerHangsOrSwellsUs_data();
    void noServerHangsOrSwellsUs();
    void aKeyThatChangesAtReconnectIsFinal();

private:
    /// Lets the server be hostile in that phase, and be as it should before.
    [[nodiscard]] support::RawServer::Host host(int phase, const HostileKind& kind) const;
    [[nodiscard]] remote::Login login(int phase, quint16 port) const;
    [[nodiscard]] QList<std::optional<Error>> meet(int phase, quint16 port);

    QTemporaryDir m_folder;
    support::RawHostKey m_hostKey;
};

void HostileServerTest::initTestCase()
{
    QVERIFY(support::makeKey(m_folder.filePath(u"user"_s)));
}

support::RawServer::Host HostileServerTest::host(int phase, const HostileKind& kind) const
{
    return [this, phase, kind](support::Wire& wire) {
        RawSsh ssh(wire, m_hostKey);
        if (phase >= Login && !ssh.shakeHands())
            return;
        if (phase >= Script && !(ssh.startLogin() && ssh.letIn()))
            return;
        kind.act(ssh);
    };
}

remote::Login HostileServerTest::login(int phase, quint16 port) const
{
    remote::Login login;
    login.keyFile = m_folder.filePath(u"user"_s);
    login.useAgent = false;
    login.useSshConfig = false;
    login.knownHostsFile = m_folder.filePath(u"known_hosts"_s);
    login.connectDeadline = phase == Script ? longDeadline : shortDeadline;
    QFile list(login.knownHostsFile);
    if (!list.open(QIODevice::WriteOnly) || list.write(m_hostKey.knownHostsLine(port)) < 0)
        qWarning("known_hosts cannot be written");
    return login;
}

/// Connects, and runs two scripts when that worked: what became of each.
QList<std::optional<Error>> HostileServerTest::meet(int phase, quint16 port)
{
    Patient person;
    const auto shell = SshShell::connect({u"root"_s, u"127.0.0.1"_s, port}, login(phase, port), person);
    if (!shell)
        return {shell.error()};
    backend::Command command = support::runText("cat");
    command.input = QByteArray(300'000, 'i');
    command.deadline = shortDeadline;
    QList<std::optional<Error>> heard;
    for (int script = 0; script < 2; ++script) {
        const auto output = (*shell)->run(command);
        heard.append(output ? std::nullopt : std::optional(output.error()));
    }
    return heard;
}

void HostileServerTest::noServerHangsOrSwellsUs_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<HostileKind>("kind");
    const auto add = [](const char* name, int phase, const QList<HostileKind>& kinds) {
        for (const HostileKind& kind : kinds)
            QTest::addRow("%s/%s", name, kind.name) << phase << kind;
    };
    add("greeting", Greeting, support::hostileGreetings());
    add("login", Login, support::hostileLogins());
    add("script", Script, support::hostileScripts());
}

void HostileServerTest::noServerHangsOrSwellsUs()
{
    QFETCH(const int, phase);
    QFETCH(const HostileKind, kind);
    const Footprint before = Footprint::now();
    support::forgetPeakMemory();
    QList<std::optional<Error>> heard;
    QElapsedTimer time;
    {
        const support::RawServer server(host(phase, kind));
        time.start();
        heard = meet(phase, server.port());
        const milliseconds bound = phase == Script ? 2 * (shortDeadline + slack) : shortDeadline + slack;
        QVERIFY2(time.elapsed() < bound.count(), qPrintable(QString::number(time.elapsed())));
    }
    const qint64 growth = support::peakMemory() - before.memory;
    QVERIFY2(growth < mostMemory, qPrintable(QString::number(growth)));
    QTRY_COMPARE(Footprint::now().threads, before.threads);
    QCOMPARE(Footprint::now().descriptors, before.descriptors);
    QVERIFY(heard.first() || kind.mayWork);
    if (heard.first()) {
        QVERIFY2(kind.mayHear.contains(heard.first()->kind), qPrintable(heard.first()->message));
        QVERIFY2(heard.first()->message.contains(QLatin1StringView(kind.says)), qPrintable(heard.first()->message + heard.first()->detail));
    }
    for (const auto& error : heard)
        if (error)
            QVERIFY2(flawOf(*error).isEmpty(), qPrintable(flawOf(*error) + u": "_s + error->message));
}

void HostileServerTest::aKeyThatChangesAtReconnectIsFinal()
{
    const support::RawHostKey other;
    std::atomic<int> guests = 0;
    std::atomic<int> logins = 0;
    const support::RawServer server([&](support::Wire& wire) {
        RawSsh ssh(wire, guests++ == 0 ? m_hostKey : other);
        if (ssh.shakeHands() && ssh.startLogin())
            logins += ssh.letIn();
    });
    const auto target = backend::SshTarget{u"root"_s, u"127.0.0.1"_s, server.port()};
    Patient person;
    person.hostKeyAnswer = remote::HostKeyAnswer::TrustAndRemember;
    const auto shell = SshShell::connect(target, login(Script, server.port()), person);
    QVERIFY2(shell, qPrintable(shell ? QString() : shell.error().message));
    QCOMPARE((*shell)->run(support::runText("true")).error().kind, Error::Kind::ConnectionLost);
    const auto again = SshShell::connect(target, login(Script, server.port()), person);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::HostKeyChanged);
    QVERIFY(person.offers.isEmpty());
    QTRY_COMPARE(guests.load(), 2);
    QCOMPARE(logins.load(), 1);
}

LANEKEEPER_TEST(HostileServerTest)
#include "HostileServerTest.moc"
