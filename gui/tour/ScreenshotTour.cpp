// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScreenshotTour.h"

#include "MainWindow.h"
#include "SmallPicture.h"
#include "widgets/Look.h"

#include <QApplication>
#include <QDir>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int tickMilliseconds = 40;
constexpr int patience = 60'000 / tickMilliseconds; ///< a node restarts meanwhile
constexpr int smallest = 0; ///< Qt's "quality" of a PNG is how little it is compressed
constexpr int settle = 3; ///< ticks between arranging and looking, for layouts and polish

} // namespace

ScreenshotTour::ScreenshotTour(QString folder, QSize size, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_size(size)
    , m_stops(firstStops(m_ground) + hardwareStops(m_ground) + emptyStops(m_ground) + measuringStops(m_ground) + planStops(m_ground)
              + restartStops(m_ground) + proofStops(m_ground) + secondMeasuringStops(m_ground) + windowDialogStops(m_ground)
              + hostDialogStops(m_ground) + comparisonStops(m_ground) + listStops(m_ground))
{
    connect(&m_timer, &QTimer::timeout, this, &ScreenshotTour::advance);
}

void ScreenshotTour::start()
{
    if (!m_ground.isUsable() || (!m_folder.isEmpty() && !QDir().mkpath(m_folder)))
        return end(false);
    m_ground.window().resize(m_size);
    m_ground.window().show();
    m_timer.start(tickMilliseconds);
}

void ScreenshotTour::advance()
{
    if (m_next == m_stops.size())
        return end(true);
    arriveAt(m_stops.at(m_next));
}

void ScreenshotTour::arriveAt(const TourStop& stop)
{
    if (m_ticks++ == 0)
        stop.arrange();
    if (m_ticks > patience)
        return end(false);
    if (m_ticks <= settle || !stop.isReady())
        return;
    if (!std::exchange(m_isSettling, true))
        return; // what made it ready is given its place by the next tick
    if (stop.name.isEmpty())
        goOn();
    else
        takePictures();
}

void ScreenshotTour::goOn()
{
    ++m_next;
    m_ticks = 0;
    m_isSettling = false;
}

void ScreenshotTour::takePictures()
{
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // a part that has only now come is given its place
    emit arrived(m_stops.at(m_next).name, subject());
    if (m_folder.isEmpty())
        return goOn();
    m_timer.stop();
    const bool isLightSaved = save(u"light"_s);
    QApplication::setPalette(Look::darkPalette());
    QTimer::singleShot(tickMilliseconds, this, [this, isLightSaved] {
        const bool isDarkSaved = save(u"dark"_s);
        QApplication::setPalette(Look::lightPalette());
        if (!isLightSaved || !isDarkSaved)
            return end(false);
        goOn();
        m_timer.start(tickMilliseconds);
    });
}

QWidget* ScreenshotTour::subject()
{
    const TourStop& stop = m_stops.at(m_next);
    return stop.subject ? stop.subject() : &m_ground.window();
}

bool ScreenshotTour::save(const QString& suffix)
{
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder, m_stops.at(m_next).name, suffix);
    return withFewColors(subject()->grab().toImage()).save(file, "PNG", smallest);
}

void ScreenshotTour::end(bool isComplete)
{
    m_timer.stop();
    if (!isComplete && m_next < m_stops.size())
        qWarning("The tour ends at stop %lld (%s).\n%s", static_cast<long long>(m_next), qPrintable(m_stops.at(m_next).name),
                 qPrintable(m_ground.troubles().join(u'\n')));
    emit finished(isComplete);
}

} // namespace gui
