// SPDX-License-Identifier: GPL-3.0-or-later
#include "BootId.h"

#include <QCoreApplication>
#include <chrono>

namespace backend {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Result<QString> bootIdOf(Shell& shell, std::stop_token stop)
{
    Command command;
    command.script = u"boot-id.sh"_s;
    command.deadline = 10s;
    TRY(output, shell.run(command, stop));
    const QString id = QString::fromLatin1(output.out.left(100)).trimmed();
    if (output.exitCode != 0 || id.isEmpty())
        return failure(Error::Kind::Unparseable,
                       QCoreApplication::translate("NodeRestart", "The node does not say when it was started."),
                       QString::fromUtf8(output.err.left(2000)));
    return id;
}

} // namespace backend
