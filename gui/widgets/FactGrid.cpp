// SPDX-License-Identifier: GPL-3.0-or-later
#include "FactGrid.h"

#include "TextLabel.h"

#include <QGridLayout>

namespace gui {
namespace {

constexpr int nameWidth = 72;
constexpr qsizetype mostRows = 60;

} // namespace

FactGrid::FactGrid(const QList<HardwareDetails::Fact>& facts, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < qMin(mostRows, facts.size()); ++row) {
        const auto& fact = facts.at(row);
        auto* value = new TextLabel(fact.value, fact.isFixed ? Look::TextRole::Fixed : Look::TextRole::Secondary,
                                    Look::Tone::Text, TextLabel::Wrap::Yes);
        value->setAccessibleName(tr("%1: %2").arg(fact.name, fact.value));
        grid->addWidget(new TextLabel(fact.name, Look::TextRole::Secondary, Look::Tone::Second), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
}

} // namespace gui
