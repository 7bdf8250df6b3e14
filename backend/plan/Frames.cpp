// SPDX-License-Identifier: GPL-3.0-or-later
#include "Frames.h"

#include <QCoreApplication>
#include <algorithm>

namespace backend {

namespace {

tl::unexpected<Error> garbled(const QByteArray& bytes)
{
    return failure(
        Error::Kind::Unparseable,
        QCoreApplication::translate("Frames", "The node's answer makes no sense. Read it again."),
        QString::fromUtf8(bytes.left(200)));
}

} // namespace

Result<QList<Frame>> framesFrom(const QByteArray& bytes)
{
    QList<Frame> frames;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', at);
        QList<QByteArray> words =
            end < 0 ? QList<QByteArray>() : bytes.mid(at, end - at).split(' ');
        bool isNumber = false;
        const qsizetype length = words.isEmpty() ? -1 : words.takeLast().toLongLong(&isNumber);
        if (!isNumber || words.isEmpty() || length < 0 || length >= bytes.size() - end - 1
            || bytes.at(end + 1 + length) != '\n')
            return garbled(bytes.mid(at));
        frames.append({words, bytes.mid(end + 1, length)});
        at = end + 1 + length + 1;
    }
    return frames;
}

const Frame* frameNamed(const QList<Frame>& frames, const QByteArray& word, qsizetype count)
{
    const auto place = std::find_if(frames.begin(), frames.end(), [&](const Frame& each) {
        return each.words.first() == word && each.words.size() == count;
    });
    return place == frames.end() ? nullptr : &*place;
}

} // namespace backend
