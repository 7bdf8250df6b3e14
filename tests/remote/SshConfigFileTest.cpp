// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConfigRemarks.h"
#include "SshConfigFile.h"
#include "SshConfigReader.h"

#include "TestMain.h"

#include <QDir>
#include <QElapsedTimer>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using remote::ConfiguredHost;
using remote::configuredExtras;
using remote::configuredHosts;

/// What a person's SSH configuration names, read without running anything.
class SshConfigFileTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init();

    void hostsAreNamedWithWhatTheirBlocksSay();
    void wildcardsAndNegationsNameNobody();
    void aHostNamedTwiceIsOneAndTheFirstWordCounts();
    void linesAreTakenApart_data();
    void linesAreTakenApart();
    void includesAreFollowed();
    void includesInACircleEnd();
    void aHugeFileIsPassedOver();
    void whatIsNoFileIsPassedOver();
    void manyLinesTakeLittleTime();

    void patternsMeanHosts_data();
    void patternsMeanHosts();
    void extrasAreThoseOfBlocksThatMeanTheHost();
    void aMatchThatWouldRunSomethingSaysNothing();
    void pathsAreFilledIn();
    void whatIsNotFollowedIsSaid();

private:
    static QString folder() { return QDir::homePath() + u"/.ssh/"_s; }
    static bool write(const QString& name, const QByteArray& text)
    {
        QFile file(folder() + name);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    static QStringList aliases()
    {
        QStringList names;
        for (const ConfiguredHost& host : configuredHosts())
            names.append(host.alias);
        return names;
    }
};

void SshConfigFileTest::init()
{
    TestCase::init();
    QDir(folder()).removeRecursively();
    QVERIFY(QDir().mkpath(folder()));
}

void SshConfigFileTest::hostsAreNamedWithWhatTheirBlocksSay()
{
    QVERIFY(write(u"config"_s, "User everybody\nHost pve1 pve2\n HostName 10.0.0.1\n Port 2222\n User root\n ProxyJump gate\n"
                               "Host plain\n ProxyJump none\nMatch host plain\n Port 7\n"));
    QCOMPARE(configuredHosts(), (QList<ConfiguredHost>{{u"pve1"_s, u"10.0.0.1"_s, u"root"_s, 2222, u"gate"_s},
                                                       {u"pve2"_s, u"10.0.0.1"_s, u"root"_s, 2222, u"gate"_s},
                                                       {u"plain"_s, {}, {}, 0, {}}}));
    QVERIFY(configuredHosts(folder() + u"missing"_s).isEmpty());
}

void SshConfigFileTest::wildcardsAndNegationsNameNobody()
{
    QVERIFY(write(u"config"_s, "Host *\nHost pve? web*\nHost !bad good *.lan\n User me\n"));
    QCOMPARE(configuredHosts(), (QList<ConfiguredHost>{{u"good"_s, {}, u"me"_s, 0, {}}}));
}

void SshConfigFileTest::aHostNamedTwiceIsOneAndTheFirstWordCounts()
{
    QVERIFY(write(u"config"_s, "Host a b\n User first\nHost b c\n User second\n Port 3\n Port 4\n Port x\n"));
    QCOMPARE(configuredHosts(), (QList<ConfiguredHost>{{u"a"_s, {}, u"first"_s, 0, {}},
                                                       {u"b"_s, {}, u"first"_s, 3, {}},
                                                       {u"c"_s, {}, u"second"_s, 3, {}}}));
}

void SshConfigFileTest::linesAreTakenApart_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("Host a b") << QStringList{u"host"_s, u"a"_s, u"b"_s};
    QTest::newRow("  HOST\t=\ta ") << QStringList{u"host"_s, u"a"_s};
    QTest::newRow("Port=22") << QStringList{u"port"_s, u"22"_s};
    QTest::newRow("IdentityFile \"~/my keys/id\" # mine") << QStringList{u"identityfile"_s, u"~/my keys/id"_s};
    QTest::newRow("ProxyCommand nc --x=y %h") << QStringList{u"proxycommand"_s, u"nc"_s, u"--x=y"_s, u"%h"_s};
    QTest::newRow("Host \"unfinished one") << QStringList{u"host"_s, u"unfinished one"_s};
    QTest::newRow("# Host a") << QStringList{QString()};
    QTest::newRow("   ") << QStringList{QString()};
    QTest::newRow("Host") << QStringList{u"host"_s};
    QTest::newRow("=") << QStringList{QString()};
}

