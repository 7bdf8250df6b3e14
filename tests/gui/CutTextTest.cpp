// SPDX-License-Identifier: GPL-3.0-or-later
#include "CutDrawing.h"
#include "CutText.h"
#include "Mnemonics.h"

#include "tour/ScreenshotTour.h"
#include "TestMain.h"
#include "application/Language.h"
#include "widgets/Look.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A message of a test has no room for many lines.
const char* allOf(const QStringList& lines)
{
    for (const QString& line : lines)
        qInfo("%s", qPrintable(line));
    return "The lines above say which.";
}

/// Without them there are empty boxes, which are narrower.
bool isThereAFontFor(const QLocale& locale)
{
    return locale.language() != QLocale::Chinese || !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

} // namespace

/// Every page and dialog in every language, in the smallest window this program is made for: what is cut, and which
/// keys lead to two places.
class CutTextTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase() { gui::Look::install(*qApp, gui::Look::Appearance::Light); }
    void seesWhatIsCut();
    void seesKeysThatClash();
    void everyTextIsReadable_data() { languages(); }
    void everyTextIsReadable();
    void noTwoTextsHaveOneKey_data() { languages(); }
    void noTwoTextsHaveOneKey();

private:
    /// What a tour in one language met.
    struct Seen {
        QStringList cut;
        QStringList clashes;
        bool isWhole = false;
    };
    static void languages();
    [[nodiscard]] const Seen& seenIn(const QLocale& locale);

    QHash<QString, Seen> m_seen;
};

void CutTextTest::seesWhatIsCut()
{
    QWidget window;
    window.resize(300, 100);
    QPushButton button(u"A button with much to say"_s, &window);
    button.setGeometry(0, 0, 40, 30);
    QLabel whole(u"Short"_s, &window);
    whole.setGeometry(0, 40, 200, 30);
    QLabel outside(u"Half outside"_s, &window);
    outside.setGeometry(250, 70, 200, 30);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QStringList cut = support::cutTexts(window);
    QCOMPARE(cut.size(), 2);
    QVERIFY2(cut.join(u'\n').contains(u"much to say"_s) && cut.join(u'\n').contains(u"Half outside"_s), qPrintable(cut.join(u'\n')));
}

void CutTextTest::seesKeysThatClash()
{
    QWidget window;
    QPushButton one(u"&Save"_s, &window);
    QPushButton other(u"&Stop"_s, &window);
    QPushButton row(u"&Save"_s, &window);
    QPushButton hidden(u"&Send"_s, &window);
    hidden.hide();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(support::clashingKeys(window), QStringList{u"Alt+S: “&Save”, “&Stop”"_s});
}

void CutTextTest::languages()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::France);
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Spain);
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
}

const CutTextTest::Seen& CutTextTest::seenIn(const QLocale& locale)
{
    Seen& seen = m_seen[locale.name()];
    if (seen.isWhole)
        return seen;
    const QLocale before;
    QLocale::setDefault(locale);
    const auto installed = gui::installLanguage();
    const bool isSpoken = std::any_of(installed.begin(), installed.end(), [&](const auto* texts) {
        return QLocale(texts->language()).language() == locale.language();
    });
    {
        gui::ScreenshotTour tour({}, {1280, 720});
        connect(&tour, &gui::ScreenshotTour::arrived, &tour, [&seen](const QString& place, QWidget* subject) {
            for (const QString& text : support::cutTexts(*subject) + support::cutDrawings(*subject))
                seen.cut.append(place + u": "_s + text);
            for (const QString& clash : support::clashingKeys(*subject))
                if (seen.clashes.filter(clash).isEmpty()) // once, where it comes first
                    seen.clashes.append(place + u": "_s + clash);
        });
        QSignalSpy finished(&tour, &gui::ScreenshotTour::finished);
        tour.start();
        seen.isWhole = isSpoken && finished.wait(240'000) && finished.first().first().toBool();
    }
    for (QTranslator* translator : installed) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    QLocale::setDefault(before);
    return seen;
}

void CutTextTest::everyTextIsReadable()
{
    QFETCH(const QLocale, locale);
    QVERIFY2(isThereAFontFor(locale), "No font here has the letters of this language.");
    const Seen& seen = seenIn(locale);
    QVERIFY(seen.isWhole);
    QVERIFY2(seen.cut.isEmpty(), allOf(seen.cut));
}

void CutTextTest::noTwoTextsHaveOneKey()
{
    QFETCH(const QLocale, locale);
    const Seen& seen = seenIn(locale);
    QVERIFY(seen.isWhole);
    QVERIFY2(seen.clashes.isEmpty(), allOf(seen.clashes));
}

LANEKEEPER_GUI_TEST(CutTextTest)
#include "CutTextTest.moc"
