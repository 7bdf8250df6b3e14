// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"
#include "node/Node.h"

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace support {

/// A real dropbear on a free loopback port with throw-away keys; ends with the object. It lets the
/// user of this test in, whose home it sees is a folder of the test's own.
class DropbearServer {
public:
    /// Null when dropbear is not installed, or this user may not give it a home (QSKIP then).
    [[nodiscard]] static std::unique_ptr<DropbearServer> start();
    ~DropbearServer();

    [[nodiscard]] remote::Login login() const; ///< key and known_hosts set; no agent, no ssh config
    [[nodiscard]] backend::SshTarget target() const;

private:
    DropbearServer() = default;
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool run();
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace support
