// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeOpening.h"

#include "discovery/Capture.h"

namespace gui {

remote::OpenOptions openOptions(const remote::Login& login, const QString& demoFolder)
{
    const auto answerIn = [](const QByteArray& file) -> backend::Result<QByteArray> {
        TRY(capture, backend::Capture::fromBytes(file));
        return capture.answer;
    };
    return {login, demoFolder, answerIn};
}

} // namespace gui
