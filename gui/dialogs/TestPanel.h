// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ConnectionTest.h"

#include <QScrollArea>

namespace gui {

/// How a connection test goes, and what it found, line by line. Hidden until the first test.
class TestPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit TestPanel(QWidget* parent);
    ~TestPanel() override;

    void start(std::unique_ptr<ConnectionTest> test, const QString& nodeText);
    void stop(); ///< at once; shows nothing any more
    [[nodiscard]] bool isRunning() const { return m_test != nullptr; }
    void showOutcome(const ConnectionTest::Outcome& outcome);

signals:
    void ended(); ///< with an outcome

private:
    void setLines(QWidget* lines);

    std::unique_ptr<ConnectionTest> m_test;
};

} // namespace gui
