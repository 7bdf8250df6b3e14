// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlWork.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace gui::SqlWork {
namespace {

using backend::Error;
using backend::Result;

// From sqlite3.h. Extended codes carry the plain one in their low byte.
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int notADatabase = 26;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementStore)
};

} // namespace

Error errorOf(const QSqlQuery& query)
{
    const QSqlError error = query.lastError();
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = u"%1 (%2)"_s.arg(error.text().simplified(), error.nativeErrorCode());
    if (code == full)
        return {Error::Kind::StorageFull, Text::tr("There is no room on this computer to keep measurements."), detail};
    if (code == corrupt || code == notADatabase)
        return {Error::Kind::Unparseable, Text::tr("The file of measurements is damaged."), detail};
    return {Error::Kind::LocalFile, Text::tr("The measurements kept on this computer cannot be used now."), detail};
}

bool isBroken(const Error& error) { return error.kind == Error::Kind::Unparseable; }

Result<QSqlQuery> run(QSqlDatabase& database, const QString& statement, const QVariantList& values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::make_unexpected(errorOf(query));
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::make_unexpected(errorOf(query));
    return query;
}

Writing::~Writing()
{
    if (m_isOpen)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

Result<void> Writing::begin()
{
    if (const auto begun = run(m_database, u"BEGIN IMMEDIATE"_s); !begun)
        return tl::make_unexpected(begun.error());
    m_isOpen = true;
    return {};
}

Result<void> Writing::commit()
{
    if (const auto done = run(m_database, u"COMMIT"_s); !done)
        return tl::make_unexpected(done.error());
    m_isOpen = false;
    return {};
}

} // namespace gui::SqlWork
