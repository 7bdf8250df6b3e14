// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace gui {

/// A part of a page that is as high as its content while there is room, and scrolls where there is
/// none, so that a long text never makes the window higher.
class ScrolledPart final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrolledPart(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int contentHeight() const;
};

} // namespace gui
