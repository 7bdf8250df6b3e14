// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"
#include "commandline/ChangeOptions.h"
#include "commandline/CommandLine.h"
#include "commandline/Console.h"
#include "commandline/ExitCode.h"
#include "commandline/Isolation.h"
#include "commandline/Json.h"
#include "commandline/Verb.h"

#include <QJsonDocument>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using namespace gui::commandline;
using backend::ApplyOutcome;
using backend::Error;
using backend::Intent;
using backend::Result;
using backend::StepRecord;

namespace {

Result<QList<Intent>> intentsOf(const QString& words)
{
    QCommandLineParser parser;
    parser.addOptions(changeOptions());
    return parser.parse(QStringList{u"plan"_s} + words.split(u' ', Qt::SkipEmptyParts))
        ? intentsFrom(parser)
        : backend::failure(Error::Kind::Usage, parser.errorText());
}

ApplyOutcome stopped(Error::Kind kind, const QString& id, StepRecord::State state)
{
    ApplyOutcome outcome;
    outcome.problem = Error{kind, {}, {}};
    outcome.entry.id = id;
    StepRecord record;
    record.state = state;
    outcome.entry.steps = {record};
    return outcome;
}

} // namespace

class CommandLineTest : public support::TestCase {
    Q_OBJECT

private slots:
    void everyErrorHasItsExitCode_data();
    void everyErrorHasItsExitCode();
    void exitCodesAreTheDocumentedNumbers();
    void whatWasBegunCountsMoreThanWhyItStopped();
    void formatComesFirstInJson();
    void misleadingCharactersAreEscapedInJson();
    void readsIntents();
    void refusesUnclearIntents_data();
    void refusesUnclearIntents();
    void readsMachineIds();
    void wrapsBetweenWords();
    void alignsColumns();
    void cleansWhatItShows();
    void leavesDocumentsAloneForAFile();
    void everyVerbSaysHowItIsCalled();
    void verbsNeedNoWindow();
};

void CommandLineTest::everyErrorHasItsExitCode_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("usage") << Kind::Usage << 2;
    QTest::newRow("cancelled") << Kind::Cancelled << 130;
    QTest::newRow("connection lost") << Kind::ConnectionLost << 4;
    QTest::newRow("host key unknown") << Kind::HostKeyUnknown << 4;
    QTest::newRow("host key changed") << Kind::HostKeyChanged << 4;
    QTest::newRow("login refused") << Kind::AuthRefused << 4;
    QTest::newRow("command failed") << Kind::CommandFailed << 7;
    QTest::newRow("unparseable") << Kind::Unparseable << 7;
    QTest::newRow("not Proxmox") << Kind::NotProxmox << 7;
    QTest::newRow("no root") << Kind::NoRoot << 7;
    QTest::newRow("stale") << Kind::StaleState << 3;
    QTest::newRow("busy") << Kind::Busy << 3;
    QTest::newRow("refused") << Kind::Refused << 3;
    QTest::newRow("storage full") << Kind::StorageFull << 5;
    QTest::newRow("local file") << Kind::LocalFile << 7;
}

void CommandLineTest::everyErrorHasItsExitCode()
{
    QFETCH(Error::Kind, kind);
    QFETCH(int, code);
    QCOMPARE(static_cast<int>(exitCodeFor(kind)), code);
}

void CommandLineTest::exitCodesAreTheDocumentedNumbers()
{
    const QList<ExitCode> codes{ExitCode::Done, ExitCode::AnswerIsNo, ExitCode::Usage, ExitCode::Refused,
                                ExitCode::NoConnection, ExitCode::FailedWhileChanging,
                                ExitCode::StoppedOnPurpose, ExitCode::Unreadable};
    for (int number = 0; number < codes.size(); ++number)
        QCOMPARE(static_cast<int>(codes[number]), number);
    QCOMPARE(static_cast<int>(ExitCode::Cancelled), 130);
}

