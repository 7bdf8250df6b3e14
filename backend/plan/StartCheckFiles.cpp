// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartCheckFiles.h"

#include <QRegularExpression>
#include <QResource>
#include <QStringList>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n#\n# Written by Lanekeeper, a hookscript";
const QByteArray placeForLines = "@RECORDED@\n";
const QByteArray beforeLines = "<<'RECORDED'\n";
const QByteArray behindLines = "\nRECORDED\n";

QString lineOf(const CheckedFunction& each)
{
    QStringList words{each.isPassed ? u"passed"_s : u"member"_s, each.address.text(), each.ids};
    if (!each.serial.isEmpty())
        words.append(each.serial);
    return words.join(u' ') + u'\n';
}

} // namespace

QByteArray startCheckText(const QList<CheckedFunction>& functions)
{
    QByteArray lines;
    for (const CheckedFunction& each : functions)
        lines += lineOf(each).toUtf8();
    return QResource(u":/node/start-check.sh"_s).uncompressedData().replace(placeForLines, lines);
}

QList<CheckedFunction> checkedFunctions(const QByteArray& text)
{
    QList<CheckedFunction> functions;
    const qsizetype start = text.indexOf(beforeLines);
    const qsizetype end = start < 0 ? -1 : text.indexOf(behindLines, start);
    if (end < 0)
        return functions;
    const qsizetype first = start + beforeLines.size();
    for (const QByteArray& line : text.sliced(first, qMax(end - first, 0)).split('\n')) {
        const QString words = QString::fromUtf8(line);
        const auto address = PciAddress::parse(words.section(u' ', 1, 1));
        if (address)
            functions.append({words.startsWith("passed "_L1), *address, words.section(u' ', 2, 2), words.section(u' ', 3)});
    }
    return functions;
}

bool isStartCheck(const QByteArray& text)
{
    return text.startsWith(head);
}

QString startCheckVolume(const QString& storage, int vmid)
{
    return u"%1:snippets/lanekeeper-%2.sh"_s.arg(storage).arg(vmid);
}

bool isStartCheckVolume(const QString& volume, int vmid)
{
    static const QRegularExpression storage(u"\\A[A-Za-z][A-Za-z0-9_.-]*\\z"_s); // PVE::JSONSchema, pve-storage-id
    const QString id = volume.section(u':', 0, 0);
    return storage.match(id).hasMatch() && volume == startCheckVolume(id, vmid);
}

} // namespace backend
