// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewSwitch.h"

#include "Look.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

namespace gui {

ViewSwitch::ViewSwitch(QPushButton* first, QPushButton* second, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {first, second}) {
        button->setCheckable(true);
        group->addButton(button);
        layout->addWidget(button);
    }
    Look::setJoin(first, Look::Join::WithNext);
    Look::setJoin(second, Look::Join::WithPrevious);
    first->setChecked(true);
}

} // namespace gui
