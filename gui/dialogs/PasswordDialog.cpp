// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasswordDialog.h"

#include "TypedSecret.h"
#include "application/Secrets.h"
#include "application/WipedBytes.h"
#include "models/ShownText.h"
#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

PasswordDialog::PasswordDialog(const KeptSecret& secret, int attempt, Secrets* secrets, QWidget* parent)
    : LaneDialog(secret.kind == KeptSecret::Kind::Password ? tr("Password — %1").arg(shownLine(secret.subject))
                                                           : tr("Passphrase"),
                 parent)
    , m_field(new QLineEdit(this))
{
    const bool isPassword = secret.kind == KeptSecret::Kind::Password;
    setMinimumWidth(520);
    addHeading(LineIcon::icon(u"key"_s, Look::Tone::Accent),
               isPassword ? tr("Password of %1").arg(shownLine(secret.subject))
                          : tr("Passphrase of the key %1").arg(shownLine(secret.subject)),
               isPassword ? tr("The host’s key is trusted. The password goes to this node only.")
                          : tr("It unlocks the key on this computer and goes nowhere else."));
    if (attempt > 1) {
        const QString sentence = isPassword ? tr("The node refused the last one. This is attempt %1.")
                                            : tr("The last one did not unlock the key. This is attempt %1.");
        auto* refused = new TextLabel(sentence.arg(attempt), Look::TextRole::Body, Look::Tone::Attention,
                                      TextLabel::Wrap::Yes);
        refused->setObjectName(u"attempt"_s);
        content()->addWidget(refused);
    }
    m_field->setTextMargins(6, 0, 6, 0);
    m_field->setMaxLength(4096);
    makeSecret(*m_field);
    m_field->setAccessibleName(isPassword ? tr("Password") : tr("Passphrase"));
    content()->addWidget(m_field);
    if (secrets)
        createKeeping(*secrets);
    content()->addStretch(1);
    QPushButton* go = addButton(isPassword ? tr("&Log in") : tr("&Unlock"));
    go->setObjectName(u"go"_s);
    addCancel();
    go->setDefault(true);
    Look::setFilled(go);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    m_field->setFocus();
}

PasswordDialog::~PasswordDialog() { wipeShared(takeTyped(*m_field)); }

/// The keyring is asked whether it answers only once the person wants it: it may ask for a password itself.
void PasswordDialog::createKeeping(Secrets& secrets)
{
    m_keep = new QCheckBox(tr("&Keep it in the desktop keyring"), this);
    m_keep->setObjectName(u"keep"_s);
    content()->addWidget(m_keep);
    m_keyring = new TextLabel(tr("Otherwise it is kept nowhere, and asked for at each connection."),
                              Look::TextRole::Secondary, Look::Tone::Second, TextLabel::Wrap::Yes);
    m_keyring->setObjectName(u"keyring"_s);
    content()->addWidget(m_keyring);
    connect(m_keep, &QCheckBox::toggled, this, [this, &secrets](bool isOn) {
        if (isOn)
            secrets.probe([dialog = QPointer(this)](Keyring::Outcome outcome) {
                if (dialog && outcome == Keyring::Outcome::NoAnswer)
                    dialog->sayKeyringIsSilent();
            });
    });
}

void PasswordDialog::sayKeyringIsSilent()
{
    if (!m_keep)
        return;
    m_keep->setChecked(false);
    m_keep->setEnabled(false);
    m_keyring->setText(tr("No desktop keyring answers here, so it is kept nowhere."));
}

bool PasswordDialog::wantsToKeep() const { return m_keep && m_keep->isChecked(); }

QByteArray PasswordDialog::takeSecret() { return takeTyped(*m_field); }

} // namespace gui
