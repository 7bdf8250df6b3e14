// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowQuestions.h"

#include "HostKeyUnknownDialog.h"
#include "HostQuestionsDialog.h"
#include "PasswordDialog.h"
#include "application/AskedUntil.h"
#include "application/Secrets.h"
#include "application/WipedBytes.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <utility>
#include <variant>

namespace gui {

using remote::HostKeyAnswer;

namespace {

struct SecretQuestion {
    KeptSecret secret;
    int attempt = 1;
};

} // namespace

struct WindowQuestions::Pending {
    std::variant<remote::HostKeyOffer, SecretQuestion, remote::LoginDialog> question;
    HostKeyAnswer hostKey = HostKeyAnswer::Refuse;
    std::optional<QByteArray> secret; ///< of which the asking thread gets the only copy, to wipe
    std::optional<QList<QByteArray>> answers;
    AskedUntil::Whom whom = AskedUntil::whomOfThisThread(); ///< made on the asking thread
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

void WindowQuestions::setSecrets(Secrets* secrets) { m_secrets = secrets; }

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
    m_shown.reset();
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
    pending->question =
        SecretQuestion{{KeptSecret::Kind::Password, userAtHost, AskedUntil::nodeOfThisThread()}, attempt};
    ask(pending);
    return std::move(pending->secret);
}

std::optional<QByteArray> WindowQuestions::passphrase(const QString& keyFile, int attempt)
{
    const auto pending = std::make_shared<Pending>();
    pending->question = SecretQuestion{{KeptSecret::Kind::Passphrase, keyFile, {}}, attempt};
    ask(pending);
    return std::move(pending->secret);
}

std::optional<QList<QByteArray>> WindowQuestions::answers(const remote::LoginDialog& dialog)
{
    if (!HostQuestionsDialog::canAsk(dialog))
        return {};
    const auto pending = std::make_shared<Pending>();
    pending->question = dialog;
    ask(pending);
    return std::move(pending->answers);
}

void WindowQuestions::ask(const PendingPointer& pending)
{
    if (QThread::currentThread() == thread())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        ++m_askers;
    }
    {
        const std::stop_callback takingBack(AskedUntil::stopOfThisThread(), [this, pending] { takeBack(pending); });
        waitFor(pending);
    }
    const std::scoped_lock lock(m_mutex);
    --m_askers;
    // Still under the lock: the destructor waits for this and may go on as soon as it is free.
    m_changed.notify_all();
}

void WindowQuestions::waitFor(const PendingPointer& pending)
{
    std::unique_lock lock(m_mutex);
    if (!m_isOpen || pending->isAnswered)
        return;
    m_waiting.push_back(pending);
    QMetaObject::invokeMethod(this, &WindowQuestions::showNext, Qt::QueuedConnection);
    m_changed.wait(lock, [&] { return pending->isAnswered; });
}

void WindowQuestions::takeBack(const PendingPointer& pending)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (pending->isAnswered)
            return;
        pending->isAnswered = true;
        std::erase(m_waiting, pending);
    }
    m_changed.notify_all();
    QMetaObject::invokeMethod(this, &WindowQuestions::closeWhatWasTakenBack, Qt::QueuedConnection);
}

void WindowQuestions::closeWhatWasTakenBack()
{
    if (!m_shown || m_shown == first())
        return;
    m_shown.reset();
    if (QDialog* shown = std::exchange(m_dialog, nullptr))
        shown->close();
    showNext();
}

WindowQuestions::PendingPointer WindowQuestions::first()
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting.empty() ? nullptr : m_waiting.front();
}

void WindowQuestions::showNext()
{
    if (m_shown || !m_window)
        return;
    m_shown = first();
    if (m_shown)
        show(m_shown);
}

void WindowQuestions::show(const PendingPointer& pending)
{
    const auto* asked = std::get_if<SecretQuestion>(&pending->question);
    const bool isKept = m_secrets && asked && asked->attempt == 1 && m_secrets->isKept(asked->secret);
    if (isKept)
        return findSecret(pending);
    if (pending->whom == AskedUntil::Whom::Keyring)
        return answer(pending, [](Pending&) {});
    if (std::holds_alternative<remote::HostKeyOffer>(pending->question))
        return showHostKey(pending);
    if (std::holds_alternative<remote::LoginDialog>(pending->question))
        return showHostQuestions(pending);
    if (m_secrets && asked->attempt > 1)
        m_secrets->forget(asked->secret);
    showPassword(pending, false);
}

void WindowQuestions::findSecret(const PendingPointer& pending)
{
    const auto found = [this, pending](Keyring::Outcome outcome, QByteArray bytes) {
        if (m_shown != pending)
            return wipeShared(bytes);
        if (outcome == Keyring::Outcome::Done)
            return answer(pending, [&bytes](Pending& asked) { asked.secret = std::move(bytes); });
        if (pending->whom == AskedUntil::Whom::Keyring)
            return answer(pending, [](Pending&) {});
        showPassword(pending, outcome == Keyring::Outcome::NoAnswer);
    };
    m_secrets->find(std::get<SecretQuestion>(pending->question).secret, found);
}

void WindowQuestions::showHostKey(const PendingPointer& pending)
{
    auto* dialog = new HostKeyUnknownDialog(std::get<remote::HostKeyOffer>(pending->question), m_window);
    open(dialog, pending, [dialog](Pending& asked) { asked.hostKey = dialog->answer(); });
}

void WindowQuestions::showHostQuestions(const PendingPointer& pending)
{
    auto* dialog = new HostQuestionsDialog(std::get<remote::LoginDialog>(pending->question), m_window);
    open(dialog, pending, [dialog](Pending& asked) { asked.answers = dialog->takeAnswers(); });
}

void WindowQuestions::showPassword(const PendingPointer& pending, bool isKeyringSilent)
{
    const auto& [secret, attempt] = std::get<SecretQuestion>(pending->question);
    auto* dialog = new PasswordDialog(secret, attempt, m_secrets, m_window);
    if (isKeyringSilent)
        dialog->sayKeyringIsSilent();
    open(dialog, pending, [this, dialog, kept = secret](Pending& asked) {
        QByteArray typed = dialog->takeSecret();
        if (dialog->wantsToKeep())
            m_secrets->keep(kept, typed);
        asked.secret = std::move(typed);
    });
}

void WindowQuestions::open(QDialog* dialog, const PendingPointer& pending,
                           const std::function<void(Pending&)>& fillAccepted)
{
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, this, [this, pending, fillAccepted](int result) {
        answer(pending, [&](Pending& asked) {
            if (result == QDialog::Accepted)
                fillAccepted(asked);
        });
    });
    // A dialog that vanishes without an answer declined.
    connect(dialog, &QObject::destroyed, this, [this, pending] { answer(pending, [](Pending&) {}); });
    dialog->open();
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
    m_shown.reset();
    showNext();
}

} // namespace gui
