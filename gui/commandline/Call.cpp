// SPDX-License-Identifier: GPL-3.0-or-later
#include "Connection.h"
#include "Console.h"
#include "OpenShell.h"
#include "Text.h"
#include "Verb.h"
#include "application/HistoryStore.h"
#include "application/NodeOpening.h"
#include "application/StateFolder.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

backend::Result<std::unique_ptr<backend::Shell>> Call::openNode() const
{
    TRY(login, loginFrom(options, *node));
    console.progress(Text::tr("Connecting to %1…").arg(node->text()));
    return remote::openShell(*node, openOptions(login, demoFolder()), questions, stop);
}

backend::Result<std::unique_ptr<ReturningShell>> Call::openReturningNode() const
{
    TRY(shell, openNode());
    TRY(login, loginFrom(options, *node));
    return std::make_unique<ReturningShell>(std::move(shell), [login, name = *node, &asked = questions](std::stop_token stopOpening) {
        return remote::openShell(name, openOptions(login, demoFolder()), asked, stopOpening);
    });
}

NodeWork::OtherLines Call::otherLines(ReturningShell& shell) const
{
    NodeWork::OtherLines lines;
    lines.openAnew = [this, &shell](std::stop_token stopWaiting) {
        console.note(Text::tr("Opening a new connection to %1.").arg(node->text()));
        return shell.openAnew(stopWaiting);
    };
    if (options.isSet(u"reboot"_s))
        lines.restart = [this, &shell](const QString& bootId, std::stop_token stopWaiting) {
            console.note(Text::tr("%1 restarts. Waiting until it is back.").arg(node->text()));
            return shell.awaitRestart(bootId, stopWaiting);
        };
    return lines;
}

std::unique_ptr<backend::JournalStore> Call::laptop() const { return history.storeFor(node->text()); }

} // namespace gui::commandline
