// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planner.h"
#include "Planning.h"
#include "StartCheckRecord.h"
#include "assessment/NextStart.h"
#include "node/StartCheckPath.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StartCheckPlan)
};

const QString hookscript = u"hookscript"_s;

/// The check of one VM's starts, as the plan stands: what is recorded, and what would be now.
class StartCheck {
public:
    StartCheck(const Planning& planning, const NodeSnapshot& after, const VirtualMachine& machine)
        : m_planning(planning),
          m_after(after),
          m_machine(machine),
          m_hook(planning.draft.value(machine.vmid, hookscript))
    {
    }

    [[nodiscard]] bool isThere() const { return m_hook && isStartCheckVolume(*m_hook, m_machine.vmid); }
    [[nodiscard]] bool isAffected() const;
    void add();
    void renew();

private:
    [[nodiscard]] Finding blocked(const QString& id, const QString& sentence, const QString& meaning,
                                  const QString& advice = {}, const QList<Evidence>& evidence = {}) const
    {
        return {id, Severity::Blocked, MachineSubject{m_machine.vmid}, sentence, meaning, advice, evidence};
    }
    [[nodiscard]] bool hasDrive() const { return passesDrive(m_after, m_machine.vmid); }
    [[nodiscard]] const Storage* storage() const;
    [[nodiscard]] const Storage* ownStorage() const;
    [[nodiscard]] QList<CheckedFunction> recorded() const;
    [[nodiscard]] QList<Finding> findingsOnFile(const QString& path) const;
    [[nodiscard]] QList<Finding> findingsOnStorage() const;
    void remove();
    void write(bool isWished);

    const Planning& m_planning;
    const NodeSnapshot& m_after;
    const VirtualMachine& m_machine;
    std::optional<QString> m_hook;
};

QString hostpciKey(int slot)
{
    return u"hostpci%1"_s.arg(slot);
}

bool isUsable(const Storage& storage, const NodeSnapshot& snapshot)
{
    const bool isHere = storage.nodes.isEmpty() || storage.nodes.contains(snapshot.host.hostName);
    return storage.type == "dir"_L1 && !storage.isDisabled && isHere && isStartCheckPath(startCheckPath(storage.place, 100));
}

/// The node's own storage where it fits, else the first that does.
const Storage* chosen(const NodeSnapshot& snapshot, bool withSnippets)
{
    const Storage* found = nullptr;
    for (const Storage& each : snapshot.cluster.storages)
        if (isUsable(each, snapshot) && (!withSnippets || each.content.contains(u"snippets"_s))
            && (found == nullptr || each.id == "local"_L1))
            found = &each;
    return found;
}

/// Whether this plan changes what the VM gets, and has not put back itself what checks that.
bool StartCheck::isAffected() const
{
    const Storage* own = ownStorage();
    const QString path = own ? startCheckPath(own->place, m_machine.vmid) : QString();
    const ConfigFile* file = m_planning.snapshot.file(path);
    if (m_planning.host.text(path) != (file ? std::optional(file->bytes) : std::nullopt))
        return false;
    for (int slot = 0; slot < 16; ++slot)
        if (nextValue(m_machine.config, hostpciKey(slot)) != m_planning.draft.value(m_machine.vmid, hostpciKey(slot)))
            return true;
    return false;
}

/// Where the VM's configuration says that the script lies.
const Storage* StartCheck::ownStorage() const
{
    for (const Storage& each : m_planning.snapshot.cluster.storages)
        if (isThere() && each.id == m_hook->section(u':', 0, 0) && isUsable(each, m_planning.snapshot))
            return &each;
    return nullptr;
}

const Storage* StartCheck::storage() const
{
    const Storage* own = ownStorage();
    return own != nullptr && own->content.contains(u"snippets"_s) ? own : chosen(m_planning.snapshot, true);
}

