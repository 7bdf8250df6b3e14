// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ProofLane.h"

#include <QWidget>

namespace gui {

/// The lane of a proof, painted: the places it goes through, a sign for what is proved between
/// them, and the serial at both ends. The table of the proof says the same in words.
class LaneChain final : public QWidget {
    Q_OBJECT

public:
    explicit LaneChain(const ProofLane& lane, QWidget* parent = nullptr);

    [[nodiscard]] const ProofLane& lane() const { return m_lane; }
    [[nodiscard]] QRect placeRect(qsizetype place) const; ///< mirrored where text runs from the right
    [[nodiscard]] QRect signRect(qsizetype way) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect mirrored(const QRect& rect) const;
    [[nodiscard]] int boxWidth() const;
    [[nodiscard]] int gap() const;
    void paintPlace(QPainter& painter, qsizetype place) const;
    void paintWay(QPainter& painter, qsizetype way) const;
    struct Word {
        QString text;
        Look::TextRole role;
        Look::Tone tone;
    };
    void paintWord(QPainter& painter, const Word& word, bool atFarEnd, QRect& room) const;
    void paintSerials(QPainter& painter) const;

    ProofLane m_lane;
};

} // namespace gui
