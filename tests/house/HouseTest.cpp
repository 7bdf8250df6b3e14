// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QString sourceFolder() { return QStringLiteral(LANEKEEPER_SOURCE_DIR); }

/// Paths of the files below a folder of the checkout, relative to its top.
QStringList filesBelow(const QString& folder, const QStringList& names)
{
    QStringList paths;
    QDirIterator files(sourceFolder() + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(QDir(sourceFolder()).relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

QStringList codeBelow(const QString& folder) { return filesBelow(folder, {u"*.cpp"_s, u"*.h"_s}); }

QString textOf(const QString& path)
{
    QFile file(sourceFolder() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a file includes, without brackets and quotes.
QStringList includesOf(const QString& path)
{
    static const QRegularExpression line(u"^#include [<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (const auto& match : line.globalMatch(textOf(path)))
        names.append(match.captured(1));
    return names;
}

bool isHeaderOf(const QString& room, const QString& include)
{
    return QFile::exists(sourceFolder() + u'/' + room + u'/' + include);
}

QStringList shellScripts()
{
    QStringList scripts = filesBelow(u"resources"_s, {u"*.sh"_s});
    for (const QString& tool : filesBelow(u"resources/demo/tools"_s, {u"*"_s}))
        if (!tool.contains(u'.'))
            scripts.append(tool);
    for (const QString& file : filesBelow(u"tests/lab"_s, {u"*"_s}) + filesBelow(u"tests/package"_s, {u"*"_s}))
        if (file.endsWith(".sh"_L1) || textOf(file).startsWith("#!"_L1))
            scripts.append(file);
    scripts << u"gui/run"_s << u"gui/build.sh"_s << u"resources/pictures/renew"_s << u"tests/run"_s << u".ci/run"_s;
    return scripts;
}

} // namespace

class HouseTest : public support::TestCase {
    Q_OBJECT

private slots:
    void hasExactlyTheAgreedTopLevel();
    void backendKnowsNeitherRemoteNorGui();
    void backendHasNoObjectsThreadsClocksOrFiles();
    void remoteKnowsOfBackendOnlyTheDoor();
    void guiNeverIncludesLibssh();
    void libsshStaysInSourcesOfRemote();
    void everySourceNamesItsLicence();
    void shellScriptsAreClean();
    void onlyOneFunctionWritesToSys();
    void textIsDrawnInOnePlace();
    void readmeNamesEveryRoom();
};

void HouseTest::hasExactlyTheAgreedTopLevel()
{
    QStringList names = QDir(sourceFolder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([](const QString& name) { return name.startsWith(u"build"_s); });
    names.sort();
    QCOMPARE(names, (QStringList{u"CMakeLists.txt"_s, u"README.md"_s, u"backend"_s, u"gui"_s, u"remote"_s,
                                 u"resources"_s, u"tests"_s, u"translations"_s}));
}

void HouseTest::backendKnowsNeitherRemoteNorGui()
{
    for (const QString& path : codeBelow(u"backend"_s))
        for (const QString& include : includesOf(path))
            QVERIFY2(isHeaderOf(u"backend"_s, include)
                         || (!isHeaderOf(u"remote"_s, include) && !isHeaderOf(u"gui"_s, include)
                             && !include.startsWith(u"libssh"_s)),
                     qPrintable(path + u" includes "_s + include));
}

void HouseTest::backendHasNoObjectsThreadsClocksOrFiles()
{
    static const QStringList forbidden{u"QObject"_s,  u"QThread"_s, u"QFile"_s,  u"QDir"_s,    u"QProcess"_s,
                                       u"QSettings"_s, u"QTimer"_s, u"thread"_s, u"fstream"_s, u"QElapsedTimer"_s};
    for (const QString& path : codeBelow(u"backend"_s)) {
        for (const QString& include : includesOf(path))
            QVERIFY2(!forbidden.contains(include), qPrintable(path + u" includes "_s + include));
        QVERIFY2(!textOf(path).contains("QDateTime::current"_L1), qPrintable(path));
    }
}

void HouseTest::remoteKnowsOfBackendOnlyTheDoor()
{
    static const QStringList door{u"Shell.h"_s, u"Command.h"_s, u"Result.h"_s, u"node/Node.h"_s};
    for (const QString& path : codeBelow(u"remote"_s))
        for (const QString& include : includesOf(path)) {
            const bool isOwn = isHeaderOf(u"remote"_s, include) || isHeaderOf(u"remote/simulated"_s, include);
            QVERIFY2(isOwn || !isHeaderOf(u"backend"_s, include) || door.contains(include),
                     qPrintable(path + u" includes "_s + include));
            QVERIFY2(!isHeaderOf(u"gui"_s, include) || isOwn, qPrintable(path + u" includes "_s + include));
        }
}

void HouseTest::guiNeverIncludesLibssh()
{
    for (const QString& path : codeBelow(u"gui"_s))
        for (const QString& include : includesOf(path))
            QVERIFY2(!include.startsWith(u"libssh"_s), qPrintable(path));
}

void HouseTest::libsshStaysInSourcesOfRemote()
{
    for (const QString& path : filesBelow(u"remote"_s, {u"*.h"_s}))
        for (const QString& include : includesOf(path))
            QVERIFY2(!include.startsWith(u"libssh"_s), qPrintable(path));
}

void HouseTest::everySourceNamesItsLicence()
{
    for (const QString& room : {u"backend"_s, u"remote"_s, u"gui"_s, u"tests"_s})
        for (const QString& path : codeBelow(room))
            QVERIFY2(textOf(path).startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1), qPrintable(path));
    QVERIFY(textOf(u"resources/LICENSE"_s).contains("GNU GENERAL PUBLIC LICENSE"_L1));
}

void HouseTest::shellScriptsAreClean()
{
    if (QStandardPaths::findExecutable(u"shellcheck"_s).isEmpty())
        QSKIP("shellcheck is not installed");
    for (const QString& script : shellScripts()) {
        QProcess check;
        check.setWorkingDirectory(sourceFolder());
        // What a script does not set itself (root, PATH, library, …) comes from the shell in front of
        // it or from the file that sources it.
        check.start(u"shellcheck"_s, {u"-s"_s, u"sh"_s, u"-e"_s, u"SC1090,SC1091,SC2034,SC2154"_s, script});
        QVERIFY(check.waitForFinished(60'000));
        QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
    }
}

/// Binding drivers goes through one function, so that a simulated node can play the kernel.
void HouseTest::onlyOneFunctionWritesToSys()
{
    static const QRegularExpression write(u">\\s*\"?\\$?\\{?root\\}?/sys/|tee[^|\\n]*/sys/"_s);
    for (const QString& path : filesBelow(u"resources/remote"_s, {u"*"_s}) + filesBelow(u"resources/node"_s, {u"*"_s})) {
        QString text = textOf(path);
        if (const auto start = text.indexOf("kernel_write()"_L1); start >= 0)
            text.remove(start, text.indexOf("\n}"_L1, start) - start);
        QVERIFY2(!text.contains(write), qPrintable(path));
    }
}

/// Where tests see what is cut. Tabs are the style's own, and measured by tests as a whole.
void HouseTest::textIsDrawnInOnePlace()
{
    static const QRegularExpression drawing(u"(?:->|\\.)(?:drawText|drawStaticText|elidedText)\\("_s);
    static const QStringList places{u"gui/widgets/DrawnText.cpp"_s, u"gui/widgets/LanePainter.cpp"_s, u"gui/widgets/LaneStyle.cpp"_s};
    for (const QString& path : codeBelow(u"gui"_s))
        QVERIFY2(places.contains(path) || !textOf(path).contains(drawing), qPrintable(path));
}

void HouseTest::readmeNamesEveryRoom()
{
    const QString readme = textOf(u"README.md"_s);
    for (const QString& room : {u"backend/"_s, u"remote/"_s, u"gui/"_s, u"resources/"_s, u"tests/"_s, u"translations/"_s}) {
        QVERIFY2(readme.contains(room), qPrintable(room));
        for (const QString& inner : QDir(sourceFolder() + u'/' + room).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(readme.contains(inner), qPrintable(room + inner));
    }
}

LANEKEEPER_TEST(HouseTest)
#include "HouseTest.moc"
