// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardwareTree.h"

#include "CapacityShares.h"
#include "HardwareText.h"
#include "HealthText.h"
#include "assessment/BlastRadius.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::PciAddress;
using backend::PciDevice;
using Item = HardwareItem;
using Kind = HardwareItem::Kind;

/// Node-made stacks can be deep without end.
constexpr int deepest = 24;

class Builder {
    Q_DECLARE_TR_FUNCTIONS(HardwareTree)

public:
    Builder(const backend::NodeSnapshot& snapshot, const backend::Assessment& assessment)
        : m_snapshot(snapshot)
        , m_assessment(assessment)
    {
    }

    void byGroup(Item& root) const;
    void byTopology(Item& root) const;
    void drivesOnly(Item& root) const;

private:
    [[nodiscard]] std::unique_ptr<Item> group(const backend::IommuGroup& group) const;
    void describeGroup(Item& item, const backend::IommuGroup& group) const;
    void addMembers(Item& item, const backend::IommuGroup& group, const QList<backend::Loss>& losses) const;
    [[nodiscard]] QList<backend::Loss> lossesOf(const backend::IommuGroup& group) const;
    [[nodiscard]] std::unique_ptr<Item> function(const PciDevice& device, const QList<backend::Loss>& losses) const;
    void describeDrive(Item& item, const backend::Drive& drive) const;
    void addDisks(Item& item, const PciDevice& device) const;
    void addBlocks(Item& item, const QList<backend::BlockDevice>& devices, int depth) const;
    void addUngrouped(Item& root) const;
    [[nodiscard]] bool holdsStorage(const backend::IommuGroup& group) const;
    [[nodiscard]] bool holdsDrive(const backend::IommuGroup& group) const;

    const backend::NodeSnapshot& m_snapshot;
    const backend::Assessment& m_assessment;
};

void setState(Item& item, State state)
{
    item.state = state;
    item.verdict = StateSign::word(state);
}

std::unique_ptr<Item> section(const QString& key, const QString& name, const QString& note)
{
    auto item = std::make_unique<Item>();
    item->kind = Kind::Section;
    item->key = key;
    item->icon = u"group"_s;
    item->name = name;
    item->note = note;
    return item;
}

/// Worst first: what a group is called when its drives differ.
int badness(State state)
{
    switch (state) {
    case State::Blocked: return 3;
    case State::Attention: return 2;
    case State::Given: return 1;
    default: return 0;
    }
}

bool Builder::holdsDrive(const backend::IommuGroup& group) const
{
    return std::any_of(group.members.begin(), group.members.end(),
                       [this](const auto& member) { return m_snapshot.drive(member); });
}

bool Builder::holdsStorage(const backend::IommuGroup& group) const
{
    return std::any_of(m_snapshot.otherDisks.begin(), m_snapshot.otherDisks.end(), [&](const auto& disk) {
        return disk.controller && !disk.uses.isEmpty() && group.members.contains(*disk.controller);
    });
}

void Builder::byGroup(Item& root) const
{
    QList<const backend::IommuGroup*> rest;
    for (const auto& one : m_snapshot.groups) {
        if (holdsDrive(one) || holdsStorage(one))
            root.add(group(one));
        else
            rest.append(&one);
    }
    addUngrouped(root);
    if (rest.isEmpty())
        return;
    Item* others = root.add(section(u"rest"_s, tr("%n group(s) without a drive", nullptr, static_cast<int>(rest.size())), {}));
    for (const auto* one : rest)
        others->add(group(*one))->startsOpen = false;
}

/// Without an IOMMU no function has a group; they are still there to be looked at.
void Builder::addUngrouped(Item& root) const
{
    std::unique_ptr<Item> loose;
    for (const auto& device : m_snapshot.devices) {
        if (device.iommuGroup && m_snapshot.group(*device.iommuGroup))
            continue;
        if (!loose) {
            loose = section(u"ungrouped"_s, tr("In no group"),
                            m_snapshot.host.iommu.isActive() ? QString()
                                                             : tr("the IOMMU is off, so nothing is isolated"));
            loose->startsOpen = true;
        }
        if (!device.isBridge)
            loose->add(function(device, {}));
    }
    if (loose && !loose->children.empty())
        root.add(std::move(loose));
}

