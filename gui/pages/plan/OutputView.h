// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Journal.h"

#include <QPlainTextEdit>

namespace gui {

/// What the steps ran and what it printed, in fixed type; follows the end while it grows.
class OutputView final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit OutputView(QWidget* parent = nullptr);

    void show(const backend::JournalEntry& entry);
    void show(const backend::StepRecord& record); ///< the output of one step alone

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void append(const backend::StepRecord& record, int number);
    void appendLine(const QString& time, const QString& number, const QString& text, bool isStrong);
    void appendText(const QString& text, QFont::Weight weight, const QColor& color);

    QList<backend::StepRecord> m_shown;
};

} // namespace gui
