// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

namespace gui {

/// A place that keeps secrets by name, such as the desktop's keyring. On the GUI thread; every call
/// returns at once, and its answer comes later, from the event loop, or never.
class Keyring {
public:
    enum class Outcome { Done, NothingThere, NoAnswer };
    using Read = std::function<void(Outcome, QByteArray secret)>; ///< the bytes are the caller's alone
    using Done = std::function<void(Outcome)>;

    virtual ~Keyring() = default;
    virtual void read(const QString& name, Read done) = 0;
    virtual void write(const QString& name, const QByteArray& secret, Done done) = 0;
    virtual void remove(const QString& name, Done done) = 0;
};

} // namespace gui
