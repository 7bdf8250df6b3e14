// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Step.h"
#include "node/NodeSnapshot.h"

namespace backend {

/// Where the next kernel's command line comes from, and texts with words put in and taken out.
/// Sources: pve-docs system-booting.adoc; grub-mkconfig (Debian reads /etc/default/grub.d/*.cfg after
/// /etc/default/grub); `kernel-parameters.txt` for what the words mean.

/// GRUB's drop-in of our own, sorted behind those of others.
inline constexpr auto grubDropIn = QLatin1StringView("/etc/default/grub.d/zz-lanekeeper.cfg");
/// systemd-boot's line, which proxmox-boot-tool copies to the boot partitions.
inline constexpr auto kernelCommandLine = QLatin1StringView("/etc/kernel/cmdline");

/// The drop-in that adds these words to GRUB's normal entries. The recovery entries stay without them.
[[nodiscard]] QByteArray grubDropInText(const QStringList& words);
/// The words that a drop-in of ours adds.
[[nodiscard]] QStringList wordsOfDropIn(const QByteArray& text);

/// GRUB's settings without these words, in plain assignments of the two variables it hands to kernels;
/// everything else stays, to the byte.
[[nodiscard]] QByteArray grubTextWithout(const QByteArray& text, const QStringList& words);

/// The one line with the words changed. Nothing when it is no single line with a root= word, which
/// no such line may ever lose.
[[nodiscard]] std::optional<QByteArray> commandLineWith(const QByteArray& text, const KernelWords& words);

} // namespace backend
