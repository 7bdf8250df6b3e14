// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartWindow.h"
#include "application/Language.h"
#include "commandline/CommandLine.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("lanekeeper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANEKEEPER_VERSION));
    if (!gui::commandline::isMeant(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString()))
        return gui::startWindow(argc, argv);
    QCoreApplication application(argc, argv);
    gui::installLanguage(application);
    return gui::commandline::run(QCoreApplication::arguments());
}
