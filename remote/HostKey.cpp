// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostKey.h"

#include "Dial.h"
#include "KnownHosts.h"
#include "Libssh.h"
#include "LineGuard.h"
#include "Login.h"
#include "SshOption.h"

#include <QCoreApplication>
#include <QFile>
#include <libssh/libssh.h>

namespace remote {

using namespace Qt::StringLiterals;
using backend::Error;
using backend::failure;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostKey)
};

QString evidence(const HostKeyOffer& offer)
{
    return u"offered: %1 %2"_s.arg(offer.algorithm, offer.fingerprint);
}

tl::unexpected<Error> changed(const HostKeyOffer& offer, const KnownHosts& known)
{
    QString detail = evidence(offer);
    for (const QString& fingerprint : known.fingerprints)
        detail += u"\non record: "_s + fingerprint;
    return failure(Error::Kind::HostKeyChanged,
                   Text::tr("%1 shows another key than the one on record, so it may be another computer "
                            "in between. Nothing was sent to it. If the node was installed anew, remove "
                            "the old key with ssh-keygen -R and connect again.")
                       .arg(offer.host),
                   detail);
}

tl::unexpected<Error> revoked(const HostKeyOffer& offer)
{
    return failure(Error::Kind::HostKeyChanged,
                   Text::tr("The key that %1 shows is marked as revoked in the list of known hosts. "
                            "Nothing was sent to it.")
                       .arg(offer.host),
                   evidence(offer) + u"\nrevoked"_s);
}

tl::unexpected<Error> unknown(const HostKeyOffer& offer)
{
    return failure(Error::Kind::HostKeyUnknown,
                   Text::tr("The key of %1 is not known here and was not confirmed, so nothing was sent "
                            "to it. Compare its fingerprint with the one on the node and confirm it.")
                       .arg(offer.host),
                   evidence(offer));
}

backend::Result<void> remember(ssh_session session)
{
    char* line = nullptr;
    if (ssh_session_export_known_hosts_entry(session, &line) != SSH_OK)
        return failure(Error::Kind::LocalFile, Text::tr("The node's key could not be remembered."),
                       lastWordsOf(session));
    const QByteArray entry(line);
    ssh_string_free_char(line);
    return appendKnownHost(QFile::decodeName(sshOption(session, SSH_OPTIONS_KNOWNHOSTS)), entry);
}

backend::Result<void> askAbout(ssh_session session, const HostKeyOffer& offer, Questions& questions,
                               LineGuard& guard)
{
    const auto answer = guard.ask([&] { return questions.unknownHost(offer); });
    if (guard.cut())
        return tl::make_unexpected(errorOfCut(guard, offer.host));
    switch (answer) {
    case HostKeyAnswer::TrustOnce:
        return {};
    case HostKeyAnswer::TrustAndRemember:
        return remember(session);
    case HostKeyAnswer::Refuse:
        break;
    }
    return unknown(offer);
}

backend::Result<void> judge(ssh_session session, const HostKeyOffer& offer, const KnownHosts& known, const QStringList& files,
                            Questions& questions, LineGuard& guard)
{
    if (known.isRevoked)
        return revoked(offer);
    switch (ssh_session_is_known_server(session)) {
    case SSH_KNOWN_HOSTS_OK:
        return {};
    case SSH_KNOWN_HOSTS_CHANGED:
    case SSH_KNOWN_HOSTS_OTHER:
        return changed(offer, known);
    case SSH_KNOWN_HOSTS_NOT_FOUND:
    case SSH_KNOWN_HOSTS_UNKNOWN:
        if (known.fingerprints.isEmpty())
            return askAbout(session, offer, questions, guard);
        // The library loses its way behind a line that is far too long; we do not.
        if (known.fingerprints.contains(offer.algorithm + u' ' + offer.fingerprint))
            return {};
        return changed(offer, known);
    case SSH_KNOWN_HOSTS_ERROR:
        break;
    }
    return failure(Error::Kind::HostKeyUnknown,
                   Text::tr("The list of known hosts cannot be read, so %1 cannot be recognised. Check "
                            "the file.")
                       .arg(offer.host),
                   files.join(u", "_s));
}

} // namespace

backend::Result<TrustedHost> checkHostKey(ssh_session_struct* session, const QString& host, quint16 port,
                                          Questions& questions, LineGuard& guard)
{
    ssh_key key = nullptr;
    if (ssh_get_server_publickey(session, &key) != SSH_OK)
        return failure(Error::Kind::ConnectionLost, Text::tr("%1 did not show a key.").arg(host),
                       lastWordsOf(session));
    const KeyPointer owner(key);
    const QStringList files{QFile::decodeName(sshOption(session, SSH_OPTIONS_KNOWNHOSTS)),
                            QFile::decodeName(sshOption(session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS))};
    const auto known = KnownHosts::read(files, port == 22 ? host : u"[%1]:%2"_s.arg(host).arg(port), key);
    const QStringList remarks = known.hasAuthority ? QStringList{authorityRemark(host)} : QStringList();
    const HostKeyOffer offer{host, port, algorithmOf(key), fingerprintOf(key), remarks};
    if (const auto judged = judge(session, offer, known, files, questions, guard); !judged)
        return tl::make_unexpected(judged.error());
    return TrustedHost{offer.algorithm + u' ' + offer.fingerprint, offer.remarks};
}

QString authorityRemark(const QString& host)
{
    return Text::tr("The list of known hosts trusts a certificate authority for %1 (@cert-authority), which Lanekeeper "
                    "cannot make use of; it goes by the key itself.")
        .arg(host);
}

} // namespace remote
