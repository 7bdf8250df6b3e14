// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowMemory.h"

#include "FirstPaint.h"
#include "MainWindow.h"
#include "WindowFit.h"
#include "application/StateFolder.h"
#include "widgets/ColumnWidths.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSplitter>
#include <QTabBar>
#include <algorithm>
#include <chrono>
#include <numeric>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr qint64 sizeLimit = 64 * 1024;
constexpr std::chrono::seconds moment{1};
constexpr int widest = 4000; ///< pixels of a panel or a column

/// What a person moves and switches, by the object names of the parts.
const QStringList splitters{u"windowParts"_s, u"hardwareParts"_s, u"machinesParts"_s, u"historyParts"_s,
                            u"reviewParts"_s, u"applyParts"_s,    u"liveParts"_s};
const QStringList tables{u"hardwareTree"_s, u"machinesTable"_s, u"entries"_s};
const QStringList switches{u"showCharts"_s, u"asTable"_s};
const QStringList choices{u"order"_s};

QJsonObject contentOf(const QString& path)
{
    QFile file(path);
    if (file.size() > sizeLimit || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonArray jsonOf(const QList<int>& numbers)
{
    QJsonArray json;
    for (const int number : numbers)
        json.append(number);
    return json;
}

/// Empty unless it is a list of `count` sizes.
QList<int> sizesIn(const QJsonValue& json, qsizetype count)
{
    QList<int> sizes;
    for (const auto& each : json.toArray())
        sizes.append(each.toInt());
    const bool isSound = sizes.size() == count
        && std::all_of(sizes.begin(), sizes.end(), [](int size) { return size > 0 && size <= widest; });
    return isSound ? sizes : QList<int>();
}

/// The header of a tree or a table; null: it has none.
QHeaderView* headerOf(const QWidget& view)
{
    for (auto* header : view.findChildren<QHeaderView*>(Qt::FindDirectChildrenOnly))
        if (header->orientation() == Qt::Horizontal)
            return header;
    return nullptr;
}

bool isPersonsOwn(const QHeaderView& header, int column)
{
    const bool isStretched = header.stretchLastSection() && header.visualIndex(column) == header.count() - 1;
    return header.sectionResizeMode(column) == QHeaderView::Interactive && !isStretched;
}

QList<int> widthsOf(QHeaderView& header)
{
    const QList<int> whole = wholeWidths(header);
    QList<int> widths;
    for (int column = 0; column < header.count(); ++column)
        if (isPersonsOwn(header, column))
            widths.append(whole[column]);
    return widths;
}

void setWidths(QHeaderView& header, const QList<int>& widths)
{
    auto width = widths.begin();
    for (int column = 0; column < header.count() && width != widths.end(); ++column)
        if (isPersonsOwn(header, column))
            header.resizeSection(column, std::max(*width++, header.minimumSectionSize()));
}

/// Calls `visit` for each of these that is below `whole`, with its name.
template <typename Widget, typename Visit>
void visitEach(const QWidget& whole, const QStringList& names, Visit visit)
{
    for (const QString& name : names)
        if (auto* widget = whole.findChild<Widget*>(name))
            visit(name, *widget);
}

} // namespace

WindowMemory::WindowMemory(QString file, const Workbench& workbench, MainWindow& window)
    : QObject(&window)
    , m_file(std::move(file))
    , m_workbench(workbench)
    , m_window(window)
    , m_kept(contentOf(m_file))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(moment);
    connect(&m_soon, &QTimer::timeout, this, &WindowMemory::save);
    connect(&window, &MainWindow::pageMade, this, [this](const QWidget* page) { restoreParts(*page); });
    if (const auto geometry = QByteArray::fromBase64(m_kept.value(u"geometry"_s).toString().toLatin1()); !geometry.isEmpty())
        window.restoreGeometry(geometry);
    restoreParts(window);
    restorePlace();
    connect(&window, &MainWindow::placeChanged, this, [this] {
        keepPlace();
        saveSoon();
    });
    if (auto* tabs = window.findChild<QTabBar*>(u"pages"_s))
        connect(tabs, &QTabBar::currentChanged, this, &WindowMemory::saveSoon);
    window.installEventFilter(this);
    new FirstPaint(window, [&window] { keepOnScreen(window); });
}

QString WindowMemory::defaultFile() { return stateFolder() + u"/window.json"_s; }

