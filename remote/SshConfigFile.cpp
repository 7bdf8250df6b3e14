// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshConfigFile.h"

#include "SshConfigReader.h"

#include <QDir>
#include <QHash>

namespace remote {

using namespace Qt::StringLiterals;

namespace {

using Line = SshConfigReader::Line;

/// What libssh 0.10 reads over and this program has nothing of its own for.
const QStringList& passedOver()
{
    static const QStringList keywords{
        u"AddressFamily"_s,        u"BindInterface"_s,   u"CanonicalizeHostname"_s, u"CertificateFile"_s,
        u"ControlMaster"_s,        u"ControlPath"_s,     u"ForwardAgent"_s,         u"HostKeyAlias"_s,
        u"HostbasedAuthentication"_s, u"KnownHostsCommand"_s, u"PKCS11Provider"_s,  u"PreferredAuthentications"_s,
        u"RemoteCommand"_s,        u"RevokedHostKeys"_s, u"SecurityKeyProvider"_s,  u"ServerAliveCountMax"_s,
        u"ServerAliveInterval"_s,  u"VerifyHostKeyDNS"_s};
    return keywords;
}

bool isName(const QString& pattern)
{
    return !pattern.isEmpty() && !pattern.contains(u'*') && !pattern.contains(u'?') && !pattern.startsWith(u'!');
}

/// Collects the hosts that blocks name; the first word on a matter counts.
class HostList {
public:
    QList<ConfiguredHost> hosts;

    void take(const Line& line)
    {
        if (line.keyword == u"host"_s)
            begin(line.words);
        else if (line.keyword == u"match"_s)
            m_open.clear();
        else if (!line.words.isEmpty())
            for (const qsizetype i : m_open)
                fill(hosts[i], line.keyword, line.words.first());
    }

    std::function<void()> enter()
    {
        return [this, open = m_open] { m_open = open; };
    }

private:
    void begin(const QStringList& patterns)
    {
        m_open.clear();
        for (const QString& pattern : patterns) {
            if (!isName(pattern))
                continue;
            const auto known = m_places.constFind(pattern);
            const qsizetype place = known == m_places.cend() ? hosts.size() : *known;
            if (known == m_places.cend())
                hosts.append({pattern, {}, {}, 0, {}});
            m_places.insert(pattern, place);
            m_open.append(place);
        }
    }

    static void fill(ConfiguredHost& host, const QString& keyword, const QString& value)
    {
        if (keyword == u"hostname"_s && host.hostName.isEmpty())
            host.hostName = value == u"%h"_s ? QString() : value;
        else if (keyword == u"user"_s && host.user.isEmpty())
            host.user = value;
        else if (keyword == u"port"_s && host.port == 0)
            host.port = value.toUShort();
        else if (keyword == u"proxyjump"_s && host.jump.isEmpty() && value.toLower() != u"none"_s)
            host.jump = value;
    }

    QHash<QString, qsizetype> m_places;
    QList<qsizetype> m_open;
};

/// Collects what blocks that mean one host say.
class ExtrasOfHost {
public:
    explicit ExtrasOfHost(QString host)
        : m_host(std::move(host))
    {
    }

    ConfiguredExtras extras;

    void take(const Line& line)
    {
        if (line.keyword == u"host"_s)
            m_isMeant = isHostMeant(m_host, line.words);
        else if (line.keyword == u"match"_s)
            m_isMeant = isMatch(line.words);
        else if (m_isMeant && !line.words.isEmpty())
            fill(line);
    }

    std::function<void()> enter()
    {
        if (!m_isMeant)
            return {};
        return [this] { m_isMeant = true; };
    }

private:
    bool isMatch(const QStringList& words)
    {
        bool isMeant = !words.isEmpty();
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString word = words[i].toLower();
            if (word == u"all"_s)
                continue;
            extras.runsCommandsToMatch |= word == u"exec"_s || word == u"!exec"_s;
            const QStringList patterns = words.value(++i).split(u',');
            isMeant &= (word == u"host"_s || word == u"originalhost"_s) && isHostMeant(m_host, patterns);
        }
        return isMeant;
    }

    void fill(const Line& line)
    {
        const QString& value = line.words.first();
        if (line.keyword == u"identityfile"_s)
            extras.identityFiles.append(value);
        else if (line.keyword == u"identityagent"_s && extras.identityAgent.isEmpty())
            extras.identityAgent = value;
        else if (line.keyword == u"identitiesonly"_s && !std::exchange(m_saidOnly, true))
            extras.identitiesOnly = value.toLower() == u"yes"_s;
        for (const QString& keyword : passedOver())
            if (line.keyword == keyword.toLower() && !extras.ignored.contains(keyword))
                extras.ignored.append(keyword);
    }

    QString m_host;
    bool m_isMeant = true;
    bool m_saidOnly = false;
};

template <typename Collector>
void collect(Collector& collector, const QString& file)
{
    SshConfigReader([&](const Line& line) { collector.take(line); }, [&] { return collector.enter(); }).read(file);
}

} // namespace

QString defaultSshConfigFile() { return QDir::homePath() + u"/.ssh/config"_s; }

QList<ConfiguredHost> configuredHosts(const QString& file)
{
    HostList list;
    collect(list, file);
    return list.hosts;
}

ConfiguredExtras configuredExtras(const QString& host, const QString& file)
{
    ExtrasOfHost extras(host);
    collect(extras, file);
    return extras.extras;
}

QString configuredPath(const QString& written)
{
    QString path = written;
    if (path == u"~"_s || path.startsWith(u"~/"_s))
        path.replace(0, 1, QDir::homePath());
    path.replace(u"%d"_s, QDir::homePath());
    return path.contains(u'%') ? QString() : path;
}

} // namespace remote
