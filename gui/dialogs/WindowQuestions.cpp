// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowQuestions.h"

#include "HostKeyUnknownDialog.h"
#include "PasswordDialog.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <utility>
#include <variant>

namespace gui {

using remote::HostKeyAnswer;

namespace {

struct SecretQuestion {
    PasswordDialog::Secret secret;
    QString subject;
    int attempt = 1;
};

} // namespace

struct WindowQuestions::Pending {
    std::variant<remote::HostKeyOffer, SecretQuestion> question;
    HostKeyAnswer hostKey = HostKeyAnswer::Refuse;
    std::optional<QByteArray> secret;
    bool isAnswered = false;
};

WindowQuestions::WindowQuestions(QObject* parent)
    : QObject(parent)
{
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &WindowQuestions::declineAll);
}

WindowQuestions::~WindowQuestions()
{
    declineAll();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_askers == 0; });
}

void WindowQuestions::setWindow(QWidget* window)
{
    declineAll();
    disconnect(m_windowWatch);
    m_window = window;
    if (!window)
        return;
    m_windowWatch = connect(window, &QObject::destroyed, this, &WindowQuestions::declineAll);
    const std::scoped_lock lock(m_mutex);
    m_isOpen = true;
}

void WindowQuestions::declineAll()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isOpen = false;
        for (const auto& pending : m_waiting)
            pending->isAnswered = true;
        m_waiting.clear();
    }
    m_changed.notify_all();
    if (QDialog* shown = std::exchange(m_dialog, nullptr))
        shown->close();
}

HostKeyAnswer WindowQuestions::unknownHost(const remote::HostKeyOffer& offer)
{
    const auto pending = std::make_shared<Pending>();
    pending->question = offer;
    ask(pending);
    return pending->hostKey;
}

std::optional<QByteArray> WindowQuestions::password(const QString& userAtHost, int attempt)
{
    const auto pending = std::make_shared<Pending>();
    pending->question = SecretQuestion{PasswordDialog::Secret::Password, userAtHost, attempt};
    ask(pending);
    return pending->secret;
}

std::optional<QByteArray> WindowQuestions::passphrase(const QString& keyFile, int attempt)
{
    const auto pending = std::make_shared<Pending>();
    pending->question = SecretQuestion{PasswordDialog::Secret::Passphrase, keyFile, attempt};
    ask(pending);
    return pending->secret;
}

std::optional<QList<QByteArray>> WindowQuestions::answers(const remote::LoginDialog&) { return {}; }

void WindowQuestions::ask(const PendingPointer& pending)
{
    if (QThread::currentThread() == thread())
        return;
    std::unique_lock lock(m_mutex);
    if (!m_isOpen)
        return;
    m_waiting.push_back(pending);
    ++m_askers;
    QMetaObject::invokeMethod(this, &WindowQuestions::showNext, Qt::QueuedConnection);
    m_changed.wait(lock, [&] { return pending->isAnswered; });
    --m_askers;
    // Still under the lock: the destructor waits for this and may go on as soon as it is free.
    m_changed.notify_all();
}

void WindowQuestions::showNext()
{
    if (m_dialog || !m_window)
        return;
    PendingPointer next;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.empty())
            return;
        next = m_waiting.front();
    }
    show(next);
}

void WindowQuestions::show(const PendingPointer& pending)
{
    if (const auto* offer = std::get_if<remote::HostKeyOffer>(&pending->question)) {
        auto* dialog = new HostKeyUnknownDialog(*offer, m_window);
        m_dialog = dialog;
        connect(dialog, &QDialog::finished, this, [this, dialog, pending] {
            answer(pending, [dialog](Pending& asked) { asked.hostKey = dialog->answer(); });
        });
    } else {
        const auto& question = std::get<SecretQuestion>(pending->question);
        auto* dialog = new PasswordDialog(question.secret, question.subject, question.attempt, m_window);
        m_dialog = dialog;
        connect(dialog, &QDialog::finished, this, [this, dialog, pending](int result) {
            answer(pending, [dialog, result](Pending& asked) {
                if (result == QDialog::Accepted)
                    asked.secret = dialog->takeSecret();
            });
        });
    }
    // A dialog that vanishes without an answer declined.
    connect(m_dialog, &QObject::destroyed, this, [this, pending] { answer(pending, [](Pending&) {}); });
    m_dialog->open();
}

void WindowQuestions::answer(const PendingPointer& pending, const std::function<void(Pending&)>& fill)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = std::find(m_waiting.begin(), m_waiting.end(), pending);
        if (place == m_waiting.end())
            return;
        m_waiting.erase(place);
        fill(*pending);
        pending->isAnswered = true;
    }
    m_changed.notify_all();
    m_dialog = nullptr;
    showNext();
}

} // namespace gui
