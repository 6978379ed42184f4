// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/reports.h"
#include "core/model/modelreader.h"
#include "core/sample/sample.h"
#include "tests/support/memorystore.h"

namespace cxw::test {

/// A workspace in memory on a day in November 2026, and the reports of its first unit's newest round.
struct ReportBench
{
    std::shared_ptr<const MaturityModel> model =
        std::make_shared<const MaturityModel>(builtInModel(QLocale(QLocale::English)).value());
    std::unique_ptr<Document> document;

    explicit ReportBench(const Edit &content)
    {
        Clock clock{[] { return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC); }};
        document = std::move(Document::open(std::make_unique<MemoryStore>(), model, clock, {}).value());
        const auto put = document->apply(content);
        Q_ASSERT(put);
    }

    [[nodiscard]] Round newestRound() const
    {
        return document->workspace().rounds(document->workspace().units().front().id).back();
    }

    [[nodiscard]] std::vector<Initiative> initiatives() const
    {
        return document->workspace().initiatives(newestRound().unit);
    }

    [[nodiscard]] Report report(ReportKind kind) const { return makeReport(*document, kind, newestRound().id).value(); }
};

inline Edit sample()
{
    return sampleEdit(builtInModel(QLocale(QLocale::English)).value()).value();
}

/// One round and nothing else.
inline Edit bareRound()
{
    const Organization organization{{QStringLiteral("o")}, QStringLiteral("Acme"), {}, {}};
    const Unit unit{{QStringLiteral("u")}, QStringLiteral("Retail"), 0, 1};
    const Round round{{QStringLiteral("r")}, unit.id, QStringLiteral("First"), QDate(2026, 4, 1), {}, false, false};
    return {QStringLiteral("Start"), {put(organization), put(unit), put(round)}};
}

/// The sample with every initiative put through a function.
template <typename Alter>
Edit sampleWith(Alter alter)
{
    Edit edit = sample();
    for (Change &change : edit.changes) {
        if (auto *initiative = std::get_if<Initiative>(&change.record))
            alter(*initiative);
    }
    return edit;
}

/// The sample without a plan.
inline Edit sampleWithoutPlan()
{
    Edit edit = sample();
    std::erase_if(edit.changes, [](const Change &change) {
        return std::holds_alternative<Initiative>(change.record) || std::holds_alternative<PhasePlan>(change.record);
    });
    return edit;
}

/// The sample with `count` initiatives more, many at once, without owner, measure or, some, dates.
inline Edit sampleWithMany(int count)
{
    Edit edit = sample();
    std::vector<Initiative> models;
    for (const Change &change : edit.changes) {
        if (const auto *initiative = std::get_if<Initiative>(&change.record))
            models.push_back(*initiative);
    }
    for (int number = 1; number <= count; ++number) {
        Initiative initiative = models[static_cast<size_t>(number) % models.size()];
        initiative.id = {QStringLiteral("many-%1").arg(number)};
        initiative.title =
            QStringLiteral("Further initiative number %1 for the whole house and its partners").arg(number);
        initiative.owner.clear();
        initiative.measure.clear();
        initiative.status = InitiativeStatus::Planned;
        initiative.start = number % 7 == 0 ? QDate() : QDate(2026, 12, 1).addDays(number);
        initiative.end = number % 7 == 0 ? QDate() : initiative.start.addDays(120);
        edit.changes.push_back(put(initiative));
    }
    return edit;
}

/// The sample in which all that people have named begins with a text.
inline Edit sampleNamed(const QString &beginning)
{
    Edit edit = sample();
    for (Change &change : edit.changes) {
        if (auto *organization = std::get_if<Organization>(&change.record))
            organization->name.prepend(beginning);
        if (auto *unit = std::get_if<Unit>(&change.record))
            unit->name.prepend(beginning);
        if (auto *round = std::get_if<Round>(&change.record)) {
            round->name.prepend(beginning);
            round->facilitator.prepend(beginning);
        }
        if (auto *initiative = std::get_if<Initiative>(&change.record)) {
            initiative->title.prepend(beginning);
            if (!initiative->owner.isEmpty())
                initiative->owner.prepend(beginning);
            initiative->measure.prepend(beginning);
        }
        if (auto *pain = std::get_if<PainPoint>(&change.record))
            pain->title.prepend(beginning);
        if (auto *need = std::get_if<UnmetNeed>(&change.record))
            need->title.prepend(beginning);
    }
    return edit;
}

/// Names that are as long as anybody might write them, in three scripts.
inline QString longLatin()
{
    return QStringLiteral("For all customers of every channel, region and product line that we serve today: ");
}
inline QString japanese()
{
    return QStringLiteral(
        "顧客体験の成熟度を高めるための全社横断プログラムと現場の取り組みおよび継続的な改善活動の推進計画");
}
inline QString hebrew()
{
    return QStringLiteral("שיפור חוויית הלקוח ");
}

} // namespace cxw::test
