// SPDX-License-Identifier: GPL-3.0-or-later
#include "LostLines.h"
#include "TestMain.h"

using namespace trip;

namespace {

const QList<Intent> wish{GiveDrive{u"S7DNNJ0X104932B"_s, 100, EarlyBind::Drive}};

bool isGivenAndKeptOff(HostTrip& trip)
{
    const NodeSnapshot node = trip.read();
    return node.device(PciAddress{0, 4, 0, 0})->driver == u"vfio-pci"_s && trip.config(100).contains("0000:04:00.0");
}

} // namespace

/// The plan with the most steps (guard, files, images, restart, confirmation, the kept image, VM), with a line that breaks at every one
/// of its calls.
class EarlyBindFaultTest : public support::TestCase {
    Q_OBJECT

private slots:
    void reachesTheEndOrTheStartFromEveryLostLine_data() { addCalls(u"twins"_s, wish, 7); }
    void reachesTheEndOrTheStartFromEveryLostLine();
};

void EarlyBindFaultTest::reachesTheEndOrTheStartFromEveryLostLine()
{
    QFETCH(const int, call);
    QFETCH(const bool, isAnswer);
    QCOMPARE(wrongAfterLosing(call, isAnswer, u"twins"_s, wish, isGivenAndKeptOff), QString());
}

LANEKEEPER_TEST(EarlyBindFaultTest)
#include "EarlyBindFaultTest.moc"
