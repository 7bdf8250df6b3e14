// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConfirmDialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

ConfirmDialog::ConfirmDialog(const Texts& texts, State sign, QWidget* parent)
    : LaneDialog(texts.title, parent)
{
    setMinimumWidth(520);
    addHeading(StateSign::icon(sign), texts.question, texts.consequence);
    QPushButton* yes = addButton(texts.yes);
    yes->setObjectName(u"yes"_s);
    addCancel(texts.no)->setObjectName(u"no"_s);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace gui
