// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshShell.h"

#include "LineProxy.h"
#include "Person.h"
#include "SimulatedTool.h"
#include "Slowness.h"
#include "SshServer.h"
#include "TestMain.h"
#include "TestScript.h"

using namespace Qt::StringLiterals;
using backend::Error;
using backend::Output;
using backend::Result;
using remote::SshShell;
using std::chrono::milliseconds;
using support::LineProxy;
using support::slowness;

namespace {

constexpr auto entryId = "cut-line";
constexpr milliseconds amply{60'000 * slowness}; ///< also where the machine has a lot else to do
constexpr milliseconds shortly{3000 * slowness}; ///< where both ends may wait for each other
constexpr qint64 spread = 8;

/// A record that no two cuts share and that is no other one's beginning.
QByteArray record(int number)
{
    return QByteArray::number(number) + QByteArray(80'000, static_cast<char>('a' + number % 26)) + "end\n";
}

} // namespace

/// The line breaks after exactly so many bytes, anywhere between connecting and the last answer, while
/// a record is written on the node. The places are a spread that holds every border between packets;
/// with LANEKEEPER_EVERY_BYTE set in the environment it is each place there is, which takes an hour.
class CutLineTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aCutLeavesNothingHalfDone_data();
    void aCutLeavesNothingHalfDone();
    void aFlippedBitIsNeverBelieved_data();
    void aFlippedBitIsNeverBelieved();
    void byteByByteEverythingStillWorks();

private:
    [[nodiscard]] Result<std::unique_ptr<SshShell>> connectBy(quint16 port);
    [[nodiscard]] Result<Output> save(SshShell& shell, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray saved() const;
    /// Saves and asks for an answer through the proxy. What came whole is compared; what went wrong is returned.
    std::optional<Error> talk(const LineProxy& proxy);
    void checkWhatIsLeft();
    void addPlaces(bool hasBorders);

    std::unique_ptr<support::SshServer> m_server;
    std::unique_ptr<SshShell> m_shell; ///< not through a proxy
    remote::NodeRoot m_root;
    milliseconds m_deadline{amply};
    QList<QByteArray> m_sent;
    std::array<QList<qint64>, 2> m_borders; ///< of a talk that nothing disturbed
};

void CutLineTest::initTestCase()
{
    m_server = support::SshServer::start();
    if (!m_server)
        QSKIP("sshd is not installed");
    m_root = support::freshNode(u"quiet"_s);
    auto shell = connectBy(m_server->port());
    QVERIFY2(shell, qPrintable(shell ? QString() : shell.error().message));
    m_shell = std::move(*shell);
    backend::Command open;
    open.script = u"journal-open.sh"_s;
    open.input = record(0);
    open.arguments = {entryId, QByteArray::number(open.input.size())};
    QCOMPARE(m_shell->run(open)->exitCode, 0);
    m_sent = {record(0)};
    const LineProxy proxy(m_server->port());
    QVERIFY(!talk(proxy));
    for (const auto direction : {LineProxy::ToServer, LineProxy::ToGuest})
        m_borders[direction] = proxy.borders(direction);
}

void CutLineTest::init()
{
    TestCase::init();
    if (!m_server)
        QSKIP("sshd is not installed");
}

Result<std::unique_ptr<SshShell>> CutLineTest::connectBy(quint16 port)
{
    auto login = m_server->login();
    login.root = m_root;
    login.connectDeadline = m_deadline;
    login.knownHostsFile = m_server->file(u"hosts-of-proxy"_s);
    QFile key(m_server->file(u"host.pub"_s));
    QFile list(login.knownHostsFile);
    if (!key.open(QIODevice::ReadOnly) || !list.open(QIODevice::WriteOnly))
        return backend::failure(Error::Kind::LocalFile, list.fileName());
    list.write("[127.0.0.1]:" + QByteArray::number(port) + ' ' + key.readAll());
    list.close();
    support::Person person;
    return SshShell::connect({m_server->user(), u"127.0.0.1"_s, port}, login, person);
}

Result<Output> CutLineTest::save(SshShell& shell, const QByteArray& bytes) const
{
    backend::Command command;
    command.script = u"journal-save.sh"_s;
    command.arguments = {entryId, QByteArray::number(bytes.size()), "open"};
    command.input = bytes;
    command.effect = backend::Command::Effect::Changes;
    command.deadline = m_deadline;
    return shell.run(command);
}

QByteArray CutLineTest::saved() const
{
    QFile file(m_root.root + u"/var/lib/lanekeeper/"_s + QLatin1StringView(entryId) + u"/entry.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "no file";
}

std::optional<Error> CutLineTest::talk(const LineProxy& proxy)
{
    auto shell = connectBy(proxy.port());
    if (!shell)
        return shell.error();
    m_sent.append(record(static_cast<int>(m_sent.size())));
    if (const auto output = save(**shell, m_sent.last()); !output)
        return output.error();
    else if (output->exitCode != 0 || saved() != m_sent.last())
        return Error{Error::Kind::Unparseable, u"said to be saved, and is not"_s, QString::fromUtf8(output->err)};
    auto ask = support::runText("i=0; while [ $i -lt 300 ]; do echo line $i; i=$((i+1)); done; echo said >&2; exit 3");
    ask.deadline = m_deadline;
    const auto answer = (*shell)->run(ask);
    if (!answer)
        return answer.error();
    // The end of a script stands on its output; what it said on the side may be lost behind that.
    if (answer->exitCode != 3 || !QByteArray("said\n").startsWith(answer->err) || answer->out.count('\n') != 300 || !answer->out.endsWith("line 299\n"))
        return Error{Error::Kind::Unparseable, u"half an answer"_s, QString::fromUtf8(answer->out)};
    return {};
}

/// The record stands as one of those that were sent, and can be saved anew.
void CutLineTest::checkWhatIsLeft()
{
    // Whoever was cut off has come to an end when the lock is free.
    const auto unlocked = m_shell->run(support::runText("exec 9<\"$root/var/lib/lanekeeper\"; flock -w 10 9"));
    QVERIFY(unlocked && unlocked->exitCode == 0);
    QVERIFY2(m_sent.contains(saved()), saved().left(20) + QByteArray::number(saved().size()));
    m_sent.append(record(static_cast<int>(m_sent.size())));
    const auto output = save(*m_shell, m_sent.last());
    QVERIFY2(output && output->exitCode == 0, qPrintable(output ? QString::fromUtf8(output->err) : output.error().message));
    QCOMPARE(saved(), m_sent.last());
}

void CutLineTest::addPlaces(bool hasBorders)
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<qint64>("place");
    for (const auto direction : {LineProxy::ToServer, LineProxy::ToGuest}) {
        const QList<qint64>& borders = m_borders[direction];
        if (borders.isEmpty())
            continue;
        QList<qint64> places{0};
        const qint64 step = qEnvironmentVariableIsSet("LANEKEEPER_EVERY_BYTE") ? 1 : borders.last() / spread;
        for (qint64 place = step; place < borders.last(); place += step)
            places.append(place);
        if (hasBorders)
            for (qsizetype i = 0; i < borders.size(); ++i)
                places << borders[i] + i % 2; // the packet has come, or its next has begun
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        for (const qint64 place : places)
            QTest::addRow("%s, byte %lld", direction == LineProxy::ToServer ? "to the node" : "from the node", place)
                << int(direction) << place;
    }
}

void CutLineTest::aCutLeavesNothingHalfDone_data() { addPlaces(true); }

void CutLineTest::aCutLeavesNothingHalfDone()
{
    QFETCH(const int, direction);
    QFETCH(const qint64, place);
    const auto fault = place % 2 ? LineProxy::Fault::Close : LineProxy::Fault::Reset;
    const LineProxy proxy(m_server->port(), {fault, LineProxy::Direction(direction), place});
    if (const auto error = talk(proxy))
        QVERIFY2(error->kind == Error::Kind::ConnectionLost, qPrintable(error->message + error->detail));
    checkWhatIsLeft();
}

void CutLineTest::aFlippedBitIsNeverBelieved_data() { addPlaces(false); }

void CutLineTest::aFlippedBitIsNeverBelieved()
{
    QFETCH(const int, direction);
    QFETCH(const qint64, place);
    const LineProxy proxy(m_server->port(), {LineProxy::Fault::FlipBit, LineProxy::Direction(direction), place});
    m_deadline = shortly;
    const auto error = talk(proxy);
    m_deadline = amply;
    if (error)
        QVERIFY2(error->kind != Error::Kind::Unparseable, qPrintable(error->message + error->detail));
    checkWhatIsLeft();
}

void CutLineTest::byteByByteEverythingStillWorks()
{
    const LineProxy proxy(m_server->port(), {LineProxy::Fault::None, LineProxy::ToServer, 0, 1});
    const auto error = talk(proxy);
    QVERIFY2(!error, qPrintable(error ? error->message : QString()));
}

LANEKEEPER_TEST(CutLineTest)
#include "CutLineTest.moc"
