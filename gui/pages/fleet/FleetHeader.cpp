// SPDX-License-Identifier: GPL-3.0-or-later
#include "FleetHeader.h"

#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

QPushButton* headerButton(const QString& name, const QString& icon, const QString& text)
{
    auto* button = new QPushButton(LineIcon::icon(icon), text);
    button->setObjectName(name);
    button->setIconSize(Look::buttonIcon);
    return button;
}

} // namespace

FleetHeader::FleetHeader(QWidget* parent)
    : QWidget(parent)
    , m_subtitle(new TextLabel({}, Look::TextRole::Secondary, Look::Tone::Second))
    , m_filter(new QLineEdit)
    , m_export(headerButton(u"fleetExport"_s, u"document-export"_s, tr("E&xport")))
    , m_read(headerButton(u"readAll"_s, u"view-refresh"_s, tr("&Read all again")))
{
    createFilter();
    createExports();
    m_read->setShortcut(Qt::Key_F5);
    m_read->setToolTip(tr("Connects to every node of the list and reads it. Nothing is changed."));
    connect(m_read, &QPushButton::clicked, this, &FleetHeader::readRequested);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(new TextLabel(tr("All nodes"), Look::TextRole::NodeName));
    text->addWidget(m_subtitle);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, 10, 16, 10);
    layout->setSpacing(8);
    layout->addLayout(text, 1);
    layout->addWidget(m_filter);
    layout->addWidget(m_export);
    layout->addWidget(m_read);
}

void FleetHeader::createFilter()
{
    m_filter->setObjectName(u"fleetFilter"_s);
    m_filter->setAccessibleName(tr("Filter the drives"));
    m_filter->setPlaceholderText(tr("Filter (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_filter->addAction(LineIcon::icon(u"edit-find"_s, Look::Tone::Second), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(232);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &FleetHeader::filterChanged);
}

void FleetHeader::createExports()
{
    auto* menu = new QMenu(this);
    menu->addAction(tr("Drives shown as &CSV…"), this, [this] { emit exportRequested(Export::Csv); });
    menu->addAction(tr("Drives shown as &JSON…"), this, [this] { emit exportRequested(Export::Json); });
    m_export->setMenu(menu);
}

bool FleetHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FleetHeader::setSubtitle(const QString& text) { m_subtitle->setText(text); }

void FleetHeader::setCanRead(bool can) { m_read->setEnabled(can); }

void FleetHeader::startFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace gui
