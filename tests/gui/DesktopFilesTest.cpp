// SPDX-License-Identifier: GPL-3.0-or-later
#include "Files.h"
#include "TestMain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString& name) { return QStringLiteral(LANEKEEPER_SOURCE_DIR) + u"/resources/"_s + name; }

QString metainfo() { return resource(u"desktop/arpa.home.lanekeeper.metainfo.xml"_s); }

/// The lines of the desktop entry that have this key, without it.
QStringList valuesOf(const QString& key)
{
    QStringList values;
    for (const QByteArray& line : support::bytesOf(resource(u"desktop/lanekeeper.desktop"_s)).split('\n'))
        if (line.startsWith(key.toUtf8() + '='))
            values.append(QString::fromUtf8(line.mid(key.size() + 1)));
    return values;
}

/// What a checking tool has to say; nothing: it is content.
QByteArray complaintOf(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, arguments);
    const bool isContent = process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isContent ? QByteArray() : "no: " + process.readAll();
}

} // namespace

/// What the desktop is told of the program.
class DesktopFilesTest : public support::TestCase {
    Q_OBJECT

private slots:
    void theDesktopEntryIsValid();
    void theMetainfoIsValid();
    void bothNameTheSameProgram();
    void theNewestReleaseIsThisVersion();
    void theIconDraws();
    void theManualPageNamesEveryVerb();
    void theChangelogIsMadeOfTheReleases();
};

void DesktopFilesTest::theDesktopEntryIsValid()
{
    if (QStandardPaths::findExecutable(u"desktop-file-validate"_s).isEmpty())
        QSKIP("desktop-file-utils is not installed");
    const QByteArray complaint = complaintOf(u"desktop-file-validate"_s, {resource(u"desktop/lanekeeper.desktop"_s)});
    QVERIFY2(complaint.isEmpty(), complaint.constData());
}

void DesktopFilesTest::theMetainfoIsValid()
{
    if (QStandardPaths::findExecutable(u"appstreamcli"_s).isEmpty())
        QSKIP("appstream is not installed");
    const QByteArray complaint = complaintOf(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, u"--strict"_s, metainfo()});
    QVERIFY2(complaint.isEmpty(), complaint.constData());
}

/// The window finds its icon by the name of the desktop entry, and a software centre the entry by the metainfo.
void DesktopFilesTest::bothNameTheSameProgram()
{
    QCOMPARE(valuesOf(u"Icon"_s), QStringList{u"lanekeeper"_s});
    QCOMPARE(valuesOf(u"StartupWMClass"_s), QStringList{u"lanekeeper"_s});
    QCOMPARE(valuesOf(u"Exec"_s), (QStringList{u"lanekeeper"_s, u"lanekeeper --demo"_s}));
    const QByteArray xml = support::bytesOf(metainfo());
    QVERIFY(xml.contains("<launchable type=\"desktop-id\">lanekeeper.desktop</launchable>"));
    QVERIFY(xml.contains("<project_license>GPL-3.0-or-later</project_license>"));
}

void DesktopFilesTest::theNewestReleaseIsThisVersion()
{
    QXmlStreamReader xml(support::bytesOf(metainfo()));
    while (!xml.atEnd() && xml.name() != "release"_L1)
        xml.readNextStartElement() ? void() : void(xml.readNext());
    QCOMPARE(xml.attributes().value("version"_L1).toString(), QStringLiteral(LANEKEEPER_VERSION));
}

void DesktopFilesTest::theIconDraws()
{
    const QSvgRenderer icon(resource(u"icons/lanekeeper.svg"_s));
    QVERIFY(icon.isValid());
    QCOMPARE(icon.defaultSize().width(), icon.defaultSize().height());
}

void DesktopFilesTest::theManualPageNamesEveryVerb()
{
    QProcess page;
    page.start(resource(u"desktop/man-page.sh"_s), {QStringLiteral(LANEKEEPER_BINARY), QStringLiteral(LANEKEEPER_VERSION)});
    QVERIFY(page.waitForFinished(60'000));
    QCOMPARE(page.exitCode(), 0);
    const QByteArray text = page.readAllStandardOutput();
    QVERIFY(text.startsWith(".TH LANEKEEPER 1 "));
    for (const char* part : {".SH \"INSPECT\"\n", ".SH \"APPLY\"\n", ".SH \"BENCHMARK\"\n", ".SH \"HISTORY\"\n", ".SH FILES\n",
                             "\\-\\-restart\\-vm", "\n  130  cancelled\n"})
        QVERIFY2(text.contains(part), part);
}

/// In the form of Debian Policy 4.4, and the same each time.
void DesktopFilesTest::theChangelogIsMadeOfTheReleases()
{
    const QTemporaryDir folder;
    const auto made = [&folder](const QByteArray& xml) {
        const QString file = folder.filePath(u"metainfo.xml"_s);
        QProcess changelog;
        if (support::write(file, xml))
            changelog.start(resource(u"desktop/changelog.sh"_s), {file, u"Some Body <some@body.example>"_s});
        return changelog.waitForFinished(60'000) && changelog.exitCode() == 0 ? changelog.readAllStandardOutput() : QByteArray();
    };
    const QByteArray present = made(support::bytesOf(metainfo()));
    QVERIFY2(present.startsWith("lanekeeper (" LANEKEEPER_VERSION ") "), present.constData());
    QCOMPARE(made(support::bytesOf(metainfo())), present);
    const QByteArray two = made("<releases>\n<release version=\"2.0\" type=\"stable\" date=\"2027-03-01\">\n<description>\n"
                                "<p>Reads &amp; writes.</p>\n<p xml:lang=\"de\">Liest.</p>\n</description>\n</release>\n"
                                "<release version=\"1.0\" type=\"development\" date=\"2026-11-28\"/>\n</releases>\n");
    QCOMPARE(two, QByteArray("lanekeeper (2.0) unstable; urgency=medium\n\n  * Reads & writes.\n\n"
                             " -- Some Body <some@body.example>  Mon, 01 Mar 2027 00:00:00 +0000\n\n"
                             "lanekeeper (1.0) unstable; urgency=medium\n\n  * Development version.\n\n"
                             " -- Some Body <some@body.example>  Sat, 28 Nov 2026 00:00:00 +0000\n\n"));
}

LANEKEEPER_GUI_TEST(DesktopFilesTest)
#include "DesktopFilesTest.moc"
