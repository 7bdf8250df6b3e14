// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/BlastRadius.h"
#include "assessment/VfioIds.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EarlyBinding)
};

/// Whether the host would miss the function: it uses something that hangs on it.
bool isMissed(const NodeSnapshot& snapshot, const PciDevice& function)
{
    if (function.driver == u"vfio-pci"_s)
        return false;
    const QList<Loss> losses = blastRadius(snapshot, function.address);
    return std::any_of(losses.begin(), losses.end(), [&](const Loss& loss) {
        return loss.through == function.address && loss.isInUse;
    });
}

/// What all the patterns take together, and the lines that say so.
struct Taking {
    QList<const PciDevice*> functions;
    QList<Evidence> evidence;
    QStringList words;
};

Taking takingWith(const NodeSnapshot& snapshot, const PciDevice& function,
                  const QList<VfioIds>& patterns)
{
    Taking taking;
    for (const VfioIds& pattern : patterns) {
        if (!pattern.matches(function))
            continue;
        if (!taking.evidence.contains(pattern.evidence))
            taking.evidence.append(pattern.evidence);
        if (!taking.words.contains(pattern.text))
            taking.words.append(pattern.text);
        for (const PciDevice& each : snapshot.devices)
            if (pattern.matches(each) && !taking.functions.contains(&each))
                taking.functions.append(&each);
    }
    return taking;
}

Finding missed(const QString& name, const Subject& subject, const Taking& taking)
{
    return {u"early-binding-takes-twin"_s,
            std::holds_alternative<DriveSubject>(subject) ? Severity::Blocked : Severity::Attention,
            subject,
            Text::tr("At its next start the node loses %1 to vfio-pci (ids=%2).")
                .arg(name, taking.words.join(u',')),
            Text::tr("Binding by ids takes every device of that model, also one the host needs. The "
                     "node may not start any more."),
            Text::tr("Take the ids out before you restart the node, and run update-initramfs -u -k "
                     "all. A VM needs no such line."),
            taking.evidence};
}

Finding several(const Drive& drive, const Taking& taking)
{
    return {u"early-binding-takes-twin"_s,
            Severity::Attention,
            DriveSubject{drive.address},
            Text::tr("vfio-pci takes %1 and its twins by their ids, %2.")
                .arg(drive.nameText(), taking.words.join(u',')),
            Text::tr("Binding by ids cannot tell drives of one model apart: %n device(s) are taken.",
                     nullptr, static_cast<int>(taking.functions.size())),
            Text::tr("Take the ids out. Proxmox binds the one drive by itself when the VM starts."),
            taking.evidence};
}

Finding single(const Drive& drive, const Taking& taking)
{
    return {u"early-binding-by-ids"_s,
            Severity::Note,
            DriveSubject{drive.address},
            Text::tr("vfio-pci takes %1 by its ids, %2, when the node starts.")
                .arg(drive.nameText(), taking.words.join(u',')),
            Text::tr("A second drive of this model would be taken as well, on the next start after "
                     "you put it in."),
            Text::tr("The line is not needed: Proxmox binds the drive by itself when the VM starts."),
            taking.evidence};
}

} // namespace

QList<Finding> earlyBinding(const NodeSnapshot& snapshot)
{
    const QList<VfioIds> all = vfioIds(snapshot);
    QList<Finding> findings;
    if (all.isEmpty())
        return findings;
    for (const PciDevice& function : snapshot.devices) {
        const Taking taking = takingWith(snapshot, function, all);
        if (taking.functions.isEmpty())
            continue;
        const Drive* drive = snapshot.drive(function.address);
        const QString name = drive != nullptr ? drive->nameText() : function.nameText();
        const Subject subject = drive != nullptr ? Subject{DriveSubject{function.address}}
                                                 : Subject{NodeSubject{}};
        if (isMissed(snapshot, function))
            findings.append(missed(name, subject, taking));
        else if (drive != nullptr)
            findings.append(taking.functions.size() > 1 ? several(*drive, taking)
                                                        : single(*drive, taking));
    }
    return findings;
}

} // namespace backend::rules
