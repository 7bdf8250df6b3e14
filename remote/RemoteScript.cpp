// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemoteScript.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <array>
#include <zlib.h>

namespace remote {

using namespace Qt::StringLiterals;
using backend::Error;
using backend::failure;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RemoteScript)
};

/// Bytes of packed input that go along with the script itself: a node takes standard input only after
/// it said so, which costs a round trip, and never half of what goes along.
constexpr qsizetype carriedLimit = 24 * 1024;

/// A line of a script that stands for a part several of them share.
constexpr auto partMark = ". ./parts/";

QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace("'", "'\\''") + '\'';
}

QByteArray freshNonce()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toHex();
}

backend::Result<QByteArray> shipped(const QString& name)
{
    QFile file(u":/remote/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Usage, Text::tr("This program ships no script of that name."), name);
    return file.readAll();
}

backend::Result<QByteArray> shippedScript(const QString& name)
{
    if (name.isEmpty() || name.contains(u'/') || name.startsWith(u'.'))
        return failure(Error::Kind::Usage, Text::tr("This program ships no script of that name."), name);
    TRY(script, shipped(name));
    QList<QByteArray> lines = script.split('\n');
    for (QByteArray& line : lines)
        if (line.startsWith(partMark)) {
            TRY(part, shipped(QString::fromLatin1(line.sliced(2))));
            line = part;
        }
    return lines.join('\n');
}

QByteArray prologue(const NodeRoot& root, const QList<QByteArray>& arguments)
{
    QByteArray text = "root=" + quoted(QFile::encodeName(root.root)) + "; PATH="
        + quoted(QFile::encodeName(root.path)) + "; LC_ALL=C; export PATH LC_ALL; set --";
    for (const QByteArray& argument : arguments)
        text += ' ' + quoted(argument);
    return text + '\n';
}

/// Both streams are marked, so that nothing said on standard error is lost at the end.
QByteArray marked(const QByteArray& nonce, const QByteArray& source, const QByteArray& script)
{
    return "echo " + nonce + "-begin; echo " + nonce + "-begin >&2\n" + source + "(\n" + script + "\n)\nset -- $?\n"
        + "echo " + nonce + "-end \"$1\" >&2; echo " + nonce + "-end \"$1\"\n";
}

QByteArray gzipped(const QByteArray& text)
{
    constexpr int gzipFormat = MAX_WBITS + 16;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipFormat, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib cannot start");
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.constData()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// The script as one that job-start.sh starts on the node.
backend::Result<QByteArray> startOf(const backend::Command::Job& job, const NodeRoot& root, const QByteArray& work)
{
    TRY(start, shippedScript(u"job-start.sh"_s));
    return prologue(root, {job.id, QByteArray::number(qint64(job.limit.count())), gzipped(work).toBase64()}) + start;
}

} // namespace

backend::Result<RemoteScript> RemoteScript::make(const backend::Command& command, const NodeRoot& root,
                                                 SmallInput smallInput)
{
    TRY(script, shippedScript(command.script));
    for (const QByteArray& argument : command.arguments)
        if (argument.contains('\0'))
            return failure(Error::Kind::Usage, Text::tr("A NUL byte cannot be sent to a node."),
                           command.script);
    const QByteArray nonce = freshNonce();
    QByteArray work = prologue(root, command.arguments) + script;
    if (command.job) {
        TRY(start, startOf(*command.job, root, work));
        work = start;
    }
    QByteArray packed;
    if (smallInput == SmallInput::Along && !command.input.isEmpty())
        packed = gzipped(command.input).toBase64();
    const bool isCarried = !packed.isEmpty() && packed.size() <= carriedLimit;
    const QByteArray source = isCarried ? "printf %s " + packed + "|base64 -d|gzip -dc|" : QByteArray();
    const QByteArray text = marked(nonce, source, work);
    if (text.size() > sizeLimit)
        return failure(Error::Kind::Usage, Text::tr("This request is too large to send to a node."),
                       command.script);
    return RemoteScript{nonce, text, isCarried ? QByteArray() : command.input, false};
}

QByteArray RemoteScript::bootstrap() const
{
    return "eval \"$(echo " + gzipped(text).toBase64() + "|base64 -d|gzip -dc)\"";
}

QByteArray RemoteScript::execString() const
{
    // Inside single quotes and without quotes or backslashes of its own: every login shell agrees.
    if (!isThroughSudo)
        return "exec /bin/sh -c 'PATH=/usr/bin:/bin; " + bootstrap() + '\'';
    // Of standard input, "head -c" takes the script's bytes and not one more.
    const QByteArray size = QByteArray::number(gzipped(text).size());
    return "exec sudo -n -- /bin/sh -c 'PATH=/usr/bin:/bin; eval \"$(head -c " + size + "|gzip -dc)\"'";
}

QByteArray RemoteScript::standardInput() const { return isThroughSudo ? gzipped(text) + input : input; }

} // namespace remote
