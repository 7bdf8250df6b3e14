// SPDX-License-Identifier: GPL-3.0-or-later
#include "CutText.h"

#include "ScreenshotTour.h"
#include "TestMain.h"
#include "application/Language.h"
#include "widgets/Look.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>
#include <algorithm>

using namespace Qt::StringLiterals;

/// Every page and dialog in every language, in the smallest window this program is made for.
class CutTextTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase() { gui::Look::install(*qApp, gui::Look::Appearance::Light); }
    void seesWhatIsCut();
    void everyTextIsReadable_data();
    void everyTextIsReadable();
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

void CutTextTest::everyTextIsReadable_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::France);
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Spain);
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
}

void CutTextTest::everyTextIsReadable()
{
    QFETCH(const QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    const auto installed = gui::installLanguage();
    QVERIFY(std::any_of(installed.begin(), installed.end(), [&](const auto* texts) {
        return QLocale(texts->language()).language() == locale.language();
    }));
    QStringList cut;
    {
        gui::ScreenshotTour tour({}, {1280, 720});
        connect(&tour, &gui::ScreenshotTour::arrived, &tour, [&cut](const QString& place, const QWidget* subject) {
            for (const QString& text : support::cutTexts(*subject))
                cut.append(place + u": "_s + text);
        });
        QSignalSpy finished(&tour, &gui::ScreenshotTour::finished);
        tour.start();
        QVERIFY(finished.wait(240'000));
        QVERIFY(finished.first().first().toBool());
    }
    for (QTranslator* translator : installed) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    QLocale::setDefault(before);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

LANEKEEPER_GUI_TEST(CutTextTest)
#include "CutTextTest.moc"
