// SPDX-License-Identifier: GPL-3.0-or-later
#include "VirtualMachine.h"

#include <QCoreApplication>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mebibyte = 1024 * 1024;
constexpr quint64 defaultMemory = 512; ///< MiB, qemu-server Memory.pm
constexpr quint64 highestMemory = 64 * mebibyte; ///< MiB; more is no value Proxmox would take

} // namespace

QString VirtualMachine::title() const
{
    const QString title = QCoreApplication::translate("VirtualMachine", "VM %1").arg(vmid);
    return name.isEmpty() ? title : title + u' ' + name;
}

QString VirtualMachine::configFile() const
{
    return u"/etc/pve/nodes/%1/qemu-server/%2.conf"_s.arg(node).arg(vmid);
}

std::optional<quint64> VirtualMachine::memoryBytes() const
{
    const QString text = config.value(u"memory").value_or(QString::number(defaultMemory));
    const QString amount = text.startsWith("current="_L1) ? text.sliced(8) : text;
    bool isNumber = false;
    const quint64 mebibytes = amount.section(u',', 0, 0).toULongLong(&isNumber);
    if (!isNumber || mebibytes > highestMemory)
        return {};
    return mebibytes * mebibyte;
}

bool VirtualMachine::isTemplate() const
{
    return config.value(u"template") == u"1"_s;
}

} // namespace backend
