// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <vector>

namespace cxw {

/// A place in a JSON document that is being read.
///
/// Whatever is wrong is noted with its path ("competencies[2].practices[1].title: is missing"), and reading goes on
/// with a harmless value, so that one reading finds all that is wrong.
class JsonNode
{
public:
    /// The root of a document; problems are added to the list, which must live longer than the node. Where a text is
    /// given in several languages, as {"en": …, "de": …}, the one asked for is read, else the English one, else any.
    JsonNode(QJsonValue root, QStringList &problems, QString language = {});

    /// The member with this name; problems are found only when something is read from it.
    [[nodiscard]] JsonNode member(const QString &name) const;
    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] bool isList() const { return m_value.isArray(); }
    /// The entries of a list.
    [[nodiscard]] std::vector<JsonNode> list() const;
    /// The entries of a list that must not be empty.
    [[nodiscard]] std::vector<JsonNode> filledList() const;
    /// The entries of a list that must have from `fewest` to `most` of them.
    [[nodiscard]] std::vector<JsonNode> list(int fewest, int most) const;

    /// A text that says something.
    [[nodiscard]] QString text() const;
    /// A text that says something, in at most so many characters.
    [[nodiscard]] QString text(int longest) const;
    /// A text that may be empty; an empty text where there is none at all.
    [[nodiscard]] QString optionalText() const;
    /// The content, which is noted when it has more than so many characters.
    [[nodiscard]] QString within(QString content, int longest) const;
    /// One of these words.
    [[nodiscard]] QString word(const QStringList &allowed) const;
    /// A text for each of `count` places.
    [[nodiscard]] QStringList texts(qsizetype count) const;
    /// A number of `low` to `high`.
    [[nodiscard]] double number(double low, double high) const;
    /// A whole number of `low` to `high`.
    [[nodiscard]] int whole(int low, int high) const;
    /// True or false.
    [[nodiscard]] bool flag() const;
    /// A date written as 2026-10-20.
    [[nodiscard]] QDate date() const;

    /// Notes that what stands here is wrong: "is missing".
    void report(const QString &problem) const;

private:
    JsonNode(QJsonValue value, QString path, QStringList *problems, QString language);

    /// The text that stands here, in the language asked for.
    [[nodiscard]] QJsonValue inLanguage() const;

    /// Whether there is a value of this type; notes it when there is not.
    [[nodiscard]] bool isA(QJsonValue::Type type) const;

    QJsonValue m_value;
    QString m_path;
    QStringList *m_problems;
    QString m_language;
};

/// The document's root object, or an Error that says what the text is not, with line and column of the fault.
/// `what` names the document for the person: "the maturity model".
[[nodiscard]] Result<QJsonObject> parseJson(const QByteArray &json, const QString &what);

} // namespace cxw
