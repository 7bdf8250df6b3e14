// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/Holding.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostpciUnreadable)
};

} // namespace

/// A line nobody here understands could name any drive, so it blocks them all.
QList<Finding> hostpciUnreadable(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const Holding& each : unreadableHostpci(snapshot))
        findings.append({u"hostpci-unreadable"_s,
                         Severity::Blocked,
                         NodeSubject{},
                         Text::tr("VM %1 has a %2 line that cannot be understood.")
                             .arg(each.vmid)
                             .arg(each.key),
                         Text::tr("It could name any drive, so none can be called free."),
                         Text::tr("Correct or remove that line on the node."),
                         {evidenceOf(each)}});
    return findings;
}

} // namespace backend::rules
