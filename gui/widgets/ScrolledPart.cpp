// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScrolledPart.h"

#include <QResizeEvent>

namespace gui {
namespace {

constexpr int lowest = 72; ///< a few lines are always to be seen

} // namespace

ScrolledPart::ScrolledPart(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    content->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    setWidget(content);
    content->installEventFilter(this);
}

int ScrolledPart::contentHeight() const
{
    const int wide = viewport()->width();
    const int hinted = widget()->sizeHint().height();
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(wide) : hinted;
}

QSize ScrolledPart::sizeHint() const { return {widget()->sizeHint().width(), contentHeight()}; }

QSize ScrolledPart::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), qMin(lowest, contentHeight())};
}

bool ScrolledPart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void ScrolledPart::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace gui
