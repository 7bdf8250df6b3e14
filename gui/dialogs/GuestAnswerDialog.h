// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"

class QPlainTextEdit;

namespace gui {

/// For a guest whose agent cannot be asked: what to run in it, and a field for what it printed. Says at once which
/// drives it finds in there; accepted only when there is one.
class GuestAnswerDialog final : public LaneDialog {
    Q_OBJECT

public:
    GuestAnswerDialog(const QString& machineTitle, QWidget* parent);

    [[nodiscard]] QString answer() const;

private:
    void createCommands();
    void showFound();

    QPlainTextEdit* m_text;
    TextLabel* m_found;
    QPushButton* m_check;
};

} // namespace gui
