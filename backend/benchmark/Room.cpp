// SPDX-License-Identifier: GPL-3.0-or-later
#include "Room.h"

#include "FioJobText.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

const auto unseenStorage = u"below a virtual disk: "_s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Room)
};

constexpr qint64 mebi = 1024 * 1024;
constexpr qint64 leastMargin = 512 * mebi;
constexpr qint64 mostMargin = 4096 * mebi;
constexpr qint64 poolMargin = 4096 * mebi;
constexpr double fullMetadata = 90; ///< per cent

tl::unexpected<Error> refused(const QString& sentence, const QString& evidence = {})
{
    return failure(Error::Kind::Refused, sentence, evidence);
}

tl::unexpected<Error> tooLittle(const QString& place, qint64 room, qint64 needed)
{
    return refused(Text::tr("There is too little room on %1: %2 are free, and the file with what must stay free needs %3. Choose a "
                            "smaller file (--size) or another folder.")
                       .arg(place, binarySizeText(room), binarySizeText(needed)));
}

std::optional<Error> problemOf(const StorageBelow& below, qint64 fileBytes)
{
    if (below.isMemory)
        return refused(Text::tr("The folder lies in memory, so nothing of a drive would be measured. Choose another folder.")).value();
    if (!below.unseen.isEmpty())
        return refused(Text::tr("Nobody knows how much room there is under the folder, so nothing is written there. Choose a folder on a "
                                "local disk."),
                       listText(below.unseen))
            .value();
    for (const StoragePool& pool : below.pools) {
        if (pool.metadataPercent >= fullMetadata)
            return refused(Text::tr("The metadata of the thin pool %1 is nearly full. A full one stops every disk in it.").arg(pool.name)).value();
        if (pool.freeBytes < fileBytes + poolMargin)
            return tooLittle(pool.name, pool.freeBytes, fileBytes + poolMargin).value();
    }
    return {};
}

/// A file that is written over takes room anew before it gives the old one back.
bool copiesOnWrite(const QString& fileSystem) { return fileSystem == "zfs"_L1 || fileSystem == "btrfs"_L1; }

} // namespace

bool isUnseenStorage(const Error& error)
{
    return error.kind == Error::Kind::Refused && error.detail.startsWith(unseenStorage);
}

Result<qint64> roomFor(const TargetLook& look, qint64 fileBytes, const std::optional<StorageBelow>& guestStorage, bool unseenHasRoom)
{
    if (auto problem = problemOf(look.below, fileBytes))
        return tl::make_unexpected(std::move(*problem));
    if (look.below.disks.isEmpty() && look.below.virtualDisks.isEmpty())
        return refused(Text::tr("It is not known on which disk the folder lies, so nothing is written there."));
    const QStringList unseen = guestStorage ? guestStorage->virtualDisks : look.below.virtualDisks;
    if (!look.below.virtualDisks.isEmpty() && !unseen.isEmpty() && !unseenHasRoom)
        return refused(Text::tr("This machine is a virtual one, and what its disk lies on cannot be seen from here. A full storage there "
                                "would stop other machines too. Measure here only if you know that it has room."),
                       unseenStorage + listText(unseen));
    qint64 room = look.freeBytes;
    const qint64 written = copiesOnWrite(look.fileSystem) ? 2 * fileBytes : fileBytes;
    const qint64 needed = written + std::clamp(look.sizeBytes / 20, leastMargin, mostMargin);
    if (room < needed)
        return tooLittle(Text::tr("the file system of the folder"), room, needed);
    QList<StoragePool> pools = look.below.pools;
    if (guestStorage && !look.below.virtualDisks.isEmpty()) {
        if (auto problem = problemOf(*guestStorage, fileBytes))
            return tl::make_unexpected(std::move(*problem));
        if (guestStorage->disks.isEmpty() && guestStorage->virtualDisks.isEmpty())
            return refused(Text::tr("It is not known on what the disks of the guest lie, so nothing is written there."));
        pools += guestStorage->pools;
    }
    for (const StoragePool& pool : pools)
        room = std::min(room, pool.freeBytes);
    return room;
}

} // namespace backend
