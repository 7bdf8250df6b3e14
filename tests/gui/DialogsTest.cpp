// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoBench.h"
#include "TestMain.h"
#include "dialogs/AddNodeDialog.h"
#include "dialogs/ApplyDialog.h"
#include "dialogs/ChoiceList.h"
#include "dialogs/Fingerprint.h"
#include "dialogs/GiveDriveDialog.h"
#include "dialogs/GuestAnswerDialog.h"
#include "dialogs/HostKeyChangedDialog.h"
#include "dialogs/HostKeyUnknownDialog.h"
#include "models/NodeName.h"
#include "widgets/CommandBox.h"
#include "widgets/OptionList.h"
#include "widgets/TextLabel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using gui::Fingerprint::Agreement;

namespace {

const auto key = u"SHA256:8Qm2vK1rYt0cXw5nJd7ePzUu3LhBa9sGf4iTqoNEk6M"_s;

QString textOf(const QWidget& widget)
{
    QStringList texts;
    for (const auto* label : widget.findChildren<QLabel*>())
        texts.append(label->text());
    return texts.join(u'\n');
}

QPushButton* button(const QWidget* widget, const QString& name) { return widget->findChild<QPushButton*>(name); }

QListView* listOf(const QDialog* dialog, const QString& name)
{
    return dialog->findChild<gui::ChoiceList*>(name)->findChild<QListView*>(u"choices"_s);
}

} // namespace

class DialogsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void comparesFingerprints_data();
    void comparesFingerprints();
    void namesTheKeyFileForTheConsole_data();
    void namesTheKeyFileForTheConsole();
    void readsBothKeysFromTheEvidence();
    void unknownHostDefaultsToCancel();
    void unknownHostCannotBeTrustedWhileKeysDiffer();
    void changedHostOffersNoWayToAccept();
    void changedHostShowsBothKeys();
    void revokedKeySaysSoAndNotThatItChanged();
    void namesNodesFromParts_data();
    void namesNodesFromParts();
    void addsDemoNodeAndReadsIt();
    void saysWhyANodeCannotBeAdded_data();
    void saysWhyANodeCannotBeAdded();
    void addsSshNodeWithKeyFile();
    void givesChosenDriveToChosenMachine();
    void offersToStartOrRestartTheChosenMachine();
    void startsWithTheDriveItWasAskedFor();
    void neverSelectsDriveThatCannotBeGiven_data();
    void neverSelectsDriveThatCannotBeGiven();
    void showsWhyEachDriveCannotBeGiven();
    void offersOptionsWithTheirPrice();
    void greysEarlyBindingByIdsWhereATwinIs();
    void findsDrivesInWhatAGuestPrinted();
    void plansNothingWhenCancelled();
    void applyNamesNodeAndGuests();
    void applyDefaultsToCancel();
};

void DialogsTest::comparesFingerprints_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("agreement");
    const auto row = [](const char* name, const QString& typed, Agreement agreement) {
        QTest::newRow(name) << typed << static_cast<int>(agreement);
    };
    row("nothing", QString(), Agreement::Nothing);
    row("only blanks", u"   "_s, Agreement::Nothing);
    row("the fingerprint", key, Agreement::Equal);
    row("without its prefix", key.sliced(7), Agreement::Equal);
    row("with padding", key + u'=', Agreement::Equal);
    row("the line of ssh-keygen", u"256 %1 root@pve1 (ED25519)\n"_s.arg(key), Agreement::Equal);
    row("its last twelve characters", key.last(12), Agreement::Equal);
    row("its last eleven characters", key.last(11), Agreement::TooShort);
    row("its beginning", key.first(20), Agreement::TooShort);
    row("the prefix alone", u"SHA256:"_s, Agreement::TooShort);
    row("another key", u"SHA256:Zc7DvK1rYt0cXw5nJd7ePzUu3LhBa9sGf4iTqorWu1A"_s, Agreement::Different);
    row("another case", key.toLower(), Agreement::Different);
    row("the key with more behind it", key + u"abc"_s, Agreement::Different);
    row("another end", u"Gf4iTqorWu1A"_s, Agreement::Different);
    row("the line of another key", u"256 SHA256:Zc7DvK1rYt0cXw5nJd7ePzUu3LhBa9sGf4iTqorWu1A root@pve1 (ED25519)"_s,
        Agreement::Different);
}

