// SPDX-License-Identifier: GPL-3.0-or-later
#include "Probe.h"

#include "BootReader.h"
#include "ClusterSetupReader.h"
#include "DriveReader.h"
#include "FileReader.h"
#include "HostReader.h"
#include "NetworkReader.h"
#include "UnreadSections.h"
#include "paste/Paste.h"

#include <QCoreApplication>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Probe)
};

/// Takes the value of a reading; what made no sense becomes a gap.
template <typename Value>
Value taken(Reading<Value> reading, const QString& section, QList<Unread>& unread)
{
    const bool isKnown = std::any_of(unread.begin(), unread.end(),
                                     [&](const Unread& each) { return each.section == section; });
    if (!reading.problem.isEmpty() && !isKnown)
        unread.append({section, reading.problem});
    return std::move(reading.value);
}

} // namespace

HostFacts factsFrom(const Answer& answer)
{
    HostFacts facts;
    facts.member = memberName(answer);
    facts.unread = unreadSections(answer);
    facts.blocks = BlockIndex::read(answer);
    facts.controllers = readControllers(answer);
    facts.healths = readHealth(answer);
    facts.files = readFiles(answer);
    facts.owners = readOwners(answer, facts.files);
    facts.mounts = readMounts(answer);
    facts.swaps = readSwaps(answer);
    facts.fstab = readFstab(answer);
    facts.physicalVolumes = readPhysicalVolumes(answer);
    facts.cephVolumes = readCephVolumes(answer);
    facts.vdevs = readVdevs(answer);
    facts.pools = readPools(answer);
    facts.storages = readStorages(answer);
    facts.guests = taken(readGuests(answer, facts.member), u"vm-configs"_s, facts.unread);
    return facts;
}

UseBook bookFrom(const HostFacts& facts)
{
    UseBook book;
    bookMounts(book, facts);
    bookVolumes(book, facts);
    bookOwners(book, facts);
    bookStorages(book, facts);
    bookGuestDisks(book, facts);
    bookOldData(book, facts);
    return book;
}

Result<NodeSnapshot> readProbe(const QByteArray& answerBytes, const QDateTime& readAt)
{
    TRY(answer, Answer::fromBytes(answerBytes));
    HostFacts facts = factsFrom(answer);
    NodeSnapshot snapshot;
    snapshot.readAt = readAt;
    snapshot.isSimulated = answer.isSimulated;
    snapshot.host = readHost(answer);
    snapshot.host.boot = readBoot(answer, facts.files, facts.blocks);
    snapshot.host.ports = readPorts(answer);
    snapshot.files = facts.files;
    snapshot.devices = taken(readFunctions(answer), u"pci"_s, facts.unread);
    snapshot.groups = groupsOf(snapshot.devices);
    snapshot.machines = facts.guests.machines;
    snapshot.containers = facts.guests.containers;
    snapshot.mappings = taken(readMappings(answer), u"mappings"_s, facts.unread);
    snapshot.reservations = taken(readReservations(answer), u"reservations"_s, facts.unread);
    snapshot.cluster = taken(readClusterSetup(answer), u"cluster-setup"_s, facts.unread);
    snapshot.cluster.storages = facts.storages;
    snapshot.unread = facts.unread;
    const UseBook book = bookFrom(facts);
    snapshot.drives = drivesFrom(snapshot, facts, book);
    snapshot.otherDisks = otherDisksFrom(facts, book);
    return snapshot;
}

Result<NodeSnapshot> readNode(Shell& shell, const QDateTime& readAt, std::stop_token stop,
                              const ReadingWish& wish)
{
    Command command;
    command.script = u"probe.sh"_s;
    if (wish.withJournal)
        command.arguments = {"journal"};
    TRY(output, shell.run(command, stop));
    if (output.exitCode != 0)
        return failure(
            Error::Kind::CommandFailed,
            Text::tr("The node could not be read: the program's questions ended with an error there."),
            QString::fromUtf8(output.err.left(2000)));
    TRY(snapshot, wish.isPaste ? readPackedPaste(output.out, readAt) : readProbe(output.out, readAt));
    if (wish.answer != nullptr)
        *wish.answer = output.out;
    return snapshot;
}

std::optional<Error> obstacle(const NodeSnapshot& snapshot)
{
    if (snapshot.pasted)
        return {};
    if (!snapshot.host.isProxmox())
        return Error{Error::Kind::NotProxmox,
                     Text::tr("This machine is not a Proxmox VE node: the package pve-manager is not "
                        "installed on it."),
                     snapshot.host.hostName};
    if (!snapshot.host.runsAsRoot)
        return Error{Error::Kind::NoRoot,
                     Text::tr("This login may not read what is needed on the node. Log in as root."),
                     snapshot.host.hostName};
    return {};
}

} // namespace backend
