// SPDX-License-Identifier: GPL-3.0-or-later
#include "LostLines.h"
#include "TestMain.h"

using namespace trip;

/// Switching the IOMMU on, with a line that breaks at every one of its calls.
class HostFaultTest : public support::TestCase {
    Q_OBJECT

private slots:
    void reachesTheEndOrTheStartFromEveryLostLine_data() { addCalls(u"dim"_s, iommu, 5); }
    void reachesTheEndOrTheStartFromEveryLostLine();
};

void HostFaultTest::reachesTheEndOrTheStartFromEveryLostLine()
{
    QFETCH(const int, call);
    QFETCH(const bool, isAnswer);
    QCOMPARE(wrongAfterLosing(call, isAnswer, u"dim"_s, iommu, [](HostTrip& trip) { return isIommuOn(trip.read()); }), QString());
}

LANEKEEPER_TEST(HostFaultTest)
#include "HostFaultTest.moc"
