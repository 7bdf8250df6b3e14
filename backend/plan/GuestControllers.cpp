// SPDX-License-Identifier: GPL-3.0-or-later
#include "Proof.h"

#include "discovery/Text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <chrono>

namespace backend {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Guest)
};

Error complaintFrom(const QByteArray& err, int vmid)
{
    const QString detail = QString::fromUtf8(err.left(2000)).trimmed();
    QString message = Text::tr("The guest agent of VM %1 did not answer.").arg(vmid);
    if (detail.contains("No QEMU guest agent configured"_L1))
        message = Text::tr("VM %1 has no guest agent configured, so the guest cannot be asked.")
                      .arg(vmid);
    else if (detail.contains("is not running"_L1) && detail.contains("guest agent"_L1))
        message = Text::tr("The guest agent in VM %1 does not run, so the guest cannot be asked.")
                      .arg(vmid);
    else if (detail.contains("not running"_L1))
        message = Text::tr("VM %1 does not run.").arg(vmid);
    return {Error::Kind::CommandFailed, message, detail};
}

} // namespace

Result<GuestSighting> readGuest(Shell& shell, int vmid, GuestSystem system, std::stop_token stop)
{
    const bool isWindows = system == GuestSystem::Windows;
    Command command;
    command.script = u"guest-nvme.sh"_s;
    command.arguments = {QByteArray::number(vmid), isWindows ? "windows" : "unix"};
    command.deadline = 45s; // qm itself waits 20 seconds for the guest
    TRY(output, shell.run(command, stop));
    if (output.exitCode != 0)
        return tl::make_unexpected(complaintFrom(output.err, vmid));
    const auto answer = jsonObject(output.out);
    if (!answer)
        return failure(Error::Kind::Unparseable,
                       Text::tr("The answer of the guest agent makes no sense."),
                       QString::fromUtf8(output.out.left(400)));
    if ((*answer)[u"exitcode"_s].toInt(-1) != 0)
        return failure(Error::Kind::CommandFailed,
                       Text::tr("The guest of VM %1 could not list its drives.").arg(vmid),
                       (*answer)[u"err-data"_s].toString().left(2000));
    return GuestSighting{controllersIn((*answer)[u"out-data"_s].toString()),
                         isWindows ? u"Get-PhysicalDisk"_s : u"/sys/class/nvme/*/serial"_s};
}

Result<GuestSighting> readPastedGuest(const QString& answer)
{
    GuestSighting sighting{controllersIn(answer), Text::tr("what was pasted"), true};
    if (sighting.controllers.isEmpty())
        return failure(Error::Kind::Unparseable,
                       Text::tr("There is no NVMe controller with a serial in this text. Paste all that the command printed."),
                       answer.left(400));
    return sighting;
}

} // namespace backend
