// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ExitCode.h"
#include "application/NodeWork.h"
#include "application/ReturningShell.h"
#include "node/Node.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <memory>

namespace remote {
class Questions;
}

namespace gui {
class HistoryStore;
}

namespace gui::commandline {

class Console;

/// What a verb works with: what the person asked for, and the ways out of the program.
struct Call {
    const QCommandLineParser& options;
    std::optional<backend::Node> node; ///< the first argument, where there is one
    QStringList rest;                  ///< what follows it
    Console& console;
    remote::Questions& questions;
    HistoryStore& history;
    std::stop_token stop;

    /// Connects to the node with the connection options.
    [[nodiscard]] backend::Result<std::unique_ptr<backend::Shell>> openNode() const;
    /// The same for a verb that may restart the node.
    [[nodiscard]] backend::Result<std::unique_ptr<ReturningShell>> openReturningNode() const;
    /// What a guarded start of a VM needs; and what a restart does, when the person allowed one with --reboot.
    [[nodiscard]] NodeWork::OtherLines otherLines(ReturningShell& shell) const;
    /// The laptop's entries of the node.
    [[nodiscard]] std::unique_ptr<backend::JournalStore> laptop() const;
};

/// One word after the program's name. A new verb is a file with such a value, named in verbs().
struct Verb {
    QString name;
    QString usage;         ///< what follows the name: "NODE --vm ID"
    QString summary;
    QList<QCommandLineOption> options; ///< beside those of the connection
    int leastArguments = 1;
    int mostArguments = 1;
    backend::Result<ExitCode> (*run)(Call& call) = nullptr;
};

[[nodiscard]] Verb inspectVerb();
[[nodiscard]] Verb captureVerb();
[[nodiscard]] Verb planVerb();
[[nodiscard]] Verb applyVerb();
[[nodiscard]] Verb resumeVerb();
[[nodiscard]] Verb confirmVerb();
[[nodiscard]] Verb verifyVerb();
[[nodiscard]] Verb undoVerb();
[[nodiscard]] Verb benchmarkVerb();
[[nodiscard]] Verb historyVerb();

[[nodiscard]] QList<Verb> verbs(); ///< in the order of a trip

} // namespace gui::commandline
