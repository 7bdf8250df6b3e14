// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardwareBar.h"

#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"
#include "widgets/ViewSwitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

QPushButton* switchButton(const QString& name, const QString& icon, const QString& text)
{
    auto* button = new QPushButton(LineIcon::icon(icon), text);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setIconSize(Look::buttonIcon);
    return button;
}

} // namespace

HardwareBar::HardwareBar(QWidget* parent)
    : QWidget(parent)
    , m_tree(switchButton(u"showTree"_s, u"tree"_s, tr("&Tree")))
    , m_charts(switchButton(u"showCharts"_s, u"chart"_s, tr("&Charts")))
    , m_orderPart(new QWidget)
    , m_order(new QComboBox)
    , m_asTable(switchButton(u"asTable"_s, u"table"_s, tr("&As a table")))
    , m_filter(new QLineEdit)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    createOrder();
    createFilter();
    layout->addWidget(new ViewSwitch(m_tree, m_charts));
    layout->addWidget(m_orderPart);
    layout->addStretch();
    layout->addWidget(m_asTable);
    layout->addWidget(m_filter);
    connect(m_charts, &QPushButton::toggled, this, [this] {
        showParts();
        emit viewChanged();
    });
    connect(m_asTable, &QPushButton::toggled, this, &HardwareBar::asTableChanged);
    showParts();
}

void HardwareBar::createOrder()
{
    m_order->setObjectName(u"order"_s);
    m_order->addItem(tr("IOMMU group"), static_cast<int>(HardwareOrder::ByGroup));
    m_order->addItem(tr("PCIe topology"), static_cast<int>(HardwareOrder::ByTopology));
    m_order->addItem(tr("Drives only"), static_cast<int>(HardwareOrder::DrivesOnly));
    auto* label = new TextLabel(tr("Or&der by"), Look::TextRole::Body, Look::Tone::Second);
    label->setBuddy(m_order);
    auto* layout = new QHBoxLayout(m_orderPart);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_order);
    connect(m_order, &QComboBox::currentIndexChanged, this, &HardwareBar::orderChanged);
}

void HardwareBar::createFilter()
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter the hardware"));
    m_filter->setPlaceholderText(tr("Filter (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_filter->addAction(LineIcon::icon(u"edit-find"_s, Look::Tone::Second), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(200);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &HardwareBar::filterChanged);
}

bool HardwareBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool HardwareBar::showsCharts() const { return m_charts->isChecked(); }

HardwareOrder HardwareBar::order() const { return static_cast<HardwareOrder>(m_order->currentData().toInt()); }

void HardwareBar::startFilter()
{
    m_tree->setChecked(true);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

/// Order and filter belong to the tree, the table to the charts.
void HardwareBar::showParts()
{
    m_orderPart->setVisible(!showsCharts());
    m_filter->setVisible(!showsCharts());
    m_asTable->setVisible(showsCharts());
}

} // namespace gui
