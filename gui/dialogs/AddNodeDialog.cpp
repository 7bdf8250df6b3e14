// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddNodeDialog.h"

#include "SimulatedNode.h"
#include "widgets/FactRows.h"
#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using Wrap = TextLabel::Wrap;
enum Kind { Ssh, Demo, Capture };
constexpr int nameWidth = 86;

QLineEdit* field(const QString& name, const QString& placeholder, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(name);
    edit->setMaxLength(4096);
    edit->setTextMargins(6, 0, 6, 0);
    return edit;
}

QWidget* withButton(QLineEdit* edit, QPushButton* button, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(button);
    row->setFocusProxy(edit);
    return row;
}

} // namespace

AddNodeDialog::AddNodeDialog(Workbench& workbench, QWidget* parent)
    : LaneDialog(tr("Add a node"), parent)
    , m_workbench(workbench)
    , m_kinds(new QButtonGroup(this))
    , m_pages(new QStackedWidget(this))
{
    setMinimumWidth(640);
    addHeading(LineIcon::icon(u"network-server"_s, Look::Tone::Accent), tr("Which node?"),
               tr("Adding reads it once and changes nothing. Nothing is installed on it."));
    createKinds();
    m_pages->addWidget(createSshPage());
    m_pages->addWidget(createDemoPage());
    m_pages->addWidget(createCapturePage());
    content()->addWidget(m_pages);
    m_verdict = new TextLabel({}, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setMinimumHeight(2 * m_verdict->fontMetrics().lineSpacing());
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    content()->addWidget(m_verdict);
    content()->addStretch(1);
    createButtons();
    validate();
    m_host->setFocus();
}

void AddNodeDialog::createKinds()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    const QStringList names{tr("Over &SSH"), tr("&Demo node"), tr("Capture &file")};
    for (int kind = Ssh; kind <= Capture; ++kind) {
        auto* button = new QRadioButton(names.at(kind), this);
        button->setChecked(kind == Ssh);
        m_kinds->addButton(button, kind);
        row->addWidget(button);
    }
    row->addStretch(1);
    content()->addSpacing(4);
    content()->addLayout(row);
    content()->addSpacing(4);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int kind, bool isOn) {
        if (!isOn)
            return;
        m_pages->setCurrentIndex(kind);
        validate();
    });
}

QWidget* AddNodeDialog::createSshPage()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* rows = new FactRows(page, nameWidth);
    layout->addWidget(rows);
    layout->addStretch(1);
    m_host = field(tr("Host"), tr("pve1, 192.168.1.10 or root@pve1:22"), rows);
    m_host->setObjectName(u"host"_s);
    m_user = field(tr("User"), tr("root, or what your SSH configuration says"), rows);
    m_user->setObjectName(u"user"_s);
    m_port = field(tr("Port"), tr("22, or what your SSH configuration says"), rows);
    m_port->setObjectName(u"port"_s);
    m_keyFile = field(tr("Key file"), tr("the agent’s keys and the usual files"), rows);
    m_keyFile->setObjectName(u"keyFile"_s);
    auto* browseKey = new QPushButton(tr("B&rowse…"), rows);
    browseKey->setAutoDefault(false);
    rows->add(tr("&Host"), m_host);
    rows->add(tr("&User"), m_user);
    rows->add(tr("&Port"), m_port);
    rows->add(tr("&Key file"), withButton(m_keyFile, browseKey, rows));
    for (QLineEdit* edit : {m_host, m_user, m_port, m_keyFile})
        connect(edit, &QLineEdit::textChanged, this, &AddNodeDialog::validate);
    connect(browseKey, &QPushButton::clicked, this,
            [this] { browse(m_keyFile, tr("Private key"), QDir::homePath() + u"/.ssh"_s); });
    return page;
}

