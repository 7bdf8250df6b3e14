// SPDX-License-Identifier: GPL-3.0-or-later
#include "FirstStart.h"

#include "IconView.h"
#include "LineIcon.h"
#include "TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int columnWidth = 560;
constexpr int iconSide = 72;

/// One of the three words with what it means, as a row of its own.
QWidget* lesson(const QString& icon, const QString& word, const QString& meaning)
{
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconView(LineIcon::icon(icon, Look::Tone::Accent), 16), 0, 0);
    grid->addWidget(new TextLabel(word, Look::TextRole::Strong), 0, 1);
    grid->addWidget(new TextLabel(meaning, Look::TextRole::Body, Look::Tone::Second, TextLabel::Wrap::Yes), 1, 1);
    return row;
}

} // namespace

FirstStart::FirstStart(QWidget* parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QWidget;
    column->setMinimumWidth(columnWidth);
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new IconView(LineIcon::program(), iconSide));
    lines->addSpacing(26);
    lines->addWidget(new TextLabel(tr("Give a drive to a VM, and keep the host"), Look::TextRole::FirstSentence, Look::Tone::Text,
                                   TextLabel::Wrap::Yes));
    lines->addSpacing(10);
    lines->addWidget(new TextLabel(tr("Lanekeeper looks at your Proxmox VE nodes over SSH. It only reads until "
                                      "you have seen every change and pressed Apply."),
                                   Look::TextRole::Body, Look::Tone::Second, TextLabel::Wrap::Yes));
    lines->addSpacing(28);
    lines->addWidget(createActions());
    lines->addSpacing(36);
    lines->addWidget(new HairLine);
    lines->addSpacing(28);
    lines->addWidget(lesson(u"eye"_s, tr("Now: what is true"),
                            tr("Which drives are free, what shares their group, and what the host would lose.")));
    lines->addSpacing(18);
    lines->addWidget(lesson(u"go-next"_s, tr("Next: what would happen"),
                            tr("Every step, file and command before it runs.")));
    lines->addSpacing(18);
    lines->addWidget(lesson(u"edit-undo"_s, tr("Back: how to return"),
                            tr("Each change keeps its receipt here and on the node, and can be undone.")));
    // Not aligned to the centre: aligned widgets are not asked how tall they are at their width.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(4);
    outer->addLayout(middle);
    outer->addStretch(5);
}

QWidget* FirstStart::createActions()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* add = new QPushButton(LineIcon::onFilled(u"list-add"_s), tr("&Add a node…"));
    add->setObjectName(u"addNode"_s);
    add->setMinimumHeight(34);
    add->setIconSize(Look::buttonIcon);
    Look::setFilled(add);
    setFocusProxy(add);
    auto* demo = new QPushButton(tr("&Try the demo nodes"));
    demo->setObjectName(u"tryDemo"_s);
    demo->setMinimumHeight(34);
    layout->addWidget(add);
    auto* import = new QPushButton(tr("&Import from SSH configuration…"));
    import->setObjectName(u"import"_s);
    import->setMinimumHeight(34);
    layout->addWidget(demo);
    layout->addWidget(import);
    layout->addStretch();
    connect(add, &QPushButton::clicked, this, &FirstStart::addRequested);
    connect(demo, &QPushButton::clicked, this, &FirstStart::demoRequested);
    connect(import, &QPushButton::clicked, this, &FirstStart::importRequested);
    return row;
}

} // namespace gui
