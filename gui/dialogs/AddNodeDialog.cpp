// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddNodeDialog.h"

#include "SimulatedNode.h"
#include "SshForm.h"
#include "TestPanel.h"
#include "application/Secrets.h"
#include "models/NodeName.h"
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
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using Wrap = TextLabel::Wrap;
enum Kind { Ssh, Demo, Capture };
constexpr int nameWidth = 86;

} // namespace

AddNodeDialog::AddNodeDialog(Workbench& workbench, QWidget* parent)
    : AddNodeDialog(workbench, Purpose::Add, {}, parent)
{
}

AddNodeDialog* AddNodeDialog::toEdit(Workbench& workbench, Workbench::NodeId id, QWidget* parent)
{
    return new AddNodeDialog(workbench, Purpose::Edit, id, parent);
}

AddNodeDialog* AddNodeDialog::toDuplicate(Workbench& workbench, Workbench::NodeId id, QWidget* parent)
{
    auto* dialog = new AddNodeDialog(workbench, Purpose::Duplicate, id, parent);
    dialog->m_ssh->selectHost();
    return dialog;
}

AddNodeDialog::AddNodeDialog(Workbench& workbench, Purpose purpose, std::optional<Workbench::NodeId> model,
                             QWidget* parent)
    : LaneDialog(purpose == Purpose::Edit ? tr("Edit connection") : tr("Add a node"), parent)
    , m_workbench(workbench)
    , m_purpose(purpose)
    , m_model(model)
    , m_kinds(new QButtonGroup(this))
    , m_pages(new QStackedWidget(this))
    , m_ssh(new SshForm(this))
{
    setMinimumWidth(640);
    createHeading();
    createKinds();
    m_pages->addWidget(m_ssh);
    if (purpose == Purpose::Add) {
        m_pages->addWidget(createDemoPage());
        m_pages->addWidget(createCapturePage());
    }
    content()->addWidget(m_pages);
    createVerdict();
    m_test = new TestPanel(this);
    content()->addWidget(m_test, 10);
    content()->addStretch(1);
    createButtons();
    if (model) {
        NodeBookEntry entry = workbench.remembered(*model);
        if (purpose == Purpose::Duplicate)
            entry.name.clear();
        m_ssh->fill(entry);
    }
    connect(m_ssh, &SshForm::changed, this, &AddNodeDialog::change);
    connect(m_test, &TestPanel::ended, this, &AddNodeDialog::validate);
    validate();
    m_ssh->setFocus();
}

AddNodeDialog::~AddNodeDialog() = default;

void AddNodeDialog::createHeading()
{
    const QIcon icon = LineIcon::icon(u"network-server"_s, Look::Tone::Accent);
    if (m_purpose == Purpose::Add)
        return addHeading(icon, tr("Which node?"),
                          tr("Adding reads it once and changes nothing. Nothing is installed on it."));
    const QString title = m_workbench.state(*m_model).title;
    if (m_purpose == Purpose::Edit)
        addHeading(icon, tr("How is %1 reached?").arg(title), tr("Nothing changes on the node."));
    else
        addHeading(icon, tr("Another node, reached like %1").arg(title), tr("Say where it is; the rest is as there."));
}

void AddNodeDialog::createKinds()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    const QStringList names{tr("Over &SSH"), tr("&Demo node"), tr("Capture &file")};
    for (int kind = Ssh; kind <= Capture; ++kind) {
        auto* button = new QRadioButton(names.at(kind), this);
        button->setChecked(kind == Ssh);
        button->setVisible(m_purpose == Purpose::Add);
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
        change();
    });
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
    connect(m_demos, &QListWidget::itemActivated, this, &AddNodeDialog::finish);
    return m_demos;
}

