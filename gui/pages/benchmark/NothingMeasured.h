// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace gui {

/// Before the first measurement: what measuring does, and what it never does.
class NothingMeasured final : public QWidget {
    Q_OBJECT

public:
    explicit NothingMeasured(QWidget* parent = nullptr);

    void setCanMeasure(bool can);

signals:
    void measureRequested();
    void importRequested();

private:
    QPushButton* m_measure;
};

} // namespace gui
