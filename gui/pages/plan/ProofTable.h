// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace gui {

/// The checks of a proof as a table that is as high as its rows, so that the page around it scrolls.
class ProofTable final : public QTableView {
    Q_OBJECT

public:
    explicit ProofTable(QWidget* parent = nullptr);

    void fit(); ///< columns to the width, rows to their text, the table to its rows

signals:
    void rowChosen(const QRect& row); ///< in the table's own coordinates

protected:
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] int widest(int column) const;
};

} // namespace gui
