// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "TestMain.h"
#include "node/VmConfig.h"

#include <QJsonArray>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using support::contentsOf;
using support::Ended;
using support::runProgram;

namespace {

const QString drive = u"S6B0NL0W417203X"_s;
const QString config = u"/etc/pve/nodes/pve1/qemu-server/100.conf"_s;

using Tree = QMap<QString, QByteArray>;

/// A node as the program is called with it, and the folder it is simulated in.
struct Place {
    QString node;
    QStringList options;
    QString folder;

    [[nodiscard]] Ended call(const QString& verb, const QStringList& more = {}) const
    {
        return runProgram(QStringList{verb, node} + more + options);
    }
};

/// What a whole trip answered.
struct Trip {
    QJsonObject before;
    QJsonObject plan;
    QJsonObject between;
    QJsonObject after;
    Ended proof; ///< asked while the VM does not run
    QList<int> codes;
    QByteArray errors;
};

Trip travel(const Place& place)
{
    Trip trip;
    const auto note = [&](const Ended& end) {
        trip.codes += end.code;
        trip.errors += end.code == 0 ? QByteArray() : end.err;
        return end.json();
    };
    const QStringList change{u"--give"_s, drive, u"--vm"_s, u"100"_s};
    trip.before = note(place.call(u"inspect"_s, {u"--json"_s}));
    trip.plan = note(place.call(u"plan"_s, change + QStringList{u"--json"_s}));
    note(place.call(u"apply"_s, change + QStringList{u"--yes"_s}));
    trip.between = note(place.call(u"inspect"_s, {u"--json"_s}));
    trip.proof = place.call(u"verify"_s, {u"--vm"_s, u"100"_s});
    note(place.call(u"undo"_s, {u"--yes"_s}));
    trip.after = note(place.call(u"inspect"_s, {u"--json"_s}));
    return trip;
}

/// What Proxmox itself and our journal leave behind is not part of the node's own files.
Tree ownFiles(Tree tree)
{
    tree.removeIf([](const Tree::iterator& file) {
        return file.key().startsWith("/var/lib/lanekeeper"_L1)
            || file.key().startsWith("/run/lock/"_L1);
    });
    return tree;
}

QStringList optionsIn(const QByteArray& bytes)
{
    QStringList lines;
    const auto file = backend::VmConfig::parse(bytes.mid(bytes.indexOf(' ') + 1), {});
    for (const auto& section : file.sections)
        for (const auto& option : section.options)
            lines += u"[%1] %2: %3"_s.arg(section.name, option.key, option.value);
    lines.sort();
    return lines;
}

QStringList differences(const Tree& before, const Tree& after)
{
    QStringList paths;
    for (auto file = before.begin(); file != before.end(); ++file)
        if (after.value(file.key()) != file.value() || !after.contains(file.key()))
            paths += file.key();
    for (auto file = after.begin(); file != after.end(); ++file)
        if (!before.contains(file.key()))
            paths += file.key();
    return paths;
}

Place demo()
{
    return {u"demo:quiet"_s, {}, support::demoNode(u"quiet"_s)};
}

Place behind(const support::SshServer& server, const QString& folder)
{
    return {support::nodeAt(server), support::optionsFor(server, folder), folder};
}

} // namespace

/// The main job on a demo node, and on the same node behind a real sshd.
class TripTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init();
    void goesThereAndBackOnTheDemoNode();
    void goesThereAndBackBehindSsh();
    void answersTheSameOnBoth();
    void provesTheDriveInARunningMachine();
    void doesNothingTheSecondTime();
    void readsThisVeryMachineOverSsh();
    void printsAScriptThatAShellAccepts();
    void everyAnswerInJsonStartsWithTheFormat();
    void marksWhatIsSimulated();
    void takesTheDriveBackByName();
    void resetsTheDemoNodes();
};

void TripTest::init()
{
    TestCase::init();
    QCOMPARE(runProgram({u"--reset-demo"_s}).code, 0);
}

