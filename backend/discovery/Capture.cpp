// SPDX-License-Identifier: GPL-3.0-or-later
#include "Capture.h"

#include "Answer.h"
#include "node/CleanText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
constexpr qsizetype lineLimit = 128;

tl::unexpected<Error> unusable(const char* message, const QString& detail)
{
    return failure(Error::Kind::Unparseable, QCoreApplication::translate("Capture", message),
                   detail);
}

/// Takes a line from the front of the bytes; empty when there is none soon.
QByteArray takeLine(QByteArray& bytes)
{
    const qsizetype end = bytes.left(lineLimit).indexOf('\n');
    const QByteArray line = end < 0 ? QByteArray() : bytes.first(end);
    bytes.remove(0, end + 1);
    return line;
}

} // namespace

QByteArray Capture::toBytes() const
{
    return "lanekeeper-capture " + QByteArray::number(format) + '\n'
        + readAt.toUTC().toString(Qt::ISODateWithMs).toLatin1() + '\n' + answer;
}

Result<Capture> Capture::fromBytes(const QByteArray& bytes)
{
    QByteArray rest = bytes;
    const QByteArray heading = takeLine(rest);
    static const QRegularExpression form(u"^lanekeeper-capture (\\d{1,6})$"_s);
    const auto match = form.match(QString::fromLatin1(heading));
    if (!match.hasMatch())
        return unusable(QT_TRANSLATE_NOOP("Capture", "This file is not a capture of a node."),
                        cleanText(bytes.left(lineLimit)));
    if (match.captured(1).toInt() != format)
        return unusable(
            QT_TRANSLATE_NOOP(
                "Capture", "This capture was made by a newer Lanekeeper. Open it with that one."),
            cleanText(heading));
    const QDateTime readAt =
        QDateTime::fromString(QString::fromLatin1(takeLine(rest)), Qt::ISODateWithMs);
    const auto answer = Answer::fromBytes(rest);
    if (!readAt.isValid() || !answer)
        return unusable(
            QT_TRANSLATE_NOOP("Capture",
                              "This capture is damaged or incomplete. Ask for the file again."),
            answer ? QString() : answer.error().detail);
    return Capture{readAt.toUTC(), rest};
}

} // namespace backend
