// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostKeyChangedDialog.h"

#include "Fingerprint.h"
#include "models/ShownText.h"
#include "widgets/CommandBox.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using Fingerprint::Key;
using Wrap = TextLabel::Wrap;
constexpr qsizetype mostKeys = 3; ///< shown of those stored

/// A line above the column, so that the two keys are told apart by more than their place.
class ColumnEdge final : public QWidget {
public:
    ColumnEdge(Look::Hue hue, QWidget* parent)
        : QWidget(parent)
        , m_hue(hue)
    {
        setFixedHeight(3);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), Look::chart(m_hue, palette()));
    }

private:
    Look::Hue m_hue;
};

/// In short lines that the eye can compare.
QString inLines(const QString& fingerprint)
{
    constexpr qsizetype lineLength = 22;
    const qsizetype colon = fingerprint.indexOf(u':') + 1;
    QStringList lines{fingerprint.left(colon)};
    for (qsizetype start = colon; start < fingerprint.size(); start += lineLength)
        lines.append(fingerprint.mid(start, lineLength));
    return lines.join(u'\n');
}

QBoxLayout* keyColumn(const QString& title, const QList<Key>& keys, const QString& unknown, Look::Hue hue,
                      QWidget* parent)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(new ColumnEdge(hue, parent));
    column->addSpacing(8);
    column->addWidget(new TextLabel(title, Look::TextRole::Strong));
    if (keys.isEmpty())
        column->addWidget(new TextLabel(unknown, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
    for (const Key& key : keys.first(qMin<qsizetype>(keys.size(), mostKeys))) {
        column->addWidget(new TextLabel(shownLine(key.algorithm), Look::TextRole::Secondary, Look::Tone::Second));
        auto* text = new TextLabel(inLines(key.fingerprint), Look::TextRole::Fixed);
        text->letSelect();
        text->setAccessibleName(title);
        column->addWidget(text);
    }
    column->addStretch(1);
    return column;
}

} // namespace

HostKeyChangedDialog::HostKeyChangedDialog(const NodeState& state, QWidget* parent)
    : LaneDialog(tr("Host key changed — %1").arg(shownLine(state.title)), parent)
{
    setMinimumWidth(720);
    const auto keys = Fingerprint::keysIn(state.problem ? state.problem->detail : QString());
    if (keys.isRevoked) {
        addHeading(StateSign::icon(State::Blocked),
                   tr("The key of %1 is marked as revoked. Lanekeeper did not log in.").arg(shownLine(state.title)),
                   tr("Somebody noted on this computer that this key is no longer to be trusted. No password and no "
                      "command was sent."));
    } else {
        addHeading(StateSign::icon(State::Blocked),
                   tr("The key of %1 has changed. Lanekeeper did not log in.").arg(shownLine(state.title)),
                   tr("Either the node was installed anew, or another machine answers in its place. No password "
                      "and no command was sent."));
    }
    createKeys(state);
    createAdvice(keys.isRevoked ? tr("If the key was stolen, give the node a new one. If the mark is a mistake, take the "
                                     "line that starts with @revoked out of your known_hosts file and read the node again.")
                                : tr("If it shows the stored key, somebody else answers: leave the network before you try "
                                     "again. If it shows the key offered now, remove the old one from your known_hosts file "
                                     "and read the node again; Lanekeeper then asks as on first contact."),
                 keys.offered ? keys.offered->algorithm : QString());
    QPushButton* stay = addCancel(tr("&Stay disconnected"));
    stay->setObjectName(u"stayDisconnected"_s);
    Look::setFilled(stay);
}

void HostKeyChangedDialog::createKeys(const NodeState& state)
{
    const QString evidence = state.problem ? state.problem->detail : QString();
    const auto keys = Fingerprint::keysIn(evidence);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(28);
    columns->addLayout(keyColumn(tr("Stored on this computer"), keys.stored, tr("None that could be read."),
                                 Look::Hue::Isolated, this), 1);
    columns->addLayout(keyColumn(tr("Offered now"), keys.offered ? QList<Key>{*keys.offered} : QList<Key>(),
                                 tr("The connection does not say."), Look::Hue::OldData, this), 1);
    content()->addSpacing(8);
    content()->addLayout(columns);
    if (!keys.stored.isEmpty() && keys.offered)
        return;
    auto* raw = new TextLabel(shownText(evidence), Look::TextRole::Fixed, Look::Tone::Second, Wrap::Yes);
    raw->letSelect();
    content()->addWidget(raw);
}

void HostKeyChangedDialog::createAdvice(const QString& advice, const QString& algorithm)
{
    content()->addSpacing(8);
    content()->addWidget(new TextLabel(tr("What to do"), Look::TextRole::Strong));
    content()->addWidget(new TextLabel(tr("Go to the node’s own console and compare with what it shows:"),
                                       Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
    content()->addWidget(new CommandBox(Fingerprint::consoleCommand(algorithm), this));
    content()->addWidget(new TextLabel(advice, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes));
    content()->addStretch(1);
}

} // namespace gui
