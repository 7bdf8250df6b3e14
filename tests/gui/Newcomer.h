// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

namespace support {

/// Somebody who knows the program only by what stands on the screen: presses what has a label, types
/// where a label says, chooses rows by their text, and waits as people do until something shows.
/// Counts what it does. When something is not there, it stops and says what it looked for.
class Newcomer {
public:
    explicit Newcomer(QWidget& window)
        : m_window(window)
    {
    }

    [[nodiscard]] int actions() const { return m_actions; }
    [[nodiscard]] const QString& missed() const { return m_missed; } ///< empty: all was found

    void press(const QString& label)
    {
        act(label, [this, label] { return button(label); },
            [](QAbstractButton* button) { QTest::mouseClick(button, Qt::LeftButton, {}, signOf(*button)); });
    }

    void type(const QString& label, const QString& text)
    {
        act(label, [this, label] { return field(label); }, [&text](QLineEdit* field) {
            QTest::mouseClick(field, Qt::LeftButton);
            field->selectAll();
            QTest::keyClicks(field, text);
        });
    }

    void choose(const QString& text)
    {
        act(text, [this, text] { return row(text); }, [&text](QAbstractItemView* view) {
            const QModelIndex index = indexOf(*view, text);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        });
    }

    /// Waits until a label with this in it can be seen; no action.
    void read(const QString& text)
    {
        if (m_missed.isEmpty() && !QTest::qWaitFor([&] { return sees(text); }, patience))
            m_missed = text + QStringLiteral(" (not to be read; there stands: ") + all().join(QStringLiteral(" | ")) + u')';
    }

    /// Waits until one of these can be read and says which; -1: none.
    [[nodiscard]] qsizetype waitsForOneOf(const QStringList& texts)
    {
        qsizetype seen = -1;
        const bool isThere = QTest::qWaitFor([&] {
            for (seen = texts.size() - 1; seen >= 0 && !sees(texts[seen]);)
                --seen;
            return seen >= 0;
        }, patience);
        if (!isThere && m_missed.isEmpty())
            m_missed = texts.join(QStringLiteral(" or ")) + QStringLiteral(" (not to be read)");
        return seen;
    }

private:
    static constexpr int patience = 60'000;

    template <typename Find, typename Do>
    void act(const QString& label, Find find, Do perform)
    {
        if (!m_missed.isEmpty())
            return;
        if (!QTest::qWaitFor([&] { return find() != nullptr; }, patience)) {
            m_missed = label + QStringLiteral(" (there stands: ") + all().join(QStringLiteral(" | ")) + u')';
            return;
        }
        ++m_actions;
        perform(find());
        QTest::qWait(1);
    }

    /// The dialog on top, which has the say while it is open, or the window.
    [[nodiscard]] QWidget& place() const
    {
        QDialog* top = nullptr;
        for (QDialog* dialog : m_window.findChildren<QDialog*>())
            if (dialog->isVisible())
                top = dialog;
        return top ? *top : m_window;
    }

    [[nodiscard]] static QString plain(QString text) { return text.remove(u'&'); }

    template <typename Widget>
    [[nodiscard]] Widget* find(const std::function<bool(Widget&)>& fits) const
    {
        for (Widget* widget : place().template findChildren<Widget*>())
            if (widget->isVisible() && widget->isEnabled() && isSeen(*widget) && fits(*widget))
                return widget;
        return nullptr;
    }

    /// Round and square signs stand at the start of a line that may be longer than the text.
    [[nodiscard]] static QPoint signOf(const QAbstractButton& button)
    {
        const bool hasSign = qobject_cast<const QRadioButton*>(&button) || qobject_cast<const QCheckBox*>(&button);
        return hasSign ? QPoint(8, button.height() / 2) : button.rect().center();
    }

    /// What lies under an opaque child of its own is not seen, but the child is.
    [[nodiscard]] static bool isSeen(const QWidget& widget)
    {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
        return !(area ? area->viewport()->visibleRegion() : widget.visibleRegion()).isEmpty();
    }

    [[nodiscard]] QAbstractButton* button(const QString& label) const
    {
        return find<QAbstractButton>([&](auto& each) { return plain(each.text()) == label; });
    }

    [[nodiscard]] QLineEdit* field(const QString& label) const
    {
        const auto* name = find<QLabel>([&](auto& each) { return plain(each.text()) == label && each.buddy(); });
        auto* named = name ? name->buddy() : nullptr;
        auto* field = qobject_cast<QLineEdit*>(named);
        return field || !named ? field : named->findChild<QLineEdit*>();
    }

    /// What a row shows, or where it draws itself what it tells a screen reader.
    [[nodiscard]] static QString says(const QModelIndex& index)
    {
        const QString shown = index.data().toString();
        return shown.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : shown;
    }

    [[nodiscard]] static QModelIndex indexOf(const QAbstractItemView& view, const QString& text)
    {
        for (int row = 0; view.model() && row < view.model()->rowCount(); ++row)
            for (int column = 0; column < view.model()->columnCount(); ++column)
                if (const auto index = view.model()->index(row, column); says(index).contains(text))
                    return index;
        return {};
    }

    [[nodiscard]] QAbstractItemView* row(const QString& text) const
    {
        return find<QAbstractItemView>([&](auto& each) {
            const QModelIndex index = indexOf(each, text);
            return index.isValid() && (index.flags() & Qt::ItemIsEnabled) && each.visualRect(index).isValid();
        });
    }

    [[nodiscard]] QStringList all() const
    {
        QStringList texts;
        for (const QLabel* label : place().findChildren<QLabel*>())
            if (label->isVisible() && !label->visibleRegion().isEmpty() && !label->text().isEmpty())
                texts.append(label->text());
        for (const QAbstractButton* each : place().findChildren<QAbstractButton*>())
            if (each->isVisible() && !each->text().isEmpty())
                texts.append(u'[' + plain(each->text()) + (each->isEnabled() ? QStringLiteral("]") : QStringLiteral(", off]")));
        return texts;
    }

    [[nodiscard]] bool sees(const QString& text) const
    {
        const QStringList there = all();
        return std::any_of(there.begin(), there.end(), [&](const QString& each) { return each.contains(text); });
    }

    QWidget& m_window;
    int m_actions = 0;
    QString m_missed;
};

} // namespace support
