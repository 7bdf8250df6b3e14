// SPDX-License-Identifier: GPL-3.0-or-later
#include "LossList.h"

#include "LineIcon.h"
#include "TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr qsizetype mostRows = 60;

QWidget* row(const QString& icon, Look::Tone tone, const QString& sentence, const QString& detail)
{
    auto* widget = new QWidget;
    auto* text = new QVBoxLayout;
    text->setSpacing(1);
    text->addWidget(new TextLabel(sentence, Look::TextRole::Body, Look::Tone::Text, TextLabel::Wrap::Yes));
    if (!detail.isEmpty())
        text->addWidget(new TextLabel(detail, Look::TextRole::Secondary, Look::Tone::Second, TextLabel::Wrap::Yes));
    auto* picture = new QLabel;
    picture->setPixmap(LineIcon::icon(icon, tone).pixmap(16, 16));
    picture->setContentsMargins(0, 2, 0, 0);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(9);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    return widget;
}

} // namespace

LossList::LossList(const HardwareDetails& details, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(9);
    if (!details.nothing.isEmpty())
        layout->addWidget(row(u"shield"_s, Look::Tone::Ready, details.nothing, details.nothingDetail));
    for (const auto& loss : details.losses.first(qMin(mostRows, details.losses.size())))
        layout->addWidget(row(loss.icon, loss.isInUse ? Look::Tone::Blocked : Look::Tone::Second, loss.sentence,
                              loss.isInUse ? loss.detail : tr("The host has a driver for it, but does not visibly use it.")));
}

} // namespace gui
