// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShippedScript.h"

#include "RemoteScript.h"

#include <QFileInfo>
#include <QProcess>
#include <QtTest>

namespace support {

using namespace Qt::StringLiterals;

backend::Output runShipped(const remote::NodeRoot& root, const QString& script,
                           const QList<QByteArray>& arguments, const QByteArray& input, const QStringList& shell)
{
    backend::Command command;
    command.script = script;
    command.arguments = arguments;
    command.input = input;
    const auto made = remote::RemoteScript::make(command, root);
    if (!made)
        return {{}, made.error().message.toUtf8(), -1};
    QProcess process;
    QProcessEnvironment clean;
    clean.insert(u"PATH"_s, root.path);
    process.setProcessEnvironment(clean);
    process.setWorkingDirectory(root.root);
    process.start(u"/bin/"_s + shell.first(), shell.mid(1) + QStringList{u"-c"_s, QString::fromUtf8(made->text)});
    process.write(made->input);
    process.closeWriteChannel();
    process.waitForFinished();
    constexpr qsizetype limit = 1 << 24;
    remote::MarkedOutput out(made->nonce, limit);
    remote::MarkedOutput err(made->nonce, limit);
    out.take(process.readAllStandardOutput());
    err.take(process.readAllStandardError());
    return {out.payload(), err.payload(), out.exitCode().value_or(-1)};
}

void addShells()
{
    QTest::addColumn<QStringList>("shell");
    for (const QStringList& shell : {QStringList{u"dash"_s}, QStringList{u"busybox"_s, u"ash"_s},
                                     QStringList{u"bash"_s, u"--posix"_s}})
        if (QFileInfo::exists(u"/bin/"_s + shell.first()))
            QTest::newRow(qPrintable(shell.first())) << shell;
}

} // namespace support
