// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConfigRemarks.h"

#include "SshConfigFile.h"

#include <QCoreApplication>

namespace remote {

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConfigRemarks)
};
} // namespace

QStringList remarksOn(const ConfiguredExtras& extras, const QString& host)
{
    QStringList remarks;
    QStringList others = extras.ignored;
    if (others.removeAll(u"HostKeyAlias"_s) > 0)
        remarks.append(Text::tr("~/.ssh/config gives %1 a HostKeyAlias, which Lanekeeper does not follow: its key is looked up "
                                "under its own name.")
                           .arg(host));
    if (others.removeAll(u"RevokedHostKeys"_s) > 0)
        remarks.append(Text::tr("~/.ssh/config names a list of revoked keys (RevokedHostKeys) for %1, which Lanekeeper does not "
                                "read.")
                           .arg(host));
    if (!others.isEmpty())
        remarks.append(Text::tr("~/.ssh/config sets %1 for %2, which Lanekeeper does not follow.").arg(others.join(u", "_s), host));
    if (extras.runsCommandsToMatch)
        remarks.append(Text::tr("~/.ssh/config runs commands on this computer to decide what it says (Match exec), at each "
                                "connection."));
    return remarks;
}

} // namespace remote
