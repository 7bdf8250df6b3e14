// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostKey.h"
#include "MainWindow.h"
#include "TourGround.h"
#include "TourStop.h"
#include "dialogs/AddNodeDialog.h"
#include "dialogs/HostKeyChangedDialog.h"
#include "dialogs/HostKeyUnknownDialog.h"
#include "dialogs/HostQuestionsDialog.h"
#include "dialogs/PasswordDialog.h"
#include "dialogs/PickNodesDialog.h"
#include "dialogs/TestPanel.h"
#include "widgets/MembersLine.h"

/// Nodes behind SSH: what they ask, how a test of them ends, and the list of them.

using namespace Qt::StringLiterals;

namespace gui {
namespace {

const auto offeredKey = u"SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"_s;
const auto recordedKey = u"SHA256:uNiVztksCsDhcc0u9e8BrJQXVUpKZIDTMczCvj3tD2s"_s;

/// A node that is in the list and was never connected to.
NodeBookEntry sshEntry(const QString& node, const QString& name, const QString& cluster)
{
    NodeBookEntry entry;
    if (const auto parsed = backend::Node::parse(node))
        entry.node = *parsed;
    entry.name = name;
    entry.cluster = cluster;
    return entry;
}

TourStops keyStops(TourGround& ground)
{
    TourStops stops = dialogStops(u"dialog-unknown-host"_s, [&ground] {
        const remote::HostKeyOffer offer{u"pve1.example"_s, 22, u"ED25519"_s, offeredKey, {remote::authorityRemark(u"pve1.example"_s)}};
        return new HostKeyUnknownDialog(offer, &ground.window());
    });
    stops += dialogStops(u"dialog-changed-host"_s, [&ground] {
        NodeState state;
        state.title = u"pve1.example"_s;
        state.problem = {backend::Error::Kind::HostKeyChanged, {},
                         u"offered: ED25519 %1\non record: ED25519 %2"_s.arg(offeredKey, recordedKey)};
        return new HostKeyChangedDialog(state, &ground.window());
    });
    return stops;
}

TourStops loginStops(TourGround& ground)
{
    const KeptSecret password{KeptSecret::Kind::Password, u"root@pve1.example"_s, {}};
    const KeptSecret passphrase{KeptSecret::Kind::Passphrase, u"/home/me/.ssh/id_ed25519"_s, {}};
    TourStops stops = dialogStops(u"dialog-password"_s, [&ground, password] { return new PasswordDialog(password, 1, &ground.secrets(), &ground.window()); });
    stops += dialogStops(u"dialog-passphrase-again"_s, [&ground, passphrase] {
        auto* dialog = new PasswordDialog(passphrase, 2, &ground.secrets(), &ground.window());
        dialog->sayKeyringIsSilent();
        return dialog;
    });
    stops += dialogStops(u"dialog-host-asks"_s, [&ground] {
        const remote::LoginDialog asked{u"root@pve1.example"_s,
                                        u"Two-factor login"_s,
                                        u"Give your password, then the code that your authenticator shows."_s,
                                        {{u"Password:"_s, false}, {u"Verification code:"_s, true}}};
        return new HostQuestionsDialog(asked, &ground.window());
    });
    return stops;
}

ConnectionTest::Outcome reached()
{
    ConnectionTest::Outcome outcome;
    remote::ConnectionReport report;
    report.userAtHost = u"root@pve1.example"_s;
    report.jumps = {u"gate.example"_s};
    report.hostKey = u"ED25519 "_s + offeredKey;
    report.way = u"the key /home/me/.ssh/id_ed25519"_s;
    report.remarks = {u"“ControlMaster” in ~/.ssh/config is not followed; Lanekeeper makes its own connection."_s};
    outcome.report = report;
    backend::NodeSnapshot snapshot;
    snapshot.host.hostName = u"pve1"_s;
    snapshot.host.pveVersion = u"9.1.2"_s;
    snapshot.host.runsAsRoot = true;
    snapshot.host.clusterName = u"homelab"_s;
    outcome.snapshot = std::make_shared<const backend::NodeSnapshot>(snapshot);
    return outcome;
}

ConnectionTest::Outcome notReached()
{
    ConnectionTest::Outcome outcome;
    outcome.problem = {backend::Error::Kind::ConnectionLost,
                       u"Nothing answers at pve1.example, port 22. Check the address, and that the node runs."_s,
                       u"192.0.2.11: No route to host"_s};
    return outcome;
}

TourStops testStops(TourGround& ground)
{
    const auto tested = [&ground](const ConnectionTest::Outcome& outcome) {
        return [&ground, outcome] {
            const auto id = ground.workbench().addEntry(sshEntry(u"root@pve1.example"_s, u"pve1"_s, u"homelab"_s));
            auto* dialog = AddNodeDialog::toEdit(ground.workbench(), id, &ground.window());
            dialog->findChild<TestPanel*>()->showOutcome(outcome);
            return dialog;
        };
    };
    return dialogStops(u"dialog-test-reached"_s, tested(reached())) + dialogStops(u"dialog-test-failed"_s, tested(notReached()));
}

TourStops importStops(TourGround& ground)
{
    const auto offer = [](const QString& name, const QString& place, bool isKnown) { return NodeOffer{name, place, {}, isKnown}; };
    const QList<NodeOffer> hosts{offer(u"pve1"_s, u"root@pve1.example"_s, true), offer(u"pve2"_s, u"root@192.0.2.12"_s, false),
                                 offer(u"attic"_s, u"root@attic.example:2222, through gate"_s, false)};
    const PickNodesDialog::Texts texts{PickNodesDialog::tr("Import from SSH configuration"),
                                       PickNodesDialog::tr("Which hosts are Proxmox VE nodes?"), {}, {}};
    return dialogStops(u"dialog-import"_s, [&ground, hosts, texts] {
        return new PickNodesDialog(ground.workbench(), hosts, texts, PickNodesDialog::Picked::All, &ground.window());
    });
}

} // namespace

TourStops hostDialogStops(TourGround& ground) { return keyStops(ground) + loginStops(ground) + testStops(ground) + importStops(ground); }

TourStops listStops(TourGround& ground)
{
    const auto addNodes = [&ground] {
        for (const QString& name : {u"pve2"_s, u"pve3"_s})
            ground.workbench().addEntry(sshEntry(u"root@%1.example"_s.arg(name), name, u"homelab"_s));
        ground.workbench().addEntry(sshEntry(u"root@attic.example:2222"_s, {}, {}));
        ground.show(u"cluster"_s, u"overview"_s);
        ground.window().findChild<MembersLine*>()->showMembers(u"pve8"_s, {u"pve9"_s, u"pve10"_s});
    };
    // Nothing listens on this port of this computer, so the answer comes at once.
    const auto knock = [&ground] { ground.window().showNode(ground.workbench().addEntry(sshEntry(u"root@127.0.0.1:1"_s, u"cellar"_s, {}))); };
    const auto isAway = [&ground] {
        return ground.workbench().state(ground.workbench().nodes().last()).link == NodeState::Link::Unreachable;
    };
    return {{u"clusters"_s, addNodes},
            {u"not-connected"_s, [&ground] { ground.window().selectNode(ground.workbench().nodes().last()); }},
            {u"unreachable"_s, knock, isAway}};
}

} // namespace gui
