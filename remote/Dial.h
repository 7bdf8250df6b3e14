// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Descriptor.h"
#include "Result.h"

namespace remote {

class LineGuard;

/// A TCP connection to the first address of the host that answers; several are tried at once, a
/// quarter of a second apart. Comes back at once when the guard cuts. Error kinds: ConnectionLost,
/// Cancelled.
[[nodiscard]] backend::Result<Descriptor> dial(const QString& host, quint16 port, const LineGuard& guard);

/// What a cut means for the person. Error kinds: ConnectionLost, Cancelled.
[[nodiscard]] backend::Error errorOfCut(const LineGuard& guard, const QString& host);

} // namespace remote
