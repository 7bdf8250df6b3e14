// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/Journal.h"
#include "TestMain.h"
#include "plan/Frames.h"

using namespace Qt::StringLiterals;
using namespace backend;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0, 0, 250), Qt::UTC);

SetVmOptions action()
{
    SetVmOptions action;
    action.vmid = 100;
    action.machineTitle = u"VM 100 truenas"_s;
    action.configPath = u"/etc/pve/nodes/pve1/qemu-server/100.conf"_s;
    action.configBefore = "name: tr\xc3\xa4um\nodd: \xff\xfe\n";
    action.digest = QString(40, u'a');
    action.changes = {{u"hostpci0"_s, {}, u"0000:04:00.0,pcie=1"_s},
                      {u"boot"_s, u"order=scsi0"_s, u""_s}};
    action.devices = {
        {PciAddress{0, 4, 0, 0}, 0x144d, 0xa80a, 0x144d, 0xa801, u"S1"_s, u"Samsung"_s}};
    action.machineRuns = true;
    return action;
}

JournalEntry entry()
{
    JournalEntry entry;
    entry.id = u"20261124-120000-3f2a"_s;
    entry.nodeName = u"pve1"_s;
    entry.who = u"me@laptop"_s;
    entry.program = u"Lanekeeper 0.1.0"_s;
    entry.startedAt = noon;
    entry.state = JournalEntry::State::Stopped;
    entry.sentences = {u"Give “it” to VM 100."_s};
    entry.intents = {GiveDrive{u"S1"_s, 100, EarlyBind::Ids}, TakeBackDrive{u"04:00.0"_s}};
    entry.undoes = u"20261123-120000-0000"_s;
    entry.isSimulated = true;
    entry.problem = u"The line broke."_s;
    StepRecord record;
    record.step = {u"Give it"_s, u"Because"_s, action()};
    record.state = StepRecord::State::Failed;
    record.startedAt = noon;
    record.endedAt = noon.addMSecs(1);
    record.output = u"update VM 100\n"_s;
    record.exitCode = 255;
    record.configAfter = "\xff";
    entry.steps = {record, StepRecord{}};
    entry.steps[1].step.action = action();
    return entry;
}

/// Every kind of step that changes the node itself.
JournalEntry hostEntry()
{
    const KernelWords words{{u"intel_iommu=on"_s}, {u"iommu=off"_s}};
    JournalEntry entry;
    entry.id = u"20261128-120000-0001"_s;
    entry.leavesSome = true;
    entry.intents = {EnableIommu{}, ReleaseDrive{u"S1"_s}, TakeBackDrive{u"S1"_s, Power::Start},
                     GiveDrive{u"S1"_s, 100, EarlyBind::None, NamedBy::Address, {}, {}, Power::Restart}};
    for (const Action& each : QList<Action>{
             WriteFiles{{{u"/etc/default/grub.d/zz-lanekeeper.cfg"_s, {}, "a=\"\xff\"\n"},
                         {u"/etc/kernel/cmdline"_s, "root=a", QByteArray()}}},
             RenewBoot{RenewBoot::What::BootTool, words},
             RenewBoot{RenewBoot::What::GrubOnce, words},
             RenewBoot{RenewBoot::What::EntryOnce, words},
             RenewBoot{RenewBoot::What::Initramfs, {}, u"6.14.11-4-pve"_s},
             RenewBoot{RenewBoot::What::OneInitramfs, {}, u"6.14.11-4-pve"_s},
             ChangeMapping{u"fast"_s, QStringList{u"map id=144d:a80a"_s}, {}, {}},
             ChangeMapping{u"nvme-S1"_s, {}, QStringList{u"map id=144d:a80a"_s, u"description a \"b\""_s}, action().devices},
             RestartNode{u"6fd5a2b6-9d4a-4f3c-8f5e-0d2b9f1f7a11"_s, words, true, {action().devices.first()}, {}, true},
             ArmGuard{{{u"/etc/kernel/cmdline"_s, QByteArray(64, 'a'), "-"}}, true, 12}, EndGuard{true},
             ShutDownMachine{101, u"VM 101 docker"_s, 240},
             StartMachine{101, u"VM 101 docker"_s,
                          {{action().devices.first(), u"nvme"_s, true, true}, {action().devices.first(), {}, false, false}},
                          u"on"_s, 7},
             BindFunction{action().devices.first(), u"Samsung (S1)"_s, u"nvme"_s, u"vfio-pci"_s, true}}) {
        StepRecord record;
        record.step = {u"A title"_s, u"Why"_s, each};
        entry.steps.append(record);
    }
    return entry;
}

