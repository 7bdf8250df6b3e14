// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "NastyTexts.h"
#include "SimulatedTool.h"
#include "Snapshots.h"
#include "TestMain.h"
#include "TestScript.h"
#include "Trip.h"
#include "discovery/ClusterReader.h"
#include "node/CleanText.h"
#include "plan/DeviceArguments.h"
#include "plan/MappingText.h"
#include "plan/StepCommands.h"
#include "plan/StepWork.h"

#include <QProcess>
#include <QSet>

using namespace snapshots;

namespace {

/// Well over a thousand different texts, made of those that are nasty by themselves.
QList<QByteArray> hostileTexts(const QByteArray& canary)
{
    const QByteArray zero(1, '\0');
    QList<QByteArray> texts;
    for (const QByteArray& each : support::nastyTexts(canary))
        texts += {each,          "--" + each,         "S6B0" + each,       each + '\\',          '\'' + each + '\'',
                  '"' + each + '"', "\xe2\x80\xae" + each, each + "\xf3\xa0\x81\x81", each + '\n' + each, each + zero + each};
    QSet<QByteArray> known;
    texts.removeIf([&](const QByteArray& each) {
        const bool isKnown = known.contains(each);
        known.insert(each);
        return isKnown;
    });
    return texts;
}

/// As far as an argument of a program can carry it.
QByteArray withoutZero(QByteArray text)
{
    return text.replace(QByteArray(1, '\0'), "");
}

/// A node all of whose texts are this one.
NodeSnapshot nodeSaying(const QString& text)
{
    NodeSnapshot node = quiet();
    node.host.clusterName = u"rack"_s;
    node.host.quorate = true;
    node.drives[0].model = text;
    node.drives[0].serial = text;
    node.machines[0].name = text;
    node.machines[0].config = VmConfig::parse("boot: order=" + text.toUtf8().replace('\n', ' ').replace('\r', ' ')
                                                  + "\nmachine: q35\nmemory: 4096\n",
                                              QString(40, u'a'));
    node.mappings = {mappingFrom(u"fast"_s, {u"map id=1:1,node=pve2,path=0000:04:00.0"_s, u"description "_s + text})};
    return node;
}

/// Runs plans' scripts with stand-ins for all that they call, each in a shell of its own that one starts for them all,
/// and says with which words each called.
QList<QList<QByteArray>> wordsOf(const QList<QByteArray>& scripts, const QString& folder)
{
    const auto place = [&](qsizetype at, const char* ending) { return folder + u"/%1%2"_s.arg(at).arg(QLatin1StringView(ending)); };
    for (qsizetype at = 0; at < scripts.size(); ++at) {
        const QByteArray record = "{ printf '%s\\0' \"$@\" >>'" + place(at, ".words").toUtf8() + "'; }\n";
        QByteArray text = scripts[at];
        text.replace("prove() {", "qm() " + record + "pvesh() " + record + "prove() " + record + "unused() {");
        QFile::remove(place(at, ".words"));
        if (!support::write(place(at, ".sh"), text))
            return {};
    }
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.setStandardInputFile(QProcess::nullDevice());
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"at=0; while [ $at -lt %1 ]; do (. ./$at.sh) || printf 'failed\\0' >$at.words; at=$((at + 1)); done"_s
                                            .arg(scripts.size())});
    shell.waitForFinished(120'000);
    QList<QList<QByteArray>> words;
    for (qsizetype at = 0; at < scripts.size(); ++at)
        words.append(support::bytesOf(place(at, ".words")).split('\0'));
    return words;
}

QList<QByteArray> expectedWords(const Plan& plan)
{
    QList<QByteArray> words;
    for (const Step& step : plan.steps) {
        const auto* mapping = std::get_if<ChangeMapping>(&step.action);
        const auto* setting = std::get_if<SetVmOptions>(&step.action);
        const auto devices = mapping ? mapping->devices : setting ? givenDevices(*setting) : QList<DeviceIdentity>{};
        for (const DeviceIdentity& each : devices)
            words += argumentsFor(each);
        for (const QString& each : commandWords(step).mid(1))
            words.append(each.toUtf8());
    }
    return words + QList<QByteArray>{QByteArray()};
}

} // namespace

/// Whatever a person types or a node says: it arrives byte by byte or is refused, and is never run.
class HostileStringsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { QVERIFY2(!QFile::exists(m_folder.filePath(u"canary"_s)), "a hostile text was run"); }

    void thereAreEnough() { QVERIFY2(m_texts.size() >= 1000, qPrintable(QString::number(m_texts.size()))); }
    void argumentsArriveEqual();
    void inputArrivesEqual();
    void plansForPeopleQuoteThem();
    void namesFromAPersonAreLookedUpAndNothingElse();
    void journalsKeepOrRefuseThem();
    void filesArriveEqual();
    void mappingsArriveEqualOrAreRefused();
    void optionsArriveEqualOrAreRefused();
    void aTouchedCanaryIsNoticed();

