// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace remote::simulated {

/// Writes files, folders and links below one folder. All paths are relative to it, without a
/// leading "/". The first failure is kept and everything after it is skipped, so that builders need
/// not ask after every file.
class Tree {
public:
    enum class Access { Plain, Private, Executable }; ///< 0644, 0640, 0755

    explicit Tree(QString root);

    void folder(const QString& path);
    /// Never through a link: that is a failure, and what it points to stays as it is.
    void file(const QString& path, const QByteArray& content, Access access = Access::Plain);
    void line(const QString& path, const QString& text); ///< the text and a line feed
    /// A relative link to another path of the tree; the target need not exist yet.
    void link(const QString& path, const QString& target);
    /// A link out of the tree, to a tool of this computer.
    void hostLink(const QString& path, const QString& target);

    [[nodiscard]] backend::Result<void> result() const;

private:
    void writeLink(const QString& path, const QString& target);
    [[nodiscard]] bool makeParent(const QString& path);
    void fail(const QString& path, const QString& reason);

    QString m_root;
    std::optional<backend::Error> m_problem;
};

} // namespace remote::simulated
