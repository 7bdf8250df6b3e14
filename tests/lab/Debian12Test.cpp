// SPDX-License-Identifier: GPL-3.0-or-later
#include "Discovery.h"

using namespace Qt::StringLiterals;

/// On Debian 12, on which Proxmox VE 8 stands.
class Debian12Test : public lab::Discovery {
    Q_OBJECT

public:
    Debian12Test()
        : Discovery({u"suite=bookworm"_s})
    {
    }

private slots:
    void theNodeIsProxmox8();
};

void Debian12Test::theNodeIsProxmox8()
{
    QVERIFY(node().answer(u"cat /etc/debian_version"_s).startsWith("12."));
    QVERIFY2(snapshot().host.pveVersion.startsWith(u"8."), qPrintable(snapshot().host.pveVersion));
}

LANEKEEPER_TEST(Debian12Test)
#include "Debian12Test.moc"
