// SPDX-License-Identifier: GPL-3.0-or-later
#include "PciText.h"

#include "Words.h"

#include <QHash>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

/// Reads line by line; a function's details and its group may stand on lines of their own.
class PciReader {
public:
    explicit PciReader(const Piece& piece)
        : m_isCut(piece.command.has(u"grep"))
        , m_asksDrivers(asksDrivers(piece.command.text))
    {
    }

    PciText read(const QStringList& lines)
    {
        for (const QString& line : lines)
            readLine(line);
        finish();
        for (PciFunction& each : m_functions)
            decideDriver(each);
        PciText text;
        mergeInto(text.functions, m_functions);
        text.problems = m_problems;
        return text;
    }

private:
    struct Details {
        bool hasAny = false;
        bool mayBeCut = false;
    };

    static bool asksDrivers(const QString& command)
    {
        for (const QString& word : words(command.section(u'|', 0, 0)))
            if (word.startsWith(u'-') && word.size() < 8
                && (word.contains(u'k') || word.contains(u'v')) && !word.contains(u'm'))
                return true;
        return false;
    }

    void readLine(const QString& line)
    {
        QString text = line.trimmed();
        if (text.startsWith("[RESET]"_L1))
            text = text.sliced(7).trimmed();
        if (text == "--"_L1)
            return cut();
        if (text.contains("/iommu_groups/"_L1))
            return readPath(text);
        if (readGroupWord(text, indentOf(line)))
            return;
        const QString first = text.section(u' ', 0, 0);
        if (const auto address = PciAddress::parse(first); address && text.size() > first.size())
            begin(*address, text.sliced(first.size()).trimmed(), indentOf(line));
        else
            readDetail(text);
    }