void DialogsTest::comparesFingerprints()
{
    QFETCH(QString, typed);
    QFETCH(int, agreement);
    QCOMPARE(static_cast<int>(gui::Fingerprint::compare(typed, key)), agreement);
}

void DialogsTest::namesTheKeyFileForTheConsole_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("file");
    QTest::newRow("ED25519") << u"ED25519"_s << u"ssh_host_ed25519_key.pub"_s;
    QTest::newRow("ssh-ed25519") << u"ssh-ed25519"_s << u"ssh_host_ed25519_key.pub"_s;
    QTest::newRow("ECDSA") << u"ECDSA"_s << u"ssh_host_ecdsa_key.pub"_s;
    QTest::newRow("RSA") << u"RSA"_s << u"ssh_host_rsa_key.pub"_s;
    QTest::newRow("anything else") << u"x; rm -rf /"_s << u"ssh_host_*_key.pub"_s;
}

void DialogsTest::namesTheKeyFileForTheConsole()
{
    QFETCH(QString, algorithm);
    QFETCH(QString, file);
    const QString command = gui::Fingerprint::consoleCommand(algorithm);
    QVERIFY2(command.contains(file), qPrintable(command));
    QVERIFY(!command.contains(u"rm"_s));
}

void DialogsTest::readsBothKeysFromTheEvidence()
{
    const auto keys = gui::Fingerprint::keysIn(
        u"offered: ED25519 SHA256:bbbb\non record: RSA SHA256:cccc\non record: ED25519 SHA256:aaaa"_s);
    QVERIFY(keys.offered);
    QCOMPARE(keys.offered->fingerprint, u"SHA256:bbbb"_s);
    QCOMPARE(keys.stored.size(), 2);
    QCOMPARE(keys.stored.first().fingerprint, u"SHA256:aaaa"_s);
    QCOMPARE(keys.stored.first().algorithm, u"ED25519"_s);
    QVERIFY(!gui::Fingerprint::keysIn(u"garbage"_s).offered);
}

void DialogsTest::unknownHostDefaultsToCancel()
{
    QPointer dialog = new gui::HostKeyUnknownDialog({u"pve1"_s, 22, u"ED25519"_s, key, {}}, nullptr);
    dialog->open();
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(dialog->result(), static_cast<int>(QDialog::Rejected));
    QCOMPARE(dialog->answer(), remote::HostKeyAnswer::Refuse);
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(!dialog);
}

