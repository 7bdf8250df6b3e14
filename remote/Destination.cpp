// SPDX-License-Identifier: GPL-3.0-or-later
#include "Destination.h"

#include "Libssh.h"
#include "SshOption.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <libssh/libssh.h>

namespace remote {

using namespace Qt::StringLiterals;
using backend::Error;
using backend::failure;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshSession)
};

class Options {
public:
    explicit Options(ssh_session session)
        : m_session(session)
    {
    }

    void set(ssh_options_e option, const QByteArray& value)
    {
        m_isFine &= ssh_options_set(m_session, option, value.constData()) == SSH_OK;
    }
    template <typename Number>
    void setNumber(ssh_options_e option, Number value)
    {
        m_isFine &= ssh_options_set(m_session, option, &value) == SSH_OK;
    }
    void setPath(ssh_options_e option, const QString& path)
    {
        set(option, QFile::encodeName(path).replace('%', "%%"));
    }
    [[nodiscard]] QString text(ssh_options_e option) const
    {
        return QString::fromUtf8(sshOption(m_session, option));
    }
    [[nodiscard]] quint16 port() const
    {
        unsigned int port = 22;
        ssh_options_get_port(m_session, &port);
        return static_cast<quint16>(port);
    }
    [[nodiscard]] bool isFine() const { return m_isFine; }

private:
    ssh_session m_session;
    bool m_isFine = true;
};

} // namespace

/// The order counts: what ~/.ssh/config says overrides what is set before, and not what comes after.
backend::Result<Destination> prepareSession(ssh_session_struct* session, const backend::SshTarget& target,
                                            const Login& login, const QString& fallbackUser)
{
    Options options(session);
    options.setNumber(SSH_OPTIONS_PROCESS_CONFIG, false);
    options.setPath(SSH_OPTIONS_SSH_DIR, QDir::homePath() + u"/.ssh"_s);
    options.set(SSH_OPTIONS_HOST, target.host.toUtf8());
    if (login.useSshConfig && ssh_options_parse_config(session, nullptr) != SSH_OK)
        return failure(Error::Kind::ConnectionLost,
                       Text::tr("The SSH settings in ~/.ssh/config cannot be understood. Correct "
                                "them, or connect without them."),
                       lastWordsOf(session));
    const QString proxy = options.text(SSH_OPTIONS_PROXYCOMMAND);
    options.set(SSH_OPTIONS_PROXYCOMMAND, "none"); // we go that way ourselves
    ssh_set_log_level(SSH_LOG_NONE);
    // With "no" the library would take any new key, and even a changed one, for a known one.
    options.setNumber(SSH_OPTIONS_STRICTHOSTKEYCHECK, 1);
    if (target.port != 0)
        options.setNumber(SSH_OPTIONS_PORT, static_cast<unsigned int>(target.port));
    const QString configured = options.text(SSH_OPTIONS_USER);
    const QString user = !target.user.isEmpty() ? target.user : configured.isEmpty() ? fallbackUser : configured;
    options.set(SSH_OPTIONS_USER, user.toUtf8());
    if (!login.knownHostsFile.isEmpty()) {
        options.setPath(SSH_OPTIONS_KNOWNHOSTS, login.knownHostsFile);
        options.set(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null"); // that file alone counts
    }
    if (!options.isFine())
        return failure(Error::Kind::Usage, Text::tr("“%1” is not the name of a host.").arg(target.host),
                       lastWordsOf(session));
    return Destination{target.host, user, options.text(SSH_OPTIONS_HOST), options.port(), proxy};
}

} // namespace remote
