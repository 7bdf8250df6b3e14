// SPDX-License-Identifier: GPL-3.0-or-later
#include "TypedSecret.h"

#include "application/WipedBytes.h"

#include <QLineEdit>

namespace gui {

void makeSecret(QLineEdit& field)
{
    field.setEchoMode(QLineEdit::Password);
    field.setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

QByteArray takeTyped(QLineEdit& field)
{
    const QString typed = field.text(); // shares the field's own buffer
    QByteArray bytes = typed.toUtf8();
    wipeShared(typed);
    field.clear();
    return bytes;
}

} // namespace gui
