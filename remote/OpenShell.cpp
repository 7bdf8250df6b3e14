// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenShell.h"

#include "CapturedShell.h"
#include "LocalShell.h"
#include "SimulatedNode.h"
#include "SshShell.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace remote {

using backend::Error;
using backend::failure;

namespace {

using ShellResult = backend::Result<std::unique_ptr<backend::Shell>>;

/// No probe answers with more than its output limit, so no honest capture is larger.
const qint64 captureLimit = backend::Command().outputLimit + 64 * 1024;

constexpr qint64 pasteLimit = 4 * 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OpenShell)
};

backend::Result<QByteArray> captureBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::LocalFile, Text::tr("The capture cannot be read. Check its name and its permissions."),
                       path + QStringLiteral(": ") + file.errorString());
    QByteArray bytes = file.read(captureLimit + 1);
    if (bytes.size() > captureLimit)
        return failure(Error::Kind::Unparseable,
                       Text::tr("The file is larger than %1, so it is no capture.")
                           .arg(QLocale().formattedDataSize(captureLimit)),
                       path);
    return bytes;
}

backend::Result<QByteArray> pastedBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::LocalFile,
                       Text::tr("The pasted output cannot be read. Check its name and its permissions."),
                       path + QStringLiteral(": ") + file.errorString());
    QByteArray bytes = file.read(pasteLimit + 1);
    if (bytes.size() > pasteLimit)
        return failure(Error::Kind::Unparseable,
                       Text::tr("The file is larger than %1, which is more than anybody pastes.")
                           .arg(QLocale().formattedDataSize(pasteLimit)),
                       path);
    return bytes;
}

/// One way to open per kind of node.
class Opening {
public:
    Opening(const OpenOptions& options, Questions& questions, std::stop_token stop)
        : m_options(options)
        , m_questions(questions)
        , m_stop(std::move(stop))
    {
    }

    ShellResult operator()(const backend::SshTarget& target)
    {
        TRY(shell, SshShell::connect(target, m_options.login, m_questions, m_stop));
        if (m_options.connected)
            m_options.connected(shell->report());
        return shell;
    }

    ShellResult operator()(const backend::DemoTarget& target)
    {
        TRY(root, openSimulatedNode(target.name, m_options.demoFolder));
        return std::make_unique<LocalShell>(root);
    }

    ShellResult operator()(const backend::PasteTarget& target)
    {
        if (!m_options.pasteReader)
            return failure(Error::Kind::Usage, Text::tr("Pasted output cannot be opened here."));
        QList<OpenOptions::PasteFile> files;
        for (const QString& path : target.paths) {
            TRY(bytes, pastedBytes(path));
            files.append({QFileInfo(path).fileName(), bytes});
        }
        TRY(answer, m_options.pasteReader(files));
        return std::make_unique<CapturedShell>(answer);
    }

    ShellResult operator()(const backend::CaptureTarget& target)
    {
        TRY(bytes, captureBytes(target.path));
        if (!m_options.captureReader)
            return std::make_unique<CapturedShell>(bytes);
        TRY(answer, m_options.captureReader(bytes));
        return std::make_unique<CapturedShell>(answer);
    }

private:
    const OpenOptions& m_options;
    Questions& m_questions;
    std::stop_token m_stop;
};

} // namespace

ShellResult openShell(const backend::Node& node, const OpenOptions& options, Questions& questions,
                      std::stop_token stop)
{
    return std::visit(Opening(options, questions, std::move(stop)), node.target);
}

} // namespace remote
