// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/Proof.h"
#include "TestMain.h"
#include "Trip.h"

using namespace trip;

namespace {


QString problemsOf(const Proof& proof)
{
    QStringList lines;
    for (const Check& each : proof.host + proof.guest)
        if (each.result != Check::Result::Proved)
            lines.append(u"%1 %2 / %3"_s.arg(each.sentence, each.expected, each.seen));
    return lines.join(u'\n');
}

Proof provedOn(Trip& trip, int vmid, const QList<DeviceIdentity>& identities)
{
    return prove(trip.read(), vmid, identities, readGuest(trip.shell, vmid));
}

Output answer(const QByteArray& data)
{
    return {"{ \"exitcode\": 0, \"exited\": 1, \"out-data\": \"" + data + "\" }", {}, 0};
}

} // namespace

class ProofTest : public support::TestCase {
    Q_OBJECT

private slots:
    void aStartedVmIsProvedBySerial();
    void aStoppedVmIsProvedAtItsNextStart();
    void aRunningVmWithAPendingDriveIsNotProvedYet();
    void anotherSerialInTheGuestIsWrong();
    void anotherDeviceInTheSlotIsWrong();
    void noRecordIsNotProved();
    void noAgentIsNotProved();
    void aVmWithoutDriveIsNotProved();

    void readsWhatAGuestSays();
    void asksAWindowsGuestInItsOwnWords();
    void readsWhatAPersonPastes_data();
    void readsWhatAPersonPastes();
    void aPastedSerialProves();
    void anotherPastedSerialIsWrong();
    void refusesAPasteWithoutADrive();
    void anotherModelOrDriverInTheGuestIsWrong();
    void takesNothingFromAGuestThatMakesNoSense_data();
    void takesNothingFromAGuestThatMakesNoSense();
    void saysWhyTheGuestIsSilent_data();
    void saysWhyTheGuestIsSilent();

    void remembersTheNewestIdentityUntilItIsTakenBack();
    void anOlderRecordLendsItsSerial();
    void tellsWhenAnIdentityWasRecorded();
};

void ProofTest::aStartedVmIsProvedBySerial()
{
    Trip trip(u"quiet"_s);
    const auto given = trip.applied({GiveDrive{drive, 100}});
    QVERIFY(!given.problem);
    QCOMPARE(trip.qm({u"start"_s, u"100"_s}).exitCode, 0);
    const auto identities = recordedIdentities(trip.laptop.kept, 100);
    QCOMPARE(identities.size(), 1);
    QCOMPARE(identities[0].serial, drive);
    const Proof proof = provedOn(trip, 100, identities);
    QCOMPARE(problemsOf(proof), QString());
    QVERIFY(proof.isProved());
    QCOMPARE(proof.host.size(), 5);
    QCOMPARE(proof.guest.size(), 4);
    using enum Check::About;
    QList<Check::About> asked;
    for (const Check& each : proof.host + proof.guest) {
        QCOMPARE(each.address, identities[0].address);
        asked.append(each.about);
    }
    QCOMPARE(asked, (QList{Configuration, Identity, Driver, Reservation, BlockDevice, Serial, Identity, Model, Driver}));
    QCOMPARE(proof.functions.size(), 1);
    QCOMPARE(proof.functions[0].recorded, identities[0]);
    QVERIFY(proof.functions[0].inGuest);
    QCOMPARE(proof.functions[0].inGuest->name, u"nvme0"_s);
    QVERIFY2(proof.headline.startsWith(u"Proved: VM 100 truenas has its 1 drive"_s),
             qPrintable(proof.headline));
}

void ProofTest::aStoppedVmIsProvedAtItsNextStart()
{
    Trip trip(u"quiet"_s);
    QVERIFY(!trip.applied({GiveDrive{drive, 100}}).problem);
    const Proof proof = provedOn(trip, 100, recordedIdentities(trip.laptop.kept, 100));
    QVERIFY(!proof.isProved());
    QCOMPARE(proof.headline,
             u"The configuration of VM 100 truenas is set; the proof comes at its next start."_s);
    QCOMPARE(proof.host[0].result, Check::Result::Proved);
    QCOMPARE(proof.host[2].result, Check::Result::NotSeen);
}

void ProofTest::aRunningVmWithAPendingDriveIsNotProvedYet()
{
    Trip trip(u"quiet"_s);
    QVERIFY(!trip.applied({GiveDrive{drive, 101}}).problem);
    const Proof proof = provedOn(trip, 101, recordedIdentities(trip.laptop.kept, 101));
    QVERIFY(!proof.isProved());
    QVERIFY(!proof.headline.startsWith(u"Proved"_s));
    QCOMPARE(proof.host[0].result, Check::Result::NotSeen);
}