static void checkTrip(const Place& place)
{
    const Ended first = place.call(u"inspect"_s);
    QCOMPARE(first.code, 0);
    const Tree before = contentsOf(place.folder);
    const Trip trip = travel(place);
    QCOMPARE(trip.errors, QByteArray());
    QCOMPARE(trip.codes, (QList<int>{0, 0, 0, 0, 0, 0}));
    QCOMPARE(trip.proof.code, 1); // set, but a VM that does not run proves nothing
    QVERIFY2(trip.proof.out.contains("the proof comes at its next start"), trip.proof.out);
    QVERIFY(!trip.before.isEmpty());
    QVERIFY(trip.between != trip.before);
    QCOMPARE(trip.after, trip.before);
    const Tree after = contentsOf(place.folder);
    const QStringList changed = differences(ownFiles(before), ownFiles(after));
    QVERIFY2(changed.isEmpty() || changed == QStringList{config}, qPrintable(changed.join(u' ')));
    QCOMPARE(optionsIn(after[config]), optionsIn(before[config]));
    QVERIFY(after.contains(u"/var/lib/lanekeeper"_s));
}

void TripTest::goesThereAndBackOnTheDemoNode() { checkTrip(demo()); }

void TripTest::goesThereAndBackBehindSsh()
{
    const auto server = support::SshServer::start();
    if (!server)
        QSKIP("sshd is not installed");
    checkTrip(behind(*server, support::freshNode(u"quiet"_s).root));
}

void TripTest::answersTheSameOnBoth()
{
    const auto server = support::SshServer::start();
    if (!server)
        QSKIP("sshd is not installed");
    const Trip here = travel(demo());
    const Trip there = travel(behind(*server, support::freshNode(u"quiet"_s).root));
    QCOMPARE(there.before, here.before);
    QCOMPARE(there.plan, here.plan);
    QCOMPARE(there.between, here.between);
    QCOMPARE(there.after, here.after);
    QCOMPARE(there.codes, here.codes);
}

void TripTest::provesTheDriveInARunningMachine()
{
    const Place place = demo();
    QCOMPARE(place.call(u"apply"_s, {u"--give"_s, drive, u"--vm"_s, u"100"_s, u"--yes"_s}).code, 0);
    const auto root = remote::NodeRoot::simulated(place.folder);
    const auto started = support::runTool(root, {u"qm"_s, u"start"_s, u"100"_s});
    QVERIFY2(started.exitCode == 0, started.err);
    const Ended proof = place.call(u"verify"_s, {u"--vm"_s, u"100"_s});
    QVERIFY2(proof.code == 0, proof.out + proof.err);
    QVERIFY2(proof.out.contains(drive.toUtf8()), proof.out);
    const Ended other = place.call(u"verify"_s, {u"--vm"_s, u"101"_s});
    QVERIFY2(other.code == 1, other.out + other.err);
}

void TripTest::doesNothingTheSecondTime()
{
    const Place place = demo();
    const QStringList change{u"--give"_s, drive, u"--vm"_s, u"100"_s, u"--yes"_s};
    QCOMPARE(place.call(u"apply"_s, change).code, 0);
    const Tree before = contentsOf(place.folder);
    const Ended again = place.call(u"apply"_s, change);
    QVERIFY2(again.code == 0 || again.code == 3, again.err);
    QCOMPARE(differences(before, contentsOf(place.folder)), QStringList());
}

