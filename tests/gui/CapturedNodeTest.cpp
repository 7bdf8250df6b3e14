// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "TestMain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using support::Ended;
using support::runProgram;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CapturedNodeTest : public support::TestCase {
    Q_OBJECT

private slots:
    void readsLikeTheNodeItself_data() { nodes(); }
    void readsLikeTheNodeItself();
    void plansLikeTheNodeItself();
    void isForItsOwnerOnly();
    void namesNothingOfTheNodeWhenRedacted_data() { nodes(); }
    void namesNothingOfTheNodeWhenRedacted();
    void marksACapture();
    void refusesWhatIsNoCapture_data();
    void refusesWhatIsNoCapture();
    void leavesNothingBehindWhenItCannotWrite();

private:
    static void nodes();
    QString file(const QString& name) { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void CapturedNodeTest::nodes()
{
    QTest::addColumn<QString>("node");
    for (const char* name : {"quiet", "twins", "crowded", "dark", "given"})
        QTest::newRow(name) << u"demo:"_s + QString::fromLatin1(name);
}

void CapturedNodeTest::readsLikeTheNodeItself()
{
    QFETCH(QString, node);
    QCOMPARE(runProgram({u"capture"_s, node, u"-o"_s, file(u"a.capture"_s)}).code, 0);
    const Ended live = runProgram({u"inspect"_s, node, u"--json"_s});
    const Ended captured = runProgram({u"inspect"_s, u"capture:"_s + file(u"a.capture"_s), u"--json"_s});
    QCOMPARE(captured.code, live.code);
    QVERIFY(!live.json().isEmpty());
    QCOMPARE(captured.json(), live.json());
}

void CapturedNodeTest::plansLikeTheNodeItself()
{
    const QStringList change{u"--give"_s, u"04:00.0"_s, u"--vm"_s, u"100"_s, u"--json"_s};
    QCOMPARE(runProgram({u"capture"_s, u"demo:quiet"_s, u"-o"_s, file(u"p.capture"_s)}).code, 0);
    const Ended live = runProgram(QStringList{u"plan"_s, u"demo:quiet"_s} + change);
    const Ended captured = runProgram(QStringList{u"plan"_s, u"capture:"_s + file(u"p.capture"_s)} + change);
    QCOMPARE(captured.code, 0);
    QCOMPARE(captured.json(), live.json());
}

void CapturedNodeTest::isForItsOwnerOnly()
{
    QCOMPARE(runProgram({u"capture"_s, u"demo:quiet"_s, u"-o"_s, file(u"m.capture"_s)}).code, 0);
    const auto everybodyElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOther | QFileDevice::ExeGroup;
    QVERIFY(!(QFileInfo(file(u"m.capture"_s)).permissions() & everybodyElse));
}

void CapturedNodeTest::namesNothingOfTheNodeWhenRedacted()
{
    QFETCH(QString, node);
    const QJsonObject live = runProgram({u"inspect"_s, node, u"--json"_s}).json();
    QCOMPARE(runProgram({u"capture"_s, node, u"-o"_s, file(u"r.capture"_s), u"--redact"_s}).code, 0);
    const Ended text = runProgram({u"inspect"_s, u"capture:"_s + file(u"r.capture"_s)});
    const Ended json = runProgram({u"inspect"_s, u"capture:"_s + file(u"r.capture"_s), u"--json"_s});
    QStringList secrets{live[u"node"_s][u"name"_s].toString()};
    for (const auto& drive : live[u"drives"_s].toArray())
        secrets += drive[u"serial"_s].toString();
    for (const auto& machine : live[u"machines"_s].toArray())
        secrets += machine[u"name"_s].toString();
    secrets.removeAll(QString());
    QVERIFY(secrets.size() > 2);
    const QByteArray saved = bytesOf(file(u"r.capture"_s));
    for (const QString& secret : secrets) {
        QVERIFY2(!text.out.contains(secret.toUtf8()), qPrintable(secret));
        QVERIFY2(!json.out.contains(secret.toUtf8()), qPrintable(secret));
        QVERIFY2(!saved.contains(secret.toUtf8()), qPrintable(secret));
    }
    QCOMPARE(json.json()[u"drives"_s].toArray().size(), live[u"drives"_s].toArray().size());
    QCOMPARE(json.json()[u"groups"_s], live[u"groups"_s]);
}

void CapturedNodeTest::marksACapture()
{
    QCOMPARE(runProgram({u"capture"_s, u"demo:quiet"_s, u"-o"_s, file(u"t.capture"_s)}).code, 0);
    const Ended end = runProgram({u"inspect"_s, u"capture:"_s + file(u"t.capture"_s)});
    QVERIFY2(end.out.contains("a capture of"), end.out);
    QVERIFY2(end.out.contains("simulated"), end.out);
}

void CapturedNodeTest::refusesWhatIsNoCapture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("a sentence") << QByteArray("This is no capture.\n");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("JSON") << QByteArray("{\"format\":1}");
    QTest::newRow("noise") << QByteArray::fromHex("1f8b080000000000000300ffffffffffff7f454c46");
}

void CapturedNodeTest::refusesWhatIsNoCapture()
{
    QFETCH(QByteArray, bytes);
    QFile garbage(file(u"garbage"_s));
    QVERIFY(garbage.open(QIODevice::WriteOnly | QIODevice::Truncate));
    garbage.write(bytes);
    garbage.close();
    for (const QString& path : {file(u"garbage"_s), file(u"not-there"_s), m_folder.path()}) {
        const Ended end = runProgram({u"inspect"_s, u"capture:"_s + path});
        QVERIFY2(end.code == 7, end.out + end.err);
        QVERIFY2(end.err.startsWith("lanekeeper: "), end.err);
        QCOMPARE(end.out, QByteArray());
    }
}

void CapturedNodeTest::leavesNothingBehindWhenItCannotWrite()
{
    const Ended nowhere = runProgram({u"capture"_s, u"demo:quiet"_s, u"-o"_s, file(u"no/such/folder/a"_s)});
    QCOMPARE(nowhere.code, 7);
    const Ended folder = runProgram({u"capture"_s, u"demo:quiet"_s, u"-o"_s, m_folder.path()});
    QCOMPARE(folder.code, 7);
    QVERIFY(!QFileInfo::exists(file(u"no"_s)));
}

LANEKEEPER_TEST(CapturedNodeTest)
#include "CapturedNodeTest.moc"
