// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/OverviewText.h"

#include <QWidget>

class QVBoxLayout;

namespace gui {

class Sign;
class TextLabel;

/// A sign, a sentence, and the lines it was read from.
class StatementBlock final : public QWidget {
    Q_OBJECT

public:
    explicit StatementBlock(QWidget* parent = nullptr);

    void setStatement(const OverviewText::Statement& statement);

private:
    Sign* m_sign;
    TextLabel* m_sentence;
    QVBoxLayout* m_lines;
    QList<backend::Evidence> m_evidence;
};

} // namespace gui
