// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace gui {

/// Where to measure: a drive of the node, a folder on it, or something inside one of its running VMs.
class MeasureTargets final : public QWidget {
    Q_OBJECT

public:
    MeasureTargets(const NodeState& state, QWidget* parent);

    /// Target and guest of a request; no value: something is missing still.
    [[nodiscard]] std::optional<backend::MeasureRequest> chosen() const;
    [[nodiscard]] QString driveName() const; ///< of the drive on the node that is chosen; else empty
    void chooseDrive(const QString& serial);

signals:
    void changed();

private:
    void fill(const NodeState& state);
    void enableParts();

    QString m_node;
    QRadioButton* m_onDrive;
    QRadioButton* m_inFolder;
    QRadioButton* m_inGuest;
    QComboBox* m_drive;
    QLineEdit* m_folder;
    QComboBox* m_guest;
    QLineEdit* m_guestTarget;
};

} // namespace gui
