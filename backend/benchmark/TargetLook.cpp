// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetLook.h"

#include "discovery/Text.h"
#include "node/CleanText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TargetLook)
};

constexpr qsizetype listLimit = 1000;

qint64 bytesFrom(const QString& text)
{
    bool isNumber = false;
    const qint64 bytes = text.toLongLong(&isNumber);
    return isNumber && bytes >= 0 ? bytes : 0;
}

std::optional<PciLink> linkFrom(const QStringList& words)
{
    const double speed = words.value(0).toDouble();
    const int width = words.value(1).toInt();
    constexpr double fastest = 1000;
    if (!(speed > 0 && speed < fastest && width > 0 && width <= 32)) // an unused port says 255 lanes
        return {};
    return PciLink{speed, width};
}

quint16 idFrom(const QString& text) { return static_cast<quint16>(text.toUShort(nullptr, 16)); }

void add(QStringList& list, const QString& text)
{
    if (list.size() < listLimit && !list.contains(text))
        list.append(text);
}

/// Whether the key is one of those that tell what lies below.
bool takeBelow(StorageBelow& below, const QByteArray& key, const QString& text)
{
    if (key == "disk")
        add(below.disks, text);
    else if (key == "virtual")
        add(below.virtualDisks, text);
    else if (key == "unseen")
        add(below.unseen, text);
    else if (key == "memory")
        below.isMemory = true;
    else if (key == "pool" && below.pools.size() < listLimit) {
        const QStringList words = text.split(u' ');
        // Names may hold blanks, numbers do not.
        const qsizetype name = words.size() - 3;
        if (name < 1)
            add(below.unseen, text);
        else
            below.pools.append({words.first(name).join(u' '), bytesFrom(words[name]), words[name + 2].toDouble()});
    } else
        return false;
    return true;
}

void takeController(TargetLook& look, const QString& text)
{
    const QStringList words = text.split(u' ');
    look.controller = words.value(0);
    DeviceIdentity identity;
    if (const auto address = PciAddress::parse(words.value(1)))
        identity.address = *address;
    identity.vendor = idFrom(words.value(2));
    identity.device = idFrom(words.value(3));
    identity.subsystemVendor = idFrom(words.value(4));
    identity.subsystemDevice = idFrom(words.value(5));
    look.identity = identity;
}

void takeDrive(TargetLook& look, const QByteArray& key, const QString& text)
{
    if (key == "controller")
        takeController(look, text);
    else if (key == "serial" && look.identity)
        look.identity->serial = text;
    else if (key == "model" && look.identity)
        look.identity->model = text;
    else if (key == "currentlink")
        look.link = linkFrom(text.split(u' '));
    else if (key == "maxlink")
        look.maxLink = linkFrom(text.split(u' '));
    else if (key == "warn")
        if (const double celsius = text.toDouble() / 1000; celsius > 0 && celsius < 200)
            look.warnCelsius = celsius;
}

void take(TargetLook& look, const QByteArray& key, const QString& text)
{
    if (key == "fio")
        look.fioVersion = text.isEmpty() ? u"fio"_s : text;
    else if (key == "engine" && look.engine == FioEngine::Psync)
        look.engine = text == "libaio"_L1 ? FioEngine::Libaio : text == "io_uring"_L1 ? FioEngine::IoUring : FioEngine::Psync;
    else if (key == "kernel")
        look.kernel = text;
    else if (key == "proxmox")
        look.proxmox = text;
    else if (key == "zfs")
        look.zfsVersion = text;
    else if (key == "device") {
        look.device = text.section(u' ', 0, 0);
        look.deviceBytes = bytesFrom(text.section(u' ', 1));
    } else if (key == "scheduler")
        look.scheduler = text;
    else if (key == "use")
        add(look.uses, text);
    else if (key == "machine")
        look.isVirtualMachine = text == "virtual"_L1;
    else if (key == "filesystem")
        look.fileSystem = text;
    else if (key == "free")
        look.freeBytes = bytesFrom(text);
    else if (key == "size")
        look.sizeBytes = bytesFrom(text);
    else
        takeDrive(look, key, text);
}

} // namespace

Result<TargetLook> targetLookFrom(const QByteArray& output)
{
    static const QRegularExpression kernelName(u"^[A-Za-z0-9_!-]{0,64}\\z"_s);
    TargetLook look;
    for (const QByteArray& line : linesOf(output)) {
        const Field field = fieldFrom(line);
        const QString text = cleanText(field.value, 500).trimmed();
        if (!takeBelow(look.below, field.key, text))
            take(look, field.key, text);
    }
    if (!kernelName.match(look.device).hasMatch() || !kernelName.match(look.controller).hasMatch() || look.kernel.isEmpty())
        return failure(Error::Kind::Unparseable, Text::tr("What the machine says of the target makes no sense. Try again."),
                       cleanText(output, 500));
    return look;
}

StorageBelow guestStorageFrom(const QByteArray& output)
{
    StorageBelow below;
    for (const QByteArray& line : linesOf(output)) {
        const Field field = fieldFrom(line);
        takeBelow(below, field.key, cleanText(field.value, 500).trimmed());
    }
    return below;
}

} // namespace backend
