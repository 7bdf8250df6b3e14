// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardwareDetails.h"

#include "CapacityShares.h"
#include "HardwareText.h"
#include "HealthText.h"
#include "LinkText.h"
#include "assessment/BlastRadius.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::PciAddress;
using backend::PciDevice;
using Action = HardwareDetails::Action;

constexpr qsizetype mostEvidence = 12;

class Writer {
    Q_DECLARE_TR_FUNCTIONS(HardwareDetails)

public:
    explicit Writer(const NodeState& state)
        : m_state(state)
        , m_snapshot(*state.snapshot)
    {
    }

    [[nodiscard]] std::optional<HardwareDetails> ofGroup(int number);
    [[nodiscard]] std::optional<HardwareDetails> ofFunction(const PciAddress& address);

private:
    void describeDrive(const backend::Drive& drive);
    void describeOther(const PciDevice& device);
    void addLosses(const PciAddress& function);
    void addNothing();
    void addAdvice(const PciDevice& device);
    void addFacts(const PciDevice& device, const backend::Drive* drive);
    void addFact(const QString& name, const QString& value, bool isFixed = false);
    void addAction(const backend::Drive& drive);
    [[nodiscard]] QString refusalOf(const backend::Drive& drive) const;
    [[nodiscard]] bool isPlanned(const PciAddress& drive) const;

    const NodeState& m_state;
    const backend::NodeSnapshot& m_snapshot;
    HardwareDetails m_details;
};

std::optional<HardwareDetails> Writer::ofGroup(int number)
{
    const auto* group = m_snapshot.group(number);
    if (!group)
        return {};
    m_details.title = tr("Group %1").arg(number);
    m_details.reason = tr("A VM that takes one of its devices takes them all, except bridges.");
    for (const auto& member : group->members) {
        const auto* device = m_snapshot.device(member);
        if (!device)
            continue;
        const auto* drive = m_snapshot.drive(member);
        addFact(member.shortText(), drive ? drive->nameText() : device->nameText());
        if (m_details.lossHeading.isEmpty() && !device->isBridge)
            addLosses(member);
    }
    m_details.factsHeading = tr("In the group");
    return m_details;
}

std::optional<HardwareDetails> Writer::ofFunction(const PciAddress& address)
{
    const auto* device = m_snapshot.device(address);
    if (!device)
        return {};
    const auto* drive = m_snapshot.drive(address);
    if (drive)
        describeDrive(*drive);
    else
        describeOther(*device);
    if (!device->isBridge && m_details.state != State::Given)
        addLosses(address);
    addAdvice(*device);
    addFacts(*device, drive);
    return m_details;
}

void Writer::describeDrive(const backend::Drive& drive)
{
    m_details.title = drive.nameText();
    m_details.serial = drive.serial.isEmpty() ? tr("serial not readable") : tr("serial %1").arg(drive.serial);
    if (const auto* verdict = m_state.assessment->of(drive.address)) {
        m_details.state = stateOf(*verdict);
        m_details.reason = verdict->reason;
    }
    for (const auto& use : drive.uses)
        if (m_details.evidence.size() < mostEvidence)
            m_details.evidence.append(use.evidence);
    addAction(drive);
}

void Writer::describeOther(const PciDevice& device)
{
    m_details.title = device.nameText();
    if (device.isBridge)
        m_details.reason = tr("A bridge. It stays with the host, whoever gets the devices behind it.");
    else if (device.iommuGroup)
        m_details.reason = tr("Only NVMe drives are given with this program. This belongs to group %1.").arg(*device.iommuGroup);
}

void Writer::addLosses(const PciAddress& function)
{
    m_details.lossHeading = tr("What %1 would lose").arg(m_state.title);
    for (const auto& loss : backend::blastRadius(m_snapshot, function))
        m_details.losses.append({HardwareText::iconOf(loss), loss.sentence, loss.detail, loss.isInUse});
    if (std::none_of(m_details.losses.begin(), m_details.losses.end(), [](const auto& loss) { return loss.isInUse; }))
        addNothing();
}

/// Silence of what could not be read is no proof.
void Writer::addNothing()
{
    if (!m_snapshot.unread.isEmpty()) {
        QStringList sections;
        for (const auto& unread : m_snapshot.unread)
            sections.append(unread.section);
        m_details.nothing = tr("Nothing that could be seen.");
        m_details.nothingDetail = tr("Not everything could be read: %1.").arg(backend::listText(sections));
        return;
    }
    m_details.nothing = tr("Nothing it uses.");
    m_details.nothingDetail = tr("No mount, pool, volume group, swap, network port or other guest depends on it.");
}