/// A check before the starts of VM 100.
JournalEntry checkEntry(const QString& path, int mode, const QString& volume)
{
    JournalEntry checking = entry();
    checking.intents = {GuardStarts{100}};
    SetVmOptions setting = action();
    setting.changes = {{u"hookscript"_s, {}, volume}};
    checking.steps[0].step.action = setting;
    checking.steps[1].step.action = WriteFiles{{{path, {}, "#!/bin/sh\n", mode}}};
    return checking;
}

QByteArray hostWith(const QByteArray& old, const QByteArray& text)
{
    QByteArray json = toJson(hostEntry());
    const qsizetype place = json.indexOf(old);
    return place < 0 ? QByteArray() : json.replace(place, old.size(), text);
}

QByteArray with(const QByteArray& old, const QByteArray& text)
{
    QByteArray json = toJson(entry());
    const qsizetype place = json.indexOf(old);
    return place < 0 ? QByteArray() : json.replace(place, old.size(), text);
}

} // namespace

class JournalTest : public support::TestCase {
    Q_OBJECT

private slots:
    void entriesReadBackAsTheyWereWritten();
    void readsTheFilesThatDecideAboutDriversAtTheStart();
    void readsTheCheckOfAVmsStarts();
    void refusesAnotherHookscript_data();
    void refusesAnotherHookscript();
    void writesTextThatAPersonCanRead();
    void refusesWhatIsNoEntry_data();
    void refusesWhatIsNoEntry();
    void takesOutWhatWouldFoolTheEye();
    void onlyDoneAndNotTakenBackCanBeUndone();
    void framesAreTakenApartToTheLastByte();
    void framesThatLieAboutTheirLengthAreRefused_data();
    void framesThatLieAboutTheirLengthAreRefused();
};

void JournalTest::entriesReadBackAsTheyWereWritten()
{
    const auto read = journalEntryFromJson(toJson(entry()));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(toJson(*read), toJson(entry()));
    QVERIFY(*read == entry());
    QVERIFY(std::get<SetVmOptions>(read->steps[0].step.action) == action());
    QVERIFY(journalEntryFromJson(toJson(hostEntry())).value_or(JournalEntry{}) == hostEntry());
}

void JournalTest::readsTheFilesThatDecideAboutDriversAtTheStart()
{
    JournalEntry early = hostEntry();
    early.intents = {GiveDrive{u"S1"_s, 100, EarlyBind::Drive}, TidyUp{}};
    WriteFiles files;
    for (const char* path : {"/etc/lanekeeper/early-bind", "/etc/modprobe.d/zz-lanekeeper.conf", "/etc/modprobe.d/vfio.conf",
                             "/etc/modules", "/etc/modules-load.d/vfio.conf", "/etc/initramfs-tools/modules"})
        files.files.append({QString::fromLatin1(path), {}, QByteArray("x\n")});
    for (const char* path : {"/etc/initramfs-tools/hooks/lanekeeper", "/etc/initramfs-tools/scripts/init-top/lanekeeper",
                             "/etc/initramfs-tools/scripts/init-bottom/lanekeeper"})
        files.files.append({QString::fromLatin1(path), QByteArray("y\n"), {}, 0755});
    early.steps[0].step.action = files;
    early.steps[1].step.action = RenewBoot{RenewBoot::What::Initramfs, {}};
    const auto read = journalEntryFromJson(toJson(early));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(*read == early);
    // Written before there were modes.
    const auto old = journalEntryFromJson(toJson(hostEntry()).replace("\"mode\"", "\"other\""));
    QVERIFY(old && *old == hostEntry());
}

void JournalTest::readsTheCheckOfAVmsStarts()
{
    const JournalEntry checking = checkEntry(u"/var/lib/vz/snippets/lanekeeper-100.sh"_s, 0755, u"local:snippets/lanekeeper-100.sh"_s);
    const auto read = journalEntryFromJson(toJson(checking));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(*read == checking);
}

/// It would run as root at the VM's next start.
void JournalTest::refusesAnotherHookscript_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("volume");
    const QString path = u"/var/lib/vz/snippets/lanekeeper-100.sh"_s;
    const QString volume = u"local:snippets/lanekeeper-100.sh"_s;
    QTest::newRow("somebody's script") << path << 0755 << u"local:snippets/mine.sh"_s;
    QTest::newRow("that of another VM") << path << 0755 << u"local:snippets/lanekeeper-101.sh"_s;
    QTest::newRow("a storage like an option") << path << 0755 << u"-x:snippets/lanekeeper-100.sh"_s;
    QTest::newRow("a file by a detour") << u"/var/lib/../snippets/lanekeeper-100.sh"_s << 0755 << volume;
    QTest::newRow("a file of another name") << u"/var/lib/vz/snippets/mine.sh"_s << 0755 << volume;
    QTest::newRow("a file that is no VM's") << u"/var/lib/vz/snippets/lanekeeper-.sh"_s << 0755 << volume;
    QTest::newRow("a file that cannot be run") << path << 0644 << volume;
    QTest::newRow("a file for another user") << path << 04755 << volume;
}

