// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answer.h"

#include "Gzip.h"
#include "node/CleanText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype answerLimit = 16 * 1024 * 1024;
constexpr qsizetype sectionLimit = 4 * 1024 * 1024;
constexpr qsizetype sectionCount = 64;
constexpr qsizetype lineLimit = 128;
constexpr int format = 1;

tl::unexpected<Error> unusable(const char* message, QByteArrayView evidence)
{
    return failure(Error::Kind::Unparseable, QCoreApplication::translate("Probe", message),
                   cleanText(evidence, 200));
}

/// Takes lines and counted bytes from the front.
class Cursor {
public:
    explicit Cursor(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    /// Without its line feed; nothing when none comes soon.
    std::optional<QByteArray> line()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_place);
        if (end < 0 || end - m_place > lineLimit)
            return {};
        const QByteArray text = m_bytes.mid(m_place, end - m_place);
        m_place = end + 1;
        return text;
    }

    /// Followed by a line feed that is taken as well.
    std::optional<QByteArray> counted(qsizetype length)
    {
        if (length > sectionLimit || m_place + length >= m_bytes.size()
            || m_bytes.at(m_place + length) != '\n')
            return {};
        const QByteArray text = m_bytes.mid(m_place, length);
        m_place += length + 1;
        return text;
    }

    [[nodiscard]] bool isAtEnd() const { return m_place == m_bytes.size(); }

private:
    const QByteArray& m_bytes;
    qsizetype m_place = 0;
};

/// "OUTPUT\nCOMPLAINTS\nSTATUS LENGTH", read from the end, where the probe itself wrote last.
std::optional<Section> sectionFrom(const QByteArray& name, const QByteArray& body)
{
    const qsizetype last = body.lastIndexOf('\n');
    static const QRegularExpression ending(u"^(\\d{1,3}) (\\d{1,9})$"_s);
    const auto match = ending.match(QString::fromLatin1(body.sliced(last + 1)));
    if (last < 0 || !match.hasMatch())
        return {};
    const qsizetype complaints = match.captured(2).toInt();
    const qsizetype output = last - complaints - 1;
    if (output < 0 || body.at(output) != '\n')
        return {};
    return Section{name, body.first(output), body.mid(output + 1, complaints),
                   match.captured(1).toInt()};
}

Result<Answer> begun(Cursor& cursor)
{
    static const QRegularExpression beginning(u"^lanekeeper-probe (\\d{1,6}) (real|simulated)$"_s);
    const QByteArray line = cursor.line().value_or(QByteArray());
    const auto match = beginning.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return unusable(
            QT_TRANSLATE_NOOP("Probe", "What the node answered is not an answer to this program."),
            line);
    if (match.captured(1).toInt() != format)
        return unusable(
            QT_TRANSLATE_NOOP("Probe",
                              "This answer has a format this version of Lanekeeper does not "
                              "know. Use a newer one."),
            line);
    return Answer{match.captured(2) == "simulated"_L1, {}};
}

tl::unexpected<Error> cut(QByteArrayView evidence)
{
    return unusable(
        QT_TRANSLATE_NOOP("Probe",
                          "The node's answer is incomplete or wrongly put together. Read the "
                          "node again."),
        evidence);
}

} // namespace

Result<Answer> Answer::fromBytes(const QByteArray& gzip)
{
    TRY(bytes, gunzipped(gzip, answerLimit));
    Cursor cursor(bytes);
    TRY(answer, begun(cursor));
    static const QRegularExpression heading(u"^section ([a-z0-9-]{1,32}) (\\d{1,9})$"_s);
    for (;;) {
        const QByteArray line = cursor.line().value_or(QByteArray());
        if (line == "end" && cursor.isAtEnd())
            return answer;
        const auto match = heading.match(QString::fromLatin1(line));
        const QByteArray name = match.captured(1).toLatin1();
        const auto body =
            match.hasMatch() ? cursor.counted(match.captured(2).toInt()) : std::nullopt;
        const auto section = body ? sectionFrom(name, *body) : std::nullopt;
        if (!section || answer.find(name) != nullptr || answer.sections.size() >= sectionCount)
            return cut(line);
        answer.sections.append(*section);
    }
}

QByteArray Answer::toBytes() const
{
    QByteArray bytes = "lanekeeper-probe " + QByteArray::number(format)
        + (isSimulated ? " simulated\n" : " real\n");
    for (const Section& each : sections) {
        const QByteArray body = each.output + '\n' + each.complaints + '\n'
            + QByteArray::number(each.status) + ' ' + QByteArray::number(each.complaints.size());
        bytes +=
            "section " + each.name + ' ' + QByteArray::number(body.size()) + '\n' + body + '\n';
    }
    return gzipped(bytes + "end\n");
}

const Section* Answer::find(QByteArrayView name) const
{
    const auto place = std::find_if(sections.begin(), sections.end(),
                                    [&](const Section& each) { return each.name == name; });
    return place == sections.end() ? nullptr : &*place;
}

QByteArray Answer::output(QByteArrayView name) const
{
    const Section* section = find(name);
    return section == nullptr || section->status == Section::tooLarge ? QByteArray()
                                                                      : section->output;
}

} // namespace backend