void SshConfigFileTest::linesAreTakenApart()
{
    const auto line = remote::sshConfigLine(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(QStringList{line.keyword} + line.words, "parts");
}

void SshConfigFileTest::includesAreFollowed()
{
    QVERIFY(QDir().mkpath(folder() + u"parts"_s));
    QVERIFY(write(u"parts/1.conf"_s, "Host one\n User a\n") && write(u"parts/2.conf"_s, "Host two\n"));
    QVERIFY(write(u"absolute"_s, "Host three\n Port 3\n"));
    QVERIFY(write(u"config"_s, "Include parts/*.conf missing\nHost first\n Include \"" + folder().toUtf8() + "absolute\"\n User back\n"
                               "Include ~/.ssh/parts/1.conf\n"));
    QCOMPARE(aliases(), (QStringList{u"one"_s, u"two"_s, u"first"_s, u"three"_s}));
    QCOMPARE(configuredHosts()[2].user, u"back"_s); // the block goes on behind the Include
    QVERIFY(configuredHosts()[3].user.isEmpty());
    QVERIFY(write(u"tail"_s, "IdentitiesOnly yes\nHost other\n ForwardAgent yes\n"));
    QVERIFY(write(u"config"_s, "Host pve\n Include tail\n ControlMaster auto\nHost else\n Include tail\n"));
    QVERIFY(configuredExtras(u"pve"_s).identitiesOnly);
    QCOMPARE(configuredExtras(u"pve"_s).ignored, QStringList{u"ControlMaster"_s});
    QVERIFY(configuredExtras(u"other"_s).ignored.isEmpty()); // nobody includes it for that host
}

void SshConfigFileTest::includesInACircleEnd()
{
    QVERIFY(write(u"config"_s, "Include config config other\nHost a\n"));
    QVERIFY(write(u"other"_s, "Include * */* config\nHost b\n"));
    QElapsedTimer time;
    time.start();
    QStringList names = aliases();
    QVERIFY(names.contains(u"a"_s) && names.contains(u"b"_s));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(time.elapsed() < 1000);
}

void SshConfigFileTest::aHugeFileIsPassedOver()
{
    QVERIFY(write(u"huge"_s, "Host huge\n" + QByteArray(100 * 1024 * 1024, '\n')));
    QVERIFY(write(u"config"_s, "Include huge\nHost a\n"));
    QElapsedTimer time;
    time.start();
    QCOMPARE(aliases(), QStringList{u"a"_s});
    QVERIFY(time.elapsed() < 500);
}

void SshConfigFileTest::whatIsNoFileIsPassedOver()
{
    QVERIFY(::mkfifo((folder() + u"pipe"_s).toUtf8().constData(), 0600) == 0);
    QVERIFY(write(u"config"_s, "Include pipe /dev/zero . /proc/self/mem\nHost a\n"));
    QCOMPARE(aliases(), QStringList{u"a"_s});
    QVERIFY(configuredHosts(folder()).isEmpty());
}

void SshConfigFileTest::manyLinesTakeLittleTime()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "Host host" + QByteArray::number(i) + " *a*a*a*a*a*a*b\n User u\n";
    QVERIFY(write(u"config"_s, text));
    QElapsedTimer time;
    time.start();
    QCOMPARE(configuredHosts().size(), 20'000);
    QVERIFY(!configuredExtras(QString(250, u'a')).identitiesOnly);
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
}

void SshConfigFileTest::patternsMeanHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("patterns");
    QTest::addColumn<bool>("isMeant");
    QTest::newRow("same") << u"pve"_s << u"pve"_s << true;
    QTest::newRow("letters of any size") << u"PVE"_s << u"pVe"_s << true;
    QTest::newRow("another") << u"pve"_s << u"pve1"_s << false;
    QTest::newRow("star") << u"pve.lan"_s << u"*.lan"_s << true;
    QTest::newRow("star of nothing") << u"pve"_s << u"pve*"_s << true;
    QTest::newRow("two stars") << u"a-b-c"_s << u"*b*"_s << true;
    QTest::newRow("question mark") << u"pve1"_s << u"pve?"_s << true;
    QTest::newRow("question mark wants a letter") << u"pve"_s << u"pve?"_s << false;
    QTest::newRow("negated") << u"bad.lan"_s << u"*.lan !bad.lan"_s << false;
    QTest::newRow("negation alone") << u"good"_s << u"!bad"_s << false;
    QTest::newRow("brackets are letters") << u"a"_s << u"[a]"_s << false;
    QTest::newRow("nothing") << u"a"_s << QString() << false;
}