void JournalTest::refusesAnotherHookscript()
{
    QFETCH(const QString, path);
    QFETCH(const int, mode);
    QFETCH(const QString, volume);
    QVERIFY(!journalEntryFromJson(toJson(checkEntry(path, mode, volume))));
}

void JournalTest::writesTextThatAPersonCanRead()
{
    JournalEntry plain = entry();
    std::get<SetVmOptions>(plain.steps[0].step.action).configBefore = "name: truenas\n";
    QVERIFY(toJson(plain).contains("\"configBefore\": \"name: truenas\\n\""));
    QVERIFY(toJson(plain).contains("\"state\": \"stopped\""));
}

void JournalTest::refusesWhatIsNoEntry_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x00\xff{[", 4);
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("another format") << with("\"format\": 1", "\"format\": 2");
    QTest::newRow("an id that climbs") << with("\"20261124-120000-3f2a\"", "\"../../etc\"");
    QTest::newRow("an id with a line feed") << with("\"20261124-120000-3f2a\"", "\"2026\\n\"");
    QTest::newRow("an id like an option") << with("\"20261124-120000-3f2a\"", "\"-rf\"");
    QTest::newRow("no id") << with("\"20261124-120000-3f2a\"", "\"\"");
    QTest::newRow("undoes something odd") << with("\"20261123-120000-0000\"", "\"a/b\"");
    QTest::newRow("an unknown state") << with("\"stopped\"", "\"paused\"");
    QTest::newRow("an unknown kind of step") << with("\"set-vm-options\"", "\"shell\"");
    QTest::newRow("an option that is none of ours") << with("\"hostpci0\"", "\"args\"");
    QTest::newRow("an option of the command") << with("\"hostpci0\"", "\"skiplock\"");
    QTest::newRow("two lines in a value") << with("0000:04:00.0,pcie=1", "a\\nargs: -x");
    QTest::newRow("a digest that is none") << with(QByteArray(40, 'a'), "--force");
    QTest::newRow("an address that is none") << with("\"0000:04:00.0\"", "\"; reboot\"");
    QTest::newRow("no vm") << with("\"vmid\": 100,\n            \"why\"",
                                   "\"vmid\": -1,\n            \"why\"");
    QTest::newRow("a file that is none of ours") << hostWith("/etc/kernel/cmdline", "/etc/shadow");
    QTest::newRow("a file by a detour") << hostWith("zz-lanekeeper.cfg", "../../shadow.cfg");
    QTest::newRow("a file with a line feed") << hostWith("/etc/kernel/cmdline", "/etc/kernel/cmdline\\n");
    QTest::newRow("somebody's script") << hostWith("/etc/kernel/cmdline", "/etc/initramfs-tools/scripts/init-top/udev");
    QTest::newRow("a list that is none") << hostWith("/etc/kernel/cmdline", "/etc/lanekeeper/other");
    QTest::newRow("drivers by a detour") << hostWith("/etc/kernel/cmdline", "/etc/modprobe.d/a/../b.conf");
    QTest::newRow("our script, not to be run") << hostWith("/etc/kernel/cmdline", "/etc/initramfs-tools/hooks/lanekeeper");
    QTest::newRow("settings to be run") << hostWith("\"mode\": 420", "\"mode\": 493");
    QTest::newRow("the mode of another user") << hostWith("\"mode\": 420", "\"mode\": 2541");
    QTest::newRow("no files") << hostWith("\"files\"", "\"fiIes\"");
    QTest::newRow("another program") << hostWith("\"boot-tool\"", "\"rm -rf /\"");
    QTest::newRow("a word with a blank") << hostWith("intel_iommu=on", "init=/bin/sh x");
    QTest::newRow("a word that is an option") << hostWith("iommu=off", "--force");
    QTest::newRow("no start") << hostWith("6fd5a2b6-9d4a-4f3c-8f5e-0d2b9f1f7a11", "$(reboot)");
    QTest::newRow("a hash that is none") << hostWith(QByteArray(64, 'a'), "$(reboot)");
    QTest::newRow("a guard for ever") << hostWith("\"minutes\": 12", "\"minutes\": 1200");
    QTest::newRow("a start that waits for ever") << hostWith("\"minutes\": 7", "\"minutes\": 61");
    QTest::newRow("a start that waits for nothing") << hostWith("\"minutes\": 7", "\"minutes\": 0");
    QTest::newRow("another word for the start at boot") << hostWith("\"onboot\": \"on\"", "\"onboot\": \"1 --args x\"");
    QTest::newRow("a driver that climbs") << hostWith("\"driver\": \"nvme\"", "\"driver\": \"../nvme\"");
    QTest::newRow("a driver like an option") << hostWith("\"driver\": \"nvme\"", "\"driver\": \"-nvme\"");
    QTest::newRow("a VM that cannot be") << hostWith("\"vmid\": 101", "\"vmid\": 99");
    QTest::newRow("a shutdown without end") << hostWith("\"seconds\": 240", "\"seconds\": 86400");
    QTest::newRow("another wish for the VM") << hostWith("\"power\": \"restart\"", "\"power\": \"destroy\"");
    QTest::newRow("another driver") << hostWith("\"vfio-pci\"", "\"../unbind\"");
    QTest::newRow("the same driver") << hostWith("\"vfio-pci\"", "\"nvme\"");
    QTest::newRow("a mapping like an option") << hostWith("\"nvme-S1\"", "\"-S1\"");
    QTest::newRow("a mapping that climbs") << hostWith("\"nvme-S1\"", "\"../S1\"");
    QTest::newRow("an option of a mapping that is none of ours") << hostWith("\"description a", "\"noproxy a");
    QTest::newRow("two lines of a mapping in one") << hostWith("\"description a", "\"description a\\nevil");
    QTest::newRow("too deep") << QByteArray(2000, '[').prepend(
        "{\"format\":1,\"id\":\"a\",\"steps\":");
    QTest::newRow("too large") << toJson(entry()) + QByteArray(5 * 1024 * 1024, ' ');
    QTest::newRow("cut off") << toJson(entry()).chopped(20);
}

void JournalTest::refusesWhatIsNoEntry()
{
    QFETCH(const QByteArray, json);
    const auto read = journalEntryFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Unparseable);
}

