// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonFields.h"

#include <cmath>

namespace backend {
namespace {

constexpr qsizetype textLimit = 64 * 1024;

} // namespace

JsonFields::JsonFields(const QJsonObject& object, QString& fault)
    : m_object(object)
    , m_fault(fault)
{
}

void JsonFields::blame(const QString& name) const
{
    if (m_fault.isEmpty())
        m_fault = name;
}

QString JsonFields::text(const QString& name) const
{
    const QJsonValue value = m_object[name];
    const QString text = value.toString();
    if (!value.isString() || text.size() > textLimit)
        blame(name);
    return text;
}

bool JsonFields::flag(const QString& name) const
{
    if (!m_object[name].isBool())
        blame(name);
    return m_object[name].toBool();
}

double JsonFields::numberOf(const QString& name) const
{
    const QJsonValue value = m_object[name];
    const double number = value.toDouble();
    if (value.isDouble() && std::isfinite(number) && number >= 0)
        return number;
    blame(name);
    return 0;
}

double JsonFields::number(const QString& name) const { return numberOf(name); }

std::optional<double> JsonFields::optionalNumber(const QString& name) const
{
    if (isNull(name))
        return std::nullopt;
    return numberOf(name);
}

qint64 JsonFields::count(const QString& name, qint64 most) const
{
    const QJsonValue value = m_object[name];
    const qint64 count = value.toInteger(-1);
    if (count >= 0 && count <= most)
        return count;
    blame(name);
    return 0;
}

std::optional<int> JsonFields::optionalCount(const QString& name, int most) const
{
    if (isNull(name))
        return std::nullopt;
    return static_cast<int>(count(name, most));
}

QJsonObject JsonFields::object(const QString& name) const
{
    if (!m_object[name].isObject())
        blame(name);
    return m_object[name].toObject();
}

QJsonArray JsonFields::array(const QString& name, qsizetype most) const
{
    const QJsonArray array = m_object[name].toArray();
    if (!m_object[name].isArray() || array.size() > most) {
        blame(name);
        return {};
    }
    return array;
}

} // namespace backend