QList<CheckedFunction> StartCheck::recorded() const
{
    const Storage* own = ownStorage();
    return own == nullptr
        ? QList<CheckedFunction>()
        : checkedFunctions(m_planning.host.text(startCheckPath(own->place, m_machine.vmid)).value_or(QByteArray()));
}

QList<Finding> StartCheck::findingsOnFile(const QString& path) const
{
    if (m_planning.snapshot.isUnread(u"files") || m_planning.snapshot.isUnread(u"file-hashes"))
        return {blocked(u"files-unread"_s, Text::tr("The node's files could not be read whole."),
                        Text::tr("What is unknown cannot be changed safely."))};
    const ConfigFile* file = m_planning.snapshot.file(path);
    if (file != nullptr && !file->isExact)
        return {notExact(path)};
    if (file != nullptr && !isStartCheck(file->bytes))
        return {blocked(u"start-check-file-taken"_s, Text::tr("%1 is not of this program.").arg(path),
                        Text::tr("Writing the check there would lose what it does."),
                        Text::tr("Move it away or rename it."), {{path, {}}})};
    return {};
}

QList<Finding> StartCheck::findingsOnStorage() const
{
    if (storage() != nullptr)
        return {};
    const Storage* other = chosen(m_planning.snapshot, false);
    const QString advice = other == nullptr
        ? Text::tr("Add a storage of the type Directory that holds snippets, then read the node again.")
        : Text::tr("Allow it with: pvesm set %1 --content %2")
              .arg(other->id, (other->content + QStringList{u"snippets"_s}).join(u','));
    return {blocked(u"no-storage-for-snippets"_s,
                    Text::tr("No directory storage of %1 may hold snippets.").arg(m_planning.snapshot.host.hostName),
                    Text::tr("Proxmox runs hookscripts only from such a storage."), advice,
                    {{u"/etc/pve/storage.cfg"_s, other ? u"content "_s + other->content.join(u',') : QString()}})};
}

void StartCheck::add()
{
    QList<Finding> findings = m_planning.safety.ofChange(m_machine.vmid) + m_planning.safety.ofHost();
    if (m_hook && !isThere())
        findings.append(blocked(u"other-hookscript"_s, Text::tr("%1 has a hookscript already.").arg(m_machine.title()),
                                Text::tr("A VM has one only, and what that one does is not known here."),
                                Text::tr("Take it out of the VM first, or go on without the check."),
                                {{m_machine.configFile(), u"hookscript: "_s + *m_hook}}));
    else if (!hasDrive())
        findings.append(blocked(u"no-drive-to-check"_s, Text::tr("%1 has no NVMe drive of this node.").arg(m_machine.title()),
                                Text::tr("There is nothing to check before its starts."),
                                Text::tr("Give it a drive, in the same plan if you like.")));
    else
        findings += findingsOnStorage();
    addTo(m_planning.plan, findings);
    if (!hasBlocked(findings))
        write(true);
}

void StartCheck::renew()
{
    const QList<Finding> findings = m_planning.safety.ofHost() + (hasDrive() ? findingsOnStorage() : QList<Finding>{});
    addTo(m_planning.plan, findings);
    if (hasBlocked(findings))
        return;
    if (hasDrive())
        write(false);
    else
        remove();
}

/// Without the script the VM would not start, and without a drive there is nothing to check.
void StartCheck::remove()
{
    m_planning.draft.set(m_machine.vmid, hookscript, {});
    m_planning.plan.sentences.append(Text::tr("The starts of %1 are not checked any more.").arg(m_machine.title()));
    const Storage* own = ownStorage();
    const QString path = own ? startCheckPath(own->place, m_machine.vmid) : QString();
    if (m_planning.snapshot.file(path) == nullptr)
        return;
    const QList<Finding> findings = findingsOnFile(path);
    addTo(m_planning.plan, findings);
    m_planning.host.write(path, {}, Text::tr("No VM names it any more."), 0755);
}

