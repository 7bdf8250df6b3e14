// SPDX-License-Identifier: GPL-3.0-or-later
#include "SshForm.h"

#include "widgets/FactRows.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int nameWidth = 86;

QLineEdit* field(const QString& objectName, const QString& placeholder)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(4096);
    edit->setTextMargins(6, 0, 6, 0);
    return edit;
}

} // namespace

SshForm::SshForm(QWidget* parent)
    : QWidget(parent)
    , m_atStart(new QCheckBox(tr("C&onnect at start")))
{
    auto* rows = new FactRows(this, nameWidth);
    m_host = addField(rows, tr("&Host"), u"host"_s, tr("pve1, 192.168.1.10 or root@pve1:22"));
    m_user = addField(rows, tr("&User"), u"user"_s, tr("root, or what your SSH configuration says"));
    m_port = addField(rows, tr("&Port"), u"port"_s, tr("22, or what your SSH configuration says"));
    m_keyFile = field(u"keyFile"_s, tr("the agent’s keys and the usual files"));
    m_keyFile->setAccessibleName(tr("Key file"));
    rows->add(tr("&Key file"), withBrowse(m_keyFile));
    m_name = addField(rows, tr("&Name"), u"name"_s, tr("your own for it, instead of its host name"));
    m_name->setMaxLength(100);
    m_atStart->setObjectName(u"atStart"_s);
    m_atStart->setChecked(true);
    m_atStart->setToolTip(tr("Reads the node when the window opens. Otherwise it is read once you choose it."));
    rows->add({}, m_atStart);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(rows);
    layout->addStretch(1);
    for (QLineEdit* edit : {m_host, m_user, m_port, m_keyFile, m_name})
        connect(edit, &QLineEdit::textChanged, this, &SshForm::changed);
    setFocusProxy(m_host);
}

QLineEdit* SshForm::addField(FactRows* rows, const QString& label, const QString& objectName, const QString& placeholder)
{
    QLineEdit* edit = field(objectName, placeholder);
    edit->setAccessibleName(QString(label).remove(u'&'));
    rows->add(label, edit);
    return edit;
}

QWidget* SshForm::withBrowse(QLineEdit* edit)
{
    auto* row = new QWidget;
    auto* button = new QPushButton(tr("B&rowse…"));
    button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(button);
    row->setFocusProxy(edit);
    connect(button, &QPushButton::clicked, this, &SshForm::browse);
    return row;
}

void SshForm::browse()
{
    auto* dialog = new QFileDialog(this, tr("Private key"), QDir::homePath() + u"/.ssh"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_keyFile, &QLineEdit::setText);
    dialog->open();
}

void SshForm::fill(const NodeBookEntry& entry)
{
    if (const auto* target = std::get_if<backend::SshTarget>(&entry.node.target)) {
        m_host->setText(target->host);
        m_user->setText(target->user);
        m_port->setText(target->port == 0 ? QString() : QString::number(target->port));
    }
    m_keyFile->setText(entry.keyFile);
    m_name->setText(entry.name);
    m_atStart->setChecked(entry.connectsAtStart);
}

void SshForm::selectHost() { m_host->selectAll(); }

NodeName::SshParts SshForm::parts() const { return {m_user->text(), m_host->text(), m_port->text()}; }

QString SshForm::keyFile() const { return m_keyFile->text().trimmed(); }

NodeBookEntry SshForm::over(NodeBookEntry entry) const
{
    entry.keyFile = keyFile();
    entry.name = m_name->text().trimmed();
    entry.connectsAtStart = m_atStart->isChecked();
    return entry;
}

} // namespace gui
