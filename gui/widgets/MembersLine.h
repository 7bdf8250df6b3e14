// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gui {

class TextLabel;

/// A calm line above a node's pages: members of its cluster that are not in the list. Hidden while
/// there are none.
class MembersLine final : public QWidget {
    Q_OBJECT

public:
    explicit MembersLine(QWidget* parent = nullptr);

    void showMembers(const QString& node, const QStringList& members);

signals:
    void addRequested();
    void declined(); ///< not to be offered again

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_sentence;
};

} // namespace gui
