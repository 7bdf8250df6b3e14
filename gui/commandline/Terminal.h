// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>
#include <stop_token>

namespace gui::commandline {

/// The terminal a person sits at, whatever the standard streams are connected to.
class Terminal {
public:
    /// Null when the program has no terminal.
    [[nodiscard]] static std::unique_ptr<Terminal> open();
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    void write(const QString& text) const;
    /// Waits for a line; nothing when the person ended the input or `stop` was requested.
    [[nodiscard]] std::optional<QByteArray> readLine(const std::stop_token& stop) const;
    /// Asks for a line that is not shown while it is typed. The question appears once the terminal is
    /// silent, so that nobody's answer is shown or lost.
    [[nodiscard]] std::optional<QByteArray> readSecret(const QString& question, const std::stop_token& stop) const;
    /// Asks until the answer is yes or no. No answer is no.
    [[nodiscard]] bool agrees(const QString& question, const std::stop_token& stop) const;

private:
    explicit Terminal(int descriptor);

    int m_descriptor;
};

} // namespace gui::commandline
