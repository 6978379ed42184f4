// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/sample.h"

#include "core/exchange/roundimport.h"
#include "core/sample/sampleplans.h"

#include "core/workspace/setupedits.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

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

/// A round of the sample that is still to be read.
struct RoundNode
{
    JsonNode node;
    UnitId unit;
    QDate date;
};

/// Builds the sample record by record, in a workspace of its own so that later parts can refer to earlier ones.
class SampleReading
{
public:
    SampleReading(const MaturityModel &model, const FileReader &read) : m_model(model), m_read(read) {}

    void take(const QJsonObject &document);

    std::vector<StampedEdit> edits;
    QStringList problems;

private:
    /// Begins the next edit, done by somebody on a day at an hour (UTC).
    void begin(const QString &label, const QString &who, QDate day, int hour);
    void add(Change change);
    std::vector<RoundNode> takeUnits(const JsonNode &root);
    void takeRound(const RoundNode &round);
    void takePlans();
    void takeSheet(const JsonNode &node, const Round &round);
    void takeNotes(const JsonNode &node, const RoundId &round);

    const MaturityModel &m_model;
    const FileReader &m_read;
    Workspace m_workspace;
    std::vector<std::pair<Unit, JsonNode>> m_units;
};

void SampleReading::take(const QJsonObject &document)
{
    const JsonNode root(document, problems);
    begin(SampleText::tr("Make the sample"), {}, {}, 0);
    add(put(Organization{OrganizationId::create(), root.member(QStringLiteral("organization")).text(), m_model.id,
                         m_model.version}));
    for (const JsonNode &node : root.member(QStringLiteral("people")).list())
        add(put(Person{PersonId::create(), node.member(QStringLiteral("name")).text(),
                       node.member(QStringLiteral("role")).text()}));
    const auto rounds = takeUnits(root);
    for (const RoundNode &round : rounds)
        takeRound(round);
    // The workspace is made a week before its first round, by the one who leads it.
    const Stamp first = edits.size() > 1 ? edits[1].stamp : Stamp();
    edits.front().stamp = {first.at.addDays(-7), first.who};
    takePlans();
    std::erase_if(edits, [](const StampedEdit &edit) { return edit.edit.changes.empty(); });
}

void SampleReading::begin(const QString &label, const QString &who, QDate day, int hour)
{
    edits.push_back({{label, {}}, {QDateTime(day, QTime(hour, 5), Qt::UTC), who}});
}

void SampleReading::add(Change change)
{
    m_workspace.apply({{}, {change}});
    edits.back().edit.changes.push_back(std::move(change));
}

std::vector<RoundNode> SampleReading::takeUnits(const JsonNode &root)
{
    constexpr int mostCycles = 100;
    std::vector<RoundNode> rounds;
    for (const JsonNode &node : root.member(QStringLiteral("units")).filledList()) {
        const Unit unit{UnitId::create(), node.member(QStringLiteral("name")).text(), static_cast<int>(m_units.size()),
                        node.member(QStringLiteral("cycle")).whole(1, mostCycles)};
        add(put(unit));
        m_units.emplace_back(unit, node);
        for (const JsonNode &round : node.member(QStringLiteral("rounds")).filledList())
            rounds.push_back({round, unit.id, round.member(QStringLiteral("date")).date()});
    }
    std::ranges::stable_sort(rounds, {}, &RoundNode::date);
    return rounds;
}

void SampleReading::takeRound(const RoundNode &read)
{
    const JsonNode &node = read.node;
    const Round round{RoundId::create(),
                      read.unit,
                      node.member(QStringLiteral("name")).text(),
                      read.date,
                      node.member(QStringLiteral("facilitator")).text(),
                      false,
                      false,
                      m_workspace.nextMade()};
    begin(SampleText::tr("Import round “%1”").arg(round.name), round.facilitator, round.date, 11);
    add(put(round));
    takeSheet(node, round);
    begin(SampleText::tr("Note the evidence of round “%1”").arg(round.name), round.facilitator, round.date, 13);
    takeNotes(node, round.id);
    const Edit lock = lockRoundEdit(round);
    begin(lock.label, round.facilitator, round.date, 15);
    if (node.member(QStringLiteral("locked")).flag())
        add(lock.changes.front());
}

void SampleReading::takePlans()
{
    const Stamp last = edits.back().stamp;
    const QDate day = last.at.date().addDays(1);
    const QString who = last.who;
    int hour = 8;
    for (const auto &[unit, node] : m_units) {
        const SamplePlans plans = samplePlans(node, m_model, unit);
        begin(SampleText::tr("Note the findings of “%1”").arg(unit.name), who, day, hour++);
        std::ranges::for_each(plans.findings, [this](const Change &change) { add(change); });
        begin(SampleText::tr("Set the targets of “%1”").arg(unit.name), who, day, hour++);
        std::ranges::for_each(plans.targets, [this](const Change &change) { add(change); });
        begin(SampleText::tr("Plan the roadmap of “%1”").arg(unit.name), who, day, hour++);
        std::ranges::for_each(plans.roadmap, [this](const Change &change) { add(change); });
    }
}

void SampleReading::takeSheet(const JsonNode &node, const Round &round)
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
    Edit answers = putAnswers(m_workspace, m_model, sheet.value(), round);
    for (Change &change : answers.changes) {
        if (auto *stock = std::get_if<Stock>(&change.record))
            stock->owner = owners.member(stock->practice.text).optionalText();
        add(std::move(change));
    }
    for (const BallotBatch::Line &line : answers.coming.lines())
        add(put(answers.coming.ballot(line)));
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

Result<std::vector<StampedEdit>> sampleHistory(const MaturityModel &model)
{
    return sampleHistory(model, builtInFile);
}

Result<std::vector<StampedEdit>> sampleHistory(const MaturityModel &model, const FileReader &read)
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
    return std::move(reading.edits);
}

Result<Edit> sampleEdit(const MaturityModel &model)
{
    return sampleEdit(model, builtInFile);
}

Result<Edit> sampleEdit(const MaturityModel &model, const FileReader &read)
{
    auto history = sampleHistory(model, read);
    if (!history)
        return history.error();
    Edit whole{SampleText::tr("Make the sample"), {}};
    for (StampedEdit &part : history.value())
        std::ranges::move(part.edit.changes, std::back_inserter(whole.changes));
    return whole;
}

} // namespace cxw
