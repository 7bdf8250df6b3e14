// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasswordDialog.h"

#include "models/ShownText.h"
#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

PasswordDialog::PasswordDialog(Secret secret, const QString& subject, int attempt, QWidget* parent)
    : LaneDialog(secret == Secret::Password ? tr("Password — %1").arg(shownLine(subject)) : tr("Passphrase"), parent)
    , m_field(new QLineEdit(this))
{
    const bool isPassword = secret == Secret::Password;
    setMinimumWidth(520);
    addHeading(LineIcon::icon(u"key"_s, Look::Tone::Accent),
               isPassword ? tr("Password of %1").arg(shownLine(subject))
                          : tr("Passphrase of the key %1").arg(shownLine(subject)),
               isPassword ? tr("The host’s key is trusted. The password goes to this node only and is kept nowhere.")
                          : tr("It unlocks the key on this computer and is kept nowhere."));
    if (attempt > 1) {
        auto* refused = new TextLabel(tr("The node refused the last one. This is attempt %1.").arg(attempt),
                                      Look::TextRole::Body, Look::Tone::Attention, TextLabel::Wrap::Yes);
        refused->setObjectName(u"attempt"_s);
        content()->addWidget(refused);
    }
    m_field->setTextMargins(6, 0, 6, 0);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_field->setAccessibleName(isPassword ? tr("Password") : tr("Passphrase"));
    content()->addWidget(m_field);
    content()->addStretch(1);
    QPushButton* go = addButton(isPassword ? tr("&Log in") : tr("&Unlock"));
    go->setObjectName(u"go"_s);
    addCancel();
    go->setDefault(true);
    Look::setFilled(go);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    m_field->setFocus();
}

PasswordDialog::~PasswordDialog() { m_field->clear(); }

QByteArray PasswordDialog::takeSecret()
{
    QByteArray secret = m_field->text().toUtf8();
    m_field->clear();
    return secret;
}

} // namespace gui