private:
    QTemporaryDir m_folder;
    QList<QByteArray> m_texts;
};

void HostileStringsTest::initTestCase()
{
    m_texts = hostileTexts(m_folder.filePath(u"canary"_s).toUtf8());
}

/// Every field of a command goes this way.
void HostileStringsTest::argumentsArriveEqual()
{
    const remote::NodeRoot root = support::freshNode(u"quiet"_s);
    remote::LocalShell shell(root);
    for (qsizetype at = 0; at < m_texts.size(); at += 60) {
        QList<QByteArray> some;
        qsizetype size = 0;
        for (const QByteArray& each : m_texts.mid(at, 60)) {
            const QByteArray text = withoutZero(each);
            if (size + text.size() < 6000) // a script has its size
                some.append(text);
            size += text.size();
        }
        const auto output = shell.run(support::runText("shift; for each; do printf '%s\\0' \"$each\"; done", some));
        QVERIFY(output);
        QCOMPARE(output->out, some.join('\0') + '\0');
    }
}

void HostileStringsTest::inputArrivesEqual()
{
    const remote::NodeRoot root = support::freshNode(u"quiet"_s);
    Command command = support::runText("cat");
    command.input = m_texts.join(QByteArray("\0\n", 2));
    const auto output = remote::LocalShell(root).run(command);
    QVERIFY(output);
    QCOMPARE(output->out, command.input);
}

void HostileStringsTest::plansForPeopleQuoteThem()
{
    QList<QByteArray> scripts;
    QList<QList<QByteArray>> expected;
    const auto take = [&](const Plan& plan, const QString& text) {
        scripts.append(shellScript(plan, text));
        expected.append(expectedWords(plan));
    };
    for (const QByteArray& each : m_texts) {
        const QString text = QString::fromUtf8(withoutZero(each));
        const NodeSnapshot node = nodeSaying(text);
        const auto plan = planFor(node, {GiveDrive{firstSlot, 100}});
        QVERIFY(plan && !plan->isRefused() && !plan->steps.isEmpty());
        take(*plan, text);
        NodeSnapshot later = preview(node, *plan);
        later.machines[0].config.digest = QString(40, u'c');
        const auto back = planFor(later, {TakeBackDrive{firstSlot}});
        QVERIFY(back && !back->isRefused() && !back->steps.isEmpty());
        take(*back, text);
    }
    const auto words = wordsOf(scripts, m_folder.path());
    QCOMPARE(words.size(), expected.size());
    for (qsizetype at = 0; at < words.size(); ++at)
        QVERIFY2(words[at] == expected[at], (scripts[at] + '\n' + words[at].join('\n')).constData());
}

void HostileStringsTest::namesFromAPersonAreLookedUpAndNothingElse()
{
    const NodeSnapshot node = quiet();
    for (const QByteArray& each : m_texts) {
        const QString text = QString::fromUtf8(each);
        const auto plan = planFor(node, {GiveDrive{text, 100}});
        QVERIFY(!plan && plan.error().kind == Error::Kind::Usage);
        const auto mapped = planFor(node, {GiveDrive{u"S1"_s, 100, EarlyBind::None, NamedBy::Mapping, text, {}}});
        QVERIFY(mapped);
        if (isMappingName(text) || text.isEmpty())
            QVERIFY(!mapped->isRefused());
        else
            QCOMPARE(ids(mapped->refused), QStringList{u"mapping-name-invalid"_s});
    }
}

void HostileStringsTest::journalsKeepOrRefuseThem()
{
    for (const QByteArray& each : m_texts) {
        const QString text = QString::fromUtf8(each);
        SetVmOptions setting;
        setting.vmid = 100;
        setting.digest = QString(40, u'a');
        setting.configBefore = each;
        setting.changes = {{u"hostpci0"_s, {}, text}};
        const ChangeMapping mapping{u"fast"_s, {}, QStringList{u"description "_s + text}, {}};
        const WriteFiles writing{{{u"/etc/kernel/cmdline"_s, each, each}}};
        for (const Action& action : QList<Action>{setting, mapping, writing}) {
            JournalEntry entry;
            entry.id = u"20261124-120000-0001"_s;
            entry.steps.append(StepRecord{});
            entry.steps[0].step.action = action;
            const auto read = journalEntryFromJson(toJson(entry));
            if (read)
                QCOMPARE(read->steps[0].step.action, action);
            else // a line feed would be a line of its own in the node's file
                QVERIFY(!std::holds_alternative<WriteFiles>(action)
                        && std::any_of(text.begin(), text.end(),
                                       [](QChar c) { return c.category() == QChar::Other_Control; }));
        }
    }
}

