// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestMain.h"

#include <QTemporaryDir>

namespace support {

void TestCase::init()
{
    // The offscreen platform warns about size hints of every window; that says nothing about us.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

namespace {

QByteArray userCache;

} // namespace

QString userCacheFolder() { return QString::fromLocal8Bit(userCache); }

void prepareTest()
{
    userCache = qEnvironmentVariableIsEmpty("XDG_CACHE_HOME") ? qgetenv("HOME") + "/.cache" : qgetenv("XDG_CACHE_HOME");
    static QTemporaryDir home;
    const QByteArray path = home.path().toUtf8();
    qputenv("HOME", path);
    qputenv("XDG_CONFIG_HOME", path + "/config");
    qputenv("XDG_STATE_HOME", path + "/state");
    qputenv("XDG_DATA_HOME", path + "/data");
    qputenv("XDG_CACHE_HOME", path + "/cache");
}

} // namespace support