std::unique_ptr<Item> Builder::group(const backend::IommuGroup& group) const
{
    auto item = std::make_unique<Item>();
    item->kind = Kind::Group;
    item->key = u"group %1"_s.arg(group.number);
    item->icon = u"group"_s;
    item->name = tr("Group %1").arg(group.number);
    item->group = group.number;
    item->startsOpen = holdsDrive(group);
    describeGroup(*item, group);
    return item;
}

void Builder::describeGroup(Item& item, const backend::IommuGroup& group) const
{
    const auto losses = lossesOf(group);
    bool hasForeign = false;
    for (const auto& member : group.members) {
        const auto* verdict = m_assessment.of(member);
        if (!verdict)
            continue;
        hasForeign = hasForeign || !backend::foreignMembers(m_snapshot, member).isEmpty();
        if (!item.state || badness(stateOf(*verdict)) > badness(*item.state))
            setState(item, stateOf(*verdict));
    }
    const QString hosts = HardwareText::hostsShare(losses);
    if (item.state && !hasForeign)
        item.note = tr("stands alone");
    else if (!hosts.isEmpty())
        item.note = tr("belongs to the host: %1").arg(hosts);
    else if (item.state)
        item.note = tr("shared with other devices");
    if (!item.state && !hosts.isEmpty())
        item.verdict = tr("Host uses it");
    addMembers(item, group, losses);
}

QList<backend::Loss> Builder::lossesOf(const backend::IommuGroup& group) const
{
    for (const auto& member : group.members)
        if (const auto* device = m_snapshot.device(member); device && !device->isBridge)
            return backend::blastRadius(m_snapshot, member);
    return {};
}

void Builder::addMembers(Item& item, const backend::IommuGroup& group, const QList<backend::Loss>& losses) const
{
    auto bridges = std::make_unique<Item>();
    std::vector<std::unique_ptr<Item>> functions;
    for (const auto& member : group.members) {
        const auto* device = m_snapshot.device(member);
        if (!device)
            continue;
        auto child = function(*device, losses);
        if (device->isBridge)
            bridges->add(std::move(child));
        else
            functions.push_back(std::move(child));
    }
    if (bridges->children.size() == 1) {
        item.add(std::move(bridges->children.front()));
    } else if (!bridges->children.empty()) {
        bridges->kind = Kind::Bridges;
        bridges->key = u"bridges %1"_s.arg(group.number);
        bridges->icon = u"bridge"_s;
        bridges->name = tr("%n bridge(s)", nullptr, static_cast<int>(bridges->children.size()));
        bridges->verdict = tr("Bridges");
        item.add(std::move(bridges));
    }
    for (auto& child : functions)
        item.add(std::move(child));
}

std::unique_ptr<Item> Builder::function(const PciDevice& device, const QList<backend::Loss>& losses) const
{
    auto item = std::make_unique<Item>();
    item->kind = Kind::Function;
    item->key = device.address.text();
    item->icon = HardwareText::iconOf(device);
    item->name = HardwareText::nameOf(device);
    item->fullName = device.nameText();
    item->address = device.address.shortText();
    item->driver = device.driver.value_or(tr("unknown"));
    item->use = HardwareText::useOf(m_snapshot, device);
    item->link = HardwareText::linkOf(device);
    item->isLinkDowngraded = HardwareText::isDowngraded(device);
    item->reset = device.resetMethod.section(u' ', 0, 0);
    item->function = device.address;
    item->group = device.iommuGroup;
    const bool hostNeedsIt = std::any_of(losses.begin(), losses.end(), [&](const auto& loss) {
        return loss.isInUse && loss.through == device.address;
    });
    if (const auto* drive = m_snapshot.drive(device.address))
        describeDrive(*item, *drive);
    else if (device.isBridge)
        item->verdict = tr("Bridge");
    else if (hostNeedsIt)
        item->verdict = tr("Host uses it");
    addDisks(*item, device);
    return item;
}

