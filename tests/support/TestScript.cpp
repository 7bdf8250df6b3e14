// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestScript.h"

#include <QDir>

/// Resources of a static library have to be asked for, from outside any namespace.
static void addTestScripts() { Q_INIT_RESOURCE(scripts); }

namespace support {

backend::Command runText(const QByteArray& text, const QList<QByteArray>& arguments)
{
    addTestScripts();
    backend::Command command;
    command.script = QStringLiteral("run-text.sh");
    command.arguments = QList<QByteArray>{text} + arguments;
    return command;
}

} // namespace support
