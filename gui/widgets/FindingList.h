// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StateSign.h"

#include <QWidget>

class QVBoxLayout;

namespace gui {

/// Statements below each other: the sign and the sentence, what it means, the evidence it was read
/// from, what to do. For lists that are short enough to be read as a whole.
class FindingList : public QWidget {
    Q_OBJECT

public:
    explicit FindingList(QWidget* parent = nullptr);

    void clear();
    void add(const backend::Finding& finding);
    void add(State state, const QString& sentence, const QString& meaning = {});

private:
    QVBoxLayout* addRow(State state, const QString& sentence, const QString& meaning);

    QVBoxLayout* m_rows;
};

} // namespace gui
