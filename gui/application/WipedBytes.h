// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstring>

namespace gui {

/// Overwrites the bytes themselves, and so for everybody who shares them; a plain data() would make
/// a copy and wipe that.
inline void wipeShared(const QByteArray& bytes)
{
    if (!bytes.isEmpty())
        ::explicit_bzero(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

inline void wipeShared(const QString& text)
{
    if (!text.isEmpty())
        ::explicit_bzero(const_cast<QChar*>(text.constData()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

} // namespace gui