void SshConfigFileTest::patternsMeanHosts()
{
    QFETCH(const QString, host);
    QFETCH(const QString, patterns);
    QTEST(remote::isHostMeant(host, patterns.split(u' ', Qt::SkipEmptyParts)), "isMeant");
}

void SshConfigFileTest::extrasAreThoseOfBlocksThatMeanTheHost()
{
    QVERIFY(write(u"config"_s, "ForwardAgent yes\nHost pve\n IdentitiesOnly yes\n IdentityFile a\n IdentityAgent ~/agent\n"
                               "Host other\n HostKeyAlias x\n IdentityFile no\nMatch host pve,x\n IdentityFile b\n"
                               "Match all\n IdentitiesOnly no\n serveraliveinterval 5\n"));
    const auto extras = configuredExtras(u"pve"_s);
    QCOMPARE(extras.identityFiles, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(extras.identityAgent, u"~/agent"_s);
    QVERIFY(extras.identitiesOnly); // the first word counts
    QCOMPARE(extras.ignored, (QStringList{u"ForwardAgent"_s, u"ServerAliveInterval"_s}));
    QVERIFY(!extras.runsCommandsToMatch);
}

void SshConfigFileTest::aMatchThatWouldRunSomethingSaysNothing()
{
    const QString canary = folder() + u"canary"_s;
    QVERIFY(write(u"config"_s, "Match host pve exec \"touch " + canary.toUtf8() + "\"\n IdentitiesOnly yes\nMatch user root\n HostKeyAlias x\n"));
    const auto extras = configuredExtras(u"pve"_s);
    QVERIFY(extras.runsCommandsToMatch);
    QVERIFY(!extras.identitiesOnly && extras.ignored.isEmpty());
    QVERIFY(configuredHosts().isEmpty());
    QVERIFY(!QFile::exists(canary));
}

void SshConfigFileTest::pathsAreFilledIn()
{
    QCOMPARE(remote::configuredPath(u"~/.ssh/id"_s), folder() + u"id"_s);
    QCOMPARE(remote::configuredPath(u"%d/.ssh/id"_s), folder() + u"id"_s);
    QCOMPARE(remote::configuredPath(u"/a/b"_s), u"/a/b"_s);
    QVERIFY(remote::configuredPath(u"/a/%h"_s).isEmpty());
}

void SshConfigFileTest::whatIsNotFollowedIsSaid()
{
    remote::ConfiguredExtras extras;
    QVERIFY(remarksOn(extras, u"pve"_s).isEmpty());
    extras.ignored = {u"HostKeyAlias"_s, u"ControlMaster"_s, u"AddressFamily"_s, u"RevokedHostKeys"_s};
    extras.runsCommandsToMatch = true;
    const QStringList remarks = remarksOn(extras, u"pve"_s);
    QCOMPARE(remarks.size(), 4);
    QVERIFY(remarks[2].contains(u"ControlMaster, AddressFamily"_s));
    QVERIFY(remarks[3].contains(u"Match exec"_s));
}

LANEKEEPER_TEST(SshConfigFileTest)
#include "SshConfigFileTest.moc"
