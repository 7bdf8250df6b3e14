// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemoteScript.h"

#include "NastyTexts.h"
#include "TestMain.h"
#include "TestScript.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using backend::Command;
using backend::Error;
using remote::MarkedOutput;
using remote::NodeRoot;
using remote::RemoteScript;
using support::runText;

namespace {

struct Answer {
    QByteArray out;
    QByteArray err;
    QByteArray rest; ///< printed outside the markers, or by a broken shell
    int code = -1;
};

Answer runIn(const QStringList& shell, const RemoteScript& script, const QByteArray& text)
{
    QProcess process;
    process.start(shell.first(), shell.mid(1) + QStringList{u"-c"_s, QString::fromLatin1(text)});
    process.closeWriteChannel();
    process.waitForFinished();
    MarkedOutput out(script.nonce, 1 << 24);
    MarkedOutput err(script.nonce, 1 << 24);
    out.take(process.readAllStandardOutput());
    err.take(process.readAllStandardError());
    return {out.payload(), err.payload(), out.noise() + err.noise(), out.exitCode().value_or(-1)};
}

void shells(const QList<QPair<const char*, QStringList>>& known)
{
    QTest::addColumn<QStringList>("shell");
    for (const auto& [name, words] : known)
        if (!QStandardPaths::findExecutable(words.first()).isEmpty())
            QTest::newRow(name) << words;
}

} // namespace

class RemoteScriptTest : public support::TestCase {
    Q_OBJECT

private slots:
    void refusesWhatIsNotShipped_data();
    void refusesWhatIsNotShipped();
    void refusesNul();
    void refusesMoreThanALoginShellTakes();
    void setsRootPathAndArgumentsInFront();
    void partsStandWhereScriptsNameThem();
    void everyScriptHasItsOwnNonce();
    void argumentsArriveByteEqual_data();
    void argumentsArriveByteEqual();
    void runsUnderEveryLoginShell_data();
    void runsUnderEveryLoginShell();
    void aScriptThatExitsStillGetsItsMarker();
    void aScriptOfTheLargestSizeRuns();

    void outputIsTheSameInAnyChunks();
    void outputKeepsEveryByte();
    void noiseBeforeTheMarkerIsDropped();
    void outputOverTheLimitIsCut();
    void anExitCodeThatIsNoneIsAFailure_data();
    void anExitCodeThatIsNoneIsAFailure();
    void aForeignMarkerIsOutput();
};

void RemoteScriptTest::refusesWhatIsNotShipped_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"", ".", "..", "/etc/passwd", "../demo/quiet.json", "sub/probe.sh", "no-such.sh", ".hidden"})
        QTest::newRow(*name ? name : "nothing") << QString::fromLatin1(name);
}

void RemoteScriptTest::refusesWhatIsNotShipped()
{
    QFETCH(const QString, name);
    Command command;
    command.script = name;
    const auto script = RemoteScript::make(command, {});
    QVERIFY(!script);
    QCOMPARE(script.error().kind, Error::Kind::Usage);
}

void RemoteScriptTest::refusesNul()
{
    const auto script = RemoteScript::make(runText("true", {QByteArray("a\0b", 3)}), {});
    QVERIFY(!script);
    QCOMPARE(script.error().kind, Error::Kind::Usage);
}

void RemoteScriptTest::refusesMoreThanALoginShellTakes()
{
    QVERIFY(!RemoteScript::make(runText("true", {QByteArray(RemoteScript::sizeLimit, 'a')}), {}));
    QVERIFY(RemoteScript::make(runText("true", {QByteArray(RemoteScript::sizeLimit / 2, 'a')}), {}));
}

void RemoteScriptTest::setsRootPathAndArgumentsInFront()
{
    const auto script = RemoteScript::make(runText("true", {"it's"}), {u"/tmp/it's"_s, u"/tmp/bin"_s});
    QVERIFY(script);
    QVERIFY(script->text.contains("\nroot='/tmp/it'\\''s'; PATH='/tmp/bin'; LC_ALL=C; export PATH LC_ALL; "
                                  "set -- 'true' 'it'\\''s'\n"));
    const auto real = RemoteScript::make(runText("true"), {});
    QVERIFY(real->text.contains("\nroot=''; PATH='/usr/sbin:/usr/bin:/sbin:/bin'; LC_ALL=C; export PATH LC_ALL; set -- 'true'\n"));
}

