// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Workbench.h"

#include <QJsonObject>
#include <QSet>
#include <QTimer>

namespace gui {

class MainWindow;

/// How a person left the window, kept in one file: its place and size, the node and the page, tree or charts, how wide
/// panels and columns were drawn. Brings it back when it is made, parts of pages as soon as those are there, and saves
/// it a moment after each change and whenever the window is about to close. A window that its screen no longer holds is
/// brought onto it. What is damaged or fits no more is left as it is built. No secrets; where the file cannot be
/// written nothing is said.
class WindowMemory final : public QObject {
    Q_OBJECT

public:
    WindowMemory(QString file, const Workbench& workbench, MainWindow& window);

    /// In the state folder.
    [[nodiscard]] static QString defaultFile();

    void save();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restorePlace();
    void restoreParts(const QWidget& whole);
    void keepParts();
    void keepPlace();
    void saveSoon() { m_soon.start(); }

    QString m_file;
    const Workbench& m_workbench;
    MainWindow& m_window;
    QJsonObject m_kept;
    QJsonObject m_built;   ///< columns as they were built: only what a person changed is kept
    QSet<QString> m_moved; ///< panels that a person moved since the start
    QTimer m_soon;         ///< runs out when nothing has changed for a moment
    QByteArray m_saved;
};

} // namespace gui
