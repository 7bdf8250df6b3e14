// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QTabBar>

namespace support {

namespace mnemonics {

using Keys = QMap<QString, QStringList>;

/// Rows that repeat one button share its key, which then goes from one to the next.
inline void note(Keys& keys, const QString& text)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    if (!key.isEmpty() && !keys[key].contains(text))
        keys[key].append(text);
}

inline QStringList clashesIn(const Keys& keys)
{
    QStringList clashes;
    for (auto key = keys.cbegin(); key != keys.cend(); ++key)
        if (key->size() > 1)
            clashes.append(QStringLiteral("%1: “%2”").arg(key.key(), key->join(QStringLiteral("”, “"))));
    return clashes;
}

} // namespace mnemonics

/// Keys that stand for several texts of a window that are seen at once, or for several of one menu. One line each.
[[nodiscard]] inline QStringList clashingKeys(const QWidget& window)
{
    mnemonics::Keys keys;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || qobject_cast<const QMenu*>(widget->parentWidget()))
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            mnemonics::note(keys, button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            mnemonics::note(keys, label->text());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                mnemonics::note(keys, tabs->tabText(tab));
    }
    QStringList clashes = mnemonics::clashesIn(keys);
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        mnemonics::Keys inMenu;
        for (const QAction* action : menu->actions())
            if (action->isVisible())
                mnemonics::note(inMenu, action->text());
        for (const QString& clash : mnemonics::clashesIn(inMenu))
            clashes.append(QStringLiteral("menu, ") + clash);
    }
    return clashes;
}

} // namespace support
