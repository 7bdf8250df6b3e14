// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "DemoBench.h"
#include "Newcomer.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "TestMain.h"
#include "application/Language.h"
#include "dialogs/WindowQuestions.h"

using namespace Qt::StringLiterals;
using support::Newcomer;

namespace {

/// The whole story, one act after another.
const QList<std::pair<QString, std::function<void(Newcomer&)>>>& acts()
{
    static const QList<std::pair<QString, std::function<void(Newcomer&)>>> all{
        {u"the overview is read"_s, [](Newcomer& newcomer) { newcomer.read(u"2 of 2 NVMe drives can be given"_s); }},
        {u"a drive is chosen"_s, [](Newcomer& newcomer) { newcomer.press(u"Give to a VM…"_s); }},
        {u"a VM is chosen"_s, [](Newcomer& newcomer) { newcomer.choose(u"truenas"_s); }},
        {u"options are open"_s, [](Newcomer& newcomer) { newcomer.press(u"Options…"_s); }},
        {u"an option is chosen"_s, [](Newcomer& newcomer) { newcomer.press(u"Start it with that"_s); }},
        {u"the plan is shown"_s,
         [](Newcomer& newcomer) {
             newcomer.press(u"Show the plan"_s);
             newcomer.read(u"Nothing is erased"_s);
         }},
        {u"it is asked once more"_s, [](Newcomer& newcomer) { newcomer.press(u"Apply…"_s); }},
        {u"it is applied"_s, [](Newcomer& newcomer) { newcomer.press(u"Apply to pve1"_s); }},
        {u"it is proved"_s, [](Newcomer& newcomer) { newcomer.read(u"Proved: VM 100 truenas has its drive"_s); }},
    };
    return all;
}

void perform(Newcomer& newcomer, qsizetype from, qsizetype to)
{
    for (qsizetype act = from; act < to; ++act)
        acts()[act].second(newcomer);
}

} // namespace

/// What happens between two acts of the story: somebody thinks better of it, or the line breaks.
class InterruptedStoryTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase() { gui::installLanguage(); }
    void init();
    void cleanup();

    void cancellingLeavesTheNodeAsItWas_data();
    void cancellingLeavesTheNodeAsItWas();
    void afterALostLineTheStoryGoesOn_data();
    void afterALostLineTheStoryGoesOn();
    void refusingTheHostKeyReadsNothing();

private:
    void addNode(Newcomer& newcomer);

    std::unique_ptr<support::SshServer> m_server;
    std::optional<remote::NodeRoot> m_root;
    std::unique_ptr<gui::WindowQuestions> m_questions;
    std::unique_ptr<support::DemoBench> m_bench;
    std::unique_ptr<gui::MainWindow> m_window;
};

void InterruptedStoryTest::init()
{
    TestCase::init();
    m_server = support::SshServer::start();
    if (!m_server)
        QSKIP("sshd is not installed");
    m_root = support::freshNode(u"quiet"_s);
    m_questions = std::make_unique<gui::WindowQuestions>();
    m_bench = std::make_unique<support::DemoBench>(*m_questions, *m_root);
    m_window = std::make_unique<gui::MainWindow>(m_bench->workbench);
    m_questions->setWindow(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void InterruptedStoryTest::cleanup()
{
    if (m_questions)
        m_questions->setWindow(nullptr);
    m_window.reset();
    m_bench.reset();
    m_questions.reset();
    m_server.reset();
}

void InterruptedStoryTest::addNode(Newcomer& newcomer)
{
    newcomer.press(u"Add a node…"_s);
    newcomer.type(u"Host"_s, u"%1@127.0.0.1:%2"_s.arg(m_server->user()).arg(m_server->port()));
    newcomer.type(u"Key file"_s, m_server->keyFile());
    newcomer.press(u"Add and read"_s);
    newcomer.type(u"Paste what it shows"_s, m_server->hostFingerprint());
    newcomer.press(u"Trust and remember"_s);
}

void InterruptedStoryTest::cancellingLeavesTheNodeAsItWas_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<QStringList>("presses");
    QTest::newRow("choosing the VM") << 2 << QStringList{u"Cancel"_s};
    QTest::newRow("a VM is chosen") << 3 << QStringList{u"Cancel"_s};
    QTest::newRow("among the options") << 4 << QStringList{u"Cancel"_s};
    QTest::newRow("an option is chosen") << 5 << QStringList{u"Cancel"_s};
    QTest::newRow("the plan is shown") << 6 << QStringList{u"Discard plan…"_s, u"Discard plan"_s};
    QTest::newRow("asked once more") << 7 << QStringList{u"Cancel"_s, u"Discard plan…"_s, u"Discard plan"_s};
}

void InterruptedStoryTest::cancellingLeavesTheNodeAsItWas()
{
    QFETCH(const int, after);
    QFETCH(const QStringList, presses);
    Newcomer newcomer(*m_window);
    addNode(newcomer);
    perform(newcomer, 0, 1);
    const auto before = support::contentsOf(m_root->root);
    perform(newcomer, 1, after);
    for (const QString& label : presses)
        newcomer.press(label);
    QVERIFY2(newcomer.missed().isEmpty(), qPrintable(newcomer.missed()));
    const auto id = m_bench->workbench.nodes().first();
    QVERIFY(!m_bench->workbench.state(id).plan);
    QCOMPARE(support::contentsOf(m_root->root), before);
}

void InterruptedStoryTest::afterALostLineTheStoryGoesOn_data()
{
    QTest::addColumn<int>("after");
    for (int act = 1; act < acts().size(); ++act)
        QTest::newRow(qPrintable(acts()[act - 1].first)) << act;
}

void InterruptedStoryTest::afterALostLineTheStoryGoesOn()
{
    QFETCH(const int, after);
    Newcomer newcomer(*m_window);
    addNode(newcomer);
    perform(newcomer, 0, after);
    QVERIFY2(newcomer.missed().isEmpty(), qPrintable(newcomer.missed()));
    m_server->dropConnections();
    const qsizetype proof = acts().size() - 1;
    perform(newcomer, after, proof);
    // The line may break before the node was asked to change anything; then that is said, and the plan still stands.
    if (newcomer.waitsForOneOf({u"Proved: VM 100 truenas has its drive"_s, u"pve1 was not changed"_s}) == 1) {
        newcomer.press(u"Back to the plan"_s);
        perform(newcomer, proof - 2, proof);
    }
    perform(newcomer, proof, acts().size());
    QVERIFY2(newcomer.missed().isEmpty(), qPrintable(newcomer.missed()));
}

void InterruptedStoryTest::refusingTheHostKeyReadsNothing()
{
    Newcomer newcomer(*m_window);
    newcomer.press(u"Add a node…"_s);
    newcomer.type(u"Host"_s, u"%1@127.0.0.1:%2"_s.arg(m_server->user()).arg(m_server->port()));
    newcomer.type(u"Key file"_s, m_server->keyFile());
    newcomer.press(u"Add and read"_s);
    newcomer.read(u"Is this really 127.0.0.1?"_s);
    newcomer.press(u"Cancel"_s);
    newcomer.read(u"was not confirmed, so nothing was sent to it"_s);
    QVERIFY2(newcomer.missed().isEmpty(), qPrintable(newcomer.missed()));
    QVERIFY(!m_bench->workbench.state(m_bench->workbench.nodes().first()).snapshot);
}

LANEKEEPER_GUI_TEST(InterruptedStoryTest)
#include "InterruptedStoryTest.moc"
