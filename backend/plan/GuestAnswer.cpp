// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuestAnswer.h"

#include "node/CleanText.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype controllerLimit = 64;
constexpr qsizetype answerLimit = 1024 * 1024;

std::optional<quint16> idFrom(const QString& word)
{
    bool isNumber = false;
    const uint id = word.startsWith("0x"_L1) ? word.sliced(2).toUInt(&isNumber, 16) : 0;
    return isNumber && id <= 0xffff ? std::optional(static_cast<quint16>(id)) : std::nullopt;
}

QString serialFrom(const QString& text) { return cleanText(text.trimmed(), 64); }
QString modelFrom(const QString& text) { return cleanText(text.trimmed(), 128); }

bool isControllerName(const QString& word)
{
    static const QRegularExpression name(u"\\Anvme[0-9]{1,5}\\z"_s);
    return name.match(word).hasMatch();
}

/// "NVME 0000:01:00.0 0x144d 0xa80a nvme SERIAL|MODEL|nvme0"
std::optional<GuestController> controllerFrom(const QString& line)
{
    if (!line.startsWith("NVME "_L1))
        return {};
    const auto vendor = idFrom(line.section(u' ', 2, 2));
    const auto device = idFrom(line.section(u' ', 3, 3));
    if (!vendor || !device)
        return {};
    const QString driver = line.section(u' ', 4, 4);
    QString names = line.section(u' ', 5);
    const QString name = names.section(u'|', -1);
    const bool isNamed = isControllerName(name) && names.count(u'|') > 1;
    if (isNamed)
        names.chop(name.size() + 1);
    return GuestController{cleanText(line.section(u' ', 1, 1), 32),
                           *vendor,
                           *device,
                           serialFrom(names.section(u'|', 0, 0)),
                           modelFrom(names.section(u'|', 1)),
                           driver == "-"_L1 ? QString() : cleanText(driver, 64),
                           isNamed ? name : QString()};
}

/// "FJ68N0000   _0000": Windows adds the namespace to the controller's serial (Get-PhysicalDisk,
/// AdapterSerialNumber). Its SerialNumber is the EUI-64 of the namespace, which is no serial.
QString windowsSerial(const QString& text)
{
    static const QRegularExpression space(u"\\s*_[0-9A-F]{4}\\.?\\z"_s);
    return serialFrom(text.trimmed().remove(space));
}

/// Gathers "name: value" lines that belong together.
class Gatherer {
public:
    void read(const QString& line);
    [[nodiscard]] QList<GuestController> all();

private:
    void readSysfs(const QString& name, const QString& value);
    void readField(const QString& name, const QString& value);
    GuestController& named(const QString& controller);
    void begin();

    QList<QString> m_names;
    QList<GuestController> m_named;  ///< of sysfs, by "nvme0"
    QList<GuestController> m_listed; ///< of lists, one behind the other
    GuestController m_current;
    bool m_isNvme = true;
};

GuestController& Gatherer::named(const QString& controller)
{
    qsizetype place = m_names.indexOf(controller);
    if (place < 0) {
        place = m_names.size();
        m_names.append(controller);
        m_named.append(GuestController{});
        m_named.last().name = isControllerName(controller) ? controller : QString();
    }
    return m_named[place];
}

/// "/sys/class/nvme/nvme0/serial:S6B0NL0W417203X"
void Gatherer::readSysfs(const QString& name, const QString& value)
{
    const QString controller = name.section(u'/', 4, 4);
    const QString fact = name.section(u'/', 5);
    if (m_names.size() >= controllerLimit && !m_names.contains(controller))
        return;
    GuestController& known = named(controller);
    if (fact == "serial"_L1)
        known.serial = serialFrom(value);
    else if (fact == "model"_L1)
        known.model = modelFrom(value);
    else if (fact == "device/vendor"_L1)
        known.vendor = idFrom(value.trimmed()).value_or(0);
    else if (fact == "device/device"_L1)
        known.device = idFrom(value.trimmed()).value_or(0);
}

void Gatherer::begin()
{
    if (m_isNvme && !m_current.serial.isEmpty() && m_listed.size() < controllerLimit)
        m_listed.append(m_current);
    m_current = {};
    m_isNvme = true;
}

/// Fields of PowerShell's Format-List and of smartctl -i.
void Gatherer::readField(const QString& name, const QString& value)
{
    if (name == "FriendlyName"_L1 || name == "Model Number"_L1) {
        begin();
        m_current.model = modelFrom(value);
    } else if (name == "BusType"_L1) {
        m_isNvme = value.trimmed() == "NVMe"_L1 || value.trimmed() == "17"_L1;
    } else if (name == "AdapterSerialNumber"_L1) {
        m_current.serial = windowsSerial(value);
    } else if (name == "Serial Number"_L1) {
        m_current.serial = serialFrom(value);
    }
}

void Gatherer::read(const QString& line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0)
        return;
    const QString name = line.first(colon).trimmed();
    if (name.startsWith("/sys/class/nvme/nvme"_L1))
        readSysfs(name, line.sliced(colon + 1));
    else
        readField(name, line.sliced(colon + 1));
}

QList<GuestController> Gatherer::all()
{
    begin();
    QList<GuestController> controllers = m_named + m_listed;
    controllers.removeIf([](const GuestController& each) { return each.serial.isEmpty(); });
    return controllers.first(std::min(controllers.size(), controllerLimit));
}

} // namespace

GuestSystem guestSystemOf(const VirtualMachine& machine)
{
    // qemu-server QemuServer.pm: wxp, w2k, w2k3, w2k8, wvista, win7, win8, win10, win11; l24, l26, solaris, other.
    return machine.config.value(u"ostype").value_or(QString()).startsWith(u'w') ? GuestSystem::Windows : GuestSystem::Unix;
}

QList<GuestCommand> guestCommands()
{
    return {{u"Linux, TrueNAS SCALE"_s,
             u"grep . /sys/class/nvme/nvme*/serial /sys/class/nvme/nvme*/model /sys/class/nvme/nvme*/device/vendor "
             u"/sys/class/nvme/nvme*/device/device /dev/null"_s},
            {u"FreeBSD, TrueNAS CORE"_s, u"smartctl -i /dev/nvme0"_s},
            {u"Windows, PowerShell"_s,
             u"Get-PhysicalDisk | Format-List FriendlyName,BusType,AdapterSerialNumber"_s}};
}

QList<GuestController> controllersIn(const QString& answer)
{
    QList<GuestController> controllers;
    Gatherer gatherer;
    for (const QString& line : answer.left(answerLimit).split(u'\n')) {
        if (const auto controller = controllerFrom(line); controller && controllers.size() < controllerLimit)
            controllers.append(*controller);
        else if (!controller)
            gatherer.read(line.left(1000));
    }
    return controllers.isEmpty() ? gatherer.all() : controllers;
}

} // namespace backend