void CommandLineTest::whatWasBegunCountsMoreThanWhyItStopped()
{
    using Kind = Error::Kind;
    using State = StepRecord::State;
    const QString id = u"20261124-141702-3f2a"_s;
    QCOMPARE(exitCodeFor(ApplyOutcome{}), ExitCode::Done);
    QCOMPARE(exitCodeFor(stopped(Kind::Busy, {}, State::Waiting)), ExitCode::Refused);
    QCOMPARE(exitCodeFor(stopped(Kind::StaleState, {}, State::Waiting)), ExitCode::Refused);
    QCOMPARE(exitCodeFor(stopped(Kind::ConnectionLost, {}, State::Waiting)), ExitCode::NoConnection);
    QCOMPARE(exitCodeFor(stopped(Kind::Cancelled, id, State::NotReached)), ExitCode::Cancelled);
    QCOMPARE(exitCodeFor(stopped(Kind::Cancelled, id, State::Done)), ExitCode::FailedWhileChanging);
    QCOMPARE(exitCodeFor(stopped(Kind::StorageFull, {}, State::Waiting)), ExitCode::FailedWhileChanging);
    QCOMPARE(exitCodeFor(stopped(Kind::CommandFailed, id, State::Failed)), ExitCode::FailedWhileChanging);
    QCOMPARE(exitCodeFor(stopped(Kind::ConnectionLost, id, State::Begun)), ExitCode::FailedWhileChanging);
}

void CommandLineTest::formatComesFirstInJson()
{
    QCOMPARE(jsonLine({}), QByteArray("{\"format\":1}\n"));
    QCOMPARE(jsonLine({{u"drives"_s, 2}}), QByteArray("{\"format\":1,\"drives\":2}\n"));
}

void CommandLineTest::misleadingCharactersAreEscapedInJson()
{
    const QString text = u"a\u202eb\u009bc\u2028d\u001be é 🜁"_s;
    const QByteArray json = jsonLine({{u"text"_s, text}});
    for (const char* trick : {"\u202e", "\u009b", "\u2028", "\x1b"})
        QVERIFY(!json.contains(trick));
    QCOMPARE(QJsonDocument::fromJson(json)[u"text"_s].toString(), text);
}

void CommandLineTest::readsIntents()
{
    using backend::EarlyBind;
    using backend::GiveDrive;
    using backend::TakeBackDrive;
    QCOMPARE(intentsOf(u"--give A --vm 100"_s).value(), QList<Intent>{(GiveDrive{u"A"_s, 100, EarlyBind::None})});
    QCOMPARE(intentsOf(u"--give A --vm 100 --early-bind drive"_s).value(),
             QList<Intent>{(GiveDrive{u"A"_s, 100, EarlyBind::Drive})});
    QCOMPARE(intentsOf(u"--give A --vm 100 --early-bind ids"_s).value(),
             QList<Intent>{(GiveDrive{u"A"_s, 100, EarlyBind::Ids})});
    QCOMPARE(intentsOf(u"--give A --vm 100 --raw --agent"_s).value(),
             QList<Intent>{(GiveDrive{u"A"_s, 100, EarlyBind::None, backend::NamedBy::Address, {}, {.agent = true}})});
    QCOMPARE(intentsOf(u"--give A --vm 100 --mapping fast --q35 --fixed-memory --all-functions"_s).value(),
             QList<Intent>{(GiveDrive{u"A"_s, 100, EarlyBind::None, backend::NamedBy::Mapping, u"fast"_s,
                                      {.q35 = true, .fixedMemory = true, .allFunctions = true}})});
    QCOMPARE(intentsOf(u"--take-back A"_s).value(), QList<Intent>{TakeBackDrive{u"A"_s}});
    QCOMPARE(intentsOf(u"--take-back A --restart-vm"_s).value(), (QList<Intent>{TakeBackDrive{u"A"_s, backend::Power::Restart}}));
    QCOMPARE(intentsOf(u"--give A --vm 100 --start-vm"_s).value(),
             QList<Intent>{(GiveDrive{u"A"_s, 100, EarlyBind::None, backend::NamedBy::Fitting, {}, {}, backend::Power::Start})});
    QCOMPARE(intentsOf(u"--give A --vm 100 --give B --vm 101"_s).value(),
             (QList<Intent>{GiveDrive{u"A"_s, 100, {}}, GiveDrive{u"B"_s, 101, {}}}));
    QCOMPARE(intentsOf(u"--give A --vm 100 --guard-starts 100 --guard-starts 101"_s).value(),
             (QList<Intent>{GiveDrive{u"A"_s, 100, {}}, backend::GuardStarts{100}, backend::GuardStarts{101}}));
    QCOMPARE(intentsOf(u"--give A --give B --vm 100"_s).value(),
             (QList<Intent>{GiveDrive{u"A"_s, 100, {}}, GiveDrive{u"B"_s, 100, {}}}));
}