/// The node and the page, or all nodes above them.
void WindowMemory::restorePlace()
{
    const QString node = m_kept.value(u"node"_s).toString();
    const auto nodes = m_workbench.nodes();
    const auto known = std::find_if(nodes.begin(), nodes.end(), [&](auto id) { return m_workbench.state(id).node.text() == node; });
    if (known != nodes.end()) {
        m_window.selectNode(*known);
        m_window.showPage(m_kept.value(u"page"_s).toString());
    }
    if (m_kept.value(u"allNodes"_s).toBool())
        m_window.showAllNodes();
}

void WindowMemory::restoreParts(const QWidget& whole)
{
    visitEach<QSplitter>(whole, splitters, [this](const QString& name, QSplitter& splitter) {
        connect(&splitter, &QSplitter::splitterMoved, this, [this, name] {
            m_moved.insert(name);
            saveSoon();
        });
        const auto sizes = sizesIn(m_kept.value(name), splitter.count());
        if (sizes.isEmpty())
            return;
        // It was not laid out yet, and would squeeze them into whatever room it has.
        splitter.resize(std::accumulate(sizes.begin(), sizes.end(), splitter.handleWidth() * (splitter.count() - 1)), splitter.height());
        splitter.setSizes(sizes);
    });
    visitEach<QWidget>(whole, tables, [this](const QString& name, const QWidget& view) {
        QHeaderView* header = headerOf(view);
        if (!header)
            return;
        m_built.insert(name, jsonOf(widthsOf(*header)));
        setWidths(*header, sizesIn(m_kept.value(name), widthsOf(*header).size()));
        connect(header, &QHeaderView::sectionResized, this, &WindowMemory::saveSoon);
    });
    visitEach<QAbstractButton>(whole, switches, [this](const QString& name, QAbstractButton& button) {
        if (m_kept.value(name).toBool())
            button.setChecked(true);
        connect(&button, &QAbstractButton::toggled, this, &WindowMemory::saveSoon);
    });
    visitEach<QComboBox>(whole, choices, [this](const QString& name, QComboBox& box) {
        if (const int place = box.findData(m_kept.value(name).toInt(-1)); place >= 0)
            box.setCurrentIndex(place);
        connect(&box, &QComboBox::currentIndexChanged, this, &WindowMemory::saveSoon);
    });
}

/// Parts of pages that were never looked at stay as they are kept.
void WindowMemory::keepParts()
{
    visitEach<QSplitter>(m_window, splitters, [this](const QString& name, const QSplitter& splitter) {
        if (m_moved.contains(name))
            m_kept.insert(name, jsonOf(splitter.sizes()));
    });
    visitEach<QWidget>(m_window, tables, [this](const QString& name, const QWidget& view) {
        QHeaderView* header = headerOf(view);
        if (!header)
            return;
        const QJsonArray widths = jsonOf(widthsOf(*header));
        if (widths == m_built.value(name).toArray())
            m_kept.remove(name);
        else
            m_kept.insert(name, widths);
    });
    visitEach<QAbstractButton>(m_window, switches,
                               [this](const QString& name, const QAbstractButton& button) { m_kept.insert(name, button.isChecked()); });
    visitEach<QComboBox>(m_window, choices,
                         [this](const QString& name, const QComboBox& box) { m_kept.insert(name, box.currentData().toInt()); });
}

/// Beside all nodes the node and the page that were shown before them.
void WindowMemory::keepPlace()
{
    m_kept.insert(u"allNodes"_s, m_window.showsAllNodes());
    if (const auto shown = m_window.shownNode())
        m_kept.insert(u"node"_s, m_workbench.state(*shown).node.text());
    else if (!m_window.showsAllNodes())
        m_kept.remove(u"node"_s);
    m_kept.insert(u"page"_s, m_window.shownPage());
}

void WindowMemory::save()
{
    keepParts();
    m_kept.insert(u"format"_s, 1);
    m_kept.insert(u"geometry"_s, QString::fromLatin1(m_window.saveGeometry().toBase64()));
    keepPlace();
    const QByteArray now = QJsonDocument(m_kept).toJson();
    if (now == m_saved || !QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(now);
    if (file.commit())
        m_saved = now;
}

bool WindowMemory::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Close: save(); break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange: saveSoon(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gui
