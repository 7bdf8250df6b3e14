// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeRoot.h"
#include "RemoteScript.h"
#include "SimulatedTool.h"
#include "discovery/Answer.h"
#include "discovery/Probe.h"

#include <QProcess>
#include <QTest>
#include <algorithm>

/// Answers of the probe to test with: those of simulated nodes, and the same with parts replaced.
namespace answers {

/// Runs the probe itself, as the shells send it, under any shell; empty when it complains.
inline QByteArray probed(const remote::NodeRoot& root, QStringList shell = {QStringLiteral("dash")},
                         const QByteArray& session = {})
{
    backend::Command command;
    command.script = QStringLiteral("probe.sh");
    const auto script = remote::RemoteScript::make(command, root);
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    if (!session.isEmpty())
        environment.insert(QStringLiteral("SSH_CONNECTION"), QString::fromLatin1(session));
    process.setProcessEnvironment(environment);
    const QString program = QStringLiteral("/bin/") + shell.takeFirst();
    process.start(program, shell + QStringList{QStringLiteral("-c"), QString::fromUtf8(script.value().text)});
    process.closeWriteChannel();
    process.waitForFinished();
    constexpr qsizetype limit = 1 << 24;
    remote::MarkedOutput out(script.value().nonce, limit);
    remote::MarkedOutput complaints(script.value().nonce, limit);
    out.take(process.readAllStandardOutput());
    complaints.take(process.readAllStandardError());
    return complaints.payload().isEmpty() ? out.payload() : QByteArray();
}

/// The answer of a fresh simulated node, asked for once.
inline backend::Answer of(const QString& node)
{
    static QMap<QString, QByteArray> known;
    if (!known.contains(node))
        known.insert(node, probed(support::freshNode(node)));
    return backend::Answer::fromBytes(known.value(node)).value_or(backend::Answer{});
}

/// The same answer with one section said differently.
inline backend::Answer with(backend::Answer answer, const QByteArray& section,
                            const QByteArray& output, int status = 0,
                            const QByteArray& complaints = {})
{
    const auto place = std::find_if(answer.sections.begin(), answer.sections.end(),
                                    [&](const auto& each) { return each.name == section; });
    if (place != answer.sections.end())
        *place = {section, output, complaints, status};
    else
        answer.sections.append({section, output, complaints, status});
    return answer;
}

/// The same answer with a text in one section replaced; the text must be there.
inline backend::Answer changed(backend::Answer answer, const QByteArray& section,
                               const QByteArray& before, const QByteArray& after)
{
    QByteArray output = answer.output(section);
    if (!output.contains(before))
        qFatal("The section %s does not hold '%s'.", section.constData(), before.constData());
    return with(answer, section, output.replace(before, after));
}

inline backend::NodeSnapshot snapshot(const backend::Answer& answer)
{
    return backend::readProbe(answer.toBytes(), QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC))
        .value_or(backend::NodeSnapshot{});
}

} // namespace answers
