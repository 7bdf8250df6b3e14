// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/Holding.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReservationIsStale)
};

} // namespace

/// Proxmox passes such lines over itself (qemu-server PCI.pm, reserve_pci_usage).
QList<Finding> reservationIsStale(const NodeSnapshot& snapshot)
{
    QList<Finding> findings;
    for (const PciReservation& each : snapshot.reservations) {
        if (each.isLive)
            continue;
        QString line = u"%1 %2"_s.arg(each.address.text()).arg(each.vmid);
        if (each.pid)
            line += u" pid:%1"_s.arg(*each.pid);
        findings.append({u"reservation-stale"_s,
                         Severity::Note,
                         NodeSubject{},
                         Text::tr("A reservation of %1 for %2 is left over; its process is gone.")
                             .arg(each.address.shortText(), machineTitle(snapshot, each.vmid)),
                         Text::tr("It holds nothing: Proxmox passes it over."),
                         {},
                         {{u"/run/qemu-server/pci-id-reservations"_s, line}}});
    }
    return findings;
}

} // namespace backend::rules
