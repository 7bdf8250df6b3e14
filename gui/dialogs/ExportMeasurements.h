// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/benchmark/BenchmarkBar.h"

#include "benchmark/Measurement.h"

namespace gui {

/// Puts the text on the clipboard, or asks where to and writes a file. `picture` is what a picture shows.
void exportMeasurements(BenchmarkBar::Export what, const QList<backend::Measurement>& measurements, QWidget& picture,
                        QWidget* parent);

/// Asks for files and calls `take` with each one's name and bytes.
void openMeasurements(const std::function<void(const QString& name, const QByteArray& bytes)>& take, QWidget* parent);

/// Says in a message what went wrong.
void sayOfMeasurements(const QString& sentence, const QString& detail, QWidget* parent);

} // namespace gui
