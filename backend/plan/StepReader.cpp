// SPDX-License-Identifier: GPL-3.0-or-later
#include "EarlyBindFiles.h"
#include "JournalValues.h"
#include "JournalWords.h"
#include "KernelLine.h"
#include "MappingText.h"
#include "StartCheckFiles.h"
#include "assessment/Holding.h"
#include "node/CleanText.h"
#include "node/StartCheckPath.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fileLimit = 128 * 1024;

std::optional<QString> toOptional(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

quint16 toId(const QJsonValue& value)
{
    const int id = value.toInt();
    return id >= 0 && id <= 0xffff ? static_cast<quint16>(id) : quint16{0};
}

Result<DeviceIdentity> deviceFrom(const QJsonObject& object)
{
    const auto address = PciAddress::parse(object[u"address"_s].toString());
    if (!address)
        return brokenJournal(u"address"_s);
    return DeviceIdentity{*address,
                          toId(object[u"vendor"_s]),
                          toId(object[u"device"_s]),
                          toId(object[u"subsystemVendor"_s]),
                          toId(object[u"subsystemDevice"_s]),
                          journalText(object[u"serial"_s]),
                          journalText(object[u"model"_s])};
}

Result<QList<DeviceIdentity>> devicesFrom(const QJsonArray& array)
{
    QList<DeviceIdentity> devices;
    if (array.size() > journalListLimit)
        return brokenJournal(u"devices"_s);
    for (const QJsonValue& each : array) {
        TRY(device, deviceFrom(each.toObject()));
        devices.append(device);
    }
    return devices;
}

bool isOurKey(const QString& key)
{
    static const QStringList others{u"boot"_s, u"machine"_s, u"balloon"_s, u"agent"_s, u"onboot"_s, u"hookscript"_s};
    return isHostpciKey(key) || others.contains(key);
}

/// A hookscript runs as root: only this program's own may be named.
bool isOurValue(const QString& key, const std::optional<QString>& value, int vmid)
{
    return key != "hookscript"_L1 || !value || isStartCheckVolume(*value, vmid);
}

Result<QList<VmOptionChange>> changesFrom(const QJsonArray& array, int vmid)
{
    QList<VmOptionChange> changes;
    if (array.size() > journalListLimit)
        return brokenJournal(u"changes"_s);
    for (const QJsonValue& each : array) {
        VmOptionChange change{each[u"key"_s].toString(), toOptional(each[u"before"_s]),
                              toOptional(each[u"after"_s])};
        const auto hasBreak = [](const std::optional<QString>& text) {
            return text
                && (text->contains(u'\n') || text->contains(u'\r') || text->contains(QChar(0)));
        };
        const bool isOurs = isOurKey(change.key) && isOurValue(change.key, change.before, vmid)
            && isOurValue(change.key, change.after, vmid);
        if (!isOurs || hasBreak(change.before) || hasBreak(change.after))
            return brokenJournal(u"change"_s);
        changes.append(change);
    }
    return changes;
}

Result<Action> settingFrom(const QJsonObject& object)
{
    static const QRegularExpression sha1(u"\\A[0-9a-f]{40}\\z"_s);
    SetVmOptions action;
    action.vmid = object[u"vmid"_s].toInt();
    action.machineTitle = journalText(object[u"machineTitle"_s]);
    action.configPath = journalText(object[u"configPath"_s]);
    action.configBefore = journalBytes(object[u"configBefore"_s]);
    action.digest = object[u"digest"_s].toString();
    action.machineRuns = object[u"machineRuns"_s].toBool();
    TRY(changes, changesFrom(object[u"changes"_s].toArray(), action.vmid));
    action.changes = changes;
    if (action.vmid < 1 || !sha1.match(action.digest).hasMatch())
        return brokenJournal(u"step"_s);
    TRY(devices, devicesFrom(object[u"devices"_s].toArray()));
    action.devices = devices;
    return action;
}

/// The lines of an entry; no value where there was none.
Result<std::optional<QStringList>> mappingLinesFrom(const QJsonValue& value)
{
    if (value.isNull())
        return std::optional<QStringList>();
    QStringList lines;
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > journalListLimit)
        return brokenJournal(u"lines"_s);
    for (const QJsonValue& each : array) {
        lines.append(each.toString());
        if (!isMappingLine(lines.last()))
            return brokenJournal(u"line"_s);
    }
    return std::optional(lines);
}

Result<Action> mappingFrom(const QJsonObject& object)
{
    ChangeMapping action;
    action.name = object[u"name"_s].toString();
    if (!isMappingName(action.name))
        return brokenJournal(u"name"_s);
    TRY(before, mappingLinesFrom(object[u"before"_s]));
    TRY(after, mappingLinesFrom(object[u"after"_s]));
    TRY(devices, devicesFrom(object[u"devices"_s].toArray()));
    if (!before && !after)
        return brokenJournal(u"mapping"_s);
    action.before = before;
    action.after = after;
    action.devices = devices;
    return action;
}

