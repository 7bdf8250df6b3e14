// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/DesktopKeyring.h"
#include "application/HistoryStore.h"
#include "application/NodeBook.h"
#include "application/Secrets.h"
#include "application/Workbench.h"

#include <QSize>
#include <QTemporaryDir>
#include <QTimer>

class QDialog;

namespace gui {

class MainWindow;

/// Walks through every page on simulated nodes in a folder of its own and writes a picture of each,
/// light and dark, so that the window can be seen on a machine without a display. Without a folder it
/// only walks.
class ScreenshotTour final : public QObject {
    Q_OBJECT

public:
    explicit ScreenshotTour(QString folder, QSize size, QObject* parent = nullptr);
    ~ScreenshotTour() override;

    void start();

signals:
    void arrived(const QString& name, QWidget* subject); ///< at a place that is worth a picture
    void finished(bool isComplete); ///< false: a page did not come in time, or a picture was not written

private:
    /// A place to look at: brought about by `arrange`, worth a picture once `isReady`.
    struct Stop {
        QString name;
        std::function<void()> arrange;
        std::function<bool()> isReady;
        std::function<QWidget*()> subject; ///< empty: the window
    };

    void plan();
    void planNodes();
    void planChange();
    void planDialogs();
    void planHostDialogs();
    void planTests();
    void planList();
    void addDialog(const QString& name, std::function<QDialog*()> make);
    void addPage(const QString& name, const QString& node, const QString& page);
    void press(const QString& button);
    void advance();
    void arriveAt(const Stop& stop);
    void takePictures();
    void end(bool isComplete);
    [[nodiscard]] QWidget* subject() const;
    [[nodiscard]] bool save(const QString& suffix);
    [[nodiscard]] Workbench::NodeId demoNode(const QString& name) const;
    [[nodiscard]] bool isAllRead() const;
    [[nodiscard]] const NodeState& stateOf(const QString& node) const;

    QString m_folder;
    QSize m_size;
    QTemporaryDir m_own;
    NodeBook m_nodeBook;
    HistoryStore m_history;
    DesktopKeyring m_keyring; ///< shown as a choice, never asked
    Secrets m_secrets;
    std::unique_ptr<remote::Questions> m_questions;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<MainWindow> m_window;
    QList<Stop> m_stops;
    qsizetype m_next = 0;
    int m_ticks = 0; ///< since the present stop was arranged
    QTimer m_timer;
};

} // namespace gui
