// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedNode.h"

#include "SimulatedTool.h"
#include "TestMain.h"

using namespace Qt::StringLiterals;

class SimulatedNodeTest : public support::TestCase {
    Q_OBJECT

private slots:
    void makesTheQuietNode();
};

void SimulatedNodeTest::makesTheQuietNode()
{
    const QString kept = qEnvironmentVariable("LANEKEEPER_KEEP_NODES");
    QTemporaryDir folder;
    for (const QString& name : QStringList{u"quiet"_s}) {
        const auto node = remote::openSimulatedNode(name, kept.isEmpty() ? folder.path() : kept);
        QVERIFY2(node, qPrintable(node ? QString() : node.error().message + node.error().detail));
        QVERIFY(node->isSimulated());
    }
}

LANEKEEPER_TEST(SimulatedNodeTest)
#include "SimulatedNodeTest.moc"
