// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyFile.h"

#include "Secret.h"

#include <QFile>
#include <QFileInfo>
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

struct Read {
    KeyPointer key;
    bool isLocked = false;
};

Read readPrivate(const QString& path, const Secret* passphrase)
{
    if (!QFileInfo(path).isFile()) // a pipe would keep us waiting
        return {};
    Passphrase source{passphrase};
    ssh_key key = nullptr;
    const int code = ssh_pki_import_privkey_file(QFile::encodeName(path).constData(), nullptr,
                                                 givePassphrase, &source, &key);
    return {KeyPointer(code == SSH_OK ? key : nullptr), code != SSH_OK && source.wasWanted};
}

} // namespace

KeyFile KeyFile::read(const QString& path, const Secret* passphrase)
{
    Read plain = readPrivate(path, passphrase);
    KeyFile file{std::move(plain.key), {}, plain.isLocked};
    const KeyPointer certificate = file.key ? KeyFile::certificate(path) : KeyPointer();
    if (!certificate)
        return file;
    Read second = readPrivate(path, passphrase); // the library cannot copy a key
    if (second.key && ssh_pki_copy_cert_to_privkey(certificate.get(), second.key.get()) == SSH_OK)
        file.certified = std::move(second.key);
    return file;
}

KeyPointer KeyFile::publicHalf(const QString& path)
{
    ssh_key key = nullptr;
    const int code = ssh_pki_import_pubkey_file(QFile::encodeName(path + QStringLiteral(".pub")).constData(), &key);
    return KeyPointer(code == SSH_OK ? key : nullptr);
}

KeyPointer KeyFile::certificate(const QString& path)
{
    ssh_key key = nullptr;
    const int code = ssh_pki_import_cert_file(QFile::encodeName(path + QStringLiteral("-cert.pub")).constData(), &key);
    return KeyPointer(code == SSH_OK ? key : nullptr);
}

QString KeyFile::fingerprint(const QString& path)
{
    if (const KeyPointer key = publicHalf(path))
        return fingerprintOf(key.get());
    const KeyPointer key = readPrivate(path, nullptr).key;
    return key ? fingerprintOf(key.get()) : QString();
}

} // namespace remote
