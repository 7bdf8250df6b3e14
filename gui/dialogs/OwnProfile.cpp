// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwnProfile.h"

#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::FioJob;
using Pattern = FioJob::Pattern;

constexpr qint64 mebi = 1024 * 1024;

QString sizeOf(qint64 bytes) { return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeIecFormat); }

QHBoxLayout* rowOf(QWidget* parent, std::initializer_list<std::pair<QString, QWidget*>> parts)
{
    auto* row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto& [name, widget] : parts) {
        if (!name.isEmpty()) {
            auto* label = new TextLabel(name, Look::TextRole::Body, Look::Tone::Second);
            label->setBuddy(widget);
            row->addWidget(label);
        }
        row->addWidget(widget);
    }
    row->addStretch(1);
    return row;
}

} // namespace

OwnProfile::OwnProfile(QWidget* parent)
    : QWidget(parent)
    , m_pattern(new QComboBox(this))
    , m_block(new QComboBox(this))
    , m_depth(number(1, 1024, 1, tr("Requests in flight")))
    , m_runs(number(1, 50, 1, tr("Runs")))
    , m_seconds(number(1, 3600, 10, tr("Seconds of each run"), tr(" s", "seconds, behind a number")))
    , m_size(new QComboBox(this))
    , m_flush(new QCheckBox(tr("fsync after each &write"), this))
    , m_fileRow(new QWidget(this))
{
    m_pattern->setObjectName(u"ownPattern"_s);
    m_pattern->setAccessibleName(tr("Pattern"));
    m_block->setAccessibleName(tr("Block"));
    m_size->setAccessibleName(tr("Size of the file"));
    for (const qint64 bytes : {512, 4096, 8192, 16384, 65536, 131072, 1048576, 4194304})
        m_block->addItem(sizeOf(bytes), bytes);
    m_block->setCurrentIndex(1);
    for (const qint64 size : {256, 1024, 4096, 16384, 65536})
        m_size->addItem(sizeOf(size * mebi), size * mebi);
    m_size->setCurrentIndex(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* first = new QWidget(this);
    rowOf(first, {{{}, m_pattern}, {tr("in blocks of"), m_block}, {tr("in flight"), m_depth}});
    auto* second = new QWidget(this);
    rowOf(second, {{tr("Runs"), m_runs}, {tr("each for"), m_seconds}});
    rowOf(m_fileRow, {{tr("File of"), m_size}, {{}, m_flush}});
    for (auto* each : {first, second, m_fileRow})
        layout->addWidget(each);
    for (auto* each : {m_pattern, m_block, m_size})
        connect(each, &QComboBox::currentIndexChanged, this, &OwnProfile::changed);
    connect(m_flush, &QCheckBox::toggled, this, &OwnProfile::changed);
    setKind(m_kind);
}

QSpinBox* OwnProfile::number(int least, int most, int value, const QString& name, const QString& suffix)
{
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setAccessibleName(name);
    connect(box, &QSpinBox::valueChanged, this, &OwnProfile::changed);
    return box;
}

void OwnProfile::setKind(backend::MeasuredPlace::Kind kind)
{
    m_kind = kind;
    const bool isFile = kind == backend::MeasuredPlace::Kind::File;
    const QSignalBlocker quiet(m_pattern);
    const QVariant before = m_pattern->currentData();
    m_pattern->clear();
    const auto offer = [this](Pattern pattern, const QString& name) { m_pattern->addItem(name, static_cast<int>(pattern)); };
    offer(Pattern::RandomRead, tr("Random reads"));
    offer(Pattern::SequentialRead, tr("Sequential reads"));
    if (isFile) {
        offer(Pattern::RandomWrite, tr("Random writes"));
        offer(Pattern::SequentialWrite, tr("Sequential writes"));
        offer(Pattern::Mixed, tr("Reads and writes, 70 to 30"));
    }
    m_pattern->setCurrentIndex(qMax(0, m_pattern->findData(before)));
    m_fileRow->setVisible(isFile);
}

backend::BenchmarkProfile OwnProfile::profile() const
{
    const bool isFile = m_kind == backend::MeasuredPlace::Kind::File;
    FioJob job;
    job.pattern = static_cast<Pattern>(m_pattern->currentData().toInt());
    job.blockBytes = m_block->currentData().toInt();
    job.depth = m_depth->value();
    job.flushesEach = isFile && job.writes() && m_flush->isChecked();
    backend::BenchmarkProfile profile;
    profile.id = u"own"_s;
    profile.jobs = {job};
    profile.runs = m_runs->value();
    profile.secondsPerRun = m_seconds->value();
    profile.warmUpSeconds = 1;
    profile.fileBytes = isFile ? m_size->currentData().toLongLong() : 0;
    return profile;
}

} // namespace gui
