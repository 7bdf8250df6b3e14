// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include "assessment/Holding.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BalloonHasNoEffect)
};

} // namespace

/// QEMU hw/vfio, ram_block_uncoordinated_discard_disable. A balloon of the full size never gave
/// anything back.
QList<Finding> balloonHasNoEffect(const Gift& gift)
{
    const VmConfig& config = gift.machine.config;
    const auto balloon = config.value(u"balloon");
    if (!balloon || *balloon == "0"_L1 || balloon == config.value(u"memory"))
        return {};
    return {{u"balloon-has-no-effect"_s,
             Severity::Attention,
             MachineSubject{gift.machine.vmid},
             Text::tr("The balloon of %1 gives no memory back any more.").arg(gift.machine.title()),
             Text::tr("With a passed-through device the guest keeps all of its memory."),
             Text::tr("Count with the full size, or set the balloon to 0."),
             {{gift.machine.configFile(), u"balloon: "_s + *balloon}}}};
}

} // namespace backend::rules
