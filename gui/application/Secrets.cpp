// SPDX-License-Identifier: GPL-3.0-or-later
#include "Secrets.h"

#include "WipedBytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr qint64 sizeLimit = 256 * 1024;
constexpr qsizetype countLimit = 500;
const auto passwordWord = u"password"_s;
const auto passphraseWord = u"passphrase"_s;

QString wordFor(KeptSecret::Kind kind)
{
    return kind == KeptSecret::Kind::Password ? passwordWord : passphraseWord;
}

/// Neither a node's text nor a user has a blank in it.
QString nameOf(const KeptSecret& secret)
{
    return secret.node.isEmpty() ? u"%1 %2"_s.arg(wordFor(secret.kind), secret.subject)
                                 : u"%1 %2 %3"_s.arg(wordFor(secret.kind), secret.node, secret.subject);
}

KeptSecret secretFrom(const QJsonObject& json)
{
    const bool isPassphrase = json.value(u"kind"_s).toString() == passphraseWord;
    return {isPassphrase ? KeptSecret::Kind::Passphrase : KeptSecret::Kind::Password,
            json.value(u"subject"_s).toString(), json.value(u"node"_s).toString()};
}

} // namespace

Secrets::Secrets(Keyring& keyring, QString listFile, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_listFile(std::move(listFile))
    , m_patience(patience)
{
    load();
}

QString Secrets::defaultListFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/lanekeeper/kept-in-keyring.json"_s;
}

QList<KeptSecret> Secrets::keptFor(const QString& nodeText, const QStringList& keyFiles) const
{
    QList<KeptSecret> found;
    for (const KeptSecret& each : m_kept)
        if (each.kind == KeptSecret::Kind::Password ? each.node == nodeText : keyFiles.contains(each.subject))
            found.append(each);
    return found;
}

/// A callback that comes exactly once and only while this lives: with the keyring's answer, or with
/// NoAnswer when that takes too long.
template <typename... Values>
std::function<void(Keyring::Outcome, Values...)> Secrets::inTime(std::function<void(Keyring::Outcome, Values...)> done)
{
    const auto once = std::make_shared<std::function<void(Keyring::Outcome, Values...)>>(std::move(done));
    QTimer::singleShot(m_patience, this, [this, once] {
        if (!*once)
            return;
        m_isSilent = true;
        std::exchange(*once, nullptr)(Keyring::Outcome::NoAnswer, Values()...);
    });
    return [once, alive = QPointer(this)](Keyring::Outcome outcome, Values... values) {
        if (alive)
            alive->m_isSilent = false;
        if (*once && alive)
            std::exchange(*once, nullptr)(outcome, std::move(values)...);
        else
            (wipeShared(values), ...);
    };
}

void Secrets::find(const KeptSecret& secret, Keyring::Read done)
{
    const auto sayLater = [&](Keyring::Outcome outcome) {
        QMetaObject::invokeMethod(this, [done, outcome] { done(outcome, {}); }, Qt::QueuedConnection);
    };
    if (!isKept(secret))
        return sayLater(Keyring::Outcome::NothingThere);
    if (m_isSilent)
        return sayLater(Keyring::Outcome::NoAnswer);
    const auto found = [this, secret, done](Keyring::Outcome outcome, QByteArray bytes) {
        if (outcome == Keyring::Outcome::NothingThere)
            strike(secret);
        done(outcome, std::move(bytes));
    };
    m_keyring.read(nameOf(secret), inTime<QByteArray>(Keyring::Read(found)));
}

void Secrets::keep(const KeptSecret& secret, const QByteArray& bytes)
{
    // On the list first: better a name too many there than a secret that nobody remembers to forget.
    if (!isKept(secret)) {
        if (m_kept.size() >= countLimit)
            return;
        m_kept.append(secret);
        save();
    }
    m_keyring.write(nameOf(secret), bytes, [alive = QPointer(this), secret](Keyring::Outcome outcome) {
        if (alive && outcome != Keyring::Outcome::Done)
            alive->strike(secret);
    });
}

void Secrets::forget(const KeptSecret& secret, const Keyring::Done& done)
{
    if (!isKept(secret))
        return;
    strike(secret);
    m_keyring.remove(nameOf(secret), inTime<>(Keyring::Done([done](Keyring::Outcome outcome) {
        if (done)
            done(outcome == Keyring::Outcome::NothingThere ? Keyring::Outcome::Done : outcome);
    })));
}

void Secrets::probe(Keyring::Done done)
{
    const auto said = [done = std::move(done)](Keyring::Outcome outcome, const QByteArray&) {
        done(outcome == Keyring::Outcome::NoAnswer ? outcome : Keyring::Outcome::Done);
    };
    m_keyring.read(u"probe"_s, inTime<QByteArray>(Keyring::Read(said)));
}

void Secrets::strike(const KeptSecret& secret)
{
    m_kept.removeOne(secret);
    save();
}

void Secrets::load()
{
    QFile file(m_listFile);
    if (file.size() > sizeLimit || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(u"kept"_s).toArray();
    for (const auto& each : list)
        if (m_kept.size() < countLimit)
            m_kept.append(secretFrom(each.toObject()));
}

/// A list that cannot be written costs only that the person is asked again.
void Secrets::save() const
{
    QJsonArray list;
    for (const KeptSecret& each : m_kept)
        list.append(QJsonObject{{u"kind"_s, wordFor(each.kind)}, {u"subject"_s, each.subject}, {u"node"_s, each.node}});
    if (!QDir().mkpath(QFileInfo(m_listFile).absolutePath()))
        return;
    QSaveFile file(m_listFile);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"kept"_s, list}}).toJson());
    file.commit();
}

} // namespace gui
