// SPDX-License-Identifier: GPL-3.0-or-later
#include "ButtonBar.h"

#include "IconView.h"
#include "LineIcon.h"
#include "TextLabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace gui {
namespace {

constexpr int barHeight = 54;

} // namespace

ButtonBar::ButtonBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout)
    , m_sign(new IconView({}, 16, this))
    , m_strong(new TextLabel({}, Look::TextRole::Strong, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_rest(new TextLabel({}, Look::TextRole::Body, Look::Tone::Second, TextLabel::Wrap::Yes))
{
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    setMinimumHeight(barHeight);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch(1);
    texts->addWidget(m_strong);
    texts->addWidget(m_rest);
    texts->addStretch(1);
    m_layout->setContentsMargins(Look::pageMargin, 4, 16, 4);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_sign);
    m_layout->addLayout(texts, 1);
    m_layout->addSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new HairLine(HairLine::Weight::Plain, this));
    layout->addLayout(m_layout, 1);
}

void ButtonBar::say(std::optional<State> sign, const QString& strong, const QString& rest)
{
    m_sign->setVisible(sign.has_value());
    if (sign)
        m_sign->setIcon(StateSign::icon(*sign));
    m_strong->setVisible(!strong.isEmpty());
    m_strong->setText(strong);
    m_rest->setVisible(!rest.isEmpty());
    m_rest->setText(rest);
}

QPushButton* ButtonBar::addButton(const QString& text, const QString& objectName, const QString& icon)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    if (!icon.isEmpty())
        button->setIcon(LineIcon::icon(icon));
    m_layout->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

} // namespace gui
