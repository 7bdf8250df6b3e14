// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answers.h"
#include "TestMain.h"
#include "discovery/Gzip.h"
#include "discovery/Text.h"

using namespace Qt::StringLiterals;
using backend::Answer;
using backend::Error;
using backend::Section;

/// How the probe's answer is framed, and what garbage does to it.
class AnswerTest : public support::TestCase {
    Q_OBJECT

private slots:
    void comesBackAsItWasWritten();
    void contentCannotForgeASection();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void saysWhenAnAnswerIsNewer();
    void survivesBeingCutAnywhere();
    void survivesFlippedBytes();
    void survivesGarbageInEverySection();
    void survivesCutSections();
    void refusesBombs();
    void readsJsonOnlyToADepth();
    void leavesOutEndlessLines();
};

void AnswerTest::comesBackAsItWasWritten()
{
    const Answer answer{
        true, {{"host", "a\n\nb", "oops\n1 2", 3}, {"pci", {}, {}, 0}, {"x", "\n", "\n", 127}}};
    QCOMPARE(Answer::fromBytes(answer.toBytes()).value(), answer);
    const Answer quiet = answers::of(u"quiet"_s);
    QVERIFY(quiet.sections.size() > 20);
    QCOMPARE(Answer::fromBytes(quiet.toBytes()).value(), quiet);
}

void AnswerTest::contentCannotForgeASection()
{
    const QByteArray forged = "name: x\n\n0 0\nsection vm-running 3\n\n\n0 0\nend\n1 1\nend";
    auto answer = answers::with(answers::of(u"quiet"_s), "fstab", forged);
    answer = answers::with(answer, "swaps", "y", 1, forged);
    const auto read = Answer::fromBytes(answer.toBytes());
    QVERIFY(read);
    QCOMPARE(*read, answer);
    QCOMPARE(read->find("fstab")->output, forged);
    QCOMPARE(read->find("swaps")->complaints, forged);
}

void AnswerTest::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray head = "lanekeeper-probe 1 real\n";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other words") << QByteArray("hello\nend\n");
    QTest::newRow("no kind") << QByteArray("lanekeeper-probe 1\nend\n");
    QTest::newRow("no end") << head;
    QTest::newRow("bytes behind the end") << QByteArray(head + "end\nx");
    QTest::newRow("negative length") << QByteArray(head + "section a -1\n\n\n0 0\nend\n");
    QTest::newRow("huge length") << QByteArray(head + "section a 999999999\n\n\n0 0\nend\n");
    QTest::newRow("length short by one") << QByteArray(head + "section a 4\n\n\n0 0\nend\n");
    QTest::newRow("length long by one") << QByteArray(head + "section a 6\n\n\n0 0\nend\n");
    QTest::newRow("no status") << QByteArray(head + "section a 3\nabc\nend\n");
    QTest::newRow("complaints longer than the section")
        << QByteArray(head + "section a 5\n\n\n0 9\nend\n");
    QTest::newRow("a section twice")
        << QByteArray(head + "section a 5\n\n\n0 0\nsection a 5\n\n\n0 0\nend\n");
    QTest::newRow("strange name") << QByteArray(head + "section A/ 5\n\n\n0 0\nend\n");
    QTest::newRow("too many sections") << [&] {
        QByteArray text = head;
        for (int i = 0; i < 1000; ++i)
            text += "section s" + QByteArray::number(i) + " 5\n\n\n0 0\n";
        return text + "end\n";
    }();
}

void AnswerTest::refusesWhatIsNoAnswer()
{
    QFETCH(const QByteArray, text);
    for (const QByteArray& bytes : {text, backend::gzipped(text)}) {
        const auto snapshot = backend::readProbe(bytes, {});
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().kind, Error::Kind::Unparseable);
        QVERIFY(!snapshot.error().message.isEmpty());
    }
}

void AnswerTest::saysWhenAnAnswerIsNewer()
{
    const auto answer = Answer::fromBytes(backend::gzipped("lanekeeper-probe 2 real\nend\n"));
    QVERIFY(!answer);
    QVERIFY(answer.error().message.contains(u"newer"_s));
}

