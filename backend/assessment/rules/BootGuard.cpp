// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

Finding armed()
{
    return {u"boot-guard-waits"_s,
            Severity::Attention,
            NodeSubject{},
            Text::tr("A guard stands over the boot settings of this node."),
            Text::tr("Some minutes after a start it puts the old settings back and restarts the node once more, unless "
                     "the new ones are confirmed. Guests with passed devices wait for that."),
            Text::tr("Go on with the open change; that confirms it. Or on its own: lanekeeper confirm"),
            {{u"/var/lib/lanekeeper/guard/armed"_s, {}}}};
}

Finding restored(const QString& when)
{
    return {u"boot-guard-restored"_s,
            Severity::Attention,
            NodeSubject{},
            Text::tr("The node put its old boot settings back by itself."),
            Text::tr("Nobody confirmed its restart in time, so it may not have been reachable with the new ones."),
            Text::tr("Take the change back in the history; that also takes the guard's traces away."),
            {{u"/var/lib/lanekeeper/guard/restored"_s, when}}};
}

} // namespace

QList<Finding> bootGuard(const NodeSnapshot& snapshot)
{
    const BootSetup& boot = snapshot.host.boot;
    switch (boot.guard) {
    case BootGuard::Armed:
        return {armed()};
    case BootGuard::Restored:
        return {restored(boot.restoredAt)};
    case BootGuard::None:
        break;
    }
    return {};
}

} // namespace backend::rules
