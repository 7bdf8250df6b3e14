// SPDX-License-Identifier: GPL-3.0-or-later
#include "AskedUntil.h"

#include <utility>

namespace gui {
namespace {

thread_local const AskedUntil* present = nullptr;

} // namespace

AskedUntil::AskedUntil(QString nodeText, std::stop_token stop, Whom whom)
    : m_nodeText(std::move(nodeText))
    , m_stop(std::move(stop))
    , m_whom(whom)
{
    present = this;
}

AskedUntil::~AskedUntil() { present = nullptr; }

std::stop_token AskedUntil::stopOfThisThread() { return present ? present->m_stop : std::stop_token(); }

AskedUntil::Whom AskedUntil::whomOfThisThread() { return present ? present->m_whom : Whom::Person; }

QString AskedUntil::nodeOfThisThread() { return present ? present->m_nodeText : QString(); }

} // namespace gui
