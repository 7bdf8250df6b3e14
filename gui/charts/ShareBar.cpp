// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShareBar.h"

#include "ChartPaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

/// So that a small part of a big whole is still to be seen.
constexpr double narrowest = 3;

} // namespace

ShareBar::ShareBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShares(const QList<Share>& shares)
{
    m_shares = shares;
    QStringList parts;
    for (const auto& share : shares)
        parts.append(u"%1 %2"_s.arg(share.name, share.value));
    setAccessibleDescription(parts.join(u", "_s));
    update();
}

void ShareBar::paintEvent(QPaintEvent*)
{
    double whole = 0;
    for (const auto& share : m_shares)
        whole += share.amount;
    if (whole <= 0)
        return;
    QPainter painter(this);
    double left = 0;
    const double room = width() - narrowest * static_cast<double>(m_shares.size());
    for (const auto& share : m_shares) {
        const double length = narrowest + room * share.amount / whole;
        ChartPaint::bar(painter, {left, 0, length - 1, static_cast<double>(height())}, share.hue, palette());
        left += length;
    }
}

} // namespace gui
