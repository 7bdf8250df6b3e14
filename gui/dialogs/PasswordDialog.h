// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"

#include <QByteArray>

class QCheckBox;
class QLineEdit;

namespace gui {

class Secrets;
struct KeptSecret;

/// Asks for a password or a passphrase. What is typed is handed on once; it is kept in the desktop's
/// keyring only when the person ticks the box for that.
class PasswordDialog final : public LaneDialog {
    Q_OBJECT

public:
    /// `attempt` counts from 1. Without `secrets` nothing can be kept, and there is no box.
    PasswordDialog(const KeptSecret& secret, int attempt, Secrets* secrets, QWidget* parent);
    ~PasswordDialog() override;

    void sayKeyringIsSilent();
    [[nodiscard]] bool wantsToKeep() const;
    [[nodiscard]] QByteArray takeSecret(); ///< UTF-8; the field is empty afterwards

private:
    void createKeeping(Secrets& secrets);

    QLineEdit* m_field;
    QCheckBox* m_keep = nullptr;
    TextLabel* m_keyring = nullptr;
};

} // namespace gui
