// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "ShippedScript.h"
#include "SimulatedTool.h"
#include "TestMain.h"

#include <QCryptographicHash>
#include <QProcess>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using backend::Output;
using remote::NodeRoot;
using support::bytesOf;
using support::contentsOf;

namespace {

const QByteArray none = "-";

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// A file as it is thought to be and as it shall be; a null array for no file.
struct Change {
    QByteArray path;
    QByteArray before;
    QByteArray after;
    QByteArray mode = "0644";
};

QList<QByteArray> argumentsFor(const QList<Change>& changes)
{
    QList<QByteArray> words{QByteArray::number(changes.size())};
    for (const Change& change : changes)
        words += {change.path, change.mode, change.before.isNull() ? none : hashOf(change.before),
                  change.after.isNull() ? none : hashOf(change.after), QByteArray::number(change.after.size())};
    return words;
}

QByteArray inputFor(const QList<Change>& changes)
{
    QByteArray input;
    for (const Change& change : changes)
        input += change.after;
    return input;
}

QByteArray frame(const QByteArray& path, const QByteArray& hash)
{
    return "file " + hash + ' ' + QByteArray::number(path.size()) + '\n' + path + '\n';
}

const QByteArray oldGrub = "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n";
const QByteArray newGrub = "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet iommu=pt\"\n";
const QByteArray dropIn = "# ours\n";

/// One of each: a file that changes, one that is new in a folder that is new, one that goes.
QList<Change> changes()
{
    return {{"/etc/default/grub", oldGrub, newGrub},
            {"/etc/default/grub.d/zz ours ä.cfg", {}, dropIn, "0600"},
            {"/etc/modprobe.d/old.conf", "gone", {}}};
}

} // namespace

/// write-files.sh and look-at-files.sh: whole or not at all, and never what nobody previewed.
class WriteFilesTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase() { m_root = support::freshNode(u"quiet"_s); }
    void init();

    void writesChangesAndRemovesAtOnce_data() { support::addShells(); }
    void writesChangesAndRemovesAtOnce();
    void keepsModeAndOwner();
    void cutInputWritesNothing_data() { support::addShells(); }
    void cutInputWritesNothing();
    void aByteThatFlippedWritesNothing();
    void whatIsDoneAlreadyIsLeftAlone();
    void goesOnWhereItWasHalfDone();
    void refusesAFileThatIsNotAsPreviewed_data();
    void refusesAFileThatIsNotAsPreviewed();
    void refusesLinksAndWhatIsNoFile_data();
    void refusesLinksAndWhatIsNoFile();
    void refusesWordsThatMakeNoSense_data();
    void refusesWordsThatMakeNoSense();
    void saysThatAFolderIsNotThere();
    void tellsAFullDisk();
    void aFailureHalfWaySaysWhatStands();
    void waitsForAnotherWriter();

    void looksAtFiles_data() { support::addShells(); }
    void looksAtFiles();
    void doesNotLookThroughLinks();

private:
    [[nodiscard]] Output write(const QList<Change>& wanted, const QStringList& shell = {u"dash"_s}) const
    {
        return support::runShipped(m_root, u"write-files.sh"_s, argumentsFor(wanted), inputFor(wanted), shell);
    }
    [[nodiscard]] QString at(const QByteArray& path) const { return m_root.root + QString::fromUtf8(path); }
    /// Everything but the folder of locks.
    [[nodiscard]] QMap<QString, QByteArray> tree() const;
    /// Puts a program in the place of one of the node's tools, until the next test.
    void replaceTool(const QString& name, const QByteArray& text);

    NodeRoot m_root;
    QMap<QString, QString> m_replaced; ///< tools and where they pointed
};

void WriteFilesTest::init()
{
    for (auto tool = m_replaced.cbegin(); tool != m_replaced.cend(); ++tool)
        QVERIFY(QFile::remove(tool.key()) && QFile::link(tool.value(), tool.key()));
    m_replaced.clear();
    QVERIFY(QDir(at("/etc")).removeRecursively());
    QVERIFY(QDir().mkpath(at("/etc/default")));
    QVERIFY(support::write(at("/etc/default/grub"), oldGrub));
    QVERIFY(support::write(at("/etc/modprobe.d/old.conf"), "gone"));
}

