// SPDX-License-Identifier: GPL-3.0-or-later
#include "FindingsList.h"

#include "FindingItem.h"
#include "TextLabel.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

/// A node can claim any number of drives and VMs; a page that long helps nobody.
constexpr int mostRows = 200;

/// The page's one filled button: the first thing that can be done about the node at once.
void fillFirstGift(const QWidget& rows, const FindingsModel& model)
{
    const auto items = rows.findChildren<FindingItem*>(QString(), Qt::FindDirectChildrenOnly);
    for (int row = 0; row < items.size(); ++row) {
        const auto kind = model.at(row).remedy.kind;
        if (kind != Remedy::Kind::GiveDrive && kind != Remedy::Kind::Plan)
            continue;
        if (auto* button = items[row]->findChild<QPushButton*>())
            return Look::setFilled(button);
    }
}

} // namespace

FindingsList::FindingsList(FindingsModel& model, QWidget* heading, QWidget* parent)
    : QScrollArea(parent)
    , m_model(model)
{
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(Look::pageMargin, 20, Look::pageMargin, 20);
    m_layout->setSpacing(0);
    m_layout->addWidget(heading);
    m_layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Findings"));
    connect(&model, &QAbstractItemModel::modelReset, this, &FindingsList::rebuild);
}

void FindingsList::rebuild()
{
    const int scrolled = verticalScrollBar()->value();
    delete m_rows;
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const int count = qMin(m_model.rowCount(), mostRows);
    for (int row = 0; row < count; ++row) {
        auto* item = new FindingItem(m_model.at(row));
        connect(item, &FindingItem::remedyRequested, this, &FindingsList::remedyRequested);
        rows->addWidget(new HairLine(row == 0 ? HairLine::Weight::Plain : HairLine::Weight::Soft));
        rows->addWidget(item);
    }
    if (m_model.rowCount() > count)
        rows->addWidget(new TextLabel(tr("and %n more", nullptr, m_model.rowCount() - count),
                                      Look::TextRole::Body, Look::Tone::Second));
    fillFirstGift(*m_rows, m_model);
    m_layout->insertWidget(1, m_rows);
    m_layout->activate();
    verticalScrollBar()->setValue(scrolled);
}

} // namespace gui
