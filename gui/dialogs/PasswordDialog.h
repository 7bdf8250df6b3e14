// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"

#include <QByteArray>

class QLineEdit;

namespace gui {

/// Asks for a password or a passphrase. What is typed is handed on once and kept nowhere.
class PasswordDialog final : public LaneDialog {
    Q_OBJECT

public:
    enum class Secret { Password, Passphrase };

    /// `subject` is user@host, or the key file; `attempt` counts from 1.
    PasswordDialog(Secret secret, const QString& subject, int attempt, QWidget* parent);
    ~PasswordDialog() override;

    [[nodiscard]] QByteArray takeSecret(); ///< UTF-8; the field is empty afterwards

private:
    QLineEdit* m_field;
};

} // namespace gui
