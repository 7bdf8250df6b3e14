// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Diff.h"

#include <QPlainTextEdit>

namespace gui {

/// The lines of a diff: a sign, a tint across the whole width, and both line numbers at the left. As
/// high as its lines, so that it stands in a page that scrolls. Text can be marked and copied.
class DiffView final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit DiffView(QWidget* parent = nullptr);

    void show(const QList<backend::DiffLine>& lines);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Numbers;

    void applyLook();
    void tint();
    void paintNumbers(QPainter& painter, const QRect& rect);
    [[nodiscard]] int numbersWidth() const;

    QList<backend::DiffLine> m_lines;
    Numbers* m_numbers;
};

} // namespace gui
