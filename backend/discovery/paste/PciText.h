// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PastedText.h"
#include "node/PciDevice.h"
#include "node/VirtualMachine.h"

namespace backend::paste {

/// What one or several listings say of a PCI function. No value: they do not say.
struct PciFunction {
    PciAddress address;
    std::optional<quint16> vendor;
    std::optional<quint16> device;
    std::optional<quint16> subsystemVendor;
    std::optional<quint16> subsystemDevice;
    std::optional<quint32>
        classCode; ///< 0x010802; the last byte is 0 where only the class is known
    QString name; ///< vendor and device, as lspci names them
    std::optional<QString> driver; ///< empty: lspci -k names none
    QStringList modules;
    std::optional<int> group;
    std::optional<int> revision; ///< 0xff: the device does not answer
    std::optional<int> numaNode;
    QString slotName;

    bool operator==(const PciFunction&) const = default;
    [[nodiscard]] bool isNvme() const { return classCode && (*classCode >> 8) == 0x0108; }
    [[nodiscard]] bool doesNotAnswer() const { return revision == 0xff; }
    /// Takes what the other knows; where both know, the other was read later.
    void take(const PciFunction& other);
};

struct PciText {
    QList<PciFunction> functions; ///< each address once, in the order of the text
    QStringList problems; ///< lines that stand where a device should
};

/// lspci as text, numbers or records, with or without -k, and listings of IOMMU groups.
[[nodiscard]] PciText readPci(const Piece& piece);

/// One line as lspci prints it behind the address: "Non-Volatile memory controller [0108]: …".
void readDescription(PciFunction& function, const QString& text);

/// The table of pvesh, cut at the terminal's width or not.
[[nodiscard]] PciText readPciTable(const QStringList& lines);
[[nodiscard]] PciText readPciJson(const QByteArray& json);

/// {"data":[{"id":"NAME","map":["node=…,path=…"]}]}
[[nodiscard]] QList<PciMapping> readMappingJson(const QByteArray& json);

/// Puts functions of several listings together.
void mergeInto(QList<PciFunction>& functions, const QList<PciFunction>& more);

} // namespace backend::paste
