// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Diff.h"

#include <QWidget>

namespace gui {

/// A DiffView below the name of its file and how many lines came and went.
class DiffBlock final : public QWidget {
    Q_OBJECT

public:
    DiffBlock(const QString& path, const QString& note, const QByteArray& before, const QByteArray& after,
              QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* createHeader(const QString& path, const QString& note,
                                        const QList<backend::DiffLine>& lines);
};

} // namespace gui
