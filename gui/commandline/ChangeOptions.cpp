// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeOptions.h"

#include "Text.h"

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::EarlyBind;
using backend::Error;
using backend::failure;
using backend::GiftExtras;
using backend::Intent;
using backend::NamedBy;
using backend::Power;
using backend::Result;

namespace {

Result<EarlyBind> earlyBindFrom(const QCommandLineParser& options)
{
    const QString word = options.value(u"early-bind"_s);
    if (word.isEmpty() || word == "none"_L1)
        return EarlyBind::None;
    if (word == "drive"_L1)
        return EarlyBind::Drive;
    if (word == "ids"_L1)
        return EarlyBind::Ids;
    return failure(Error::Kind::Usage, Text::tr("--early-bind is none, drive or ids, not “%1”.").arg(word));
}

Result<NamedBy> namedByFrom(const QCommandLineParser& options)
{
    const bool isRaw = options.isSet(u"raw"_s);
    const bool isMapped = options.isSet(u"mapping"_s);
    if (isRaw && isMapped)
        return failure(Error::Kind::Usage, Text::tr("Choose one of --raw and --mapping."));
    if (isMapped && options.value(u"mapping"_s).isEmpty())
        return failure(Error::Kind::Usage, Text::tr("--mapping needs a name."));
    return isRaw ? NamedBy::Address : isMapped ? NamedBy::Mapping : NamedBy::Fitting;
}

GiftExtras extrasFrom(const QCommandLineParser& options)
{
    GiftExtras extras;
    extras.q35 = options.isSet(u"q35"_s);
    extras.fixedMemory = options.isSet(u"fixed-memory"_s);
    extras.agent = options.isSet(u"agent"_s);
    extras.allFunctions = options.isSet(u"all-functions"_s);
    return extras;
}

Result<Power> powerFrom(const QCommandLineParser& options)
{
    const bool starts = options.isSet(u"start-vm"_s);
    const bool restarts = options.isSet(u"restart-vm"_s);
    if (starts && restarts)
        return failure(Error::Kind::Usage, Text::tr("Choose one of --start-vm and --restart-vm."));
    if ((starts || restarts) && !options.isSet(u"give"_s) && !options.isSet(u"take-back"_s))
        return failure(Error::Kind::Usage,
                       Text::tr("--%1 is about the VM of a drive: --give DRIVE --vm ID, or --take-back DRIVE.")
                           .arg(starts ? u"start-vm"_s : u"restart-vm"_s));
    return starts ? Power::Start : restarts ? Power::Restart : Power::Leave;
}

/// What only makes sense with a gift.
QString strayOption(const QCommandLineParser& options)
{
    for (const QString& name : {u"raw"_s, u"mapping"_s, u"q35"_s, u"fixed-memory"_s, u"agent"_s, u"all-functions"_s})
        if (options.isSet(name) && !options.isSet(u"give"_s))
            return Text::tr("--%1 is about a drive that is given: --give DRIVE --vm ID.").arg(name);
    return {};
}

/// Why so many of each do not make sense together.
QString mismatch(qsizetype given, qsizetype machines, qsizetype others)
{
    if (given + others == 0)
        return Text::tr("Say what to change: --give DRIVE --vm ID, --take-back DRIVE, --release DRIVE, --enable-iommu, --tidy-up, --iommu-pt, --split-group DRIVE or --guard-starts ID.");
    if (given > 0 && machines == 0)
        return Text::tr("--give needs --vm ID: the VM that gets the drive.");
    if (machines > given || (machines > 1 && machines != given))
        return Text::tr("Name one --vm for each --give, or one for all of them.");
    return {};
}

} // namespace

QList<QCommandLineOption> changeOptions()
{
    return QList<QCommandLineOption>{
            {u"give"_s, Text::tr("Give this drive to a VM: a serial or a PCI address. May be repeated."), u"DRIVE"_s},
            {u"vm"_s, Text::tr("The VM that gets it."), u"ID"_s},
            {u"take-back"_s, Text::tr("Take this drive back from the VM that has it. May be repeated."), u"DRIVE"_s},
            {u"release"_s, Text::tr("Release this drive from the host now, without a restart. May be repeated."), u"DRIVE"_s},
            {u"enable-iommu"_s, Text::tr("Switch the IOMMU on where the kernel keeps it off. Needs a restart.")},
            {u"tidy-up"_s, Text::tr("Take out what guides left: ids that bind NVMe drives early, and settings that do nothing.")},
            {u"iommu-pt"_s, Text::tr("Let the host's own devices past the IOMMU. No VM needs it. Needs a restart.")},
            {u"split-group"_s,
             Text::tr("Put this drive into a group of its own by pretence, the last resort: the kernel is told that the "
                      "ports above it keep devices apart. Needs a restart, and what has to be typed."),
             u"DRIVE"_s},
            {u"guard-starts"_s,
             Text::tr("Before every start of this VM, prove that it gets the very drives it was given and nothing else, "
                      "and do not start it otherwise. May be repeated."),
             u"ID"_s},
            {u"early-bind"_s,
             Text::tr("How the node keeps off the drive at boot. Proxmox does that by itself when the VM "
                      "starts, so none is the default."),
             u"none|drive|ids"_s},
            {u"raw"_s, Text::tr("Name the drive by its address. The default on a node of its own.")},
            {u"mapping"_s,
             Text::tr("Name the drive through this PCI mapping, which is made if need be. In a cluster a mapping is the default."),
             u"NAME"_s},
            {u"q35"_s, Text::tr("Turn an i440fx machine into a q35 one. The guest sees other slots then.")},
            {u"fixed-memory"_s, Text::tr("Set balloon: 0, since the memory of such a VM does not shrink.")},
            {u"agent"_s, Text::tr("Set agent: 1, so that the guest can be asked which drive it sees.")},
            {u"all-functions"_s, Text::tr("Give every function of the drive's slot.")},
            {u"start-vm"_s, Text::tr("Start the VM with this, which is stopped now. Unless this computer then reaches the node, "
                                     "the node stops it again and takes its devices back.")},
            {u"restart-vm"_s, Text::tr("Shut the VM down, which runs now, and start it in the same way. Its guest must agree.")}}
        + formOptions();
}

