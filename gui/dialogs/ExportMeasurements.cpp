// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExportMeasurements.h"

#include "benchmark/export/ForumText.h"
#include "benchmark/export/MeasurementCsv.h"
#include "benchmark/export/MeasurementJson.h"
#include "charts/ChartExport.h"
#include "models/ShownText.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using Export = BenchmarkBar::Export;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportMeasurements)
};

constexpr qint64 mostBytes = 256LL * 1024 * 1024;

struct Kind {
    QString ending;
    QString filter;
};

Kind kindOf(Export what)
{
    switch (what) {
    case Export::Png: return {u"png"_s, Text::tr("Pictures (*.png)")};
    case Export::Svg: return {u"svg"_s, Text::tr("Drawings (*.svg)")};
    case Export::Csv:
    case Export::SamplesCsv: return {u"csv"_s, Text::tr("Tables (*.csv)")};
    case Export::Json: return {u"json"_s, Text::tr("Measurements (*.json)")};
    case Export::ForumText: break;
    }
    return {u"txt"_s, Text::tr("Text files (*.txt)")};
}

backend::Result<QByteArray> bytesFor(Export what, const QList<backend::Measurement>& measurements, QWidget& picture)
{
    switch (what) {
    case Export::Png: return ChartExport::toPng(picture);
    case Export::Svg: return ChartExport::toSvg(picture);
    case Export::Csv: return backend::runsToCsv(measurements);
    case Export::SamplesCsv: return backend::samplesToCsv(measurements);
    case Export::Json: return backend::toJson(measurements);
    case Export::ForumText: break;
    }
    return backend::forumText(measurements).toUtf8();
}

void save(const QString& path, const QByteArray& bytes, QWidget* parent)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        sayOfMeasurements(Text::tr("The measurements could not be saved as %1.").arg(path), file.errorString(), parent);
}

} // namespace

void sayOfMeasurements(const QString& sentence, const QString& detail, QWidget* parent)
{
    auto* message = new QMessageBox(QMessageBox::Warning, Text::tr("Measurements"), sentence, QMessageBox::Close, parent);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->setInformativeText(shownText(detail));
    message->open();
}

void exportMeasurements(Export what, const QList<backend::Measurement>& measurements, QWidget& picture, QWidget* parent)
{
    if (what == Export::ForumText)
        return QApplication::clipboard()->setText(backend::forumText(measurements));
    // Made now: what is asked for is what is seen.
    const auto bytes = bytesFor(what, measurements, picture);
    if (!bytes || bytes->isEmpty())
        return sayOfMeasurements(Text::tr("The measurements could not be exported."), bytes ? QString() : bytes.error().message, parent);
    const Kind kind = kindOf(what);
    const QString name = what == Export::SamplesCsv ? u"/measurement-curves."_s : u"/measurements."_s;
    auto* dialog = new QFileDialog(parent, Text::tr("Export measurements"), QDir::homePath() + name + kind.ending, kind.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind.ending);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, bytes = *bytes](const QString& path) { save(path, bytes, parent); });
    dialog->open();
}

void openMeasurements(const std::function<void(const QString& name, const QByteArray& bytes)>& take, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, Text::tr("Import measurements"), QDir::homePath(),
                                   Text::tr("Measurements and fio results (*.json *.txt *.log);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, [parent, take](const QStringList& paths) {
        for (const QString& path : paths) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
                sayOfMeasurements(Text::tr("%1 cannot be read.").arg(path), file.errorString(), parent);
            else
                take(QFileInfo(path).fileName(), file.read(mostBytes));
        }
    });
    dialog->open();
}

} // namespace gui
