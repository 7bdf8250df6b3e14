// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace gui {

/// An icon or sign at a fixed size, painted anew at every palette and pixel ratio. Its word stands
/// beside it, so assistive tools may pass it over.
class IconView final : public QWidget {
    Q_OBJECT

public:
    IconView(const QIcon& icon, int side, QWidget* parent = nullptr);

    void setIcon(const QIcon& icon);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

} // namespace gui
