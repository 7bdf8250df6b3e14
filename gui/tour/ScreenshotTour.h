// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TourGround.h"
#include "TourStop.h"

#include <QObject>
#include <QSize>
#include <QTimer>

namespace gui {

/// Walks through every page and dialog on simulated nodes and writes a picture of each, light and dark, so that
/// the window can be seen on a machine without a display. Without a folder it only walks.
class ScreenshotTour final : public QObject {
    Q_OBJECT

public:
    explicit ScreenshotTour(QString folder, QSize size, QObject* parent = nullptr);

    void start();

signals:
    void arrived(const QString& name, QWidget* subject); ///< at a place that is worth a picture
    void finished(bool isComplete); ///< false: a page did not come in time, or a picture was not written

private:
    void advance();
    void arriveAt(const TourStop& stop);
    void goOn();
    void takePictures();
    void end(bool isComplete);
    [[nodiscard]] QWidget* subject();
    [[nodiscard]] bool save(const QString& suffix);

    QString m_folder;
    QSize m_size;
    TourGround m_ground;
    TourStops m_stops;
    qsizetype m_next = 0;
    int m_ticks = 0; ///< since the present stop was arranged
    bool m_isSettling = false; ///< it is ready since the last tick
    QTimer m_timer;
};

} // namespace gui
