// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrivateUsers.h"

#include <QFile>
#include <QProcess>

namespace support {

using namespace Qt::StringLiterals;

namespace {
constexpr int firstNumber = 64'100;
}

PrivateUsers::PrivateUsers(const QList<User>& users, const QString& rootShell)
{
    QString passwd = u"root:x:0:0::/root:%1\nsshd:x:64099:65534::/run/sshd:/usr/sbin/nologin\nnobody:x:65534:65534::/:/usr/sbin/nologin\n"_s.arg(rootShell);
    QString shadow = u"root:*:19000:0:99999:7:::\nsshd:*:19000:0:99999:7:::\nnobody:*:19000:0:99999:7:::\n"_s;
    QString group = u"root:x:0:\nnogroup:x:65534:\ntty:x:5:\n"_s;
    QString sudoers = u"Defaults env_reset, use_pty\nroot ALL=(ALL:ALL) ALL\n"_s;
    for (int i = 0; i < users.size(); ++i) {
        const int number = firstNumber + i;
        passwd += u"%1:x:%2:%2::/:%3\n"_s.arg(users[i].name).arg(number).arg(users[i].shell);
        shadow += users[i].name + u":*:19000:0:99999:7:::\n"_s;
        group += u"%1:x:%2:\n"_s.arg(users[i].name).arg(number);
        if (!users[i].sudoRule.isEmpty())
            sudoers += users[i].name + u' ' + users[i].sudoRule + u'\n';
    }
    write(u"passwd"_s, passwd, false);
    write(u"shadow"_s, shadow, true);
    write(u"group"_s, group, false);
    write(u"sudoers"_s, sudoers, true);
}

void PrivateUsers::write(const QString& name, const QString& text, bool isSecret)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("The list of users cannot be written.");
    const auto readable = QFile::ReadOwner | (isSecret ? QFile::Permissions() : QFile::ReadGroup | QFile::ReadOther);
    file.setPermissions(readable);
}

bool PrivateUsers::isPossible()
{
    return QProcess::execute(u"sh"_s, {u"-c"_s, u"test \"$(id -u)\" = 0 && unshare -m true 2>/dev/null"_s}) == 0;
}

QStringList PrivateUsers::wrapper() const
{
    return {u"unshare"_s, u"-m"_s, u"--propagation"_s, u"private"_s, u"sh"_s, u"-c"_s,
            u"folder=$1; shift; for name in passwd shadow group sudoers; do "
            "[ ! -e \"/etc/$name\" ] || mount --bind \"$folder/$name\" \"/etc/$name\" || exit 1; done; exec \"$@\""_s,
            u"sh"_s, m_folder.path()};
}

} // namespace support