void AnswerTest::survivesBeingCutAnywhere()
{
    const QByteArray bytes = answers::of(u"given"_s).toBytes();
    QVERIFY(backend::readProbe(bytes, {}));
    for (qsizetype length = 0; length < bytes.size(); length += 7)
        QVERIFY(!backend::readProbe(bytes.first(length), {}));
    QVERIFY(!backend::readProbe(bytes + 'x', {}));
    const QByteArray text = backend::gunzipped(bytes, 1 << 24).value();
    for (qsizetype length = 0; length < text.size(); length += 61)
        QVERIFY(!Answer::fromBytes(backend::gzipped(text.first(length))));
}

void AnswerTest::survivesFlippedBytes()
{
    const QByteArray bytes = answers::of(u"given"_s).toBytes();
    for (qsizetype place = 0; place < bytes.size(); place += 13) {
        QByteArray flipped = bytes;
        flipped[place] = static_cast<char>(flipped.at(place) ^ 0x55);
        (void)backend::readProbe(flipped, {});
    }
    const QByteArray text = backend::gunzipped(bytes, 1 << 24).value();
    for (qsizetype place = 0; place < text.size(); place += 97) {
        QByteArray flipped = text;
        flipped[place] = static_cast<char>(flipped.at(place) ^ 0x10);
        (void)backend::readProbe(backend::gzipped(flipped), {});
    }
}

void AnswerTest::survivesGarbageInEverySection()
{
    const Answer quiet = answers::of(u"quiet"_s);
    const QByteArrayList garbage{{},
                                 "\n",
                                 QByteArray(300, '\0'),
                                 QByteArray(5000, '\xff'),
                                 "{",
                                 "[[[[",
                                 "\"",
                                 QByteArray("{\"blockdevices\":[{\"kname\":1,\"children\":{}}]}"),
                                 QByteArray("function 0000:04:00.0\nclass 0x010802\nvendor x\n"),
                                 QByteArray("a b c d e f g h i j\n").repeated(50)};
    for (const Section& section : quiet.sections) {
        for (const QByteArray& each : garbage) {
            for (const int status : {0, 1, 66, 75, 127}) {
                const auto node = backend::readProbe(
                    answers::with(quiet, section.name, each, status, each).toBytes(), {});
                QVERIFY2(node, section.name.constData());
            }
        }
    }
}

void AnswerTest::survivesCutSections()
{
    const Answer given = answers::of(u"given"_s);
    for (const Section& section : given.sections) {
        const qsizetype step = section.output.size() / 40 + 1;
        for (qsizetype length = 0; length < section.output.size(); length += step)
            QVERIFY(backend::readProbe(
                answers::with(given, section.name, section.output.first(length)).toBytes(), {}));
    }
}

void AnswerTest::refusesBombs()
{
    const QByteArray bomb = backend::gzipped(QByteArray(64 * 1024 * 1024, 'x'));
    QVERIFY(bomb.size() < 100'000);
    QVERIFY(!backend::readProbe(bomb, {}));
    QCOMPARE(backend::gunzipped(backend::gzipped("ab"), 2).value(), "ab");
    QVERIFY(!backend::gunzipped(backend::gzipped("abc"), 2));
}

void AnswerTest::readsJsonOnlyToADepth()
{
    const auto nested = [](int depth) {
        return QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray(depth, '}');
    };
    QVERIFY(backend::jsonObject(nested(64)));
    QVERIFY(!backend::jsonObject(nested(65)));
    QVERIFY(!backend::jsonObject(nested(100'000)));
    QVERIFY(backend::jsonObject("{\"a\":[" + QByteArray("1,").repeated(99'000) + "1]}"));
    QVERIFY(!backend::jsonObject("{\"a\":[" + QByteArray("1,").repeated(101'000) + "1]}"));
    QVERIFY(backend::jsonObject("WARNING: first\n{\"text\":\"[[[{\\\"{\"}"));
    QVERIFY(!backend::jsonObject("[]"));
    QVERIFY(!backend::jsonObject("{\"a\":1"));
    const auto deep = answers::with(answers::of(u"quiet"_s), "lsblk", nested(3000));
    QVERIFY(answers::snapshot(deep).isUnread(u"lsblk"));
}

void AnswerTest::leavesOutEndlessLines()
{
    QCOMPARE(backend::linesOf("a\n" + QByteArray(70'000, 'x') + "\nb"), (QByteArrayList{"a", "b"}));
    QCOMPARE(backend::linesOf(QByteArray(300'000, '\n')).size(), 100'000);
    QCOMPARE(backend::linesOf({}), QByteArrayList());
}

LANEKEEPER_TEST(AnswerTest)
#include "AnswerTest.moc"
