// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShareBar.h"

class QGridLayout;

namespace gui {

class TextLabel;

/// A small chart: the message, what is counted, one bar, and a row of text for each part.
class ShareChart final : public QWidget {
    Q_OBJECT

public:
    explicit ShareChart(QWidget* parent = nullptr);

    void showShares(const QString& message, const QString& subject, const QList<Share>& shares);

private:
    void showRows();

    TextLabel* m_message;
    TextLabel* m_subject;
    ShareBar* m_bar;
    QGridLayout* m_rows;
    QList<Share> m_shares;
};

} // namespace gui
