// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestPanel.h"

#include "models/ConnectionText.h"
#include "models/ShownText.h"
#include "widgets/ReportLines.h"

#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int leastHeight = 176;

} // namespace

TestPanel::TestPanel(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"test"_s);
    setAccessibleName(tr("Connection test"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(leastHeight);
    hide();
}

TestPanel::~TestPanel() = default;

void TestPanel::start(std::unique_ptr<ConnectionTest> test, const QString& nodeText)
{
    m_test = std::move(test);
    // Queued: a test must not be destroyed within its own signal. Meanwhile another may have begun.
    const auto end = [this, awaited = QPointer(m_test.get())] {
        if (!awaited || awaited != m_test.get())
            return;
        const std::unique_ptr<ConnectionTest> finished = std::move(m_test);
        showOutcome(finished->outcome());
        emit ended();
    };
    connect(m_test.get(), &ConnectionTest::finished, this, end, Qt::QueuedConnection);
    setLines(new ReportLines({{State::Running, {}, tr("Connecting to %1 and reading it…").arg(shownLine(nodeText))}}));
    show();
}

void TestPanel::stop()
{
    m_test.reset();
    hide();
}

void TestPanel::showOutcome(const ConnectionTest::Outcome& outcome)
{
    setLines(new ReportLines(connectionLines(outcome)));
    show();
}

void TestPanel::setLines(QWidget* lines)
{
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 2, 4, 2);
    layout->addWidget(lines);
    layout->addStretch(1);
    setWidget(page);
}

} // namespace gui
