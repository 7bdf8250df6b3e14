// SPDX-License-Identifier: GPL-3.0-or-later
#include "IntentList.h"

#include "models/ShownText.h"
#include "widgets/ClearRows.h"
#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QKeySequence>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

IntentList::IntentList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void IntentList::show(const QStringList& sentences, qsizetype canTakeBack)
{
    clearRows(m_rows);
    for (qsizetype index = 0; index < sentences.size(); ++index)
        m_rows->addWidget(rowFor(sentences.at(index), index, canTakeBack));
}

QWidget* IntentList::rowFor(const QString& sentence, qsizetype index, qsizetype canTakeBack)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* number = new TextLabel(QString::number(index + 1), Look::TextRole::Body, Look::Tone::Second);
    number->setFixedWidth(16);
    layout->addWidget(number);
    layout->addWidget(new TextLabel(shownLine(sentence), Look::TextRole::Body, Look::Tone::Text, TextLabel::Wrap::Yes),
                      1);
    if (index < canTakeBack) {
        auto* takeBack = new QPushButton(LineIcon::icon(u"edit-undo"_s), tr("Ta&ke back"), row);
        takeBack->setFlat(true);
        takeBack->setObjectName(u"takeBack"_s);
        takeBack->setAccessibleName(tr("Take back: %1").arg(shownLine(sentence)));
        connect(takeBack, &QPushButton::clicked, this, [this, index] { emit takeBackRequested(index); });
        if (index == canTakeBack - 1)
            layout->addWidget(new TextLabel(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText),
                                            Look::TextRole::Secondary, Look::Tone::Stale));
        layout->addWidget(takeBack);
    } else {
        row->setMinimumHeight(Look::buttonHeight);
    }
    return row;
}

} // namespace gui