QMap<QString, QByteArray> WriteFilesTest::tree() const
{
    auto contents = contentsOf(m_root.root);
    contents.removeIf([](const auto& entry) { return entry.key().startsWith(u"/run/lanekeeper"_s); });
    return contents;
}

void WriteFilesTest::replaceTool(const QString& name, const QByteArray& text)
{
    const QString tool = m_root.path + u'/' + name;
    m_replaced.insert(tool, QFile::symLinkTarget(tool));
    QVERIFY(QFile::remove(tool));
    QVERIFY(support::write(tool, "#!/bin/sh\n" + text + '\n'));
    QVERIFY(QFile::setPermissions(tool, QFile::ReadOwner | QFile::ExeOwner));
}

void WriteFilesTest::writesChangesAndRemovesAtOnce()
{
    QFETCH(const QStringList, shell);
    auto expected = tree();
    const Output output = write(changes(), shell);
    QCOMPARE(output.err, QByteArray());
    QCOMPARE(output.exitCode, 0);
    QCOMPARE(output.out, frame("/etc/default/grub", hashOf(newGrub))
                 + frame("/etc/default/grub.d/zz ours ä.cfg", hashOf(dropIn)) + frame("/etc/modprobe.d/old.conf", none));
    QCOMPARE(bytesOf(at("/etc/default/grub")), newGrub);
    QCOMPARE(bytesOf(at("/etc/default/grub.d/zz ours ä.cfg")), dropIn);
    QVERIFY(!QFileInfo::exists(at("/etc/modprobe.d/old.conf")));
    // And nothing else, so no temporary either.
    const auto now = tree();
    for (const char* path : {"/etc/default/grub", "/etc/modprobe.d/old.conf"})
        expected.remove(QString::fromLatin1(path));
    for (auto entry = expected.cbegin(); entry != expected.cend(); ++entry)
        QCOMPARE(now.value(entry.key()), entry.value());
    QCOMPARE(now.size(), expected.size() + 3);
}

void WriteFilesTest::keepsModeAndOwner()
{
    const QByteArray path = QFile::encodeName(at("/etc/default/grub"));
    QCOMPARE(::chmod(path, 0640), 0);
    const bool mayGiveAway = ::geteuid() == 0;
    if (mayGiveAway)
        QCOMPARE(::chown(path, 12, 34), 0);
    QCOMPARE(write(changes()).exitCode, 0);
    struct stat status{};
    QCOMPARE(::stat(path, &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0640));
    if (mayGiveAway)
        QVERIFY(status.st_uid == 12 && status.st_gid == 34);
    QCOMPARE(::stat(QFile::encodeName(at("/etc/default/grub.d/zz ours ä.cfg")), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
}

void WriteFilesTest::cutInputWritesNothing()
{
    QFETCH(const QStringList, shell);
    const auto before = tree();
    const auto settings = contentsOf(at("/etc"));
    const QByteArray whole = inputFor(changes());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Output output = support::runShipped(m_root, u"write-files.sh"_s, argumentsFor(changes()), whole.first(length), shell);
        QCOMPARE(output.exitCode, 3);
        QCOMPARE(output.out, QByteArray());
        QVERIFY2(contentsOf(at("/etc")) == settings, QByteArray::number(length).constData());
    }
    QCOMPARE(tree(), before);
    QCOMPARE(write(changes(), shell).exitCode, 0);
}

void WriteFilesTest::aByteThatFlippedWritesNothing()
{
    const auto before = tree();
    QByteArray flipped = inputFor(changes());
    flipped[flipped.size() - 2] = '?';
    QCOMPARE(support::runShipped(m_root, u"write-files.sh"_s, argumentsFor(changes()), flipped).exitCode, 3);
    QCOMPARE(tree(), before);
}

void WriteFilesTest::whatIsDoneAlreadyIsLeftAlone()
{
    QCOMPARE(write(changes()).exitCode, 0);
    struct stat first{};
    QCOMPARE(::stat(QFile::encodeName(at("/etc/default/grub")), &first), 0);
    const auto before = tree();
    const Output again = write(changes());
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.out.count("file "), 3);
    struct stat second{};
    QCOMPARE(::stat(QFile::encodeName(at("/etc/default/grub")), &second), 0);
    QCOMPARE(second.st_ino, first.st_ino);
    QCOMPARE(tree(), before);
}

