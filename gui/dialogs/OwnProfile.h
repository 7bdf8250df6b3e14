// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/Measurement.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace gui {

/// One job with values of a person's own.
class OwnProfile final : public QWidget {
    Q_OBJECT

public:
    explicit OwnProfile(QWidget* parent);

    /// On a device only reads are offered.
    void setKind(backend::MeasuredPlace::Kind kind);
    [[nodiscard]] backend::BenchmarkProfile profile() const;

signals:
    void changed();

private:
    [[nodiscard]] QSpinBox* number(int least, int most, int value, const QString& name, const QString& suffix = {});

    backend::MeasuredPlace::Kind m_kind = backend::MeasuredPlace::Kind::Device;
    QComboBox* m_pattern;
    QComboBox* m_block;
    QSpinBox* m_depth;
    QSpinBox* m_runs;
    QSpinBox* m_seconds;
    QComboBox* m_size;
    QCheckBox* m_flush;
    QWidget* m_fileRow;
};

} // namespace gui
