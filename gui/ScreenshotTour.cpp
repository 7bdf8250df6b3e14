// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScreenshotTour.h"

#include "AboutDialog.h"
#include "HostKey.h"
#include "MainWindow.h"
#include "NoQuestions.h"
#include "SimulatedNode.h"
#include "SmallPicture.h"
#include "dialogs/AddNodeDialog.h"
#include "dialogs/GiveDriveDialog.h"
#include "dialogs/HostKeyChangedDialog.h"
#include "dialogs/HostKeyUnknownDialog.h"
#include "dialogs/HostQuestionsDialog.h"
#include "dialogs/PasswordDialog.h"
#include "dialogs/PickNodesDialog.h"
#include "dialogs/TestPanel.h"
#include "widgets/Look.h"
#include "widgets/MembersLine.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int tickMilliseconds = 40;
constexpr int patience = 30'000 / tickMilliseconds;
constexpr int smallest = 0; ///< Qt's "quality" of a PNG is how little it is compressed
constexpr int settle = 3; ///< ticks between arranging and looking, for layouts and polish

bool isDemo(const backend::Node& node, const QString& name)
{
    const auto* demo = std::get_if<backend::DemoTarget>(&node.target);
    return demo && demo->name == name;
}

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

/// The first drive that may be given, and the first VM that could take it.
std::optional<backend::GiveDrive> firstGift(const NodeState& state, backend::Verdict verdict)
{
    const auto& drives = state.assessment->drives;
    const auto drive = std::find_if(drives.begin(), drives.end(), [&](const auto& each) {
        return each.verdict == verdict && !each.givenTo;
    });
    if (drive == drives.end() || state.snapshot->machines.isEmpty())
        return {};
    return backend::GiveDrive{drive->address.text(), state.snapshot->machines.first().vmid};
}

} // namespace

