// SPDX-License-Identifier: GPL-3.0-or-later
#include "OptionList.h"

#include "ClearRows.h"
#include "PlainText.h"
#include "TextLabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui {

OptionList::OptionList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(3);
}

void OptionList::show(const QList<GiftOptionGroup>& groups)
{
    m_buttons.clear();
    clearRows(m_rows);
    for (const GiftOptionGroup& group : groups)
        addGroup(group);
}

void OptionList::addGroup(const GiftOptionGroup& group)
{
    if (m_rows->count() > 0)
        m_rows->addSpacing(12);
    m_rows->addWidget(new TextLabel(group.title, Look::TextRole::Strong, Look::Tone::Text, TextLabel::Wrap::Yes));
    auto* buttons = group.isOneOf ? new QButtonGroup(this) : nullptr;
    for (const GiftOption& option : group.options) {
        const QString label = PlainText::label(option.title);
        auto* button = group.isOneOf ? static_cast<QAbstractButton*>(new QRadioButton(label, this))
                                     : new QCheckBox(label, this);
        if (buttons)
            buttons->addButton(button);
        button->setChecked(group.isOneOf && &option == &group.options.first());
        addOption(option, button);
    }
}

void OptionList::addOption(const GiftOption& option, QAbstractButton* button)
{
    const QString below = option.refusal.isEmpty() ? option.price : tr("Cannot be chosen: %1").arg(option.refusal);
    button->setEnabled(option.refusal.isEmpty());
    button->setAccessibleDescription(below);
    auto* price = new TextLabel(below, Look::TextRole::Secondary, Look::Tone::Second, TextLabel::Wrap::Yes);
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    price->setContentsMargins(indent, 0, 0, 3);
    m_rows->addWidget(button);
    m_rows->addWidget(price);
    m_buttons.append({option.wish, button});
    connect(button, &QAbstractButton::toggled, this, &OptionList::changed);
}

void OptionList::choose(const QList<GiftWish>& wishes)
{
    for (const auto& [wish, button] : m_buttons)
        if (wishes.contains(wish) && button->isEnabled())
            button->setChecked(true);
}

QList<GiftWish> OptionList::chosen() const
{
    QList<GiftWish> wishes;
    for (const auto& [wish, button] : m_buttons)
        if (button->isChecked())
            wishes.append(wish);
    return wishes;
}

} // namespace gui
