// SPDX-License-Identifier: GPL-3.0-or-later
#include "Proof.h"

#include "discovery/Text.h"
#include "node/CleanText.h"

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

constexpr qsizetype controllerLimit = 64;

std::optional<quint16> idFrom(const QString& word)
{
    bool isNumber = false;
    const uint id = word.startsWith("0x"_L1) ? word.sliced(2).toUInt(&isNumber, 16) : 0;
    return isNumber && id <= 0xffff ? std::optional(static_cast<quint16>(id)) : std::nullopt;
}

/// "NVME 0000:01:00.0 0x144d 0xa80a nvme SERIAL|MODEL"
std::optional<GuestController> controllerFrom(const QString& line)
{
    if (!line.startsWith("NVME "_L1))
        return {};
    const auto vendor = idFrom(line.section(u' ', 2, 2));
    const auto device = idFrom(line.section(u' ', 3, 3));
    if (!vendor || !device)
        return {};
    const QString driver = line.section(u' ', 4, 4);
    const QString names = line.section(u' ', 5);
    return GuestController{cleanText(line.section(u' ', 1, 1), 32),
                           *vendor,
                           *device,
                           cleanText(names.section(u'|', 0, 0).trimmed(), 64),
                           cleanText(names.section(u'|', 1).trimmed(), 128),
                           driver == "-"_L1 ? QString() : cleanText(driver, 64)};
}

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

Result<QList<GuestController>> readGuest(Shell& shell, int vmid, std::stop_token stop)
{
    Command command;
    command.script = u"guest-nvme.sh"_s;
    command.arguments = {QByteArray::number(vmid)};
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
    QList<GuestController> controllers;
    for (const QString& line : (*answer)[u"out-data"_s].toString().split(u'\n')) {
        const auto controller = controllerFrom(line);
        if (controller && controllers.size() < controllerLimit)
            controllers.append(*controller);
    }
    return controllers;
}

} // namespace backend
