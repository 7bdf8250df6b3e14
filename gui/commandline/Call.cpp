// SPDX-License-Identifier: GPL-3.0-or-later
#include "Connection.h"
#include "Console.h"
#include "OpenShell.h"
#include "Text.h"
#include "Verb.h"
#include "application/HistoryStore.h"
#include "application/NodeOpening.h"
#include "application/StateFolder.h"

namespace gui::commandline {

backend::Result<std::unique_ptr<backend::Shell>> Call::openNode() const
{
    TRY(login, loginFrom(options, *node));
    console.progress(Text::tr("Connecting to %1…").arg(node->text()));
    return remote::openShell(*node, openOptions(login, demoFolder()), questions, stop);
}

std::unique_ptr<backend::JournalStore> Call::laptop() const { return history.storeFor(node->text()); }

} // namespace gui::commandline
