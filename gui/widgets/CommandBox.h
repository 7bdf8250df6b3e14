// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace gui {

class WrappedText;

/// Lines to be run by hand, in fixed type on a quiet ground, with a Copy button.
class CommandBox : public QWidget {
    Q_OBJECT

public:
    explicit CommandBox(const QString& text = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WrappedText* m_text;
    QPushButton* m_copy;
};

} // namespace gui
