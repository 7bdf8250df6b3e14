// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;

namespace gui {

/// Above a comparison: which drive and which profile, charts or tables, export, and measuring again.
class BenchmarkBar final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString key;
        QString name;

        bool operator==(const Choice&) const = default;
    };
    enum class Export { Png, Svg, Csv, SamplesCsv, Json, ForumText };

    explicit BenchmarkBar(QWidget* parent = nullptr);

    /// Keeps what is chosen, where it is still there.
    void setDrives(const QList<Choice>& drives);
    void setProfiles(const QList<Choice>& profiles);
    void chooseDrive(const QString& key);   ///< does nothing when it is not there
    void chooseProfile(const QString& key);
    void setCanMeasure(bool can);
    void setCanExport(bool can);
    [[nodiscard]] QString drive() const;
    [[nodiscard]] QString profile() const;

signals:
    void driveChosen();
    void profileChosen();
    void asTableChanged(bool asTable);
    void exportRequested(gui::BenchmarkBar::Export what);
    void importRequested();
    void measureRequested();

private:
    [[nodiscard]] QMenu* createExports();
    void set(QComboBox* box, const QList<Choice>& choices);

    QComboBox* m_drive;
    QComboBox* m_profile;
    QPushButton* m_charts;
    QPushButton* m_table;
    QPushButton* m_export;
    QPushButton* m_measure;
    QList<QAction*> m_exports;
};

} // namespace gui
