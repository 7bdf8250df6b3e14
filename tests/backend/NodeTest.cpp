// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/Node.h"
#include "TestMain.h"
#include "node/CleanText.h"
#include "node/NodeSnapshot.h"

using namespace Qt::StringLiterals;
using backend::CaptureTarget;
using backend::DemoTarget;
using backend::Node;
using backend::SshTarget;

class NodeTest : public support::TestCase {
    Q_OBJECT

private slots:
    void readsSshTargets_data();
    void readsSshTargets();
    void readsDemosAndCaptures();
    void refusesWhatNamesNoNode_data();
    void refusesWhatNamesNoNode();
    void onlyCapturesCannotChange();
    void findsDrivesBySerialAndAddress();
    void cleansTextThatPlaysTricks();
};

void NodeTest::readsSshTargets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("port");
    const auto row = [](const char* text, const char* user, const char* host, quint16 port) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(user)
                            << QString::fromUtf8(host) << port;
    };
    row("pve1", "", "pve1", 0);
    row("root@pve1.home.arpa", "root", "pve1.home.arpa", 0);
    row("root@pve1:2222", "root", "pve1", 2222);
    row("192.0.2.7:22", "", "192.0.2.7", 22);
    row("fe80::1%vmbr0", "", "fe80::1%vmbr0", 0);
    row("root@[2001:db8::1]:22", "root", "2001:db8::1", 22);
    row("root@2001:db8::1", "root", "2001:db8::1", 0);
    row("a@b@host", "a@b", "host", 0);
    row("[demo]:22", "", "demo", 22);
    row("demo", "", "demo", 0);
    row("root@demo:22", "root", "demo", 22);
    row("nöde", "", "nöde", 0);
}

void NodeTest::readsSshTargets()
{
    QFETCH(const QString, text);
    QFETCH(const QString, user);
    QFETCH(const QString, host);
    QFETCH(const quint16, port);
    const auto node = Node::parse(text);
    QVERIFY(node);
    QCOMPARE(*node, (Node{SshTarget{user, host, port}}));
    QCOMPARE(Node::parse(node->text()).value(), *node);
}

void NodeTest::readsDemosAndCaptures()
{
    QCOMPARE(Node::parse(u"demo:quiet").value(), (Node{DemoTarget{u"quiet"_s}}));
    QCOMPARE(Node::parse(u"capture:/tmp/my node.lk").value(),
             (Node{CaptureTarget{u"/tmp/my node.lk"_s}}));
    QCOMPARE(Node::parse(u"demo:quiet")->text(), u"demo:quiet"_s);
    QCOMPARE(Node::parse(u"capture:a:b")->text(), u"capture:a:b"_s);
    QCOMPARE(Node::parse(u"paste:/tmp/a b.txt,c").value(),
             (Node{backend::PasteTarget{{u"/tmp/a b.txt"_s, u"c"_s}}}));
    QCOMPARE(Node::parse(u"paste:a,b")->text(), u"paste:a,b"_s);
}

void NodeTest::refusesWhatNamesNoNode_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             " ",
                             "-oProxyCommand=x",
                             "root@-host",
                             "-root@host",
                             "@host",
                             "root@",
                             "host:",
                             ":22",
                             "host:0",
                             "host:65536",
                             "host:+22",
                             "host:22x",
                             "ho st",
                             "host ",
                             "host\n",
                             "demo:",
                             "capture:",
                             "capture: ",
                             "paste:",
                             "paste:a,,b",
                             "paste: ",
                             "demo:../quiet",
                             "demo:a/b",
                             "[host",
                             "[]:22",
                             "[a]b",
                             "root@host;reboot",
                             "ro`ot@host",
                             "$(x)@host",
                             "host/path",
                             "h\xe2\x80\xaeost"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void NodeTest::refusesWhatNamesNoNode()
{
    QFETCH(const QString, text);
    const auto node = Node::parse(text);
    QVERIFY(!node);
    QCOMPARE(node.error().kind, backend::Error::Kind::Usage);
}

void NodeTest::onlyCapturesCannotChange()
{
    QVERIFY(Node::parse(u"root@pve").value().canChange());
    QVERIFY(Node::parse(u"demo:quiet").value().canChange());
    QVERIFY(!Node::parse(u"capture:x").value().canChange());
    QVERIFY(!Node::parse(u"paste:x").value().canChange());
}

void NodeTest::findsDrivesBySerialAndAddress()
{
    backend::NodeSnapshot snapshot;
    backend::Drive first;
    first.address = {0, 4, 0, 0};
    first.serial = u"S1"_s;
    backend::Drive second;
    second.address = {0, 5, 0, 0};
    snapshot.drives = {first, second};
    QCOMPARE(snapshot.drivesNamed(u"S1"), (QList{&snapshot.drives.at(0)}));
    QCOMPARE(snapshot.drivesNamed(u"05:00.0"), (QList{&snapshot.drives.at(1)}));
    QCOMPARE(snapshot.drivesNamed(u"0000:05:00.0").size(), 1);
    QVERIFY(snapshot.drivesNamed(u"").isEmpty());
    QVERIFY(snapshot.drivesNamed(u"S").isEmpty());
    snapshot.drives[1].serial = u"S1"_s;
    QCOMPARE(snapshot.drivesNamed(u"S1").size(), 2);
    QVERIFY(snapshot.drive({0, 6, 0, 0}) == nullptr);
}

void NodeTest::cleansTextThatPlaysTricks()
{
    QCOMPARE(backend::cleanText(u"a\tb\x1b[31mc\u202ed\u200be\u0085f\r\n"), u"a b[31mcdef"_s);
    QCOMPARE(backend::cleanText(QByteArrayView("\x00\xff\xfe x", 5)), u"\ufffd\ufffd x"_s);
    QCOMPARE(backend::cleanText(QString(5000, u'x'), 10), QString(10, u'x') + u'…');
    QCOMPARE(backend::cleanText(u"a\U000e0041\U000e007fb\U0001d173c\U0001f512d"_s), u"abc\U0001f512d"_s); // tags are invisible
    QCOMPARE(backend::cleanText(u"\U0001f512\U0001f512"_s, 3), u"\U0001f512…"_s);
    QCOMPARE(backend::cleanText(QString(QChar(0xd83d)) + u'x'), u"x"_s);
}

LANEKEEPER_TEST(NodeTest)
#include "NodeTest.moc"
