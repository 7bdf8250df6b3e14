// SPDX-License-Identifier: GPL-3.0-or-later
#include "NetworkWatch.h"

#include <array>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace gui {

namespace {

constexpr std::chrono::milliseconds togetherness{700};

remote::Descriptor openSocket()
{
    remote::Descriptor socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE));
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (!socket.isOpen() || ::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return remote::Descriptor();
    return socket;
}

} // namespace

NetworkWatch::NetworkWatch(QObject* parent)
    : QObject(parent)
    , m_socket(openSocket())
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(togetherness);
    connect(&m_quiet, &QTimer::timeout, this, &NetworkWatch::changed);
    if (!m_socket.isOpen())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &NetworkWatch::take);
}

NetworkWatch::~NetworkWatch() = default;

/// What exactly changed does not matter. A socket that overflowed (ENOBUFS) missed some, which is a
/// change as well.
void NetworkWatch::take()
{
    std::array<char, 8192> message;
    while (::recv(m_socket.get(), message.data(), message.size(), 0) > 0) {
    }
    m_quiet.start();
}

} // namespace gui
