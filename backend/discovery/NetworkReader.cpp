// SPDX-License-Identifier: GPL-3.0-or-later
#include "NetworkReader.h"

#include "PciReader.h"
#include "Routes.h"
#include "Text.h"

#include <QMap>
#include <QSet>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using Interfaces = QMap<QString, Record>;

Interfaces interfacesFrom(const Answer& answer)
{
    Interfaces interfaces;
    for (const Record& record : recordsOf(answer.output("network"), "port"))
        interfaces.insert(record.name, record);
    return interfaces;
}

/// Bridges and bonds are masters; a VLAN names what it stands on as its lower interface.
QStringList directlyAbove(const Interfaces& interfaces, const QString& name)
{
    QStringList above;
    const QString master = interfaces.value(name).text("master");
    if (!master.isEmpty())
        above.append(master);
    for (const Record& each : interfaces) {
        for (const Field& field : each.fields) {
            if (field.key == "lower" && QString::fromUtf8(field.value).trimmed() == name)
                above.append(each.name);
        }
    }
    return above;
}

/// The interface itself first, then everything above it.
QStringList chainOf(const Interfaces& interfaces, const QString& name)
{
    QStringList chain{name};
    for (qsizetype i = 0; i < chain.size(); ++i) {
        for (const QString& above : directlyAbove(interfaces, chain.at(i))) {
            if (!chain.contains(above))
                chain.append(above);
        }
    }
    return chain;
}

QString bridgeIn(const QStringList& chain, const Interfaces& interfaces)
{
    for (const QString& name : chain) {
        if (interfaces.value(name).has("bridge"))
            return name;
    }
    return chain.value(1);
}

/// Open vSwitch shows no link between a port and its bridges.
bool isOpaque(const QStringList& chain)
{
    return chain.contains(u"ovs-system"_s);
}

/// Marks every port that leads to one of the interfaces. When none does, ports under a switch that
/// hides where they lead count.
void mark(QList<NetworkPort>& ports, const QMap<QString, QStringList>& chains,
          const QSet<QString>& wanted, bool NetworkPort::*flag)
{
    bool isFound = false;
    for (NetworkPort& port : ports) {
        const QStringList chain = chains.value(port.name);
        port.*flag = QSet<QString>(chain.begin(), chain.end()).intersects(wanted);
        isFound = isFound || port.*flag;
    }
    for (NetworkPort& port : ports) {
        if (!isFound && !wanted.isEmpty() && isOpaque(chains.value(port.name)))
            port.*flag = true;
    }
}

bool carriesAny(const QList<NetworkPort>& ports, bool NetworkPort::*flag)
{
    return std::any_of(ports.begin(), ports.end(),
                       [&](const NetworkPort& port) { return port.*flag; });
}

} // namespace

QList<NetworkPort> readPorts(const Answer& answer)
{
    const Interfaces interfaces = interfacesFrom(answer);
    const Routes routes = Routes::read(answer);
    QList<NetworkPort> ports;
    QMap<QString, QStringList> chains;
    for (const Record& record : interfaces) {
        const auto controller = lastAddressIn(record.text("path"));
        if (!controller)
            continue;
        const QStringList chain = chainOf(interfaces, record.name);
        chains.insert(record.name, chain);
        ports.append({record.name, controller, bridgeIn(chain, interfaces), false, false});
    }
    mark(ports, chains, routes.defaultInterfaces(), &NetworkPort::carriesDefaultRoute);
    mark(ports, chains, routes.sessionInterfaces(), &NetworkPort::carriesThisSession);
    if (!carriesAny(ports, &NetworkPort::carriesThisSession))
        mark(ports, chains, routes.defaultInterfaces(), &NetworkPort::carriesThisSession);
    return ports;
}

} // namespace backend
