// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Files.h"
#include "HostTrip.h"

#include <QTest>

/// What tests of guarded starts need: a node on which VMs are started, and a second line to it.
namespace trip {

/// VM 101 of demo:quiet runs, VM 100 does not; both start at boot.
inline Intent giftTo(int vmid, Power power)
{
    GiveDrive give{u"04:00.0"_s, vmid};
    give.power = power;
    return give;
}

inline const PciAddress slot{0, 4, 0, 0};

/// A trip on which VMs may be started. `isLineLost` says that no new line is had any more.
struct StartTrip : HostTrip {
    explicit StartTrip(const QString& node) : HostTrip(node) { }

    bool isLineLost = false;
    int lines = 0;

    ApplyPorts starting()
    {
        ApplyPorts all = restarting();
        all.openAnew = [this](std::stop_token) -> Result<void> {
            ++lines;
            return isLineLost ? Result<void>(tl::make_unexpected(lost())) : Result<void>();
        };
        return all;
    }
    ApplyOutcome startedWith(const QList<Intent>& intents) { return apply(plan(intents), starting()); }
    bool runs(int vmid)
    {
        const NodeSnapshot node = read();
        const VirtualMachine* machine = node.machine(vmid);
        return machine != nullptr && machine->isRunning == true;
    }
    QString driver() { return read().device(slot)->driver.value_or(u"?"_s); }
    QString onboot(int vmid)
    {
        const NodeSnapshot node = read();
        const VirtualMachine* machine = node.machine(vmid);
        return machine ? machine->config.value(u"onboot"_s).value_or(u"none"_s) : u"?"_s;
    }
    /// How long the guard waits between two looks, of which there are twelve a minute.
    void makePause(const QByteArray& seconds) const
    {
        QVERIFY(support::write(root.root + u"/.simulated/pause"_s, seconds + '\n'));
    }
    /// What guards leave on the node: their folders in its memory, and their marks on its disk.
    QStringList traces() const
    {
        return QDir(root.root + u"/run/lanekeeper"_s).entryList({u"start-*"_s, u".new-start-*"_s}, QDir::Dirs | QDir::Hidden)
            + QDir(root.root + u"/var/lib/lanekeeper/starts"_s).entryList(QDir::Files | QDir::Hidden);
    }
    bool awaitStopped(int vmid) const
    {
        QElapsedTimer clock;
        clock.start();
        const QString guard = root.root + u"/run/lanekeeper/start-%1/armed"_s.arg(vmid);
        for (; clock.elapsed() < 60'000; QThread::msleep(50))
            if (!QFileInfo::exists(guard))
                return true;
        return false;
    }
    /// As its owner would, whatever waits: stopped and started, without the drive, which goes back to the host.
    QStringList settledByHand(int vmid, bool ran)
    {
        if (runs(vmid)) {
            qm({u"stop"_s, QString::number(vmid)});
            if (ran)
                qm({u"start"_s, QString::number(vmid)});
            else
                qm({u"set"_s, QString::number(vmid), u"--delete"_s, u"hostpci0"_s});
        }
        (void)apply(plan({TakeBackDrive{u"04:00.0"_s}}), ports());
        return settled() + QStringList{runs(vmid) ? u"runs"_s : u"stopped"_s};
    }
};

} // namespace trip
