// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/StateSign.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gui {

class TextLabel;

/// The frame of every dialog: content on the page's ground, below a hairline the bar with the
/// buttons. Cancel, or what stands for it, is the default unless a subclass says otherwise. Deletes
/// itself when it is closed; show it with open().
class LaneDialog : public QDialog {
    Q_OBJECT

public:
    explicit LaneDialog(const QString& windowTitle, QWidget* parent);

protected:
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// A sign or icon at the left, the message and what it means beside it; `content()` goes on
    /// below the message.
    void addHeading(const QIcon& sign, const QString& message, const QString& meaning);
    QPushButton* addButton(const QString& text); ///< at the right, in the order added
    QPushButton* addCancel(const QString& text = {});
    void addToBarStart(QWidget* widget); ///< at the left of the bar
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void shrink(); ///< to what the content needs
    void grow();   ///< as tall as the content needs, as far as the screen goes

    QScrollArea* m_area;
    QVBoxLayout* m_content;
    QHBoxLayout* m_bar;
};

} // namespace gui