void ProofTest::anotherSerialInTheGuestIsWrong()
{
    Trip trip(u"quiet"_s);
    QVERIFY(!trip.applied({GiveDrive{drive, 100}}).problem);
    trip.qm({u"start"_s, u"100"_s});
    auto identities = recordedIdentities(trip.laptop.kept, 100);
    identities[0].serial = u"OTHER"_s;
    const Proof proof = provedOn(trip, 100, identities);
    QCOMPARE(proof.guest[0].result, Check::Result::Wrong);
    QVERIFY(!proof.functions[0].inGuest);
    QVERIFY(!proof.isProved());
    QVERIFY(proof.headline.startsWith(u"Not proved."_s));
}

void ProofTest::anotherDeviceInTheSlotIsWrong()
{
    Trip trip(u"quiet"_s);
    QVERIFY(!trip.applied({GiveDrive{drive, 100}}).problem);
    trip.qm({u"start"_s, u"100"_s});
    auto identities = recordedIdentities(trip.laptop.kept, 100);
    identities[0].subsystemDevice = 1;
    const Proof proof = provedOn(trip, 100, identities);
    QCOMPARE(proof.host[1].result, Check::Result::Wrong);
    QVERIFY(!proof.isProved());
}

void ProofTest::noRecordIsNotProved()
{
    Trip trip(u"given"_s);
    const Proof proof = provedOn(trip, 100, {});
    QVERIFY(!proof.isProved());
    QCOMPARE(proof.host.size(), 5);
    QCOMPARE(proof.host[1].result, Check::Result::NotSeen);
    QCOMPARE(proof.guest[0].result, Check::Result::NotSeen);
}

void ProofTest::noAgentIsNotProved()
{
    Trip trip(u"quiet"_s);
    QVERIFY(!trip.applied({GiveDrive{drive, 100}}).problem);
    trip.qm({u"set"_s, u"100"_s, u"--delete"_s, u"agent"_s});
    trip.qm({u"start"_s, u"100"_s});
    const Proof proof = provedOn(trip, 100, recordedIdentities(trip.laptop.kept, 100));
    QVERIFY(!proof.isProved());
    QCOMPARE(proof.guest[0].result, Check::Result::NotSeen);
    QVERIFY(proof.guest[0].seen.contains(u"no guest agent"_s));
    QVERIFY(proof.headline.startsWith(u"Proved on the host;"_s));
}

void ProofTest::aVmWithoutDriveIsNotProved()
{
    Trip trip(u"quiet"_s);
    const Proof proof = provedOn(trip, 101, {});
    QVERIFY(!proof.isProved());
    QVERIFY(proof.headline.contains(u"has no NVMe drive"_s));
    QVERIFY(!provedOn(trip, 999, {}).isProved());
}

void ProofTest::readsWhatAGuestSays()
{
    Trip trip(u"quiet"_s);
    trip.shell.before = [](const Command&) {
        return answer("hello\\nNVME 0000:01:00.0 0x144d 0xa80a nvme S1|Samsung SSD|nvme1\\nNVME "
                      "0000:02:00.0 0x1b36 0x0010 - |\\n");
    };
    const auto guest = readGuest(trip.shell, 100);
    QVERIFY(guest);
    const GuestController passed{u"0000:01:00.0"_s, 0x144d,           0xa80a,
                                 u"S1"_s,           u"Samsung SSD"_s, u"nvme"_s, u"nvme1"_s};
    const GuestController bare{u"0000:02:00.0"_s, 0x1b36, 0x10, {}, {}, {}};
    QCOMPARE(guest->controllers, (QList{passed, bare}));
}

void ProofTest::asksAWindowsGuestInItsOwnWords()
{
    Trip trip(u"quiet"_s);
    QVERIFY(!trip.applied({GiveDrive{drive, 102}}).problem);
    trip.qm({u"set"_s, u"102"_s, u"--agent"_s, u"1"_s});
    QCOMPARE(trip.qm({u"start"_s, u"102"_s}).exitCode, 0);
    const auto node = trip.read();
    QCOMPARE(guestSystemOf(*node.machine(102)), GuestSystem::Windows);
    QCOMPARE(guestSystemOf(*node.machine(100)), GuestSystem::Unix);
    const auto guest = readGuest(trip.shell, 102, GuestSystem::Windows);
    QVERIFY2(guest, qPrintable(guest ? QString() : guest.error().message + guest.error().detail));
    QCOMPARE(guest->controllers.size(), 1);
    QCOMPARE(guest->controllers.first().serial, drive);
    const Proof proof = prove(node, 102, recordedIdentities(trip.laptop.kept, 102), guest);
    QCOMPARE(problemsOf(proof), QString());
    QVERIFY(proof.isProved());
}

