// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "DemoBench.h"
#include "Person.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "TestMain.h"
#include "application/Language.h"
#include "dialogs/WindowQuestions.h"

using namespace Qt::StringLiterals;
using support::Person;

namespace {

/// The whole story, one act after another.
const QList<std::pair<QString, std::function<void(Person&)>>>& acts()
{
    static const QList<std::pair<QString, std::function<void(Person&)>>> all{
        {u"the overview is read"_s, [](Person& person) { person.read(u"2 of 2 NVMe drives can be given"_s); }},
        {u"a drive is chosen"_s, [](Person& person) { person.press(u"Give to a VM…"_s); }},
        {u"a VM is chosen"_s, [](Person& person) { person.choose(u"truenas"_s); }},
        {u"options are open"_s, [](Person& person) { person.press(u"Options…"_s); }},
        {u"an option is chosen"_s, [](Person& person) { person.press(u"Start it with that"_s); }},
        {u"the plan is shown"_s,
         [](Person& person) {
             person.press(u"Show the plan"_s);
             person.read(u"Nothing is erased"_s);
         }},
        {u"it is asked once more"_s, [](Person& person) { person.press(u"Apply…"_s); }},
        {u"it is applied"_s, [](Person& person) { person.press(u"Apply to pve1"_s); }},
        {u"it is proved"_s, [](Person& person) { person.read(u"Proved: VM 100 truenas has its 1 drive"_s); }},
    };
    return all;
}

void perform(Person& person, qsizetype from, qsizetype to)
{
    for (qsizetype act = from; act < to; ++act)
        acts()[act].second(person);
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
    void addNode(Person& person);

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

void InterruptedStoryTest::addNode(Person& person)
{
    person.press(u"Add a node…"_s);
    person.type(u"Host"_s, u"%1@127.0.0.1:%2"_s.arg(m_server->user()).arg(m_server->port()));
    person.type(u"Key file"_s, m_server->keyFile());
    person.press(u"Add and read"_s);
    person.type(u"Paste what it shows"_s, m_server->hostFingerprint());
    person.press(u"Trust and remember"_s);
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
    Person person(*m_window);
    addNode(person);
    perform(person, 0, 1);
    const auto before = support::contentsOf(m_root->root);
    perform(person, 1, after);
    for (const QString& label : presses)
        person.press(label);
    QVERIFY2(person.missed().isEmpty(), qPrintable(person.missed()));
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
    Person person(*m_window);
    addNode(person);
    perform(person, 0, after);
    QVERIFY2(person.missed().isEmpty(), qPrintable(person.missed()));
    m_server->dropConnections();
    const qsizetype proof = acts().size() - 1;
    perform(person, after, proof);
    // The line may break before the node was asked to change anything; then that is said, and the plan still stands.
    if (person.waitsForOneOf({u"Proved: VM 100 truenas has its 1 drive"_s, u"pve1 was not changed"_s}) == 1) {
        person.press(u"Back to the plan"_s);
        perform(person, proof - 2, proof);
    }
    perform(person, proof, acts().size());
    QVERIFY2(person.missed().isEmpty(), qPrintable(person.missed()));
}

void InterruptedStoryTest::refusingTheHostKeyReadsNothing()
{
    Person person(*m_window);
    person.press(u"Add a node…"_s);
    person.type(u"Host"_s, u"%1@127.0.0.1:%2"_s.arg(m_server->user()).arg(m_server->port()));
    person.type(u"Key file"_s, m_server->keyFile());
    person.press(u"Add and read"_s);
    person.read(u"Is this really 127.0.0.1?"_s);
    person.press(u"Cancel"_s);
    person.read(u"was not confirmed, so nothing was sent to it"_s);
    QVERIFY2(person.missed().isEmpty(), qPrintable(person.missed()));
    QVERIFY(!m_bench->workbench.state(m_bench->workbench.nodes().first()).snapshot);
}

LANEKEEPER_GUI_TEST(InterruptedStoryTest)
#include "InterruptedStoryTest.moc"
