// SPDX-License-Identifier: GPL-3.0-or-later
#include "SlotReader.h"

#include "Text.h"
#include "node/CleanText.h"

#include <QHash>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// The kernel names a slot by its number and tells its address without function.
QHash<QString, QString> kernelSlots(const QByteArray& section)
{
    QHash<QString, QString> names;
    for (const Record& record : recordsOf(section, "slot"))
        names.insert(record.text("address"), record.name);
    return names;
}

/// dmidecode's System Slot records: a designation, and the address of what sits there or of the
/// port above it. Firmware that knows no address gives bus ff or domain and bus 0.
QHash<QString, QString> boardSlots(const QByteArray& report)
{
    QHash<QString, QString> names;
    QString name;
    for (const QByteArray& bytes : linesOf(report)) {
        const QString line = cleanText(bytes, 200).trimmed();
        if (line.startsWith("Handle "_L1))
            name.clear();
        else if (line.startsWith("Designation: "_L1))
            name = line.sliced(13).trimmed();
        const auto address = line.startsWith("Bus Address: "_L1)
            ? PciAddress::parse(line.sliced(13).trimmed())
            : PciAddress::parse(u""_s);
        if (address && address->bus != 0xff && !name.isEmpty())
            names.insert(address->text(), name);
    }
    return names;
}

} // namespace

void nameSlots(const Answer& answer, QList<PciDevice>& devices)
{
    const QHash<QString, QString> kernel = kernelSlots(answer.output("pci"));
    const QHash<QString, QString> board = boardSlots(answer.output("board-slots"));
    for (PciDevice& device : devices) {
        if (device.isBridge || !device.slotName.isEmpty())
            continue;
        QString name = board.value(device.address.text());
        if (name.isEmpty() && device.parent)
            name = board.value(device.parent->text());
        device.slotName = name.isEmpty() ? kernel.value(device.address.slotText()) : name;
    }
}

} // namespace backend
