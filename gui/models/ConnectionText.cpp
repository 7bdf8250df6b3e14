// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectionText.h"

#include "node/ListText.h"

#include <QCoreApplication>

namespace gui {
namespace {

constexpr qsizetype mostRemarks = 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

QString reachedText(const remote::ConnectionReport& report)
{
    QString text = Text::tr("%1, port %2").arg(report.userAtHost).arg(report.port);
    if (!report.jumps.isEmpty())
        text = Text::tr("%1, through %2").arg(text, backend::listText(report.jumps));
    if (!report.localCommand.isEmpty())
        text = Text::tr("%1, through the command “%2” on this computer").arg(text, report.localCommand);
    return text;
}

void addReport(QList<ReportLine>& lines, const remote::ConnectionReport& report)
{
    lines.append({State::Ready, Text::tr("Reached"), reachedText(report)});
    if (!report.hostKey.isEmpty())
        lines.append({State::Ready, Text::tr("Host key"), report.hostKey, true});
    if (!report.way.isEmpty())
        lines.append({State::Ready, Text::tr("Login"), report.way});
}

void addNode(QList<ReportLine>& lines, const backend::HostSetup& host)
{
    lines.append(host.runsAsRoot
                     ? ReportLine{State::Ready, Text::tr("Rights"), Text::tr("root: everything can be read and changed")}
                     : ReportLine{State::Attention, Text::tr("Rights"), Text::tr("not those of root")});
    const QString name = host.hostName.isEmpty() ? Text::tr("its name is not known") : host.hostName;
    lines.append(host.isProxmox() ? ReportLine{State::Ready, Text::tr("Node"),
                                               Text::tr("%1, Proxmox VE %2").arg(name, host.pveVersion)}
                                  : ReportLine{State::Attention, Text::tr("Node"), Text::tr("%1, without Proxmox VE").arg(name)});
    if (!host.clusterName.isEmpty())
        lines.append({State::Ready, Text::tr("Cluster"), host.clusterName});
}

} // namespace

QList<ReportLine> connectionLines(const ConnectionTest::Outcome& outcome)
{
    QList<ReportLine> lines;
    if (outcome.report)
        addReport(lines, *outcome.report);
    if (outcome.snapshot)
        addNode(lines, outcome.snapshot->host);
    if (outcome.problem) {
        lines.append({outcome.snapshot ? State::Attention : State::Failed, {}, outcome.problem->message});
        if (!outcome.problem->detail.isEmpty())
            lines.append({{}, {}, outcome.problem->detail, true});
    }
    if (outcome.report)
        for (const QString& remark : outcome.report->remarks.first(qMin(mostRemarks, outcome.report->remarks.size())))
            lines.append({State::Note, {}, remark});
    return lines;
}

} // namespace gui
