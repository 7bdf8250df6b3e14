// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartWindow.h"

#include "EndNotices.h"
#include "FirstPaint.h"
#include "MainWindow.h"
#include "tour/ScreenshotTour.h"
#include "WindowMemory.h"
#include "application/DesktopKeyring.h"
#include "application/DesktopNotice.h"
#include "application/HistoryStore.h"
#include "application/Language.h"
#include "application/MeasurementShelf.h"
#include "application/NodeBook.h"
#include "application/Secrets.h"
#include "application/StateFolder.h"
#include "application/WorkbenchLog.h"
#include "dialogs/WindowQuestions.h"
#include "widgets/Look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int usageExitCode = 2;
constexpr int failureExitCode = 5;

void complain(const QString& sentence)
{
    std::fputs((u"lanekeeper: "_s + sentence + u'\n').toLocal8Bit().constData(), stderr);
}

/// Without a reachable display Qt explains its plugins and aborts. This says what helps.
void leaveWithoutDisplay(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type != QtFatalMsg)
        return;
    complain(QCoreApplication::translate("StartWindow",
                                         "No display is reachable here, so there is no window; "
                                         "lanekeeper --help shows what works without one."));
    std::_Exit(usageExitCode);
}

/// Watches for a missing display while it lives.
class DisplayWatch {
public:
    DisplayWatch() { qInstallMessageHandler(leaveWithoutDisplay); }
    ~DisplayWatch() { qInstallMessageHandler(nullptr); }
    DisplayWatch(const DisplayWatch&) = delete;
    DisplayWatch& operator=(const DisplayWatch&) = delete;
};

bool asksForScreenshots(int argc, char** argv)
{
    return std::any_of(argv, argv + argc,
                       [](const char* word) { return std::string_view(word).starts_with("--screenshots"); });
}

std::unique_ptr<QApplication> openDisplay(int& argc, char** argv)
{
    const DisplayWatch watch;
    return std::make_unique<QApplication>(argc, argv);
}

std::optional<Look::Appearance> appearanceNamed(const QString& word)
{
    if (word.isEmpty() || word == "system"_L1)
        return Look::Appearance::System;
    if (word == "light"_L1)
        return Look::Appearance::Light;
    if (word == "dark"_L1)
        return Look::Appearance::Dark;
    return std::nullopt;
}

/// "1280x720"; an invalid size when these are not two sensible numbers.
QSize sizeNamed(const QString& word)
{
    const QStringList sides = word.split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    const bool isSensible = sides.size() == 2 && size.width() >= 320 && size.height() >= 240 && size.width() <= 8192 && size.height() <= 8192;
    return isSensible ? size : QSize();
}

int showWindow(bool withDemo, const remote::NodeRoot& sshRoot)
{
    NodeBook nodeBook(NodeBook::defaultFile());
    HistoryStore history(HistoryStore::defaultFolder());
    DesktopKeyring keyring;
    Secrets secrets(keyring, Secrets::defaultListFile());
    WindowQuestions questions;
    questions.setSecrets(&secrets);
    MeasurementShelf measurements(MeasurementStore::defaultFile());
    Workbench workbench({nodeBook, history, questions, demoFolder(), NodeMemories::ofThisPerson(), &secrets, &measurements, sshRoot});
    MainWindow window(workbench);
    questions.setWindow(&window);
    new WindowMemory(WindowMemory::defaultFile(), workbench, window);
    window.show();
    LogFile log(LogFile::defaultFolder());
    const WorkbenchLog watch(workbench, log);
    const EndNotices notices(workbench, tellDesktop);
    if (withDemo)
        new FirstPaint(window, [&window] { window.addDemoNodes(); });
    return QApplication::exec();
}

/// The offscreen platform says of every window that it has no window manager to tell its size.
void dropPlatformNoise(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (text != "This plugin does not support propagateSizeHints()"_L1)
        std::fputs((text + u'\n').toLocal8Bit().constData(), stderr);
    if (type == QtFatalMsg)
        std::abort();
}

int takeScreenshots(const QString& folder, QSize size)
{
    qInstallMessageHandler(dropPlatformNoise);
    ScreenshotTour tour(folder, size);
    QObject::connect(&tour, &ScreenshotTour::finished, &tour,
                     [](bool isComplete) { QApplication::exit(isComplete ? 0 : failureExitCode); });
    tour.start();
    return QApplication::exec();
}

} // namespace

int startWindow(int& argc, char** argv)
{
    if (asksForScreenshots(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // By this name a desktop finds the icon and the name of a window.
    QGuiApplication::setDesktopFileName(u"lanekeeper"_s);
    const auto application = openDisplay(argc, argv);
    installLanguage();
    QCommandLineParser parser;
    parser.addOptions({{u"demo"_s, {}},
                       {u"appearance"_s, {}, u"light|dark|system"_s},
                       {u"screenshots"_s, {}, u"folder"_s},
                       {u"simulated-root"_s, {}, u"folder"_s},
                       {u"size"_s, {}, u"size"_s, u"1280x800"_s}});
    const bool isUnderstood = parser.parse(QApplication::arguments());
    const auto appearance = appearanceNamed(parser.value(u"appearance"_s));
    if (!isUnderstood || !appearance) {
        complain(isUnderstood ? QCoreApplication::translate("StartWindow", "--appearance is light, dark or system.")
                              : parser.errorText());
        return usageExitCode;
    }
    const QString screenshots = parser.value(u"screenshots"_s);
    const QSize size = sizeNamed(parser.value(u"size"_s));
    if (!size.isValid()) {
        complain(QCoreApplication::translate("StartWindow", "--size is a width and a height, such as 1280x720."));
        return usageExitCode;
    }
    Look::install(*application, screenshots.isEmpty() ? *appearance : Look::Appearance::Light);
    if (!screenshots.isEmpty())
        return takeScreenshots(screenshots, size);
    const QString root = parser.value(u"simulated-root"_s); // as on the command line
    return showWindow(parser.isSet(u"demo"_s), root.isEmpty() ? remote::NodeRoot() : remote::NodeRoot::simulated(root));
}

} // namespace gui
