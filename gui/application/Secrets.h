// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Keyring.h"

#include <QList>
#include <QObject>
#include <chrono>

namespace gui {

/// Something a person may have kept in the keyring. The names are no secrets.
struct KeptSecret {
    enum class Kind { Password, Passphrase };

    Kind kind = Kind::Password;
    QString subject; ///< user@host, or the key file
    QString node;    ///< for whose sake a password was asked, as backend::Node::text(); empty with a passphrase

    bool operator==(const KeptSecret&) const = default;
};

/// Passwords and passphrases kept by consent. The secrets lie in the keyring only; a list of what is
/// kept lies in a file, so that the keyring, which may ask for its own password, is left alone while
/// nothing is. A keyring that does not answer in time is given up. On the GUI thread.
class Secrets final : public QObject {
    Q_OBJECT

public:
    Secrets(Keyring& keyring, QString listFile,
            std::chrono::milliseconds patience = std::chrono::seconds(10), QObject* parent = nullptr);
    [[nodiscard]] static QString defaultListFile();

    [[nodiscard]] bool isKept(const KeptSecret& secret) const { return m_kept.contains(secret); }
    /// The password kept for a node and the passphrases kept for these key files.
    [[nodiscard]] QList<KeptSecret> keptFor(const QString& nodeText, const QStringList& keyFiles) const;

    /// `done` is called exactly once, later. Done only for what is kept.
    void find(const KeptSecret& secret, Keyring::Read done);
    void keep(const KeptSecret& secret, const QByteArray& bytes);
    /// Never used again, whatever the keyring says; `done` hears whether it is gone from there too.
    void forget(const KeptSecret& secret, const Keyring::Done& done = {});
    /// Whether a keyring answers at all, which it may do by asking the person to unlock it.
    void probe(Keyring::Done done);

private:
    void load();
    void save() const;
    void strike(const KeptSecret& secret); ///< off the list
    template <typename... Values>
    [[nodiscard]] std::function<void(Keyring::Outcome, Values...)>
    inTime(std::function<void(Keyring::Outcome, Values...)> done);

    Keyring& m_keyring;
    QString m_listFile;
    std::chrono::milliseconds m_patience;
    QList<KeptSecret> m_kept;
    bool m_isSilent = false; ///< did not answer in time, and has not since
};

} // namespace gui