void DialogsTest::unknownHostCannotBeTrustedWhileKeysDiffer()
{
    gui::HostKeyUnknownDialog dialog({u"pve1"_s, 22, u"ED25519"_s, key, {}}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* typed = dialog.findChild<QLineEdit*>();
    typed->setText(u"SHA256:somethingElseAltogether"_s);
    QVERIFY(!button(&dialog, u"trustAndRemember"_s)->isEnabled());
    QVERIFY(!button(&dialog, u"trustOnce"_s)->isEnabled());
    typed->setText(key);
    button(&dialog, u"trustAndRemember"_s)->click();
    QCOMPARE(dialog.answer(), remote::HostKeyAnswer::TrustAndRemember);
}

void DialogsTest::changedHostOffersNoWayToAccept()
{
    gui::NodeState state;
    state.title = u"attic"_s;
    state.problem = {backend::Error::Kind::HostKeyChanged, u"changed"_s, {}};
    gui::HostKeyChangedDialog dialog(state, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    for (auto* any : dialog.findChildren<QPushButton*>()) {
        any->click();
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    }
}

void DialogsTest::changedHostShowsBothKeys()
{
    gui::NodeState state;
    state.title = u"attic"_s;
    state.problem = {backend::Error::Kind::HostKeyChanged, u"changed"_s,
                     u"offered: ED25519 SHA256:offeredKey\non record: ED25519 SHA256:storedKey"_s};
    const gui::HostKeyChangedDialog dialog(state, nullptr);
    const QString text = textOf(dialog);
    QVERIFY(text.contains(u"offeredKey"_s) && text.contains(u"storedKey"_s));
    QVERIFY(dialog.findChild<gui::CommandBox*>()->text().contains(u"ed25519"_s));
}

void DialogsTest::revokedKeySaysSoAndNotThatItChanged()
{
    gui::NodeState state;
    state.title = u"attic"_s;
    state.problem = {backend::Error::Kind::HostKeyChanged, u"revoked"_s, u"offered: ED25519 SHA256:offeredKey\nrevoked"_s};
    const gui::HostKeyChangedDialog dialog(state, nullptr);
    const QString text = textOf(dialog);
    QVERIFY(text.contains(u"marked as revoked"_s) && text.contains(u"@revoked"_s));
    QVERIFY(!text.contains(u"has changed"_s));
}

void DialogsTest::namesNodesFromParts_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("name");
    QTest::newRow("host alone") << QString() << u"pve1"_s << QString() << u"pve1"_s;
    QTest::newRow("all in one") << QString() << u"root@pve1:2222"_s << QString() << u"root@pve1:2222"_s;
    QTest::newRow("parts") << u"root"_s << u" pve1 "_s << u"2222"_s << u"root@pve1:2222"_s;
    QTest::newRow("IPv6 with port") << u"root"_s << u"fe80::1"_s << u"22"_s << u"root@[fe80::1]:22"_s;
    QTest::newRow("nothing") << u"root"_s << QString() << u"22"_s << QString();
}

void DialogsTest::namesNodesFromParts()
{
    QFETCH(QString, user);
    QFETCH(QString, host);
    QFETCH(QString, port);
    QTEST(gui::NodeName::ssh({user, host, port}), "name");
}

void DialogsTest::addsDemoNodeAndReadsIt()
{
    support::DemoBench bench;
    auto* dialog = new gui::AddNodeDialog(bench.workbench, nullptr);
    int added = 0;
    connect(dialog, &gui::AddNodeDialog::nodeAdded, this, [&added](int id) { added = id; });
    for (auto* kind : dialog->findChildren<QRadioButton*>())
        if (kind->text().contains(u"emo"_s))
            kind->click();
    auto* demos = dialog->findChild<QListWidget*>(u"demos"_s);
    QVERIFY(demos->count() >= 6);
    for (int row = 0; row < demos->count(); ++row)
        if (demos->item(row)->data(Qt::UserRole) == u"quiet"_s)
            demos->setCurrentRow(row);
    button(dialog, u"add"_s)->click();
    QVERIFY(added > 0);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(added), 30'000);
    QCOMPARE(bench.workbench.state(added).title, u"pve1"_s);
}

void DialogsTest::saysWhyANodeCannotBeAdded_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("keyFile");
    QTest::newRow("an option") << u"-oProxyCommand=x"_s << QString() << QString();
    QTest::newRow("a blank in it") << u"pve1 pve2"_s << QString() << QString();
    QTest::newRow("no number") << u"pve1"_s << u"ssh"_s << QString();
    QTest::newRow("no such port") << u"pve1"_s << u"70000"_s << QString();
    QTest::newRow("two ports") << u"pve1:22"_s << u"22"_s << QString();
    QTest::newRow("two ports and brackets") << u"[fe80::1]:22"_s << u"22"_s << QString();
    QTest::newRow("no such key") << u"pve1"_s << QString() << u"/no/such/key"_s;
}

void DialogsTest::saysWhyANodeCannotBeAdded()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    QFETCH(QString, keyFile);
    support::DemoBench bench;
    gui::AddNodeDialog dialog(bench.workbench, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.findChild<QLineEdit*>(u"host"_s)->setText(host);
    dialog.findChild<QLineEdit*>(u"port"_s)->setText(port);
    dialog.findChild<QLineEdit*>(u"keyFile"_s)->setText(keyFile);
    QVERIFY(!button(&dialog, u"add"_s)->isEnabled());
    QVERIFY(!dialog.findChild<gui::TextLabel*>(u"verdict"_s)->text().isEmpty());
    button(&dialog, u"add"_s)->click();
    QVERIFY(bench.workbench.nodes().isEmpty());
}

