// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoBench.h"
#include "MainWindow.h"
#include "TestMain.h"
#include "dialogs/ConfirmDialog.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using gui::ConfirmDialog;
using gui::NodeState;

/// Closing the window while something goes on.
class LeaveTest : public support::TestCase {
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_bench = std::make_unique<support::DemoBench>();
        m_window = std::make_unique<gui::MainWindow>(m_bench->workbench);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_node = m_bench->read(u"quiet"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->isConnected(m_node), 30'000);
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }
    void asksNothingWhenNothingGoesOn();
    void aMeasurementMayBeLeft();
    void aMeasurementMayBeStayedWith();
    void aChangeMayBeStayedWith();
    void aChangeIsStoppedBetweenSteps();

private:
    [[nodiscard]] const NodeState& state() const { return m_bench->workbench.state(m_node); }
    /// Closes the window and finds what it asks, which names the node.
    [[nodiscard]] QPointer<ConfirmDialog> close();
    void apply();

    std::unique_ptr<support::DemoBench> m_bench;
    std::unique_ptr<gui::MainWindow> m_window;
    int m_node = 0;
};

QPointer<ConfirmDialog> LeaveTest::close()
{
    m_window->close();
    QPointer<ConfirmDialog> dialog = m_window->findChild<ConfirmDialog*>();
    if (!dialog)
        return {};
    const auto labels = dialog->findChildren<QLabel*>();
    const bool isNamed = std::any_of(labels.begin(), labels.end(), [this](const QLabel* label) { return label->text().contains(state().title); });
    return isNamed ? dialog : nullptr;
}

void LeaveTest::apply()
{
    m_bench->workbench.addIntent(m_node, backend::GiveDrive{u"S6B0NL0W417203X"_s, 100});
    QVERIFY(state().plan && !state().plan->isRefused());
    m_bench->workbench.apply(m_node);
    QVERIFY(state().isApplying);
}

void LeaveTest::asksNothingWhenNothingGoesOn()
{
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QVERIFY(!m_window->findChild<ConfirmDialog*>());
}

void LeaveTest::aMeasurementMayBeLeft()
{
    QVERIFY(m_bench->beginMeasuring(m_node, u"left"_s));
    const auto question = close();
    QVERIFY(question);
    QVERIFY(m_window->isVisible());
    question->findChild<QPushButton*>(u"yes"_s)->click();
    QVERIFY(!m_window->isVisible());
    const backend::Node node = state().node;
    cleanup();
    const auto kept = gui::OpenMeasurements::ofThisPerson().of(node);
    QVERIFY(kept);
    QCOMPARE(kept->id, u"left"_s);
    gui::OpenMeasurements::ofThisPerson().forget(node);
}

void LeaveTest::aMeasurementMayBeStayedWith()
{
    QVERIFY(m_bench->beginMeasuring(m_node, u"stayed"_s));
    const auto question = close();
    QVERIFY(question);
    question->findChild<QPushButton*>(u"no"_s)->click();
    QVERIFY(m_window->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->measurements().newestFirst().size(), 1, 30'000);
    QCOMPARE(m_bench->measurements().newestFirst().first().end, backend::Measurement::End::Whole);
}

void LeaveTest::aChangeMayBeStayedWith()
{
    apply();
    const auto question = close();
    QVERIFY(question);
    question->findChild<QPushButton*>(u"no"_s)->click();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!state().isApplying, 30'000);
    QVERIFY(state().applied);
    QCOMPARE(state().applied->state, backend::JournalEntry::State::Done);
}

void LeaveTest::aChangeIsStoppedBetweenSteps()
{
    apply();
    const auto question = close();
    QVERIFY(question);
    question->findChild<QPushButton*>(u"yes"_s)->click();
    QVERIFY(!m_window->isVisible());
    m_window.reset();
    m_bench.reset(); // waits for the end of the step, and hangs nowhere
}

LANEKEEPER_GUI_TEST(LeaveTest)
#include "LeaveTest.moc"
