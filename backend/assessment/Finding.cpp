// SPDX-License-Identifier: GPL-3.0-or-later
#include "Finding.h"

namespace backend {

using namespace Qt::StringLiterals;

namespace {

struct TextOf {
    QString operator()(const NodeSubject&) const { return u"node"_s; }
    QString operator()(const GroupSubject& group) const { return u"group %1"_s.arg(group.number); }
    QString operator()(const DriveSubject& drive) const
    {
        return u"drive "_s + drive.address.text();
    }
    QString operator()(const MachineSubject& machine) const { return u"vm %1"_s.arg(machine.vmid); }
};

} // namespace

QString textOf(const Subject& subject)
{
    return std::visit(TextOf{}, subject);
}

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Blocked:
        return u"blocked"_s;
    case Severity::Attention:
        return u"attention"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

} // namespace backend
