// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "TestMain.h"

#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one a plural form
    QString state;     ///< "unfinished", "vanished", "obsolete"; empty when it is done
};

QDir project() { return QDir(QStringLiteral(LANEKEEPER_SOURCE_DIR)); }

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    QString whole;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == "translation"_L1)) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            message.forms.append(xml.readElementText());
        else if (xml.isCharacters())
            whole += xml.text();
    }
    if (message.forms.isEmpty())
        message.forms.append(whole);
}

QList<Message> messagesIn(const QString& file)
{
    QXmlStreamReader xml(support::bytesOf(file));
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append({context, {}, {}, {}});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, messages.last());
    }
    return messages;
}

QString said(const Message& message) { return u"%1: %2"_s.arg(message.context, message.source); }

/// "%1", "%L2", each once; %n may be left out where a form says "one".
QSet<QString> placesIn(const QString& text)
{
    static const QRegularExpression place(u"%L?[0-9]+"_s);
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured());
    return places;
}

qsizetype mnemonicsIn(QString text)
{
    static const QRegularExpression mnemonic(u"&\\S"_s);
    return text.remove(u"&&"_s).count(mnemonic);
}

} // namespace

/// Texts in other languages: all there, and whole.
class TranslationsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void everyTextOfTheSourcesIsTranslated_data() { addLanguages(); }
    void everyTextOfTheSourcesIsTranslated();
    void whatIsPutInKeepsItsPlace_data() { addLanguages(); }
    void whatIsPutInKeepsItsPlace();
    void actionsKeepTheirMnemonics_data() { addLanguages(); }
    void actionsKeepTheirMnemonics();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(project().filePath(u"translations"_s));
        for (const QString& name : folder.entryList({u"*.ts"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
};

void TranslationsTest::everyTextOfTheSourcesIsTranslated()
{
    QFETCH(const QString, file);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(file).fileName());
    QVERIFY(QFile::copy(file, copy));
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
    if (file.endsWith("_en.ts"_L1))
        arguments.append(u"-pluralonly"_s);
    for (const QString& room : {u"backend"_s, u"remote"_s, u"gui"_s})
        arguments.append(project().filePath(room));
    QProcess update;
    update.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s, arguments + QStringList{u"-ts"_s, copy});
    QVERIFY2(update.waitForFinished(120'000) && update.exitCode() == 0, update.readAllStandardError().constData());
    // Where it loses track of the names it puts a text where the program does not look for it.
    QCOMPARE(update.readAllStandardError(), QByteArray());
    QStringList missing;
    const QList<Message> messages = messagesIn(copy);
    QVERIFY(messages.size() > 20);
    for (const Message& message : messages)
        if (!message.state.isEmpty() || message.forms.contains(QString()) || message.context == "Text"_L1)
            missing.append(said(message));
    QVERIFY2(missing.isEmpty(), qPrintable(u"\nBring them in by the target update_texts, and translate:\n"_s + missing.join(u'\n')));
}

/// What stands differently in a translation than in its source, by this measure.
template <typename Measure>
static QString differences(const QString& file, Measure measure)
{
    QStringList wrong;
    for (const Message& message : messagesIn(file))
        for (const QString& form : message.forms)
            if (measure(form) != measure(message.source))
                wrong.append(said(message) + u" → "_s + form);
    return wrong.join(u'\n');
}

void TranslationsTest::whatIsPutInKeepsItsPlace()
{
    QFETCH(const QString, file);
    QCOMPARE(differences(file, placesIn), QString());
}

void TranslationsTest::actionsKeepTheirMnemonics()
{
    QFETCH(const QString, file);
    QCOMPARE(differences(file, mnemonicsIn), QString());
}

LANEKEEPER_TEST(TranslationsTest)
#include "TranslationsTest.moc"
