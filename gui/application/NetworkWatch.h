// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Descriptor.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>
#include <memory>

namespace gui {

/// Tells when this computer's addresses or links have changed: another network, a cable, waking up.
/// Asks the kernel to be told (netlink(7), route groups); costs nothing while nothing happens. Says
/// nothing where there is no such socket. Lives on the GUI thread.
class NetworkWatch : public QObject {
    Q_OBJECT

public:
    explicit NetworkWatch(QObject* parent = nullptr);
    ~NetworkWatch() override;

signals:
    void changed(); ///< once for changes that come together

private:
    void take();

    remote::Descriptor m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_quiet; ///< until the changes that belong together have come
};

} // namespace gui
