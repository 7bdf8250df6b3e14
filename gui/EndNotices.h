// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Workbench.h"

#include <functional>

namespace gui {

/// Tells the desktop when something long has ended and no window of the program is in front: a change, with its
/// restart and what came of it; an undo; a proof; a measurement.
class EndNotices final : public QObject {
    Q_OBJECT

public:
    /// Shows a title and one sentence to whoever works with another program.
    using Tell = std::function<void(const QString& title, const QString& sentence)>;

    EndNotices(Workbench& workbench, Tell tell, QObject* parent = nullptr);

private:
    void tellOfApply(int id) const;
    void tellOfProof(int id) const;
    void tellOfMeasurement(int id) const;

    Workbench& m_workbench;
    Tell m_tell;
};

} // namespace gui