QWidget* AddNodeDialog::createDemoPage()
{
    m_demos = new QListWidget(this);
    m_demos->setObjectName(u"demos"_s);
    m_demos->setAccessibleName(tr("Simulated nodes"));
    m_demos->setWordWrap(true);
    m_demos->setSpacing(2);
    m_demos->setFrameShape(QFrame::NoFrame);
    m_demos->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_demos->setMinimumHeight(270);
    for (const QString& name : remote::simulatedNodeNames()) {
        auto* item = new QListWidgetItem(LineIcon::icon(u"network-server"_s), NodeName::demoText(name), m_demos);
        item->setData(Qt::UserRole, name);
    }
    m_demos->setCurrentRow(0);
    connect(m_demos, &QListWidget::currentRowChanged, this, &AddNodeDialog::validate);
    connect(m_demos, &QListWidget::itemActivated, this, &AddNodeDialog::add);
    return m_demos;
}

QWidget* AddNodeDialog::createCapturePage()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* rows = new FactRows(page, nameWidth);
    m_capture = field(tr("Capture file"), tr("what “lanekeeper capture” wrote"), rows);
    m_capture->setObjectName(u"capture"_s);
    auto* browseCapture = new QPushButton(tr("B&rowse…"), rows);
    browseCapture->setAutoDefault(false);
    rows->add(tr("Fi&le"), withButton(m_capture, browseCapture, rows));
    layout->addWidget(rows);
    layout->addWidget(new TextLabel(tr("A capture shows a node as it was. It can be read and planned on; nothing can "
                                       "be applied."),
                                    Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
    layout->addStretch(1);
    connect(m_capture, &QLineEdit::textChanged, this, &AddNodeDialog::validate);
    connect(browseCapture, &QPushButton::clicked, this,
            [this] { browse(m_capture, tr("Capture file"), QDir::homePath()); });
    return page;
}

void AddNodeDialog::createButtons()
{
    m_add = addButton(tr("&Add and read"));
    m_add->setObjectName(u"add"_s);
    Look::setFilled(m_add);
    addCancel();
    m_add->setDefault(true);
    connect(m_add, &QPushButton::clicked, this, &AddNodeDialog::add);
}

void AddNodeDialog::browse(QLineEdit* edit, const QString& title, const QString& folder)
{
    auto* dialog = new QFileDialog(this, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

QString AddNodeDialog::nodeText() const
{
    switch (m_kinds->checkedId()) {
    case Demo: return m_demos->currentItem() ? NodeName::demo(m_demos->currentItem()->data(Qt::UserRole).toString())
                                             : QString();
    case Capture: return NodeName::capture(m_capture->text());
    default: return NodeName::ssh(sshParts());
    }
}

remote::Login AddNodeDialog::login() const
{
    remote::Login login;
    if (m_kinds->checkedId() == Ssh)
        login.keyFile = m_keyFile->text().trimmed();
    return login;
}

void AddNodeDialog::validate()
{
    if (!m_add)
        return;
    const QString text = nodeText();
    const auto node = backend::Node::parse(text);
    const QString why = obstacle(node);
    QString sentence = node ? NodeName::sentence(*node) : QString();
    if (!text.isEmpty() && !why.isEmpty())
        sentence = why;
    m_verdict->setText(sentence);
    m_verdict->setTone(text.isEmpty() || why.isEmpty() ? Look::Tone::Second : Look::Tone::Attention);
    m_add->setEnabled(why.isEmpty());
}

QString AddNodeDialog::obstacle(const backend::Result<backend::Node>& node) const
{
    if (m_kinds->checkedId() == Ssh)
        if (const QString twice = NodeName::contradiction(sshParts()); !twice.isEmpty())
            return twice;
    if (!node)
        return node.error().message;
    const QString missing = missingFile(*node);
    return missing.isEmpty() ? QString() : tr("There is no file %1.").arg(missing);
}

NodeName::SshParts AddNodeDialog::sshParts() const { return {m_user->text(), m_host->text(), m_port->text()}; }

QString AddNodeDialog::missingFile(const backend::Node& node) const
{
    const auto* capture = std::get_if<backend::CaptureTarget>(&node.target);
    const QString file = capture ? capture->path : login().keyFile;
    return file.isEmpty() || QFileInfo(file).isFile() ? QString() : file;
}

void AddNodeDialog::add()
{
    const auto node = backend::Node::parse(nodeText());
    if (!node || !m_add->isEnabled())
        return;
    const auto id = m_workbench.addNode(*node, login());
    m_workbench.refresh(id);
    emit nodeAdded(id);
    accept();
}

} // namespace gui
