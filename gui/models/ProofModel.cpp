// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofModel.h"

#include "ProofText.h"
#include "ShownText.h"
#include "widgets/PlainText.h"
#include "widgets/StateSign.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::Check;

QString textOf(const Check& check, int column)
{
    switch (column) {
    case ProofModel::Expected: return shownLine(check.expected);
    case ProofModel::Seen: return check.seen.isEmpty() ? u"–"_s : shownLine(check.seen);
    case ProofModel::ReadFrom: return shownLine(check.evidence.source);
    case ProofModel::Answer: return ProofText::answer(check);
    }
    return {};
}

} // namespace

void ProofModel::show(const std::optional<backend::Proof>& proof)
{
    const auto checks = proof ? proof->host + proof->guest : QList<Check>();
    const qsizetype onHost = proof ? proof->host.size() : 0;
    const bool hasSeveral = proof && proof->functions.size() > 1;
    if (checks == m_checks && onHost == m_onHost && hasSeveral == m_hasSeveral)
        return;
    beginResetModel();
    m_checks = checks;
    m_onHost = onHost;
    m_hasSeveral = hasSeveral;
    endResetModel();
}

QString ProofModel::question(int row) const
{
    const Check& check = m_checks.at(row);
    const QString word = ProofText::question(check, row >= m_onHost);
    return m_hasSeveral ? u"%1, %2"_s.arg(word, check.address.shortText()) : word;
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
    const bool isQuestion = index.column() == Question;
    const bool isAnswer = index.column() == Answer;
    const bool isRaw = !isQuestion && !isAnswer;
    const QString text = isQuestion ? question(index.row()) : textOf(check, index.column());
    const QString whole = isQuestion ? shownLine(check.sentence) : text;
    const State sign = ProofText::sign(check.result);
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return PlainText::toolTip(whole);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(index.row() < m_onHost ? tr("On the host") : tr("In the guest"), whole);
    case Qt::DecorationRole: return isAnswer ? StateSign::icon(sign) : QVariant();
    case Qt::FontRole: return isRaw ? Look::font(Look::TextRole::Fixed) : QVariant();
    case Qt::ForegroundRole:
        if (isAnswer)
            return Look::color(StateSign::tone(sign), QGuiApplication::palette());
        return index.column() == ReadFrom ? Look::color(Look::Tone::Second, QGuiApplication::palette()) : QVariant();
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
