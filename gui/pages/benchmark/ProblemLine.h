// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gui {

class TextLabel;

/// What went wrong, above a page that goes on: a sentence, and the evidence below it.
class ProblemLine final : public QWidget {
    Q_OBJECT

public:
    explicit ProblemLine(QWidget* parent = nullptr);

    void say(const QString& sentence, const QString& detail = {}); ///< nothing to say: the line is gone

private:
    TextLabel* m_sentence;
    TextLabel* m_detail;
};

} // namespace gui
