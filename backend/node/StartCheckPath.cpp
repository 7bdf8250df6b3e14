// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartCheckPath.h"

#include <QRegularExpression>

namespace backend {

using namespace Qt::StringLiterals;

bool isStartCheckPath(const QString& path)
{
    static const QRegularExpression shape(
        u"\\A(?:/[A-Za-z0-9_+@][A-Za-z0-9_.+@:-]*)*/snippets/lanekeeper-[1-9][0-9]{2,8}\\.sh\\z"_s);
    return shape.match(path).hasMatch();
}

QString startCheckPath(const QString& folder, int vmid)
{
    const QString place = folder.endsWith(u'/') ? folder.chopped(1) : folder;
    return u"%1/snippets/lanekeeper-%2.sh"_s.arg(place).arg(vmid);
}

} // namespace backend
