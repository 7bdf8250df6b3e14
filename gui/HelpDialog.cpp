// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpDialog.h"

#include "LibraryVersion.h"
#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

struct Key {
    QKeySequence keys;
    QString meaning;
};

QList<Key> allKeys()
{
    return {
        {QKeySequence::New, HelpDialog::tr("Add a node")},
        {Qt::Key_F5, HelpDialog::tr("Read the node again")},
        {QKeySequence::Find, HelpDialog::tr("Filter the hardware; Esc clears")},
        {QKeySequence::Undo, HelpDialog::tr("Take back the last intent")},
        {Qt::CTRL | Qt::Key_1, HelpDialog::tr("Overview; 2 to 6 for the other pages")},
        {Qt::Key_F1, HelpDialog::tr("This help")},
        {Qt::CTRL | Qt::Key_Q, HelpDialog::tr("Quit")},
    };
}

} // namespace

HelpDialog::HelpDialog(QWidget* parent)
    : LaneDialog(tr("Help"), parent)
{
    setMinimumWidth(580);
    addHeading(LineIcon::program(), tr("Lanekeeper gives a VM a whole NVMe drive, and keeps the host"), {});
    addPart(tr("What it does"),
            tr("It reads a Proxmox VE node over SSH, says which drives are free and what shares their IOMMU group, "
               "plans the smallest change, shows it, makes it, and proves it. It refuses what would take from the "
               "host something it needs."));
    addPart(tr("What it touches on a node"),
            tr("Reading changes nothing and installs nothing. Applying changes the configuration of the VM you "
               "chose, with qm set, and keeps a receipt in /var/lib/lanekeeper. Nothing on a drive is erased."));
    addPart(tr("How to get back"),
            tr("History lists each change with its receipt. Undo is planned and reviewed like any other change."));
    addKeys();
    auto* version = new TextLabel(tr("Lanekeeper %1, libssh %2. Free software under the GPL, version 3 or later.")
                                      .arg(QStringLiteral(LANEKEEPER_VERSION), remote::libsshVersion()),
                                  Look::TextRole::Secondary, Look::Tone::Second);
    content()->addSpacing(10);
    content()->addWidget(version);
    addCancel(tr("&Close"));
}

void HelpDialog::addPart(const QString& title, const QString& text)
{
    content()->addSpacing(6);
    content()->addWidget(new TextLabel(title, Look::TextRole::Strong));
    content()->addWidget(new TextLabel(text, Look::TextRole::Body, Look::Tone::Second, TextLabel::Wrap::Yes));
}

void HelpDialog::addKeys()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto keys = allKeys();
    for (int row = 0; row < keys.size(); ++row) {
        grid->addWidget(new TextLabel(keys[row].keys.toString(QKeySequence::NativeText), Look::TextRole::Fixed), row, 0);
        grid->addWidget(new TextLabel(keys[row].meaning, Look::TextRole::Body, Look::Tone::Second), row, 1);
    }
    content()->addSpacing(6);
    content()->addWidget(new TextLabel(tr("Keys"), Look::TextRole::Strong));
    content()->addLayout(grid);
}

} // namespace gui
