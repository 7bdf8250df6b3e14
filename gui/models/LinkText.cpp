// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui::LinkText {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("LinkText", text); }

QString failureText(const NodeState& state)
{
    using Kind = backend::Error::Kind;
    switch (state.problem ? state.problem->kind : Kind::ConnectionLost) {
    case Kind::AuthRefused: return tr("Login refused");
    case Kind::HostKeyUnknown: return tr("Host key not trusted");
    case Kind::ConnectionLost: {
        const QTime time = state.since.toLocalTime().time();
        return tr("Unreachable since %1").arg(QLocale().toString(time, QLocale::ShortFormat));
    }
    default: return tr("Could not be read");
    }
}

} // namespace

QString text(const NodeState& state)
{
    if (state.isApplying)
        return tr("Applying…");
    switch (state.link) {
    case NodeState::Link::Idle: return tr("Not connected");
    case NodeState::Link::Connecting: return tr("Connecting…");
    case NodeState::Link::Reading: return tr("Reading…");
    case NodeState::Link::Connected: return state.problem ? tr("Cannot be used") : tr("Connected");
    case NodeState::Link::Unreachable: return failureText(state);
    case NodeState::Link::HostKeyChanged: return tr("Host key changed");
    case NodeState::Link::Captured: return tr("Captured, read only");
    }
    return {};
}

State sign(const NodeState& state)
{
    if (state.isApplying)
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
    if (std::holds_alternative<backend::DemoTarget>(state.node.target))
        return tr("Simulated");
    if (std::holds_alternative<backend::CaptureTarget>(state.node.target))
        return tr("Captures");
    if (state.snapshot && !state.snapshot->host.clusterName.isEmpty())
        return state.snapshot->host.clusterName;
    return tr("On their own");
}

QString subtitle(const NodeState& state)
{
    QStringList parts{state.node.text()};
    if (state.isSimulated())
        parts.append(tr("simulated"));
    if (state.snapshot) {
        const auto& host = state.snapshot->host;
        if (host.isProxmox())
            parts.append(tr("Proxmox VE %1").arg(host.pveVersion));
        if (!host.kernel.isEmpty())
            parts.append(tr("kernel %1").arg(host.kernel));
    }
    if (state.link == NodeState::Link::HostKeyChanged)
        parts.append(tr("host key changed, nothing was sent"));
    return parts.join(u"  ·  "_s);
}

} // namespace gui::LinkText
