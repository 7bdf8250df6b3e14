// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExportFleet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportFleet)
};

void save(const QString& path, const QByteArray& bytes, QWidget* parent)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    auto* message = new QMessageBox(QMessageBox::Warning, Text::tr("Export drives"),
                                    Text::tr("The drives could not be saved as %1.").arg(path), QMessageBox::Close, parent);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->setInformativeText(file.errorString());
    message->open();
}

} // namespace

void exportFleet(FleetHeader::Export what, const FleetModel& fleet, QWidget* parent)
{
    const bool isCsv = what == FleetHeader::Export::Csv;
    // Made now: what is asked for is what is seen.
    const QByteArray bytes = isCsv ? backend::toCsv(fleet.shown(), fleet.moves()) : backend::toJson(fleet.shown(), fleet.moves());
    const QString ending = isCsv ? u"csv"_s : u"json"_s;
    auto* dialog = new QFileDialog(parent, Text::tr("Export drives"), QDir::homePath() + u"/drives."_s + ending,
                                   isCsv ? Text::tr("Tables (*.csv)") : Text::tr("Drives (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, bytes](const QString& path) { save(path, bytes, parent); });
    dialog->open();
}

} // namespace gui
