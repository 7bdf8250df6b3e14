// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeName.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gui::NodeName {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NodeName)
};

QString sentenceFor(const backend::SshTarget& target)
{
    const QString host = target.user.isEmpty() ? target.host : target.user + u'@' + target.host;
    return target.port == 0 ? Text::tr("Connects to %1 and reads it.").arg(host)
                            : Text::tr("Connects to %1, port %2, and reads it.").arg(host).arg(target.port);
}

} // namespace

QString ssh(const SshParts& parts)
{
    const QString user = parts.user.trimmed();
    const QString port = parts.port.trimmed();
    QString host = parts.host.trimmed();
    if (host.isEmpty())
        return {};
    const bool isBareIpv6 = host.count(u':') > 1 && !host.contains(u'[') && !host.contains(u'@');
    if (isBareIpv6 && !port.isEmpty())
        host = u'[' + host + u']';
    QString text = user.isEmpty() ? host : user + u'@' + host;
    return port.isEmpty() ? text : text + u':' + port;
}

QString contradiction(const SshParts& parts)
{
    const QString host = parts.host.trimmed();
    const bool hasPort = host.section(u'@', -1).count(u':') == 1 || host.contains(u"]:"_s);
    if (host.contains(u'@') && !parts.user.trimmed().isEmpty())
        return Text::tr("The user is given twice; leave it out in one place.");
    if (hasPort && !parts.port.trimmed().isEmpty())
        return Text::tr("The port is given twice; leave it out in one place.");
    return {};
}

QString demo(const QString& name) { return u"demo:"_s + name; }

QString capture(const QString& path)
{
    // The list of nodes outlives the folder the program was started in.
    return path.trimmed().isEmpty() ? QString() : u"capture:"_s + QFileInfo(path.trimmed()).absoluteFilePath();
}

QString paste(const QStringList& paths)
{
    QStringList absolute;
    for (const QString& path : paths)
        absolute.append(QFileInfo(path).absoluteFilePath());
    return absolute.isEmpty() ? QString() : u"paste:"_s + absolute.join(u',');
}

QString demoText(const QString& name)
{
    QFile file(u":/demo/%1.json"_s.arg(name));
    const QString about = file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object().value(u"about"_s).toString()
        : QString();
    return about.isEmpty() ? name : u"%1: %2"_s.arg(name, about);
}

QString sentence(const backend::Node& node)
{
    if (const auto* ssh = std::get_if<backend::SshTarget>(&node.target))
        return sentenceFor(*ssh);
    if (std::holds_alternative<backend::DemoTarget>(node.target))
        return Text::tr("A simulated node on this computer. It can be changed and taken back like a real one.");
    return Text::tr("Opens the file. Nothing on any node is read or changed.");
}

} // namespace gui::NodeName
