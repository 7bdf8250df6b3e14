// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LaneDialog.h"
#include "application/NodeState.h"

#include <QTimer>
#include <functional>

class QCheckBox;
class QComboBox;

namespace gui {

class FactRows;
class FindingList;
class MeasureTargets;
class OwnProfile;
class TextLabel;

/// What to measure, how long, and what is read and written where. Looks at the target while a person chooses, without
/// writing anything; only what was looked at can be measured, and it is measured as it was shown.
class MeasureDialog final : public LaneDialog {
    Q_OBJECT

public:
    using Answer = std::function<void(const backend::Result<backend::MeasuringOffer>&)>;
    /// Looks at a target and answers on this thread, some time; may be asked anew before it has answered.
    using Looker = std::function<void(const backend::MeasureRequest&, const Answer&)>;

    /// Installs fio on the node and answers on this thread.
    using Installer = std::function<void(const std::function<void(const backend::Result<void>&)>&)>;

    MeasureDialog(const NodeState& state, Looker look, QWidget* parent);

    void setInstaller(Installer install) { m_install = std::move(install); }

    void chooseDrive(const QString& serial);

signals:
    void measureRequested(const backend::MeasuringOffer& offer);

private:
    void createFacts();
    [[nodiscard]] QWidget* profileRow();
    void createHelp();
    void showHelp(const backend::Error* problem); ///< what a person can do about it, here
    void installFio();
    void showProfiles(); ///< those that fit the kind of target
    void lookSoon();
    void lookNow();
    void take(const backend::Result<backend::MeasuringOffer>& offer);
    void showFacts();
    void say(State sign, const QString& sentence, const QString& detail = {});
    [[nodiscard]] std::optional<backend::MeasureRequest> request() const;

    Looker m_look;
    Installer m_install;
    bool m_isSimulated = false;
    QTimer m_pause; ///< until the person stops typing
    int m_asked = 0; ///< counts, so that a late answer is told from the last
    std::optional<backend::MeasuringOffer> m_offer;
    MeasureTargets* m_targets;
    QComboBox* m_profile;
    OwnProfile* m_own = nullptr;
    TextLabel* m_duration = nullptr;
    TextLabel* m_reads = nullptr;
    TextLabel* m_writes = nullptr;
    FindingList* m_found = nullptr;
    QCheckBox* m_hasRoom = nullptr;
    QPushButton* m_installFio = nullptr;
    QPushButton* m_measure = nullptr;
};

} // namespace gui
