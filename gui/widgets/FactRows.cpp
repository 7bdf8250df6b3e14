// SPDX-License-Identifier: GPL-3.0-or-later
#include "FactRows.h"

#include "TextLabel.h"
#include "WrappedText.h"

#include <QGridLayout>

namespace gui {

FactRows::FactRows(QWidget* parent, int nameWidth)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactRows::add(const QString& name, const QString& value, Look::TextRole role)
{
    if (role == Look::TextRole::Fixed) {
        auto* text = new WrappedText(value, this);
        text->setAccessibleName(name);
        return add(name, text);
    }
    auto* label = new TextLabel(value, role, Look::Tone::Text, TextLabel::Wrap::Yes, this);
    label->letSelect();
    label->setAccessibleName(name);
    add(name, label);
}

void FactRows::add(const QString& name, QWidget* value)
{
    const int row = m_grid->rowCount();
    auto* label = new TextLabel(name, Look::TextRole::Body, Look::Tone::Second);
    if (value->focusPolicy() != Qt::NoFocus && !qobject_cast<TextLabel*>(value))
        label->setBuddy(value);
    else if (value->focusProxy())
        label->setBuddy(value->focusProxy());
    const bool isText = qobject_cast<QLabel*>(value) || qobject_cast<WrappedText*>(value);
    // Of several rows the name stands at the first.
    const QWidget* first = value->focusProxy();
    if (first)
        label->setMinimumHeight(first->sizeHint().height());
    const auto place = isText || first ? Qt::AlignTop : Qt::AlignVCenter;
    m_grid->addWidget(label, row, 0, place | Qt::AlignLeft);
    m_grid->addWidget(value, row, 1, place);
}

} // namespace gui
