// SPDX-License-Identifier: GPL-3.0-or-later
#include "Footprint.h"

#include <QDir>
#include <QFile>
#include <malloc.h>

namespace support {

using namespace Qt::StringLiterals;

namespace {

/// A line of /proc/self/status such as "VmHWM:   1234 kB", in bytes.
qint64 statusBytes(const QByteArray& name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong() * 1024;
    return 0;
}

int entriesOf(const QString& folder)
{
    return static_cast<int>(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

} // namespace

Footprint Footprint::now()
{
    ::malloc_trim(0);
    return {entriesOf(u"/proc/self/fd"_s), entriesOf(u"/proc/self/task"_s), statusBytes("VmRSS")};
}

qint64 peakMemory() { return statusBytes("VmHWM"); }

void forgetPeakMemory()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

} // namespace support
