// SPDX-License-Identifier: GPL-3.0-or-later
#include "EarlyBindFiles.h"
#include "Planning.h"
#include "TidyText.h"
#include "assessment/KernelSettings.h"
#include "assessment/VfioIds.h"
#include "node/ListText.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TidyUpPlan)
};

bool isOurs(const QString& path)
{
    return path == earlyBindIds || path.endsWith("/lanekeeper"_L1);
}

/// modprobe.d and what initramfs-tools makes images of; lists of modules that are loaded after that are none.
bool goesIntoImages(const QString& path)
{
    return path.startsWith("/etc/modprobe.d/"_L1) || path.startsWith("/etc/initramfs-tools/"_L1);
}

bool isModuleList(const QString& path)
{
    return path == "/etc/modules"_L1 || path.startsWith("/etc/modules-load.d/"_L1) || path == "/etc/initramfs-tools/modules"_L1;
}

/// Entries that take NVMe drives of this node and nothing else of it. One that takes nothing may be meant for
/// something that is not plugged in now.
bool takesDrivesOnly(const NodeSnapshot& snapshot, const VfioIds& ids)
{
    bool takesAny = false;
    for (const PciDevice& each : snapshot.devices) {
        if (!ids.matches(each))
            continue;
        if (!each.isNvme())
            return false;
        takesAny = true;
    }
    return takesAny;
}

QString why()
{
    return Text::tr("Only what binds NVMe drives early, or does nothing, goes; the rest stays to the byte.");
}

class TidyingUp {
public:
    explicit TidyingUp(const Planning& planning) : m_planning(planning), m_snapshot(planning.snapshot) { }

    void run();

private:
    void removeIds();
    void removeSoftdeps();
    void removeModules();
    void removeKernelWords();
    [[nodiscard]] QStringList idleKernelWords() const;
    void findIdsOnKernelLine();
    [[nodiscard]] QStringList drivesTaken(const QStringList& ids) const;
    [[nodiscard]] bool hasIdsLeft() const;
    [[nodiscard]] bool someoneNeedsVfio() const;
    /// Whether the file then reads otherwise.
    bool change(const ConfigFile& file, const LineChange& how);
    void say(const QString& sentence) { m_sentences.append(sentence); }

    const Planning& m_planning;
    const NodeSnapshot& m_snapshot;
    QStringList m_sentences;
    KernelWords m_words; ///< of the kernel's command line that go, and what is left of them
    QStringList m_idsOfLine; ///< of the kernel's command line that go
    bool m_changesImages = false;
};

bool TidyingUp::change(const ConfigFile& file, const LineChange& how)
{
    const QByteArray before = m_planning.host.text(file.path).value_or(QByteArray());
    const QByteArray after = textWithLines(before, how);
    if (after == before)
        return false;
    if (!file.isExact) {
        addTo(m_planning.plan, {notExact(file.path)});
        return false;
    }
    // An empty file could not be told from none afterwards; lists of modules are there on every node.
    const std::optional<QByteArray> nothing
        = isModuleList(file.path) ? std::optional(QByteArray("# No modules are listed.\n")) : std::nullopt;
    m_planning.host.write(file.path, after.trimmed().isEmpty() ? nothing : std::optional(after),
                          why());
    m_changesImages = m_changesImages || goesIntoImages(file.path);
    return true;
}

void TidyingUp::removeIds()
{
    for (const ConfigFile& file : m_snapshot.files) {
        if (!file.path.startsWith("/etc/modprobe.d/"_L1) || isOurs(file.path))
            continue;
        QStringList gone;
        const bool isChanged = change(file, [&](const QString& line) -> std::optional<QString> {
            const QStringList words = settingWords(line);
            if (words.size() < 3 || words[0] != "options"_L1 || moduleName(words[1]) != "vfio_pci"_L1)
                return line;
            QStringList out;
            for (const QString& word : words)
                for (const VfioIds& ids : word.startsWith("ids="_L1) ? vfioIdsIn(word.sliced(4), {}) : QList<VfioIds>())
                    if (takesDrivesOnly(m_snapshot, ids))
                        out.append(ids.text);
            gone += out;
            return out.isEmpty() ? std::optional(line) : lineWithoutIds(line, out);
        });
        if (!isChanged)
            continue;
        say(Text::tr("Take %1 out of %2: at its next start the host keeps %3; a VM that has such a drive gets it when it starts.")
                .arg(listText(gone), file.path, listText(drivesTaken(gone))));
    }
}

