// SPDX-License-Identifier: GPL-3.0-or-later
#include "AboutDialog.h"

#include "LibraryVersion.h"
#include "application/HistoryStore.h"
#include "application/LogFile.h"
#include "application/MeasurementStore.h"
#include "application/NodeBook.h"
#include "application/StateFolder.h"
#include "widgets/FactRows.h"
#include "widgets/LineIcon.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int leastWidth = 620;
constexpr int nameWidth = 150;
constexpr int licenceColumns = 86; ///< of its text, with a scroll bar

/// A place as people write it.
QString placeText(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

/// The whole licence, to be read and marked.
class LicenceDialog final : public LaneDialog {
public:
    explicit LicenceDialog(QWidget* parent)
        : LaneDialog(AboutDialog::tr("Licence"), parent)
    {
        QFile file(u":/LICENSE"_s);
        auto* text = new QPlainTextEdit(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString(), this);
        text->setObjectName(u"licence"_s);
        text->setAccessibleName(AboutDialog::tr("Licence"));
        text->setReadOnly(true);
        text->setFrameShape(QFrame::NoFrame);
        text->setFont(Look::font(Look::TextRole::Fixed));
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setMinimumSize(text->fontMetrics().horizontalAdvance(u'm') * licenceColumns, 420);
        content()->addWidget(text, 1);
        addCancel(AboutDialog::tr("&Close"));
    }
};

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : LaneDialog(tr("About Lanekeeper"), parent)
{
    setMinimumWidth(leastWidth);
    addHeading(LineIcon::program(), QStringLiteral("Lanekeeper " LANEKEEPER_VERSION),
               tr("Gives a VM a whole NVMe drive, and keeps the host."));
    content()->addSpacing(6);
    content()->addWidget(new TextLabel(tr("Free software under the GNU General Public License, version 3 or any later one. You may use it, "
                                          "change it and pass it on. It comes without any warranty, as far as the law allows that."),
                                       Look::TextRole::Body, Look::Tone::Second, TextLabel::Wrap::Yes));
    content()->addSpacing(8);
    auto* versions = new FactRows(this, nameWidth);
    versions->add(tr("Licence"), u"GPL-3.0-or-later"_s);
    versions->add(u"Qt"_s, QString::fromLatin1(qVersion()));
    versions->add(u"libssh"_s, remote::libsshVersion());
    content()->addWidget(versions);
    addPlaces();
    auto* licence = addButton(tr("Read the &licence"));
    licence->setObjectName(u"readLicence"_s);
    connect(licence, &QPushButton::clicked, this, &AboutDialog::openLicence);
    auto* log = addButton(tr("Show the log &folder"));
    log->setObjectName(u"showLog"_s);
    connect(log, &QPushButton::clicked, this, &AboutDialog::logFolderRequested);
    addCancel(tr("&Close"))->setFocus();
}

void AboutDialog::addPlaces()
{
    content()->addSpacing(10);
    content()->addWidget(new TextLabel(tr("Where your data lies"), Look::TextRole::Strong));
    auto* places = new FactRows(this, nameWidth);
    const auto add = [places](const QString& what, const QString& path) {
        places->add(what, placeText(path), Look::TextRole::Fixed);
    };
    add(tr("List of nodes"), NodeBook::defaultFile());
    add(tr("Receipts of changes"), HistoryStore::defaultFolder());
    add(tr("Measurements"), MeasurementStore::defaultFile());
    add(tr("Demo nodes"), demoFolder());
    add(tr("Log"), LogFile::defaultFolder());
    content()->addWidget(places);
    content()->addSpacing(2);
    content()->addWidget(new TextLabel(tr("No password and no key is in any of these. What you chose to keep lies in the desktop’s keyring."),
                                       Look::TextRole::Body, Look::Tone::Second, TextLabel::Wrap::Yes));
}

void AboutDialog::openLicence()
{
    auto* dialog = new LicenceDialog(this);
    dialog->open();
}

} // namespace gui
