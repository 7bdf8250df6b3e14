// SPDX-License-Identifier: GPL-3.0-or-later
#include "Discovery.h"

using namespace Qt::StringLiterals;

/// On Debian 13, on which Proxmox VE 9 stands.
class DiscoveryTest : public lab::Discovery {
    Q_OBJECT

public:
    DiscoveryTest()
        : Discovery({u"boot=ready"_s})
    {
    }
};

LANEKEEPER_TEST(DiscoveryTest)
#include "DiscoveryTest.moc"
