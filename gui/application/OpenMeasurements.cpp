// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenMeasurements.h"

#include "StateFolder.h"
#include "benchmark/export/MeasurementJson.h"

using namespace Qt::StringLiterals;

namespace gui {

OpenMeasurements::OpenMeasurements(const QString& folder)
    : m_files(folder)
{
}

OpenMeasurements OpenMeasurements::ofThisPerson() { return OpenMeasurements(stateFolder() + u"/measuring"_s); }

std::optional<backend::Measurement> OpenMeasurements::of(const backend::Node& node) const
{
    const QByteArray bytes = m_files.read(node);
    if (bytes.isEmpty())
        return {};
    const auto begun = backend::measurementsFromJson(bytes);
    return begun && begun->size() == 1 ? std::optional(begun->first()) : std::nullopt;
}

void OpenMeasurements::keep(const backend::Node& node, const backend::Measurement& begun) const
{
    if (const auto bytes = backend::toJson(begun))
        m_files.write(node, *bytes);
}

void OpenMeasurements::forget(const backend::Node& node) const { m_files.remove(node); }

} // namespace gui
