// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Keyring.h"

namespace gui {

/// The keyring of this person's desktop (Secret Service or KWallet), below "lanekeeper".
class DesktopKeyring final : public Keyring {
public:
    void read(const QString& name, Read done) override;
    void write(const QString& name, const QByteArray& secret, Done done) override;
    void remove(const QString& name, Done done) override;
};

} // namespace gui
