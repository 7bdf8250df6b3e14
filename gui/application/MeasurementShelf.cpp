// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementShelf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using backend::Measurement;
using backend::Result;

namespace {

constexpr int mostListed = 500;

} // namespace

MeasurementShelf::MeasurementShelf(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
}

MeasurementShelf::~MeasurementShelf() = default;

void MeasurementShelf::open()
{
    if (m_isOpened)
        return;
    m_isOpened = true;
    if (auto store = MeasurementStore::open(m_file)) {
        m_store = std::move(*store);
        m_remark = m_store->remark();
    } else {
        m_remark = tr("%1 What is measured now is gone when the program ends.").arg(store.error().message);
    }
    m_list = listed();
}

QList<Measurement> MeasurementShelf::listed()
{
    QList<Measurement> all;
    if (m_store)
        if (auto kept = m_store->list({.most = mostListed}))
            all = std::move(*kept);
    for (Measurement loose : m_loose) {
        loose.samples.clear();
        loose.temperatures.clear();
        all.append(loose);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.startedAt > b.startedAt; });
    return all;
}

const QList<Measurement>& MeasurementShelf::newestFirst()
{
    open();
    return m_list;
}

QString MeasurementShelf::remark()
{
    open();
    return m_remark;
}

void MeasurementShelf::reload()
{
    if (!m_isOpened)
        return;
    auto now = listed();
    if (now == m_list)
        return;
    m_list = std::move(now);
    emit changed();
}

Result<Measurement> MeasurementShelf::whole(const QString& id)
{
    open();
    for (const auto& loose : m_loose)
        if (loose.id == id)
            return loose;
    if (!m_store)
        return backend::failure(backend::Error::Kind::LocalFile, m_remark);
    return m_store->load(id);
}

Result<void> MeasurementShelf::keep(const Measurement& measurement)
{
    open();
    auto kept = m_store ? m_store->keep(measurement)
                        : Result<void>(backend::failure(backend::Error::Kind::LocalFile, m_remark));
    m_loose.removeIf([&](const auto& loose) { return loose.id == measurement.id; });
    if (!kept)
        m_loose.append(measurement);
    reload();
    return kept;
}

Result<void> MeasurementShelf::remove(const QString& id)
{
    open();
    m_loose.removeIf([&](const auto& loose) { return loose.id == id; });
    auto removed = m_store ? m_store->remove(id) : Result<void>();
    reload();
    return removed;
}

} // namespace gui
