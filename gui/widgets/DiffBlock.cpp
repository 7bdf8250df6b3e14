// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiffBlock.h"

#include "DiffView.h"
#include "IconView.h"
#include "LineIcon.h"
#include "TextLabel.h"
#include "WrappedText.h"
#include "models/PlanText.h"
#include "models/ShownText.h"

#include <QBoxLayout>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::DiffLine;

constexpr int pathStretch = 100; ///< a path gets its own width before anything gets more

int count(const QList<DiffLine>& lines, DiffLine::Kind kind)
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(),
                                          [kind](const auto& line) { return line.kind == kind; }));
}

} // namespace

DiffBlock::DiffBlock(const QString& path, const QString& note, const QByteArray& before, const QByteArray& after,
                     QWidget* parent)
    : QWidget(parent)
{
    const auto lines = backend::diffLines(before, after);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(createHeader(path, note, lines));
    layout->addWidget(new HairLine(HairLine::Weight::Soft, this));
    auto* view = new DiffView(this);
    view->show(lines);
    layout->addWidget(view);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QWidget* DiffBlock::createHeader(const QString& path, const QString& note, const QList<DiffLine>& lines)
{
    auto* header = new QWidget(this);
    header->setMinimumHeight(28);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(12, 5, 12, 5);
    layout->addWidget(new IconView(LineIcon::icon(u"text-x-generic"_s), 16, header), 0, Qt::AlignTop);
    auto* file = new WrappedText(shownLine(path), header);
    file->setAccessibleName(tr("File"));
    file->setMaximumWidth(file->fontMetrics().horizontalAdvance(file->toPlainText()) + 6);
    layout->addWidget(file, pathStretch);
    layout->addWidget(new TextLabel(note, Look::TextRole::Secondary, Look::Tone::Second), 1);
    const auto add = [&](int number, QChar sign, Look::Tone tone) {
        if (number)
            layout->addWidget(new TextLabel(PlanText::changedLines(number, sign), Look::TextRole::Secondary, tone));
    };
    add(count(lines, DiffLine::Kind::Added), u'+', Look::Tone::Ready);
    add(count(lines, DiffLine::Kind::Removed), u'−', Look::Tone::Blocked);
    return header;
}

void DiffBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(Look::softLine(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace gui
