// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/NodeBook.h"
#include "models/NodeName.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace gui {

class FactRows;

/// Where a node is and how to log in there, as fields to fill in.
class SshForm final : public QWidget {
    Q_OBJECT

public:
    explicit SshForm(QWidget* parent);

    void fill(const NodeBookEntry& entry);
    void selectHost(); ///< so that typing replaces it
    [[nodiscard]] NodeName::SshParts parts() const;
    [[nodiscard]] QString keyFile() const;
    /// `entry` with what stands in the fields, but for the node itself.
    [[nodiscard]] NodeBookEntry over(NodeBookEntry entry) const;

signals:
    void changed();

private:
    [[nodiscard]] QLineEdit* addField(FactRows* rows, const QString& label, const QString& objectName,
                                      const QString& placeholder);
    [[nodiscard]] QWidget* withBrowse(QLineEdit* field);
    void browse();

    QLineEdit* m_host;
    QLineEdit* m_user;
    QLineEdit* m_port;
    QLineEdit* m_keyFile;
    QLineEdit* m_name;
    QCheckBox* m_atStart;
};

} // namespace gui
