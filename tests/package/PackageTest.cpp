// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "TestMain.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 900'000; ///< a bare Debian is downloaded

/// What `program` printed, should it fail.
QByteArray problemOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool hasEnded = process.waitForFinished(longest);
    return hasEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        ? QByteArray()
        : "failed: " + process.readAll();
}

} // namespace

/// The Debian package on a bare Debian, in a folder that this computer's kernel serves.
class PackageTest : public support::TestCase {
    Q_OBJECT

private slots:
    void initTestCase();
    void installsWithWhatAptFinds();
    void namesItsVersion();
    void tellsItsChanges();
    void readsASimulatedNode();
    void opensItsWindow();
    void leavesNothingBehind();

private:
    [[nodiscard]] QByteArray result(const QString& name) const { return support::bytesOf(m_results.filePath(name)); }
    [[nodiscard]] QByteArray codeOf(const QString& name) const { return result(name + u".code"_s).trimmed(); }

    QTemporaryDir m_results;
};

void PackageTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"mmdebstrap"_s).isEmpty())
        QSKIP("mmdebstrap is not installed");
    const QString configuration = QStringLiteral(LANEKEEPER_BUILD_DIR) + u"/CPackConfig.cmake"_s;
    const QByteArray packing = problemOf(u"cpack"_s, {u"-G"_s, u"DEB"_s, u"--config"_s, configuration, u"-B"_s, m_results.path()});
    QVERIFY2(packing.isEmpty(), packing.constData());
    const QStringList packages = QDir(m_results.path()).entryList({u"*.deb"_s}, QDir::Files);
    QCOMPARE(packages.size(), 1);
    const QByteArray trial = problemOf(QStringLiteral(LANEKEEPER_SOURCE_DIR) + u"/tests/package/install"_s,
                                       {m_results.filePath(packages.first()), m_results.path()});
    QVERIFY2(trial.isEmpty(), trial.constData());
}

void PackageTest::installsWithWhatAptFinds() { QVERIFY2(codeOf(u"apt"_s) == "0", result(u"apt"_s).constData()); }

void PackageTest::namesItsVersion()
{
    QVERIFY2(codeOf(u"version"_s) == "0", result(u"version"_s).constData());
    QCOMPARE(result(u"version"_s), QByteArray("Lanekeeper " LANEKEEPER_VERSION "\n"));
}

void PackageTest::tellsItsChanges()
{
    QVERIFY2(codeOf(u"changelog"_s) == "0", result(u"changelog"_s).constData());
    QVERIFY2(result(u"changelog"_s).startsWith("lanekeeper (" LANEKEEPER_VERSION ") "), result(u"changelog"_s).constData());
}

void PackageTest::readsASimulatedNode()
{
    QVERIFY2(codeOf(u"inspect"_s) == "0", result(u"inspect"_s).constData());
    QVERIFY2(result(u"inspect"_s).contains("IOMMU"), result(u"inspect"_s).constData());
}

void PackageTest::opensItsWindow()
{
    QVERIFY2(result(u"window"_s).isEmpty(), result(u"window"_s).constData());
    for (const QString& name : {u"first-start-light.png"_s, u"overview-quiet-dark.png"_s}) {
        const QImage picture(m_results.filePath(name));
        QVERIFY2(!picture.isNull(), qPrintable(name));
        // Text and signs, not one plain surface: what the plugins for letters and drawings are needed for.
        QSet<QRgb> colors;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                colors.insert(picture.pixel(x, y));
        QVERIFY2(colors.size() > 100, qPrintable(name));
    }
}

void PackageTest::leavesNothingBehind()
{
    QVERIFY2(codeOf(u"purge"_s) == "0", result(u"purge"_s).constData());
    QVERIFY2(codeOf(u"left"_s) == "0", result(u"left"_s).constData());
    QCOMPARE(result(u"left"_s), QByteArray());
}

LANEKEEPER_TEST(PackageTest)
#include "PackageTest.moc"
