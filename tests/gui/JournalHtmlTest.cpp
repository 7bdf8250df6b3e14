// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JournalHtml.h"

#include "TestMain.h"
#include "dialogs/SaveReport.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using backend::Check;

namespace {

const QDateTime savedAt(QDate(2026, 11, 29), QTime(0, 15, 9), Qt::UTC);

/// The same text in every place where one from a node may stand.
backend::JournalEntry entryOf(const QString& text)
{
    backend::JournalEntry entry;
    entry.id = u"20261124-141702-3f2a"_s;
    entry.nodeName = text;
    entry.who = text;
    entry.program = text;
    entry.problem = text;
    entry.undoes = text;
    entry.undoneBy = text;
    entry.sentences = {text, text};
    entry.state = backend::JournalEntry::State::Done;
    entry.startedAt = savedAt;
    entry.endedAt = savedAt.addSecs(3);
    backend::StepRecord written;
    written.step = {text, text, backend::WriteFiles{{{text, text.toUtf8(), (text + u"\nmore\n"_s).toUtf8()}}}};
    written.state = backend::StepRecord::State::Done;
    written.startedAt = savedAt;
    written.endedAt = savedAt.addSecs(2);
    written.output = text;
    written.exitCode = 0;
    backend::SetVmOptions options;
    options.vmid = 100;
    options.changes = {{u"hostpci0"_s, {}, text}};
    backend::StepRecord set;
    set.step = {text, text, options};
    set.state = backend::StepRecord::State::Failed;
    set.output = text;
    set.configAfter = text.toUtf8();
    entry.steps = {written, set};
    return entry;
}

backend::Proof proofOf(const QString& text)
{
    backend::Proof proof;
    proof.vmid = 100;
    proof.headline = text;
    proof.host = {{Check::About::Driver, {}, text, text, text, Check::Result::Proved, {text, text}}};
    proof.guest = {{Check::About::Serial, {}, text, text, text, Check::Result::Wrong, {text, text}}};
    return proof;
}

/// What the page is made of; an error where it is not well formed.
struct Made {
    QSet<QString> elements;
    QSet<QString> attributes;
    QString text;
    QString error;
};

Made madeOf(const QString& html)
{
    Made made;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            made.elements.insert(reader.name().toString());
            for (const auto& attribute : reader.attributes())
                made.attributes.insert(attribute.name().toString());
        } else if (token == QXmlStreamReader::Characters) {
            made.text += reader.text();
        }
    }
    made.error = reader.hasError() ? reader.errorString() : QString();
    return made;
}

} // namespace

class JournalHtmlTest : public support::TestCase {
    Q_OBJECT

private slots:
    void tellsEverythingOfAnEntry();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void loadsAndRunsNothing();
    void theEndingDecidesWhatIsSaved();
};

void JournalHtmlTest::tellsEverythingOfAnEntry()
{
    const Made made = madeOf(gui::journalHtml(entryOf(u"Give the drive"_s), proofOf(u"Proved: VM 100 has it"_s), savedAt));
    QCOMPARE(made.error, QString());
    for (const QString& each : {u"Give the drive"_s, u"20261124-141702-3f2a"_s, u"/var/lib/lanekeeper/20261124-141702-3f2a/entry.json"_s,
                                u"2026-11-29 00:15:09 UTC"_s, u"+ more"_s, u"Proved: VM 100 has it"_s, u"As planned"_s, u"Wrong"_s,
                                u"qm set 100"_s, u"Exit code"_s, u"Lanekeeper "_s + QStringLiteral(LANEKEEPER_VERSION)})
        QVERIFY2(made.text.contains(each), qPrintable(each));
    QVERIFY(!madeOf(gui::journalHtml(entryOf(u"Give the drive"_s), {}, savedAt)).elements.contains(u"table"_s));
}

void JournalHtmlTest::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("out of an attribute") << u"\"><img src=x onerror=alert(1)>"_s;
    QTest::newRow("single quotes") << u"' onmouseover='alert(1)"_s;
    QTest::newRow("out of the style") << u"</style></pre></body><iframe src=\"//evil.example\"></iframe>"_s;
    QTest::newRow("a comment") << u"<!-- --> <![CDATA[ x ]]> <?php ?>"_s;
    QTest::newRow("an entity") << u"&lt;b&gt; &amp; &#0; &nbsp"_s;
    QTest::newRow("control characters") << u"\x1b]0;title\a\x7f\u0001\r"_s + QChar(0);
    QTest::newRow("text turned around") << u"a\u202egnp.exe\u2066"_s;
    QTest::newRow("half a character") << u"x"_s + QChar(0xd800) + u"y"_s;
    QTest::newRow("no character at all") << u"x"_s + QChar(0xfffe) + QChar(0xffff);
}

void JournalHtmlTest::hostileTextStaysText()
{
    QFETCH(const QString, text);
    const Made harmless = madeOf(gui::journalHtml(entryOf(u"harmless"_s), proofOf(u"harmless"_s), savedAt));
    const Made made = madeOf(gui::journalHtml(entryOf(text), proofOf(text), savedAt));
    QCOMPARE(made.error, QString());
    QCOMPARE(made.elements, harmless.elements);
    QCOMPARE(made.attributes, harmless.attributes);
    for (const QChar character : made.text)
        QVERIFY(character == u'\n' || character.category() != QChar::Other_Control);
    QVERIFY(!made.text.contains(u'\u202e'));
}

void JournalHtmlTest::loadsAndRunsNothing()
{
    const QString html = gui::journalHtml(entryOf(u"harmless"_s), proofOf(u"harmless"_s), savedAt);
    QVERIFY(html.contains("default-src 'none'"_L1));
    QVERIFY(html.contains("prefers-color-scheme: dark"_L1));
    for (const QString& each : {u"http:"_s, u"https:"_s, u"url("_s, u"@import"_s, u"src="_s, u"href="_s})
        QVERIFY2(!html.contains(each), qPrintable(each));
    const Made made = madeOf(html);
    QVERIFY(!made.elements.contains(u"script"_s));
    const QSet<QString> known{u"class"_s, u"lang"_s, u"dir"_s, u"charset"_s, u"content"_s, u"name"_s, u"http-equiv"_s};
    QVERIFY(known.contains(made.attributes));
}

void JournalHtmlTest::theEndingDecidesWhatIsSaved()
{
    const auto entry = entryOf(u"Give the drive"_s);
    for (const QString& page : {u"/home/me/a.html"_s, u"/home/me/A.HTM"_s})
        QVERIFY(gui::reportFor(page, entry, {}, savedAt).startsWith("<!DOCTYPE html>"_L1));
    for (const QString& text : {u"/home/me/a.txt"_s, u"/home/me/html"_s, u"/home/me.html/a.log"_s})
        QVERIFY2(!gui::reportFor(text, entry, {}, savedAt).contains(u'<'), qPrintable(text));
}

LANEKEEPER_GUI_TEST(JournalHtmlTest)
#include "JournalHtmlTest.moc"
