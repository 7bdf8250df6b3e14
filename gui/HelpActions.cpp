// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpActions.h"

#include "AboutDialog.h"
#include "HelpDialog.h"
#include "application/LogFile.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QUrl>

namespace gui {

HelpActions::HelpActions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void HelpActions::addTo(QMenu* menu)
{
    QAction* help = menu->addAction(tr("&Help"), this, &HelpActions::openHelp);
    help->setShortcut(Qt::Key_F1);
    m_window->addAction(help);
    menu->addAction(tr("Show the lo&g folder"), this, &HelpActions::showLogFolder);
    menu->addAction(tr("About Lane&keeper"), this, &HelpActions::openAbout);
}

void HelpActions::openHelp()
{
    auto* dialog = new HelpDialog(m_window);
    dialog->open();
}

void HelpActions::openAbout()
{
    auto* dialog = new AboutDialog(m_window);
    connect(dialog, &AboutDialog::logFolderRequested, this, &HelpActions::showLogFolder);
    dialog->open();
}

void HelpActions::showLogFolder()
{
    const QString folder = LogFile::defaultFolder();
    QDir().mkpath(folder);
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    auto* box = new QMessageBox(QMessageBox::Information, QStringLiteral("Lanekeeper"), tr("No file manager opened. The log is in %1.").arg(folder),
                                QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

} // namespace gui
