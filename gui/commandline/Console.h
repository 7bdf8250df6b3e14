// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QJsonObject>
#include <QStringList>

namespace gui::commandline {

/// Rows as aligned lines, two blanks between columns, those of `toTheRight` (for numbers) aligned
/// to the right. Cells are cleaned, since what does not show has no width.
[[nodiscard]] QStringList aligned(const QList<QStringList>& rows, const QList<int>& toTheRight = {});

/// Answers on one stream, everything else on the other. The one place where text reaches a
/// terminal, and therefore where it is cleaned.
class Console {
public:
    struct Manner {
        int width = 100;               ///< where paragraphs wrap
        bool cleansDocuments = false;  ///< for a terminal; a file gets every byte
        bool showsProgress = false;    ///< of short work, such as connecting and reading
    };

    Console(QFileDevice& answers, QFileDevice& notes, Manner manner);

    void line(const QString& text = {});
    void lines(const QStringList& texts, int indent = 0);
    /// Wrapped between words. `lead`, when given, stands in the first line's indent. No words: nothing.
    void paragraph(const QString& text, int indent = 0, const QString& lead = {});
    void document(const QByteArray& bytes);              ///< a diff or a script, as it is
    void json(const QJsonObject& answer);                ///< one line that starts with {"format":1

    void note(const QString& text);     ///< a sentence beside the answer: problems, steps
    void progress(const QString& text); ///< short work that runs now; only a person at a terminal sees it

private:
    QFileDevice& m_answers;
    QFileDevice& m_notes;
    Manner m_manner;
};

} // namespace gui::commandline
