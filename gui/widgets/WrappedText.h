// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace gui {

/// Text in fixed type that breaks wherever the line ends, so that a hash or a path without blanks
/// never widens the page. As high as its lines; can be marked and copied as it stands.
class WrappedText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit WrappedText(const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void applyLook();
    [[nodiscard]] int wantedHeight() const;
};

} // namespace gui
