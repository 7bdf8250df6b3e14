// SPDX-License-Identifier: GPL-3.0-or-later
#include "MembersLine.h"

#include "SignLabel.h"
#include "TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr qsizetype mostNames = 4;

QPushButton* lineButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

/// "pve9, pve10 and 3 others"
QString listed(const QStringList& members)
{
    if (members.size() <= mostNames)
        return QLocale().createSeparatedList(members);
    const auto more = static_cast<int>(members.size() - mostNames);
    return MembersLine::tr("%1 and %n other(s)", nullptr, more).arg(members.first(mostNames).join(u", "_s));
}

} // namespace

MembersLine::MembersLine(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new TextLabel({}, Look::TextRole::Body, Look::Tone::Text, TextLabel::Wrap::Yes))
{
    setObjectName(u"membersLine"_s);
    auto* add = lineButton(tr("A&dd them…"), u"addMembers"_s);
    auto* decline = lineButton(tr("Do &not offer again"), u"declineMembers"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, 7, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(new Sign(State::Note));
    layout->addSpacing(4);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(add);
    layout->addWidget(decline);
    connect(add, &QPushButton::clicked, this, &MembersLine::addRequested);
    connect(decline, &QPushButton::clicked, this, &MembersLine::declined);
    hide();
}

void MembersLine::showMembers(const QString& node, const QStringList& members)
{
    setVisible(!members.isEmpty());
    if (!members.isEmpty())
        m_sentence->setText(tr("%1 is in a cluster with %2, not in the list yet.").arg(node, listed(members)));
}

void MembersLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(0, height() - 1, width(), 1, Look::line(palette()));
}

} // namespace gui
