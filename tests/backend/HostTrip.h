// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Files.h"
#include "Trip.h"
#include "plan/BootId.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>

/// What tests of changes of the node itself need: a node that restarts.
namespace trip {

inline const QList<Intent> iommu{EnableIommu{}};

/// A trip on which the node may be restarted.
struct HostTrip : Trip {
    explicit HostTrip(const QString& node) : Trip(node) { }

    ApplyPorts restarting()
    {
        ApplyPorts all = ports();
        all.awaitRestart = [this](const QString& bootId, std::stop_token) -> Result<void> {
            if (awaitStart(bootId))
                return {};
            return failure(Error::Kind::ConnectionLost, u"It did not come back."_s);
        };
        return all;
    }
    /// Until it has started with all its guests; false when it does not in time, which is long, for busy computers.
    bool awaitStart(const QString& bootIdBefore)
    {
        QElapsedTimer clock;
        clock.start();
        const QString starting = root.root + u"/.simulated/starting"_s;
        for (; clock.elapsed() < 120'000; QThread::msleep(100))
            if (const QString now = bootIdNow(); !now.isEmpty() && now != bootIdBefore && !QFileInfo::exists(starting))
                return true;
        return false;
    }
    /// For who waits for the guard to put back what nobody confirms: its minutes are short then.
    void makeGuardHurry() const { QVERIFY(support::write(root.root + u"/.simulated/minute"_s, "1\n")); }
    QString bootIdNow()
    {
        return bootIdOf(shell).value_or(QString());
    }
    /// As its owner would, at the node's own keyboard.
    void restartByHand()
    {
        const QString before = bootIdNow();
        (void)support::runTool(root, {u"systemctl"_s, u"reboot"_s});
        awaitStart(before);
    }
    /// What a person has of the node: every file it keeps, its command line, and who drives what.
    QStringList settled()
    {
        QStringList lines;
        const auto contents = tree();
        for (auto each = contents.begin(); each != contents.end(); ++each)
            for (const auto start : {"/etc/"_L1, "/boot/"_L1, "/proc/cmdline"_L1})
                if (each.key().startsWith(start) && each.value() != "folder")
                    lines.append(each.key() + u' ' + QString::fromUtf8(each.value()));
        for (const PciDevice& each : read().devices)
            lines.append(each.address.text() + u' ' + each.driver.value_or(QString()));
        return lines;
    }
};

/// What one side has and the other has not.
inline QString difference(const QStringList& before, const QStringList& after)
{
    QStringList lines;
    for (const QString& each : before)
        if (!after.contains(each))
            lines.append(u"- "_s + each);
    for (const QString& each : after)
        if (!before.contains(each))
            lines.append(u"+ "_s + each);
    return lines.join(u'\n');
}

inline QString problem(const ApplyOutcome& outcome) { return messages(outcome).join(u' '); }

inline bool isIommuOn(const NodeSnapshot& node)
{
    return node.host.iommu.isActive() && !node.host.commandLine.contains(u"intel_iommu=off"_s) && !node.groups.isEmpty();
}

} // namespace trip