void Builder::describeDrive(Item& item, const backend::Drive& drive) const
{
    if (!drive.model.isEmpty()) {
        item.name = HardwareText::shortDrive(drive.model);
        item.fullName = drive.model;
    }
    item.size = sizeText(drive.sizeBytes());
    item.use = HardwareText::useOf(m_snapshot, drive);
    item.health = HealthText::brief(drive.health);
    item.isUnwell = HealthText::needsAttention(drive.health);
    if (const auto* verdict = m_assessment.of(drive.address))
        setState(item, stateOf(*verdict));
}

void Builder::addDisks(Item& item, const PciDevice& device) const
{
    if (const auto* drive = m_snapshot.drive(device.address)) {
        // One namespace is the drive itself: its partitions hang on the drive's own row.
        if (drive->namespaces.size() == 1)
            return addBlocks(item, drive->namespaces.first().device.children, 0);
        for (const auto& disk : drive->namespaces)
            addBlocks(item, {disk.device}, 0);
        return;
    }
    for (const auto& disk : m_snapshot.otherDisks)
        if (disk.controller == device.address)
            addBlocks(item, {disk.device}, 0);
}

void Builder::addBlocks(Item& item, const QList<backend::BlockDevice>& devices, int depth) const
{
    if (depth > deepest)
        return;
    for (const auto& device : devices) {
        auto child = std::make_unique<Item>();
        child->kind = Kind::Block;
        child->key = item.key + u'/' + device.name;
        child->icon = device.type == "disk"_L1 ? u"drive-harddisk"_s : u"partition"_s;
        child->name = device.name;
        child->size = sizeText(device.sizeBytes);
        child->use = HardwareText::useOf(device);
        child->function = item.function;
        child->group = item.group;
        addBlocks(*item.add(std::move(child)), device.children, depth + 1);
    }
}

void Builder::byTopology(Item& root) const
{
    QHash<PciAddress, Item*> placed;
    // Sorted by address a bridge comes before what hangs on it, except on boards that number
    // backwards; those functions are placed in the second round, or at the top.
    QList<const PciDevice*> waiting;
    const auto place = [&](const PciDevice& device, Item& under) {
        auto item = function(device, {});
        item->startsOpen = true;
        placed.insert(device.address, under.add(std::move(item)));
    };
    for (const auto& device : m_snapshot.devices) {
        if (!device.parent)
            place(device, root);
        else if (Item* parent = placed.value(*device.parent))
            place(device, *parent);
        else
            waiting.append(&device);
    }
    for (const auto* device : waiting)
        place(*device, placed.contains(*device->parent) ? *placed.value(*device->parent) : root);
}

void Builder::drivesOnly(Item& root) const
{
    for (const auto& drive : m_snapshot.drives)
        if (const auto* device = m_snapshot.device(drive.address))
            root.add(function(*device, {}));
}

} // namespace

HardwareItem* HardwareItem::add(std::unique_ptr<HardwareItem> child)
{
    child->parent = this;
    children.push_back(std::move(child));
    return children.back().get();
}

QStringList hardwareVerdicts() { return {Builder::tr("Host uses it"), Builder::tr("Bridge"), Builder::tr("Bridges")}; }

std::unique_ptr<HardwareItem> hardwareTree(const NodeState& state, HardwareOrder order)
{
    auto root = std::make_unique<HardwareItem>();
    if (!state.snapshot || !state.assessment)
        return root;
    const Builder builder(*state.snapshot, *state.assessment);
    switch (order) {
    case HardwareOrder::ByGroup: builder.byGroup(*root); break;
    case HardwareOrder::ByTopology: builder.byTopology(*root); break;
    case HardwareOrder::DrivesOnly: builder.drivesOnly(*root); break;
    }
    return root;
}

} // namespace gui
