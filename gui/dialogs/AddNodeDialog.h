// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"
#include "application/NodeBook.h"
#include "application/Workbench.h"

#include <optional>

class QButtonGroup;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace gui {

class SshForm;
class TestPanel;

/// Adds a node of any kind and starts to read it: over SSH, a simulated one, or a capture file. Also
/// edits how a node is reached over SSH, and makes another one like it. A test tries it out first.
class AddNodeDialog final : public LaneDialog {
    Q_OBJECT

public:
    AddNodeDialog(Workbench& workbench, QWidget* parent);
    /// Both for nodes over SSH.
    [[nodiscard]] static AddNodeDialog* toEdit(Workbench& workbench, Workbench::NodeId id, QWidget* parent);
    [[nodiscard]] static AddNodeDialog* toDuplicate(Workbench& workbench, Workbench::NodeId id, QWidget* parent);
    ~AddNodeDialog() override;

    void startTest();

public slots:
    void done(int result) override; ///< a test that runs is stopped at once

signals:
    void nodeAdded(int id);
    void importRequested(); ///< this has closed

private:
    enum class Purpose { Add, Edit, Duplicate };

    AddNodeDialog(Workbench& workbench, Purpose purpose, std::optional<Workbench::NodeId> model, QWidget* parent);
    void createHeading();
    void createKinds();
    [[nodiscard]] QWidget* createDemoPage();
    [[nodiscard]] QWidget* createCapturePage();
    void createVerdict();
    void createButtons();
    void createForget();
    void browseCapture();
    void forgetKept();
    void change();
    void validate();
    void finish();
    void save(const NodeBookEntry& entry);
    [[nodiscard]] QString nodeText() const;
    [[nodiscard]] QString formObstacle(const backend::Result<backend::Node>& node) const; ///< empty: none
    [[nodiscard]] QString listObstacle(const backend::Result<backend::Node>& node) const; ///< empty: none
    [[nodiscard]] QString sentence(const backend::Node& node) const;
    [[nodiscard]] NodeBookEntry entry(const backend::Node& node) const;
    [[nodiscard]] QString missingFile(const backend::Node& node) const; ///< the key or capture that is not there

    Workbench& m_workbench;
    Purpose m_purpose;
    std::optional<Workbench::NodeId> m_model; ///< the node edited or duplicated
    QButtonGroup* m_kinds;
    QStackedWidget* m_pages;
    SshForm* m_ssh;
    QListWidget* m_demos = nullptr;
    QLineEdit* m_capture = nullptr;
    TextLabel* m_verdict = nullptr;
    TestPanel* m_test = nullptr;
    QPushButton* m_startTest = nullptr;
    QPushButton* m_forget = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace gui
