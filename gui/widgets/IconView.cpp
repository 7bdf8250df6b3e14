// SPDX-License-Identifier: GPL-3.0-or-later
#include "IconView.h"

#include <QPainter>

namespace gui {

IconView::IconView(const QIcon& icon, int side, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
{
    setFixedSize(side, side);
}

void IconView::setIcon(const QIcon& icon)
{
    m_icon = icon;
    update();
}

void IconView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace gui
