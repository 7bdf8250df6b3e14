// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartPaint.h"

#include <QStringList>
#include <QWidget>

namespace gui {

/// What a chart shows, as rows of text.
struct ChartTable {
    struct Row {
        QString key;
        QStringList cells;

        bool operator==(const Row&) const = default;
    };

    QString title;
    QStringList header;
    QList<Row> rows;
    int wideColumn = 0; ///< takes the room the others leave

    bool operator==(const ChartTable&) const = default;
};

/// A chart of marks that can be chosen by mouse and keyboard. Subclasses say where their marks are
/// and draw; this class finds, moves, tells and selects. A mark's key is that of the hardware tree.
class MarkChart : public QWidget {
    Q_OBJECT

public:
    struct Mark {
        QString key;
        QString text; ///< everything about it in one line: tool tip and screen reader
        int row = 0;
        QRectF rect;
    };

    explicit MarkChart(QWidget* parent = nullptr);

    void setSelected(const QString& key);
    [[nodiscard]] QString selected() const { return m_selected; }
    [[nodiscard]] const QList<Mark>& marks() const { return m_marks; }
    [[nodiscard]] virtual ChartTable table() const = 0;

signals:
    void markChosen(const QString& key);

protected:
    /// The marks at the present width, row by row from left to right.
    [[nodiscard]] virtual QList<Mark> arranged() const = 0;
    [[nodiscard]] virtual int heightNeeded() const = 0;
    void rearrange(); ///< after the data or the size changed

    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] const Mark* at(const QPointF& point) const;
    [[nodiscard]] qsizetype selectedIndex() const;
    [[nodiscard]] qsizetype neighbour(qsizetype index, int key) const;
    [[nodiscard]] qsizetype inNextRow(qsizetype index, int direction) const;
    void choose(const Mark& mark);
    void tell();

    QList<Mark> m_marks;
    QString m_selected;
};

} // namespace gui