void CommandLineTest::refusesUnclearIntents_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"", "--give A", "--vm 100", "--take-back A --vm 100", "--give A --vm 100 --vm 101",
                              "--give A --give B --give C --vm 100 --vm 101", "--give A --vm 99",
                              "--give A --vm 100 --raw --mapping fast", "--take-back A --q35", "--release A --mapping fast",
                              "--give A --vm 100 --mapping=", "--give A --vm 100 --start-vm --restart-vm", "--enable-iommu --restart-vm",
                              "--release A --start-vm", "--start-vm", "--guard-starts A", "--guard-starts 99", "--guard-starts 100 --vm 100"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void CommandLineTest::refusesUnclearIntents()
{
    QFETCH(QString, words);
    const auto intents = intentsOf(words);
    QVERIFY(!intents);
    QCOMPARE(intents.error().kind, Error::Kind::Usage);
}

void CommandLineTest::readsMachineIds()
{
    QCOMPARE(vmidFrom(u"100"_s).value(), 100);
    QCOMPARE(vmidFrom(u"999999999"_s).value(), 999'999'999);
    for (const QString& text : {u""_s, u"99"_s, u"1000000000"_s, u"-100"_s, u"1e3"_s, u"0x100"_s, u"100;reboot"_s})
        QVERIFY2(!vmidFrom(text), qPrintable(text));
}

static QByteArray shownBy(const std::function<void(Console&)>& work, Console::Manner manner)
{
    QTemporaryFile answers;
    QTemporaryFile notes;
    if (!answers.open() || !notes.open())
        return "(no file)";
    Console console(answers, notes, manner);
    work(console);
    answers.seek(0);
    return answers.readAll();
}

void CommandLineTest::wrapsBetweenWords()
{
    const auto work = [](Console& console) { console.paragraph(u"one two three  four averyveryverylongword"_s, 2); };
    QCOMPARE(shownBy(work, {12, false, false}), QByteArray("  one two\n  three four\n  averyveryverylongword\n"));
    QCOMPARE(shownBy([](Console& console) { console.paragraph({}); }, {}), QByteArray());
}

void CommandLineTest::alignsColumns()
{
    QCOMPARE(aligned({{u"a"_s, u"1"_s, u"x"_s}, {u"long"_s, u"100"_s, u""_s}}, {1}),
             (QStringList{u"a       1  x"_s, u"long  100"_s}));
}

void CommandLineTest::cleansWhatItShows()
{
    const QByteArray bytes = shownBy([](Console& console) { console.line(u"a\u001b[2Jb\u202ec"_s); }, {});
    QVERIFY(!bytes.contains('\x1b'));
    QVERIFY(!bytes.contains("\u202e"));
}

void CommandLineTest::leavesDocumentsAloneForAFile()
{
    const QByteArray script = "echo '\x1b'\n\ttabs\n";
    const auto work = [&](Console& console) { console.document(script); };
    QCOMPARE(shownBy(work, {100, false, false}), script);
    QVERIFY(!shownBy(work, {100, true, false}).contains('\x1b'));
}

void CommandLineTest::everyVerbSaysHowItIsCalled()
{
    QStringList names;
    for (const Verb& verb : verbs()) {
        names += verb.name;
        QVERIFY(verb.run);
        QVERIFY(verb.summary.endsWith(u'.'));
        QVERIFY(verb.usage.contains("NODE"_L1));
    }
    QCOMPARE(names, u"inspect capture plan apply resume confirm verify undo benchmark history"_s.split(u' '));
}

void CommandLineTest::verbsNeedNoWindow()
{
    for (const QString& word : {u"inspect"_s, u"--help"_s, u"--version"_s, u"--reset-demo"_s, u"nonsense"_s})
        QVERIFY(isMeant(word));
    for (const QString& word : {u""_s, u"--demo"_s, u"--appearance"_s, u"-platform"_s})
        QVERIFY(!isMeant(word));
}

LANEKEEPER_TEST(CommandLineTest)
#include "CommandLineTest.moc"
