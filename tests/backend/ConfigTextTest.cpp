// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/ConfigText.h"
#include "TestMain.h"
#include "plan/Diff.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace backend;

class ConfigTextTest : public support::TestCase {
    Q_OBJECT

private slots:
    void changesOnlyTheLinesMeant_data();
    void changesOnlyTheLinesMeant();
    void changingBackGivesTheSameText_data() { changesOnlyTheLinesMeant_data(); }
    void changingBackGivesTheSameText();
    void diffShowsThreeLinesAroundAChange();
    void unifiedDiffIsWhatDiffPrints_data();
    void unifiedDiffIsWhatDiffPrints();
};

void ConfigTextTest::changesOnlyTheLinesMeant_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("runs");
    QTest::addColumn<QList<VmOptionChange>>("changes");
    QTest::addColumn<QByteArray>("after");
    const QList<VmOptionChange> give{{u"hostpci0"_s, {}, u"04:00"_s}};
    const QList<VmOptionChange> take{{u"hostpci0"_s, u"04:00"_s, {}}};
    const QByteArray snapshot = "\n[before]\nhostpci0: 04:00\nname: old\n";
    QTest::newRow("set") << QByteArray("cores: 2\nname: a\n") << false << give
                         << QByteArray("cores: 2\nhostpci0: 04:00\nname: a\n");
    QTest::newRow("set at the end")
        << QByteArray("cores: 2\n") << false << give << QByteArray("cores: 2\nhostpci0: 04:00\n");
    QTest::newRow("set before a snapshot")
        << "cores: 2\n" + snapshot << false << give << "cores: 2\nhostpci0: 04:00\n" + snapshot;
    QTest::newRow("delete leaves snapshots alone")
        << "hostpci0: 04:00\nname: a\n" + snapshot << false << take << "name: a\n" + snapshot;
    QTest::newRow("pend") << QByteArray("cores: 2\n") << true << give
                          << QByteArray("cores: 2\n\n[PENDING]\nhostpci0: 04:00\n");
    QTest::newRow("pend before a snapshot") << "cores: 2\n"
            + snapshot << true << give << "cores: 2\n\n[PENDING]\nhostpci0: 04:00\n" + snapshot;
    QTest::newRow("pend a delete")
        << QByteArray("hostpci0: 04:00\n") << true << take
        << QByteArray("hostpci0: 04:00\n\n[PENDING]\ndelete: hostpci0\n");
    QTest::newRow("pend beside another")
        << QByteArray("cores: 2\n\n[PENDING]\ncores: 4\n") << true << give
        << QByteArray("cores: 2\n\n[PENDING]\ncores: 4\nhostpci0: 04:00\n");
    QTest::newRow("delete beside another")
        << QByteArray("hostpci0: 04:00\nvga: std\n\n[PENDING]\ndelete: vga\n") << true << take
        << QByteArray("hostpci0: 04:00\nvga: std\n\n[PENDING]\ndelete: hostpci0,vga\n");
}

void ConfigTextTest::changesOnlyTheLinesMeant()
{
    QFETCH(const QByteArray, before);
    QFETCH(const bool, runs);
    QFETCH(const QList<VmOptionChange>, changes);
    QFETCH(const QByteArray, after);
    QCOMPARE(changedText(before, changes, runs), after);
}

void ConfigTextTest::changingBackGivesTheSameText()
{
    QFETCH(const QByteArray, before);
    QFETCH(const bool, runs);
    QFETCH(const QList<VmOptionChange>, changes);
    QFETCH(const QByteArray, after);
    QCOMPARE(changedText(after, reversed(changes), runs), before);
}

void ConfigTextTest::diffShowsThreeLinesAroundAChange()
{
    const auto lines = diffLines("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\nnew\n6\n");
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0].kind, DiffLine::Kind::Skipped);
    QVERIFY(lines[0].text.startsWith(u"2 line"_s));
    QCOMPARE(lines[1].oldNumber, 3);
    QCOMPARE(lines[4].kind, DiffLine::Kind::Added);
    QCOMPARE(lines[4].newNumber, 6);
    QVERIFY(!lines[4].oldNumber);
    QCOMPARE(lines[5].oldNumber, 6);
    QCOMPARE(lines[5].newNumber, 7);
}

void ConfigTextTest::unifiedDiffIsWhatDiffPrints_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("added") << QByteArray("a\nb\nc\nd\ne\nf\n")
                           << QByteArray("a\nb\nc\nd\nnew\ne\nf\n");
    QTest::newRow("replaced") << QByteArray("a\nb\nc\n") << QByteArray("a\nB\nc\n");
    QTest::newRow("two places") << QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n")
                                << QByteArray("0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n");
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a\n");
    QTest::newRow("to nothing") << QByteArray("a\nb\n") << QByteArray();
    QTest::newRow("same") << QByteArray("a\n") << QByteArray("a\n");
}

void ConfigTextTest::unifiedDiffIsWhatDiffPrints()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QTemporaryDir folder;
    for (const auto& [name, bytes] : {std::pair{u"/a"_s, before}, {u"/b"_s, after}}) {
        QFile file(folder.path() + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QProcess diff;
    diff.start(u"diff"_s,
               {u"-u"_s, u"--label"_s, u"x"_s, u"--label"_s, u"x"_s, folder.path() + u"/a"_s,
                folder.path() + u"/b"_s});
    QVERIFY(diff.waitForFinished());
    QCOMPARE(unifiedDiff(u"x"_s, before, after), diff.readAllStandardOutput());
}

LANEKEEPER_TEST(ConfigTextTest)
#include "ConfigTextTest.moc"
