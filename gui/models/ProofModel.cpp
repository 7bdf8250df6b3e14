// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofModel.h"

#include "ShownText.h"
#include "widgets/PlainText.h"
#include "widgets/StateSign.h"

#include <QGuiApplication>
#include <QPalette>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::Check;

State signOf(Check::Result result)
{
    switch (result) {
    case Check::Result::Proved: return State::Ready;
    case Check::Result::Wrong: return State::Blocked;
    case Check::Result::NotSeen: break;
    }
    return State::Waiting;
}

QString wordOf(Check::Result result)
{
    switch (result) {
    case Check::Result::Proved: return ProofModel::tr("Proved");
    case Check::Result::Wrong: return ProofModel::tr("Wrong");
    case Check::Result::NotSeen: break;
    }
    return ProofModel::tr("Not seen");
}

QString textOf(const Check& check, int column)
{
    switch (column) {
    case ProofModel::Question: return shownLine(check.sentence);
    case ProofModel::Expected: return shownLine(check.expected);
    case ProofModel::Seen: return check.seen.isEmpty() ? u"–"_s : shownLine(check.seen);
    case ProofModel::ReadFrom: return shownLine(check.evidence.source);
    case ProofModel::Answer: return wordOf(check.result);
    }
    return {};
}

} // namespace

void ProofModel::show(const std::optional<backend::Proof>& proof)
{
    const auto checks = proof ? proof->host + proof->guest : QList<Check>();
    if (checks == m_checks)
        return;
    beginResetModel();
    m_checks = checks;
    m_onHost = proof ? proof->host.size() : 0;
    endResetModel();
}

int ProofModel::agreeing() const
{
    return static_cast<int>(std::count_if(m_checks.begin(), m_checks.end(), [](const auto& check) {
        return check.result == Check::Result::Proved;
    }));
}

int ProofModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

int ProofModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProofModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Check& check = m_checks.at(index.row());
    const bool isAnswer = index.column() == Answer;
    const bool isRaw = index.column() != Question && !isAnswer;
    switch (role) {
    case Qt::DisplayRole: return textOf(check, index.column());
    case Qt::ToolTipRole: return PlainText::toolTip(textOf(check, index.column()));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(index.row() < m_onHost ? tr("On the host") : tr("In the guest"),
                               textOf(check, index.column()));
    case Qt::DecorationRole: return isAnswer ? StateSign::icon(signOf(check.result)) : QVariant();
    case Qt::FontRole: return isRaw ? Look::font(Look::TextRole::Fixed) : QVariant();
    case Qt::ForegroundRole:
        return isAnswer ? Look::color(StateSign::tone(signOf(check.result)), QGuiApplication::palette()) : QVariant();
    default: return {};
    }
}

QVariant ProofModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Question: return tr("Question");
    case Expected: return tr("Should be");
    case Seen: return tr("Is");
    case ReadFrom: return tr("Read from");
    case Answer: return tr("Answer");
    }
    return {};
}

} // namespace gui
