// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasureDialog.h"

#include "MeasureTargets.h"
#include "OwnProfile.h"
#include "models/MeasureText.h"
#include "models/MeasurementText.h"
#include "models/ShownText.h"
#include "widgets/FactRows.h"
#include "widgets/FindingList.h"
#include "widgets/LineIcon.h"
#include "widgets/PlainText.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

using Wrap = TextLabel::Wrap;
using backend::MeasuringTarget;

constexpr int pauseMilliseconds = 400;
constexpr int nameWidth = 84;
const auto own = u"own"_s;

/// Sorts by time, so that a person finds it again on the node.
QString freshId()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-"_s) + QUuid::createUuid().toString(QUuid::Id128).left(8);
}

TextLabel* factLabel(QWidget* parent)
{
    auto* label = new TextLabel({}, Look::TextRole::Body, Look::Tone::Text, Wrap::Yes, parent);
    return label;
}

} // namespace

MeasureDialog::MeasureDialog(const NodeState& state, Looker look, QWidget* parent)
    : LaneDialog(tr("Measure — %1").arg(shownLine(state.title)), parent)
    , m_look(std::move(look))
    , m_isSimulated(state.isSimulated())
    , m_targets(new MeasureTargets(state, this))
    , m_profile(new QComboBox(this))
{
    setMinimumWidth(660);
    addHeading(LineIcon::icon(u"chart"_s, Look::Tone::Accent), tr("What should be measured?"),
               m_isSimulated ? tr("%1 is simulated: the numbers say nothing of a real drive, and are marked so.").arg(shownLine(state.title))
                             : QString());
    content()->addWidget(m_targets);
    content()->addSpacing(6);
    createFacts();
    createHelp();
    content()->addStretch(1);
    m_measure = addButton({});
    m_measure->setObjectName(u"measureNow"_s);
    Look::setFilled(m_measure);
    connect(m_measure, &QPushButton::clicked, this, [this] {
        if (!m_offer)
            return;
        emit measureRequested(*m_offer);
        accept();
    });
    addCancel();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &MeasureDialog::lookNow);
    connect(m_targets, &MeasureTargets::changed, this, [this] {
        m_hasRoom->setChecked(false); // was said of another place
        m_hasRoom->hide();
        showProfiles();
        lookSoon();
    });
    connect(m_profile, &QComboBox::currentIndexChanged, this, [this] {
        m_own->setVisible(m_profile->currentData() == own);
        lookSoon();
    });
    connect(m_own, &OwnProfile::changed, this, &MeasureDialog::lookSoon);
    showProfiles();
    lookSoon();
}

void MeasureDialog::createFacts()
{
    m_profile->setObjectName(u"measureProfile"_s);
    m_duration = factLabel(this);
    m_reads = factLabel(this);
    m_writes = factLabel(this);
    m_writes->setObjectName(u"measureWrites"_s);
    m_found = new FindingList(this);
    auto* facts = new FactRows(this, nameWidth);
    facts->add(tr("&Profile"), profileRow());
    facts->add(tr("Takes"), m_duration);
    facts->add(tr("Reads"), m_reads);
    facts->add(tr("Writes"), m_writes);
    content()->addWidget(facts);
    content()->addSpacing(4);
    content()->addWidget(m_found);
}

QWidget* MeasureDialog::profileRow()
{
    auto* row = new QWidget(this);
    m_own = new OwnProfile(row);
    m_own->setObjectName(u"ownProfile"_s);
    m_own->hide();
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_profile);
    layout->addWidget(m_own);
    row->setFocusProxy(m_profile);
    return row;
}

void MeasureDialog::createHelp()
{
    m_hasRoom = new QCheckBox(tr("I &know that there is room below this virtual disk"), this);
    m_hasRoom->setObjectName(u"hasRoom"_s);
    m_installFio = new QPushButton(tr("In&stall fio there"), this);
    m_installFio->setObjectName(u"installFio"_s);
    m_installFio->setAutoDefault(false);
    m_hasRoom->hide();
    m_installFio->hide();
    content()->addWidget(m_hasRoom);
    content()->addWidget(m_installFio, 0, Qt::AlignLeft);
    connect(m_hasRoom, &QCheckBox::toggled, this, &MeasureDialog::lookSoon);
    connect(m_installFio, &QPushButton::clicked, this, &MeasureDialog::installFio);
}

