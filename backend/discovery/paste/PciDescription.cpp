// SPDX-License-Identifier: GPL-3.0-or-later
#include "PciText.h"

#include "Words.h"

#include <QHash>
#include <algorithm>

namespace backend::paste {

using namespace Qt::StringLiterals;

namespace {

/// Names of classes as pci.ids has them, for listings without numbers.
std::optional<quint32> classNamed(const QString& name)
{
    static const QHash<QString, quint32> classes{
        {u"Non-Volatile memory controller"_s, 0x0108},
        {u"SATA controller"_s, 0x0106},
        {u"RAID bus controller"_s, 0x0104},
        {u"Serial Attached SCSI controller"_s, 0x0107},
        {u"SCSI storage controller"_s, 0x0100},
        {u"IDE interface"_s, 0x0101},
        {u"Ethernet controller"_s, 0x0200},
        {u"Network controller"_s, 0x0280},
        {u"VGA compatible controller"_s, 0x0300},
        {u"3D controller"_s, 0x0302},
        {u"Display controller"_s, 0x0380},
        {u"Multimedia audio controller"_s, 0x0401},
        {u"Audio device"_s, 0x0403},
        {u"Host bridge"_s, 0x0600},
        {u"ISA bridge"_s, 0x0601},
        {u"PCI bridge"_s, 0x0604},
        {u"Communication controller"_s, 0x0780},
        {u"Serial controller"_s, 0x0700},
        {u"System peripheral"_s, 0x0880},
        {u"USB controller"_s, 0x0c03},
        {u"SMBus"_s, 0x0c05},
        {u"Serial bus controller"_s, 0x0c80},
        {u"Encryption controller"_s, 0x1080},
        {u"Signal processing controller"_s, 0x1180},
        {u"Processing accelerators"_s, 0x1200},
        {u"Non-Essential Instrumentation"_s, 0x1300},
    };
    const auto place = classes.constFind(name);
    return place == classes.constEnd() ? std::nullopt : std::optional(*place << 8);
}

/// "Non-Volatile memory controller [0108]", "0108", "Class 0108"
std::optional<quint32> classFrom(QString text)
{
    if (text.startsWith("Class "_L1))
        text = text.sliced(6);
    const qsizetype bracket = text.endsWith(u']') ? text.lastIndexOf(u'[') : -1;
    const QString code = bracket < 0 ? text : text.mid(bracket + 1, text.size() - bracket - 2);
    const auto number = code.size() == 4 ? hexadecimal(code) : std::nullopt;
    return number ? std::optional(*number << 8) : classNamed(text);
}

/// "(rev 01)" and "(prog-if 02 [NVM Express])", which end a line.
QString withoutTail(PciFunction& function, const QString& text)
{
    const qsizetype revision = text.lastIndexOf(" (rev "_L1);
    const qsizetype interface = text.lastIndexOf(" (prog-if "_L1);
    if (revision >= 0)
        if (const auto number = hexadecimal(text.mid(revision + 6, 2)))
            function.revision = static_cast<int>(*number);
    if (interface >= 0 && function.classCode)
        *function.classCode |= hexadecimal(text.mid(interface + 10, 2)).value_or(0) & 0xff;
    qsizetype end = text.size();
    if (revision >= 0)
        end = std::min(end, revision);
    if (interface >= 0)
        end = std::min(end, interface);
    return text.first(end).trimmed();
}

/// The last "[vvvv:dddd]"; brackets before it are part of the name.
qsizetype idBracket(const QString& text)
{
    for (qsizetype i = text.lastIndexOf(u'['); i >= 0;
         i = i > 0 ? text.lastIndexOf(u'[', i - 1) : -1)
        if (text.mid(i + 10, 1) == "]"_L1 && idsFrom(QStringView(text).mid(i + 1, 9)))
            return i;
    return -1;
}

void setIds(PciFunction& function, const Ids& ids)
{
    function.vendor = ids.vendor;
    function.device = ids.device;
}

/// Chips without a name: "Device 1dbe:5220", or a vendor's "Device 0081".
void readUnnamed(PciFunction& function, const QString& name)
{
    const qsizetype word = name.lastIndexOf("Device "_L1);
    if (word < 0 || (word > 0 && name.at(word - 1) != u' '))
        return;
    const QString number = name.sliced(word + 7);
    if (const auto ids = idsFrom(number))
        setIds(function, *ids);
    else if (const auto device = number.size() == 4 ? hexadecimal(number) : std::nullopt)
        function.device = static_cast<quint16>(*device);
}

} // namespace

void readDescription(PciFunction& function, const QString& description)
{
    const QString text = description.left(1000);
    const qsizetype colon = text.indexOf(": "_L1);
    if (colon > 0)
        function.classCode = classFrom(text.first(colon));
    const QString rest = withoutTail(function, colon > 0 ? text.sliced(colon + 2) : text);
    const qsizetype bracket = idBracket(rest);
    if (bracket >= 0) {
        setIds(function, *idsFrom(QStringView(rest).mid(bracket + 1, 9)));
        function.name = rest.first(bracket).trimmed();
    } else if (const auto ids = idsFrom(rest.section(u' ', 0, 0))) {
        setIds(function, *ids);
        // busybox names the driver behind the ids.
        if (text.startsWith("Class "_L1) && rest.contains(u' '))
            function.driver = rest.section(u' ', 1).trimmed();
    } else {
        function.name = rest;
        readUnnamed(function, rest);
    }
}

} // namespace backend::paste
