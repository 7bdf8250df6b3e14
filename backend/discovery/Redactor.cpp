// SPDX-License-Identifier: GPL-3.0-or-later
#include "Redactor.h"

#include "HostReader.h"
#include "NvmeReader.h"
#include "Routes.h"
#include "Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <functional>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

using Kind = Pseudonyms::Kind;

/// Every line through a function; what becomes empty goes.
QString eachLine(const QString& text, const std::function<QString(const QString&)>& rewrite)
{
    QString result;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString rewritten = rewrite(line);
        if (!rewritten.isEmpty())
            result += rewritten + u'\n';
    }
    return result;
}

bool isRemote(const QString& fileSystem)
{
    static const QRegularExpression form(
        u"^(nfs|cifs|smb|9p|ceph|glusterfs|fuse\\.|afs|davfs|sshfs)"_s);
    return form.match(fileSystem).hasMatch();
}

} // namespace

Redactor::Redactor(const Answer& answer)
{
    for (const Record& record : recordsOf(answer.output("nvme"), "controller"))
        (void)m_names.of(Kind::Serial, record.text("serial"));
    if (const auto report = jsonObject(answer.output("lsblk")))
        learnDisks(report->value("blockdevices"_L1));
    (void)node(memberName(answer));
    const Routes routes = Routes::read(answer);
    m_defaultInterfaces = routes.defaultInterfaces().values();
    m_sessionInterfaces = routes.sessionInterfaces().values();
    m_defaultInterfaces.sort();
}

void Redactor::learnDisks(const QJsonValue& value)
{
    for (const QJsonValue& each : value.toArray()) {
        const QJsonObject json = each.toObject();
        (void)disk(json);
        learnDisks(json.value("children"_L1));
    }
}

QString Redactor::node(const QString& name)
{
    return m_names.of(Kind::Node, name.section(u'.', 0, 0));
}

/// "enx001122334455" is named after its MAC address.
QString Redactor::interface(const QString& name)
{
    static const QRegularExpression form(u"[0-9a-f]{12}"_s);
    const auto match = form.match(name);
    if (!match.hasMatch())
        return name;
    return u"enx"_s + m_names.of(Kind::Mac, match.captured()).remove(u':');
}

QString Redactor::scrubbed(const QString& text)
{
    return m_names.scrubbed(withoutLinkNames(text));
}

QString Redactor::complaint(const QString& text)
{
    QString result = scrubbed(text);
    const QHash<QString, QString> nodes = m_names.given(Kind::Node);
    for (auto name = nodes.begin(); name != nodes.end(); ++name)
        result.replace(
            QRegularExpression(u"\\b"_s + QRegularExpression::escape(name.key()) + u"\\b"_s),
            name.value());
    return result;
}

/// Names of links in /dev/disk; a serial in one stays recognizable as that serial's pseudonym.
QString Redactor::withoutLinkNames(const QString& text)
{
    static const QRegularExpression form(
        u"\\bby-(id|uuid|partuuid)/([^\\s,;'\"]+?)(-part\\d+)?(?=[\\s,;'\"]|$)"_s,
        QRegularExpression::MultilineOption);
    QString result;
    qsizetype place = 0;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const QString name = found.captured(2);
        const bool isId = found.captured(1) == "id"_L1;
        const QString serial = isId ? m_names.serialIn(name) : QString();
        result += text.sliced(place, found.capturedStart(2) - place)
            + (isId ? m_names.of(Kind::Id, u"by-id/"_s + name) : m_names.ofUuid(name))
            + (serial.isEmpty() ? QString() : u'_' + serial) + found.captured(3);
        place = found.capturedEnd();
    }
    return result + text.sliced(place);
}

/// Where the session comes in is worked out before; see routes().
QString Redactor::host(const QString& text)
{
    return eachLine(text, [this](const QString& line) {
        if (line.startsWith("hostname "_L1))
            return u"hostname "_s + node(line.sliced(9).trimmed());
        if (line.startsWith("session "_L1))
            return m_sessionInterfaces.isEmpty() ? u"session "_s
                                                 : u"session 192.0.2.2 50000 192.0.2.1 22"_s;
        return line.startsWith("unit "_L1) || line.startsWith("kernel "_L1) ? line : scrubbed(line);
    });
}

QString Redactor::controllers(const QString& text)
{
    return eachLine(text, [this](const QString& line) {
        if (line.startsWith("serial "_L1))
            return u"serial "_s + m_names.of(Kind::Serial, line.sliced(7).trimmed());
        if (line.startsWith("subsysnqn "_L1)) // holds the serial, glued to other words
            return u"subsysnqn "_s + m_names.of(Kind::Text, line.sliced(10).trimmed());
        return scrubbed(line);
    });
}

