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

/// Somebody starts the program for the first time and stays in it until a drive is proved to be where it
/// shall be; they know nothing but what stands on the screen.
class FirstTimeTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase() { gui::installLanguage(); }
    void fromAnEmptyStartToAProvedDriveOnADemoNode();
    void fromAnEmptyStartToAProvedDriveBehindSsh();

private:
    static constexpr int mostActions = 25;
    static constexpr int fewActions = 10;

    /// From the overview of a node that was read to the proof.
    static void giveTheFirstDrive(support::Newcomer& newcomer);
};

void FirstTimeTest::giveTheFirstDrive(support::Newcomer& newcomer)
{
    newcomer.read(u"2 of 2 NVMe drives can be given to a VM"_s);
    newcomer.press(u"Give to a VM…"_s);
    newcomer.read(u"Nothing is changed before you have seen the plan"_s);
    newcomer.choose(u"truenas"_s);
    newcomer.press(u"Options…"_s);
    newcomer.read(u"it stops the VM and takes the drive back"_s);
    newcomer.press(u"Start it with that"_s);
    newcomer.press(u"Show the plan"_s);
    newcomer.read(u"Nothing is erased"_s);
    newcomer.press(u"Apply…"_s);
    newcomer.read(u"None. pve1 keeps running."_s);
    newcomer.press(u"Apply to pve1"_s);
    newcomer.read(u"Proved: VM 100 truenas has its drive"_s);
}

void FirstTimeTest::fromAnEmptyStartToAProvedDriveOnADemoNode()
{
    support::DemoBench bench;
    gui::MainWindow window(bench.workbench);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    support::Newcomer newcomer(window);
    newcomer.read(u"It only reads until you have seen every change"_s);
    newcomer.press(u"Try the demo nodes"_s);
    giveTheFirstDrive(newcomer);
    QVERIFY2(newcomer.missed().isEmpty(), qPrintable(newcomer.missed()));
    QVERIFY(newcomer.actions() > 5);
    QVERIFY2(newcomer.actions() <= fewActions, qPrintable(QString::number(newcomer.actions())));
}

void FirstTimeTest::fromAnEmptyStartToAProvedDriveBehindSsh()
{
    const auto server = support::SshServer::start();
    if (!server)
        QSKIP("sshd is not installed");
    gui::WindowQuestions questions;
    support::DemoBench bench(questions, support::freshNode(u"quiet"_s));
    gui::MainWindow window(bench.workbench);
    questions.setWindow(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    support::Newcomer newcomer(window);
    newcomer.press(u"Add a node…"_s);
    newcomer.read(u"Adding reads it once and changes nothing. Nothing is installed on it."_s);
    newcomer.type(u"Host"_s, u"127.0.0.1"_s);
    newcomer.type(u"User"_s, server->user());
    newcomer.type(u"Port"_s, QString::number(server->port()));
    newcomer.type(u"Key file"_s, server->keyFile());
    newcomer.press(u"Add and read"_s);
    // A host that nobody knows: nothing goes on before its key was compared.
    newcomer.read(u"Is this really 127.0.0.1?"_s);
    newcomer.type(u"Paste what it shows"_s, server->hostFingerprint());
    newcomer.press(u"Trust and remember"_s);
    giveTheFirstDrive(newcomer);
    questions.setWindow(nullptr);
    QVERIFY2(newcomer.missed().isEmpty(), qPrintable(newcomer.missed()));
    QVERIFY(newcomer.actions() > 10);
    QVERIFY2(newcomer.actions() <= mostActions, qPrintable(QString::number(newcomer.actions())));
}

LANEKEEPER_GUI_TEST(FirstTimeTest)
#include "FirstTimeTest.moc"
