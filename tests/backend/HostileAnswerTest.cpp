// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answers.h"

#include "Footprint.h"
#include "HostileKinds.h"
#include "Slowness.h"
#include "TestMain.h"
#include "discovery/Gzip.h"
#include "node/CleanText.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using support::slowness;

namespace {

constexpr qint64 mostMilliseconds = 5000 * slowness;
constexpr qint64 mostMemory = 64LL * 1024 * 1024 * slowness;

/// What a section of the probe's answer may be made of by a node that means harm.
QList<std::pair<const char*, QByteArray>> hostileOutputs()
{
    return {
        {"a line of a megabyte", QByteArray(1'000'000, 'x')},
        {"a million lines", QByteArray(1'000'000, '\n')},
        {"zeroes", QByteArray(1'000'000, '\0')},
        {"deep JSON", QByteArray("{\"blockdevices\":[").repeated(50'000)},
        {"deep JSON that ends", QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000)},
        {"wide JSON", "{\"blockdevices\":[" + QByteArray("{\"name\":\"a\"},").repeated(70'000) + "{}]}"},
        {"huge numbers", QByteArray("99999999999999999999999999 -1 1e999 0x").repeated(10'000) + '\n'},
        {"rude text", support::rudeText().repeated(10'000)},
        {"invalid text", QByteArray("\xff\xfe\xc3\x28\xf0\x28\x8c\xbc: =\"'\n").repeated(50'000)},
        {"markers", QByteArray("section lsblk 0 5 0\nend\n").repeated(30'000)},
    };
}

} // namespace

/// Whatever a node says in any section of its answer, it is read in bounded time and memory.
class HostileAnswerTest : public support::TestCase {
    Q_OBJECT

private slots:
    void anySectionMaySayAnything_data();
    void anySectionMaySayAnything();
    void everySectionAtOnce();
    void anAnswerThatUnpacksForEverIsRefusedSmall();
    void rudeTextIsShownClean();

private:
    static void readWithin(const QByteArray& answer);
};

void HostileAnswerTest::readWithin(const QByteArray& answer)
{
    const auto before = support::Footprint::now();
    support::forgetPeakMemory();
    QElapsedTimer time;
    time.start();
    const auto snapshot = backend::readProbe(answer, {});
    QVERIFY2(time.elapsed() < mostMilliseconds, qPrintable(QString::number(time.elapsed())));
    const qint64 growth = support::peakMemory() - before.memory;
    QVERIFY2(growth < mostMemory, qPrintable(QString::number(growth)));
    if (!snapshot)
        QVERIFY(!snapshot.error().message.isEmpty());
}

void HostileAnswerTest::anySectionMaySayAnything_data()
{
    QTest::addColumn<QByteArray>("output");
    for (const auto& [name, output] : hostileOutputs())
        QTest::newRow(name) << output;
}

void HostileAnswerTest::anySectionMaySayAnything()
{
    QFETCH(const QByteArray, output);
    const auto given = answers::of(u"cluster"_s);
    QVERIFY(!given.sections.isEmpty());
    for (const auto& section : given.sections) {
        readWithin(answers::with(given, section.name, output).toBytes());
        if (QTest::currentTestFailed())
            QFAIL(section.name);
    }
}

void HostileAnswerTest::everySectionAtOnce()
{
    for (const auto& [name, output] : hostileOutputs()) {
        auto given = answers::of(u"zoo"_s);
        for (auto& section : given.sections)
            section.output = output.left(100'000);
        readWithin(given.toBytes());
        if (QTest::currentTestFailed())
            QFAIL(name);
    }
}

void HostileAnswerTest::anAnswerThatUnpacksForEverIsRefusedSmall()
{
    const QByteArray bomb = backend::gzipped(QByteArray(200 * 1024 * 1024, 'x'));
    readWithin(bomb);
    QVERIFY(!backend::readProbe(bomb, {}));
}

void HostileAnswerTest::rudeTextIsShownClean()
{
    static const QRegularExpression unfit(u"[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]"_s);
    QVERIFY(!backend::cleanText(support::rudeText()).contains(unfit));
    for (char32_t c = 0; c < 0x110000; ++c)
        if (!QChar::isSurrogate(c)) {
            const QString clean = backend::cleanText(QString::fromUcs4(&c, 1));
            QVERIFY2(!clean.contains(unfit), qPrintable(QString::number(c, 16)));
        }
}

LANEKEEPER_TEST(HostileAnswerTest)
#include "HostileAnswerTest.moc"
