// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProxyRoute.h"

#include "TestMain.h"

using namespace Qt::StringLiterals;
using remote::filledProxyCommand;
using remote::JumpHost;
using remote::jumpList;
using remote::jumpsOfCommand;

namespace {

/// "user@host:port host …", or "-" for a command that is not understood.
QString shown(const std::optional<QList<JumpHost>>& jumps)
{
    if (!jumps)
        return u"-"_s;
    QStringList hosts;
    for (const JumpHost& jump : *jumps)
        hosts.append((jump.user.isEmpty() ? QString() : jump.user + u'@') + jump.host
                     + (jump.port ? u':' + QString::number(jump.port) : QString()));
    return hosts.join(u' ');
}

} // namespace

/// Which commands are jump hosts, and what may be handed to the others.
class ProxyRouteTest : public support::TestCase {
    Q_OBJECT

private slots:
    void aCommandThatOnlyJumpsIsUnderstood_data();
    void aCommandThatOnlyJumpsIsUnderstood();
    void aListOfJumpsIsRead_data();
    void aListOfJumpsIsRead();
    void aCommandIsFilledIn();
    void namesThatAShellWouldRunAreRefused_data();
    void namesThatAShellWouldRunAreRefused();
};

void ProxyRouteTest::aCommandThatOnlyJumpsIsUnderstood_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("jumps");
    const auto row = [](const char* command, const char* jumps) {
        QTest::newRow(command) << QString::fromUtf8(command) << QString::fromUtf8(jumps);
    };
    row("ssh -W %h:%p jump", "jump");
    row("ssh -q -W '[%h]:%p' jump", "jump");
    row("ssh jump -W %h:%p", "jump");
    row("/usr/bin/ssh -W \"%h:%p\" me@jump", "me@jump");
    row("ssh -l me -p 2222 -W '[%h]:%p' jump", "me@jump:2222");
    row("ssh -l other -W %h:%p me@jump", "other@jump");
    row("ssh -J a,me@b:23 -W %h:%p c", "a me@b:23 c");
    row("ssh -l me -p 22 -J second,third -W '[%h]:%p' first", "me@first:22 second third"); // libssh's own
    row("ssh -i key -W %h:%p jump", "-");
    row("ssh -F none -W %h:%p jump", "-");
    row("ssh -W other:22 jump", "-");
    row("ssh jump", "-");
    row("ssh -W %h:%p", "-");
    row("ssh -W %h:%p jump true", "-");
    row("ssh -W", "-");
    row("ssh -p x -W %h:%p jump", "-");
    row("ssh -W %h:%p jump; touch /tmp/x", "-");
    row("ssh -W %h:%p $(jump)", "-");
    row("ssh -W %h:%p 'jump", "-");
    row("ssh -W %h:%p -- -jump", "-");
    row("ssh -W %h:%p %r@jump", "-");
    row("exec ssh -W %h:%p jump", "-");
    row("nc %h %p", "-");
    row("", "-");
}

void ProxyRouteTest::aCommandThatOnlyJumpsIsUnderstood()
{
    QFETCH(const QString, command);
    QTEST(shown(jumpsOfCommand(command)), "jumps");
}

void ProxyRouteTest::aListOfJumpsIsRead_data()
{
    QTest::addColumn<QString>("jumps");
    const auto row = [](const char* text, const char* jumps) {
        QTest::newRow(text) << QString::fromUtf8(jumps);
    };
    row("a", "a");
    row("me@a:22, ssh://you@b:23/", "me@a:22 you@b:23");
    row("[fe80::1]:22", "fe80::1:22");
    row("fe80::1", "fe80::1");
    row("a,", "-");
    row("a:0", "-");
    row("a:70000", "-");
    row("-oProxyCommand=x", "-");
    row("me@-x", "-");
    row("a b", "-");
    row("a;b", "-");
}

void ProxyRouteTest::aListOfJumpsIsRead()
{
    QTEST(shown(jumpList(QString::fromUtf8(QTest::currentDataTag()))), "jumps");
}

void ProxyRouteTest::aCommandIsFilledIn()
{
    const remote::ProxyPlaces places{u"pve"_s, u"10.0.0.1"_s, u"root"_s, 2222};
    QCOMPARE(*filledProxyCommand(u"nc -x %% %h %p # %r@%n"_s, places), u"nc -x % 10.0.0.1 2222 # root@pve"_s);
    for (const QString& command : {u"nc %d"_s, u"nc %"_s})
        QCOMPARE(filledProxyCommand(command, places).error().kind, backend::Error::Kind::ConnectionLost);
}

void ProxyRouteTest::namesThatAShellWouldRunAreRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"a;b", "$(x)", "`x`", "a b", "-oX", "a'b", "a\nb", "", "a|b", "ü"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void ProxyRouteTest::namesThatAShellWouldRunAreRefused()
{
    QFETCH(const QString, name);
    QVERIFY(!filledProxyCommand(u"nc %h"_s, {name, u"host"_s, u"root"_s, 22}));
    QVERIFY(!filledProxyCommand(u"nc %h"_s, {u"pve"_s, name, u"root"_s, 22}));
    QVERIFY(!filledProxyCommand(u"nc %h"_s, {u"pve"_s, u"host"_s, name, 22}));
    QVERIFY(filledProxyCommand(u"nc %h"_s, {u"pve"_s, u"fe80::1"_s, u"back_up.x-1"_s, 22}));
}

LANEKEEPER_TEST(ProxyRouteTest)
#include "ProxyRouteTest.moc"