bool isOurScript(const QString& path)
{
    return path == earlyBindScript || path == earlyBindOff || path == earlyBindHook;
}

/// The files that plans of this program change.
bool isOurPath(const QString& path)
{
    static const QRegularExpression settings(
        u"\\A/etc/(?:default/grub|default/grub\\.d/[A-Za-z0-9_.-]+\\.cfg|modules|modules-load\\.d/[A-Za-z0-9_.@-]+\\.conf"
        u"|modprobe\\.d/[A-Za-z0-9_.@-]+\\.conf|initramfs-tools/modules)\\z"_s);
    return path == kernelCommandLine || path == earlyBindList || isOurScript(path) || settings.match(path).hasMatch();
}

std::optional<QByteArray> fileText(const QJsonValue& value)
{
    return value.isString() || value.isObject() ? std::optional(journalBytes(value)) : std::nullopt;
}

Result<Action> writingFrom(const QJsonObject& object)
{
    WriteFiles action;
    const QJsonArray files = object[u"files"_s].toArray();
    if (files.isEmpty() || files.size() > journalListLimit)
        return brokenJournal(u"files"_s);
    for (const QJsonValue& each : files) {
        FileChange change{each[u"path"_s].toString(), fileText(each[u"before"_s]), fileText(each[u"after"_s])};
        change.mode = each[u"mode"_s].toInt(0644);
        const bool isTooLarge = change.before.value_or(QByteArray()).size() > fileLimit
            || change.after.value_or(QByteArray()).size() > fileLimit;
        const bool isStartCheck = isStartCheckPath(change.path);
        const int mode = isOurScript(change.path) || isStartCheck ? 0755 : 0644;
        if (!(isOurPath(change.path) || isStartCheck) || isTooLarge || change.mode != mode)
            return brokenJournal(u"file"_s);
        action.files.append(change);
    }
    return action;
}

Result<QStringList> listFrom(const QJsonArray& array)
{
    static const QRegularExpression word(u"\\A[A-Za-z0-9_.]+=[A-Za-z0-9_.,:-]*\\z"_s);
    QStringList words;
    for (const QJsonValue& each : array) {
        if (words.size() >= journalListLimit || !word.match(each.toString()).hasMatch())
            return brokenJournal(u"words"_s);
        words.append(each.toString());
    }
    return words;
}

Result<KernelWords> wordsFrom(const QJsonObject& object)
{
    TRY(wanted, listFrom(object[u"wanted"_s].toArray()));
    TRY(unwanted, listFrom(object[u"unwanted"_s].toArray()));
    return KernelWords{wanted, unwanted};
}

Result<Action> renewingFrom(const QJsonObject& object)
{
    TRY(what, backend::renewalFrom(object[u"what"_s].toString()));
    TRY(words, wordsFrom(object[u"words"_s].toObject()));
    const QString kernel = object[u"kernel"_s].toString();
    if ((!kernel.isEmpty() || what == RenewBoot::What::OneInitramfs) && !isKernelVersion(kernel))
        return brokenJournal(u"kernel"_s);
    return RenewBoot{what, words, kernel};
}

Result<Action> bindingFrom(const QJsonObject& object)
{
    static const QStringList drivers{u"nvme"_s, u"vfio-pci"_s};
    BindFunction action;
    TRY(device, deviceFrom(object[u"device"_s].toObject()));
    action.device = device;
    action.driveTitle = journalText(object[u"driveTitle"_s]);
    action.from = object[u"from"_s].toString();
    action.to = object[u"to"_s].toString();
    action.keepsIds = object[u"keepsIds"_s].toBool();
    if (!drivers.contains(action.from) || !drivers.contains(action.to) || action.from == action.to)
        return brokenJournal(u"driver"_s);
    return action;
}

Result<Action> restartFrom(const QJsonObject& object)
{
    static const QRegularExpression uuid(u"\\A[0-9a-f-]{36}\\z"_s);
    RestartNode action;
    action.bootId = object[u"bootId"_s].toString();
    action.needsIommu = object[u"needsIommu"_s].toBool();
    TRY(words, wordsFrom(object[u"words"_s].toObject()));
    action.words = words;
    TRY(keptOff, devicesFrom(object[u"keptOff"_s].toArray()));
    action.keptOff = keptOff;
    TRY(apart, devicesFrom(object[u"apart"_s].toArray()));
    action.apart = apart;
    action.triesOnce = object[u"triesOnce"_s].toBool();
    if (!uuid.match(action.bootId).hasMatch())
        return brokenJournal(u"bootId"_s);
    return action;
}

