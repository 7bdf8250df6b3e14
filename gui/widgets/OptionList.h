// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GiftOptions.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace gui {

/// Options in groups, each with a line on what it costs. One that cannot be chosen stays to be read, with the reason.
class OptionList final : public QWidget {
    Q_OBJECT

public:
    explicit OptionList(QWidget* parent = nullptr);

    void show(const QList<GiftOptionGroup>& groups); ///< the first of each "one of" is chosen
    void choose(const QList<GiftWish>& wishes); ///< as far as they are there and can be had
    [[nodiscard]] QList<GiftWish> chosen() const;

signals:
    void changed();

private:
    void addGroup(const GiftOptionGroup& group);
    void addOption(const GiftOption& option, QAbstractButton* button);

    QVBoxLayout* m_rows;
    QList<std::pair<GiftWish, QAbstractButton*>> m_buttons;
};

} // namespace gui
