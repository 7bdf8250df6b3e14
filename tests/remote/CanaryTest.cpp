// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "LocalShell.h"
#include "NastyTexts.h"
#include "Person.h"
#include "RemoteScript.h"
#include "SimulatedNode.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "SshShell.h"
#include "SystemCalls.h"
#include "TestMain.h"
#include "TestScript.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using backend::Command;
using remote::NodeRoot;

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// A folder full of things that must not be touched, with a simulated node in the middle of it.
class Surroundings {
public:
    Surroundings()
        : m_root(remote::openSimulatedNode(u"given"_s, m_folder.filePath(u"demo"_s)).value_or(NodeRoot{}))
    {
        for (const char* name : {"canary", "demo/canary", "home/canary", "home/.ssh/authorized_keys", "home/.profile",
                                 "etc/default/grub", "etc/pve/qemu-server/100.conf", "var/lib/lanekeeper/x/entry.json"})
            put(m_folder.filePath(QString::fromLatin1(name)), "untouched\n");
        for (const char* name : {"qm", "reboot", "systemctl", "update-grub", "update-initramfs", "modprobe", "lspci", "lsblk",
                                 "sh", "cat", "sed", "gzip", "base64", "mv", "rm", "hostname", "id", "zpool", "pvs", "systemd-run"}) {
            const QString tool = programs() + u'/' + QString::fromLatin1(name);
            put(tool, "#!/bin/sh\n: >'" + m_folder.path().toUtf8() + "/ran-" + name + "'\nexit 1\n");
            QFile(tool).setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        }
        put(home() + u"/.bashrc"_s, "PATH='" + programs().toUtf8() + "'\nexport PATH root=/\ncat() { : >'"
                  + m_folder.path().toUtf8() + "/ran-function'; }\nexport -f cat\n");
        m_before = now();
    }

    [[nodiscard]] const NodeRoot& root() const { return m_root; }
    [[nodiscard]] QString home() const { return m_folder.filePath(u"home"_s); }
    [[nodiscard]] QString programs() const { return m_folder.filePath(u"programs"_s); }
    [[nodiscard]] QByteArray canary() const { return m_folder.filePath(u"made-by-an-argument"_s).toUtf8(); }

    /// What is not as it was: nothing, when all is well.
    [[nodiscard]] QStringList changes() const
    {
        const auto after = now();
        QStringList changed;
        for (const QString& path : after.keys() + m_before.keys())
            if (after.value(path) != m_before.value(path) && !changed.contains(path))
                changed.append(path);
        return changed;
    }

private:
    static void put(const QString& path, const QByteArray& bytes) { QVERIFY(support::write(path, bytes)); }
    [[nodiscard]] QMap<QString, QByteArray> now() const
    {
        QMap<QString, QByteArray> contents;
        for (const QString& folder : {m_folder.path(), m_folder.filePath(u"demo"_s)})
            for (const QFileInfo& entry : QDir(folder).entryInfoList(everything)) {
                const auto inner = entry.isDir() && entry.fileName() != u"demo"_s && entry.filePath() != m_root.root
                    ? support::contentsOf(entry.filePath())
                    : QMap<QString, QByteArray>();
                for (auto each = inner.cbegin(); each != inner.cend(); ++each)
                    contents.insert(entry.filePath() + each.key(), each.value());
                QFile file(entry.filePath());
                contents.insert(entry.filePath(), QByteArray::number(int(entry.permissions()), 16)
                                    + (entry.isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()));
            }
        return contents;
    }

    QTemporaryDir m_folder;
    NodeRoot m_root;
    QMap<QString, QByteArray> m_before;
};

const QByteArray input = "{\"input\":\"$(touch canary) `touch canary`\"}\n";

/// What the program itself might send.
QList<QList<QByteArray>> harmlessArguments()
{
    const QByteArray id = "20261124-141702-3f2a";
    const QByteArray size = QByteArray::number(input.size());
    return {{},
            {id, size},
            {id, size, "open"},
            {id, size, "close"},
            {"100"},
            {"101", "0", "--hostpci5", "0000:05:00.0,pcie=1"},
            {"100", "1", "0000:01:00.0", "0x144d", "0xa80a", "0x144d", "0xa801", "S6B0NL0W417588K", "--delete", "hostpci0"}};
}

