// SPDX-License-Identifier: GPL-3.0-or-later
#include "NothingMeasured.h"

#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int textWidth = 620;

} // namespace

NothingMeasured::NothingMeasured(QWidget* parent)
    : QWidget(parent)
    , m_measure(new QPushButton(tr("M&easure…")))
{
    using Wrap = TextLabel::Wrap;
    auto* sentence = new TextLabel(tr("Nothing is measured here yet"), Look::TextRole::PageSentence);
    sentence->setObjectName(u"nothingMeasured"_s);
    auto* meaning = new TextLabel(
        tr("Measuring runs fio on the node or in a VM and shows how fast a drive answers on the host, over VirtIO and passed "
           "through. It never writes to a drive: drives are only read, and what has to write does so in a new file of its own "
           "that is removed at the end."),
        Look::TextRole::Body, Look::Tone::Second, Wrap::Yes);
    meaning->setMaximumWidth(textWidth);
    m_measure->setObjectName(u"measure"_s);
    Look::setFilled(m_measure);
    auto* import = new QPushButton(tr("Import measureme&nts…"));
    import->setObjectName(u"importMeasurements"_s);
    connect(m_measure, &QPushButton::clicked, this, &NothingMeasured::measureRequested);
    connect(import, &QPushButton::clicked, this, &NothingMeasured::importRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_measure);
    buttons->addWidget(import);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, 20, Look::pageMargin, 20);
    layout->setSpacing(8);
    layout->addWidget(sentence);
    layout->addWidget(meaning);
    layout->addSpacing(10);
    layout->addLayout(buttons);
    layout->addStretch();
}

void NothingMeasured::setCanMeasure(bool can) { m_measure->setEnabled(can); }

} // namespace gui
