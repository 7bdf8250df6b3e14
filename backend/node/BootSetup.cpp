// SPDX-License-Identifier: GPL-3.0-or-later
#include "BootSetup.h"

#include <QRegularExpression>
#include <QVersionNumber>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

/// "6.17.2-1-pve" counts as 6.17.2.1, as Debian's tools sort kernels.
QVersionNumber numberOf(QString version)
{
    return QVersionNumber::fromString(version.replace(u'-', u'.'));
}

} // namespace

QString wordFor(BootLoader loader)
{
    switch (loader) {
    case BootLoader::Grub:
        return u"grub"_s;
    case BootLoader::SystemdBoot:
        return u"systemd-boot"_s;
    case BootLoader::Unknown:
        break;
    }
    return u"unknown"_s;
}

bool BootSetup::signsDisagree() const
{
    return std::any_of(signs.begin(), signs.end(),
                       [&](const BootSign& each) { return each.loader != signs.first().loader; });
}

QString BootSetup::olderKernel(const QString& running) const
{
    QStringList sorted = kernels;
    std::sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) { return numberOf(a) > numberOf(b); });
    for (const QString& each : std::as_const(sorted))
        if (each != running && numberOf(each) < numberOf(sorted.first()))
            return each;
    return {};
}

bool isKernelVersion(const QString& text)
{
    static const QRegularExpression version(u"\\A[0-9][A-Za-z0-9.+~_-]{0,63}\\z"_s);
    return version.match(text).hasMatch();
}

} // namespace backend
