// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/VirtualMachine.h"

#include <QList>

namespace backend {

/// An NVMe controller as a guest sees it. What the guest's tools do not say is empty or 0.
struct GuestController {
    QString address; ///< in the guest
    quint16 vendor = 0;
    quint16 device = 0;
    QString serial;
    QString model;
    QString driver;
    QString name = {}; ///< what the guest's kernel calls it: "nvme0"

    bool operator==(const GuestController&) const = default;
};

/// What was learned of a guest's NVMe controllers, and from where.
struct GuestSighting {
    QList<GuestController> controllers;
    QString source; ///< for evidence: "/sys/class/nvme/*/serial"
    bool isPasted = false; ///< by a person, rather than asked for by this program

    bool operator==(const GuestSighting&) const = default;
};

/// How a guest is asked: with a shell and sysfs, or with PowerShell.
enum class GuestSystem { Unix, Windows };
[[nodiscard]] GuestSystem guestSystemOf(const VirtualMachine& machine); ///< by Proxmox's ostype

/// What to type in a guest that cannot be asked: "Linux" and its command.
struct GuestCommand {
    QString system;
    QString command;

    bool operator==(const GuestCommand&) const = default;
};
[[nodiscard]] QList<GuestCommand> guestCommands();

/// The controllers in what a guest printed: the lines of guest-nvme.sh, or what guestCommands() print. At most 64;
/// empty when there are none, or when it is something else.
[[nodiscard]] QList<GuestController> controllersIn(const QString& answer);

} // namespace backend
