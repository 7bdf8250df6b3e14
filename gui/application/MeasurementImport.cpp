// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementImport.h"

#include "MeasurementShelf.h"
#include "benchmark/FioReport.h"
#include "benchmark/export/MeasurementJson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::Measurement;
using backend::Result;

constexpr int idLength = 24;

QString idFor(const QByteArray& bytes)
{
    return u"import-"_s + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(idLength));
}

bool isOurs(const QByteArray& bytes) { return QJsonDocument::fromJson(bytes).object().contains(u"format"_s); }

/// But for where it came from.
bool isSame(Measurement left, const Measurement& right)
{
    left.importedFrom = right.importedFrom;
    left.id = right.id;
    return left == right;
}

} // namespace

Result<QList<Measurement>> measurementsIn(const QString& fileName, const QByteArray& bytes, const QDateTime& readAt)
{
    if (isOurs(bytes)) {
        auto measurements = backend::measurementsFromJson(bytes);
        if (measurements)
            for (Measurement& each : *measurements)
                if (each.importedFrom.isEmpty())
                    each.importedFrom = fileName;
        return measurements;
    }
    TRY(report, backend::readFioReport(bytes));
    TRY(measurement, backend::measurementFrom(report, fileName, idFor(bytes), readAt));
    return QList<Measurement>{measurement};
}

Result<int> importMeasurements(MeasurementShelf& shelf, const QList<Measurement>& measurements)
{
    int added = 0;
    for (Measurement each : measurements) {
        if (const auto known = shelf.whole(each.id)) {
            if (isSame(*known, each))
                continue;
            const auto other = backend::toJson(each);
            each.id = idFor(other ? *other : each.id.toUtf8());
            if (const auto again = shelf.whole(each.id); again && isSame(*again, each))
                continue;
        }
        if (const auto kept = shelf.keep(each); !kept)
            return tl::make_unexpected(kept.error());
        ++added;
    }
    return added;
}

} // namespace gui
