// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusStrip.h"

#include "LineIcon.h"
#include "StatusItem.h"
#include "TextLabel.h"
#include "models/StatusText.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr std::chrono::seconds tick{10};

/// One upright hairline between two items.
QWidget* divider()
{
    auto* line = new HairLine(HairLine::Weight::Plain);
    line->setFixedSize(1, 18);
    return line;
}

QWidget* promise()
{
    auto* note = new QWidget;
    auto* layout = new QHBoxLayout(note);
    layout->setContentsMargins(10, 0, 0, 0);
    layout->setSpacing(8);
    auto* icon = new QLabel;
    icon->setPixmap(LineIcon::icon(u"information"_s, Look::Tone::Second).pixmap(16, 16));
    layout->addWidget(icon);
    layout->addWidget(new TextLabel(StatusStrip::tr("Nothing is installed on a node. Keys stay with your SSH agent."),
                                    Look::TextRole::Secondary, Look::Tone::Second));
    layout->addStretch();
    return note;
}

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_note(promise())
    , m_items(new QWidget)
    , m_now(new StatusItem(u"eye"_s, tr("Now")))
    , m_next(new StatusItem(u"go-next"_s, tr("Next")))
    , m_back(new StatusItem(u"edit-undo"_s, tr("Back")))
{
    m_now->setObjectName(u"statusNow"_s);
    m_next->setObjectName(u"statusNext"_s);
    m_back->setObjectName(u"statusBack"_s);
    auto* items = new QHBoxLayout(m_items);
    items->setContentsMargins(0, 0, 0, 0);
    items->setSpacing(6);
    for (auto* widget : {static_cast<QWidget*>(m_now), divider(), static_cast<QWidget*>(m_next), divider(),
                         static_cast<QWidget*>(m_back)})
        items->addWidget(widget);
    items->addStretch();
    auto* help = new StatusItem(u"help-contents"_s, tr("F1"));
    help->setSentence(tr("Help"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(6);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_items, 1);
    layout->addWidget(help);
    setFixedHeight(34);
    connect(m_now, &StatusItem::clicked, this, [this] { emit pageRequested(u"overview"_s); });
    connect(m_next, &StatusItem::clicked, this, [this] { emit pageRequested(u"plan"_s); });
    connect(m_back, &StatusItem::clicked, this, [this] { emit pageRequested(u"history"_s); });
    connect(help, &StatusItem::clicked, this, &StatusStrip::helpRequested);
    connect(&m_clock, &QTimer::timeout, this, &StatusStrip::showAge);
    showNoNode();
}

void StatusStrip::showNoNode()
{
    m_clock.stop();
    m_items->hide();
    m_note->show();
}

void StatusStrip::showNode(const NodeState& state)
{
    m_note->hide();
    m_items->show();
    m_readAt = state.snapshot ? state.snapshot->readAt : QDateTime();
    m_isOld = StatusText::isOld(state);
    m_next->setSentence(StatusText::next(state));
    m_back->setSentence(StatusText::back(state));
    showAge();
    m_clock.start(tick);
}

void StatusStrip::showAll(const QString& now, const QString& next, const QString& back)
{
    m_clock.stop();
    m_note->hide();
    m_items->show();
    m_now->setSentence(now);
    m_next->setSentence(next);
    m_back->setSentence(back);
}

void StatusStrip::showAge()
{
    m_now->setSentence(StatusText::now(m_readAt, QDateTime::currentDateTimeUtc(), m_isOld));
}

} // namespace gui
