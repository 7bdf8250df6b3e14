// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/OpenMeasurements.h"

#include "TestMain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Which measurement goes on where, kept for the next start.
class OpenMeasurementsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder.emplace();
    }
    void remembersOneANode();
    void forgets();
    void aDamagedFileIsNone_data();
    void aDamagedFileIsNone();
    void isReadByItsOwnerOnly();

private:
    [[nodiscard]] gui::OpenMeasurements open() const { return gui::OpenMeasurements(m_folder->filePath(u"measuring"_s)); }
    [[nodiscard]] QFileInfo file() const { return QDir(m_folder->filePath(u"measuring"_s)).entryInfoList(QDir::Files).value(0); }

    std::optional<QTemporaryDir> m_folder;
    const backend::Node m_node{backend::DemoTarget{u"quiet"_s}};
};

namespace {

backend::Measurement begun(const QString& id)
{
    backend::Measurement measurement;
    measurement.id = id;
    measurement.startedAt = QDateTime(QDate(2026, 11, 29), QTime(15, 0), Qt::UTC);
    measurement.place.path = u"/dev/nvme0n1"_s;
    measurement.place.vmid = 100;
    measurement.profile = {u"own"_s, {backend::FioJob{}}, 2, 3, 0, 0};
    return measurement;
}

} // namespace

void OpenMeasurementsTest::remembersOneANode()
{
    const backend::Node other{backend::DemoTarget{u"twins"_s}};
    QVERIFY(!open().of(m_node));
    open().keep(m_node, begun(u"one"_s));
    open().keep(other, begun(u"two"_s));
    open().keep(m_node, begun(u"three"_s));
    QCOMPARE(open().of(m_node), begun(u"three"_s));
    QCOMPARE(open().of(other), begun(u"two"_s));
}

void OpenMeasurementsTest::forgets()
{
    open().keep(m_node, begun(u"one"_s));
    open().forget(m_node);
    QVERIFY(!open().of(m_node));
    open().forget(m_node);
}

void OpenMeasurementsTest::aDamagedFileIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\0\xff{", 3);
    QTest::newRow("another format") << QByteArray(R"({"format":99,"id":"one"})");
    QTest::newRow("several") << QByteArray(R"({"format":1,"measurements":[]})");
    QTest::newRow("far too large") << QByteArray(5'000'000, ' ');
}

void OpenMeasurementsTest::aDamagedFileIsNone()
{
    QFETCH(QByteArray, bytes);
    open().keep(m_node, begun(u"one"_s));
    QFile written(file().filePath());
    QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(written.write(bytes), bytes.size());
    written.close();
    QVERIFY(!open().of(m_node));
}

void OpenMeasurementsTest::isReadByItsOwnerOnly()
{
    open().keep(m_node, begun(u"one"_s));
    QCOMPARE(QFile::permissions(file().filePath()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

LANEKEEPER_GUI_TEST(OpenMeasurementsTest)
#include "OpenMeasurementsTest.moc"
