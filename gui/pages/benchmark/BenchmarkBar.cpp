// SPDX-License-Identifier: GPL-3.0-or-later
#include "BenchmarkBar.h"

#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"
#include "widgets/ViewSwitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

QPushButton* button(const QString& name, const QString& icon, const QString& text)
{
    auto* made = new QPushButton(LineIcon::icon(icon), text);
    made->setObjectName(name);
    made->setIconSize(Look::buttonIcon);
    return made;
}

QComboBox* chooser(const QString& name, int width)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setMaximumWidth(width);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace

BenchmarkBar::BenchmarkBar(QWidget* parent)
    : QWidget(parent)
    , m_drive(chooser(u"benchmarkDrive"_s, 320))
    , m_profile(chooser(u"benchmarkProfile"_s, 150))
    , m_charts(button(u"benchmarkCharts"_s, u"chart"_s, tr("&Charts")))
    , m_table(button(u"benchmarkTable"_s, u"table"_s, tr("&Table")))
    , m_export(button(u"export"_s, u"document-export"_s, tr("E&xport")))
    , m_measure(new QPushButton(tr("M&easure again…")))
{
    m_export->setMenu(createExports());
    m_measure->setObjectName(u"measureAgain"_s);
    Look::setFilled(m_measure);
    connect(m_measure, &QPushButton::clicked, this, &BenchmarkBar::measureRequested);
    connect(m_table, &QPushButton::toggled, this, &BenchmarkBar::asTableChanged);
    connect(m_drive, &QComboBox::currentIndexChanged, this, &BenchmarkBar::driveChosen);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &BenchmarkBar::profileChosen);
    const auto labelled = [](const QString& text, QWidget* buddy) {
        auto* label = new TextLabel(text, Look::TextRole::Body, Look::Tone::Second);
        label->setBuddy(buddy);
        return label;
    };
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, 8, Look::pageMargin, 8);
    layout->setSpacing(8);
    layout->addWidget(labelled(tr("&Drive"), m_drive));
    layout->addWidget(m_drive, 8);
    layout->addSpacing(4);
    layout->addWidget(labelled(tr("Pro&file"), m_profile));
    layout->addWidget(m_profile, 3);
    layout->addStretch(1);
    layout->addWidget(new ViewSwitch(m_charts, m_table));
    layout->addWidget(m_export);
    layout->addWidget(m_measure);
}

QMenu* BenchmarkBar::createExports()
{
    auto* menu = new QMenu(this);
    const auto add = [this, menu](const QString& text, Export what) {
        m_exports.append(menu->addAction(text, this, [this, what] { emit exportRequested(what); }));
    };
    add(tr("Cop&y as text for a forum"), Export::ForumText);
    menu->addSeparator();
    add(tr("Picture (&PNG)…"), Export::Png);
    add(tr("Drawing (&SVG)…"), Export::Svg);
    menu->addSeparator();
    add(tr("Runs as &CSV…"), Export::Csv);
    add(tr("Curves as CS&V…"), Export::SamplesCsv);
    add(tr("Everything as &JSON…"), Export::Json);
    menu->addSeparator();
    menu->addAction(tr("&Import measurements…"), this, &BenchmarkBar::importRequested);
    return menu;
}

void BenchmarkBar::set(QComboBox* box, const QList<Choice>& choices)
{
    QList<Choice> now;
    for (int index = 0; index < box->count(); ++index)
        now.append({box->itemData(index).toString(), box->itemText(index)});
    if (now == choices)
        return;
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto& choice : choices) {
        box->addItem(choice.name, choice.key);
        box->setItemData(box->count() - 1, choice.name, Qt::AccessibleTextRole);
    }
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

void BenchmarkBar::setDrives(const QList<Choice>& drives) { set(m_drive, drives); }

void BenchmarkBar::setProfiles(const QList<Choice>& profiles) { set(m_profile, profiles); }

void BenchmarkBar::chooseDrive(const QString& key)
{
    if (const int index = m_drive->findData(key); index >= 0)
        m_drive->setCurrentIndex(index);
}

void BenchmarkBar::chooseProfile(const QString& key)
{
    if (const int index = m_profile->findData(key); index >= 0)
        m_profile->setCurrentIndex(index);
}

void BenchmarkBar::setCanMeasure(bool can) { m_measure->setEnabled(can); }

void BenchmarkBar::setCanExport(bool can)
{
    for (auto* action : m_exports)
        action->setEnabled(can);
}

QString BenchmarkBar::drive() const { return m_drive->currentData().toString(); }

QString BenchmarkBar::profile() const { return m_profile->currentData().toString(); }

} // namespace gui
