// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyFile.h"

#include "Secret.h"

#include <QFile>
#include <libssh/libssh.h>

namespace remote {

namespace {

struct Passphrase {
    const Secret* secret;
    bool wasWanted = false;
};

int givePassphrase(const char*, char* buffer, size_t size, int, int, void* userData)
{
    auto* passphrase = static_cast<Passphrase*>(userData);
    passphrase->wasWanted = true;
    const Secret* secret = passphrase->secret;
    if (!secret || secret->size() >= size)
        return -1;
    std::memcpy(buffer, secret->text(), secret->size());
    buffer[secret->size()] = '\0';
    return 0;
}

} // namespace

KeyFile KeyFile::read(const QString& path, const Secret* passphrase)
{
    Passphrase source{passphrase};
    ssh_key key = nullptr;
    const int code = ssh_pki_import_privkey_file(QFile::encodeName(path).constData(), nullptr,
                                                 givePassphrase, &source, &key);
    return {KeyPointer(code == SSH_OK ? key : nullptr), code != SSH_OK && source.wasWanted};
}

} // namespace remote
