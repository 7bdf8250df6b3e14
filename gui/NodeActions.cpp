// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeActions.h"

#include "application/NodeBook.h"
#include "dialogs/AddNodeDialog.h"
#include "dialogs/ConfirmDialog.h"
#include "widgets/PlainText.h"

#include <QAction>
#include <QMenu>
#include <algorithm>

namespace gui {

NodeActions::NodeActions(Workbench& workbench, QWidget* window)
    : QObject(window)
    , m_workbench(workbench)
    , m_window(window)
    , m_read(new QAction(tr("&Read again"), this))
    , m_edit(new QAction(tr("&Edit connection…"), this))
    , m_duplicate(new QAction(tr("D&uplicate…"), this))
    , m_test(new QAction(tr("&Test connection…"), this))
    , m_atStart(new QAction(tr("&Connect at start"), this))
    , m_remove(new QAction(tr("Re&move…"), this))
{
    m_atStart->setCheckable(true);
    // A menu may stay open while its node goes.
    const auto on = [this](QAction* action, auto verb) {
        connect(action, &QAction::triggered, this, [this, verb] {
            if (isThere())
                verb();
        });
    };
    on(m_read, [this] { m_workbench.refresh(*m_id); });
    on(m_edit, [this] { edit(); });
    on(m_duplicate, [this] { duplicate(); });
    on(m_test, [this] { test(); });
    on(m_atStart, [this] { m_workbench.setConnectsAtStart(*m_id, m_atStart->isChecked()); });
    on(m_remove, [this] { askToRemove(); });
    update();
}

void NodeActions::addTo(QMenu* menu)
{
    menu->addActions({m_read, m_edit, m_duplicate, m_test, m_atStart, m_remove});
}

void NodeActions::giveShortcuts()
{
    m_read->setShortcut(Qt::Key_F5);
    m_window->addActions({m_read, m_remove});
}

void NodeActions::setNode(std::optional<Workbench::NodeId> id)
{
    m_id = id;
    update();
}

bool NodeActions::isThere() const { return m_id && m_workbench.nodes().contains(*m_id); }

void NodeActions::update()
{
    const bool is = isThere();
    const bool isQuiet = is && !m_workbench.state(*m_id).isApplying;
    const bool isSsh = is && std::holds_alternative<backend::SshTarget>(m_workbench.state(*m_id).node.target);
    m_read->setEnabled(isQuiet);
    m_edit->setEnabled(isQuiet && isSsh);
    m_duplicate->setEnabled(isSsh);
    m_test->setEnabled(isQuiet && isSsh);
    m_atStart->setEnabled(is);
    m_atStart->setChecked(is && m_workbench.remembered(*m_id).connectsAtStart);
    m_remove->setEnabled(isQuiet);
}

void NodeActions::edit()
{
    auto* dialog = AddNodeDialog::toEdit(m_workbench, *m_id, m_window);
    dialog->open();
}

void NodeActions::duplicate()
{
    auto* dialog = AddNodeDialog::toDuplicate(m_workbench, *m_id, m_window);
    connect(dialog, &AddNodeDialog::nodeAdded, this, &NodeActions::nodeAdded);
    dialog->open();
}

void NodeActions::test()
{
    auto* dialog = AddNodeDialog::toEdit(m_workbench, *m_id, m_window);
    dialog->open();
    dialog->startTest();
}

void NodeActions::askToRemove()
{
    const QString title = m_workbench.state(*m_id).title;
    const ConfirmDialog::Texts texts{tr("Remove node"), tr("Remove %1 from the list?").arg(title),
                                     tr("Nothing changes on the node. Its history stays on this computer."),
                                     tr("&Remove %1").arg(PlainText::label(title)), tr("&Keep it")};
    auto* dialog = new ConfirmDialog(texts, State::Note, m_window);
    connect(dialog, &QDialog::accepted, this, [this, id = *m_id] { m_workbench.removeNode(id); });
    dialog->open();
}

} // namespace gui
