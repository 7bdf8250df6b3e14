// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BootLoaderUnclear)
};

} // namespace

/// A note only: nothing this program does to a node changes how it boots.
QList<Finding> bootLoaderUnclear(const NodeSnapshot& snapshot)
{
    const BootSetup& boot = snapshot.host.boot;
    if (!boot.signsDisagree())
        return {};
    Finding finding{u"boot-loader-unclear"_s,
                    Severity::Note,
                    NodeSubject{},
                    Text::tr("What starts this node is unclear: GRUB or systemd-boot."),
                    Text::tr("Each has its own file for the kernel's command line, and a change in "
                             "the wrong one does nothing."),
                    Text::tr("Look at “proxmox-boot-tool status” before you change the kernel's "
                             "command line."),
                    {}};
    for (const BootSign& sign : boot.signs)
        finding.evidence.append(
            {sign.evidence.source, wordFor(sign.loader) + u": "_s + sign.evidence.text});
    return {finding};
}

} // namespace backend::rules