void ProofTest::readsWhatAPersonPastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("serials");
    QTest::newRow("sysfs") << u"root@truenas[~]# grep . /sys/class/nvme/nvme*/serial\n"
                              "/sys/class/nvme/nvme0/serial:S1                  \n/sys/class/nvme/nvme1/serial:S2\n"
                              "/sys/class/nvme/nvme0/model:Samsung SSD 980 PRO 2TB       \n"
                              "/sys/class/nvme/nvme0/device/vendor:0x144d\n"_s
                           << QStringList{u"S1"_s, u"S2"_s};
    QTest::newRow("smartctl") << u"smartctl 7.4\n=== START OF INFORMATION SECTION ===\nModel Number:     Samsung SSD\n"
                                 "Serial Number:    S1\nFirmware Version: 5B2\n"_s
                              << QStringList{u"S1"_s};
    QTest::newRow("PowerShell") << u"\r\nFriendlyName        : QEMU QEMU HARDDISK\r\nBusType             : SAS\r\n"
                                   "AdapterSerialNumber : X\r\n\r\nFriendlyName        : Samsung SSD\r\n"
                                   "BusType             : NVMe\r\nAdapterSerialNumber : S1   _0001\r\n"_s
                                << QStringList{u"S1"_s};
    QTest::newRow("a serial with an underscore") << u"FriendlyName : A\nBusType : 17\nAdapterSerialNumber : S_1\n"_s
                                                 << QStringList{u"S_1"_s};
    QTest::newRow("a namespace's id alone") << u"FriendlyName : A\nBusType : NVMe\nSerialNumber : 0025_38B1_2140_9C01.\n"_s
                                            << QStringList{};
    QTest::newRow("no NVMe") << u"FriendlyName : A\nBusType : SATA\nAdapterSerialNumber : S1\n"_s << QStringList{};
    QTest::newRow("nothing") << QString() << QStringList{};
    QTest::newRow("prose") << u"it works: all fine"_s << QStringList{};
}

void ProofTest::readsWhatAPersonPastes()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, serials);
    QStringList found;
    for (const GuestController& each : controllersIn(text))
        found.append(each.serial);
    QCOMPARE(found, serials);
}

void ProofTest::aPastedSerialProves()
{
    Trip trip(u"quiet"_s);
    QVERIFY(!trip.applied({GiveDrive{drive, 100}}).problem);
    trip.qm({u"start"_s, u"100"_s});
    const auto pasted = readPastedGuest(u"/sys/class/nvme/nvme0/serial:"_s + drive);
    const Proof proof = prove(trip.read(), 100, recordedIdentities(trip.laptop.kept, 100), pasted);
    QCOMPARE(problemsOf(proof), QString());
    QVERIFY2(proof.headline.contains(u"as far as what was pasted"_s), qPrintable(proof.headline));
    QCOMPARE(proof.guest.first().evidence.source, u"what was pasted"_s);
}

void ProofTest::anotherPastedSerialIsWrong()
{
    Trip trip(u"quiet"_s);
    QVERIFY(!trip.applied({GiveDrive{drive, 100}}).problem);
    trip.qm({u"start"_s, u"100"_s});
    const auto pasted = readPastedGuest(u"/sys/class/nvme/nvme0/serial:OTHER"_s);
    const Proof proof = prove(trip.read(), 100, recordedIdentities(trip.laptop.kept, 100), pasted);
    QCOMPARE(proof.guest.first().result, Check::Result::Wrong);
    QVERIFY(!proof.isProved());
}

void ProofTest::refusesAPasteWithoutADrive()
{
    const auto pasted = readPastedGuest(u"command not found"_s);
    QVERIFY(!pasted);
    QCOMPARE(pasted.error().kind, Error::Kind::Unparseable);
}

void ProofTest::anotherModelOrDriverInTheGuestIsWrong()
{
    const DeviceIdentity recorded{{}, 0x144d, 0xa80a, 0, 0, u"S1"_s, u"Samsung SSD"_s};
    const auto results = [&](const QString& driver, const QString& model) {
        const GuestSighting seen{{{u"0000:01:00.0"_s, 0x144d, 0xa80a, u"S1"_s, model, driver}}, u"sysfs"_s};
        Trip trip(u"quiet"_s);
        const Proof proof = prove(trip.read(), 100, {recorded}, seen);
        QList<Check::Result> all;
        for (const Check& each : proof.guest)
            all.append(each.result);
        return all;
    };
    using enum Check::Result;
    QCOMPARE(results(u"nvme"_s, u"Samsung SSD"_s), (QList{Proved, Proved, Proved, Proved}));
    QCOMPARE(results(u"nvme"_s, u"Another SSD"_s), (QList{Proved, Proved, Wrong, Proved}));
    QCOMPARE(results(u"vfio-pci"_s, u"Samsung SSD"_s), (QList{Proved, Proved, Proved, Wrong}));
}

void ProofTest::takesNothingFromAGuestThatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no ids") << QByteArray("NVME 0000:01:00.0\\n");
    QTest::newRow("ids too large") << QByteArray("NVME 0000:01:00.0 0x1144d 0xa80a nvme S1|M\\n");
    QTest::newRow("another word") << QByteArray("NVMEX 0000:01:00.0 0x144d 0xa80a nvme S1|M\\n");
}

void ProofTest::takesNothingFromAGuestThatMakesNoSense()
{
    QFETCH(const QByteArray, data);
    Trip trip(u"quiet"_s);
    trip.shell.before = [&](const Command&) { return answer(data); };
    const auto guest = readGuest(trip.shell, 100);
    QVERIFY(guest && guest->controllers.isEmpty());
}

void ProofTest::saysWhyTheGuestIsSilent_data()
{
    QTest::addColumn<Output>("output");
    QTest::addColumn<QString>("said");
    QTest::newRow("no agent") << Output{{}, "No QEMU guest agent configured\n", 255}
                              << u"no guest agent configured"_s;
    QTest::newRow("agent down") << Output{{}, "QEMU guest agent is not running\n", 255}
                                << u"The guest agent in VM 100 does not run"_s;
    QTest::newRow("stopped") << Output{{}, "VM 100 is not running\n", 255}
                             << u"VM 100 does not run"_s;
    QTest::newRow("timeout") << Output{"{\"pid\": 12}", "timeout reached, returning pid\n", 0}
                             << u"could not list"_s;
    QTest::newRow("program failed")
        << Output{"{\"exitcode\": 127, \"exited\": 1}", {}, 0} << u"could not list"_s;
    QTest::newRow("garbage") << Output{"\xff{", {}, 0} << u"makes no sense"_s;
}

void ProofTest::saysWhyTheGuestIsSilent()
{
    QFETCH(const Output, output);
    QFETCH(const QString, said);
    Trip trip(u"quiet"_s);
    trip.shell.before = [&](const Command&) { return output; };
    const auto guest = readGuest(trip.shell, 100);
    QVERIFY(!guest);
    QVERIFY2(guest.error().message.contains(said), qPrintable(guest.error().message));
}

void ProofTest::remembersTheNewestIdentityUntilItIsTakenBack()
{
    Trip trip(u"quiet"_s);
    const auto given = trip.applied({GiveDrive{drive, 100}});
    QCOMPARE(recordedIdentities(trip.laptop.kept, 100).size(), 1);
    QCOMPARE(recordedIdentities(trip.laptop.kept, 101).size(), 0);
    QVERIFY(!trip.undone(given.entry).problem);
    auto entries = trip.laptop.kept;
    for (JournalEntry& each : entries)
        each.startedAt = each.startedAt.addSecs(each.undoes.isEmpty() ? 0 : 60);
    QCOMPARE(recordedIdentities(entries, 100), QList<DeviceIdentity>());
}

void ProofTest::anOlderRecordLendsItsSerial()
{
    Trip trip(u"quiet"_s);
    const auto given = trip.applied({GiveDrive{drive, 100}});
    JournalEntry newer = given.entry;
    newer.id = u"20261125-000000-0000"_s;
    newer.startedAt = newer.startedAt.addDays(1);
    auto& device = std::get<SetVmOptions>(newer.steps[0].step.action).devices[0];
    device.serial.clear();
    QCOMPARE(recordedIdentities({given.entry, newer}, 100)[0].serial, drive);
    device.subsystemDevice = 1;
    QVERIFY2(recordedIdentities({given.entry, newer}, 100)[0].serial.isEmpty(),
             "another model is another drive");
}

void ProofTest::tellsWhenAnIdentityWasRecorded()
{
    Trip trip(u"quiet"_s);
    const auto given = trip.applied({GiveDrive{drive, 100}});
    const DeviceIdentity identity = recordedIdentities(trip.laptop.kept, 100).value(0);
    QCOMPARE(recordedAt({given.entry}, 100, identity), given.entry.startedAt);
    JournalEntry newer = given.entry;
    newer.startedAt = newer.startedAt.addDays(1);
    QCOMPARE(recordedAt({given.entry, newer}, 100, identity), newer.startedAt);
    QVERIFY(recordedAt({given.entry}, 101, identity).isNull());
    DeviceIdentity other = identity;
    other.serial = u"OTHER"_s;
    QVERIFY(recordedAt({given.entry}, 100, other).isNull());
    newer.steps[0].state = StepRecord::State::Failed;
    QVERIFY(recordedAt({newer}, 100, identity).isNull());
}

LANEKEEPER_TEST(ProofTest)
#include "ProofTest.moc"
