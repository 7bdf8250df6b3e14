// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"
#include "application/Workbench.h"
#include "models/GiftOptions.h"

class QPushButton;
class QStackedWidget;

namespace gui {

class ChoiceList;
class FindingList;
class OptionList;

/// "Give a drive to a VM": which drive, then which VM and what that means for it, and how, for who asks. Ends in the plan;
/// nothing is changed here. What cannot be given or cannot take it stays visible with its reason and
/// cannot be chosen.
class GiveDriveDialog final : public LaneDialog {
    Q_OBJECT

public:
    /// `drive`: serial or address to start with; may be empty.
    GiveDriveDialog(Workbench& workbench, Workbench::NodeId id, const QString& drive, QWidget* parent);

signals:
    void planned();

private:
    [[nodiscard]] QWidget* createDrivePage();
    [[nodiscard]] QWidget* createMachinePage();
    [[nodiscard]] QWidget* createOptionsPage();
    void createButtons();
    void startWith(const QString& drive);
    void showState();
    void showLosses();
    void showConsequences();
    void showOptions();
    void showPage(int page);
    void updateButtons();
    void goOn();
    void plan();
    [[nodiscard]] std::optional<backend::PciAddress> chosenDrive() const;
    [[nodiscard]] std::optional<backend::GiveDrive> gift() const; ///< without options

    Workbench& m_workbench;
    Workbench::NodeId m_id;
    QStackedWidget* m_pages;
    ChoiceList* m_drives = nullptr;
    TextLabel* m_lossTitle = nullptr;
    FindingList* m_losses = nullptr;
    TextLabel* m_machineTitle = nullptr;
    TextLabel* m_machineNote = nullptr;
    ChoiceList* m_machines = nullptr;
    TextLabel* m_consequenceTitle = nullptr;
    FindingList* m_consequences = nullptr;
    TextLabel* m_optionsTitle = nullptr;
    OptionList* m_options = nullptr;
    std::optional<backend::GiveDrive> m_optionsFor; ///< the gift whose options are shown
    QList<GiftOptionGroup> m_optionGroups; ///< as shown
    QPushButton* m_toOptions = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace gui