QList<QCommandLineOption> formOptions()
{
    return {{u"json"_s, Text::tr("The plan as JSON.")},
            {u"script"_s, Text::tr("The plan as a shell script for the node.")},
            {u"diff"_s, Text::tr("The plan as a unified diff.")}};
}

QCommandLineOption yesOption() { return {u"yes"_s, Text::tr("Go on without asking.")}; }

QCommandLineOption typedOption()
{
    return {u"typed"_s, Text::tr("What a plan asks to be typed, where there is no terminal to ask at."), u"TEXT"_s};
}

QCommandLineOption rebootOption()
{
    return {u"reboot"_s, Text::tr("Restart the node where the plan needs it, wait for it, and go on.")};
}

QString changeUsage()
{
    return u"NODE (--give DRIVE --vm ID [--raw|--mapping NAME] [--q35] [--fixed-memory] [--agent] [--all-functions] "
           u"[--early-bind none|drive|ids] [--start-vm|--restart-vm] | --take-back DRIVE [--start-vm|--restart-vm] | "
           u"--release DRIVE | --enable-iommu | --tidy-up | --iommu-pt | --split-group DRIVE | --guard-starts ID) [--json|--script|--diff]"_s;
}

Result<QList<Intent>> intentsFrom(const QCommandLineParser& options)
{
    const QStringList given = options.values(u"give"_s);
    const QStringList machines = options.values(u"vm"_s);
    const QStringList takenBack = options.values(u"take-back"_s);
    const QStringList released = options.values(u"release"_s);
    const bool enablesIommu = options.isSet(u"enable-iommu"_s);
    const bool tidiesUp = options.isSet(u"tidy-up"_s);
    const QStringList split = options.values(u"split-group"_s);
    const QStringList guarded = options.values(u"guard-starts"_s);
    const bool isDirect = options.isSet(u"iommu-pt"_s);
    const auto others = takenBack.size() + released.size() + split.size() + (enablesIommu ? 1 : 0) + (tidiesUp ? 1 : 0)
        + (isDirect ? 1 : 0) + guarded.size();
    const QString problem = mismatch(given.size(), machines.size(), others);
    if (!problem.isEmpty())
        return failure(Error::Kind::Usage, problem);
    if (const QString stray = strayOption(options); !stray.isEmpty())
        return failure(Error::Kind::Usage, stray);
    TRY(earlyBind, earlyBindFrom(options));
    TRY(namedBy, namedByFrom(options));
    TRY(power, powerFrom(options));
    QList<Intent> intents;
    if (enablesIommu)
        intents += backend::EnableIommu{};
    if (tidiesUp)
        intents += backend::TidyUp{};
    if (isDirect)
        intents += backend::DirectHostDevices{};
    for (const QString& drive : split)
        intents += backend::SplitGroup{drive};
    for (const QString& drive : released)
        intents += backend::ReleaseDrive{drive};
    for (const QString& drive : takenBack)
        intents += backend::TakeBackDrive{drive, power};
    for (qsizetype i = 0; i < given.size(); ++i) {
        TRY(vmid, vmidFrom(machines.size() == 1 ? machines.first() : machines[i]));
        intents += backend::GiveDrive{given[i], vmid, earlyBind, namedBy, options.value(u"mapping"_s), extrasFrom(options),
                                     power};
    }
    for (const QString& machine : guarded) {
        TRY(vmid, vmidFrom(machine));
        intents += backend::GuardStarts{vmid};
    }
    return intents;
}

Result<int> vmidFrom(const QString& text)
{
    bool isNumber = false;
    const int vmid = text.toInt(&isNumber);
    // PVE::JSONSchema, pve-vmid: 100 to 999999999.
    if (!isNumber || vmid < 100 || vmid > 999'999'999)
        return failure(Error::Kind::Usage,
                       Text::tr("“%1” is not a VM's id; ids are numbers from 100 on.").arg(text));
    return vmid;
}

Result<Form> formFrom(const QCommandLineParser& options)
{
    QList<Form> forms;
    for (const auto& [name, form] : {std::pair{u"json"_s, Form::Json}, {u"script"_s, Form::Script}, {u"diff"_s, Form::Diff}})
        if (options.isSet(name))
            forms += form;
    if (forms.size() > 1)
        return failure(Error::Kind::Usage, Text::tr("Choose one of --json, --script and --diff."));
    return forms.value(0, Form::Text);
}

} // namespace gui::commandline
