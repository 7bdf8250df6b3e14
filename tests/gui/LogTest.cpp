// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/LogFile.h"

#include "DemoBench.h"
#include "Files.h"
#include "PasswordServer.h"
#include "Person.h"
#include "SimulatedTool.h"
#include "SshServer.h"
#include "TestMain.h"
#include "application/StateFolder.h"
#include "application/WorkbenchLog.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using gui::LogFile;

namespace {

constexpr int patience = 30'000;
const QString name = u"/lanekeeper.log"_s;

/// Which of these stands in a file below the folder.
QStringList foundIn(const QString& folder, const QList<QByteArray>& texts)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray content = support::bytesOf(path);
        for (const QByteArray& text : texts)
            if (content.contains(text) || content.contains(text.toBase64()) || content.contains(text.toHex()))
                found.append(path + u": "_s + QString::fromUtf8(text));
    }
    return found;
}

} // namespace

/// The log tells what happened, in little room, and no secret.
class LogTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void writesOneLineWithItsTime();
    void aTextOfManyLinesStaysOne();
    void cutsWhatIsLong();
    void masksWhatLooksLikeASecret_data();
    void masksWhatLooksLikeASecret();
    void leavesOtherWordsAlone();
    void staysSmall();
    void nobodyElseMayReadIt();
    void aFolderThatCannotBeMadeIsHarmless();
    void tellsWhatBecameOfANode();
    void tellsWhyANodeIsNotReached();
    void aPassphraseStaysOut();
    void passwordsAndAnswersStayOut_data();
    void passwordsAndAnswersStayOut();

private:
    [[nodiscard]] QByteArray log() const { return support::bytesOf(m_folder->path() + name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LogTest::writesOneLineWithItsTime()
{
    LogFile(m_folder->path()).write(u"pve1: connected"_s);
    LogFile(m_folder->path()).write(u"pve1: reading"_s);
    static const QRegularExpression lines(u"^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z pve1: connected\n[^\n]+Z pve1: reading\n$"_s);
    QVERIFY2(lines.match(QString::fromUtf8(log())).hasMatch(), log().constData());
}

void LogTest::aTextOfManyLinesStaysOne()
{
    LogFile(m_folder->path()).write(u"a\n2026-11-28T00:00:00Z forged\r\x1b[31m\u202e"_s);
    QCOMPARE(log().count('\n'), 1);
    QVERIFY(!log().contains('\x1b') && !log().contains("\u202e"));
}

void LogTest::cutsWhatIsLong()
{
    LogFile(m_folder->path()).write(QString(10'000'000, u'x'));
    QVERIFY(log().size() < 1000);
}

void LogTest::masksWhatLooksLikeASecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("a password") << u"cipassword: hunter2 and more"_s << u"hunter2"_s;
    QTest::newRow("its last word") << u"cipassword: hunter2 and more"_s << u"more"_s;
    QTest::newRow("json") << u"{\"password\": \"hunter2\"}"_s << u"hunter2"_s;
    QTest::newRow("an option") << u"sshpass --password=hunter2 ssh"_s << u"hunter2"_s;
    QTest::newRow("in a variable") << u"PGPASSWORD=hunter2"_s << u"hunter2"_s;
    QTest::newRow("a hash") << u"root:$6$saltsalt$hOO1kNwZ9/abc.:19000"_s << u"hOO1kNwZ9"_s;
    QTest::newRow("yescrypt") << u"$y$j9T$saltsalt$hOO1kNwZ9"_s << u"hOO1kNwZ9"_s;
    QTest::newRow("a token") << u"Authorization: PVEAPIToken=root@pam!t=1234-5678"_s << u"1234-5678"_s;
    QTest::newRow("an address") << u"http://me:hunter2@proxy:3128/"_s << u"hunter2"_s;
    QTest::newRow("a private key") << u"-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1r\nZXktdjEA\n-----END OPENSSH PRIVATE KEY-----"_s
                                   << u"ZXktdjEA"_s;
    QTest::newRow("the half of one") << u"x -----BEGIN PRIVATE KEY-----\nb3BlbnNzaC1r"_s << u"b3BlbnNzaC1r"_s;
    QTest::newRow("a public key") << u"sshkeys ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA me"_s << u"C3NzaC1lZDI1NTE5"_s;
}

void LogTest::masksWhatLooksLikeASecret()
{
    QFETCH(const QString, text);
    QFETCH(const QString, secret);
    LogFile(m_folder->path()).write(text);
    QVERIFY2(!log().contains(secret.toUtf8()), log().constData());
    QVERIFY2(log().contains("•••"), log().constData());
}

void LogTest::leavesOtherWordsAlone()
{
    const QString text = u"root@pve1: logged in with the password; host key ED25519 SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"_s;
    QCOMPARE(gui::withoutSecrets(text), text);
}

void LogTest::staysSmall()
{
    constexpr qint64 limit = 10'000;
    LogFile file(m_folder->path(), limit);
    for (int line = 0; line < 1000; ++line)
        file.write(u"line %1 "_s.arg(line) + QString(50, u'x'));
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
    QVERIFY2(names.contains(u"lanekeeper.log.1"_s) && names.size() <= 2, qPrintable(names.join(u' ')));
    for (const QString& each : names)
        QVERIFY(QFileInfo(m_folder->filePath(each)).size() < limit + 1000);
    // The newest line is there.
    QVERIFY(log().contains("line 999 ") || support::bytesOf(m_folder->path() + name + u".1"_s).contains("line 999 "));
}

void LogTest::nobodyElseMayReadIt()
{
    const QString folder = m_folder->filePath(u"deep/log"_s);
    LogFile(folder).write(u"x"_s);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFileInfo(folder + name).isFile());
    QVERIFY(!(QFile::permissions(folder + name) & others));
    QVERIFY(!(QFile::permissions(folder) & others));
}

