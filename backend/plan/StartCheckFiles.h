// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/PciAddress.h"

#include <QByteArray>
#include <QList>

namespace backend {

/// What is to be proved before a VM's starts of one function: a passed one, or one that goes along with it because it
/// sits in the same group.
struct CheckedFunction {
    bool isPassed = false;
    PciAddress address;
    QString ids;    ///< "144d:a80a:144d:a801": vendor, device and those of its subsystem
    QString serial; ///< empty where there is none, or where it was not known

    bool operator==(const CheckedFunction&) const = default;
};

/// The hookscript that proves this (resources/node/start-check.sh).
[[nodiscard]] QByteArray startCheckText(const QList<CheckedFunction>& functions);
/// What such a script has recorded; nothing where it is none.
[[nodiscard]] QList<CheckedFunction> checkedFunctions(const QByteArray& text);
/// Whether the text began as one of this program's.
[[nodiscard]] bool isStartCheck(const QByteArray& text);

/// The script as a VM's configuration names it: "local:snippets/lanekeeper-100.sh".
[[nodiscard]] QString startCheckVolume(const QString& storage, int vmid);
[[nodiscard]] bool isStartCheckVolume(const QString& volume, int vmid);

} // namespace backend
