// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangesMenu.h"

#include "models/OtherChanges.h"
#include "widgets/PlainText.h"

namespace gui {

ChangesMenu::ChangesMenu(QWidget* parent)
    : QMenu(parent)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ChangesMenu::fill);
}

void ChangesMenu::fill()
{
    clear();
    if (m_snapshot)
        for (const OtherChange& change : otherChanges(*m_snapshot)) {
            QAction* action = addAction(PlainText::label(change.text));
            action->setEnabled(change.refusal.isEmpty());
            action->setToolTip(PlainText::toolTip(change.refusal));
            connect(action, &QAction::triggered, this, [this, intent = change.intent] { emit chosen(intent); });
        }
    if (isEmpty())
        addAction(m_snapshot ? tr("Nothing else needs changing here") : tr("This node was not read yet"))->setEnabled(false);
}

} // namespace gui
