// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShareChart.h"

#include "ChartPaint.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {
namespace {

class Swatch final : public QWidget {
public:
    explicit Swatch(std::optional<Look::Hue> hue)
        : m_hue(hue)
    {
        setFixedSize(10, 10);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        ChartPaint::bar(painter, rect(), m_hue, palette());
    }

private:
    std::optional<Look::Hue> m_hue;
};

} // namespace

ShareChart::ShareChart(QWidget* parent)
    : QWidget(parent)
    , m_message(new TextLabel({}, Look::TextRole::Strong, Look::Tone::Text, TextLabel::Wrap::Yes))
    , m_subject(new TextLabel({}, Look::TextRole::Secondary, Look::Tone::Second, TextLabel::Wrap::Yes))
    , m_bar(new ShareBar)
    , m_rows(new QGridLayout)
{
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(5);
    m_rows->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addSpacing(2);
    layout->addWidget(m_subject);
    layout->addSpacing(10);
    layout->addWidget(m_bar);
    layout->addSpacing(10);
    layout->addLayout(m_rows);
}

void ShareChart::showShares(const QString& message, const QString& subject, const QList<Share>& shares)
{
    m_message->setText(message);
    m_subject->setText(subject);
    m_bar->setAccessibleName(message);
    m_bar->setVisible(!shares.isEmpty());
    if (shares == m_shares)
        return;
    m_shares = shares;
    m_bar->setShares(shares);
    showRows();
}

void ShareChart::showRows()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < m_shares.size(); ++row) {
        const Share& share = m_shares.at(row);
        m_rows->addWidget(new Swatch(share.hue), row, 0);
        m_rows->addWidget(new TextLabel(share.name, Look::TextRole::Body, Look::Tone::Text, TextLabel::Wrap::Yes), row, 1);
        m_rows->addWidget(new TextLabel(share.value, Look::TextRole::Body, Look::Tone::Second), row, 2,
                          Qt::AlignRight | Qt::AlignTop);
    }
}

} // namespace gui