    /// "/sys/kernel/iommu_groups/7/devices/0000:00:14.3", with or without dashes around it.
    void readPath(const QString& text)
    {
        const qsizetype start = text.indexOf("/iommu_groups/"_L1) + 14;
        const QString rest = text.mid(start, 80);
        const auto group = decimal(rest.section(u'/', 0, 0));
        const auto address = PciAddress::parse(rest.section(u'/', 2, 2).section(u' ', 0, 0));
        if (!group || *group > 100'000 || rest.section(u'/', 1, 1) != "devices"_L1 || !address)
            return;
        finish();
        m_current = PciFunction{};
        m_current->address = *address;
        m_current->group = static_cast<int>(*group);
        finish();
        m_header = {};
    }

    /// "IOMMU Group 14:" or "IOMMU group 14 04:00.0 …" or "Group: 14 0000:04:00.0 …"
    bool readGroupWord(const QString& text, qsizetype indent)
    {
        const QString lower = text.left(16).toLower();
        qsizetype start = lower.startsWith("iommu group "_L1) ? 12
            : lower.startsWith("group: "_L1)                  ? 7
                                                              : -1;
        if (start < 0)
            return false;
        const QString rest = text.mid(start).trimmed();
        const QString number = rest.section(u' ', 0, 0);
        const auto group = decimal(number.endsWith(u':') ? number.chopped(1) : number);
        if (!group || *group > 100'000)
            return true;
        finish();
        const QString device = rest.sliced(number.size()).trimmed();
        const QString first = device.section(u' ', 0, 0);
        const auto address = PciAddress::parse(first);
        m_header = {};
        if (address)
            begin(*address, device.sliced(first.size()).trimmed(), indent);
        else if (device.isEmpty())
            m_header = Header{static_cast<int>(*group), indent, {}};
        else
            m_problems.append(text.left(200));
        if (m_current)
            m_current->group = static_cast<int>(*group);
        return true;
    }

    void begin(const PciAddress& address, const QString& description, qsizetype indent)
    {
        finish();
        m_current = PciFunction{};
        m_current->address = address;
        readDescription(*m_current, description);
        if (!m_header.group)
            return;
        // A listing that does not indent its devices ends where nobody knows; one that does, there.
        if (!m_header.deviceIndent)
            m_header.deviceIndent = indent;
        if (indent == *m_header.deviceIndent)
            m_current->group = m_header.group;
        else
            m_header = {};
    }

    void readDetail(const QString& text)
    {
        const qsizetype colon = text.indexOf(u':');
        const QString key = colon > 0 ? text.first(colon) : QString();
        const QString value = colon > 0 ? text.sliced(colon + 1).trimmed() : QString();
        if (key == "Slot"_L1) {
            if (const auto address = PciAddress::parse(value))
                begin(*address, {}, indentLimit);
            m_isRecord = m_current.has_value();
        } else if (m_current && m_isRecord) {
            readField(key, value);
        } else if (m_current && !key.isEmpty()) {
            readIndented(key, value);
        }
    }

    void readIndented(const QString& key, const QString& value)
    {
        m_details.hasAny = true;
        if (key == "Kernel driver in use"_L1)
            m_current->driver = value;
        else if (key == "Kernel modules"_L1)
            m_current->modules = value.split(u", "_s, Qt::SkipEmptyParts);
        else if (key == "Subsystem"_L1)
            takeSubsystem(value);
        else if (key == "Physical Slot"_L1 || key == "DeviceName"_L1)
            m_current->slotName = value;
        else if (key == "IOMMU group"_L1)
            m_current->group = smallNumber(value);
        else if (key == "NUMA node"_L1)
            m_current->numaNode = smallNumber(value);
        else if (key == "Flags"_L1)
            takeFlags(value);
        m_hasKernelLines = m_hasKernelLines || key.startsWith("Kernel "_L1);
    }

    void takeFlags(const QString& value)
    {
        for (const QString& flag : value.left(400).split(u',')) {
            const QString text = flag.trimmed();
            if (text.startsWith("IOMMU group "_L1))
                m_current->group = smallNumber(text.sliced(12));
            else if (text.startsWith("NUMA node "_L1))
                m_current->numaNode = smallNumber(text.sliced(10));
        }
    }

    /// A record of lspci -vmm or -vm.
    void readField(const QString& key, const QString& value)
    {
        PciFunction& function = *m_current;
        if (key == "Class"_L1)
            m_fields.first = value;
        else if (key == "Vendor"_L1 || key == "Device"_L1)
            takeIdField(key == "Vendor"_L1 ? function.vendor : function.device, value);
        else if (key == "SVendor"_L1)
            function.subsystemVendor = idIn(value);
        else if (key == "SDevice"_L1)
            function.subsystemDevice = idIn(value);
        else if (key == "Driver"_L1)
            function.driver = value;
        else if (key == "Module"_L1)
            function.modules.append(value);
        else if (key == "Rev"_L1)
            function.revision = static_cast<int>(hexadecimal(value).value_or(0));
        else if (key == "ProgIf"_L1)
            m_fields.second = hexadecimal(value).value_or(0) & 0xff;
        else if (key == "PhySlot"_L1)
            function.slotName = value;
        else if (key == "NUMANode"_L1)
            function.numaNode = smallNumber(value);
        else if (key == "IOMMUGroup"_L1)
            function.group = smallNumber(value);
        m_hasRecordDriver = m_hasRecordDriver || key == "Driver"_L1 || key == "Module"_L1;
    }

    void takeIdField(std::optional<quint16>& id, const QString& value)
    {
        if (const auto found = idIn(value))
            id = found;
        const qsizetype bracket = value.endsWith(u']') ? value.lastIndexOf(u'[') : -1;
        const QString name = bracket > 0 && id ? value.first(bracket).trimmed() : value;
        if (name.size() != 4 || !hexadecimal(name))
            m_current->name = (m_current->name + u' ' + name).trimmed();
    }

    /// "Samsung … [144d]", "144d", "Device 011a"
    static std::optional<quint16> idIn(const QString& value)
    {
        const qsizetype bracket = value.lastIndexOf(u'[');
        QString text = value;
        if (bracket >= 0 && value.endsWith(u']'))
            text = value.mid(bracket + 1, value.size() - bracket - 2);
        else if (value.startsWith("Device "_L1))
            text = value.sliced(7);
        const auto id = text.size() == 4 ? hexadecimal(text) : std::nullopt;
        return id ? std::optional(static_cast<quint16>(*id)) : std::nullopt;
    }

    void takeSubsystem(const QString& value)
    {
        const qsizetype bracket = value.lastIndexOf(u'[');
        const auto ids =
            idsFrom(bracket >= 0 && value.endsWith(u']') ? value.mid(bracket + 1, 9) : value);
        if (!ids)
            return;
        m_current->subsystemVendor = ids->vendor;
        m_current->subsystemDevice = ids->device;
    }

    static std::optional<int> smallNumber(const QString& text)
    {
        const auto number = decimal(text.section(u' ', 0, 0));
        return number && *number < 100'000 ? std::optional(static_cast<int>(*number))
                                           : std::nullopt;
    }

    void cut()
    {
        m_details.mayBeCut = true;
        m_isCut = true;
        finish();
    }

    void finish()
    {
        if (m_current && m_isRecord)
            finishRecord();
        if (m_current) {
            m_functions.append(*m_current);
            m_details.hasAny = m_details.hasAny || m_isRecord;
            m_allDetails.append(m_details);
        }
        m_current.reset();
        m_details = {};
        m_fields = {};
        m_isRecord = false;
    }

    void finishRecord()
    {
        PciFunction described;
        readDescription(described, m_fields.first + ": "_L1);
        m_current->classCode = described.classCode;
        if (m_current->classCode)
            *m_current->classCode |= m_fields.second;
    }

    /// With -k a function without a driver line has no driver; without -k nobody knows.
    void decideDriver(PciFunction& function)
    {
        const Details details = m_allDetails.value(&function - m_functions.data());
        if (function.driver || m_isCut || details.mayBeCut)
            return;
        const bool listsDrivers = m_hasKernelLines || m_hasRecordDriver;
        if ((m_asksDrivers && listsDrivers && !function.name.isEmpty())
            || (details.hasAny && listsDrivers) || !function.modules.isEmpty())
            function.driver = QString();
    }

    struct Header {
        std::optional<int> group;
        qsizetype indent = 0;
        std::optional<qsizetype> deviceIndent;
    };

    static constexpr qsizetype indentLimit = -1;

    bool m_isCut;
    bool m_asksDrivers;
    bool m_hasKernelLines = false;
    bool m_hasRecordDriver = false;
    bool m_isRecord = false;
    Header m_header;
    std::optional<PciFunction> m_current;
    Details m_details;
    std::pair<QString, quint32> m_fields; ///< of a record: its class and programming interface
    QList<PciFunction> m_functions;
    QList<Details> m_allDetails;
    QStringList m_problems;
};

template <typename Value>
void takeKnown(std::optional<Value>& into, const std::optional<Value>& from)
{
    if (from)
        into = from;
}

} // namespace

void PciFunction::take(const PciFunction& other)
{
    takeKnown(vendor, other.vendor);
    takeKnown(device, other.device);
    takeKnown(subsystemVendor, other.subsystemVendor);
    takeKnown(subsystemDevice, other.subsystemDevice);
    takeKnown(driver, other.driver);
    takeKnown(group, other.group);
    takeKnown(revision, other.revision);
    takeKnown(numaNode, other.numaNode);
    const bool knowsLess = classCode && other.classCode
        && (*classCode >> 8) == (*other.classCode >> 8) && (*other.classCode & 0xff) == 0;
    if (!knowsLess)
        takeKnown(classCode, other.classCode);
    if (other.name.size() > name.size())
        name = other.name;
    if (!other.modules.isEmpty())
        modules = other.modules;
    if (!other.slotName.isEmpty())
        slotName = other.slotName;
}

void mergeInto(QList<PciFunction>& functions, const QList<PciFunction>& more)
{
    QHash<PciAddress, qsizetype> places;
    for (qsizetype i = 0; i < functions.size(); ++i)
        places.insert(functions.at(i).address, i);
    for (const PciFunction& each : more) {
        const auto place = places.constFind(each.address);
        if (place != places.constEnd()) {
            functions[*place].take(each);
            continue;
        }
        places.insert(each.address, functions.size());
        functions.append(each);
    }
}

PciText readPci(const Piece& piece)
{
    return PciReader(piece).read(piece.lines);
}

} // namespace backend::paste