void StartCheck::write(bool isWished)
{
    const QString path = startCheckPath(storage()->place, m_machine.vmid);
    const QString volume = startCheckVolume(storage()->id, m_machine.vmid);
    QList<Finding> findings = findingsOnFile(path);
    if (const QStringList unclear = unclearLines(m_after, m_machine.vmid); !unclear.isEmpty())
        findings.append(blocked(u"start-check-line-unclear"_s,
                                Text::tr("A line of %1 names no device of this node.").arg(m_machine.title()),
                                Text::tr("What it will name one day cannot be recorded now, and would go unchecked."),
                                Text::tr("Take the line out of the VM first."), {{m_machine.configFile(), unclear.join(u"; "_s)}}));
    if (hasBlocked(findings))
        return addTo(m_planning.plan, findings);
    const QList<CheckedFunction> known = recorded();
    const QList<CheckedFunction> now = functionsToCheck(m_after, m_machine.vmid, known);
    const QByteArray text = startCheckText(now);
    if (const QStringList changed = contradictions(m_after, known, now); !changed.isEmpty()) {
        Finding finding = blocked(u"start-check-contradicts"_s,
                                  Text::tr("Something else sits there than the check of %1 has recorded.").arg(m_machine.title()),
                                  isWished ? Text::tr("With this plan it is recorded as it is now, and the VM may start with it.")
                                           : Text::tr("The VM would not start, and this plan would hide it."),
                                  isWished ? Text::tr("Make sure that this is what the VM should get.")
                                           : Text::tr("Look at what changed, and have the check of this VM planned anew first."),
                                  {{path, changed.join(u"; "_s)}});
        finding.severity = isWished ? Severity::Attention : Severity::Blocked;
        findings.append(finding);
    }
    if (m_planning.host.text(path) == text && m_hook == volume) {
        if (isWished)
            m_planning.plan.sentences.append(
                Text::tr("Every start of %1 is checked already; nothing needs changing.").arg(m_machine.title()));
        return;
    }
    for (const CheckedFunction& each : now)
        if (each.serial.isEmpty() && m_after.drive(each.address) != nullptr && each.isPassed)
            findings.append({u"start-check-without-serial"_s, Severity::Attention, DriveSubject{each.address},
                             Text::tr("The serial of the drive at %1 is not known now.").arg(each.address.shortText()),
                             Text::tr("Before the starts of the VM only its ids are proved, which another one of the same model has too."),
                             Text::tr("Plan it once more while the host has the drive."), {{each.address.text(), each.ids}}});
    addTo(m_planning.plan, findings);
    if (hasBlocked(findings))
        return;
    m_planning.host.write(path, text,
                          Text::tr("Proxmox runs it before each start of the VM, before it takes anything from the host. "
                                   "While vfio-pci has a drive, its serial is hidden and its ids must do."),
                          0755);
    if (m_hook != volume) {
        m_planning.draft.set(m_machine.vmid, hookscript, volume);
        m_planning.draft.entitle(m_machine.vmid, Text::tr("Check every start of %1").arg(m_machine.title()));
    }
    m_planning.plan.sentences.append(
        isWished ? Text::tr("Before every start of %1, prove that it gets the devices it was given and no others; else "
                            "it does not start.").arg(m_machine.title())
                 : Text::tr("The check before the starts of %1 follows.").arg(m_machine.title()));
}

} // namespace

void settleStartChecks(const Planning& planning, const QList<int>& wanted)
{
    Plan drafted;
    drafted.steps = planning.host.mappings() + planning.draft.steps();
    const NodeSnapshot after = preview(planning.snapshot, drafted);
    for (const VirtualMachine& machine : planning.snapshot.machines) {
        if (!machine.isLocal && !wanted.contains(machine.vmid))
            continue;
        StartCheck check(planning, after, machine);
        if (wanted.contains(machine.vmid))
            check.add();
        else if (check.isThere() && check.isAffected())
            check.renew();
    }
}

} // namespace backend
