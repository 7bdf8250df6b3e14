// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardwareFilter.h"

#include "HardwareModel.h"

namespace gui {

HardwareFilter::HardwareFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setFilterRole(HardwareModel::FilterRole);
    setFilterKeyColumn(HardwareModel::Name);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void HardwareFilter::setText(const QString& text)
{
    m_isActive = !text.trimmed().isEmpty();
    setFilterFixedString(text.trimmed());
}

} // namespace gui
