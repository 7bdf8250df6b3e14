// SPDX-License-Identifier: GPL-3.0-or-later
#include "Capture.h"

#include "Answer.h"
#include "Redactor.h"

#include <functional>

namespace backend {

namespace {

using Method = QString (Redactor::*)(const QString&);

struct Rule {
    QByteArrayView section;
    Method method;
};

/// Sections that need more than scrubbing.
constexpr Rule rules[] = {
    {"host", &Redactor::host},          {"nvme", &Redactor::controllers},
    {"lsblk", &Redactor::disks},        {"disk-links", &Redactor::links},
    {"mounts", &Redactor::mounts},      {"fstab", &Redactor::fstab},
    {"members", &Redactor::members},    {"storage", &Redactor::storages},
    {"cluster-setup", &Redactor::clusterSetup},
    {"mappings", &Redactor::mappings},  {"vm-digests", &Redactor::digests},
    {"vm-configs", &Redactor::configs}, {"network", &Redactor::network},
    {"routes", &Redactor::routes},      {"routes6", &Redactor::nothing},
    {"addresses6", &Redactor::nothing}, {"files", &Redactor::files},
    {"health", &Redactor::healths},     {"owners", &Redactor::owners},
    {"file-hashes", &Redactor::nothing},
};

Method methodFor(QByteArrayView section)
{
    for (const Rule& rule : rules) {
        if (rule.section == section)
            return rule.method;
    }
    return &Redactor::scrubbed;
}

} // namespace

QByteArray redacted(const QByteArray& answer)
{
    auto parsed = Answer::fromBytes(answer);
    if (!parsed)
        return {};
    Redactor redactor(*parsed);
    for (Section& section : parsed->sections) {
        section.output =
            std::invoke(methodFor(section.name), redactor, QString::fromUtf8(section.output))
                .toUtf8();
        section.complaints = redactor.complaint(QString::fromUtf8(section.complaints)).toUtf8();
    }
    return parsed->toBytes();
}

} // namespace backend
