// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QString>
#include <QStringView>
#include <compare>

namespace backend {

/// Where a PCI function sits: domain:bus:device.function. An address names a slot, not a device;
/// what sits there is proved by DeviceIdentity. Domains above 0xffff are legal (Intel VMD).
struct PciAddress {
    quint32 domain = 0;
    quint8 bus = 0;
    quint8 device = 0;   ///< 0–31
    quint8 function = 0; ///< 0–7

    auto operator<=>(const PciAddress&) const = default;

    /// Reads "0000:04:00.0" or "04:00.0" (domain 0), upper or lower case.
    [[nodiscard]] static Result<PciAddress> parse(QStringView text);

    [[nodiscard]] QString text() const;      ///< "0000:04:00.0", as sysfs and `qm` write it
    [[nodiscard]] QString shortText() const; ///< "04:00.0" in domain 0, else as text()
    [[nodiscard]] QString slotText() const;  ///< "0000:04:00", all functions of the slot
};

size_t qHash(const PciAddress& address, size_t seed = 0) noexcept;

} // namespace backend