void WriteFilesTest::goesOnWhereItWasHalfDone()
{
    QVERIFY(support::write(at("/etc/default/grub"), newGrub));
    QCOMPARE(write(changes()).exitCode, 0);
    QCOMPARE(bytesOf(at("/etc/default/grub.d/zz ours ä.cfg")), dropIn);
}

void WriteFilesTest::refusesAFileThatIsNotAsPreviewed_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("changed") << "/etc/default/grub"_ba << "somebody was here\n"_ba;
    QTest::newRow("appeared") << "/etc/default/grub.d/zz ours ä.cfg"_ba << "somebody was here\n"_ba;
    QTest::newRow("last of all") << "/etc/modprobe.d/old.conf"_ba << "somebody was here\n"_ba;
    QTest::newRow("empty") << "/etc/default/grub"_ba << ""_ba;
}

void WriteFilesTest::refusesAFileThatIsNotAsPreviewed()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, content);
    QVERIFY(support::write(at(path), content));
    const auto before = tree();
    const Output output = write(changes());
    QCOMPARE(output.exitCode, 11);
    QVERIFY(output.out.contains(frame(path, hashOf(content))));
    QCOMPARE(output.out.count("file "), 3);
    QVERIFY(output.err.contains(path));
    QCOMPARE(tree(), before);

    QVERIFY(QFile::remove(at("/etc/default/grub")));
    QCOMPARE(write({{"/etc/default/grub", oldGrub, newGrub}}).out, frame("/etc/default/grub", none));
    QVERIFY(!QFileInfo::exists(at("/etc/default/grub")));
}

void WriteFilesTest::refusesLinksAndWhatIsNoFile_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path : {"/etc/link", "/etc/dangling", "/etc/linked folder/x", "/etc/linked folder/default/grub",
                             "/etc/default", "/etc/pipe"})
        QTest::newRow(path) << QByteArray(path);
}

void WriteFilesTest::refusesLinksAndWhatIsNoFile()
{
    QFETCH(const QByteArray, path);
    QTemporaryDir outside;
    QVERIFY(QFile::link(u"default/grub"_s, at("/etc/link")));
    QVERIFY(QFile::link(outside.filePath(u"new"_s), at("/etc/dangling")));
    QVERIFY(QFile::link(outside.path(), at("/etc/linked folder")));
    QVERIFY(support::write(outside.filePath(u"default/grub"_s), oldGrub));
    QCOMPARE(::mkfifo(QFile::encodeName(at("/etc/pipe")), 0600), 0);
    const auto before = contentsOf(outside.path());
    for (const QByteArray& expected : {QByteArray(), oldGrub}) {
        const Output output = write({{"/etc/default/grub", oldGrub, newGrub}, {path, expected, newGrub}});
        QCOMPARE(output.exitCode, 12);
        QVERIFY(output.err.contains(path));
    }
    QCOMPARE(contentsOf(outside.path()), before);
    QCOMPARE(bytesOf(at("/etc/default/grub")), oldGrub);
}

void WriteFilesTest::refusesWordsThatMakeNoSense_data()
{
    QTest::addColumn<QList<QByteArray>>("words");
    const QByteArray hash = hashOf("x");
    const auto row = [&](const char* name, QList<QByteArray> words) { QTest::newRow(name) << words; };
    row("nothing", {});
    row("too few", {"2", "/etc/x", "0644", "-", hash, "1"});
    row("too many", {"1", "/etc/x", "0644", "-", hash, "1", "1"});
    row("no number", {"x"});
    for (const char* path : {"etc/x", "/", "/etc/", "/etc/../x", "/etc/./x", "/etc//x", "/..", "/etc/x\ny", "/sys/x", "/proc/x", "/dev/x", ""})
        row(path, {"1", path, "0644", "-", hash, "1"});
    row("mode", {"1", "/etc/x", "0888", "-", hash, "1"});
    row("setuid", {"1", "/etc/x", "4755", "-", hash, "1"});
    row("short hash", {"1", "/etc/x", "0644", "-", hash.chopped(1), "1"});
    row("upper-case hash", {"1", "/etc/x", "0644", "-", hash.toUpper(), "1"});
    row("negative size", {"1", "/etc/x", "0644", "-", hash, "-1"});
    row("size of nothing", {"1", "/etc/x", "0644", "-", "-", "1"});
    row("twice", {"2", "/etc/x", "0644", "-", hash, "1", "/etc/x", "0644", "-", hash, "1"});
}

