// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshShell.h"

#include "NastyTexts.h"
#include "Person.h"
#include "PrivateUsers.h"
#include "SshServer.h"
#include "TestMain.h"
#include "TestScript.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;
using backend::Error;
using remote::SshShell;
using support::PrivateUsers;
using support::SshServer;

namespace {

const QString mayDoAll = u"ALL=(root) NOPASSWD: ALL"_s;

std::unique_ptr<SshServer> serverWith(const PrivateUsers& users, const QStringList& extraConfig = {})
{
    auto server = SshServer::start(QStringList{u"PermitRootLogin yes"_s} + extraConfig, users.wrapper());
    if (!server)
        return {};
    // Every user reads the list of keys with rights of their own, and may have a home there.
    const auto everybody = QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup;
    QFile(server->file(u"."_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | everybody);
    QFile(server->file(u"authorized_keys"_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner | everybody);
    QFile(server->home()).setPermissions(QFile::Permissions(0x7777));
    return server;
}

} // namespace

/// Logins of all kinds of users, with all kinds of shells.
class SshUserTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();

    void whoMayBecomesRoot();
    void theScriptIsNotInTheCommandLineThatSudoLogs();
    void whoMayNotIsToldTheLineToAdd_data();
    void whoMayNotIsToldTheLineToAdd();
    void withoutSudoTheSameIsSaid();
    void aSimulatedNodeNeedsNoRoot();
    void everyLoginShellRunsTheSameScript_data();
    void everyLoginShellRunsTheSameScript();

private:
    static backend::Result<std::unique_ptr<SshShell>> connect(const SshServer& server, const QString& user,
                                                              const remote::NodeRoot& root = {})
    {
        support::Person person;
        auto login = server.login();
        login.root = root;
        return SshShell::connect({user, u"127.0.0.1"_s, server.port()}, login, person);
    }
    static void runNastily(SshShell& shell);
};

void SshUserTest::initTestCase()
{
    if (!PrivateUsers::isPossible())
        QSKIP("users of a test's own need root and mount namespaces");
    if (QStandardPaths::findExecutable(u"sudo"_s).isEmpty())
        QSKIP("sudo is not installed");
    if (!serverWith(PrivateUsers({})))
        QSKIP("sshd is not installed");
}

/// Texts that a careless quoting would run, and more input than any window or pipe holds.
void SshUserTest::runNastily(SshShell& shell)
{
    QTemporaryDir folder;
    const QByteArray canary = folder.filePath(u"canary"_s).toUtf8();
    const QList<QByteArray> texts = support::nastyTexts(canary);
    auto command = support::runText("shift; for each; do printf '%s\\0' \"$each\"; done; id -u; cat; exit 7", texts);
    QByteArray expected = texts.join('\0') + '\0' + "0\n";
    for (int i = 0; i < 1'000'000; ++i)
        command.input.append(char(i * 7 + i / 251));
    expected += command.input;
    const auto output = shell.run(command);
    QVERIFY2(output, qPrintable(output ? QString() : output.error().message + output.error().detail));
    QVERIFY(output->out == expected);
    QCOMPARE(output->exitCode, 7);
    QVERIFY(!QFile::exists(QString::fromUtf8(canary)));
}

void SshUserTest::whoMayBecomesRoot()
{
    const PrivateUsers users({{u"may"_s, u"/bin/sh"_s, mayDoAll}, {u"may-sh"_s, u"/bin/sh"_s, u"ALL=(root) NOPASSWD: /bin/sh"_s}});
    const auto server = serverWith(users);
    QVERIFY(server);
    for (const QString& user : {u"may"_s, u"may-sh"_s}) { // the latter has the line that we tell people to add
        const auto shell = connect(*server, user);
        QVERIFY2(shell, qPrintable(shell ? QString() : shell.error().message));
        QCOMPARE((*shell)->run(support::runText("id -u; cat"))->out, "0\n");
        auto large = support::runText("wc -c; echo wrong >&2; exit 3");
        large.input = QByteArray(100'000, '\0');
        const auto output = (*shell)->run(large);
        QVERIFY2(output, qPrintable(output ? QString() : output.error().message));
        QCOMPARE(*output, (backend::Output{"100000\n", "wrong\n", 3}));
    }
}

void SshUserTest::theScriptIsNotInTheCommandLineThatSudoLogs()
{
    const PrivateUsers users({{u"may"_s, u"/bin/sh"_s, mayDoAll}});
    const auto server = serverWith(users);
    const auto shell = connect(*server, u"may"_s);
    const auto output = (*shell)->run(support::runText("tr '\\0' ' ' < /proc/$PPID/cmdline; tr '\\0' ' ' < /proc/$$/cmdline; echo \"$2\" | wc -c",
                                                       {QByteArray(60'000, 'x')}));
    QVERIFY2(output, qPrintable(output ? QString() : output.error().message));
    QVERIFY2(output->out.contains("sudo -n") && output->out.size() < 600, output->out.left(2000).constData());
    QVERIFY(output->out.endsWith("60001\n"));
}

void SshUserTest::whoMayNotIsToldTheLineToAdd_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("not in sudoers") << QString();
    QTest::newRow("with a password") << u"ALL=(root) ALL"_s;
    QTest::newRow("something else") << u"ALL=(root) NOPASSWD: /bin/true"_s;
}

void SshUserTest::whoMayNotIsToldTheLineToAdd()
{
    QFETCH(const QString, rule);
    const PrivateUsers users({{u"maynot"_s, u"/bin/sh"_s, rule}});
    const auto server = serverWith(users);
    const auto shell = connect(*server, u"maynot"_s);
    QVERIFY2(shell, qPrintable(shell ? QString() : shell.error().message));
    const auto output = (*shell)->run(support::runText("echo I am in"));
    QVERIFY(!output);
    QVERIFY2(output.error().kind == Error::Kind::NoRoot, qPrintable(output.error().message + output.error().detail));
    QVERIFY2(output.error().message.contains(u"maynot ALL=(root) NOPASSWD: /bin/sh"_s), qPrintable(output.error().message));
    QVERIFY2(output.error().detail.contains(u"sudo"_s), qPrintable(output.error().detail));
}

void SshUserTest::withoutSudoTheSameIsSaid()
{
    const PrivateUsers users({{u"may"_s, u"/bin/sh"_s, mayDoAll}});
    const auto server = serverWith(users, {u"SetEnv PATH=/nowhere"_s});
    const auto shell = connect(*server, u"may"_s);
    const auto output = (*shell)->run(support::runText("true"));
    QVERIFY(!output);
    QVERIFY2(output.error().kind == Error::Kind::NoRoot, qPrintable(output.error().message + output.error().detail));
}

void SshUserTest::aSimulatedNodeNeedsNoRoot()
{
    const PrivateUsers users({{u"maynot"_s}});
    const auto server = serverWith(users);
    const auto shell = connect(*server, u"maynot"_s, remote::NodeRoot{u"/tmp"_s, u"/usr/bin:/bin"_s});
    QVERIFY2(shell, qPrintable(shell ? QString() : shell.error().message));
    QVERIFY((*shell)->run(support::runText("id -u"))->out != "0\n");
}

void SshUserTest::everyLoginShellRunsTheSameScript_data()
{
    QTest::addColumn<QString>("shell");
    for (const char* name : {"bash", "dash", "zsh", "fish", "tcsh"})
        QTest::newRow(name) << QStandardPaths::findExecutable(QString::fromLatin1(name));
}

void SshUserTest::everyLoginShellRunsTheSameScript()
{
    QFETCH(const QString, shell);
    if (shell.isEmpty())
        QSKIP("this shell is not installed");
    const PrivateUsers users({{u"may"_s, shell, mayDoAll}}, shell);
    const auto server = serverWith(users);
    QVERIFY(server);
    for (const QString& user : {u"root"_s, u"may"_s}) {
        const auto connected = connect(*server, user);
        QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().message + connected.error().detail));
        runNastily(**connected);
    }
}

LANEKEEPER_TEST(SshUserTest)
#include "SshUserTest.moc"
