// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Files.h"
#include "Program.h"
#include "discovery/Answer.h"
#include "discovery/Capture.h"

#include <QTemporaryDir>

namespace support {

/// Saved answers of nodes that are one simulated node with more functions and more drives, and each with names and serials
/// of its own. They open as that node does, without anything having to run.
class CapturedCrowd {
public:
    static constexpr int functions = 200;
    static constexpr int drives = 8;

    /// False: there is nothing to make them from.
    [[nodiscard]] bool prepare()
    {
        using namespace Qt::StringLiterals;
        const QString one = m_folder.filePath(u"one.capture"_s);
        if (runProgram({u"capture"_s, u"demo:quiet"_s, u"-o"_s, one}).code != 0)
            return false;
        const auto capture = backend::Capture::fromBytes(bytesOf(one));
        const auto answer = capture ? backend::Answer::fromBytes(capture->answer) : backend::Result<backend::Answer>();
        if (!answer)
            return false;
        m_readAt = capture->readAt;
        m_answer = *answer;
        return m_answer.find("pci") && m_answer.find("nvme") && m_answer.output("host").contains("hostname pve1\n");
    }

    /// The file of one more node; drives have the serials serialOf(number, 0) to serialOf(number, 5) beside the two of the
    /// simulated node, which are this node's own.
    [[nodiscard]] QString make(int number)
    {
        using namespace Qt::StringLiterals;
        backend::Answer answer = m_answer;
        for (backend::Section& section : answer.sections) {
            section.output.replace("hostname pve1\n", "hostname " + nameOf(number).toLatin1() + '\n');
            for (const char* serial : {"S6B0NL0W41", "22174R4819"}) // whose last digits make a node's own
                section.output.replace(serial, QByteArray(serial).chopped(3) + digits(number));
            if (section.name == "pci")
                addFunctions(section.output);
            else if (section.name == "nvme")
                addDrives(section.output, number);
        }
        const QString file = m_folder.filePath(u"%1.capture"_s.arg(nameOf(number)));
        return write(file, backend::Capture{m_readAt, answer.toBytes()}.toBytes()) ? file : QString();
    }

    [[nodiscard]] static QString nameOf(int number) { return QStringLiteral("node") + QString::fromLatin1(digits(number)); }
    [[nodiscard]] static QString serialOf(int number, int drive)
    {
        return QStringLiteral("CROWD%1X%2").arg(QString::fromLatin1(digits(number))).arg(drive);
    }

private:
    static QByteArray digits(int number) { return QByteArray::number(number).rightJustified(3, '0'); }
    static QByteArray address(int place)
    {
        return "0000:" + QByteArray::number(0x40 + place / 8, 16) + ":0" + QByteArray::number(place % 8) + ".0";
    }

    /// Up to the number that a node has, the first of them drives, each in a group of its own.
    static void addFunctions(QByteArray& pci)
    {
        const int missing = functions - static_cast<int>(pci.count("function "));
        while (pci.endsWith("\n\n"))
            pci.chop(1);
        for (int place = 0; place < missing; ++place) {
            const bool isDrive = place < drives - 2;
            pci += "function " + address(place) + (isDrive ? "\nvendor 0x144d\ndevice 0xa80a\nclass 0x010802\ndriver nvme\n"
                                                           : "\nvendor 0x8086\ndevice 0x1521\nclass 0x020000\ndriver igb\n");
            pci += "group " + QByteArray::number(100 + place) + "\npath /sys/devices/pci0000:40/" + address(place) + '\n';
        }
    }

    static void addDrives(QByteArray& nvme, int number)
    {
        while (nvme.endsWith("\n\n"))
            nvme.chop(1);
        for (int drive = 0; drive < drives - 2; ++drive)
            nvme += "controller nvme" + QByteArray::number(20 + drive) + "\naddress " + address(drive)
                + "\ntransport pcie\nstate live\nmodel Crowded Drive\nserial " + serialOf(number, drive).toLatin1() + '\n';
    }

    QTemporaryDir m_folder;
    QDateTime m_readAt;
    backend::Answer m_answer;
};

} // namespace support
