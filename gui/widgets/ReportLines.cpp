// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportLines.h"

#include "SignLabel.h"
#include "TextLabel.h"
#include "WrappedText.h"
#include "models/ShownText.h"

#include <QGridLayout>

namespace gui {
namespace {

constexpr qsizetype longestText = 2000;

QWidget* textOf(const ReportLine& line)
{
    const QString text = shownText(line.text.left(longestText));
    if (line.isFixed) {
        auto* fixed = new WrappedText(text);
        if (!line.name.isEmpty())
            fixed->setAccessibleName(line.name);
        return fixed;
    }
    auto* label = new TextLabel(text, Look::TextRole::Body, Look::Tone::Text, TextLabel::Wrap::Yes);
    label->letSelect();
    label->setAccessibleName(line.name);
    return label;
}

} // namespace

ReportLines::ReportLines(const QList<ReportLine>& lines, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < lines.size(); ++row) {
        const ReportLine& line = lines.at(row);
        if (line.state)
            grid->addWidget(new Sign(*line.state), row, 0, Qt::AlignTop);
        if (!line.name.isEmpty())
            grid->addWidget(new TextLabel(line.name, Look::TextRole::Body, Look::Tone::Second), row, 1, Qt::AlignTop);
        const int from = line.name.isEmpty() ? 1 : 2;
        grid->addWidget(textOf(line), row, from, 1, 3 - from);
    }
}

} // namespace gui
