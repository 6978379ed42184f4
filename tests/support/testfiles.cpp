// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testfiles.h"

#include <QFile>
#include <QJsonDocument>

namespace cxw::test {

QString dataPath(const QString &name)
{
    return QStringLiteral(CXW_TEST_DATA "/%1").arg(name);
}

QByteArray dataFile(const QString &name)
{
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data: %s", qPrintable(file.fileName()));
    return file.readAll();
}

QJsonObject dataJson(const QString &name)
{
    return QJsonDocument::fromJson(dataFile(name)).object();
}

} // namespace cxw::test
