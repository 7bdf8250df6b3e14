// SPDX-License-Identifier: GPL-3.0-or-later
#include "FindingsModel.h"

#include "node/ListText.h"
#include "plan/EarlyBindFiles.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FindingsModel)
};

struct RemedyFor {
    Remedy operator()(const backend::NodeSubject&) const { return {}; }
    Remedy operator()(const backend::GroupSubject& group) const
    {
        return {Remedy::Kind::ShowPage, Text::tr("Show group %1").arg(group.number), u"hardware"_s,
                u"group %1"_s.arg(group.number)};
    }
    Remedy operator()(const backend::DriveSubject& drive) const
    {
        return {Remedy::Kind::ShowPage, Text::tr("Show the drive"), u"hardware"_s, drive.address.text()};
    }
    Remedy operator()(const backend::MachineSubject& machine) const
    {
        return {Remedy::Kind::ShowPage, Text::tr("Show VM %1").arg(machine.vmid), u"machines"_s,
                QString::number(machine.vmid)};
    }
};

/// What a guide left, apart from what the program wrote itself.
bool canBeTidied(const backend::Finding& finding)
{
    static const QStringList ids{u"early-binding-takes-twin"_s, u"early-binding-by-ids"_s, u"kernel-words-without-effect"_s,
                                 u"modules-file-has-no-effect"_s};
    const auto isFromFileOfOthers = [](const backend::Evidence& each) {
        return each.source.startsWith("/etc/"_L1) && !each.source.startsWith(backend::earlyBindIds + ":"_L1);
    };
    return ids.contains(finding.id) && std::any_of(finding.evidence.begin(), finding.evidence.end(), isFromFileOfOthers);
}

/// What the program can plan against a finding; nothing where it only can say it.
std::optional<Remedy> planFor(const backend::Finding& finding, const NodeState& state)
{
    using Layer = backend::IommuState::Layer;
    const bool isOffInKernel
        = finding.id == "iommu-off"_L1 && state.snapshot->host.iommu.layer == Layer::OffInKernel;
    if (!state.node.canChange())
        return {};
    if (canBeTidied(finding))
        return Remedy{Remedy::Kind::Plan, Text::tr("Plan to &tidy up"), {}, {}, backend::TidyUp{}};
    if (!isOffInKernel)
        return {};
    return Remedy{Remedy::Kind::Plan, Text::tr("Plan to &switch it on"), {}, {}, backend::EnableIommu{}};
}

FindingRow rowOf(const backend::Finding& finding, const NodeState& state)
{
    return {stateOf(finding.severity), finding.sentence, backend::sentencesText({finding.meaning, finding.advice}),
            finding.evidence, planFor(finding, state).value_or(std::visit(RemedyFor{}, finding.subject))};
}

FindingRow readyRow(const backend::NodeSnapshot& snapshot, const backend::DriveVerdict& verdict)
{
    const backend::Drive* drive = snapshot.drive(verdict.address);
    FindingRow row;
    row.state = State::Ready;
    row.title = drive ? Text::tr("%1 can be given to a VM.").arg(drive->nameText()) : verdict.address.text();
    row.meaning = verdict.reason;
    if (const auto* group = snapshot.groupOf(verdict.address))
        row.evidence = {{u"/sys/kernel/iommu_groups/%1/devices"_s.arg(group->number), verdict.address.text()}};
    row.remedy = {Remedy::Kind::GiveDrive, Text::tr("Give to a &VM…"), {}, verdict.address.text()};
    return row;
}

QList<FindingRow> rowsOf(const NodeState& state)
{
    QList<FindingRow> rows;
    if (!state.snapshot || !state.assessment)
        return rows;
    for (const auto& finding : state.assessment->findings)
        rows.append(rowOf(finding, state));
    QList<FindingRow> ready;
    for (const auto& verdict : state.assessment->drives)
        if (stateOf(verdict) == State::Ready)
            ready.append(readyRow(*state.snapshot, verdict));
    // Ready drives stand before what is merely true and harmless.
    const auto firstNote = std::find_if(rows.begin(), rows.end(),
                                        [](const auto& row) { return row.state == State::Note; });
    auto place = firstNote - rows.begin();
    for (const auto& row : ready)
        rows.insert(place++, row);
    return rows;
}

} // namespace

void FindingsModel::show(const NodeState& state)
{
    auto rows = rowsOf(state);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FindingsModel::count(State state) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [state](const auto& row) { return row.state == state; }));
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: return u"%1: %2 %3"_s.arg(StateSign::word(row.state), row.title, row.meaning);
    default: return {};
    }
}

} // namespace gui