void WriteFilesTest::refusesWordsThatMakeNoSense()
{
    QFETCH(const QList<QByteArray>, words);
    const auto before = contentsOf(m_root.root);
    const Output output = support::runShipped(m_root, u"write-files.sh"_s, words, "xx");
    QCOMPARE(output.exitCode, 2);
    QCOMPARE(output.out, QByteArray());
    QCOMPARE(contentsOf(m_root.root), before);
}

void WriteFilesTest::saysThatAFolderIsNotThere()
{
    const auto before = tree();
    for (const char* path : {"/etc/no/such/file", "/etc/default/grub/file"}) {
        const Output output = write({{"/etc/modprobe.d/new.conf", {}, dropIn}, {path, {}, dropIn}});
        QCOMPARE(output.exitCode, 6);
        QVERIFY(!output.err.isEmpty());
        QCOMPARE(tree(), before);
    }
}

void WriteFilesTest::tellsAFullDisk()
{
    replaceTool(u"head"_s, "printf half; echo 'head: error writing: No space left on device' >&2; exit 1");
    const auto before = tree();
    QCOMPARE(write(changes()).exitCode, 7);
    QCOMPARE(tree(), before);
}

void WriteFilesTest::aFailureHalfWaySaysWhatStands()
{
    replaceTool(u"rm"_s, "case $* in *old.conf) echo 'rm: Input/output error' >&2; exit 1;; esac\nexec /bin/rm \"$@\"");
    const Output output = write(changes());
    QCOMPARE(output.exitCode, 9);
    QVERIFY(output.err.contains("Input/output error"));
    QVERIFY(output.out.contains(frame("/etc/default/grub", hashOf(newGrub))));
    QVERIFY(output.out.contains(frame("/etc/modprobe.d/old.conf", hashOf("gone"))));

    const Output first = write({{"/etc/modprobe.d/old.conf", "gone", {}}});
    QCOMPARE(first.exitCode, 6); // nothing was changed
}

void WriteFilesTest::waitsForAnotherWriter()
{
    QVERIFY(QDir().mkpath(at("/run/lanekeeper")));
    QProcess other;
    other.start(u"flock"_s, {at("/run/lanekeeper/files.lock"), u"sh"_s, u"-c"_s,
                             u"echo has it; sleep 0.5; echo another >'%1'"_s.arg(at("/etc/default/grub"))});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(write(changes()).exitCode, 11); // it looked after the other one was through
    QVERIFY(other.waitForFinished());
    QCOMPARE(bytesOf(at("/etc/default/grub")), "another\n"_ba);
}

void WriteFilesTest::looksAtFiles()
{
    QFETCH(const QStringList, shell);
    const auto before = contentsOf(m_root.root);
    const Output output = support::runShipped(
        m_root, u"look-at-files.sh"_s, {"/etc/default/grub", "/etc/nö such file", "/no/such/folder/file"}, {}, shell);
    QCOMPARE(output.exitCode, 0);
    QCOMPARE(output.out, frame("/etc/default/grub", hashOf(oldGrub)) + frame("/etc/nö such file", none)
                 + frame("/no/such/folder/file", none));
    QCOMPARE(contentsOf(m_root.root), before);
}

void WriteFilesTest::doesNotLookThroughLinks()
{
    QTemporaryDir outside;
    QVERIFY(support::write(outside.filePath(u"secret"_s), "secret"));
    QVERIFY(QFile::link(outside.path(), at("/etc/out")));
    const Output output = support::runShipped(m_root, u"look-at-files.sh"_s,
                                              {"/etc/out/secret", "/etc", "../x", "/etc/default/grub"});
    QCOMPARE(output.exitCode, 6);
    QCOMPARE(output.out, frame("/etc/default/grub", hashOf(oldGrub)));
    QCOMPARE(output.err.count('\n'), 3);
}

LANEKEEPER_TEST(WriteFilesTest)
#include "WriteFilesTest.moc"
