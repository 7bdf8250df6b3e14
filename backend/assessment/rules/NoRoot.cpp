// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rules.h"

#include <QCoreApplication>

namespace backend::rules {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

} // namespace

QList<Finding> noRoot(const NodeSnapshot& snapshot)
{
    if (snapshot.host.runsAsRoot || snapshot.pasted)
        return {};
    return {{u"no-root"_s,
             Severity::Blocked,
             NodeSubject{},
             Text::tr("This login may not read what is needed to judge the drives."),
             Text::tr("What cannot be read counts as in use, and qm set needs root."),
             Text::tr("Log in as root."),
             {{u"id -u"_s, Text::tr("not 0")}}}};
}

} // namespace backend::rules
