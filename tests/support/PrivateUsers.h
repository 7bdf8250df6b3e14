// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

/// A list of users of its own for one program: files of a temporary folder take the place of this
/// computer's passwd, shadow, group and sudoers, in a mount namespace that only that program sees.
class PrivateUsers {
public:
    struct User {
        QString name;
        QString shell = QStringLiteral("/bin/sh");
        QString sudoRule = {}; ///< behind the name in sudoers, such as "ALL=(root) NOPASSWD: ALL"
    };

    /// root is always there; `rootShell` is what logs it in.
    PrivateUsers(const QList<User>& users, const QString& rootShell = QStringLiteral("/bin/sh"));

    /// Only root can make such a list; QSKIP otherwise.
    [[nodiscard]] static bool isPossible();
    /// The command in front of the one that is to see these users.
    [[nodiscard]] QStringList wrapper() const;

private:
    void write(const QString& name, const QString& text, bool isSecret);

    QTemporaryDir m_folder;
};

} // namespace support
