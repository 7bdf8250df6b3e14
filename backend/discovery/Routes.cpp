// SPDX-License-Identifier: GPL-3.0-or-later
#include "Routes.h"

#include "Text.h"

#include <QStringList>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// /proc/net/route prints addresses as numbers of a little-endian machine.
std::optional<QByteArray> ipv4From(const QString& digits)
{
    QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    std::reverse(bytes.begin(), bytes.end());
    return bytes.size() == 4 ? std::optional(bytes) : std::nullopt;
}

int leadingOnes(const QByteArray& mask)
{
    int bits = 0;
    for (const char byte : mask) {
        for (int bit = 7; bit >= 0; --bit) {
            if (((byte >> bit) & 1) == 0)
                return bits;
            ++bits;
        }
    }
    return bits;
}

std::optional<Route> route4From(const QStringList& words)
{
    const auto network = ipv4From(words.value(1));
    const auto gateway = ipv4From(words.value(2));
    const auto mask = ipv4From(words.value(7));
    if (!network || !gateway || !mask)
        return {};
    return Route{*network, leadingOnes(*mask), words.first(), *gateway == QByteArray(4, '\0')};
}

/// Destination, prefix, source, prefix, next hop, metric, counters, flags, interface. Those of the
/// loopback interface say which addresses are the node's own, not how to reach anything.
std::optional<Route> route6From(const QStringList& words)
{
    const QByteArray network = QByteArray::fromHex(words.value(0).toLatin1());
    const QByteArray hop = QByteArray::fromHex(words.value(4).toLatin1());
    bool isNumber = false;
    const int prefix = words.value(1).toInt(&isNumber, 16);
    if (words.size() < 10 || network.size() != 16 || !isNumber || words.last() == "lo"_L1)
        return {};
    return Route{network, prefix, words.last(), hop == QByteArray(16, '\0')};
}

/// Address, index, prefix, scope, flags, interface.
std::optional<Route> address6From(const QStringList& words)
{
    const QByteArray address = QByteArray::fromHex(words.value(0).toLatin1());
    if (words.size() < 6 || address.size() != 16)
        return {};
    return Route{address, 128, words.last(), true};
}

bool isWithin(const QByteArray& address, const Route& route)
{
    if (address.size() != route.network.size() || route.prefix > 8 * address.size())
        return false;
    for (int bit = 0; bit < route.prefix; ++bit) {
        const int shift = 7 - bit % 8;
        if (((address.at(bit / 8) ^ route.network.at(bit / 8)) >> shift & 1) != 0)
            return false;
    }
    return true;
}

QByteArray quadBytes(const QString& text)
{
    QByteArray bytes;
    for (const QString& part : text.split(u'.')) {
        bool isNumber = false;
        const int value = part.toInt(&isNumber);
        if (!isNumber || value < 0 || value > 255)
            return {};
        bytes.append(static_cast<char>(value));
    }
    return bytes.size() == 4 ? bytes : QByteArray();
}

/// Groups on one side of "::", two bytes each.
QByteArray groupBytes(const QString& text)
{
    QByteArray bytes;
    for (const QString& group : text.split(u':', Qt::SkipEmptyParts))
        bytes += group.contains(u'.')
            ? quadBytes(group)
            : QByteArray::fromHex(group.rightJustified(4, u'0').toLatin1());
    return bytes;
}

/// The bytes of an address as sshd writes it; empty when it is none.
QByteArray addressBytes(const QString& text)
{
    const QString plain = text.section(u'%', 0, 0);
    if (!plain.contains(u':'))
        return quadBytes(plain);
    const QByteArray front = groupBytes(plain.section("::"_L1, 0, 0));
    const QByteArray back =
        plain.contains("::"_L1) ? groupBytes(plain.section("::"_L1, 1)) : QByteArray();
    const qsizetype gap = 16 - front.size() - back.size();
    if (gap < 0)
        return {};
    const QByteArray bytes = front + QByteArray(gap, '\0') + back;
    const bool isMapped = bytes.first(10) == QByteArray(10, '\0') && bytes.mid(10, 2) == "\xff\xff";
    return isMapped ? bytes.last(4) : bytes;
}

template <typename Reader>
void append(QList<Route>& routes, const QByteArray& section, Reader reader)
{
    for (const QByteArray& line : linesOf(section)) {
        const QStringList words = wordsOf(line);
        if (words.isEmpty())
            continue;
        if (const auto route = reader(words))
            routes.append(*route);
    }
}

} // namespace

Routes Routes::read(const Answer& answer)
{
    Routes routes;
    append(routes.m_routes, answer.output("addresses6"), address6From);
    append(routes.m_routes, answer.output("routes"), route4From);
    append(routes.m_routes, answer.output("routes6"), route6From);
    for (const QByteArray& line : linesOf(answer.output("host"))) {
        const QStringList words = wordsOf(line);
        if (words.value(0) == "session"_L1) {
            routes.m_sessionThere = words.value(1);
            routes.m_sessionHere = words.value(3);
        }
    }
    return routes;
}

QSet<QString> Routes::defaultInterfaces() const
{
    QSet<QString> interfaces;
    for (const Route& route : m_routes) {
        if (route.prefix == 0)
            interfaces.insert(route.interface);
    }
    return interfaces;
}

QSet<QString> Routes::sessionInterfaces() const
{
    if (m_sessionHere.contains(u'%'))
        return {m_sessionHere.section(u'%', 1)};
    QString interface = interfaceFor(addressBytes(m_sessionHere), true);
    if (interface.isEmpty())
        interface = interfaceFor(addressBytes(m_sessionThere), false);
    return interface.isEmpty() ? QSet<QString>() : QSet<QString>{interface};
}

QString Routes::interfaceFor(const QByteArray& address, bool onlyDirect) const
{
    const Route* best = nullptr;
    for (const Route& route : m_routes) {
        const bool isWanted = !onlyDirect || (route.isDirect && route.prefix > 0);
        if (isWanted && isWithin(address, route)
            && (best == nullptr || route.prefix > best->prefix))
            best = &route;
    }
    return best == nullptr ? QString() : best->interface;
}

} // namespace backend
