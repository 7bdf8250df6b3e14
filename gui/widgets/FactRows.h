// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Look.h"

#include <QWidget>

class QGridLayout;

namespace gui {

/// Names at the left, what is true at the right, in aligned columns.
class FactRows : public QWidget {
    Q_OBJECT

public:
    explicit FactRows(QWidget* parent = nullptr, int nameWidth = 96);

    void add(const QString& name, const QString& value, Look::TextRole role = Look::TextRole::Body);
    void add(const QString& name, QWidget* value);

private:
    QGridLayout* m_grid;
};

} // namespace gui
