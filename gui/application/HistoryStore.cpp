// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryStore.h"

#include "HistoryFiles.h"
#include "StateFolder.h"

#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {
namespace {

constexpr int entryLimit = 2000;

class NodeHistory final : public backend::JournalStore {
public:
    NodeHistory(QString folder, QString nodeText)
        : m_folder(std::move(folder))
        , m_nodeText(std::move(nodeText))
    {
    }

    backend::Result<void> save(const backend::JournalEntry& entry) override
    {
        TRY(name, HistoryFiles::fileNameOf(entry.id));
        if (const auto made = HistoryFiles::makeFolder(m_folder, m_nodeText); !made)
            return tl::make_unexpected(made.error());
        return HistoryFiles::write(m_folder, name, backend::toJson(entry));
    }

    backend::Result<QString> keepRescueSheet(const QByteArray& text) override
    {
        const QString name = u"rescue-sheet.txt"_s;
        if (const auto made = HistoryFiles::makeFolder(m_folder, m_nodeText); !made)
            return tl::make_unexpected(made.error());
        if (const auto written = HistoryFiles::write(m_folder, name, text); !written)
            return tl::make_unexpected(written.error());
        return m_folder + u'/' + name;
    }

    [[nodiscard]] QList<backend::JournalEntry> entries() const override
    {
        QList<backend::JournalEntry> entries;
        const QDir folder(m_folder);
        const auto names = folder.entryList({u"*.json"_s}, QDir::Files | QDir::NoSymLinks,
                                            QDir::Name | QDir::Reversed);
        for (const auto& name : names.first(std::min<qsizetype>(names.size(), entryLimit))) {
            const auto entry = backend::journalEntryFromJson(HistoryFiles::read(folder.filePath(name)));
            if (entry && entry->id + u".json"_s == name)
                entries.append(*entry);
        }
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto& a, const auto& b) { return a.startedAt > b.startedAt; });
        return entries;
    }

private:
    QString m_folder;
    QString m_nodeText;
};

} // namespace

HistoryStore::HistoryStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString HistoryStore::defaultFolder() { return stateFolder() + u"/history"_s; }

std::unique_ptr<backend::JournalStore> HistoryStore::storeFor(const QString& nodeText) const
{
    const QString folder = m_folder + u'/' + HistoryFiles::folderNameOf(nodeText);
    return std::make_unique<NodeHistory>(folder, nodeText);
}

QStringList HistoryStore::nodes() const
{
    QStringList nodes;
    const QDir all(m_folder);
    for (const auto& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QString node = HistoryFiles::nodeTextIn(all.filePath(name));
        if (!node.isEmpty() && HistoryFiles::folderNameOf(node) == name)
            nodes.append(node);
    }
    return nodes;
}

} // namespace gui