void DialogsTest::addsSshNodeWithKeyFile()
{
    support::DemoBench bench;
    QTemporaryDir folder;
    QFile keyFile(folder.filePath(u"key"_s));
    QVERIFY(keyFile.open(QIODevice::WriteOnly));
    auto* dialog = new gui::AddNodeDialog(bench.workbench, nullptr);
    dialog->findChild<QLineEdit*>(u"host"_s)->setText(u"127.0.0.1"_s);
    dialog->findChild<QLineEdit*>(u"user"_s)->setText(u"root"_s);
    dialog->findChild<QLineEdit*>(u"port"_s)->setText(u"1"_s);
    dialog->findChild<QLineEdit*>(u"keyFile"_s)->setText(keyFile.fileName());
    button(dialog, u"add"_s)->click();
    QCOMPARE(bench.workbench.nodes().size(), 1);
    QCOMPARE(bench.workbench.state(bench.workbench.nodes().first()).node.text(), u"root@127.0.0.1:1"_s);
}

void DialogsTest::givesChosenDriveToChosenMachine()
{
    support::DemoBench bench;
    const auto id = bench.read(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    auto* dialog = new gui::GiveDriveDialog(bench.workbench, id, {}, nullptr);
    dialog->open();
    bool isPlanned = false;
    connect(dialog, &gui::GiveDriveDialog::planned, this, [&isPlanned] { isPlanned = true; });
    auto* next = button(dialog, u"next"_s);
    QVERIFY(!next->isEnabled());
    QListView* drives = listOf(dialog, u"drives"_s);
    const QAbstractItemModelTester tester(drives->model());
    drives->setCurrentIndex(drives->model()->index(0, 0));
    QVERIFY(next->isEnabled());
    next->click();
    QVERIFY(!next->isEnabled());
    QListView* machines = listOf(dialog, u"machines"_s);
    machines->setCurrentIndex(machines->model()->index(0, 0));
    QVERIFY(next->isEnabled());
    next->click();
    QVERIFY(isPlanned);
    const auto& state = bench.workbench.state(id);
    QCOMPARE(state.draft.size(), 1);
    QVERIFY(state.plan && !state.plan->isRefused());
    QCOMPARE(state.plan->steps.size(), 1);
}

void DialogsTest::offersToStartOrRestartTheChosenMachine()
{
    support::DemoBench bench;
    const auto id = bench.read(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    const auto& state = bench.workbench.state(id);
    const QString name = gui::nameForIntent(*state.snapshot, state.snapshot->drives.first().address);
    for (const auto& [row, power] : {std::pair{0, backend::Power::Start}, {1, backend::Power::Restart}}) {
        bench.workbench.discardPlan(id);
        auto* dialog = new gui::GiveDriveDialog(bench.workbench, id, name, nullptr);
        dialog->open();
        QListView* machines = listOf(dialog, u"machines"_s);
        machines->setCurrentIndex(machines->model()->index(row, 0));
        button(dialog, u"options"_s)->click();
        auto* list = dialog->findChild<gui::OptionList*>();
        QVERIFY(list->chosen().contains(gui::GiftWish::AtNextStart));
        const QString text = row == 0 ? u"Start it with that"_s : u"Shut it down with that, and start it again"_s;
        for (auto* each : list->findChildren<QAbstractButton*>())
            if (each->text() == text)
                each->click();
        button(dialog, u"next"_s)->click();
        QCOMPARE(std::get<backend::GiveDrive>(state.draft.first()).power, power);
        QVERIFY(state.plan && !state.plan->isRefused());
        QVERIFY(std::holds_alternative<backend::StartMachine>(state.plan->steps.last().action));
    }
}

void DialogsTest::startsWithTheDriveItWasAskedFor()
{
    support::DemoBench bench;
    const auto id = bench.read(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    const auto& state = bench.workbench.state(id);
    const auto choices = gui::driveChoices(state);
    QVERIFY(choices.first().canChoose);
    const auto address = backend::PciAddress::parse(choices.first().key);
    const QString name = gui::nameForIntent(*state.snapshot, *address);
    QCOMPARE(name, choices.first().identity);
    auto* dialog = new gui::GiveDriveDialog(bench.workbench, id, name, nullptr);
    dialog->open();
    QCOMPARE(dialog->findChild<gui::ChoiceList*>(u"drives"_s)->chosen(), choices.first().key);
    QVERIFY(listOf(dialog, u"machines"_s)->isVisible());
    dialog->close();
}

void DialogsTest::neverSelectsDriveThatCannotBeGiven_data()
{
    QTest::addColumn<QString>("node");
    for (const auto* name : {"twins", "crowded", "dark", "dim", "given"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void DialogsTest::neverSelectsDriveThatCannotBeGiven()
{
    QFETCH(QString, node);
    support::DemoBench bench;
    const auto id = bench.read(node);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    const auto& state = bench.workbench.state(id);
    int greyed = 0;
    for (const auto& verdict : state.assessment->drives) {
        const bool isAllowed = !verdict.givenTo && verdict.verdict != backend::Verdict::Blocked;
        greyed += isAllowed ? 0 : 1;
        auto* dialog = new gui::GiveDriveDialog(bench.workbench, id, verdict.address.text(), nullptr);
        dialog->open();
        auto* drives = dialog->findChild<gui::ChoiceList*>(u"drives"_s);
        QCOMPARE(drives->chosen(), isAllowed ? verdict.address.text() : QString());
        if (!isAllowed) {
            QListView* view = listOf(dialog, u"drives"_s);
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const auto index = view->model()->index(row, 0);
                if (static_cast<gui::ChoiceModel*>(view->model())->at(row).key != verdict.address.text())
                    continue;
                view->scrollTo(index);
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
                view->setCurrentIndex(index);
                QVERIFY(!index.flags().testFlag(Qt::ItemIsSelectable));
            }
            QCOMPARE(drives->chosen(), QString());
            QVERIFY(!button(dialog, u"next"_s)->isEnabled());
        }
        dialog->close();
    }
    QVERIFY(greyed > 0);
    QVERIFY(state.draft.isEmpty());
}

void DialogsTest::showsWhyEachDriveCannotBeGiven()
{
    support::DemoBench bench;
    const auto id = bench.read(u"crowded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    const auto choices = gui::driveChoices(bench.workbench.state(id));
    int greyed = 0;
    for (const auto& choice : choices) {
        QVERIFY(!choice.reason.isEmpty());
        greyed += choice.canChoose ? 0 : 1;
    }
    QVERIFY(greyed >= 2);
}

void DialogsTest::offersOptionsWithTheirPrice()
{
    support::DemoBench bench;
    const auto id = bench.read(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    const auto& state = bench.workbench.state(id);
    const auto choices = gui::driveChoices(state);
    auto* dialog = new gui::GiveDriveDialog(bench.workbench, id, choices.first().identity, nullptr);
    dialog->open();
    auto* options = button(dialog, u"options"_s);
    QVERIFY(options->isVisible() && !options->isEnabled());
    QListView* machines = listOf(dialog, u"machines"_s);
    machines->setCurrentIndex(machines->model()->index(0, 0));
    QVERIFY(options->isEnabled());
    options->click();
    QVERIFY(!options->isVisible());
    auto* list = dialog->findChild<gui::OptionList*>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->chosen(), (QList{gui::GiftWish::Fitting, gui::GiftWish::AtNextStart, gui::GiftWish::NotEarly}));
    for (auto* each : list->findChildren<QAbstractButton*>()) {
        QVERIFY2(!each->accessibleDescription().isEmpty(), qPrintable(each->text()));
        if (each->text().contains(u"known by its serial"_s))
            each->click();
    }
    button(dialog, u"next"_s)->click();
    QCOMPARE(state.draft.size(), 1);
    QCOMPARE(std::get<backend::GiveDrive>(state.draft.first()).earlyBind, backend::EarlyBind::Drive);
    QVERIFY(state.plan && !state.plan->isRefused() && state.plan->needsReboot);
}

void DialogsTest::greysEarlyBindingByIdsWhereATwinIs()
{
    support::DemoBench bench;
    const auto id = bench.read(u"twins"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    const auto& snapshot = *bench.workbench.state(id).snapshot;
    const auto groups = gui::giftOptions(snapshot, {u"S7DNNJ0X104932B"_s, 100});
    const auto& early = groups.last().options;
    QCOMPARE(early.size(), 3);
    QVERIFY(early.at(0).refusal.isEmpty());
    QVERIFY(early.at(1).refusal.isEmpty());
    QVERIFY(early.at(2).refusal.contains(u"has the ids of"_s));
    gui::OptionList list;
    list.show(groups);
    const auto buttons = list.findChildren<QAbstractButton*>();
    QVERIFY(!buttons.last()->isEnabled());
    QVERIFY(buttons.last()->accessibleDescription().contains(early.at(2).refusal));
}

void DialogsTest::findsDrivesInWhatAGuestPrinted()
{
    QPointer dialog = new gui::GuestAnswerDialog(u"VM 100 truenas"_s, nullptr);
    dialog->open();
    auto* text = dialog->findChild<QPlainTextEdit*>(u"answer"_s);
    QVERIFY(!button(dialog, u"check"_s)->isEnabled());
    text->setPlainText(u"zsh: command not found: grep"_s);
    QVERIFY(!button(dialog, u"check"_s)->isEnabled());
    text->setPlainText(u"/sys/class/nvme/nvme0/serial:S6B0NL0W417203X"_s);
    QVERIFY(textOf(*dialog).contains(u"In it: S6B0NL0W417203X"_s));
    button(dialog, u"check"_s)->click();
    QCOMPARE(dialog->result(), static_cast<int>(QDialog::Accepted));
}

void DialogsTest::plansNothingWhenCancelled()
{
    support::DemoBench bench;
    const auto id = bench.read(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), 30'000);
    auto* dialog = new gui::GiveDriveDialog(bench.workbench, id, {}, nullptr);
    dialog->open();
    QListView* drives = listOf(dialog, u"drives"_s);
    drives->setCurrentIndex(drives->model()->index(0, 0));
    dialog->reject();
    QVERIFY(bench.workbench.state(id).draft.isEmpty());
}

namespace {

gui::NodeState plannedState()
{
    gui::NodeState state;
    state.title = u"pve1"_s;
    state.link = gui::NodeState::Link::Connected;
    backend::SetVmOptions options;
    options.vmid = 100;
    options.machineTitle = u"VM 100 truenas"_s;
    options.machineRuns = true;
    backend::Plan plan;
    plan.sentences = {u"Give a drive to VM 100 truenas."_s};
    plan.steps = {backend::Step{u"Change VM 100"_s, {}, options}};
    state.plan = plan;
    return state;
}

} // namespace

void DialogsTest::applyNamesNodeAndGuests()
{
    const gui::ApplyDialog dialog(plannedState(), nullptr);
    QCOMPARE(button(&dialog, u"apply"_s)->text(), u"&Apply to pve1"_s);
    const QString text = textOf(dialog);
    QVERIFY(text.contains(u"Give a drive to VM 100 truenas."_s));
    QVERIFY(text.contains(u"VM 100 truenas runs on"_s));
    QVERIFY(text.contains(u"pve1 keeps running"_s));
}

void DialogsTest::applyDefaultsToCancel()
{
    auto* dialog = new gui::ApplyDialog(plannedState(), nullptr);
    bool isAccepted = false;
    connect(dialog, &QDialog::accepted, this, [&isAccepted] { isAccepted = true; });
    dialog->open();
    QVERIFY(!button(dialog, u"apply"_s)->isDefault());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QVERIFY(!isAccepted);
}

LANEKEEPER_GUI_TEST(DialogsTest)
#include "DialogsTest.moc"
