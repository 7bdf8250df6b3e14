// SPDX-License-Identifier: GPL-3.0-or-later
#include "TourGround.h"

#include "MainWindow.h"
#include "NoQuestions.h"

#include <QAbstractButton>
#include <QDialog>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

bool isDemo(const backend::Node& node, const QString& name)
{
    const auto* demo = std::get_if<backend::DemoTarget>(&node.target);
    return demo && demo->name == name;
}

} // namespace

TourGround::TourGround()
    : m_nodeBook(m_own.filePath(u"nodes.json"_s))
    , m_history(m_own.filePath(u"history"_s))
    , m_secrets(m_keyring, m_own.filePath(u"kept.json"_s))
    , m_measurements(m_own.filePath(u"measurements.sqlite"_s))
    , m_questions(std::make_unique<remote::NoQuestions>())
    , m_workbench(std::make_unique<Workbench>(
          Workbench::Services{m_nodeBook, m_history, *m_questions, m_own.filePath(u"demo"_s), NodeMemories(m_own.filePath(u"memory"_s)),
                              &m_secrets, &m_measurements, {}, OpenMeasurements(m_own.filePath(u"measuring"_s))}))
    , m_window(std::make_unique<MainWindow>(*m_workbench))
{
}

TourGround::~TourGround() = default;

Workbench::NodeId TourGround::node(const QString& demo) const
{
    const auto nodes = m_workbench->nodes();
    const auto place = std::find_if(nodes.begin(), nodes.end(), [&](auto id) { return isDemo(m_workbench->state(id).node, demo); });
    return place == nodes.end() ? 0 : *place;
}

const NodeState& TourGround::state(const QString& demo) const { return m_workbench->state(node(demo)); }

bool TourGround::isConnected(const QString& demo) const
{
    const NodeState& it = state(demo);
    return it.link == NodeState::Link::Connected && !it.isApplying;
}

bool TourGround::isAllRead() const
{
    const auto nodes = m_workbench->nodes();
    return std::all_of(nodes.begin(), nodes.end(), [this](auto id) { return m_workbench->state(id).link == NodeState::Link::Connected; });
}

QStringList TourGround::troubles() const
{
    QStringList troubles;
    for (const auto id : m_workbench->nodes()) {
        const NodeState& state = m_workbench->state(id);
        for (const auto& problem : {state.problem, state.applyProblem, state.measureProblem})
            if (problem)
                troubles.append(u"%1: %2 %3"_s.arg(state.title, problem->message, problem->detail));
    }
    return troubles;
}

void TourGround::show(const QString& demo, const QString& page)
{
    m_window->showNode(node(demo));
    m_window->showPage(page);
}

void TourGround::press(const QString& button)
{
    const auto buttons = m_window->findChildren<QAbstractButton*>(button);
    const auto seen = std::find_if(buttons.begin(), buttons.end(), [](const auto* each) { return each->isVisible(); });
    if (seen != buttons.end())
        (*seen)->click();
}

QDialog* TourGround::dialog() const
{
    const auto dialogs = m_window->findChildren<QDialog*>();
    const auto seen = std::find_if(dialogs.begin(), dialogs.end(), [](const auto* each) { return each->isVisible(); });
    return seen == dialogs.end() ? nullptr : *seen;
}

} // namespace gui
