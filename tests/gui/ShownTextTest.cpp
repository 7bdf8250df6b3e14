// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ShownText.h"

#include "TestMain.h"
#include "models/JournalText.h"
#include "node/ListText.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

class ShownTextTest : public support::TestCase {
    Q_OBJECT

private slots:
    void leavesHonestTextAlone();
    void showsWhatWouldMislead_data();
    void showsWhatWouldMislead();
    void keepsLinesOnlyWhereThereAreSome();
    void cutsWhatIsTooLong();
    void partsAListAsTheLanguageDoes();
    void putsSentencesAfterEachOtherAsTheLanguageDoes();
    void reportHoldsOneEntryAndNoControlCharacter();
};

void ShownTextTest::leavesHonestTextAlone()
{
    const auto honest = u"Größe 2 TB → VM 100 “truenas” <b>not bold</b> & more 🙂"_s;
    QCOMPARE(gui::shownText(honest), honest);
    QCOMPARE(gui::shownLine(honest), honest);
}

void ShownTextTest::showsWhatWouldMislead_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("an escape sequence") << u"\x1b[31mred"_s << u"␛[31mred"_s;
    QTest::newRow("a bell and a delete") << u"\a\x7f"_s << u"␇␡"_s;
    QTest::newRow("a null") << u"a"_s + QChar(0) + u"b"_s << u"a␀b"_s;
    QTest::newRow("text turned around") << u"a\u202egnp.exe"_s << u"a\ufffdgnp.exe"_s;
    QTest::newRow("an isolate") << u"\u2066x\u2069"_s << u"\ufffdx\ufffd"_s;
    QTest::newRow("nothing to see") << u"a\u200bb\ufeff"_s << u"a\ufffdb\ufffd"_s;
    QTest::newRow("a carriage return that overwrites") << u"safe\rbad"_s << u"safe␍bad"_s;
    QTest::newRow("a tab") << u"a\tb"_s << u"a b"_s;
}

void ShownTextTest::showsWhatWouldMislead()
{
    QFETCH(QString, raw);
    QFETCH(QString, shown);
    QCOMPARE(gui::shownText(raw), shown);
    QCOMPARE(gui::shownLine(raw), shown);
}

void ShownTextTest::keepsLinesOnlyWhereThereAreSome()
{
    QCOMPARE(gui::shownText(u"one\r\ntwo\nthree"_s), u"one\ntwo\nthree"_s);
    QCOMPARE(gui::shownLine(u"one\ntwo"_s), u"one␊two"_s);
}

void ShownTextTest::cutsWhatIsTooLong()
{
    const QString shown = gui::shownText(QString(10'000'000, u'x'));
    QVERIFY(shown.size() < 300'000);
    QVERIFY(shown.endsWith(u"(cut here)"_s));
}

void ShownTextTest::partsAListAsTheLanguageDoes()
{
    const QStringList items{u"VM 100"_s, u"VM 101"_s};
    QCOMPARE(backend::listText({}), QString());
    QCOMPARE(backend::listText(items), u"VM 100, VM 101"_s);
    QTranslator chinese;
    QVERIFY(chinese.load(u":/i18n/lanekeeper_zh_CN.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&chinese));
    QCOMPARE(backend::listText(items), u"VM 100、VM 101"_s);
}

void ShownTextTest::putsSentencesAfterEachOtherAsTheLanguageDoes()
{
    QCOMPARE(backend::sentencesText({}), QString());
    QCOMPARE(backend::sentencesText({QString(), u"100 %1."_s, QString(), u"%2."_s, u"So."_s}), u"100 %1. %2. So."_s);
    QTranslator chinese;
    QVERIFY(chinese.load(u":/i18n/lanekeeper_zh_CN.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&chinese));
    QCOMPARE(backend::sentencesText({u"没有。"_s, u"有。"_s}), u"没有。有。"_s);
}

void ShownTextTest::reportHoldsOneEntryAndNoControlCharacter()
{
    backend::JournalEntry entry;
    entry.id = u"20261124-141702-3f2a"_s;
    entry.nodeName = u"pve1\x1b[2J"_s;
    entry.sentences = {u"Give a drive\x07 to VM 100."_s};
    entry.steps = {backend::StepRecord{}};
    entry.steps[0].step.title = u"Change VM 100"_s;
    entry.steps[0].output = u"update VM 100\x1b[0m: -hostpci0\n"_s;
    const QString report = gui::JournalText::report(entry);
    QVERIFY(report.contains(entry.id));
    QVERIFY(report.contains(u"Change VM 100"_s));
    for (const QChar character : report)
        QVERIFY(character == u'\n' || character.category() != QChar::Other_Control);
}

LANEKEEPER_GUI_TEST(ShownTextTest)
#include "ShownTextTest.moc"
