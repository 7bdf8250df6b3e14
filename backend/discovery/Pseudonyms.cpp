// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pseudonyms.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <functional>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using Kind = Pseudonyms::Kind;

constexpr qsizetype shortestWord =
    4; ///< shorter ones are replaced only where their field says what they are

QString numbered(Kind kind, int number)
{
    switch (kind) {
    case Kind::Serial:
        return u"SERIAL%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    case Kind::Id:
        return u"id-%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    case Kind::Uuid:
        return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0'));
    case Kind::Mac:
        return u"02:00:00:%1:%2:%3"_s.arg(number >> 16 & 0xff, 2, 16, QLatin1Char('0'))
            .arg(number >> 8 & 0xff, 2, 16, QLatin1Char('0'))
            .arg(number & 0xff, 2, 16, QLatin1Char('0'));
    case Kind::Ipv4: // a network for tests that nobody has, RFC 2544
        return u"198.18.%1.%2"_s.arg(number >> 8 & 0xff).arg(number & 0xff);
    case Kind::Ipv6:
        return u"2001:db8::%1"_s.arg(number, 0, 16);
    case Kind::Node:
        return u"node%1"_s.arg(number);
    case Kind::Guest:
        return u"guest%1"_s.arg(number);
    case Kind::Cluster:
        return u"cluster%1"_s.arg(number);
    case Kind::Text:
        break;
    }
    return u"text%1"_s.arg(number);
}

QString replaced(const QString& text, const QRegularExpression& form,
                 const std::function<QString(const QString&)>& replacement)
{
    QString result;
    qsizetype place = 0;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        result += text.sliced(place, found.capturedStart() - place) + replacement(found.captured());
        place = found.capturedEnd();
    }
    return result + text.sliced(place);
}

/// Longest first, so that a name that is part of another does not spoil it.
QStringList keysByLength(const QHash<QString, QString>& names)
{
    QStringList keys = names.keys();
    std::sort(keys.begin(), keys.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return keys;
}

const QRegularExpression& uuidForm()
{
    static const QRegularExpression form(
        u"\\b[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\\b"_s);
    return form;
}

} // namespace

QString Pseudonyms::of(Kind kind, const QString& original)
{
    if (original.isEmpty() || m_given.contains(original))
        return original;
    QHash<QString, QString>& names = m_names[kind];
    QString& name = names[original];
    if (name.isEmpty())
        name = numbered(kind, static_cast<int>(names.size()));
    m_given.insert(name);
    return name;
}

QString Pseudonyms::ofUuid(const QString& original)
{
    const auto match = uuidForm().match(original);
    const bool isUuid = match.hasMatch() && match.capturedLength() == original.size();
    return isUuid ? of(Kind::Uuid, original.toLower()) : of(Kind::Id, original);
}

QString Pseudonyms::scrubbed(const QString& text)
{
    return withoutPatterns(withoutKnown(text));
}

QString Pseudonyms::serialIn(const QString& text) const
{
    const QHash<QString, QString> serials = m_names.value(Kind::Serial);
    for (const QString& serial : keysByLength(serials)) {
        if (serial.size() >= shortestWord && text.contains(serial))
            return serials.value(serial);
    }
    return {};
}

QString Pseudonyms::withoutKnown(QString text) const
{
    for (const Kind kind : {Kind::Serial, Kind::Id}) {
        const QHash<QString, QString> names = m_names.value(kind);
        for (const QString& key : keysByLength(names)) {
            if (key.size() < shortestWord || !text.contains(key))
                continue;
            const QRegularExpression word(u"(?<![A-Za-z0-9])"_s + QRegularExpression::escape(key)
                                          + u"(?![A-Za-z0-9])"_s);
            text.replace(word, names.value(key));
        }
    }
    return text;
}

QString Pseudonyms::withoutPatterns(QString text)
{
    static const QRegularExpression lvm(
        u"\\b[A-Za-z0-9]{6}-(?:[A-Za-z0-9]{4}-){5}[A-Za-z0-9]{6}\\b"_s);
    static const QRegularExpression mac(
        u"(?<![0-9A-Fa-f:])(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(?![0-9A-Fa-f:])"_s);
    static const QRegularExpression ipv4(u"(?<![0-9.])(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![0-9.])"_s);
    static const QRegularExpression ipv6(
        u"(?<![0-9A-Za-z:.])(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}(?::[0-"
        u"9A-Fa-f]{1,4})*)?"
        "::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)?)(?![0-9A-Za-z:.])"_s);
    const auto renamed = [&](Kind kind) {
        return [this, kind](const QString& found) { return of(kind, found.toLower()); };
    };
    text = replaced(text, lvm, [this](const QString& found) { return of(Kind::Id, found); });
    text = replaced(text, uuidForm(), renamed(Kind::Uuid));
    text = replaced(text, mac, renamed(Kind::Mac));
    text = replaced(text, ipv6, renamed(Kind::Ipv6));
    return replaced(text, ipv4, renamed(Kind::Ipv4));
}

} // namespace backend