ScreenshotTour::ScreenshotTour(QString folder, QSize size, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_size(size)
    , m_nodeBook(m_own.filePath(u"nodes.json"_s))
    , m_history(m_own.filePath(u"history"_s))
    , m_secrets(m_keyring, m_own.filePath(u"kept.json"_s))
    , m_questions(std::make_unique<remote::NoQuestions>())
    , m_workbench(std::make_unique<Workbench>(
          Workbench::Services{m_nodeBook, m_history, *m_questions, m_own.filePath(u"demo"_s),
                              NodeMemories(m_own.filePath(u"memory"_s)), &m_secrets}))
    , m_window(std::make_unique<MainWindow>(*m_workbench))
{
    connect(&m_timer, &QTimer::timeout, this, &ScreenshotTour::advance);
}

ScreenshotTour::~ScreenshotTour() = default;

void ScreenshotTour::start()
{
    if (!m_own.isValid() || (!m_folder.isEmpty() && !QDir().mkpath(m_folder)))
        return end(false);
    plan();
    m_window->resize(m_size);
    m_window->show();
    m_timer.start(tickMilliseconds);
}

void ScreenshotTour::plan()
{
    const auto always = [] { return true; };
    m_stops.append({u"first-start"_s, [] {}, always, {}});
    planNodes();
    planChange();
    planDialogs();
    planHostDialogs();
    planTests();
    planList();
}

void ScreenshotTour::planNodes()
{
    m_stops.append({{}, [this] { m_window->addDemoNodes(); }, [] { return true; }, {}});
    for (const QString& node : remote::simulatedNodeNames())
        addPage(u"overview-"_s + node, node, u"overview"_s);
    for (const QString& node : {u"quiet"_s, u"crowded"_s, u"dark"_s}) {
        addPage(u"hardware-tree-"_s + node, node, u"hardware"_s);
        addPage(u"hardware-charts-"_s + node, node, u"hardware"_s);
    }
    m_stops.append({u"fleet"_s, [this] { m_window->showAllNodes(); }, [this] { return isAllRead(); }, {}});
    addPage(u"machines-given"_s, u"given"_s, u"machines"_s);
    addPage(u"plan-empty"_s, u"quiet"_s, u"plan"_s);
    addPage(u"benchmarks-empty"_s, u"quiet"_s, u"benchmarks"_s);
    addPage(u"history-empty"_s, u"quiet"_s, u"history"_s);
}

void ScreenshotTour::addPage(const QString& name, const QString& node, const QString& page)
{
    const auto arrange = [this, name, node, page] {
        m_window->showNode(demoNode(node));
        m_window->showPage(page);
        if (name.startsWith("hardware-"_L1))
            press(name.contains("charts"_L1) ? u"showCharts"_s : u"showTree"_s);
    };
    const auto isReady = [this, node] { return stateOf(node).link == NodeState::Link::Connected; };
    m_stops.append({name, arrange, isReady, {}});
}

void ScreenshotTour::press(const QString& button)
{
    if (auto* found = m_window->findChild<QAbstractButton*>(button))
        found->click();
}

void ScreenshotTour::planChange()
{
    const auto give = [this](const QString& node, backend::Verdict verdict) {
        return [this, node, verdict] {
            m_window->showNode(demoNode(node));
            if (const auto gift = firstGift(stateOf(node), verdict))
                m_workbench->addIntent(demoNode(node), *gift);
            m_window->showPage(u"plan"_s);
        };
    };
    const auto hasPlan = [this](const QString& node) { return [this, node] { return stateOf(node).plan.has_value(); }; };
    m_stops.append({u"plan-refused"_s, give(u"crowded"_s, backend::Verdict::Blocked), hasPlan(u"crowded"_s), {}});
    m_stops.append({u"plan"_s, give(u"quiet"_s, backend::Verdict::Ready), hasPlan(u"quiet"_s), {}});
    m_stops.append({u"applied"_s, [this] { m_workbench->apply(demoNode(u"quiet"_s)); },
                    [this] {
                        const NodeState& state = stateOf(u"quiet"_s);
                        return !state.isApplying && state.applied && state.proof && state.link == NodeState::Link::Connected;
                    },
                    {}});
    m_stops.append({u"history"_s, [this] { m_window->showPage(u"history"_s); },
                    [this] { return !stateOf(u"quiet"_s).history.isEmpty(); }, {}});
    m_stops.append({u"plan-undo"_s,
                    [this] {
                        m_workbench->reviewUndo(demoNode(u"quiet"_s), stateOf(u"quiet"_s).history.first().id);
                        m_window->showPage(u"plan"_s);
                    },
                    hasPlan(u"quiet"_s), {}});
    const auto start = [this] {
        const auto gifts = stateOf(u"quiet"_s).history.first().intents;
        auto gift = std::get<backend::GiveDrive>(gifts.first());
        gift.power = backend::Power::Start;
        m_workbench->discardPlan(demoNode(u"quiet"_s));
        m_workbench->addIntent(demoNode(u"quiet"_s), gift);
        m_workbench->apply(demoNode(u"quiet"_s));
    };
    m_stops.append({u"proved"_s, start, [this] { return stateOf(u"quiet"_s).proof && !stateOf(u"quiet"_s).isApplying
                        && stateOf(u"quiet"_s).link == NodeState::Link::Connected; }, {}});
}

void ScreenshotTour::addDialog(const QString& name, std::function<QDialog*()> make)
{
    auto shown = std::make_shared<QDialog*>(nullptr);
    m_stops.append({name,
                    [shown, make] {
                        *shown = make();
                        (*shown)->open();
                    },
                    [] { return true; }, [shown] { return *shown; }});
    m_stops.append({{}, [shown] { (*shown)->close(); }, [] { return true; }, {}});
}

void ScreenshotTour::planDialogs()
{
    addDialog(u"dialog-about"_s, [this] { return new AboutDialog(m_window.get()); });
    addDialog(u"dialog-add-node"_s, [this] { return new AddNodeDialog(*m_workbench, m_window.get()); });
    addDialog(u"dialog-give-drive"_s,
              [this] { return new GiveDriveDialog(*m_workbench, demoNode(u"twins"_s), {}, m_window.get()); });
    addDialog(u"dialog-unknown-host"_s, [this] {
        const remote::HostKeyOffer offer{u"pve1.example"_s, 22, u"ED25519"_s,
                                         u"SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"_s,
                                         {remote::authorityRemark(u"pve1.example"_s)}};
        return new HostKeyUnknownDialog(offer, m_window.get());
    });
    addDialog(u"dialog-changed-host"_s, [this] {
        NodeState state;
        state.title = u"pve1.example"_s;
        state.problem = {backend::Error::Kind::HostKeyChanged, {},
                         u"offered: ED25519 SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n"
                         "on record: ED25519 SHA256:uNiVztksCsDhcc0u9e8BrJQXVUpKZIDTMczCvj3tD2s"_s};
        return new HostKeyChangedDialog(state, m_window.get());
    });
}

void ScreenshotTour::planHostDialogs()
{
    const KeptSecret password{KeptSecret::Kind::Password, u"root@pve1.example"_s, {}};
    const KeptSecret passphrase{KeptSecret::Kind::Passphrase, u"/home/me/.ssh/id_ed25519"_s, {}};
    addDialog(u"dialog-password"_s,
              [this, password] { return new PasswordDialog(password, 1, &m_secrets, m_window.get()); });
    addDialog(u"dialog-passphrase-again"_s, [this, passphrase] {
        auto* dialog = new PasswordDialog(passphrase, 2, &m_secrets, m_window.get());
        dialog->sayKeyringIsSilent();
        return dialog;
    });
    addDialog(u"dialog-host-asks"_s, [this] {
        const remote::LoginDialog asked{u"root@pve1.example"_s,
                                        u"Two-factor login"_s,
                                        u"Give your password, then the code that your authenticator shows."_s,
                                        {{u"Password:"_s, false}, {u"Verification code:"_s, true}}};
        return new HostQuestionsDialog(asked, m_window.get());
    });
}

void ScreenshotTour::planTests()
{
    const auto tested = [this](const ConnectionTest::Outcome& outcome) {
        return [this, outcome] {
            const auto id = m_workbench->addEntry(sshEntry(u"root@pve1.example"_s, u"pve1"_s, u"homelab"_s));
            auto* dialog = AddNodeDialog::toEdit(*m_workbench, id, m_window.get());
            dialog->findChild<TestPanel*>()->showOutcome(outcome);
            return dialog;
        };
    };
    ConnectionTest::Outcome reached;
    remote::ConnectionReport report;
    report.userAtHost = u"root@pve1.example"_s;
    report.jumps = {u"gate.example"_s};
    report.hostKey = u"ED25519 SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"_s;
    report.way = u"the key /home/me/.ssh/id_ed25519"_s;
    report.remarks = {u"“ControlMaster” in ~/.ssh/config is not followed; Lanekeeper makes its own connection."_s};
    reached.report = report;
    backend::NodeSnapshot snapshot;
    snapshot.host.hostName = u"pve1"_s;
    snapshot.host.pveVersion = u"9.1.2"_s;
    snapshot.host.runsAsRoot = true;
    snapshot.host.clusterName = u"homelab"_s;
    reached.snapshot = std::make_shared<const backend::NodeSnapshot>(snapshot);
    ConnectionTest::Outcome failed;
    failed.problem = {backend::Error::Kind::ConnectionLost,
                      u"Nothing answers at pve1.example, port 22. Check the address, and that the node runs."_s,
                      u"192.0.2.11: No route to host"_s};
    addDialog(u"dialog-test-reached"_s, tested(reached));
    addDialog(u"dialog-test-failed"_s, tested(failed));
}

void ScreenshotTour::planList()
{
    const auto offer = [](const QString& name, const QString& place, bool isKnown) {
        return NodeOffer{name, place, {}, isKnown};
    };
    const QList<NodeOffer> hosts{offer(u"pve1"_s, u"root@pve1.example"_s, true),
                                 offer(u"pve2"_s, u"root@192.0.2.12"_s, false),
                                 offer(u"attic"_s, u"root@attic.example:2222, through gate"_s, false)};
    const PickNodesDialog::Texts texts{PickNodesDialog::tr("Import from SSH configuration"),
                                       PickNodesDialog::tr("Which hosts are Proxmox VE nodes?"), {}, {}};
    addDialog(u"dialog-import"_s, [this, hosts, texts] {
        return new PickNodesDialog(*m_workbench, hosts, texts, PickNodesDialog::Picked::All, m_window.get());
    });
    const auto addNodes = [this] {
        for (const QString& name : {u"pve2"_s, u"pve3"_s})
            m_workbench->addEntry(sshEntry(u"root@%1.example"_s.arg(name), name, u"homelab"_s));
        m_workbench->addEntry(sshEntry(u"root@attic.example:2222"_s, {}, {}));
        m_window->showNode(demoNode(u"cluster"_s));
        m_window->showPage(u"overview"_s);
        m_window->findChild<MembersLine*>()->showMembers(u"pve8"_s, {u"pve9"_s, u"pve10"_s});
    };
    m_stops.append({u"clusters"_s, addNodes, [] { return true; }, {}});
    m_stops.append({u"not-connected"_s, [this] { m_window->selectNode(m_workbench->nodes().last()); },
                    [] { return true; }, {}});
}

void ScreenshotTour::advance()
{
    if (m_next == m_stops.size())
        return end(true);
    arriveAt(m_stops.at(m_next));
}

void ScreenshotTour::arriveAt(const Stop& stop)
{
    if (m_ticks++ == 0)
        stop.arrange();
    if (m_ticks > patience)
        return end(false);
    if (m_ticks <= settle || !stop.isReady())
        return;
    if (!stop.name.isEmpty())
        return takePictures();
    ++m_next;
    m_ticks = 0;
}

void ScreenshotTour::takePictures()
{
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // a part that has only now come is given its place
    emit arrived(m_stops.at(m_next).name, subject());
    if (m_folder.isEmpty()) {
        ++m_next;
        m_ticks = 0;
        return;
    }
    m_timer.stop();
    const bool isLightSaved = save(u"light"_s);
    QApplication::setPalette(Look::darkPalette());
    QTimer::singleShot(tickMilliseconds, this, [this, isLightSaved] {
        const bool isDarkSaved = save(u"dark"_s);
        QApplication::setPalette(Look::lightPalette());
        if (!isLightSaved || !isDarkSaved)
            return end(false);
        ++m_next;
        m_ticks = 0;
        m_timer.start(tickMilliseconds);
    });
}

QWidget* ScreenshotTour::subject() const
{
    const Stop& stop = m_stops.at(m_next);
    return stop.subject ? stop.subject() : m_window.get();
}

bool ScreenshotTour::save(const QString& suffix)
{
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder, m_stops.at(m_next).name, suffix);
    return withFewColors(subject()->grab().toImage()).save(file, "PNG", smallest);
}

void ScreenshotTour::end(bool isComplete)
{
    m_timer.stop();
    emit finished(isComplete);
}

Workbench::NodeId ScreenshotTour::demoNode(const QString& name) const
{
    const auto nodes = m_workbench->nodes();
    const auto place = std::find_if(nodes.begin(), nodes.end(),
                                    [&](auto id) { return isDemo(m_workbench->state(id).node, name); });
    return place == nodes.end() ? 0 : *place;
}

bool ScreenshotTour::isAllRead() const
{
    const auto nodes = m_workbench->nodes();
    return std::all_of(nodes.begin(), nodes.end(),
                       [this](auto id) { return m_workbench->state(id).link == NodeState::Link::Connected; });
}

const NodeState& ScreenshotTour::stateOf(const QString& node) const
{
    return m_workbench->state(demoNode(node));
}

} // namespace gui
