// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StateSign.h"

#include <QWidget>

namespace gui {

class TextLabel;

/// The sign alone, where a sentence beside it says the word.
class Sign final : public QWidget {
    Q_OBJECT

public:
    explicit Sign(State state, QWidget* parent = nullptr);

    void setState(State state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state;
};

/// A state's sign with its word in the state's tone.
class SignLabel final : public QWidget {
    Q_OBJECT

public:
    explicit SignLabel(State state = State::Note, QWidget* parent = nullptr);

    void setState(State state);

private:
    Sign* m_sign;
    TextLabel* m_word;
};

} // namespace gui