/// The nasty ones each in a file of its own, where its first and last bytes count; of the others many in one.
void HostileStringsTest::filesArriveEqual()
{
    QList<QByteArray> contents = support::nastyTexts(m_folder.filePath(u"canary"_s).toUtf8());
    contents += {QByteArray("\0", 1), QByteArray("text\0\n", 6)};
    for (qsizetype at = 0; at < m_texts.size(); at += 100)
        contents.append(m_texts.mid(at, 100).join('\n'));
    trip::Trip trip(u"quiet"_s);
    const ApplyPorts ports = trip.ports();
    for (qsizetype at = 0; at < contents.size(); at += 100) {
        WriteFiles action;
        for (qsizetype i = at; i < qMin(at + 100, contents.size()); ++i)
            action.files.append({u"/etc/default/grub.d/%1.cfg"_s.arg(i), {}, contents[i]});
        const auto done = perform(action, StepPlace{ports, {}});
        QVERIFY(done && !done->problem);
        for (const FileChange& each : action.files) {
            QVERIFY(QFile::exists(trip.root.root + each.path));
            QCOMPARE(support::bytesOf(trip.root.root + each.path), *each.after);
        }
    }
}

/// Each through the script, the stand-in and the file, and back through the probe's reader of that file.
void HostileStringsTest::mappingsArriveEqualOrAreRefused()
{
    trip::Trip trip(u"quiet"_s);
    const ApplyPorts ports = trip.ports();
    const QString line = u"map id=144d:a80a,node=pve1,path=0000:04:00.0"_s;
    std::optional<QStringList> now;
    for (qsizetype at = 0; at < m_texts.size(); at += 25) { // each costs a few processes
        for (const QByteArray& each : {m_texts[at], m_texts[qMin(at + 3, m_texts.size() - 1)]}) {
            const QString text = QString::fromUtf8(each);
            const QStringList after{line, u"description "_s + text};
            const auto before = trip::stateOf(trip.root);
            const auto done = perform(ChangeMapping{u"fast"_s, now, after, {}}, StepPlace{ports, {}});
            const bool isPlain = isMappingLine(after[1]) && text == text.trimmed() && !text.isEmpty()
                && cleanText(after[1]) == after[1];
            QVERIFY2(!isPlain || (done && !done->problem), each.constData());
            if (done && !done->problem)
                now = after;
            else
                QVERIFY2(!isPlain, each.constData());
            if (!done)
                QCOMPARE(trip::stateOf(trip.root), before);
            QFile file(trip.root.root + u"/etc/pve/mapping/pci.cfg"_s);
            const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            QVERIFY2(!isPlain || content.contains("\tdescription " + text.toUtf8() + '\n'), content.constData());
            QVERIFY2(content.count('\n') <= 4, content.constData()); // heading, two lines and an empty one
            if (!isPlain) { // as somebody would who cleans up
                file.close();
                QVERIFY(!file.exists() || file.remove());
                now = {};
            }
        }
    }
}

void HostileStringsTest::optionsArriveEqualOrAreRefused()
{
    trip::Trip trip(u"quiet"_s);
    remote::LocalShell shell(trip.root);
    for (qsizetype at = 0; at < m_texts.size(); at += 25) {
        const QByteArray text = withoutZero(m_texts[at]);
        Command command;
        command.script = u"set-vm-options.sh"_s;
        command.arguments = {"100", "0", "--name", text};
        const QByteArray before = trip.config(100);
        const auto output = shell.run(command);
        QVERIFY(output && output->exitCode == 0);
        if (text.contains('\n'))
            QCOMPARE(trip.config(100), before);
        else
            QCOMPARE(trip.config(100).count('\n'), before.count('\n'));
        const QByteArray plain = text.trimmed();
        if (!text.contains('\n') && plain == text && !plain.isEmpty())
            QVERIFY2(trip.config(100).contains("\nname: " + plain + '\n'), text.constData());
    }
}

void HostileStringsTest::aTouchedCanaryIsNoticed()
{
    const QString canary = m_folder.filePath(u"canary"_s);
    const auto isPlain = [](const QByteArray& each) { return each.startsWith("touch "); };
    const auto texts = support::nastyTexts(canary.toUtf8());
    const auto bare = std::find_if(texts.begin(), texts.end(), isPlain);
    QVERIFY(bare != texts.end());
    QCOMPARE(QProcess::execute(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8(*bare)}), 0);
    QVERIFY(QFile::exists(canary));
    QVERIFY(QFile::remove(canary));
}

LANEKEEPER_TEST(HostileStringsTest)
#include "HostileStringsTest.moc"
