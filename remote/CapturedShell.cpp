// SPDX-License-Identifier: GPL-3.0-or-later
#include "CapturedShell.h"

#include <QCoreApplication>

namespace remote {

using namespace Qt::StringLiterals;
using backend::Error;
using backend::failure;

CapturedShell::CapturedShell(QByteArray probeAnswer)
    : m_probeAnswer(std::move(probeAnswer))
{
}

backend::Result<backend::Output> CapturedShell::run(const backend::Command& command, std::stop_token,
                                                    const Tap& tap)
{
    if (command.script != u"probe.sh"_s)
        return failure(Error::Kind::Refused,
                       QCoreApplication::translate(
                           "CapturedShell",
                           "This is a saved picture of a node. It can be looked at and planned on, "
                           "but nothing can be asked of it or done to it."),
                       command.script);
    if (tap)
        tap(m_probeAnswer);
    return backend::Output{m_probeAnswer, {}, 0};
}

} // namespace remote
