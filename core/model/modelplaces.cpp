// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelplaces.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace cxw {

namespace {

/// Beyond the place of any list of a model.
constexpr int lastPlace = 1000;

/// "groups[1].name" as "groups", "[1", "name".
QStringList stepsOf(QString path)
{
    return path.remove(u']').replace(QStringLiteral("["), QStringLiteral(".[")).split(u'.', Qt::SkipEmptyParts);
}

bool isPlace(const QString &step)
{
    return step.startsWith(u'[');
}

int placeIn(const QString &step)
{
    return qBound(0, step.mid(1).toInt(), lastPlace);
}

QJsonValue changed(const QJsonValue &root, const QStringList &steps, qsizetype from, const QJsonValue &value)
{
    if (from == steps.size())
        return value;
    const QString &step = steps[from];
    if (!isPlace(step)) {
        QJsonObject object = root.toObject();
        const QJsonValue inner = changed(object.value(step), steps, from + 1, value);
        if (inner.isUndefined())
            object.remove(step);
        else
            object.insert(step, inner);
        return object;
    }
    QJsonArray list = root.toArray();
    const int place = placeIn(step);
    while (list.size() <= place)
        list.append(QString());
    const QJsonValue inner = changed(list.at(place), steps, from + 1, value);
    if (inner.isUndefined())
        list.removeAt(place);
    else
        list.replace(place, inner);
    return list;
}

QString languageShown(const QJsonObject &texts)
{
    const QString english = QStringLiteral("en");
    return texts.contains(english) || texts.isEmpty() ? english : texts.constBegin().key();
}

} // namespace

QJsonValue valueAt(const QJsonValue &root, const QString &path)
{
    QJsonValue value = root;
    for (const QString &step : stepsOf(path))
        value = isPlace(step) ? value.toArray().at(placeIn(step)) : value.toObject().value(step);
    return value;
}

QJsonValue withValueAt(const QJsonValue &root, const QString &path, const QJsonValue &value)
{
    return changed(root, stepsOf(path), 0, value);
}

QString shownModelText(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toString();
    const QJsonObject texts = value.toObject();
    return texts.value(languageShown(texts)).toString();
}

QJsonValue withShownModelText(const QJsonValue &value, const QString &text)
{
    if (!value.isObject())
        return text;
    QJsonObject texts = value.toObject();
    texts.insert(languageShown(texts), text);
    return texts;
}

} // namespace cxw
