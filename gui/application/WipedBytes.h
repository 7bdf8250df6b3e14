// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstring>

namespace gui {

/// Overwrites the bytes themselves, and so for everybody who shares them; a plain data() would make
/// a copy and wipe that. Literals, which lie in memory that cannot be written, are left alone.
template <typename Text>
void wipeShared(const Text& text)
{
    auto& bytes = const_cast<Text&>(text).data_ptr();
    if (bytes.isMutable())
        ::explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size) * sizeof *bytes.data());
}

} // namespace gui
