// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/Evidence.h"

#include <QWidget>

namespace gui {

/// Where a statement was read and what stood there: "file → value" in the fixed font. Long lines are
/// elided in the middle and whole in the tool tip; the context menu copies.
class EvidenceLine final : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceLine(const backend::Evidence& evidence, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void copy() const;

    QString m_source;
    QString m_text;
};

} // namespace gui
