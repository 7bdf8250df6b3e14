// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planning.h"
#include "assessment/KernelSettings.h"

#include <QCoreApplication>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KernelOptionPlans)
};

const auto word = u"iommu=pt"_s;

/// drivers/iommu/iommu.c and the vendors' drivers: two words for one thing.
bool isDirectNow(const QString& commandLine)
{
    const QString padded = u' ' + commandLine + u' ';
    return padded.contains(" iommu=pt "_L1) || padded.contains(" iommu.passthrough=1 "_L1);
}

Finding price(const NodeSnapshot& snapshot)
{
    return {u"host-devices-direct"_s, Severity::Attention, NodeSubject{},
            Text::tr("The host's own devices then reach all of the memory of %1, past the IOMMU.")
                .arg(snapshot.host.hostName),
            Text::tr("What it is good for: some network cards and controllers of the host get a little faster. Its price: "
                     "a faulty device of the host, or its firmware, is no longer kept inside its own buffers. A drive "
                     "that a VM has is kept apart as before, and is not faster for it."),
            Text::tr("Nothing here needs it. It is taken back like any other change."), {}};
}

} // namespace

void planDirectHostDevices(const Planning& planning)
{
    const NodeSnapshot& snapshot = planning.snapshot;
    const QString host = snapshot.host.hostName;
    const KernelWords words{{word}, {}};
    if (isDirectNow(snapshot.host.commandLine)) {
        planning.plan.sentences.append(
            Text::tr("The host's own devices of %1 go past the IOMMU already; nothing needs changing.").arg(host));
        return;
    }
    planning.plan.sentences.append(
        Text::tr("Let the host's own devices past the IOMMU: “%1” joins the kernel's command line, and %2 restarts.")
            .arg(word, host));
    QList<Finding> findings = findingsOnKernelLine(planning);
    for (const SettingWord& each : kernelWords(snapshot))
        if (each.word.startsWith("iommu="_L1) || each.word.startsWith("iommu.passthrough="_L1))
            findings.append({u"iommu-word-in-the-way"_s, Severity::Blocked, NodeSubject{},
                             Text::tr("“%1” is set already, and says something else about the same thing.").arg(each.word),
                             Text::tr("Of two such words the kernel takes the last, and which that is depends on its files."),
                             Text::tr("Take that word out first."), {each.evidence}});
    findings.append(price(snapshot));
    addTo(planning.plan, findings);
    if (hasBlocked(findings))
        return;
    changeKernelLine(planning, words, Text::tr("Wanted for the host's own devices; no VM needs it."));
    restartUnderGuard(planning, words, snapshot.host.iommu.isActive(),
                      Text::tr("A kernel reads its command line only when it starts."));
}

} // namespace backend
