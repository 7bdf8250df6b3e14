// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace remote::simulated {

using namespace Qt::StringLiterals;

namespace {

using Access = Tree::Access;

QByteArray linesText(const QStringList& lines)
{
    return lines.isEmpty() ? QByteArray() : (lines.join(u'\n') + u'\n').toUtf8();
}

void writePackages(Tree& tree, const Description& node)
{
    const QString stanza
        = u"Package: %1\nStatus: install ok installed\nArchitecture: amd64\nVersion: %2\n\n"_s;
    QString text;
    if (!node.pveVersion.isEmpty())
        text += stanza.arg(u"pve-manager"_s, node.pveVersion);
    text += stanza.arg(u"pciutils"_s, u"1:3.13.0-2"_s) + stanza.arg(u"lvm2"_s, u"2.03.31-2"_s);
    tree.file(u"var/lib/dpkg/status"_s, text.toUtf8());
}

void writeSystemFiles(Tree& tree, const Description& node)
{
    tree.line(u"etc/hostname"_s, node.host);
    tree.line(u"etc/hosts"_s, u"127.0.0.1 localhost\n%1 %2.home.arpa %2"_s.arg(node.address, node.host));
    tree.file(u"etc/os-release"_s,
              "PRETTY_NAME=\"Debian GNU/Linux 13 (trixie)\"\nID=debian\nVERSION_ID=\"13\"\n");
    for (const QString& folder : {u"var/lib/vz"_s, u"run/lock/qemu-server"_s, u"run/qemu-server"_s, u"tmp"_s,
                                  u"root"_s, u"etc/modprobe.d"_s, u"etc/default"_s, u"etc/initramfs-tools/hooks"_s,
                                  u"etc/initramfs-tools/scripts/init-top"_s, u"etc/initramfs-tools/scripts/init-bottom"_s})
        tree.folder(folder);
    tree.file(u"usr/sbin/mkinitramfs"_s, {}, Tree::Access::Executable); // says which tool makes images here
}

void writeMembers(Tree& tree, const Description& node)
{
    QJsonObject members{{u"nodename"_s, node.host}, {u"version"_s, 3}};
    if (!node.cluster.isEmpty()) {
        QJsonObject list;
        int id = 0;
        int online = 0;
        for (const Member& member : node.members) {
            online += member.isOnline ? 1 : 0;
            list.insert(member.name, QJsonObject{{u"id"_s, ++id},
                                                 {u"online"_s, member.isOnline ? 1 : 0},
                                                 {u"ip"_s, member.address}});
        }
        members.insert(u"nodelist"_s, list);
        members.insert(u"cluster"_s,
                       QJsonObject{{u"name"_s, node.cluster},
                                   {u"version"_s, 2},
                                   {u"nodes"_s, id},
                                   {u"quorate"_s, 2 * online > id ? 1 : 0}});
    }
    tree.file(u"etc/pve/.members"_s, QJsonDocument(members).toJson(), Access::Private);
}

void writeMachines(Tree& tree, const Description& node)
{
    QJsonObject ids;
    for (const Machine& machine : node.machines) {
        const QString vmid = QString::number(machine.vmid);
        ids.insert(vmid, QJsonObject{{u"node"_s, machine.node}, {u"type"_s, u"qemu"_s}, {u"version"_s, 1}});
        tree.file(u"etc/pve/nodes/%1/qemu-server/%2.conf"_s.arg(machine.node, vmid),
                  linesText(machine.config), Access::Private);
    }
    const QJsonObject list{{u"version"_s, 1}, {u"ids"_s, ids}};
    tree.file(u"etc/pve/.vmlist"_s, QJsonDocument(list).toJson(), Access::Private);
    for (const QString& guests : {u"qemu-server"_s, u"lxc"_s}) {
        tree.folder(u"etc/pve/nodes/"_s + node.host + u'/' + guests);
        tree.link(u"etc/pve/"_s + guests, u"etc/pve/nodes/"_s + node.host + u'/' + guests);
    }
    tree.link(u"etc/pve/local"_s, u"etc/pve/nodes/"_s + node.host);
}

void writeRunning(Tree& tree, const Description& node)
{
    QString reservations;
    for (const Machine& machine : node.machines) {
        if (!machine.pid)
            continue;
        const QString pid = QString::number(*machine.pid);
        tree.line(u"run/qemu-server/%1.pid"_s.arg(machine.vmid), pid);
        tree.line(u"proc/%1/comm"_s.arg(pid), u"kvm"_s);
        tree.line(u"proc/%1/cmdline"_s.arg(pid), u"/usr/bin/kvm -id %1"_s.arg(machine.vmid));
        int number = 20;
        for (const QString& address : machine.holds) {
            reservations += u"%1 %2 pid:%3\n"_s.arg(address).arg(machine.vmid).arg(pid);
            const Function* held = node.function(address);
            if (held != nullptr && held->group)
                tree.link(u"proc/%1/fd/%2"_s.arg(pid).arg(number++), u"dev/vfio/%1"_s.arg(*held->group));
        }
    }
    if (!reservations.isEmpty())
        tree.file(u"run/qemu-server/pci-id-reservations"_s, reservations.toUtf8());
}

} // namespace

void writeHost(Tree& tree, const Description& node)
{
    writePackages(tree, node);
    writeSystemFiles(tree, node);
    writeMembers(tree, node);
    writeMachines(tree, node);
    writeRunning(tree, node);
    for (auto file = node.files.begin(); file != node.files.end(); ++file)
        tree.file(file.key().sliced(1), linesText(file.value()),
                  file.key().startsWith("/etc/pve/"_L1) ? Access::Private : Access::Plain);
}

} // namespace remote::simulated