/// Work that goes through on the node "given", for each script that changes something there, by name.
QMultiMap<QString, QList<QByteArray>> workArguments(const Surroundings& place)
{
    const QByteArray hash = QCryptographicHash::hash(input, QCryptographicHash::Sha256).toHex();
    const QByteArray boot = support::bytesOf(place.root().root + u"/proc/sys/kernel/random/boot_id"_s).trimmed();
    return {{u"write-files.sh"_s, {"1", "/etc/default/grub.d/zz.cfg", "0644", "-", hash, QByteArray::number(input.size())}},
            {u"look-at-files.sh"_s, {"/etc/default/grub"}},
            {u"change-mapping.sh"_s,
             {"fast", "-", "0", "create", "/cluster/mapping/pci", "--id", "fast", "--map", "id=15b7:5030,node=pve,path=0000:05:00.0"}},
            {u"bind-function.sh"_s, {"0000:05:00.0", "0x15b7", "0x5030", "0x15b7", "0x5030", "23420V802291", "nvme", "vfio-pci", "drop"}},
            {u"renew-boot.sh"_s, {"grub"}},
            {u"renew-boot.sh"_s, {"boot-tool"}},
            {u"renew-boot.sh"_s, {"initramfs"}},
            {u"restart-node.sh"_s, {boot}}};
}

/// What a lie of a node or a slip of ours might make of them.
QList<QList<QByteArray>> hostileArguments(const Surroundings& place)
{
    QList<QList<QByteArray>> lists;
    const QByteArray hash = QCryptographicHash::hash(input, QCryptographicHash::Sha256).toHex();
    const auto texts = support::nastyTexts(place.canary());
    for (qsizetype at = 0; at + 4 < texts.size(); at += texts.size() / 8)
        lists.append({texts.mid(at, 4), {"100", "0", texts[at], texts[at + 1]}});
    for (const QByteArray& path : {"../../../../../etc"_ba, "../../../.."_ba, "../../../../../etc/pve/qemu-server/100"_ba,
                                   place.home().toUtf8(), "*"_ba})
        lists.append({{path}, {path, "0", "close"}, {path, "0", "closed"}, {"100", "1", path, path, path, path, path, path, path},
                      {"1", path, "0644", "-", hash, QByteArray::number(input.size())},
                      {path, path, path, path, path, "", "nvme", "vfio-pci", "drop"}});
    return lists;
}

/// The probe takes none, and its time.
QList<QList<QByteArray>> someFor(const QString& script, const QList<QList<QByteArray>>& lists)
{
    return script == u"probe.sh"_s ? lists.mid(lists.size() - 1) : lists;
}

Command scriptWith(const QString& name, const QList<QByteArray>& arguments)
{
    Command command;
    command.script = name;
    command.arguments = arguments;
    command.input = input;
    return command;
}

QByteArray described(const QString& script, const QList<QByteArray>& arguments, const QStringList& what)
{
    return (script + u' ').toUtf8() + arguments.join(' ') + ": " + what.join(u'\n').toUtf8();
}

} // namespace

/// Nothing sent to a simulated node reads, writes or runs anything outside its tree: the promise that
/// lets everybody try this program on a computer they like.
class CanaryTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();
    void thereAreScriptsToLookAt();
    void scriptsLeaveTheSurroundingsAlone_data() { scripts(); }
    void scriptsLeaveTheSurroundingsAlone();
    void hostileArgumentsLeaveTheSurroundingsAlone_data() { scripts(); }
    void hostileArgumentsLeaveTheSurroundingsAlone();
    void scriptsLeaveTheSurroundingsAloneOverSsh();
    void systemCallsStayInTheTree_data() { scripts(); }
    void systemCallsStayInTheTree();
    void workLeavesTheSurroundingsAlone();
    void systemCallsOfWorkStayInTheTree();

    void aTouchedCanaryIsNoticed();
    void aTrespassIsNoticed_data();
    void aTrespassIsNoticed();

private:
    void scripts();

    QStringList m_scripts;
};

