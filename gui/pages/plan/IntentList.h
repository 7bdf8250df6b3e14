// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"

#include <QWidget>

class QVBoxLayout;

namespace gui {

/// What is planned, as sentences, each with the button that takes it back.
class IntentList final : public QWidget {
    Q_OBJECT

public:
    explicit IntentList(QWidget* parent = nullptr);

    /// `canTakeBack`: how many of the sentences are intents of the draft.
    void show(const QStringList& sentences, qsizetype canTakeBack);

signals:
    void takeBackRequested(qsizetype index);

private:
    [[nodiscard]] QWidget* rowFor(const QString& sentence, qsizetype index, qsizetype canTakeBack);

    QVBoxLayout* m_rows;
};

} // namespace gui
