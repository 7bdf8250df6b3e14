// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChoiceList.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

ChoiceList::ChoiceList(const ChoiceHeader::Titles& titles, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_model(new ChoiceModel(this))
    , m_header(new ChoiceHeader(titles, this))
    , m_view(new QListView(this))
{
    m_view->setObjectName(u"choices"_s);
    m_view->setAccessibleName(accessibleName);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChoiceDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setResizeMode(QListView::Adjust);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChoiceList::chosenChanged);
    connect(m_view, &QListView::activated, this, &ChoiceList::activated);
}

void ChoiceList::show(QList<Choice> choices)
{
    const QString before = chosen();
    m_model->show(std::move(choices));
    constexpr int rowsInSight = 3; ///< at least, so that a short list is seen whole
    const int row = m_view->sizeHintForRow(0);
    const int rows = m_model->rowCount() * row;
    setMaximumHeight(m_header->height() + qMax(rows, 60) + 2);
    setMinimumHeight(qMin(maximumHeight(), m_header->height() + rowsInSight * row + 2));
    choose(before);
    emit chosenChanged();
}

void ChoiceList::choose(const QString& key)
{
    const QModelIndex index = m_model->indexOf(key);
    if (!index.isValid())
        return;
    m_view->scrollTo(index);
    if (m_model->canChoose(index))
        m_view->setCurrentIndex(index);
}

QString ChoiceList::chosen() const
{
    const auto rows = m_view->selectionModel()->selectedIndexes();
    return rows.isEmpty() || !m_model->canChoose(rows.first()) ? QString() : m_model->at(rows.first().row()).key;
}

} // namespace gui
