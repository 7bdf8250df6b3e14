// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

/// SQLite's answers as values.
namespace gui::SqlWork {

/// `values` take the place of the question marks.
[[nodiscard]] backend::Result<QSqlQuery> run(QSqlDatabase& database, const QString& statement,
                                             const QVariantList& values = {});
[[nodiscard]] backend::Error errorOf(const QSqlQuery& query);
/// SQLite says of the file, and not of the moment, that it cannot be read.
[[nodiscard]] bool isBroken(const backend::Error& error);

/// A write transaction; undone when it goes away without commit(). Waits its turn at the start, so that
/// it never has to give up in the middle.
class Writing {
public:
    explicit Writing(QSqlDatabase& database)
        : m_database(database)
    {
    }
    ~Writing();
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;

    [[nodiscard]] backend::Result<void> begin();
    [[nodiscard]] backend::Result<void> commit();

private:
    QSqlDatabase& m_database;
    bool m_isOpen = false;
};

/// While it lives, reads see the file as of the first of them.
class Reading {
public:
    explicit Reading(QSqlDatabase& database)
        : m_database(database)
    {
        m_database.transaction();
    }
    ~Reading() { m_database.rollback(); }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    QSqlDatabase& m_database;
};

} // namespace gui::SqlWork
