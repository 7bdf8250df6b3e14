// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Share.h"

#include <QList>
#include <QWidget>

namespace gui {

/// The parts of a whole as one bar.
class ShareBar final : public QWidget {
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);

    void setShares(const QList<Share>& shares);
    [[nodiscard]] QSize sizeHint() const override { return {200, 26}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Share> m_shares;
};

} // namespace gui