void Writer::addAdvice(const PciDevice& device)
{
    const auto add = [this](const backend::Subject& subject) {
        for (const auto& finding : m_state.assessment->about(subject))
            if (!finding.advice.isEmpty() && !m_details.advice.contains(finding.advice))
                m_details.advice.append(finding.advice);
    };
    if (m_snapshot.drive(device.address))
        add(backend::DriveSubject{device.address});
    if (device.iommuGroup)
        add(backend::GroupSubject{*device.iommuGroup});
}

void Writer::addFact(const QString& name, const QString& value, bool isFixed)
{
    if (!value.isEmpty())
        m_details.facts.append({name, value, isFixed});
}

void Writer::addFacts(const PciDevice& device, const backend::Drive* drive)
{
    m_details.factsHeading = drive ? tr("Drive") : tr("Device");
    addFact(tr("Address"), device.address.text());
    addFact(tr("Group"), device.iommuGroup ? QString::number(*device.iommuGroup) : tr("in no group"));
    if (drive)
        addFact(tr("Size"), sizeText(drive->sizeBytes()));
    const QString driver = device.driver ? (device.driver->isEmpty() ? tr("none") : *device.driver) : tr("unknown");
    addFact(tr("Driver"), drive && !drive->controller.isEmpty() ? tr("%1, as %2").arg(driver, drive->controller) : driver);
    addFact(tr("IDs"), device.idText() + u' ' + backend::idText(device.subsystemVendor, device.subsystemDevice), true);
    addFact(tr("Link"), HardwareText::linkOf(device));
    addFact(tr("Reset"), device.resetMethod.isEmpty() ? tr("none") : device.resetMethod);
    if (drive) {
        addFact(tr("Firmware"), drive->firmware);
        addFact(tr("Temperature"), HealthText::temperature(drive->health));
        addFact(tr("Wear"), HealthText::wear(drive->health));
        addFact(tr("Powered on"), HealthText::hours(drive->health));
    }
    for (const auto& port : m_snapshot.host.ports)
        if (port.controller == device.address)
            addFact(tr("Port"), port.bridge.isEmpty() ? port.name : tr("%1 in %2").arg(port.name, port.bridge));
}

void Writer::addAction(const backend::Drive& drive)
{
    const auto* verdict = m_state.assessment->of(drive.address);
    m_details.drive = drive.address.text();
    if (verdict && verdict->givenTo) {
        m_details.action = Action::TakeBack;
        m_details.actionText = tr("Take back from &VM %1").arg(*verdict->givenTo);
    } else {
        m_details.action = Action::Give;
        m_details.actionText = tr("Give to a &VM…");
    }
    m_details.refusal = refusalOf(drive);
}

QString Writer::refusalOf(const backend::Drive& drive) const
{
    const auto* verdict = m_state.assessment->of(drive.address);
    if (LinkText::isOld(m_state))
        return tr("Not connected: this is old data.");
    if (m_state.problem)
        return tr("Not possible on this node as it is.");
    if (m_state.isApplying)
        return tr("A change is being applied.");
    if (isPlanned(drive.address))
        return tr("Already in the plan.");
    if (m_details.action == Action::Give && (!verdict || verdict->verdict == backend::Verdict::Blocked))
        return tr("Not possible as it is now; the reason stands above.");
    return {};
}

bool Writer::isPlanned(const PciAddress& drive) const
{
    return std::any_of(m_state.draft.begin(), m_state.draft.end(), [&](const auto& intent) {
        const auto meant = m_snapshot.drivesNamed(backend::driveNamedBy(intent));
        return meant.size() == 1 && meant.first()->address == drive;
    });
}

} // namespace

std::optional<HardwareDetails> hardwareDetails(const NodeState& state, const QString& key)
{
    if (!state.snapshot || !state.assessment || key.isEmpty())
        return {};
    for (const auto& prefix : {u"group "_s, u"bridges "_s})
        if (key.startsWith(prefix))
            return Writer(state).ofGroup(key.mid(prefix.size()).toInt());
    // A block device is known by the function it hangs on: "0000:04:00.0/nvme0n1p1".
    const auto address = backend::PciAddress::parse(key.section(u'/', 0, 0));
    return address ? Writer(state).ofFunction(*address) : std::nullopt;
}

} // namespace gui
