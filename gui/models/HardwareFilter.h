// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace gui {

/// Hides the rows of the hardware tree that neither match nor lead to, or hang on, one that does.
class HardwareFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit HardwareFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] bool isActive() const { return m_isActive; }

private:
    bool m_isActive = false;
};

} // namespace gui
