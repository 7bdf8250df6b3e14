// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeFiles.h"
#include "benchmark/Measurement.h"

#include <optional>

namespace gui {

/// The measurement that this computer began on each node and has not fetched yet: it goes on there while this
/// program does not run. A value; any thread.
class OpenMeasurements {
public:
    explicit OpenMeasurements(const QString& folder);

    /// Those in the state folder.
    [[nodiscard]] static OpenMeasurements ofThisPerson();

    /// As it was when it began, without runs; no value when there is none or the file is damaged.
    [[nodiscard]] std::optional<backend::Measurement> of(const backend::Node& node) const;
    /// Where this cannot be written nothing is said: the next start then does not know what to fetch.
    void keep(const backend::Node& node, const backend::Measurement& begun) const;
    void forget(const backend::Node& node) const;

private:
    NodeFiles m_files;
};

} // namespace gui
