// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/KernelSettings.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NetworkNames)
};

/// "enp3s0", "enP1p3s0f1np1": systemd.net-naming-scheme(7).
bool isNamedByPlace(const QString& name)
{
    static const QRegularExpression form(u"^en(P\\d+)?p\\d+s\\d+"_s);
    return form.match(name).hasMatch();
}

} // namespace

/// Harmless as long as no card comes or goes; giving a drive away moves none.
QList<Finding> networkNames(const NodeSnapshot& snapshot)
{
    static const QRegularExpression apart(u"[^A-Za-z0-9_-]+"_s);
    Finding finding{u"network-names-may-change"_s,
                    Severity::Note,
                    NodeSubject{},
                    {},
                    Text::tr("These names follow the places of the cards. When a card is added, "
                             "removed or moved, they can change, and the node is off the network. "
                             "Giving a drive to a VM moves nothing."),
                    Text::tr("Before you move cards, pin the names (Proxmox VE 9: "
                             "pve-network-interface-pinning) or have a screen and keyboard at hand."),
                    {}};
    QStringList names;
    for (const ConfigLine& line : linesBelow(snapshot.files, u"/etc/network/interfaces"_s)) {
        const QStringList words = line.text.split(apart, Qt::SkipEmptyParts);
        for (const NetworkPort& port : snapshot.host.ports) {
            if (!isNamedByPlace(port.name) || !words.contains(port.name))
                continue;
            if (!names.contains(port.name))
                names.append(port.name);
            if (!finding.evidence.contains(evidenceOf(line)))
                finding.evidence.append(evidenceOf(line));
        }
    }
    if (names.isEmpty())
        return {};
    finding.sentence =
        Text::tr("The network depends on names that can change: %1.").arg(listText(names));
    return {finding};
}

} // namespace backend::rules