void LogTest::aFolderThatCannotBeMadeIsHarmless()
{
    QVERIFY(support::write(m_folder->filePath(u"taken"_s), "a file"));
    LogFile file(m_folder->filePath(u"taken/log"_s));
    file.write(u"x"_s);
    QCOMPARE(support::bytesOf(m_folder->filePath(u"taken"_s)), QByteArray("a file"));
}

void LogTest::tellsWhatBecameOfANode()
{
    LogFile file(m_folder->path());
    support::DemoBench bench;
    const gui::WorkbenchLog watch(bench.workbench, file);
    const auto id = bench.read(u"quiet"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isConnected(id), patience);
    bench.workbench.addIntent(id, backend::GiveDrive{u"S6B0NL0W417203X"_s, 100});
    bench.workbench.apply(id);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.workbench.state(id).isApplying && bench.isConnected(id), patience);
    QVERIFY(!bench.workbench.state(id).applyProblem);
    const QString receipt = bench.workbench.state(id).applied->id;
    bench.workbench.removeNode(id);
    const QByteArray text = log();
    for (const QByteArray& part : {QByteArray("Lanekeeper " LANEKEEPER_VERSION " started, Qt "), QByteArray("demo:quiet: added to the list"),
                                   QByteArray("demo:quiet: connecting"), QByteArray("demo:quiet: read: pve1 (simulated), Proxmox VE "),
                                   QByteArray("demo:quiet: planned: "), QByteArray("demo:quiet: applying"), QByteArray("demo:quiet: step 1 done: "),
                                   "demo:quiet: applied, receipt " + receipt.toUtf8(), QByteArray("demo:quiet: removed from the list")})
        QVERIFY2(text.contains(part), (part + "\n" + text).constData());
    QCOMPARE(text.count("started, Qt"), 1);
}

void LogTest::tellsWhyANodeIsNotReached()
{
    LogFile file(m_folder->path());
    support::DemoBench bench;
    const gui::WorkbenchLog watch(bench.workbench, file);
    const auto id = bench.workbench.addNode(*backend::Node::parse(u"root@127.0.0.1:1"_s));
    bench.workbench.refresh(id);
    QTRY_VERIFY_WITH_TIMEOUT(log().contains("unreachable"), patience);
    QVERIFY2(log().contains("root@127.0.0.1:1: problem: "), log().constData());
}

