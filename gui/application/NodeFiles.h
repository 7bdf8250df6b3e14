// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/Node.h"

namespace gui {

/// One small file a node, in one folder of this computer that only its owner reads. A value; any thread.
class NodeFiles {
public:
    explicit NodeFiles(QString folder);

    /// Empty when there is none, or when it is larger than any of ours.
    [[nodiscard]] QByteArray read(const backend::Node& node) const;
    /// Whole or not at all. Where this cannot be written nothing is said.
    void write(const backend::Node& node, const QByteArray& bytes) const;
    void remove(const backend::Node& node) const;

private:
    [[nodiscard]] QString fileOf(const backend::Node& node) const;

    QString m_folder;
};

} // namespace gui
