// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recordjson.h"

#include "core/workspace/recorddescriptions.h"
#include "core/workspace/recordtext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>

namespace cxw {

namespace {

struct RecordJson
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RecordJson)
};

template <typename T>
concept State = std::is_enum_v<T>;

QJsonObject objectOf(const auto &record);
template <typename R>
QString readObject(const QJsonObject &object, R &record);

// From values to JSON.

QJsonValue valueOf(const QString &text)
{
    return text;
}

template <typename Kind>
QJsonValue valueOf(const Id<Kind> &id)
{
    return id.text;
}

QJsonValue valueOf(std::same_as<bool> auto flag)
{
    return flag;
}

QJsonValue valueOf(int number)
{
    return number;
}

QJsonValue valueOf(double number)
{
    return number;
}

QJsonValue valueOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue valueOf(State auto state)
{
    return toText(state);
}

QJsonValue valueOf(const ItemTarget &target)
{
    return objectOf(target);
}

template <typename T>
QJsonValue valueOf(const std::optional<T> &value)
{
    return value ? valueOf(*value) : QJsonValue();
}

template <typename T>
QJsonValue valueOf(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(valueOf(value));
    return array;
}

QJsonObject objectOf(const auto &record)
{
    QJsonObject object;
    std::apply([&](const auto &...field) { (object.insert(field.name, valueOf(record.*field.member)), ...); },
               Description<std::decay_t<decltype(record)>>::list);
    return object;
}

// From JSON to values: false when the value is of another type or out of its type's range.

bool readValue(const QJsonValue &value, QString &text)
{
    text = value.toString();
    return value.isString();
}

template <typename Kind>
bool readValue(const QJsonValue &value, Id<Kind> &id)
{
    return readValue(value, id.text);
}

bool readValue(const QJsonValue &value, bool &flag)
{
    flag = value.toBool();
    return value.isBool();
}

bool readValue(const QJsonValue &value, double &number)
{
    number = value.toDouble();
    return value.isDouble();
}

bool readValue(const QJsonValue &value, int &number)
{
    const double exact = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(std::abs(exact) <= std::numeric_limits<int>::max()) || exact != std::trunc(exact))
        return false;
    number = static_cast<int>(exact);
    return true;
}

bool readValue(const QJsonValue &value, QDate &date)
{
    const QString text = value.toString();
    date = QDate::fromString(text, Qt::ISODate);
    // What stands behind a date is passed over when it is read, so look whether it is all there is.
    return value.isNull() || (date.isValid() && date.toString(Qt::ISODate) == text);
}

template <State S>
bool readValue(const QJsonValue &value, S &state)
{
    const std::optional<S> found = fromText<S>(value.toString());
    state = found.value_or(S());
    return found.has_value();
}

bool readValue(const QJsonValue &value, ItemTarget &target)
{
    return value.isObject() && readObject(value.toObject(), target).isEmpty();
}

template <typename T>
bool readValue(const QJsonValue &value, std::optional<T> &content)
{
    content.reset();
    return value.isNull() || readValue(value, content.emplace());
}

template <typename T>
bool readValue(const QJsonValue &value, std::vector<T> &content)
{
    content.clear();
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        if (!readValue(each, content.emplace_back()))
            return false;
    }
    return value.isArray();
}

/// Fills the record; returns the name of the first field that cannot be read, nothing when all can.
template <typename R>
QString readObject(const QJsonObject &object, R &record)
{
    QString bad;
    const auto read = [&](const auto &field) {
        if (field.since > 1 && !object.contains(field.name))
            return;
        if (bad.isEmpty() && !readValue(object.value(field.name), record.*field.member))
            bad = field.name;
    };
    std::apply([&](const auto &...field) { (read(field), ...); }, Description<R>::list);
    return bad;
}

// Keys.

QString keyPart(int number)
{
    return QString::number(number);
}

QString keyPart(QString text)
{
    return text.replace(u'%', QStringLiteral("%25")).replace(u'|', QStringLiteral("%7C"));
}

template <typename Kind>
QString keyPart(const Id<Kind> &id)
{
    return keyPart(id.text);
}

template <typename R>
Result<Record> readKind(const QJsonObject &object)
{
    R record;
    const QString bad = readObject(object, record);
    if (bad.isEmpty())
        return Record(std::move(record));
    return Error{RecordJson::tr("The field “%1” of a record of the kind “%2” is missing or cannot be read.")
                     .arg(bad, Description<R>::kind),
                 {}};
}

} // namespace

QString kindName(const Record &record)
{
    return std::visit([]<typename R>(const R &) { return QString(Description<R>::kind); }, record);
}

QString keyText(const Record &record)
{
    const auto joined = [](const auto &...part) { return QStringList{keyPart(part)...}.join(u'|'); };
    return std::visit([&](const auto &content) { return std::apply(joined, content.key()); }, record);
}

QJsonObject toJson(const Record &record)
{
    return std::visit([](const auto &content) { return objectOf(content); }, record);
}

Result<Record> recordFromJson(QStringView kind, const QJsonObject &object)
{
    std::optional<Result<Record>> result;
    forEachKind([&]<typename R>(KindOf<R>) {
        if (kind == Description<R>::kind)
            result = readKind<R>(object);
    });
    if (result)
        return *std::move(result);
    return Error{RecordJson::tr("There is no record of the kind “%1”.").arg(kind.toString()), {}};
}

} // namespace cxw
