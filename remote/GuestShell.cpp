// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuestShell.h"

#include "RemoteScript.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace remote {

using namespace Qt::StringLiterals;
using backend::Command;
using backend::Error;
using backend::failure;
using backend::Output;
using backend::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GuestShell)
};

/// What `qm guest exec` says of a program that ended.
struct AgentAnswer {
    bool hasEnded = false;
    QByteArray out;
    QByteArray err;
};

std::optional<AgentAnswer> answerFrom(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    // Versions differ in whether "exited" is a number or a truth.
    const QJsonValue exited = object["exited"_L1];
    return AgentAnswer{exited.toBool() || exited.toInt() == 1, object["out-data"_L1].toString().toUtf8(), object["err-data"_L1].toString().toUtf8()};
}

} // namespace

GuestShell::GuestShell(backend::Shell& host, int vmid, NodeRoot root)
    : m_host(host)
    , m_vmid(vmid)
    , m_root(std::move(root))
{
}

Result<Output> GuestShell::run(const Command& command, std::stop_token stop, const Tap& tap)
{
    TRY(script, RemoteScript::make(command, m_root));
    if (!script.input.isEmpty())
        return failure(Error::Kind::Usage, Text::tr("This request is too large to send to a guest."), command.script);
    Command call;
    call.script = u"guest-run.sh"_s;
    call.arguments = {QByteArray::number(m_vmid), QByteArray::number(qint64(command.deadline.count() / 1000))};
    call.input = script.text;
    call.effect = command.effect;
    call.deadline = command.deadline + std::chrono::seconds(10);
    TRY(said, m_host.run(call, stop));
    if (said.exitCode != 0)
        return failure(Error::Kind::CommandFailed,
                       Text::tr("The guest agent of VM %1 does not do what it is asked. It must be installed and running in the guest, switched on in "
                                "the VM's options, and allowed to run programs.")
                           .arg(m_vmid),
                       QString::fromUtf8(said.err.left(2000)));
    const auto answer = answerFrom(said.out);
    MarkedOutput out(script.nonce, command.outputLimit);
    MarkedOutput err(script.nonce, command.outputLimit);
    if (answer) {
        out.take(answer->out);
        err.take(answer->err);
    }
    if (!answer || !answer->hasEnded || !out.exitCode())
        return failure(Error::Kind::Unparseable, Text::tr("What the guest of VM %1 answers makes no sense, or was cut short.").arg(m_vmid),
                       QString::fromUtf8(said.out.left(200)));
    if (tap)
        tap(out.payload());
    return Output{out.payload(), err.payload(), *out.exitCode()};
}

std::unique_ptr<backend::Shell> openGuest(const backend::Node& node, const OpenOptions& options, backend::Shell& host, int vmid)
{
    const auto* demo = std::get_if<backend::DemoTarget>(&node.target);
    const NodeRoot root = demo != nullptr ? NodeRoot::simulated(QFileInfo(options.demoFolder).canonicalFilePath() + u'/' + demo->name) : options.login.root;
    // A guest of a simulated node is a tree within it.
    return std::make_unique<GuestShell>(
        host, vmid, root.isSimulated() ? NodeRoot::simulated(root.root + u"/.simulated/guests/"_s + QString::number(vmid)) : NodeRoot{});
}

} // namespace remote
