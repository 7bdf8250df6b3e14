// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/HistoryStore.h"

#include "TestMain.h"

#include <QTemporaryDir>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using backend::Error;
using backend::JournalEntry;
using gui::HistoryStore;

namespace {

JournalEntry entryNamed(const QString& id, int minute = 0)
{
    JournalEntry entry;
    entry.id = id;
    entry.nodeName = u"pve1"_s;
    entry.startedAt = QDateTime({2026, 11, 24}, {14, minute}, Qt::UTC);
    entry.sentences = {u"Give a drive to VM 100."_s};
    return entry;
}

QStringList idsOf(const backend::JournalStore& store)
{
    QStringList ids;
    for (const auto& entry : store.entries())
        ids.append(entry.id);
    return ids;
}

uint modeOf(const QString& path)
{
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

} // namespace

class HistoryStoreTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void givesBackWhatWasSaved();
    void newestComesFirst();
    void savingAgainReplaces();
    void keepsNodesApart();
    void everyNodeTextHasAFolderInside_data();
    void everyNodeTextHasAFolderInside();
    void filesAndFoldersArePrivate();
    void leavesNoTemporaryFiles();
    void skipsWhatItCannotRead();
    void refusesIdsThatAreNoFileNames_data();
    void refusesIdsThatAreNoFileNames();
    void saysWhenItCannotWrite();
    void threadsMayShareANode();

private:
    [[nodiscard]] QString place() const { return m_folder->filePath(u"state/history"_s); }
    [[nodiscard]] std::unique_ptr<backend::JournalStore> storeFor(const QString& node) const
    {
        return HistoryStore(place()).storeFor(node);
    }
    [[nodiscard]] QString nodeFolder() const
    {
        const QDir history(place());
        return history.filePath(history.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void HistoryStoreTest::givesBackWhatWasSaved()
{
    const auto entry = entryNamed(u"20261124-141702-3f2a"_s);
    QVERIFY(storeFor(u"root@pve1"_s)->save(entry));
    QCOMPARE(storeFor(u"root@pve1"_s)->entries(), QList{entry});
}

void HistoryStoreTest::newestComesFirst()
{
    const auto store = storeFor(u"root@pve1"_s);
    QVERIFY(store->save(entryNamed(u"b"_s, 2)));
    QVERIFY(store->save(entryNamed(u"c"_s, 1)));
    QVERIFY(store->save(entryNamed(u"a"_s, 3)));
    QCOMPARE(idsOf(*store), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void HistoryStoreTest::savingAgainReplaces()
{
    const auto store = storeFor(u"root@pve1"_s);
    auto entry = entryNamed(u"a"_s);
    QVERIFY(store->save(entry));
    entry.state = JournalEntry::State::Done;
    QVERIFY(store->save(entry));
    QCOMPARE(store->entries(), QList{entry});
}

void HistoryStoreTest::keepsNodesApart()
{
    QVERIFY(storeFor(u"root@pve1"_s)->save(entryNamed(u"a"_s)));
    QVERIFY(storeFor(u"demo:quiet"_s)->save(entryNamed(u"b"_s)));
    QCOMPARE(idsOf(*storeFor(u"root@pve1"_s)), QStringList{u"a"_s});
    QStringList nodes = HistoryStore(place()).nodes();
    nodes.sort();
    QCOMPARE(nodes, (QStringList{u"demo:quiet"_s, u"root@pve1"_s}));
}

void HistoryStoreTest::everyNodeTextHasAFolderInside_data()
{
    QTest::addColumn<QString>("node");
    QTest::newRow("a plain one") << u"root@pve1:2222"_s;
    QTest::newRow("a path upwards") << u"capture:../../../etc/passwd"_s;
    QTest::newRow("only dots") << u".."_s;
    QTest::newRow("quotes, blanks and other letters") << u"capture:/tmp/Größe 'x' \"y\" $(z)"_s;
    QTest::newRow("longer than a file name may be") << u"capture:/"_s + QString(3000, u'ä');
    QTest::newRow("already looks encoded") << u"capture:%2e%2e"_s;
}

void HistoryStoreTest::everyNodeTextHasAFolderInside()
{
    QFETCH(QString, node);
    QVERIFY(storeFor(node)->save(entryNamed(u"a"_s)));
    QCOMPARE(HistoryStore(place()).nodes(), QStringList{node});
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"state"_s});
    QCOMPARE(QDir(place()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    QCOMPARE(idsOf(*storeFor(node)), QStringList{u"a"_s});
}

void HistoryStoreTest::filesAndFoldersArePrivate()
{
    QVERIFY(storeFor(u"root@pve1"_s)->save(entryNamed(u"a"_s)));
    QCOMPARE(modeOf(place()), 0700U);
    QCOMPARE(modeOf(nodeFolder()), 0700U);
    QCOMPARE(modeOf(nodeFolder() + u"/a.json"_s), 0600U);
}

void HistoryStoreTest::leavesNoTemporaryFiles()
{
    const auto store = storeFor(u"root@pve1"_s);
    QVERIFY(store->save(entryNamed(u"a"_s)));
    QVERIFY(store->save(entryNamed(u"a"_s)));
    QCOMPARE(QDir(nodeFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{u"a.json"_s, u"node"_s}));
}

void HistoryStoreTest::skipsWhatItCannotRead()
{
    const auto store = storeFor(u"root@pve1"_s);
    QVERIFY(store->save(entryNamed(u"good"_s)));
    const auto put = [this](const QString& name, const QByteArray& bytes) {
        QFile file(nodeFolder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(u"cut.json"_s, toJson(entryNamed(u"cut"_s)).chopped(20));
    put(u"garbage.json"_s, QByteArray(1000, '\xff'));
    put(u"empty.json"_s, {});
    put(u"other-name.json"_s, toJson(entryNamed(u"id-within"_s)));
    put(u"huge.json"_s, QByteArray(9 * 1024 * 1024, ' ') + toJson(entryNamed(u"huge"_s)));
    QCOMPARE(idsOf(*store), QStringList{u"good"_s});
}

void HistoryStoreTest::refusesIdsThatAreNoFileNames_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("a path") << u"../../x"_s;
    QTest::newRow("hidden") << u".x"_s;
    QTest::newRow("a line end") << u"a\nb"_s;
    QTest::newRow("too long") << QString(300, u'a');
}

void HistoryStoreTest::refusesIdsThatAreNoFileNames()
{
    QFETCH(QString, id);
    const auto saved = storeFor(u"root@pve1"_s)->save(entryNamed(id));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Usage);
    QVERIFY(!QFileInfo::exists(place()));
}

void HistoryStoreTest::saysWhenItCannotWrite()
{
    QFile inTheWay(m_folder->filePath(u"state"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto saved = storeFor(u"root@pve1"_s)->save(entryNamed(u"a"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::LocalFile);
    QVERIFY(!saved.error().message.isEmpty());
}

void HistoryStoreTest::threadsMayShareANode()
{
    constexpr int saves = 20;
    const auto work = [this](const QString& prefix) {
        const auto store = storeFor(u"root@pve1"_s);
        for (int number = 0; number < saves; ++number) {
            (void)store->save(entryNamed(u"shared"_s, number));
            (void)store->save(entryNamed(prefix + QString::number(number), number));
            (void)store->entries();
        }
    };
    {
        std::jthread one(work, u"one-"_s);
        std::jthread two(work, u"two-"_s);
    }
    QCOMPARE(storeFor(u"root@pve1"_s)->entries().size(), 2 * saves + 1);
}

LANEKEEPER_TEST(HistoryStoreTest)
#include "HistoryStoreTest.moc"
