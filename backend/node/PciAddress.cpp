// SPDX-License-Identifier: GPL-3.0-or-later
#include "PciAddress.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <algorithm>
#include <optional>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

bool isHexadecimal(QStringView text)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// A number of `shortest` to `longest` hexadecimal digits that is at most `highest`.
std::optional<quint32> number(QStringView text, qsizetype shortest, qsizetype longest,
                              quint32 highest)
{
    if (text.size() < shortest || text.size() > longest || !isHexadecimal(text))
        return {};
    const quint32 value = text.toUInt(nullptr, 16);
    return value <= highest ? std::optional(value) : std::nullopt;
}

std::optional<PciAddress> addressFrom(QStringView text)
{
    const QList<QStringView> parts = text.split(u':');
    if (parts.size() != 2 && parts.size() != 3)
        return {};
    const QList<QStringView> slot = parts.last().split(u'.');
    if (slot.size() != 2)
        return {};
    const auto domain = parts.size() == 3 ? number(parts.first(), 4, 8, 0xffffffff) : 0;
    const auto bus = number(parts.at(parts.size() - 2), 2, 2, 0xff);
    const auto device = number(slot.first(), 2, 2, 0x1f);
    const auto function = number(slot.last(), 1, 1, 7);
    if (!domain || !bus || !device || !function)
        return {};
    return PciAddress{*domain, static_cast<quint8>(*bus), static_cast<quint8>(*device),
                      static_cast<quint8>(*function)};
}

QString padded(quint32 value, int width)
{
    return QString::number(value, 16).rightJustified(width, u'0');
}

} // namespace

Result<PciAddress> PciAddress::parse(QStringView text)
{
    if (const auto address = addressFrom(text))
        return *address;
    return failure(Error::Kind::Usage,
                   QCoreApplication::translate(
                       "PciAddress", "This is not a PCI address; one looks like 0000:04:00.0."),
                   text.left(64).toString());
}

QString PciAddress::text() const
{
    return slotText() + u'.' + QString::number(function);
}

QString PciAddress::shortText() const
{
    return domain == 0 ? text().sliced(5) : text();
}

QString PciAddress::slotText() const
{
    return padded(domain, 4) + u':' + padded(bus, 2) + u':' + padded(device, 2);
}

size_t qHash(const PciAddress& address, size_t seed) noexcept
{
    return qHashMulti(seed, address.domain, address.bus, address.device, address.function);
}

} // namespace backend
