// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace backend {

/// Reads the members of a JSON object one by one and remembers the first that is not what it should be,
/// so that a reader may ask for everything first and look once at the end.
class JsonFields {
public:
    /// `fault` gathers the first fault of this object and of those inside it.
    JsonFields(const QJsonObject& object, QString& fault);

    [[nodiscard]] QString text(const QString& name) const;          ///< 64 Ki characters at most
    [[nodiscard]] bool flag(const QString& name) const;
    [[nodiscard]] double number(const QString& name) const;         ///< finite, 0 or more
    [[nodiscard]] std::optional<double> optionalNumber(const QString& name) const; ///< null: no value
    [[nodiscard]] qint64 count(const QString& name, qint64 most) const; ///< a whole number of 0 to `most`
    [[nodiscard]] std::optional<int> optionalCount(const QString& name, int most) const;
    [[nodiscard]] QJsonObject object(const QString& name) const;
    [[nodiscard]] QJsonArray array(const QString& name, qsizetype most) const;
    [[nodiscard]] bool isNull(const QString& name) const { return m_object[name].isNull(); }
    void blame(const QString& name) const; ///< this member is wrong

private:
    [[nodiscard]] double numberOf(const QString& name) const;

    const QJsonObject& m_object;
    QString& m_fault;
};

} // namespace backend