QStringList TidyingUp::drivesTaken(const QStringList& ids) const
{
    QStringList names;
    for (const Drive& drive : m_snapshot.drives)
        for (const VfioIds& each : vfioIdsIn(ids.join(u','), {}))
            if (const PciDevice* device = m_snapshot.device(drive.address); device != nullptr && each.matches(*device))
                names.append(fullName(drive));
    names.removeDuplicates();
    return names;
}

/// The same list on the kernel's command line, where it takes the place of every list in a file.
void TidyingUp::findIdsOnKernelLine()
{
    for (const SettingWord& each : kernelWords(m_snapshot)) {
        if (moduleName(each.word.section(u'=', 0, 0)) != "vfio_pci.ids"_L1 || each.evidence.source == "/proc/cmdline"_L1
            || m_words.unwanted.contains(each.word))
            continue;
        QStringList left = each.word.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
        QStringList gone;
        for (const VfioIds& ids : vfioIdsIn(left.join(u','), {}))
            if (takesDrivesOnly(m_snapshot, ids))
                gone.append(ids.text);
        if (gone.isEmpty())
            continue;
        left.removeIf([&](const QString& entry) { return gone.contains(entry); });
        m_words.unwanted.append(each.word);
        if (!left.isEmpty())
            m_words.wanted.append(u"vfio-pci.ids="_s + left.join(u','));
        m_idsOfLine += gone;
    }
}

void TidyingUp::removeSoftdeps()
{
    // Ids of other devices stay, and this line may be what brings vfio-pci into the images for them.
    if (hasIdsLeft())
        return;
    for (const ConfigFile& file : m_snapshot.files) {
        if (!file.path.startsWith("/etc/modprobe.d/"_L1) || isOurs(file.path))
            continue;
        const bool isChanged = change(file, [](const QString& line) {
            return isSoftdepOfNvme(line) ? std::nullopt : std::optional(line);
        });
        if (isChanged)
            say(Text::tr("Take “softdep nvme pre: vfio-pci” out of %1: nvme does not wait for vfio-pci any more.").arg(file.path));
    }
}

bool TidyingUp::hasIdsLeft() const
{
    for (const ConfigFile& file : m_snapshot.files) {
        const auto text = m_planning.host.text(file.path);
        if (!file.path.startsWith("/etc/modprobe.d/"_L1) || isOurs(file.path) || !text)
            continue;
        for (const ConfigLine& line : linesBelow({{file.path, *text, true}}, file.path)) {
            const QStringList words = settingWords(line.text);
            if (words.size() > 2 && words[0] == "options"_L1 && moduleName(words[1]) == "vfio_pci"_L1 && line.text.contains(" ids="_L1))
                return true;
        }
    }
    const auto words = kernelWords(m_snapshot);
    return !m_words.wanted.isEmpty() || std::any_of(words.begin(), words.end(), [&](const SettingWord& each) {
        return moduleName(each.word.section(u'=', 0, 0)) == "vfio_pci.ids"_L1 && !m_words.unwanted.contains(each.word);
    });
}

/// Another driver's softdep, ids that stay, somebody's own script: then the modules may be there for those.
bool TidyingUp::someoneNeedsVfio() const
{
    for (const ConfigFile& file : m_snapshot.files) {
        if (!goesIntoImages(file.path) || isModuleList(file.path) || isOurs(file.path))
            continue;
        const auto text = m_planning.host.text(file.path);
        for (const ConfigLine& line : linesBelow({{file.path, text.value_or(QByteArray()), true}}, file.path))
            if (line.text.contains("vfio"_L1))
                return true;
    }
    const auto words = kernelWords(m_snapshot);
    return !m_words.wanted.isEmpty() || std::any_of(words.begin(), words.end(), [&](const SettingWord& each) {
        return each.word.contains("vfio"_L1) && !m_words.unwanted.contains(each.word);
    });
}

