// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parts.h"

#include <QMap>

namespace remote::simulated {

using namespace Qt::StringLiterals;

namespace {

void writeInterface(Tree& tree, const QString& place, const QString& mac, const QString& type, int megabits)
{
    tree.line(place + u"/address"_s, mac);
    tree.line(place + u"/type"_s, type);
    tree.line(place + u"/mtu"_s, type == "772"_L1 ? u"65536"_s : u"1500"_s);
    tree.line(place + u"/operstate"_s, type == "772"_L1 ? u"unknown"_s : u"up"_s);
    tree.line(place + u"/carrier"_s, u"1"_s);
    if (megabits > 0)
        tree.line(place + u"/speed"_s, QString::number(megabits));
}

void writeBridge(Tree& tree, const QString& name, const QString& mac)
{
    const QString place = u"sys/devices/virtual/net/"_s + name;
    writeInterface(tree, place, mac, u"1"_s, 0);
    tree.folder(place + u"/bridge"_s);
    tree.folder(place + u"/brif"_s);
    tree.link(u"sys/class/net/"_s + name, place);
}

void writePort(Tree& tree, const Port& port, const QString& device)
{
    const QString place = device + u"/net/"_s + port.name;
    writeInterface(tree, place, port.mac, u"1"_s, port.megabits);
    tree.link(place + u"/device"_s, device);
    tree.link(u"sys/class/net/"_s + port.name, place);
    if (port.bridge.isEmpty())
        return;
    const QString bridge = u"sys/devices/virtual/net/"_s + port.bridge;
    tree.link(place + u"/master"_s, bridge);
    tree.link(place + u"/brport/bridge"_s, bridge);
    tree.link(bridge + u"/brif/"_s + port.name, place + u"/brport"_s);
}

/// 192.0.2.1 as /proc/net/route prints it: the number's bytes from the last to the first.
QString routeNumber(const QString& address)
{
    QString digits;
    for (const QString& part : address.split(u'.'))
        digits.prepend(u"%1"_s.arg(part.toUInt(), 2, 16, QLatin1Char('0')).toUpper());
    return digits;
}

QString networkOf(const QString& address)
{
    return address.section(u'.', 0, 2) + u".0"_s;
}

void writeRoutes(Tree& tree, const Description& node)
{
    const QString line = u"%1\t%2\t%3\t%4\t0\t0\t0\t%5\t0\t0\t0"_s;
    const QStringList lines{
        u"Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT"_s,
        line.arg(node.bridge, u"00000000"_s, routeNumber(node.gateway), u"0003"_s, u"00000000"_s),
        line.arg(node.bridge, routeNumber(networkOf(node.address)), u"00000000"_s, u"0001"_s,
                 u"00FFFFFF"_s)};
    tree.line(u"proc/net/route"_s, lines.join(u'\n'));
}

void writeInterfacesFile(Tree& tree, const Description& node, const QMap<QString, QStringList>& bridges)
{
    QString text = u"auto lo\niface lo inet loopback\n"_s;
    for (auto bridge = bridges.begin(); bridge != bridges.end(); ++bridge) {
        text += u"\nauto %1\n"_s.arg(bridge.key());
        if (bridge.key() == node.bridge)
            text += u"iface %1 inet static\n\taddress %2/24\n\tgateway %3\n"_s.arg(
                bridge.key(), node.address, node.gateway);
        else
            text += u"iface %1 inet manual\n"_s.arg(bridge.key());
        text += u"\tbridge-ports %1\n\tbridge-stp off\n\tbridge-fd 0\n"_s.arg(bridge.value().join(u' '));
    }
    tree.file(u"etc/network/interfaces"_s, text.toUtf8());
}

} // namespace

void writeNetwork(Tree& tree, const Description& node)
{
    const QString loopback = u"sys/devices/virtual/net/lo"_s;
    writeInterface(tree, loopback, u"00:00:00:00:00:00"_s, u"772"_s, 0);
    tree.link(u"sys/class/net/lo"_s, loopback);
    QMap<QString, QStringList> bridges;
    for (const Function& function : node.functions) {
        for (const Port& port : function.ports) {
            if (!port.bridge.isEmpty() && !bridges.contains(port.bridge))
                writeBridge(tree, port.bridge, port.mac);
            writePort(tree, port, devicePath(node, function.address));
            if (!port.bridge.isEmpty())
                bridges[port.bridge].append(port.name);
        }
    }
    writeRoutes(tree, node);
    writeInterfacesFile(tree, node, bridges);
}

} // namespace remote::simulated
