// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsonchange.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cxw::test {

QJsonValue withChange(const QJsonValue &root, const QString &place, const QJsonValue &value)
{
    if (place.isEmpty())
        return value;
    const QString step = place.section(u'/', 0, 0);
    const QString rest = place.section(u'/', 1);
    if (root.isArray()) {
        QJsonArray list = root.toArray();
        const qsizetype index = step.toInt();
        const QJsonValue changed = withChange(index < list.size() ? list.at(index) : QJsonValue(), rest, value);
        if (changed.isUndefined())
            list.removeAt(index);
        else if (index < list.size())
            list.replace(index, changed);
        else
            list.append(changed);
        return list;
    }
    QJsonObject object = root.toObject();
    const QJsonValue changed = withChange(object.value(step), rest, value);
    if (changed.isUndefined())
        object.remove(step);
    else
        object.insert(step, changed);
    return object;
}

} // namespace cxw::test
