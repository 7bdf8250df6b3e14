// SPDX-License-Identifier: GPL-3.0-or-later
#include "Terminal.h"

#include "Text.h"
#include "models/ShownText.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gui::commandline {
namespace {

constexpr int pollMilliseconds = 100;
constexpr qsizetype longestLine = 4096;

/// Hides what is typed for as long as it lives.
class Silence {
public:
    explicit Silence(int descriptor)
        : m_descriptor(descriptor)
    {
        tcgetattr(descriptor, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        tcsetattr(descriptor, TCSAFLUSH, &silent);
    }
    ~Silence() { tcsetattr(m_descriptor, TCSAFLUSH, &m_before); }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    int m_descriptor;
    termios m_before = {};
};

bool waitForInput(int descriptor, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        pollfd input{descriptor, POLLIN, 0};
        if (poll(&input, 1, pollMilliseconds) > 0)
            return true;
    }
    return false;
}

} // namespace

std::unique_ptr<Terminal> Terminal::open()
{
    const int descriptor = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    return descriptor < 0 ? nullptr : std::unique_ptr<Terminal>(new Terminal(descriptor));
}

Terminal::Terminal(int descriptor)
    : m_descriptor(descriptor)
{
}

Terminal::~Terminal() { close(m_descriptor); }

void Terminal::write(const QString& text) const
{
    const QByteArray bytes = shownText(text).toUtf8();
    [[maybe_unused]] const auto written
        = ::write(m_descriptor, bytes.constData(), static_cast<size_t>(bytes.size()));
}

std::optional<QByteArray> Terminal::readSecret(const QString& question, const std::stop_token& stop) const
{
    const Silence silence(m_descriptor);
    write(question + u' ');
    return readLine(stop);
}

std::optional<QByteArray> Terminal::readLine(const std::stop_token& stop) const
{
    QByteArray line;
    char character = 0;
    while (line.size() < longestLine && waitForInput(m_descriptor, stop)) {
        if (read(m_descriptor, &character, 1) != 1)
            return std::nullopt;
        if (character == '\n')
            return line;
        line += character;
    }
    return std::nullopt;
}

/// The word in the person's language or in English, or the first letter of either: not everybody can type
/// their own language on a console.
static bool means(const QString& answer, const QString& word, QLatin1StringView english)
{
    return answer == word || answer == english || (answer.size() == 1 && (word.startsWith(answer) || english.startsWith(answer)));
}

bool Terminal::agrees(const QString& question, const std::stop_token& stop) const
{
    for (;;) {
        write(question + u' ' + Text::tr("(yes/no)") + u' ');
        const auto line = readLine(stop);
        if (!line)
            return false;
        const QString answer = QString::fromUtf8(*line).trimmed().toLower();
        if (means(answer, Text::tr("yes"), "yes"_L1))
            return true;
        if (means(answer, Text::tr("no"), "no"_L1) || answer.isEmpty())
            return false;
    }
}

} // namespace gui::commandline
