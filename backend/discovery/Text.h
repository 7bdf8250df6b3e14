// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace backend {

/// Lines without their line feeds, at most 100,000; lines over 64 kB are left out.
[[nodiscard]] QList<QByteArray> linesOf(const QByteArray& bytes);

/// The first line, cleaned and trimmed.
[[nodiscard]] QString firstLineOf(const QByteArray& bytes);

/// "key the rest of the line".
struct Field {
    QByteArray key;
    QByteArray value;
};
[[nodiscard]] Field fieldFrom(const QByteArray& line);

/// Fields that belong together: the probe starts each record with a line of its own key.
struct Record {
    QString name;
    QList<Field> fields;

    /// Cleaned and trimmed; empty when there is no such field.
    [[nodiscard]] QString text(QByteArrayView key) const;
    [[nodiscard]] bool has(QByteArrayView key) const;
};
[[nodiscard]] QList<Record> recordsOf(const QByteArray& bytes, QByteArrayView start);

/// Words between any blanks.
[[nodiscard]] QStringList wordsOf(const QByteArray& line);

/// The object in a JSON text, 64 deep and 100 000 values wide at most. Text in front of it is passed over.
[[nodiscard]] std::optional<QJsonObject> jsonObject(const QByteArray& bytes);

} // namespace backend