QWidget* AddNodeDialog::createCapturePage()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* rows = new FactRows(page, nameWidth);
    m_capture = new QLineEdit;
    m_capture->setObjectName(u"capture"_s);
    m_capture->setAccessibleName(tr("Capture file"));
    m_capture->setPlaceholderText(tr("what “lanekeeper capture” wrote"));
    m_capture->setMaxLength(4096);
    m_capture->setTextMargins(6, 0, 6, 0);
    auto* browse = new QPushButton(tr("B&rowse…"));
    browse->setAutoDefault(false);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_capture, 1);
    line->addWidget(browse);
    row->setFocusProxy(m_capture);
    rows->add(tr("Fi&le"), row);
    layout->addWidget(rows);
    layout->addWidget(new TextLabel(tr("A capture shows a node as it was. It can be read and planned on; nothing can "
                                       "be applied."),
                                    Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
    layout->addStretch(1);
    connect(m_capture, &QLineEdit::textChanged, this, &AddNodeDialog::validate);
    connect(browse, &QPushButton::clicked, this, &AddNodeDialog::browseCapture);
    return page;
}

void AddNodeDialog::createVerdict()
{
    m_verdict = new TextLabel({}, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setMinimumHeight(2 * m_verdict->fontMetrics().lineSpacing());
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    content()->addWidget(m_verdict);
}

void AddNodeDialog::createButtons()
{
    if (m_purpose == Purpose::Add) {
        auto* import = new QPushButton(tr("&Import from SSH configuration…"), this);
        import->setObjectName(u"import"_s);
        import->setAutoDefault(false);
        addToBarStart(import);
        connect(import, &QPushButton::clicked, this, [this] {
            reject();
            emit importRequested();
        });
    }
    createForget();
    m_startTest = new QPushButton(tr("&Test connection"), this);
    m_startTest->setObjectName(u"startTest"_s);
    m_startTest->setAutoDefault(false);
    addToBarStart(m_startTest);
    connect(m_startTest, &QPushButton::clicked, this, &AddNodeDialog::startTest);
    m_add = addButton(m_purpose == Purpose::Edit ? tr("Sa&ve") : tr("&Add and read"));
    m_add->setObjectName(u"add"_s);
    Look::setFilled(m_add);
    addCancel();
    m_add->setDefault(true);
    connect(m_add, &QPushButton::clicked, this, &AddNodeDialog::finish);
}

/// Only where something is kept.
void AddNodeDialog::createForget()
{
    if (m_purpose != Purpose::Edit || !m_workbench.secrets())
        return;
    const NodeBookEntry known = m_workbench.remembered(*m_model);
    if (m_workbench.secrets()->keptFor(known.node.text(), {known.keyFile, known.lastKey.file}).isEmpty())
        return;
    m_forget = new QPushButton(tr("For&get kept password"), this);
    m_forget->setObjectName(u"forget"_s);
    m_forget->setAutoDefault(false);
    addToBarStart(m_forget);
    connect(m_forget, &QPushButton::clicked, this, &AddNodeDialog::forgetKept);
}

void AddNodeDialog::forgetKept()
{
    m_forget->setEnabled(false);
    const NodeBookEntry known = m_workbench.remembered(*m_model);
    const auto kept = m_workbench.secrets()->keptFor(known.node.text(), {known.keyFile, known.lastKey.file});
    for (const KeptSecret& secret : kept)
        m_workbench.secrets()->forget(secret, [verdict = QPointer(m_verdict)](Keyring::Outcome outcome) {
            if (verdict)
                verdict->setText(outcome == Keyring::Outcome::Done
                                     ? tr("Forgotten; it is asked for at the next connection.")
                                     : tr("It is not used any more, but the keyring did not say that it is gone. Look "
                                          "for “lanekeeper” in your desktop’s keyring."));
        });
}

void AddNodeDialog::browseCapture()
{
    auto* dialog = new QFileDialog(this, tr("Capture file"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_capture, &QLineEdit::setText);
    dialog->open();
}

void AddNodeDialog::startTest()
{
    if (m_test->isRunning()) {
        m_test->stop();
        return validate();
    }
    const auto node = backend::Node::parse(nodeText());
    if (!node || !formObstacle(node).isEmpty())
        return;
    m_test->start(m_workbench.test(entry(*node)), node->text());
    validate();
}

void AddNodeDialog::done(int result)
{
    m_test->stop();
    LaneDialog::done(result);
}

QString AddNodeDialog::nodeText() const
{
    switch (m_kinds->checkedId()) {
    case Demo: return m_demos->currentItem() ? NodeName::demo(m_demos->currentItem()->data(Qt::UserRole).toString())
                                             : QString();
    case Capture: return NodeName::capture(m_capture->text());
    default: return NodeName::ssh(m_ssh->parts());
    }
}

NodeBookEntry AddNodeDialog::entry(const backend::Node& node) const
{
    NodeBookEntry entry;
    if (m_purpose == Purpose::Edit)
        entry = m_workbench.remembered(*m_model);
    entry.node = node;
    return m_kinds->checkedId() == Ssh ? m_ssh->over(entry) : entry;
}

/// A result of what was tested before says nothing of what stands there now.
void AddNodeDialog::change()
{
    m_test->stop();
    validate();
}

void AddNodeDialog::validate()
{
    if (!m_add)
        return;
    const QString text = nodeText();
    const auto node = backend::Node::parse(text);
    const QString inForm = formObstacle(node);
    const QString why = inForm.isEmpty() ? listObstacle(node) : inForm;
    const bool isWrong = !text.isEmpty() && !why.isEmpty();
    m_verdict->setText(isWrong ? why : node ? sentence(*node) : QString());
    m_verdict->setTone(isWrong ? Look::Tone::Attention : Look::Tone::Second);
    m_add->setEnabled(why.isEmpty());
    m_startTest->setVisible(m_kinds->checkedId() == Ssh);
    m_startTest->setEnabled(inForm.isEmpty());
    m_startTest->setText(m_test->isRunning() ? tr("Stop &test") : tr("&Test connection"));
}

QString AddNodeDialog::sentence(const backend::Node& node) const
{
    if (m_purpose != Purpose::Edit)
        return NodeName::sentence(node);
    const NodeBookEntry known = m_workbench.remembered(*m_model);
    if (node == known.node && m_ssh->keyFile() == known.keyFile)
        return tr("The connection stays as it is.");
    return NodeName::sentence(node);
}

QString AddNodeDialog::formObstacle(const backend::Result<backend::Node>& node) const
{
    if (m_kinds->checkedId() == Ssh)
        if (const QString twice = NodeName::contradiction(m_ssh->parts()); !twice.isEmpty())
            return twice;
    if (!node)
        return node.error().message;
    const QString missing = missingFile(*node);
    return missing.isEmpty() ? QString() : tr("There is no file %1.").arg(missing);
}

QString AddNodeDialog::listObstacle(const backend::Result<backend::Node>& node) const
{
    const auto ids = m_workbench.nodes();
    const bool isThere = node && std::any_of(ids.begin(), ids.end(), [&](auto id) {
        return m_workbench.state(id).node == *node && !(m_purpose == Purpose::Edit && id == *m_model);
    });
    return isThere ? tr("%1 is in the list already.").arg(node->text()) : QString();
}

QString AddNodeDialog::missingFile(const backend::Node& node) const
{
    const auto* capture = std::get_if<backend::CaptureTarget>(&node.target);
    const QString file = capture ? capture->path : m_kinds->checkedId() == Ssh ? m_ssh->keyFile() : QString();
    return file.isEmpty() || QFileInfo(file).isFile() ? QString() : file;
}

void AddNodeDialog::finish()
{
    const auto node = backend::Node::parse(nodeText());
    if (!node || !m_add->isEnabled())
        return;
    m_test->stop();
    save(entry(*node));
    accept();
}

void AddNodeDialog::save(const NodeBookEntry& fresh)
{
    if (m_purpose != Purpose::Edit) {
        const auto id = m_workbench.addEntry(fresh);
        m_workbench.refresh(id);
        emit nodeAdded(id);
        return;
    }
    const NodeBookEntry before = m_workbench.remembered(*m_model);
    const bool isSameWay = before.node == fresh.node && before.keyFile == fresh.keyFile;
    if (m_workbench.editNode(*m_model, fresh) && !isSameWay)
        m_workbench.refresh(*m_model);
}

} // namespace gui
