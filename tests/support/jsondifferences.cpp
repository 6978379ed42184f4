// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsondifferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace cxw::test {

namespace {

QString written(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

bool isClose(double left, double right, double tolerance)
{
    return std::abs(left - right) <= tolerance * std::max({1.0, std::abs(left), std::abs(right)});
}

void walk(const QJsonValue &actual, const QJsonValue &expected, double tolerance, const QString &path,
          JsonDifferences &found)
{
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject members = expected.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            walk(actual[member.key()], member.value(), tolerance, path + u'.' + member.key(), found);
        return;
    }
    const QJsonArray expectedList = expected.toArray();
    const QJsonArray actualList = actual.toArray();
    if (expected.isArray() && actual.isArray() && expectedList.size() == actualList.size()) {
        for (qsizetype place = 0; place < expectedList.size(); ++place)
            walk(actualList[place], expectedList[place], tolerance, QStringLiteral("%1[%2]").arg(path).arg(place),
                 found);
        return;
    }
    ++found.compared;
    const bool numbers = expected.isDouble() && actual.isDouble();
    const bool same = numbers ? isClose(actual.toDouble(), expected.toDouble(), tolerance) : actual == expected;
    if (!same)
        found.lines.append(QStringLiteral("%1 is %2 instead of %3").arg(path, written(actual), written(expected)));
}

} // namespace

JsonDifferences jsonDifferences(const QJsonValue &actual, const QJsonValue &expected, double tolerance)
{
    JsonDifferences found;
    walk(actual, expected, tolerance, {}, found);
    return found;
}

} // namespace cxw::test
