// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Journal.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gui {

/// Everything about one applied plan or one step of it: why, guard, what was read back, diff,
/// output, and where its receipt lies.
class HistoryPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    void showNothing();
    void show(const backend::JournalEntry& entry, bool isRunning);
    void show(const backend::JournalEntry& entry, qsizetype step, bool isRunning);

private:
    /// A fresh page; what was shown before goes away.
    [[nodiscard]] QVBoxLayout* newPage(const QString& above, const QString& title);
    void finish(QVBoxLayout* page);
    void addReceipt(QVBoxLayout* page, const backend::JournalEntry& entry);
    void addOutput(QVBoxLayout* page, const backend::StepRecord& record);
};

} // namespace gui