void TidyingUp::removeModules()
{
    const bool isNeeded = someoneNeedsVfio();
    for (const ConfigFile& file : m_snapshot.files) {
        if (!isModuleList(file.path))
            continue;
        const bool isChanged = change(file, [&](const QString& line) {
            const bool goes = isModuleOfThePast(line, m_snapshot.host.kernel) || (!isNeeded && loadsVfio(line));
            return goes ? std::nullopt : std::optional(line);
        });
        if (isChanged)
            say(Text::tr("Take modules of vfio out of %1: Proxmox loads what it needs when a VM starts.").arg(file.path));
    }
}

/// Words of files that change nothing: AMD's is no value, Intel's is the default of every kernel since 6.8.
QStringList TidyingUp::idleKernelWords() const
{
    const HostSetup& host = m_snapshot.host;
    const bool isVersion = host.kernel.section(u'.', 0, 0).toInt() > 0;
    const bool isIntelIdle = host.cpuVendor == CpuVendor::Amd
        || (host.cpuVendor == CpuVendor::Intel && host.iommu.isActive() && isVersion && usesIntelIommuByDefault(host.kernel));
    QStringList idle;
    for (const SettingWord& each : kernelWords(m_snapshot)) {
        const bool isIdle = each.word == "amd_iommu=on"_L1 || (isIntelIdle && each.word == "intel_iommu=on"_L1);
        if (isIdle && each.evidence.source != "/proc/cmdline"_L1 && !idle.contains(each.word))
            idle.append(each.word);
    }
    return idle;
}

void TidyingUp::removeKernelWords()
{
    if (m_words.isEmpty())
        return;
    changeKernelLine(m_planning, m_words, why());
    if (!m_idsOfLine.isEmpty())
        say(Text::tr("Take %1 off the kernel's command line: at its next start the host keeps %2; a VM that has such a drive "
                     "gets it when it starts.")
                .arg(listText(m_idsOfLine), listText(drivesTaken(m_idsOfLine))));
    for (const QString& word : idleKernelWords()) {
        if (word == "amd_iommu=on"_L1)
            say(Text::tr("Take “%1” off the kernel's command line: it is no value that the kernel knows.").arg(word));
        else if (m_snapshot.host.cpuVendor == CpuVendor::Amd)
            say(Text::tr("Take “%1” off the kernel's command line: it is for Intel's processors.").arg(word));
        else
            say(Text::tr("Take “%1” off the kernel's command line: from kernel 6.8 on it is so without the word. An older "
                         "kernel that is started again would need it.").arg(word));
    }
}

void TidyingUp::run()
{
    if (m_snapshot.host.boot.loader != BootLoader::Unknown) {
        m_words.unwanted = idleKernelWords();
        findIdsOnKernelLine();
    }
    removeIds();
    removeSoftdeps();
    removeModules();
    removeKernelWords();
    if (m_changesImages) {
        addTo(m_planning.plan, findingsOnImages(m_snapshot));
        m_planning.host.renew(RenewBoot::What::Initramfs, {});
    }
    if (m_changesImages || !m_words.isEmpty())
        restartUnderGuard(m_planning, m_words, false,
                          Text::tr("Only a start of the node shows that it comes up with the new settings."));
    const QString host = m_snapshot.host.hostName;
    if (m_sentences.isEmpty() && !m_planning.plan.isRefused())
        say(Text::tr("Nothing that a guide left is on %1; nothing needs changing.").arg(host));
    m_planning.plan.sentences += m_sentences;
}

} // namespace

void planTidyingUp(const Planning& planning)
{
    QList<Finding> findings = planning.safety.ofHost();
    if (planning.snapshot.isUnread(u"files") || planning.snapshot.isUnread(u"file-hashes"))
        findings += findingsOnFiles(planning);
    for (const ConfigFile& file : planning.snapshot.files)
        if (file.path.startsWith("/etc/modprobe.d/"_L1) && file.bytes.contains("vfio") && file.bytes.contains("\\\n"))
            findings.append({u"setting-not-plain"_s, Severity::Blocked, NodeSubject{},
                             Text::tr("%1 has lines that go on behind a backslash.").arg(file.path),
                             Text::tr("What they come to cannot be told for sure."),
                             Text::tr("Write each setting in one line, then read the node again."), {{file.path, {}}}});
    addTo(planning.plan, findings);
    if (!hasBlocked(findings))
        TidyingUp(planning).run();
}

} // namespace backend
