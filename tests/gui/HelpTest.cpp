// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpActions.h"

#include "AboutDialog.h"
#include "TestMain.h"
#include "application/LogFile.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QWidget& dialog)
{
    QStringList texts;
    for (const auto* label : dialog.findChildren<QLabel*>())
        texts.append(label->text());
    for (const auto* text : dialog.findChildren<QPlainTextEdit*>())
        texts.append(text->toPlainText());
    return texts;
}

} // namespace

/// Stands in for the desktop that opens folders.
class FileManager : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;

public slots:
    void open(const QUrl& url) { opened.append(url); }
};

class HelpTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_window = std::make_unique<QMainWindow>();
        m_menu = std::make_unique<QMenu>();
        auto* actions = new gui::HelpActions(m_window.get());
        actions->addTo(m_menu.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void aboutTellsWhatThisIsAndWhereItKeepsWhat();
    void aboutShowsTheWholeLicence();
    void theLogFolderOpens();
    void saysWhereTheLogIsWhenNothingOpensIt();

private:
    void choose(const QString& word)
    {
        for (QAction* action : m_menu->actions())
            if (action->text().remove(u'&').contains(word))
                return action->trigger();
        QFAIL("There is no such action.");
    }

    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<QMenu> m_menu;
};

void HelpTest::aboutTellsWhatThisIsAndWhereItKeepsWhat()
{
    choose(u"About"_s);
    const auto* about = m_window->findChild<gui::AboutDialog*>();
    QVERIFY(about && about->isVisible());
    const QString text = textsOf(*about).join(u'\n');
    for (const QString& part : {u"Lanekeeper " LANEKEEPER_VERSION ""_s, u"GPL-3.0-or-later"_s, QString::fromLatin1(qVersion()), u"0.1"_s,
                                u"without any warranty"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void HelpTest::aboutShowsTheWholeLicence()
{
    choose(u"About"_s);
    auto* about = m_window->findChild<gui::AboutDialog*>();
    about->findChild<QPushButton*>(u"readLicence"_s)->click();
    const auto* text = about->findChild<QPlainTextEdit*>(u"licence"_s);
    QVERIFY(text && text->isVisible() && text->isReadOnly());
    QVERIFY(text->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s) && text->toPlainText().contains(u"END OF TERMS AND CONDITIONS"_s));
}

void HelpTest::theLogFolderOpens()
{
    FileManager files;
    QDesktopServices::setUrlHandler(u"file"_s, &files, "open");
    choose(u"log"_s);
    choose(u"About"_s);
    m_window->findChild<gui::AboutDialog*>()->findChild<QPushButton*>(u"showLog"_s)->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    const QUrl folder = QUrl::fromLocalFile(gui::LogFile::defaultFolder());
    QCOMPARE(files.opened, (QList<QUrl>{folder, folder}));
    QVERIFY(QDir(gui::LogFile::defaultFolder()).exists());
}

void HelpTest::saysWhereTheLogIsWhenNothingOpensIt()
{
    choose(u"log"_s);
    const auto* box = m_window->findChild<QMessageBox*>();
    QVERIFY(box);
    QVERIFY2(box->text().contains(gui::LogFile::defaultFolder()), qPrintable(box->text()));
}

LANEKEEPER_GUI_TEST(HelpTest)
#include "HelpTest.moc"
