// SPDX-License-Identifier: GPL-3.0-or-later
#include "NvmeReader.h"

#include "Text.h"

#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// With native multipath a controller holds a path "nvme0c1n1" to the block device "nvme0n1", which
/// is numbered by its subsystem (Linux drivers/nvme/host/core.c, nvme_set_disk_name).
std::optional<QString> blockDeviceOf(const QString& child)
{
    static const QRegularExpression form(u"^(nvme\\d+)(c\\d+)?(n\\d+)$"_s);
    const auto match = form.match(child);
    return match.hasMatch() ? std::optional(match.captured(1) + match.captured(3)) : std::nullopt;
}

QStringList namespacesOf(const Record& record)
{
    QStringList names;
    for (const Field& field : record.fields) {
        if (field.key != "namespace")
            continue;
        const auto name = blockDeviceOf(QString::fromLatin1(field.value));
        if (name && !names.contains(*name))
            names.append(*name);
    }
    names.sort();
    return names;
}

} // namespace

QList<NvmeController> readControllers(const Answer& answer)
{
    QList<NvmeController> controllers;
    for (const Record& record : recordsOf(answer.output("nvme"), "controller")) {
        const auto address = PciAddress::parse(record.text("address"));
        if (address && record.text("transport") == "pcie"_L1)
            controllers.append({record.name, *address, record.text("state"), record.text("model"),
                                record.text("serial"), record.text("firmware_rev"),
                                record.text("subsysnqn").left(300), namespacesOf(record)});
    }
    return controllers;
}

} // namespace backend
