// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeState.h"

#include <QObject>

class QPushButton;

namespace gui {

class ButtonBar;

/// What a person may want after a result: have the VM started that takes the drive then, or measure the
/// drive that is proved. At most one of them is offered.
class ProofOffers final : public QObject {
    Q_OBJECT

public:
    explicit ProofOffers(ButtonBar& bar);

    void show(const NodeState& state);
    void hide();
    [[nodiscard]] QString words() const; ///< beside the button; empty: nothing is offered

signals:
    void startRequested(const backend::Intent& start);
    void measureRequested(const QString& serial);

private:
    std::optional<backend::GiveDrive> m_gift;
    QString m_serial;
    QPushButton* m_start;
    QPushButton* m_measure;
};

} // namespace gui
