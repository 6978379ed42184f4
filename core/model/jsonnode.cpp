// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/jsonnode.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>

#include <cmath>

namespace cxw {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::JsonText)
};

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return JsonText::tr("true or false");
    case QJsonValue::Double:
        return JsonText::tr("a number");
    case QJsonValue::String:
        return JsonText::tr("a text");
    case QJsonValue::Array:
        return JsonText::tr("a list");
    case QJsonValue::Object:
        return JsonText::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return JsonText::tr("nothing");
}

} // namespace

JsonNode::JsonNode(QJsonValue root, QStringList &problems, QString language)
    : JsonNode(std::move(root), QString(), &problems, std::move(language))
{
}

JsonNode::JsonNode(QJsonValue value, QString path, QStringList *problems, QString language)
    : m_value(std::move(value)), m_path(std::move(path)), m_problems(problems), m_language(std::move(language))
{
}

QJsonValue JsonNode::inLanguage() const
{
    const QJsonObject texts = m_value.toObject();
    if (texts.isEmpty())
        return m_value;
    for (const QString &language : {m_language, QStringLiteral("en")}) {
        if (texts.contains(language))
            return texts.value(language);
    }
    return *texts.begin();
}

QString JsonNode::within(QString content, int longest) const
{
    if (content.size() > longest)
        report(JsonText::tr("has %1 characters, but may have at most %2")
                   .arg(QString::number(content.size()), QString::number(longest)));
    return content;
}

JsonNode JsonNode::member(const QString &name) const
{
    const QString path = m_path.isEmpty() ? name : m_path + u'.' + name;
    return {m_value.toObject().value(name), path, m_problems, m_language};
}

bool JsonNode::has(const QString &name) const
{
    const QJsonValue value = m_value.toObject().value(name);
    return !value.isUndefined() && !value.isNull();
}

std::vector<JsonNode> JsonNode::list() const
{
    std::vector<JsonNode> nodes;
    if (!isA(QJsonValue::Array))
        return nodes;
    const QJsonArray array = m_value.toArray();
    for (qsizetype place = 0; place < array.size(); ++place)
        nodes.push_back(
            {array[place], QStringLiteral("%1[%2]").arg(m_path, QString::number(place)), m_problems, m_language});
    return nodes;
}

std::vector<JsonNode> JsonNode::filledList() const
{
    auto nodes = list();
    if (nodes.empty() && m_value.isArray())
        report(JsonText::tr("is empty"));
    return nodes;
}

std::vector<JsonNode> JsonNode::list(int fewest, int most) const
{
    auto nodes = list();
    const auto count = static_cast<int>(nodes.size());
    if (m_value.isArray() && (count < fewest || count > most))
        report(JsonText::tr("has %n entries, but must have from %1 to %2", nullptr, count)
                   .arg(QString::number(fewest), QString::number(most)));
    return nodes;
}

QString JsonNode::text() const
{
    const QJsonValue value = inLanguage();
    if (!value.isString() && !isA(QJsonValue::String))
        return {};
    QString content = value.toString();
    if (content.trimmed().isEmpty())
        report(JsonText::tr("is empty"));
    return content;
}

QString JsonNode::text(int longest) const
{
    return within(text(), longest);
}

QString JsonNode::optionalText() const
{
    const QJsonValue value = inLanguage();
    if (value.isUndefined() || value.isNull() || (!value.isString() && !isA(QJsonValue::String)))
        return {};
    return value.toString();
}

QString JsonNode::word(const QStringList &allowed) const
{
    if (!isA(QJsonValue::String))
        return {};
    QString content = m_value.toString();
    if (!allowed.contains(content))
        report(JsonText::tr("is “%1”, which is none of: %2").arg(content, allowed.join(QStringLiteral(", "))));
    return content;
}

QStringList JsonNode::texts(qsizetype count) const
{
    QStringList content;
    for (const JsonNode &node : list())
        content.append(node.text());
    if (m_value.isArray() && content.size() != count)
        report(JsonText::tr("has %n entries, but must have %1", nullptr, static_cast<int>(content.size())).arg(count));
    return content;
}

double JsonNode::number(double low, double high) const
{
    if (!isA(QJsonValue::Double))
        return low;
    const double value = m_value.toDouble();
    if (value >= low && value <= high)
        return value;
    report(JsonText::tr("is %1, but must be from %2 to %3")
               .arg(QString::number(value), QString::number(low), QString::number(high)));
    return low;
}

int JsonNode::whole(int low, int high) const
{
    if (!isA(QJsonValue::Double))
        return low;
    const double value = m_value.toDouble();
    if (value >= low && value <= high && std::floor(value) == value)
        return static_cast<int>(value);
    report(JsonText::tr("is %1, but must be a whole number from %2 to %3")
               .arg(QString::number(value), QString::number(low), QString::number(high)));
    return low;
}

bool JsonNode::flag() const
{
    return isA(QJsonValue::Bool) && m_value.toBool();
}

QDate JsonNode::date() const
{
    if (!isA(QJsonValue::String))
        return {};
    const QDate date = QDate::fromString(m_value.toString(), Qt::ISODate);
    if (!date.isValid())
        report(JsonText::tr("is “%1”, but must be a date such as 2026-10-20").arg(m_value.toString()));
    return date;
}

void JsonNode::report(const QString &problem) const
{
    m_problems->append(m_path.isEmpty() ? problem : JsonText::tr("%1: %2").arg(m_path, problem));
}

bool JsonNode::isA(QJsonValue::Type type) const
{
    if (m_value.type() == type)
        return true;
    if (m_value.isUndefined())
        report(JsonText::tr("is missing"));
    else
        report(JsonText::tr("is %1, but must be %2").arg(typeName(m_value.type()), typeName(type)));
    return false;
}

Result<QJsonObject> parseJson(const QByteArray &json, const QString &what)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const QByteArray before = json.first(qBound(0, fault.offset, static_cast<int>(json.size())));
        const auto line = before.count('\n') + 1;
        const auto column = before.size() - before.lastIndexOf('\n');
        return Error{JsonText::tr("%1 is not valid JSON: %2 at line %3, column %4.")
                         .arg(what, fault.errorString(), QString::number(line), QString::number(column)),
                     {}};
    }
    if (!document.isObject())
        return Error{JsonText::tr("%1 is JSON, but not an object in braces.").arg(what), {}};
    return document.object();
}

} // namespace cxw
