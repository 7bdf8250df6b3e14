// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaveReport.h"

#include "models/JournalText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SaveReport)
};

/// The reason, when it could not be written.
QString write(const QString& path, const QString& report)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(report.toUtf8());
    return file.commit() ? QString() : file.errorString();
}

void sayWhy(const QString& path, const QString& reason, QWidget* parent)
{
    auto* message = new QMessageBox(QMessageBox::Warning, Text::tr("Save report"),
                                    Text::tr("The report could not be saved as %1.").arg(path),
                                    QMessageBox::Close, parent);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->setInformativeText(reason);
    message->open();
}

} // namespace

void saveReport(const backend::JournalEntry& entry, QWidget* parent)
{
    const QString name = u"/lanekeeper-%1.txt"_s.arg(entry.id);
    auto* dialog = new QFileDialog(parent, Text::tr("Save report"), QDir::homePath() + name,
                                   Text::tr("Text files (*.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, report = JournalText::report(entry)](const QString& path) {
                         if (const QString reason = write(path, report); !reason.isEmpty())
                             sayWhy(path, reason, parent);
                     });
    dialog->open();
}

} // namespace gui
