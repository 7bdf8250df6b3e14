// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkText.h"

#include "ShownText.h"
#include "TimeText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui::LinkText {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

QString failureText(const NodeState& state)
{
    using Kind = backend::Error::Kind;
    switch (state.problem ? state.problem->kind : Kind::ConnectionLost) {
    case Kind::AuthRefused: return Text::tr("Login refused");
    case Kind::HostKeyUnknown: return Text::tr("Host key not trusted");
    case Kind::ConnectionLost: return Text::tr("Unreachable since %1").arg(TimeText::clockOrDay(state.since));
    default: return Text::tr("Could not be read");
    }
}

} // namespace

QString text(const NodeState& state)
{
    if (state.isApplying)
        return Text::tr("Applying…");
    if (state.measuring)
        return Text::tr("Measuring, %1 %").arg(state.measuring->percent());
    switch (state.link) {
    case NodeState::Link::Idle: return Text::tr("Not connected");
    case NodeState::Link::Connecting: return Text::tr("Connecting…");
    case NodeState::Link::Reading: return Text::tr("Reading…");
    case NodeState::Link::Connected: return state.problem ? Text::tr("Cannot be used") : Text::tr("Connected");
    case NodeState::Link::Unreachable: return failureText(state);
    case NodeState::Link::HostKeyChanged: return Text::tr("Host key changed");
    case NodeState::Link::Captured: return Text::tr("Captured, read only");
    }
    return {};
}

State sign(const NodeState& state)
{
    if (state.isApplying || state.measuring)
        return State::Running;
    switch (state.link) {
    case NodeState::Link::Idle: return State::Waiting;
    case NodeState::Link::Connecting:
    case NodeState::Link::Reading: return State::Running;
    case NodeState::Link::Connected: return state.problem ? State::Attention : State::Ready;
    case NodeState::Link::Unreachable: return State::Unreachable;
    case NodeState::Link::HostKeyChanged: return State::Blocked;
    case NodeState::Link::Captured: return State::Stale;
    }
    return State::Waiting;
}

bool isOld(const NodeState& state)
{
    return state.link == NodeState::Link::Unreachable || state.link == NodeState::Link::HostKeyChanged;
}

QString section(const NodeState& state)
{
    const bool isSimulated = std::holds_alternative<backend::DemoTarget>(state.node.target);
    if (std::holds_alternative<backend::CaptureTarget>(state.node.target))
        return Text::tr("Captures");
    if (state.node.isPaste())
        return Text::tr("Pasted");
    if (state.cluster.isEmpty())
        return isSimulated ? Text::tr("Simulated") : QString();
    const QString cluster = shownLine(state.cluster);
    return isSimulated ? Text::tr("%1 (simulated)").arg(cluster) : cluster;
}

bool isClusterSection(const NodeState& state) { return state.node.canChange() && !state.cluster.isEmpty(); }

QString subtitle(const NodeState& state)
{
    QStringList parts{state.node.text()};
    if (state.snapshot && !state.snapshot->host.hostName.isEmpty() && state.title != state.snapshot->host.hostName)
        parts.append(shownLine(state.snapshot->host.hostName));
    if (state.isSimulated())
        parts.append(Text::tr("simulated"));
    if (state.snapshot) {
        const auto& host = state.snapshot->host;
        if (host.isProxmox())
            parts.append(Text::tr("Proxmox VE %1").arg(host.pveVersion));
        if (!host.kernel.isEmpty())
            parts.append(Text::tr("kernel %1").arg(host.kernel));
    }
    if (state.link == NodeState::Link::HostKeyChanged)
        parts.append(Text::tr("host key changed, nothing was sent"));
    return parts.join(u"  ·  "_s);
}

} // namespace gui::LinkText
