// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasteParts.h"

#include "node/ListText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

void addSection(Answer& answer, const QByteArray& name, const QByteArray& output)
{
    answer.sections.append({name, output, {}, 0});
}

QByteArray lvmReport(const QList<Membership>& volumes)
{
    QJsonArray rows;
    for (const Membership& each : volumes)
        rows.append(QJsonObject{{u"pv_name"_s, each.device}, {u"vg_name"_s, each.owner}});
    const QJsonObject report{{u"report"_s, QJsonArray{QJsonObject{{u"pv"_s, rows}}}}};
    return QJsonDocument(report).toJson(QJsonDocument::Compact);
}

/// As `zpool list -HPLv` prints pools and their devices.
QByteArray poolList(const QList<PoolText>& pools)
{
    QByteArray text;
    for (const PoolText& pool : pools) {
        text += pool.name.toUtf8() + "\t0\t" + pool.state.toUtf8() + '\n';
        for (const QString& device : pool.devices)
            text +=
                '\t' + (device.startsWith(u'/') ? device : u"/dev/"_s + device).toUtf8() + "\t0\n";
    }
    return text;
}

/// The pool the running kernel took its root from: "root=ZFS=rpool/ROOT/pve-1".
QString rootPool(const QString& commandLine)
{
    for (const QString& word : commandLine.split(u' ', Qt::SkipEmptyParts))
        if (word.startsWith("root=ZFS="_L1))
            return word.sliced(9).section(u'/', 0, 0).left(200);
    return {};
}

} // namespace

Answer answerFrom(const PasteFacts& facts)
{
    Answer answer;
    BlockTree blocks = facts.blocks;
    for (const Membership& each : facts.physicalVolumes)
        blocks.addNamed(each.device);
    for (const PoolText& pool : facts.pools)
        for (const QString& device : pool.devices)
            blocks.addNamed(device);
    for (const NvmeNamespace& each : facts.namespaces)
        blocks.addNamed(each.device);
    if (!blocks.isEmpty())
        addSection(answer, "lsblk", QJsonDocument(blocks.report()).toJson(QJsonDocument::Compact));
    if (facts.hasLvm)
        addSection(answer, "lvm", lvmReport(facts.physicalVolumes));
    QList<PoolText> pools = facts.pools;
    const QString root = rootPool(facts.commandLine);
    const bool isKnown = std::any_of(pools.begin(), pools.end(),
                                     [&](const PoolText& each) { return each.name == root; });
    if (!root.isEmpty() && !isKnown)
        pools.append({root, {}, {}});
    if (!pools.isEmpty())
        addSection(answer, "zfs", poolList(pools));
    if (!root.isEmpty())
        addSection(answer, "mounts", "0 0 0:0 / / rw - zfs " + root.toUtf8() + " rw\n");
    if (!facts.storageConfig.isEmpty())
        addSection(answer, "storage", facts.storageConfig);
    if (!facts.commandLine.isEmpty())
        addSection(answer, "command-line", facts.commandLine.toUtf8() + '\n');
    return answer;
}

QList<Unread> gapsOf(const QList<Unread>& missing, const PasteFacts& facts)
{
    const QString reason = Text::tr("It is not in what was pasted.");
    QStringList sections;
    for (const Unread& each : missing)
        sections.append(each.section);
    if (!facts.hasLsblk)
        sections.append(u"lsblk"_s);
    if (!facts.hasPools)
        sections.append(u"zfs"_s);
    sections += QStringList{u"nvme"_s, u"mounts"_s, u"vm-configs"_s};
    if (!facts.functions.isEmpty() && !facts.hasTooManyFunctions)
        sections.removeAll(u"pci"_s);
    if (facts.hasMappings)
        sections.removeAll(u"mappings"_s);
    sections.removeDuplicates();
    QList<Unread> gaps;
    for (const QString& section : sections)
        gaps.append({section, reason});
    if (facts.hosts.size() > 1)
        gaps.append(
            {u"one-machine"_s,
             Text::tr("The prompts name several machines: %1.").arg(listText(facts.hosts))});
    return gaps;
}

} // namespace backend::paste
