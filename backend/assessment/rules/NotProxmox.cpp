// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

} // namespace

QList<Finding> notProxmox(const NodeSnapshot& snapshot)
{
    if (snapshot.host.isProxmox() || snapshot.pasted)
        return {};
    return {{u"not-proxmox"_s,
             Severity::Blocked,
             NodeSubject{},
             Text::tr("This machine does not run Proxmox VE."),
             Text::tr("Drives are given to VMs through Proxmox, so nothing can be changed here."),
             {},
             {{u"pveversion"_s, Text::tr("not installed")}}}};
}

} // namespace backend::rules
