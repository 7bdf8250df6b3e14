// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryModel.h"

#include "JournalText.h"
#include "ShownText.h"
#include "widgets/LineIcon.h"
#include "widgets/PlainText.h"
#include "widgets/StateSign.h"

#include <QGuiApplication>
#include <QSize>

using namespace Qt::StringLiterals;

namespace gui {

void HistoryModel::show(const NodeState& state)
{
    const QString running = state.isApplying && state.applied ? state.applied->id : QString();
    if (state.history == m_entries && running == m_running)
        return;
    beginResetModel();
    m_entries = state.history;
    m_running = running;
    m_items.clear();
    m_days.clear();
    for (qsizetype entry = 0; entry < m_entries.size(); ++entry) {
        const QString day = JournalText::day(m_entries.at(entry).startedAt);
        if (m_days.empty() || m_items.at(static_cast<size_t>(m_days.back())).day != day)
            m_days.push_back(add(-1, day, {}));
        const int item = add(m_days.back(), {}, {entry, {}});
        for (qsizetype step = 0; step < m_entries.at(entry).steps.size(); ++step)
            add(item, {}, {entry, step});
    }
    endResetModel();
}

int HistoryModel::add(int parent, const QString& day, const Place& place)
{
    const int number = static_cast<int>(m_items.size());
    const bool isDay = parent < 0;
    auto siblings = isDay ? m_days.size() : m_items.at(static_cast<size_t>(parent)).children.size();
    m_items.push_back({parent, static_cast<int>(siblings), day, place, {}});
    if (!isDay)
        m_items.at(static_cast<size_t>(parent)).children.push_back(number);
    return number;
}

bool HistoryModel::isRunning(qsizetype entry) const
{
    return !m_running.isEmpty() && m_entries.at(entry).id == m_running;
}

HistoryModel::Place HistoryModel::placeOf(const QModelIndex& index) const
{
    return index.isValid() ? m_items.at(static_cast<size_t>(itemOf(index))).place : Place();
}

QModelIndex HistoryModel::indexOf(const Place& place) const
{
    for (size_t number = 0; number < m_items.size(); ++number)
        if (place.entry && m_items[number].place == place)
            return createIndex(m_items[number].row, 0, static_cast<quintptr>(number));
    return {};
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto& siblings = parent.isValid() ? m_items.at(static_cast<size_t>(itemOf(parent))).children : m_days;
    return createIndex(row, column, static_cast<quintptr>(siblings.at(static_cast<size_t>(row))));
}

QModelIndex HistoryModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_items.at(static_cast<size_t>(itemOf(child))).parent;
    return parent < 0 ? QModelIndex()
                      : createIndex(m_items.at(static_cast<size_t>(parent)).row, 0, static_cast<quintptr>(parent));
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const auto& children = parent.isValid() ? m_items.at(static_cast<size_t>(itemOf(parent))).children : m_days;
    return static_cast<int>(children.size());
}

int HistoryModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item& item = m_items.at(static_cast<size_t>(itemOf(index)));
    const bool isDay = !item.place.entry;
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::ToolTipRole: return PlainText::toolTip(text(item, index.column()));
    case Qt::DecorationRole: return decoration(item, index.column());
    case Qt::SizeHintRole: return QSize(0, Look::treeRow);
    case Qt::FontRole: return isDay ? Look::font(Look::TextRole::Strong) : QVariant();
    case Qt::BackgroundRole:
        return isDay ? QGuiApplication::palette().brush(QPalette::AlternateBase) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Result && sign(item))
            return Look::color(StateSign::tone(*sign(item)), QGuiApplication::palette());
        if (index.column() == When || index.column() == Took)
            return Look::color(Look::Tone::Second, QGuiApplication::palette());
        return {};
    default: return {};
    }
}

QString HistoryModel::text(const Item& item, int column) const
{
    if (!item.place.entry)
        return column == What ? item.day : QString();
    const auto& entry = m_entries.at(*item.place.entry);
    const auto* step = item.place.step ? &entry.steps.at(*item.place.step) : nullptr;
    switch (column) {
    case What: return step ? shownLine(step->step.title) : JournalText::title(entry);
    case When: return JournalText::when(step ? step->startedAt : entry.startedAt);
    case Took:
        return step ? JournalText::took(step->startedAt, step->endedAt)
                    : JournalText::took(entry.startedAt, entry.endedAt);
    case Result: return resultOf(item);
    default: return {};
    }
}

QString HistoryModel::resultOf(const Item& item) const
{
    const auto& entry = m_entries.at(*item.place.entry);
    if (!item.place.step)
        return JournalText::result(entry, isRunning(*item.place.entry)).text;
    const auto& step = entry.steps.at(*item.place.step);
    const bool wasCut = step.state == backend::StepRecord::State::Begun && !isRunning(*item.place.entry);
    return wasCut ? tr("Begun, end unknown") : JournalText::result(step).text;
}

std::optional<State> HistoryModel::sign(const Item& item) const
{
    if (!item.place.entry)
        return {};
    const auto& entry = m_entries.at(*item.place.entry);
    if (!item.place.step)
        return JournalText::result(entry, isRunning(*item.place.entry)).sign;
    // Of steps only what went wrong is marked.
    const auto step = JournalText::result(entry.steps.at(*item.place.step)).sign;
    if (step == State::Running && !isRunning(*item.place.entry))
        return State::Attention;
    return step == State::Failed || step == State::Running ? step : std::nullopt;
}

QVariant HistoryModel::decoration(const Item& item, int column) const
{
    if (!item.place.entry)
        return {};
    if (column == What)
        return LineIcon::icon(item.place.step ? u"computer"_s : JournalText::icon(m_entries.at(*item.place.entry)));
    return column == Result && sign(item) ? StateSign::icon(*sign(item)) : QVariant();
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case When: return tr("When");
    case Took: return tr("Took");
    case Result: return tr("Result");
    default: return {};
    }
}

} // namespace gui
