// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"
#include "application/Workbench.h"
#include "models/NodeName.h"

class QButtonGroup;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace gui {

/// Adds a node of any kind and starts to read it: over SSH, a simulated one, or a capture file.
class AddNodeDialog final : public LaneDialog {
    Q_OBJECT

public:
    AddNodeDialog(Workbench& workbench, QWidget* parent);

signals:
    void nodeAdded(int id);

private:
    void createKinds();
    [[nodiscard]] QWidget* createSshPage();
    [[nodiscard]] QWidget* createDemoPage();
    [[nodiscard]] QWidget* createCapturePage();
    void createButtons();
    void browse(QLineEdit* field, const QString& title, const QString& folder);
    void validate();
    void add();
    [[nodiscard]] NodeName::SshParts sshParts() const;
    [[nodiscard]] QString nodeText() const;
    [[nodiscard]] QString obstacle(const backend::Result<backend::Node>& node) const; ///< empty: none
    [[nodiscard]] remote::Login login() const;
    [[nodiscard]] QString missingFile(const backend::Node& node) const; ///< the key or capture that is not there

    Workbench& m_workbench;
    QButtonGroup* m_kinds;
    QStackedWidget* m_pages;
    QLineEdit* m_host = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_port = nullptr;
    QLineEdit* m_keyFile = nullptr;
    QListWidget* m_demos = nullptr;
    QLineEdit* m_capture = nullptr;
    TextLabel* m_verdict = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace gui