void CanaryTest::initTestCase()
{
    m_scripts = QDir(u":/remote"_s).entryList({u"*.sh"_s}, QDir::Files, QDir::Name);
    m_scripts.removeAll(u"run-text.sh"_s);
}

void CanaryTest::scripts()
{
    QTest::addColumn<QString>("script");
    for (const QString& script : m_scripts)
        QTest::newRow(qPrintable(script)) << script;
}

void CanaryTest::thereAreScriptsToLookAt() { QVERIFY(m_scripts.contains(u"probe.sh"_s) && m_scripts.size() > 3); }

void CanaryTest::scriptsLeaveTheSurroundingsAlone()
{
    QFETCH(const QString, script);
    Surroundings place;
    qputenv("HOME", place.home().toUtf8());
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", place.programs().toUtf8());
    for (const auto& arguments : someFor(script, harmlessArguments())) {
        const auto output = remote::LocalShell(place.root()).run(scriptWith(script, arguments));
        QVERIFY2(output, qPrintable(output ? QString() : output.error().message));
    }
    qputenv("PATH", path);
    QVERIFY2(place.changes().isEmpty(), described(script, {}, place.changes()).constData());
}

void CanaryTest::hostileArgumentsLeaveTheSurroundingsAlone()
{
    QFETCH(const QString, script);
    Surroundings place;
    remote::LocalShell shell(place.root());
    // A journal that exists lets paths climb out of it.
    QVERIFY(shell.run(scriptWith(u"journal-open.sh"_s, harmlessArguments().at(1)))->exitCode == 0);
    for (const auto& arguments : someFor(script, hostileArguments(place))) {
        (void)shell.run(scriptWith(script, arguments));
        QVERIFY2(place.changes().isEmpty(), described(script, arguments, place.changes()).constData());
    }
}

void CanaryTest::scriptsLeaveTheSurroundingsAloneOverSsh()
{
    Surroundings place;
    const auto server = support::SshServer::start({u"SetEnv PATH=%1 HOME=%2 root=/ BASH_ENV=%2/.bashrc ENV=%2/.bashrc"_s
                                                       .arg(place.programs(), place.home())});
    if (!server)
        QSKIP("sshd is not installed");
    auto login = server->login();
    login.root = place.root();
    support::Person person;
    auto shell = remote::SshShell::connect(server->target(), login, person);
    QVERIFY(shell);
    for (const QString& script : m_scripts)
        for (const auto& arguments : {harmlessArguments().last(), hostileArguments(place).first()}) {
            const auto output = (*shell)->run(scriptWith(script, arguments));
            QVERIFY2(output, qPrintable(script + (output ? QString() : output.error().message + output.error().detail)));
            QVERIFY2(place.changes().isEmpty(), described(script, arguments, place.changes()).constData());
        }
}

void CanaryTest::systemCallsStayInTheTree()
{
    if (!support::canRecordSystemCalls())
        QSKIP("strace is missing, or may not look here");
    QFETCH(const QString, script);
    Surroundings place;
    for (const auto& arguments : someFor(script, {harmlessArguments().at(1), hostileArguments(place).first(), harmlessArguments().last()})) {
        const Command command = scriptWith(script, arguments);
        const auto made = remote::RemoteScript::make(command, place.root());
        QVERIFY(made);
        const auto trespasses = support::recordTrespasses(place.root(), made->bootstrap(), command.input);
        QVERIFY(trespasses.calls > 3);
        QVERIFY2(trespasses.run.isEmpty(), described(script, arguments, trespasses.run).constData());
        QVERIFY2(trespasses.written.isEmpty(), described(script, arguments, trespasses.written).constData());
        QVERIFY2(trespasses.read.isEmpty(), described(script, arguments, trespasses.read).constData());
    }
}

