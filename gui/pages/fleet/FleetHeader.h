// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace gui {

class TextLabel;

/// Above all drives: how many there are, the filter, and what can be done with all of them.
class FleetHeader final : public QWidget {
    Q_OBJECT

public:
    enum class Export { Csv, Json };

    explicit FleetHeader(QWidget* parent = nullptr);

    void setSubtitle(const QString& text);
    void setCanRead(bool can);
    void startFilter(); ///< cursor in the filter

signals:
    void filterChanged(const QString& text);
    void exportRequested(gui::FleetHeader::Export what);
    void readRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createFilter();
    void createExports();

    TextLabel* m_subtitle;
    QLineEdit* m_filter;
    QPushButton* m_export;
    QPushButton* m_read;
};

} // namespace gui
