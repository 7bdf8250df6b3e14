// SPDX-License-Identifier: GPL-3.0-or-later
#include "LaneDialog.h"

#include "widgets/IconView.h"
#include "widgets/TextLabel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>

namespace gui {
namespace {

constexpr int barHeight = 54;
constexpr int margin = 26;
constexpr int signSize = 28;

QWidget* ground(QPalette::ColorRole role, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    widget->setBackgroundRole(role);
    widget->setAutoFillBackground(true);
    return widget;
}

/// As large as what it shows wants to be; scrolls only where the screen or the person leaves less.
class ContentArea final : public QScrollArea {
public:
    explicit ContentArea(QWidget* parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), 120}; }
};

} // namespace

LaneDialog::LaneDialog(const QString& windowTitle, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(windowTitle);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_area = new ContentArea(this);
    QWidget* page = ground(QPalette::Base, m_area);
    m_area->setWidget(page);
    page->installEventFilter(this);
    m_content = new QVBoxLayout(page);
    m_content->setContentsMargins(margin, margin - 2, margin - 2, margin - 4);
    m_content->setSpacing(8);
    QWidget* bar = ground(QPalette::Window, this);
    bar->setFixedHeight(barHeight);
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins(16, 0, 16, 0);
    m_bar->setSpacing(8);
    m_bar->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addWidget(new HairLine(HairLine::Weight::Plain, this));
    layout->addWidget(bar);
}

void LaneDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    if (!testAttribute(Qt::WA_Resized))
        shrink();
    grow();
}

/// Before its width is known, wrapped text asks for more height than it then needs.
void LaneDialog::shrink()
{
    const QWidget* page = m_area->widget();
    const int needed = page->hasHeightForWidth() ? page->heightForWidth(m_area->width()) : m_area->height();
    if (needed < m_area->height())
        resize(width(), height() - m_area->height() + needed);
}

/// The content became another one.
bool LaneDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_area->widget() && event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, &LaneDialog::grow, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

/// Wrapped text says how tall it is only once its width is known; a dialog with a size of its own does
/// not ask its buttons how wide they are.
void LaneDialog::grow()
{
    const QWidget* page = m_area->widget();
    const QSize around = parentWidget() ? parentWidget()->window()->size() : QSize();
    const QSize most = screen()->availableGeometry().size().expandedTo(around) * 9 / 10;
    const int wider = std::max({0, page->minimumSizeHint().width() - m_area->width(), layout()->minimumSize().width() - width()});
    const int taller = std::max(0, page->heightForWidth(m_area->width() + wider) - m_area->height());
    if (wider > 0 || taller > 0)
        resize(std::min(width() + wider, std::max(width(), most.width())),
               std::min(height() + taller, std::max(height(), most.height())));
}

void LaneDialog::addHeading(const QIcon& sign, const QString& message, const QString& meaning)
{
    using Wrap = TextLabel::Wrap;
    auto* beside = new QHBoxLayout;
    beside->setSpacing(17);
    beside->addWidget(new IconView(sign, signSize, this), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(new TextLabel(message, Look::TextRole::PageSentence, Look::Tone::Text, Wrap::Yes, this));
    if (!meaning.isEmpty())
        column->addWidget(new TextLabel(meaning, Look::TextRole::Body, Look::Tone::Second, Wrap::Yes, this));
    beside->addLayout(column, 1);
    m_content->addLayout(beside, 1);
    m_content = column;
    setAccessibleName(message);
    setAccessibleDescription(meaning);
}

QPushButton* LaneDialog::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_bar->addWidget(button);
    return button;
}

QPushButton* LaneDialog::addCancel(const QString& text)
{
    QPushButton* cancel = addButton(text.isEmpty() ? tr("Cancel") : text);
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return cancel;
}

void LaneDialog::addToBarStart(QWidget* widget) { m_bar->insertWidget(0, widget); }

} // namespace gui
