// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Look.h"

#include <QLabel>

namespace gui {

/// A label that takes its font from a text role and its colour from a tone, and follows both when
/// the desktop's font or palette changes. Plain text always: what it shows may come from a node.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    enum class Wrap { No, Yes };

    explicit TextLabel(const QString& text = {}, Look::TextRole role = Look::TextRole::Body,
                       Look::Tone tone = Look::Tone::Text, Wrap wrap = Wrap::No,
                       QWidget* parent = nullptr);

    void setTone(Look::Tone tone);
    void setRole(Look::TextRole role);
    void letSelect(); ///< text can be marked and copied

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLook();

    Look::TextRole m_role;
    Look::Tone m_tone;
};

/// One hairline across a layout.
class HairLine : public QWidget {
    Q_OBJECT

public:
    enum class Weight { Soft, Plain };

    explicit HairLine(Weight weight = Weight::Soft, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Weight m_weight;
};

} // namespace gui
