// SPDX-License-Identifier: GPL-3.0-or-later
#include "Connection.h"

#include "Text.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace gui::commandline {

using backend::Error;

QList<QCommandLineOption> connectionOptions()
{
    return {{u"key"_s, Text::tr("Private key to log in with."), u"FILE"_s},
            {u"known-hosts"_s, Text::tr("Known hosts file instead of ~/.ssh/known_hosts."), u"FILE"_s},
            {u"no-agent"_s, Text::tr("Do not ask the SSH agent.")},
            {u"no-ssh-config"_s, Text::tr("Do not read ~/.ssh/config.")},
            {u"trust"_s, Text::tr("Trust an unknown host with this fingerprint, for this call, and no other."),
             u"SHA256:…"_s},
            {u"simulated-root"_s, Text::tr("For developers: the node is the simulated one in this folder there."),
             u"FOLDER"_s}};
}

backend::Result<remote::Login> loginFrom(const QCommandLineParser& options, const backend::Node& node)
{
    remote::Login login;
    login.keyFile = options.value(u"key"_s);
    login.knownHostsFile = options.value(u"known-hosts"_s);
    login.useAgent = !options.isSet(u"no-agent"_s);
    login.useSshConfig = !options.isSet(u"no-ssh-config"_s);
    if (!options.isSet(u"simulated-root"_s))
        return login;
    const QString root = QDir::cleanPath(options.value(u"simulated-root"_s));
    if (!std::holds_alternative<backend::SshTarget>(node.target))
        return backend::failure(Error::Kind::Usage,
                                Text::tr("--simulated-root is for a node behind SSH."), node.text());
    if (!QDir::isAbsolutePath(root) || root == "/"_L1)
        return backend::failure(Error::Kind::Usage,
                                Text::tr("--simulated-root needs the full path of a folder."), root);
    login.root = remote::NodeRoot::simulated(root);
    return login;
}

QString trustedFingerprint(const QCommandLineParser& options) { return options.value(u"trust"_s); }

} // namespace gui::commandline
