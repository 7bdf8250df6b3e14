// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaveReport.h"

#include "models/JournalHtml.h"
#include "models/JournalText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
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

/// The name in the dialog follows the kind of file that is chosen there.
void followFilter(QFileDialog& dialog, const QString& filter)
{
    const QString suffix = filter.contains("*.html"_L1) ? u"html"_s : filter.contains("*.txt"_L1) ? u"txt"_s : QString();
    if (suffix.isEmpty() || dialog.selectedFiles().isEmpty())
        return;
    dialog.setDefaultSuffix(suffix);
    const QFileInfo chosen(dialog.selectedFiles().first());
    dialog.selectFile(chosen.completeBaseName() + u'.' + suffix);
}

} // namespace

QString reportFor(const QString& path, const backend::JournalEntry& entry, const std::optional<backend::Proof>& proof,
                  const QDateTime& savedAt)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "html"_L1 || suffix == "htm"_L1 ? journalHtml(entry, proof, savedAt) : JournalText::report(entry);
}

void saveReport(const backend::JournalEntry& entry, const std::optional<backend::Proof>& proof, QWidget* parent)
{
    const QString name = u"/lanekeeper-%1.html"_s.arg(entry.id);
    auto* dialog = new QFileDialog(parent, Text::tr("Save report"), QDir::homePath() + name,
                                   Text::tr("Web pages (*.html);;Text files (*.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString& filter) { followFilter(*dialog, filter); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, entry, proof](const QString& path) {
        const QString report = reportFor(path, entry, proof, QDateTime::currentDateTimeUtc());
        if (const QString reason = write(path, report); !reason.isEmpty())
            sayWhy(path, reason, parent);
    });
    dialog->open();
}

} // namespace gui
