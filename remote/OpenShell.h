// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"
#include "Result.h"
#include "Shell.h"
#include "node/Node.h"

#include <functional>
#include <memory>

namespace remote {

/// What opening needs besides the node's name.
struct OpenOptions {
    Login login;
    QString demoFolder; ///< where simulated nodes live, such as ~/.local/state/lanekeeper/demo
    /// Takes the probe's answer out of a capture file's bytes (see backend::Capture); none: the file
    /// is the answer itself.
    std::function<backend::Result<QByteArray>(const QByteArray&)> captureReader = {};

    struct PasteFile {
        QString name;
        QByteArray bytes;
    };
    /// Packs files of pasted output into the answer to the probe (see backend::packedPaste); none:
    /// there are no pasted nodes.
    std::function<backend::Result<QByteArray>(const QList<PasteFile>&)> pasteReader = {};

    /// Hears how a connection over SSH came about; called on the connecting thread. None: nobody wants to know.
    std::function<void(const ConnectionReport&)> connected = {};
};

/// The shell for a node of any kind: SshShell, LocalShell on a simulated node (made when it is not
/// there yet), or CapturedShell. Blocks until it is ready to run. Error kinds: those of
/// SshShell::connect and openSimulatedNode, LocalFile, and the captureReader's.
[[nodiscard]] backend::Result<std::unique_ptr<backend::Shell>>
openShell(const backend::Node& node, const OpenOptions& options, Questions& questions,
          std::stop_token stop = {});

} // namespace remote
