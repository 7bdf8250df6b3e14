// SPDX-License-Identifier: GPL-3.0-or-later
#include "Node.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr auto demoPrefix = "demo:"_L1;
constexpr auto capturePrefix = "capture:"_L1;
constexpr auto pastePrefix = "paste:"_L1;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

/// Letters, digits and the signs given: nothing that ssh, a proxy command or a shell could take for
/// something else.
bool isName(QStringView text, QStringView signs)
{
    return !text.isEmpty() && !text.startsWith(u'-')
        && std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return c.isLetterOrNumber() || signs.contains(c); });
}

std::optional<quint16> portFrom(QStringView text)
{
    const bool isNumber = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isShort = false;
    const quint16 port = text.toUShort(&isShort);
    return isNumber && isShort && port > 0 ? std::optional(port) : std::nullopt;
}

struct HostAndPort {
    QStringView host;
    std::optional<QStringView> port;
};

/// "[host]:port", "host:port", or an IPv6 address without port.
HostAndPort splitPort(QStringView text)
{
    const qsizetype bracket = text.startsWith(u'[') ? text.indexOf(u']') : -1;
    if (bracket > 0) {
        const QStringView rest = text.sliced(bracket + 1);
        const QStringView host = text.sliced(1, bracket - 1);
        if (rest.isEmpty())
            return {host, {}};
        return rest.startsWith(u':') ? HostAndPort{host, rest.sliced(1)} : HostAndPort{{}, {}};
    }
    if (text.count(u':') != 1)
        return {text, {}};
    const qsizetype colon = text.indexOf(u':');
    return {text.first(colon), text.sliced(colon + 1)};
}

std::optional<SshTarget> sshTargetFrom(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const QStringView user = at < 0 ? QStringView() : text.first(at);
    const HostAndPort place = splitPort(text.sliced(at + 1));
    const auto port = place.port ? portFrom(*place.port) : std::optional<quint16>(0);
    if ((at >= 0 && !isName(user, u"._-+@")) || !isName(place.host, u"._-+:%") || !port)
        return {};
    return SshTarget{user.toString(), place.host.toString(), *port};
}

std::optional<Node> pasteFrom(QStringView list)
{
    PasteTarget target;
    for (const QStringView path : list.split(u',')) {
        if (path.trimmed().isEmpty())
            return {};
        target.paths.append(path.toString());
    }
    return Node{target};
}

std::optional<Node> nodeFrom(QStringView text)
{
    if (std::any_of(text.begin(), text.end(), isControl))
        return {};
    if (text.startsWith(demoPrefix)) {
        const QStringView name = text.sliced(demoPrefix.size());
        return isName(name, u"_-") ? std::optional(Node{DemoTarget{name.toString()}})
                                   : std::nullopt;
    }
    if (text.startsWith(capturePrefix)) {
        const QStringView path = text.sliced(capturePrefix.size());
        return path.trimmed().isEmpty() ? std::nullopt
                                        : std::optional(Node{CaptureTarget{path.toString()}});
    }
    if (text.startsWith(pastePrefix))
        return pasteFrom(text.sliced(pastePrefix.size()));
    const auto target = sshTargetFrom(text);
    return target ? std::optional(Node{*target}) : std::nullopt;
}

QString textOf(const SshTarget& target)
{
    QString text = target.user.isEmpty() ? QString() : target.user + u'@';
    const bool isLikePrefix = text.isEmpty() && target.port != 0
        && (target.host + u':' == demoPrefix || target.host + u':' == capturePrefix
            || target.host + u':' == pastePrefix);
    text += target.host.contains(u':') || isLikePrefix ? u'[' + target.host + u']' : target.host;
    return target.port == 0 ? text : text + u':' + QString::number(target.port);
}

} // namespace

Result<Node> Node::parse(QStringView text)
{
    if (const auto node = nodeFrom(text))
        return *node;
    return failure(
        Error::Kind::Usage,
        QCoreApplication::translate("Node",
                                    "This does not name a node. Write user@host, user@host:port, "
                                    "demo:NAME, capture:FILE or paste:FILE."),
        text.left(256).toString());
}

QString Node::text() const
{
    if (const auto* demo = std::get_if<DemoTarget>(&target))
        return demoPrefix + demo->name;
    if (const auto* capture = std::get_if<CaptureTarget>(&target))
        return capturePrefix + capture->path;
    if (const auto* paste = std::get_if<PasteTarget>(&target))
        return pastePrefix + paste->paths.join(u',');
    return textOf(std::get<SshTarget>(target));
}

} // namespace backend
