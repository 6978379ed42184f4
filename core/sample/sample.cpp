// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/sample.h"

#include "core/exchange/roundimport.h"
#include "core/sample/sampleplans.h"

#include <QCoreApplication>
#include <QFile>

namespace cxw {

namespace {

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::SampleText)
};

Result<QByteArray> builtInFile(const QString &name)
{
    QFile file(QStringLiteral(":/sample/%1").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{SampleText::tr("The sample's file “%1” is not in this build of the program.").arg(name), {}};
    return file.readAll();
}

/// Builds the sample record by record, in a workspace of its own so that later parts can refer to earlier ones.
class SampleReading
{
public:
    SampleReading(const MaturityModel &model, const FileReader &read) : m_model(model), m_read(read) {}

    void take(const QJsonObject &document);

    Edit edit{SampleText::tr("Make the sample"), {}};
    QStringList problems;

private:
    void add(Change change);
    void takeUnit(const JsonNode &node, int position);
    void takeRound(const JsonNode &node, const UnitId &unit);
    void takeSheet(const JsonNode &node, const RoundId &round);
    void takeNotes(const JsonNode &node, const RoundId &round);

    const MaturityModel &m_model;
    const FileReader &m_read;
    Workspace m_workspace;
};

void SampleReading::take(const QJsonObject &document)
{
    const JsonNode root(document, problems);
    add(put(Organization{OrganizationId::create(), root.member(QStringLiteral("organization")).text(), m_model.id,
                         m_model.version}));
    for (const JsonNode &node : root.member(QStringLiteral("people")).list())
        add(put(Person{PersonId::create(), node.member(QStringLiteral("name")).text(),
                       node.member(QStringLiteral("role")).text()}));
    int position = 0;
    for (const JsonNode &node : root.member(QStringLiteral("units")).filledList())
        takeUnit(node, position++);
}

void SampleReading::add(Change change)
{
    m_workspace.apply({{}, {change}});
    edit.changes.push_back(std::move(change));
}

void SampleReading::takeUnit(const JsonNode &node, int position)
{
    constexpr int mostCycles = 100;
    const Unit unit{UnitId::create(), node.member(QStringLiteral("name")).text(), position,
                    node.member(QStringLiteral("cycle")).whole(1, mostCycles)};
    add(put(unit));
    for (const JsonNode &round : node.member(QStringLiteral("rounds")).filledList())
        takeRound(round, unit.id);
    for (Change &change : samplePlans(node, m_model, unit))
        add(std::move(change));
}

void SampleReading::takeRound(const JsonNode &node, const UnitId &unit)
{
    const Round round{RoundId::create(),
                      unit,
                      node.member(QStringLiteral("name")).text(),
                      node.member(QStringLiteral("date")).date(),
                      node.member(QStringLiteral("facilitator")).text(),
                      node.member(QStringLiteral("locked")).flag(),
                      false};
    add(put(round));
    takeSheet(node, round.id);
    takeNotes(node, round.id);
}

void SampleReading::takeSheet(const JsonNode &node, const RoundId &round)
{
    const JsonNode name = node.member(QStringLiteral("sheet"));
    const auto content = m_read(name.text());
    if (!content) {
        name.report(content.error().sentence);
        return;
    }
    const auto sheet = readRoundSheet(content.value(), m_model);
    if (!sheet) {
        for (const QString &detail : sheet.error().details)
            name.report(detail);
        return;
    }
    const JsonNode owners = node.member(QStringLiteral("owners"));
    for (Change &change : putAnswers(m_workspace, m_model, sheet.value(), round)) {
        if (auto *stock = std::get_if<Stock>(&change.record))
            stock->owner = owners.member(stock->practice.text).optionalText();
        add(std::move(change));
    }
}

void SampleReading::takeNotes(const JsonNode &node, const RoundId &round)
{
    for (const JsonNode &note : node.member(QStringLiteral("notes")).list()) {
        const JsonNode name = note.member(QStringLiteral("practice"));
        const PracticeId practice{name.text()};
        if (!m_model.findPractice(practice))
            name.report(SampleText::tr("is “%1”, which the model does not have").arg(practice.text));
        add(put(PracticeNote{round, practice, note.member(QStringLiteral("evidence")).optionalText(),
                             note.member(QStringLiteral("note")).optionalText()}));
    }
}

} // namespace

Result<Edit> sampleEdit(const MaturityModel &model)
{
    return sampleEdit(model, builtInFile);
}

Result<Edit> sampleEdit(const MaturityModel &model, const FileReader &read)
{
    const auto json = read(QStringLiteral("workspace.json"));
    if (!json)
        return json.error();
    const auto document = parseJson(json.value(), SampleText::tr("The sample"));
    if (!document)
        return document.error();
    SampleReading reading(model, read);
    reading.take(document.value());
    if (!reading.problems.isEmpty())
        return Error{SampleText::tr("The sample can't be made, because its files have faults. Nothing was changed."),
                     reading.problems};
    return std::move(reading.edit);
}

} // namespace cxw
