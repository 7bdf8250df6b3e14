// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandBox.h"

#include "LineIcon.h"
#include "Look.h"
#include "WrappedText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

CommandBox::CommandBox(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(new WrappedText(text, this))
    , m_copy(new QPushButton(LineIcon::icon(u"edit-copy"_s), tr("&Copy"), this))
{
    m_text->setAccessibleName(tr("Command"));
    m_copy->setFlat(true);
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleName(tr("Copy the command"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

void CommandBox::setText(const QString& text) { m_text->setPlainText(text); }

QString CommandBox::text() const { return m_text->toPlainText(); }

void CommandBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(Look::softLine(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace gui
