// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Keyring.h"

#include <QMap>
#include <QTimer>

namespace support {

/// A keyring in memory that can fall silent or refuse, and counts what it was asked.
class FakeKeyring final : public gui::Keyring {
public:
    enum class Mood { Answers, Refuses, Silent };

    Mood mood = Mood::Answers;
    QMap<QString, QByteArray> secrets;
    int calls = 0;

    void read(const QString& name, Read done) override
    {
        const bool isThere = secrets.contains(name);
        say([this, name, isThere, done](Outcome outcome) {
            done(outcome == Outcome::Done && !isThere ? Outcome::NothingThere : outcome, secrets.value(name));
        });
    }
    void write(const QString& name, const QByteArray& secret, Done done) override
    {
        if (mood == Mood::Answers)
            secrets.insert(name, QByteArray(secret.constData(), secret.size()));
        say(done);
    }
    void remove(const QString& name, Done done) override
    {
        if (mood == Mood::Answers)
            secrets.remove(name);
        say(done);
    }

private:
    void say(const Done& done)
    {
        ++calls;
        const Outcome outcome = mood == Mood::Answers ? Outcome::Done : Outcome::NoAnswer;
        if (mood != Mood::Silent)
            QTimer::singleShot(0, [done, outcome] { done(outcome); });
    }
};

} // namespace support
