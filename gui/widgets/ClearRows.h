// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace gui {

/// Takes everything out of a layout. Widgets vanish at once and are deleted later, as one of them may be what asked for it.
void clearRows(QLayout* layout);

} // namespace gui
