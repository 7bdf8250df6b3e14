// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

namespace support {

/// A command that runs any text as a script, with further arguments as "$2", "$3", … The program
/// itself ships no such script; it exists in tests that call this.
[[nodiscard]] backend::Command runText(const QByteArray& text, const QList<QByteArray>& arguments = {});

} // namespace support