void RemoteScriptTest::partsStandWhereScriptsNameThem()
{
    int withParts = 0;
    const QStringList names = QDir(u":/remote"_s).entryList({u"*.sh"_s}, QDir::Files);
    for (const QString& name : names) {
        QFile file(u":/remote/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        withParts += file.readAll().contains("\n. ./parts/") ? 1 : 0;
        Command command;
        command.script = name;
        const auto script = RemoteScript::make(command, {u"/nowhere"_s, u"/bin"_s});
        QVERIFY(script.has_value());
        QVERIFY2(!script->text.contains("\n. "), qPrintable(name));
    }
    QVERIFY(withParts > 0);
}

void RemoteScriptTest::everyScriptHasItsOwnNonce()
{
    QSet<QByteArray> nonces;
    for (int i = 0; i < 100; ++i)
        nonces.insert(RemoteScript::make(runText("true"), {})->nonce);
    QCOMPARE(nonces.size(), 100);
    QCOMPARE(nonces.begin()->size(), 32);
}

void RemoteScriptTest::argumentsArriveByteEqual_data()
{
    shells({{"dash", {u"dash"_s}}, {"busybox ash", {u"busybox"_s, u"ash"_s}}, {"bash", {u"bash"_s}}});
}

void RemoteScriptTest::argumentsArriveByteEqual()
{
    QFETCH(const QStringList, shell);
    QTemporaryDir folder;
    const QByteArray canary = folder.filePath(u"canary"_s).toUtf8();
    const auto texts = support::nastyTexts(canary);
    QVERIFY(texts.size() > 150);
    for (qsizetype at = 0; at < texts.size(); at += 40) {
        const auto some = texts.mid(at, 40);
        const auto script = RemoteScript::make(runText("shift; for each; do printf '%s\\0' \"$each\"; done", some), {});
        QVERIFY(script);
        const Answer answer = runIn(shell, *script, script->bootstrap());
        QCOMPARE(answer.out, some.join('\0') + '\0');
        QCOMPARE(answer.err, QByteArray());
        QCOMPARE(answer.code, 0);
    }
    QVERIFY(!QFile::exists(folder.filePath(u"canary"_s)));
    QProcess::execute(shell.first(), shell.mid(1) + QStringList{u"-c"_s, QString::fromUtf8(": >" + canary)});
    QVERIFY(QFile::exists(folder.filePath(u"canary"_s))); // it would have been noticed
}

void RemoteScriptTest::runsUnderEveryLoginShell_data()
{
    shells({{"bash", {u"bash"_s}}, {"dash", {u"dash"_s}}, {"zsh", {u"zsh"_s}}, {"fish", {u"fish"_s}},
            {"tcsh", {u"tcsh"_s}}, {"busybox ash", {u"busybox"_s, u"ash"_s}}});
}

void RemoteScriptTest::runsUnderEveryLoginShell()
{
    QFETCH(const QStringList, shell);
    const QByteArray nasty = "it's $HOME `id` \"!\" \\ \xff\n!!";
    const auto script = RemoteScript::make(runText("printf '%s' \"$2\"; echo \"!$PATH\" >&2; exit 42", {nasty}), {});
    const Answer answer = runIn(shell, *script, script->execString());
    QCOMPARE(answer.out, nasty);
    QCOMPARE(answer.err, "!/usr/sbin:/usr/bin:/sbin:/bin\n");
    QCOMPARE(answer.code, 42);
    QVERIFY(!script->execString().mid(24).chopped(1).contains('\''));
}

void RemoteScriptTest::aScriptThatExitsStillGetsItsMarker()
{
    for (const QByteArray& text : {"exit 3"_ba, "set -e; false; echo never"_ba, "exec false"_ba, "kill -9 $(sh -c 'echo $PPID')"_ba}) {
        const auto script = RemoteScript::make(runText(text), {});
        const Answer answer = runIn({u"dash"_s}, *script, script->bootstrap());
        QVERIFY2(answer.code > 0, text.constData());
        QCOMPARE(answer.out, QByteArray());
    }
}

void RemoteScriptTest::aScriptOfTheLargestSizeRuns()
{
    QByteArray noise(RemoteScript::sizeLimit - 1000, Qt::Uninitialized);
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = static_cast<char>(QRandomGenerator::global()->bounded(1, 255) == '\'' ? 1 : QRandomGenerator::global()->bounded(40, 255));
    const auto script = RemoteScript::make(runText("printf '%s' \"$2\" | cksum", {noise}), {});
    QVERIFY(script);
    QVERIFY(script->execString().size() < 128 * 1024);
    const Answer answer = runIn({u"bash"_s}, *script, script->execString());
    QVERIFY2(answer.out.endsWith(' ' + QByteArray::number(noise.size()) + '\n'), answer.out.constData());
}

void RemoteScriptTest::outputIsTheSameInAnyChunks()
{
    const QByteArray payload("pay\nN-en load\0", 14);
    const QByteArray raw = "noise\nN-begin\n" + payload + "N-end 7\nafter";
    for (qsizetype size = 1; size <= raw.size(); ++size) {
        MarkedOutput output("N", 1000);
        QByteArray tapped;
        for (qsizetype at = 0; at < raw.size(); at += size)
            tapped += output.take(raw.mid(at, size));
        QCOMPARE(output.payload(), payload);
        QCOMPARE(tapped, output.payload());
        QCOMPARE(output.exitCode(), std::optional(7));
    }
}

void RemoteScriptTest::outputKeepsEveryByte()
{
    QByteArray every;
    for (int byte = 0; byte < 256; ++byte)
        every.append(static_cast<char>(byte));
    MarkedOutput output("0123", 1000);
    output.take("0123-begin\n" + every + "0123-end 0\n");
    QCOMPARE(output.payload(), every);
    QVERIFY(output.hasEnded());
}

void RemoteScriptTest::noiseBeforeTheMarkerIsDropped()
{
    MarkedOutput output("N", 10);
    output.take("Welcome\n" + QByteArray(100'000, 'x') + "last words");
    QVERIFY(!output.hasBegun() && !output.isOverLimit());
    QVERIFY(output.noise().endsWith("last words") && output.noise().size() < 5000);
    output.take("N-begin\nok");
    output.take("N-end 0\n");
    QCOMPARE(output.payload(), "ok");
    QCOMPARE(output.noise(), QByteArray());
}

void RemoteScriptTest::outputOverTheLimitIsCut()
{
    MarkedOutput exact("N", 10);
    exact.take("N-begin\n0123456789N-end 0\n");
    QVERIFY(exact.hasEnded() && !exact.isOverLimit());
    MarkedOutput over("N", 10);
    for (int i = 0; i < 1000; ++i)
        over.take(i ? "0123456" : "N-begin\n");
    QVERIFY(over.isOverLimit());
    QCOMPARE(over.payload(), "0123456012");
}

void RemoteScriptTest::anExitCodeThatIsNoneIsAFailure_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {"\n", "x\n", "-1\n", "256\n", "0 0\n", "1234567890", "99999999999\n"})
        QTest::newRow(QByteArray(line).simplified().constData()) << QByteArray(line);
}

void RemoteScriptTest::anExitCodeThatIsNoneIsAFailure()
{
    QFETCH(const QByteArray, line);
    MarkedOutput output("N", 100);
    output.take("N-begin\nN-end " + line);
    QCOMPARE(output.exitCode(), std::optional(255));
}

void RemoteScriptTest::aForeignMarkerIsOutput()
{
    const auto script = RemoteScript::make(runText("echo 00112233445566778899aabbccddeeff-end 0; exit 5"), {});
    const Answer answer = runIn({u"dash"_s}, *script, script->bootstrap());
    QCOMPARE(answer.out, "00112233445566778899aabbccddeeff-end 0\n");
    QCOMPARE(answer.code, 5);
}

LANEKEEPER_TEST(RemoteScriptTest)
#include "RemoteScriptTest.moc"