QJsonValue Redactor::disk(const QJsonValue& value)
{
    QJsonObject json = value.toObject();
    const auto rename = [&](QLatin1StringView key,
                            const std::function<QString(const QString&)>& name) {
        if (json.value(key).isString())
            json.insert(key, name(json.value(key).toString().trimmed()));
    };
    rename("serial"_L1, [this](const QString& text) { return m_names.of(Kind::Serial, text); });
    rename("wwn"_L1, [this](const QString& text) { return m_names.of(Kind::Id, text); });
    for (const auto key : {"uuid"_L1, "partuuid"_L1, "ptuuid"_L1})
        rename(key, [this](const QString& text) { return m_names.ofUuid(text); });
    QJsonArray children;
    for (const QJsonValue& child : json.value("children"_L1).toArray())
        children.append(disk(child));
    if (!children.isEmpty())
        json.insert("children"_L1, children);
    return json;
}

QString Redactor::disks(const QString& text)
{
    const auto report = jsonObject(text.toUtf8());
    if (!report)
        return {};
    QJsonArray list;
    for (const QJsonValue& each : report->value("blockdevices"_L1).toArray())
        list.append(disk(each));
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"blockdevices"_s, list}}).toJson(QJsonDocument::Compact));
}

QString Redactor::links(const QString& text)
{
    static const QRegularExpression form(u"\\bby-[a-z]+/.*$"_s);
    return eachLine(text, [this](const QString& line) {
        const QString link = form.match(line).captured();
        return link.isEmpty() ? QString() : u"link "_s + scrubbed(link);
    });
}

/// Shares of other machines name those; nothing here depends on them.
QString Redactor::mounts(const QString& text)
{
    return eachLine(text, [this](const QString& line) {
        const QString tail = line.section(u" - "_s, 1);
        return isRemote(tail.section(u' ', 0, 0)) ? QString() : scrubbed(line);
    });
}

QString Redactor::fstab(const QString& text)
{
    return eachLine(text, [this](const QString& line) {
        const QStringList words = line.simplified().split(u' ');
        const bool isEntry = words.size() >= 3 && !words.first().startsWith(u'#');
        if (!isEntry || isRemote(words.at(2)))
            return QString();
        QString place = words.first();
        if (place.startsWith("UUID="_L1) || place.startsWith("PARTUUID="_L1))
            place = place.section(u'=', 0, 0) + u'='
                + m_names.ofUuid(place.section(u'=', 1).remove(u'"'));
        return scrubbed(place) + u' ' + words.sliced(1, 2).join(u' ');
    });
}

QString Redactor::storages(const QString& text)
{
    static const QRegularExpression kept(
        u"^\\s+(path|vgname|pool|content|disable|thinpool|mountpoint)\\b"_s);
    return eachLine(text, [this](const QString& line) {
        if (!line.startsWith(u' ') && !line.startsWith(u'\t'))
            return scrubbed(line);
        if (line.trimmed().startsWith("nodes "_L1)) {
            QStringList names;
            for (const QString& name : line.trimmed().sliced(6).split(u',', Qt::SkipEmptyParts))
                names.append(node(name.trimmed()));
            return u"\tnodes "_s + names.join(u',');
        }
        return kept.match(line).hasMatch() ? scrubbed(line) : QString();
    });
}

QString Redactor::mappings(const QString& text)
{
    static const QRegularExpression member(u"(\\bnode=)([^,\\s]+)"_s);
    return eachLine(text, [this](const QString& line) {
        if (line.trimmed().startsWith("description"_L1))
            return QString();
        const auto match = member.match(line);
        if (!match.hasMatch())
            return scrubbed(line);
        return scrubbed(line.first(match.capturedStart(2))) + node(match.captured(2))
            + scrubbed(line.sliced(match.capturedEnd(2)));
    });
}

QString Redactor::network(const QString& text)
{
    return eachLine(text, [this](const QString& line) {
        QStringList words = line.split(u' ');
        if (words.first() != "path"_L1 && words.size() == 2)
            words.last() = interface(words.last());
        return m_names.scrubbed(words.join(u' '));
    });
}

/// One route of each kind that matters, in networks made for examples (RFC 5737).
QString Redactor::routes(const QString&)
{
    QString text = u"Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT\n"_s;
    for (const QString& name : m_defaultInterfaces)
        text += interface(name) + u" 00000000 FE0200C0 0003 0 0 0 00000000 0 0 0\n"_s;
    for (const QString& name : m_sessionInterfaces)
        text += interface(name) + u" 000200C0 00000000 0001 0 0 0 00FFFFFF 0 0 0\n"_s;
    return text;
}

} // namespace backend
