// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeOpening.h"

#include "discovery/Capture.h"
#include "discovery/paste/Paste.h"

namespace gui {

remote::OpenOptions openOptions(const remote::Login& login, const QString& demoFolder)
{
    const auto answerIn = [](const QByteArray& file) -> backend::Result<QByteArray> {
        TRY(capture, backend::Capture::fromBytes(file));
        return capture.answer;
    };
    const auto packed = [](const QList<remote::OpenOptions::PasteFile>& files) -> backend::Result<QByteArray> {
        QList<backend::PastedFile> pasted;
        for (const auto& each : files)
            pasted.append({each.name, each.bytes});
        return backend::packedPaste(pasted);
    };
    return {login, demoFolder, answerIn, packed};
}

} // namespace gui
