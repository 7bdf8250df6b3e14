// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostQuestionsDialog.h"

#include "TypedSecret.h"
#include "application/WipedBytes.h"
#include "models/ShownText.h"
#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr qsizetype mostPrompts = 16;
constexpr qsizetype longestLine = 300;
constexpr qsizetype longestInstruction = 2000;
constexpr int mostHeight = 340;

} // namespace

HostQuestionsDialog::HostQuestionsDialog(const remote::LoginDialog& asked, QWidget* parent)
    : LaneDialog(tr("Login — %1").arg(shownLine(asked.userAtHost)), parent)
{
    setMinimumWidth(560);
    addHeading(LineIcon::icon(u"key"_s, Look::Tone::Accent), tr("%1 asks:").arg(shownLine(asked.userAtHost)),
               tr("The words below are the host’s, not Lanekeeper’s. What you answer goes to this host only and is "
                  "kept nowhere."));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget* questions = createQuestions(asked);
    scroll->setWidget(questions);
    scroll->setMinimumHeight(qMin(mostHeight, questions->sizeHint().height() + 8));
    content()->addWidget(scroll, 1);
    QPushButton* go = addButton(tr("&Answer"));
    go->setObjectName(u"go"_s);
    addCancel();
    go->setDefault(true);
    Look::setFilled(go);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    m_fields.first()->setFocus();
}

HostQuestionsDialog::~HostQuestionsDialog()
{
    for (const QByteArray& answer : takeAnswers())
        wipeShared(answer);
}

bool HostQuestionsDialog::canAsk(const remote::LoginDialog& asked)
{
    return !asked.prompts.isEmpty() && asked.prompts.size() <= mostPrompts;
}

QWidget* HostQuestionsDialog::createQuestions(const remote::LoginDialog& asked)
{
    using Wrap = TextLabel::Wrap;
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 4, 2, 4);
    lines->setSpacing(6);
    if (const QString title = shownLine(asked.title.left(longestLine)); !title.isEmpty())
        lines->addWidget(new TextLabel(title, Look::TextRole::Strong, Look::Tone::Text, Wrap::Yes));
    if (const QString text = shownText(asked.instruction.left(longestInstruction)).trimmed(); !text.isEmpty())
        lines->addWidget(new TextLabel(text, Look::TextRole::Body, Look::Tone::Text, Wrap::Yes));
    for (const auto& prompt : asked.prompts) {
        const QString question = shownLine(prompt.text.left(longestLine).trimmed());
        auto* field = new QLineEdit(page);
        field->setTextMargins(6, 0, 6, 0);
        field->setMaxLength(4096);
        if (!prompt.isShown)
            makeSecret(*field);
        field->setAccessibleName(question.isEmpty() ? tr("Answer %1").arg(m_fields.size() + 1) : question);
        lines->addSpacing(4);
        lines->addWidget(new TextLabel(field->accessibleName(), Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
        lines->addWidget(field);
        m_fields.append(field);
    }
    lines->addStretch(1);
    return page;
}

QList<QByteArray> HostQuestionsDialog::takeAnswers()
{
    QList<QByteArray> answers;
    for (QLineEdit* field : m_fields)
        answers.append(takeTyped(*field));
    return answers;
}

} // namespace gui
