// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasureTargets.h"

#include "assessment/Holding.h"
#include "models/CapacityShares.h"
#include "models/Choices.h"
#include "models/ShownText.h"
#include "node/ListText.h"
#include "widgets/Look.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using backend::MeasuringTarget;

constexpr int serialRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;
constexpr int holderRole = Qt::UserRole + 3;

/// The VM that runs with this drive; 0: none does.
int runningHolder(const backend::NodeSnapshot& snapshot, const backend::PciAddress& drive)
{
    for (const auto& each : backend::holdingsOf(snapshot, drive)) {
        const auto* machine = each.section.isEmpty() && each.isLocal ? snapshot.machine(each.vmid) : nullptr;
        if (machine && machine->isRunning.value_or(false))
            return each.vmid;
    }
    return 0;
}

/// The host cannot read the serial of a drive that a VM has; the proof knows which one was recorded.
QString serialOf(const NodeState& state, const backend::Drive& drive)
{
    if (drive.serial.isEmpty() && state.proof)
        for (const auto& each : state.proof->functions)
            if (each.address == drive.address && each.recorded)
                return each.recorded->serial;
    return drive.serial;
}

} // namespace

MeasureTargets::MeasureTargets(const NodeState& state, QWidget* parent)
    : QWidget(parent)
    , m_node(state.title)
    , m_onDrive(new QRadioButton(tr("A &drive of %1").arg(shownLine(state.title).replace(u'&', u"&&"_s))))
    , m_inFolder(new QRadioButton(tr("A &folder on %1").arg(shownLine(state.title).replace(u'&', u"&&"_s))))
    , m_inGuest(new QRadioButton(tr("&Inside a VM")))
    , m_drive(new QComboBox)
    , m_folder(new QLineEdit)
    , m_guest(new QComboBox)
    , m_guestTarget(new QLineEdit)
{
    m_onDrive->setObjectName(u"onDrive"_s);
    m_inFolder->setObjectName(u"inFolder"_s);
    m_inGuest->setObjectName(u"inGuest"_s);
    m_drive->setObjectName(u"targetDrive"_s);
    m_drive->setAccessibleName(tr("Drive"));
    m_folder->setObjectName(u"targetFolder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setPlaceholderText(tr("Full path, such as /var/tmp"));
    m_guest->setObjectName(u"targetGuest"_s);
    m_guest->setAccessibleName(tr("VM"));
    m_guestTarget->setObjectName(u"guestTarget"_s);
    m_guestTarget->setAccessibleName(tr("Drive or folder inside the VM"));
    m_guestTarget->setPlaceholderText(tr("Serial of its drive, or the full path of a folder"));
    fill(state);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_onDrive, 0, 0);
    layout->addWidget(m_drive, 0, 1);
    layout->addWidget(m_inFolder, 1, 0);
    layout->addWidget(m_folder, 1, 1);
    layout->addWidget(m_inGuest, 2, 0);
    layout->addWidget(m_guest, 2, 1);
    layout->addWidget(m_guestTarget, 3, 1);
    for (auto* radio : {m_onDrive, m_inFolder, m_inGuest})
        connect(radio, &QRadioButton::toggled, this, [this](bool isOn) {
            if (!isOn)
                return;
            enableParts();
            emit changed();
        });
    connect(m_drive, &QComboBox::currentIndexChanged, this, &MeasureTargets::changed);
    connect(m_guest, &QComboBox::currentIndexChanged, this, &MeasureTargets::changed);
    connect(m_folder, &QLineEdit::textChanged, this, &MeasureTargets::changed);
    connect(m_guestTarget, &QLineEdit::textChanged, this, &MeasureTargets::changed);
    enableParts();
}

void MeasureTargets::fill(const NodeState& state)
{
    if (state.snapshot) {
        for (const auto& drive : state.snapshot->drives) {
            const QString name = shownLine(drive.nameText());
            QStringList parts{name};
            if (drive.sizeBytes() > 0)
                parts.append(sizeText(drive.sizeBytes()));
            if (!drive.serial.isEmpty())
                parts.append(shownLine(drive.serial));
            m_drive->addItem(backend::listText(parts), nameForIntent(*state.snapshot, drive.address));
            m_drive->setItemData(m_drive->count() - 1, serialOf(state, drive), serialRole);
            m_drive->setItemData(m_drive->count() - 1, name, nameRole);
            m_drive->setItemData(m_drive->count() - 1, runningHolder(*state.snapshot, drive.address), holderRole);
        }
        for (const auto& machine : state.snapshot->machines)
            if (machine.isLocal && machine.isRunning.value_or(false)) {
                m_guest->addItem(shownLine(machine.title()), machine.vmid);
                m_guest->setItemData(m_guest->count() - 1, machine.name, nameRole);
            }
    }
    m_onDrive->setEnabled(m_drive->count() > 0);
    m_inGuest->setEnabled(m_guest->count() > 0);
    if (m_guest->count() == 0)
        m_guest->setPlaceholderText(tr("No VM is running"));
    (m_drive->count() > 0 ? m_onDrive : m_inFolder)->setChecked(true);
}

void MeasureTargets::enableParts()
{
    m_drive->setEnabled(m_onDrive->isChecked());
    m_folder->setEnabled(m_inFolder->isChecked());
    m_guest->setEnabled(m_inGuest->isChecked());
    m_guestTarget->setEnabled(m_inGuest->isChecked());
}

void MeasureTargets::chooseDrive(const QString& serial)
{
    const int index = serial.isEmpty() ? -1 : m_drive->findData(serial, serialRole);
    if (index < 0)
        return;
    m_drive->setCurrentIndex(index);
    // A drive that a running VM has can only be measured in there.
    if (const int guest = m_guest->findData(m_drive->itemData(index, holderRole)); guest >= 0) {
        m_guest->setCurrentIndex(guest);
        m_guestTarget->setText(serial);
        m_inGuest->setChecked(true);
    }
}

QString MeasureTargets::driveName() const { return m_onDrive->isChecked() ? m_drive->currentData(nameRole).toString() : QString(); }

std::optional<backend::MeasureRequest> MeasureTargets::chosen() const
{
    backend::MeasureRequest request;
    request.node = m_node;
    QString name;
    if (m_onDrive->isChecked()) {
        name = m_drive->currentData().toString();
    } else if (m_inFolder->isChecked()) {
        name = m_folder->text().trimmed();
        if (!name.startsWith(u'/'))
            return std::nullopt;
    } else {
        request.vmid = m_guest->currentData().toInt();
        request.machineName = m_guest->currentData(nameRole).toString();
        name = m_guestTarget->text().trimmed();
    }
    if (name.isEmpty())
        return std::nullopt;
    const bool isFolder = name.startsWith(u'/');
    const bool isDevice = name.startsWith(u"/dev/"_s);
    request.target = {isDevice ? MeasuringTarget::Kind::Device : isFolder ? MeasuringTarget::Kind::Folder : MeasuringTarget::Kind::Drive, name};
    return request;
}

} // namespace gui
