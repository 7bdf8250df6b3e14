// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace gui {

/// An icon, a strong word and a sentence of the status bar; a click leads to where it comes from.
class StatusItem final : public QAbstractButton {
    Q_OBJECT

public:
    StatusItem(const QString& icon, const QString& word, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const { return m_sentence; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_word;
    QString m_sentence;
};

} // namespace gui
