// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"

#include <QObject>
#include <QPointer>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

class QDialog;
class QWidget;

namespace gui {

class Secrets;
struct KeptSecret;

/// Asks the person at the window on behalf of the threads that connect. Only the asking thread
/// waits; questions are shown one after another. Lives on the GUI thread.
///
/// Nobody waits for an answer that cannot come: without a window, once the window is destroyed or the
/// program ends, and for a question asked on the GUI thread itself, the answer is "declined". So
/// the GUI thread may join connecting threads after any of these; before joining them while the
/// window is still there it must call declineAll(). A question of a thread that has an AskedUntil is
/// taken back when its stop is requested; one whose AskedUntil names only the keyring is declined when
/// the keyring has no answer.
///
/// With Secrets, a password or passphrase that the person chose to keep is used without asking, once;
/// when it does not fit it is forgotten, and the person is asked.
class WindowQuestions final : public QObject, public remote::Questions {
    Q_OBJECT

public:
    explicit WindowQuestions(QObject* parent = nullptr);
    ~WindowQuestions() override; ///< waits until every asking thread has its answer

    void setSecrets(Secrets* secrets); ///< null: nothing is kept; must outlive this
    void setWindow(QWidget* window); ///< null: from now on everything is declined
    void declineAll();               ///< also what is asked later, until the next setWindow()

    // On any thread but the GUI's:
    [[nodiscard]] remote::HostKeyAnswer unknownHost(const remote::HostKeyOffer& offer) override;
    [[nodiscard]] std::optional<QByteArray> password(const QString& userAtHost, int attempt) override;
    [[nodiscard]] std::optional<QByteArray> passphrase(const QString& keyFile, int attempt) override;
    [[nodiscard]] std::optional<QList<QByteArray>> answers(const remote::LoginDialog& dialog) override;

private:
    struct Pending;
    using PendingPointer = std::shared_ptr<Pending>;

    void ask(const PendingPointer& pending); ///< blocks; what stands in `pending` is the answer
    void waitFor(const PendingPointer& pending);
    void takeBack(const PendingPointer& pending); ///< any thread
    void closeWhatWasTakenBack();
    [[nodiscard]] PendingPointer first();
    void showNext();
    void show(const PendingPointer& pending);
    void showHostKey(const PendingPointer& pending);
    void showHostQuestions(const PendingPointer& pending);
    void findSecret(const PendingPointer& pending);
    void showPassword(const PendingPointer& pending, bool isKeyringSilent);
    void open(QDialog* dialog, const PendingPointer& pending, const std::function<void(Pending&)>& fillAccepted);
    void answer(const PendingPointer& pending, const std::function<void(Pending&)>& fill);

    QPointer<QWidget> m_window;       ///< GUI thread only, like all up to the mutex
    QPointer<QDialog> m_dialog;
    PendingPointer m_shown;           ///< the question that a dialog, or the keyring, is asked for now
    Secrets* m_secrets = nullptr;
    QMetaObject::Connection m_windowWatch;

    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_changed;
    std::deque<PendingPointer> m_waiting; ///< the first one is the one shown
    int m_askers = 0;
    bool m_isOpen = false;
};

} // namespace gui