void CanaryTest::workLeavesTheSurroundingsAlone()
{
    Surroundings place;
    const QString boot = place.root().root + u"/proc/sys/kernel/random/boot_id"_s;
    const QByteArray before = support::bytesOf(boot);
    const auto work = workArguments(place);
    for (auto each = work.cbegin(); each != work.cend(); ++each) {
        const auto output = remote::LocalShell(place.root()).run(scriptWith(each.key(), each.value()));
        QVERIFY2(output && output->exitCode == 0, described(each.key(), each.value(), {}).constData());
        QVERIFY2(place.changes().isEmpty(), described(each.key(), each.value(), place.changes()).constData());
    }
    QTRY_VERIFY_WITH_TIMEOUT(support::bytesOf(boot) != before, 60'000); // it restarts after it has answered
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(place.root().root + u"/run/qemu-server/100.pid"_s), 60'000);
    QVERIFY2(place.changes().isEmpty(), described(u"restart"_s, {}, place.changes()).constData());
}

void CanaryTest::systemCallsOfWorkStayInTheTree()
{
    if (!support::canRecordSystemCalls())
        QSKIP("strace is missing, or may not look here");
    Surroundings place;
    const auto work = workArguments(place);
    QList<Command> commands{support::runText("systemctl reboot")};
    for (auto each = work.cbegin(); each != work.cend(); ++each)
        if (each.key() != u"restart-node.sh"_s) // goes on after its end
            commands.append(scriptWith(each.key(), each.value()));
    for (const Command& command : commands) {
        const auto made = remote::RemoteScript::make(command, place.root());
        const auto trespasses = support::recordTrespasses(place.root(), made->bootstrap(), made->input);
        QVERIFY(trespasses.calls > 3);
        const QStringList all = trespasses.run + trespasses.written + trespasses.read;
        QVERIFY2(all.isEmpty(), described(command.script, command.arguments, all).constData());
    }
}

void CanaryTest::aTouchedCanaryIsNoticed()
{
    for (const char* text : {": >\"$root/../new\"", "rm \"$root/../canary\"", "echo x >>\"$root/../../canary\"",
                             "chmod 777 \"$root/../canary\"", "\"$root/../../programs/qm\"", "ln -s x \"$root/../../link\""}) {
        Surroundings place;
        QVERIFY(place.changes().isEmpty());
        QVERIFY(remote::LocalShell(place.root()).run(support::runText(text)));
        QVERIFY2(!place.changes().isEmpty(), text);
    }
}

void CanaryTest::aTrespassIsNoticed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("run");
    QTest::addColumn<int>("written");
    QTest::addColumn<int>("read");
    QTest::newRow("nothing") << "cat \"$root/etc/pve/qemu-server/100.conf\"; qm config 100; echo x >\"$root/tmp-file\"; mv \"$root/tmp-file\" \"$root/x\""_ba << 0 << 0 << 0;
    QTest::newRow("program") << "/bin/true"_ba << 1 << 0 << 0;
    QTest::newRow("reading") << "cat /etc/hostname; cat /sys/class/dmi/id/product_name"_ba << 0 << 0 << 1;
    QTest::newRow("writing") << ": >\"$root/../new\""_ba << 0 << 1 << 0;
    QTest::newRow("removing") << "rm \"$root/../canary\""_ba << 0 << 1 << 0;
    QTest::newRow("climbing") << "cd \"$root\"; : >../new; : >../../new"_ba << 0 << 2 << 0;
    QTest::newRow("linking") << "ln -s x \"$root/../x\"; ln \"$root/x\" \"$root/../../y\" "_ba << 0 << 1 << 0;
}

void CanaryTest::aTrespassIsNoticed()
{
    if (!support::canRecordSystemCalls())
        QSKIP("strace is missing, or may not look here");
    QFETCH(const QByteArray, text);
    QFETCH(const int, run);
    QFETCH(const int, written);
    QFETCH(const int, read);
    Surroundings place;
    const auto script = remote::RemoteScript::make(support::runText(text), place.root());
    const auto trespasses = support::recordTrespasses(place.root(), script->bootstrap(), {});
    const QByteArray all = described(u"seen"_s, {}, trespasses.run + trespasses.written + trespasses.read);
    QVERIFY2(trespasses.run.size() == run, all.constData());
    QVERIFY2(trespasses.written.size() == written, all.constData());
    QVERIFY2(trespasses.read.size() >= read && (read > 0 || trespasses.read.isEmpty()), all.constData());
}

LANEKEEPER_TEST(CanaryTest)
#include "CanaryTest.moc"