void MeasureDialog::showHelp(const backend::Error* problem)
{
    const auto wanted = request();
    m_hasRoom->setVisible(m_hasRoom->isChecked() || (problem && backend::isUnseenStorage(*problem)));
    m_installFio->setVisible(problem && backend::isMissingFio(*problem) && m_install && wanted && !wanted->vmid);
}

void MeasureDialog::installFio()
{
    m_installFio->setEnabled(false);
    say(State::Running, tr("Installing fio with apt-get. This may take some minutes…"));
    m_install([self = QPointer(this)](const backend::Result<void>& installed) {
        if (!self)
            return;
        self->m_installFio->setEnabled(true);
        if (!installed)
            return self->say(State::Blocked, installed.error().message, installed.error().detail);
        self->m_installFio->hide();
        self->lookSoon();
    });
}

void MeasureDialog::chooseDrive(const QString& serial) { m_targets->chooseDrive(serial); }

void MeasureDialog::showProfiles()
{
    const auto chosen = m_targets->chosen();
    const bool isFile = chosen && chosen->target.kind == MeasuringTarget::Kind::Folder;
    const auto profiles = isFile ? backend::profilesForFiles() : backend::profilesForDevices();
    const QString before = m_profile->currentData().toString();
    const QSignalBlocker quiet(m_profile);
    m_profile->clear();
    for (const auto& profile : profiles) {
        const QString name = MeasurementText::profileName(profile.id);
        m_profile->addItem(isFile ? name : tr("%1, reads only").arg(name), profile.id);
    }
    m_profile->addItem(tr("%1…").arg(MeasurementText::profileName(own)), own);
    m_profile->setCurrentIndex(qMax(0, m_profile->findData(before)));
    m_own->setKind(chosen ? chosen->target.placeKind() : backend::MeasuredPlace::Kind::Device);
    m_own->setVisible(m_profile->currentData() == own);
}

std::optional<backend::MeasureRequest> MeasureDialog::request() const
{
    auto request = m_targets->chosen();
    if (!request)
        return std::nullopt;
    request->isSimulated = m_isSimulated;
    request->unseenStorageHasRoom = m_hasRoom->isChecked();
    if (m_profile->currentData() == own) {
        request->profile = m_own->profile();
        return request;
    }
    const auto profile = backend::profileNamed(m_profile->currentData().toString(), request->target.placeKind());
    if (!profile)
        return std::nullopt;
    request->profile = *profile;
    return request;
}

void MeasureDialog::lookSoon()
{
    ++m_asked;
    m_offer.reset();
    showFacts();
    m_pause.start();
}

void MeasureDialog::lookNow()
{
    auto wanted = request();
    if (!wanted)
        return;
    wanted->id = freshId();
    say(State::Running, tr("Looking at the target, without writing anything…"));
    m_look(*wanted, [self = QPointer(this), asked = m_asked](const auto& offer) {
        if (self && self->m_asked == asked)
            self->take(offer);
    });
}

void MeasureDialog::take(const backend::Result<backend::MeasuringOffer>& offer)
{
    showHelp(offer ? nullptr : &offer.error());
    if (!offer)
        return say(State::Blocked, offer.error().message, offer.error().detail);
    m_offer = *offer;
    showFacts();
}

void MeasureDialog::say(State sign, const QString& sentence, const QString& detail)
{
    m_found->clear();
    m_found->add(sign, sentence, shownText(detail.left(600)).trimmed());
}

void MeasureDialog::showFacts()
{
    const auto wanted = request();
    m_found->clear();
    m_measure->setEnabled(m_offer.has_value());
    const QString object = wanted ? MeasureText::objectText(*wanted, m_targets->driveName()) : QString();
    m_measure->setText(object.isEmpty() ? tr("&Measure") : tr("&Measure %1").arg(PlainText::label(object)));
    m_duration->setText(wanted ? MeasureText::durationText(*wanted) : tr("Say first what is measured."));
    m_reads->setText(wanted ? MeasureText::readsText(*wanted) : QString());
    m_writes->setText(wanted ? MeasureText::writesText(*wanted) : QString());
    if (!m_offer)
        return;
    if (const QString room = MeasureText::roomText(*m_offer); !room.isEmpty())
        m_found->add(State::Ready, room);
    for (const QString& note : MeasureText::notes(*m_offer))
        m_found->add(State::Attention, note);
}

} // namespace gui
