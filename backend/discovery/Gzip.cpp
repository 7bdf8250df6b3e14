// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gzip.h"

#include <QCoreApplication>
#include <array>
#include <limits>
#include <zlib.h>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr int gzipWindow = 15 + 16; ///< zlib: the largest window, with a gzip header
constexpr qsizetype chunkSize = 64 * 1024;

tl::unexpected<Error> broken(const QString& detail)
{
    return failure(
        Error::Kind::Unparseable,
        QCoreApplication::translate("Probe",
                                    "The node's answer arrived damaged or incomplete. Read the "
                                    "node again."),
        detail);
}

/// zlib takes pointers to bytes it does not change.
z_stream streamOver(const QByteArray& bytes)
{
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    return stream;
}

/// Runs `step` (inflate or deflate) to the end of the stream; its last word is in `status`.
template <typename Step>
QByteArray pumped(z_stream& stream, qsizetype limit, int& status, Step step)
{
    QByteArray result;
    std::array<char, chunkSize> chunk;
    do {
        stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        status = step(&stream);
        result.append(chunk.data(), chunkSize - static_cast<qsizetype>(stream.avail_out));
    } while (status == Z_OK && result.size() <= limit);
    return result;
}

} // namespace

Result<QByteArray> gunzipped(const QByteArray& bytes, qsizetype limit)
{
    z_stream stream = streamOver(bytes);
    if (bytes.size() > std::numeric_limits<int>::max() || inflateInit2(&stream, gzipWindow) != Z_OK)
        return broken(u"gzip: cannot start"_s);
    int status = Z_OK;
    const QByteArray result =
        pumped(stream, limit, status, [](z_stream* each) { return inflate(each, Z_NO_FLUSH); });
    const uInt rest = stream.avail_in;
    const QString words = QString::fromLatin1(stream.msg == nullptr ? "cut" : stream.msg);
    inflateEnd(&stream);
    if (result.size() > limit)
        return broken(u"gzip: more than %1 bytes"_s.arg(limit));
    if (status != Z_STREAM_END)
        return broken(u"gzip: "_s + words);
    if (rest > 0)
        return broken(u"gzip: %1 bytes behind the end"_s.arg(rest));
    return result;
}

QByteArray gzipped(const QByteArray& bytes)
{
    z_stream stream = streamOver(bytes);
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    int status = Z_OK;
    const QByteArray result = pumped(stream, std::numeric_limits<int>::max(), status,
                                     [](z_stream* each) { return deflate(each, Z_FINISH); });
    deflateEnd(&stream);
    return result;
}

} // namespace backend
