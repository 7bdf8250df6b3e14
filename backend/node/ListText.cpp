// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListText.h"

#include <QCoreApplication>

namespace backend {

QString listText(const QStringList& items)
{
    return items.join(QCoreApplication::translate("ListText", ", ", "between the items of a list"));
}

} // namespace backend