void JournalTest::takesOutWhatWouldFoolTheEye()
{
    const auto read = journalEntryFromJson(with("me@laptop", "me\\u202e\\u001b[2J@laptop"));
    QVERIFY(read);
    QVERIFY(!read->who.contains(QChar(0x202e)) && !read->who.contains(QChar(0x1b)));
}

void JournalTest::onlyDoneAndNotTakenBackCanBeUndone()
{
    JournalEntry some = entry();
    QVERIFY(!some.canBeUndone());
    some.steps[0].state = StepRecord::State::Done;
    QVERIFY(some.canBeUndone());
    some.state = JournalEntry::State::Done;
    QVERIFY(some.canBeUndone());
    some.state = JournalEntry::State::Open;
    QVERIFY(!some.canBeUndone());
    some.state = JournalEntry::State::TakenBack;
    QVERIFY(!some.canBeUndone());
    some.state = JournalEntry::State::Done;
    some.undoneBy = u"20261125-000000-0000"_s;
    QVERIFY(!some.canBeUndone());
}

void JournalTest::framesAreTakenApartToTheLastByte()
{
    const auto frames = framesFrom("entry a open 3\nx\ny\nconfig ff 0\n\n");
    QVERIFY(frames);
    QCOMPARE(frames->size(), 2);
    QCOMPARE((*frames)[0].words, (QList<QByteArray>{"entry", "a", "open"}));
    QCOMPARE((*frames)[0].bytes, "x\ny");
    QCOMPARE(frameNamed(*frames, "config", 2)->bytes, QByteArray());
    QVERIFY(!frameNamed(*frames, "config", 3));
    QVERIFY(framesFrom(QByteArray())->isEmpty());
}

void JournalTest::framesThatLieAboutTheirLengthAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("too long") << QByteArray("a 9\nabc\n");
    QTest::newRow("too short") << QByteArray("a 1\nabc\n");
    QTest::newRow("negative") << QByteArray("a -1\nabc\n");
    QTest::newRow("huge") << QByteArray("a 99999999999999999999\nabc\n");
    QTest::newRow("largest") << QByteArray("a 9223372036854775807\nabc\n");
    QTest::newRow("no number") << QByteArray("a b\nabc\n");
    QTest::newRow("no head") << QByteArray("3\nabc\n");
    QTest::newRow("no line") << QByteArray("a 3");
}

void JournalTest::framesThatLieAboutTheirLengthAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(framesFrom(bytes).error().kind, Error::Kind::Unparseable);
}

LANEKEEPER_TEST(JournalTest)
#include "JournalTest.moc"
