// SPDX-License-Identifier: GPL-3.0-or-later
#include "SystemCalls.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace support {

using namespace Qt::StringLiterals;

namespace {

/// What the loader, the C library and harmless tools look at wherever they run.
bool isEverydayReading(const QString& path)
{
    static const QRegularExpression everyday(
        u"^(/lib|/lib64|/usr/lib|/usr/lib64|/usr/share/locale|/usr/share/zoneinfo|/etc/ld\\.so\\.|/etc/locale\\.alias|"
        "/etc/localtime|/etc/nsswitch\\.conf|/etc/passwd|/etc/group|/proc/self/|/proc/filesystems|/proc/mounts|"
        "/proc/sys/kernel/|/dev/(null|tty|urandom|fd/\\d+)$)"_s);
    return everyday.match(path).hasMatch() || path == u"/"_s;
}

/// The path as the kernel sees it; a relative one starts in the node's folder, where scripts begin.
/// One after a "cd" is therefore judged too mildly only if it climbs, which counts as leaving.
QString absolute(const QString& root, const QString& path)
{
    return path.startsWith(u'/') ? QDir::cleanPath(path) : QDir::cleanPath(root + u'/' + path);
}

void judge(Trespasses& trespasses, const remote::NodeRoot& root, const QString& call, const QString& line,
           const QString& path)
{
    const QString place = absolute(root.root, path);
    const bool isInside = place == root.root || place.startsWith(root.root + u'/');
    static const QRegularExpression writing(u"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND"_s);
    // How rm and cp find back up from a folder that they came down to.
    static const QRegularExpression wayBack(u"openat\\(\\d+, \"\\.\\.\", O_RDONLY\\|.*O_DIRECTORY"_s);
    if (line.contains(wayBack))
        return;
    const bool isOpening = call == u"open"_s || call == u"openat"_s;
    if (call == u"execve"_s) {
        if (!place.startsWith(root.path + u'/'))
            trespasses.run.append(line);
    } else if (isInside || place == u"/dev/null"_s || place == u"/dev/tty"_s) {
        return;
    } else if (!isOpening || line.contains(writing)) {
        trespasses.written.append(line);
    } else if (!isEverydayReading(place)) {
        trespasses.read.append(line);
    }
}

} // namespace

bool canRecordSystemCalls()
{
    return QProcess::execute(u"sh"_s, {u"-c"_s, u"strace -o /dev/null true >/dev/null 2>&1"_s}) == 0;
}

Trespasses recordTrespasses(const remote::NodeRoot& root, const QByteArray& shellLine, const QByteArray& input)
{
    QTemporaryDir folder;
    const QString log = folder.filePath(u"calls"_s);
    QProcess process;
    process.setWorkingDirectory(root.root);
    process.setProcessEnvironment([&] {
        QProcessEnvironment clean;
        clean.insert(u"PATH"_s, root.path);
        return clean;
    }());
    process.start(QStandardPaths::findExecutable(u"strace"_s),
                  {u"-f"_s, u"-qq"_s, u"-z"_s, u"-s"_s, u"4000"_s, u"-o"_s, log, u"-e"_s,
                   u"trace=execve,open,openat,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,unlink,"
                   "unlinkat,rmdir,link,linkat,symlink,symlinkat,chmod,fchmodat,chown,lchown,fchownat,truncate,"
                   "utimensat,mount,connect"_s,
                   root.path + u"/sh"_s, u"-c"_s, QString::fromLatin1(shellLine)});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);

    Trespasses trespasses;
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return trespasses;
    static const QRegularExpression callName(u"^\\d+ +(\\w+)\\("_s);
    static const QRegularExpression quoted(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const auto call = callName.match(line);
        if (!call.hasMatch())
            continue;
        ++trespasses.calls;
        const QString name = call.captured(1);
        if (name == u"connect"_s || name == u"mount"_s) {
            trespasses.written.append(line);
            continue;
        }
        // Only a call that takes two paths has a second one; what a link says is judged when followed.
        const bool hasTwo = name.startsWith(u"rename"_s) || name.startsWith(u"link"_s);
        auto paths = quoted.globalMatch(line);
        if (name.startsWith(u"symlink"_s) && paths.hasNext())
            paths.next();
        for (int i = 0; i < (hasTwo ? 2 : 1) && paths.hasNext(); ++i)
            judge(trespasses, root, name, line, paths.next().captured(1));
    }
    return trespasses;
}

} // namespace support
