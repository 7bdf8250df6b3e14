// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepListModel.h"

#include "JournalText.h"
#include "PlanText.h"
#include "ShownText.h"
#include "widgets/PlainText.h"

using namespace Qt::StringLiterals;

namespace gui {
namespace {

StepRow rowOf(const backend::StepRecord& record, const QDateTime& now)
{
    const bool isRunning = record.state == backend::StepRecord::State::Begun;
    const auto word = JournalText::result(record);
    StepRow row{shownLine(record.step.title), word.text, {}, {}, word.sign};
    if (record.state == backend::StepRecord::State::Done)
        row.note = record.configAfter.isEmpty() ? word.text
                                                : StepListModel::tr("Done: read back, as planned");
    row.time = JournalText::took(record.startedAt, isRunning ? now : record.endedAt);
    return row;
}

} // namespace

void StepListModel::show(const backend::Plan& plan)
{
    QList<StepRow> rows;
    for (const auto& step : plan.steps)
        rows.append({shownLine(step.title), PlanText::note(step), {}, u"computer"_s, {}});
    set(std::move(rows));
}

void StepListModel::show(const backend::JournalEntry& entry, const QDateTime& now)
{
    QList<StepRow> rows;
    for (const auto& record : entry.steps)
        rows.append(rowOf(record, now));
    set(std::move(rows));
}

void StepListModel::set(QList<StepRow> rows)
{
    if (rows == m_rows)
        return;
    // Rows of the same number are the same steps further on: selection and place stay.
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int StepListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StepListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StepRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return PlainText::toolTip(row.note.isEmpty() ? row.title : row.title + u'\n' + row.note);
    case Qt::AccessibleTextRole:
        return u"%1 %2, %3 %4"_s.arg(QString::number(index.row() + 1), row.title, row.note, row.time).trimmed();
    default: return {};
    }
}

} // namespace gui
