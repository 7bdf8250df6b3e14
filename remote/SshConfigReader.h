// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

namespace remote {

/// Reads the lines of an SSH configuration one after another, Include followed. Bounded in depth, files
/// and bytes, whatever stands there; a file that is larger than any honest one is passed over.
class SshConfigReader {
public:
    struct Line {
        QString keyword; ///< in small letters
        QStringList words;
    };
    using Visitor = std::function<void(const Line&)>;
    /// Asked before an Include is followed; what it returns is called when that is done (nothing: do not).
    using Bracket = std::function<std::function<void()>()>;

    explicit SshConfigReader(Visitor visitor, Bracket bracket);
    void read(const QString& file);

private:
    void readText(const QByteArray& text, int depth);
    void readFile(const QString& path, int depth);
    void follow(const QStringList& patterns, int depth);

    Visitor m_visitor;
    Bracket m_bracket;
    int m_filesLeft = 64;
    qsizetype m_bytesLeft = 4 * 1024 * 1024;
};

/// A line of ssh_config(5) taken apart: quotes, "=", comments. Empty keyword: it says nothing.
[[nodiscard]] SshConfigReader::Line sshConfigLine(const QString& text);

/// Whether a host is meant by a list of patterns with "*", "?" and "!".
[[nodiscard]] bool isHostMeant(const QString& host, const QStringList& patterns);

} // namespace remote