void LogTest::aPassphraseStaysOut()
{
    const auto server = support::SshServer::start();
    if (!server)
        QSKIP("sshd is not installed");
    const QString key = server->file(u"locked"_s);
    QVERIFY(support::makeKey(key, u"open sesame"_s));
    QVERIFY(support::write(server->file(u"authorized_keys"_s), support::bytesOf(key + u".pub"_s)));
    support::Person person;
    person.passphrases = {"wrong horse", "open sesame"};
    gui::NodeBook book(m_folder->filePath(u"nodes.json"_s));
    gui::HistoryStore history(gui::HistoryStore::defaultFolder());
    gui::Workbench workbench({book, history, person, m_folder->filePath(u"demo"_s)});
    LogFile file(LogFile::defaultFolder());
    const gui::WorkbenchLog watch(workbench, file);
    remote::Login login = server->login();
    login.keyFile = key;
    login.root = support::freshNode(u"quiet"_s);
    const auto id = workbench.addNode({server->target()}, login);
    workbench.refresh(id);
    QTRY_VERIFY2_WITH_TIMEOUT(workbench.state(id).link == gui::NodeState::Link::Connected,
                              qPrintable(workbench.state(id).problem ? workbench.state(id).problem->detail : QString()), patience);
    QCOMPARE(person.passphrasesAskedFor.size(), 2);
    const QByteArray text = support::bytesOf(LogFile::defaultFolder() + name);
    QVERIFY2(text.contains("logged in as ") && text.contains(", with ") && text.contains(": read: pve1"), text.constData());
    QCOMPARE(foundIn(gui::stateFolder(), {"open sesame", "wrong horse"}), QStringList());
    QCOMPARE(foundIn(m_folder->path(), {"open sesame", "wrong horse"}), QStringList());
}

void LogTest::passwordsAndAnswersStayOut_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QList<QByteArray>>("passwords");
    QTest::addColumn<QList<QList<QByteArray>>>("answers");
    using Answers = QList<QList<QByteArray>>;
    QTest::newRow("a password") << u"password"_s << QList<QByteArray>{"wrong horse", "right horse"} << Answers{};
    QTest::newRow("and a code") << u"keyboard-interactive:code"_s << QList<QByteArray>{"right horse"} << Answers{{"123456"}};
    QTest::newRow("answers") << u"keyboard-interactive:two"_s << QList<QByteArray>{} << Answers{{"me", "654321"}, {"me", "123456"}};
}

void LogTest::passwordsAndAnswersStayOut()
{
    QFETCH(const QString, way);
    const support::PasswordServer server({way});
    QVERIFY(server.isUp());
    QFETCH(const QList<QByteArray>, passwords);
    QFETCH(const QList<QList<QByteArray>>, answers);
    support::Person person;
    person.passwords = passwords;
    person.dialogAnswers = answers;
    gui::NodeBook book(m_folder->filePath(u"nodes.json"_s));
    gui::HistoryStore history(m_folder->filePath(u"history"_s));
    LogFile file(m_folder->path());
    {
        gui::Workbench workbench({book, history, person, m_folder->filePath(u"demo"_s)});
        const gui::WorkbenchLog watch(workbench, file);
        const auto id = workbench.addNode({server.target()}, server.login());
        workbench.refresh(id);
        // It lets in and then says nothing more.
        QTRY_VERIFY2_WITH_TIMEOUT(log().contains(": logged in as root@127.0.0.1"), log().constData(), patience);
    }
    QVERIFY(person.passwords.isEmpty() && person.dialogAnswers.isEmpty());
    QCOMPARE(foundIn(m_folder->path(), {"right horse", "wrong horse", "123456", "654321"}), QStringList());
}

LANEKEEPER_TEST(LogTest)
#include "LogTest.moc"
