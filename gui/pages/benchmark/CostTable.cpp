// SPDX-License-Identifier: GPL-3.0-or-later
#include "CostTable.h"

#include "widgets/TextLabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {
namespace {

/// A lane's mark beside its name.
class LaneSign final : public QWidget {
public:
    explicit LaneSign(const LaneLook& look)
        : m_look(look)
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLaneMark(painter, rect().toRectF().center(), m_look, palette());
    }

private:
    LaneLook m_look;
};

} // namespace

CostTable::CostTable(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void CostTable::addRow(int row, const QStringList& cells, const LaneLook* look)
{
    if (look)
        m_grid->addWidget(new LaneSign(*look), row, 0);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const auto tone = look ? Look::Tone::Text : Look::Tone::Second;
        auto* label = new TextLabel(cells[column], look ? Look::TextRole::Body : Look::TextRole::Secondary, tone, TextLabel::Wrap::Yes);
        // The heading of the names stands over their marks too.
        const bool isHeading = !look && column == 0;
        m_grid->addWidget(label, row, isHeading ? 0 : static_cast<int>(column) + 1, 1, isHeading ? 2 : 1,
                          column == 0 ? Qt::AlignVCenter : Qt::Alignment());
        if (column > 0)
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void CostTable::show(const QList<MeasurementPlots::CostRow>& rows)
{
    if (rows == m_rows && m_grid)
        return;
    m_rows = rows;
    delete layout()->takeAt(0);
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_grid = new QGridLayout;
    static_cast<QVBoxLayout*>(layout())->addLayout(m_grid);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    const ChartTable table = MeasurementPlots::costTable(rows);
    QStringList headings = table.header;
    headings.first() = table.title;
    addRow(0, headings, nullptr);
    m_grid->addWidget(new HairLine, 1, 0, 1, static_cast<int>(headings.size()) + 1);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        addRow(static_cast<int>(row) + 2, table.rows[row].cells, &rows[row].look);
        m_grid->setRowMinimumHeight(static_cast<int>(row) + 2, 24);
    }
}

} // namespace gui
