// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"
#include "Login.h"

class QLineEdit;

namespace gui {

/// Questions of the host's own, such as for a one-time code. Says whose words they are; shows them
/// cut and as plain text.
class HostQuestionsDialog final : public LaneDialog {
    Q_OBJECT

public:
    HostQuestionsDialog(const remote::LoginDialog& asked, QWidget* parent);
    ~HostQuestionsDialog() override;

    /// False for what no honest host asks: nothing, or more than a person would answer.
    [[nodiscard]] static bool canAsk(const remote::LoginDialog& asked);
    [[nodiscard]] QList<QByteArray> takeAnswers(); ///< UTF-8, one a prompt; the fields are empty afterwards

private:
    [[nodiscard]] QWidget* createQuestions(const remote::LoginDialog& asked);

    QList<QLineEdit*> m_fields;
};

} // namespace gui
