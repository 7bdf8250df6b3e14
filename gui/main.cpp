// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartWindow.h"
#include "application/Language.h"
#include "commandline/CommandLine.h"

#include <QCoreApplication>
#include <sys/prctl.h>

namespace {

/// No core dump, and no other program of this person's, shall show a password. Sanitizers look into the
/// program themselves, and may.
void hideMemory()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace

int main(int argc, char* argv[])
{
    hideMemory();
    QCoreApplication::setApplicationName(QStringLiteral("lanekeeper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANEKEEPER_VERSION));
    if (!gui::commandline::isMeant(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString()))
        return gui::startWindow(argc, argv);
    QCoreApplication application(argc, argv);
    gui::installLanguage();
    return gui::commandline::run(QCoreApplication::arguments());
}
