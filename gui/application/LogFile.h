// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace gui {

/// A text file of what happened, for bug reports. It stays small: when it has grown to its limit it becomes
/// "lanekeeper.log.1", in place of the one before, and a new one begins. Nobody but its owner may read it. Where it
/// cannot be written nothing is said: the log is no part of the work. One thread.
class LogFile {
public:
    static constexpr qint64 usualLimit = 1024 * 1024; ///< bytes

    explicit LogFile(QString folder, qint64 limit = usualLimit);

    /// In the state folder.
    [[nodiscard]] static QString defaultFolder();
    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// One line with the time in front. Whatever the text holds it stays one line without control characters, is cut
    /// when it is long, and what looks like a secret in it is masked.
    void write(const QString& text);

private:
    [[nodiscard]] bool open();
    void rotate();

    QString m_folder;
    qint64 m_limit;
    QFile m_file;
};

/// `text` with "•••" in place of what looks like a password, a passphrase, a token, a password's hash or a key.
[[nodiscard]] QString withoutSecrets(const QString& text);

} // namespace gui