void TripTest::readsThisVeryMachineOverSsh()
{
    const auto server = support::SshServer::start();
    if (!server)
        QSKIP("sshd is not installed");
    const auto functions = QDir(u"/sys/bus/pci/devices"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    if (functions.isEmpty() || QFileInfo::exists(u"/etc/pve"_s))
        QSKIP("this machine has no PCI bus, or is a Proxmox node");
    const Ended end = behind(*server, {}).call(u"inspect"_s);
    QCOMPARE(end.code, 7);
    const QByteArray count = "PCI functions: " + QByteArray::number(functions.size()) + ';';
    QVERIFY2(end.out.contains(count), end.out + end.err);
    QVERIFY2(end.err.contains("Proxmox"), end.err);
    QVERIFY2(!end.out.contains("simulated"), end.out);
}

void TripTest::printsAScriptThatAShellAccepts()
{
    const Ended end = demo().call(u"plan"_s, {u"--give"_s, drive, u"--vm"_s, u"100"_s, u"--script"_s});
    QCOMPARE(end.code, 0);
    QVERIFY(end.out.startsWith("#!/bin/sh"));
    QTemporaryDir folder;
    QFile script(folder.filePath(u"plan.sh"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(end.out);
    script.close();
    QCOMPARE(QProcess::execute(u"sh"_s, {u"-n"_s, script.fileName()}), 0);
    if (!QStandardPaths::findExecutable(u"shellcheck"_s).isEmpty())
        QCOMPARE(QProcess::execute(u"shellcheck"_s, {script.fileName()}), 0);
}

void TripTest::everyAnswerInJsonStartsWithTheFormat()
{
    const Place place = demo();
    const QStringList change{u"--give"_s, drive, u"--vm"_s, u"100"_s};
    const QJsonObject inspected = place.call(u"inspect"_s, {u"--json"_s}).json();
    for (const QString& key : {u"node"_s, u"iommu"_s, u"groups"_s, u"drives"_s, u"machines"_s, u"findings"_s})
        QVERIFY2(inspected.contains(key), qPrintable(key));
    QCOMPARE(inspected[u"node"_s].toObject()[u"name"_s], u"pve1"_s);
    const auto givenDrive = inspected[u"drives"_s][0].toObject();
    QCOMPARE(givenDrive[u"serial"_s], drive);
    QCOMPARE(givenDrive[u"group"_s], 14);
    QCOMPARE(givenDrive[u"sizeBytes"_s].toInteger(), 2'000'398'934'016);
    QCOMPARE(givenDrive[u"verdict"_s], u"ready"_s);
    const QJsonObject planned = place.call(u"plan"_s, change + QStringList{u"--json"_s}).json();
    QCOMPARE(planned[u"needsReboot"_s], false);
    QCOMPARE(planned[u"refused"_s].toArray().size(), 0);
    const QJsonObject step = planned[u"steps"_s][0].toObject();
    QCOMPARE(step[u"kind"_s], u"command"_s);
    QCOMPARE(step[u"argv"_s][0], u"qm"_s);
    QVERIFY(step[u"undo"_s].toString().contains("hostpci0"_L1));
    QVERIFY(!place.call(u"apply"_s, change + QStringList{u"--json"_s, u"--yes"_s}).json().isEmpty());
    QVERIFY(!place.call(u"undo"_s, {u"--json"_s, u"--yes"_s}).json().isEmpty());
}

void TripTest::marksWhatIsSimulated()
{
    const Place place = demo();
    const QStringList change{u"--give"_s, drive, u"--vm"_s, u"100"_s};
    QVERIFY(place.call(u"inspect"_s).out.contains("simulated"));
    QVERIFY(place.call(u"plan"_s, change).out.contains("simulated"));
    QVERIFY(place.call(u"verify"_s, {u"--vm"_s, u"100"_s}).out.contains("simulated"));
    QCOMPARE(place.call(u"apply"_s, change + QStringList{u"--yes"_s}).code, 0);
    QVERIFY(place.call(u"history"_s).out.contains("simulated"));
    QVERIFY(runProgram({u"history"_s}).out.contains("simulated"));
}

void TripTest::takesTheDriveBackByName()
{
    const Place place = demo();
    QCOMPARE(place.call(u"apply"_s, {u"--give"_s, drive, u"--vm"_s, u"100"_s, u"--yes"_s}).code, 0);
    const Ended back = place.call(u"apply"_s, {u"--take-back"_s, u"04:00.0"_s, u"--yes"_s});
    QVERIFY2(back.code == 0, back.err);
    const auto machines = place.call(u"inspect"_s, {u"--json"_s}).json()[u"machines"_s].toArray();
    for (const auto& machine : machines)
        QCOMPARE(machine[u"hostpci"_s].toArray().size(), 0);
}

void TripTest::resetsTheDemoNodes()
{
    QCOMPARE(demo().call(u"inspect"_s).code, 0);
    QVERIFY(QFileInfo::exists(demo().folder));
    QCOMPARE(runProgram({u"--reset-demo"_s}).code, 0);
    QVERIFY(!QFileInfo::exists(demo().folder));
}

LANEKEEPER_TEST(TripTest)
#include "TripTest.moc"