Result<Action> guardFrom(const QJsonObject& object)
{
    static const QRegularExpression hash(u"\\A(?:-|[0-9a-f]{64})\\z"_s);
    ArmGuard action;
    action.savesImages = object[u"savesImages"_s].toBool();
    action.minutes = object[u"minutes"_s].toInt();
    const QJsonArray files = object[u"files"_s].toArray();
    if (action.minutes < 1 || action.minutes > 60 || files.size() > journalListLimit)
        return brokenJournal(u"guard"_s);
    for (const QJsonValue& each : files) {
        const QString before = each[u"before"_s].toString();
        const QString after = each[u"after"_s].toString();
        const QString path = each[u"path"_s].toString();
        if (!isOurPath(path) || !hash.match(before).hasMatch() || !hash.match(after).hasMatch())
            return brokenJournal(u"guarded file"_s);
        action.files.append({path, before.toLatin1(), after.toLatin1()});
    }
    return action;
}

/// PVE::JSONSchema, pve-vmid.
bool isVmid(int vmid) { return vmid >= 100 && vmid <= 999'999'999; }

Result<Action> shuttingDownFrom(const QJsonObject& object)
{
    ShutDownMachine action;
    action.vmid = object[u"vmid"_s].toInt();
    action.machineTitle = journalText(object[u"machineTitle"_s]);
    action.seconds = object[u"seconds"_s].toInt();
    if (!isVmid(action.vmid) || action.seconds < 1 || action.seconds > 3600)
        return brokenJournal(u"shutdown"_s);
    return action;
}

Result<TakenFunction> takenFrom(const QJsonObject& object)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9_-]{0,64}\\z"_s);
    TRY(device, deviceFrom(object[u"device"_s].toObject()));
    const TakenFunction taken{device, object[u"driver"_s].toString(), object[u"isPassed"_s].toBool(),
                              object[u"keepsIds"_s].toBool()};
    if (!name.match(taken.driver).hasMatch() || taken.driver.startsWith(u'-'))
        return brokenJournal(u"driver"_s);
    return taken;
}

Result<Action> startFrom(const QJsonObject& object)
{
    static const QStringList values{QString(), u"1"_s, u"on"_s, u"yes"_s, u"true"_s};
    StartMachine action;
    action.vmid = object[u"vmid"_s].toInt();
    action.machineTitle = journalText(object[u"machineTitle"_s]);
    action.onboot = object[u"onboot"_s].toString();
    action.minutes = object[u"minutes"_s].toInt();
    const QJsonArray taken = object[u"taken"_s].toArray();
    if (!isVmid(action.vmid) || !values.contains(action.onboot) || action.minutes < 1 || action.minutes > 60
        || taken.size() > journalListLimit)
        return brokenJournal(u"start"_s);
    for (const QJsonValue& each : taken) {
        TRY(function, takenFrom(each.toObject()));
        action.taken.append(function);
    }
    return action;
}

Result<Action> actionFrom(const QJsonObject& object)
{
    const QString kind = object[u"kind"_s].toString();
    if (kind == "set-vm-options"_L1)
        return settingFrom(object);
    if (kind == "change-mapping"_L1)
        return mappingFrom(object);
    if (kind == "write-files"_L1)
        return writingFrom(object);
    if (kind == "renew-boot"_L1)
        return renewingFrom(object);
    if (kind == "bind-function"_L1)
        return bindingFrom(object);
    if (kind == "restart-node"_L1)
        return restartFrom(object);
    if (kind == "arm-guard"_L1)
        return guardFrom(object);
    if (kind == "end-guard"_L1)
        return EndGuard{object[u"forgets"_s].toBool()};
    if (kind == "shut-down-machine"_L1)
        return shuttingDownFrom(object);
    if (kind == "start-machine"_L1)
        return startFrom(object);
    return brokenJournal(u"kind"_s);
}

} // namespace

tl::unexpected<Error> brokenJournal(const QString& what)
{
    return failure(Error::Kind::Unparseable,
                   QCoreApplication::translate("Journal", "A journal entry cannot be read."), what);
}

QString journalText(const QJsonValue& value)
{
    return cleanText(value.toString());
}

QByteArray journalBytes(const QJsonValue& value)
{
    if (value.isObject())
        return QByteArray::fromBase64(value[u"base64"_s].toString().toLatin1());
    return value.toString().toUtf8();
}

Result<Step> stepFrom(const QJsonObject& object)
{
    TRY(action, actionFrom(object));
    return Step{journalText(object[u"title"_s]), journalText(object[u"why"_s]), action};
}

} // namespace backend
