// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagesupport.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

namespace cxw {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Calls `use` with a bare connection to the file.
template <typename Use>
void withDatabase(const QString &path, Use use)
{
    const QString name = QStringLiteral("test");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open the file");
        use(database);
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the file");
}

FileState stateOf(const QString &path)
{
    const QFileInfo file(path);
    return {contentOf(path), file.lastModified(), file.dir().entryList(QDir::Files | QDir::Hidden, QDir::Name)};
}

QString runSql(const QString &path, const QStringList &statements)
{
    QString failure;
    withDatabase(path, [&](QSqlDatabase &database) {
        for (const QString &sql : QStringList{QStringLiteral("PRAGMA synchronous = OFF")} + statements) {
            QSqlQuery query(database);
            if (failure.isEmpty() && !query.exec(sql))
                failure = QStringLiteral("%1: %2").arg(sql, query.lastError().text());
        }
    });
    return failure;
}

QStringList querySql(const QString &path, const QString &sql)
{
    QStringList rows;
    withDatabase(path, [&](QSqlDatabase &database) {
        QSqlQuery query(database);
        if (!query.exec(sql))
            rows.append(query.lastError().text());
        while (query.next()) {
            QStringList columns;
            for (int column = 0; column < query.record().count(); ++column)
                columns.append(query.value(column).toString());
            rows.append(columns.join(u'|'));
        }
    });
    return rows;
}

Result<void> Bench::apply(const Edit &edit)
{
    Workspace next = expected;
    Edit back = next.apply(edit);
    auto done = store->commit(edit, back, someone());
    if (done) {
        expected = std::move(next);
        inverse = std::move(back);
    }
    return done;
}

Bench newBench(const QString &path)
{
    auto store = SqliteStore::create(path);
    if (!store)
        qFatal("%s", qPrintable(store.error().sentence));
    return {std::move(store).value(), {}, {}};
}

Edit everyKind()
{
    const UnitId unit{QStringLiteral("unit-1")};
    const RoundId round{QStringLiteral("round-1")};
    const PersonId person{QStringLiteral("person-1")};
    const ParticipantId seat{QStringLiteral("seat-1")};
    const ParticipantId nameless{QStringLiteral("seat-2")};
    const FindingId pain{QStringLiteral("pain-1")};
    const FindingId need{QStringLiteral("need-1")};
    const InitiativeId first{QStringLiteral("initiative-1")};
    const InitiativeId second{QStringLiteral("initiative-2")};
    const ItemId item{QStringLiteral("design.vision/cadence")};
    const PracticeId practice{QStringLiteral("design.vision")};
    const QString odd = text("Größe “日本” 🙂 '; DROP TABLE unit; --\n\t") + QChar(0) + text(" end ");
    const QDate leapDay(2024, 2, 29);
    return {
        odd,
        {
            put(Organization{{QStringLiteral("org")}, odd, QString(), text("1.0")}),
            put(ModelVersion{{text("own")}, {text("2")}, true, 1}),
            put(ModelPart{{text("own")}, {text("2")}, {text("habit/cadence")}, -3, text("{\"name\":\"日本\"}")}),
            put(Unit{unit, odd, -7, 1}),
            put(Unit{{QStringLiteral("unit-2")}, QString(), 2147483647, 2147483647}),
            put(Person{person, odd, QString()}),
            put(Round{round, unit, odd, leapDay, QString(), true, false, 1}),
            put(Round{{QStringLiteral("round-2")}, unit, text(""), QDate(), odd, false, true, 2}),
            put(Participant{seat, round, person, QString()}),
            put(Participant{nameless, round, std::nullopt, odd, text("front-line")}),
            put(Stock{round, practice, StockState::Pockets, odd, QString()}),
            put(Stock{round, {QStringLiteral("design.ecosystem")}, StockState::NotApplicable, QString(), odd}),
            put(Ballot{seat, item, 0}),
            put(Ballot{seat, {QStringLiteral("empathy.partners/noticing")}, 4}),
            put(Ballot{nameless, item, std::nullopt}),
            put(SecondBallot{seat, item, 3}),
            put(SecondBallot{nameless, item, std::nullopt}),
            put(OpenVote{round, item, 2}),
            put(Workshop{round, WorkshopOrder::ByHabit, 1, 60, true, text("practice/日本"), text("culture empathy")}),
            put(WorkshopPart{round, text("habit/design|%/rigor"), WorkshopState::Parked, 1}),
            put(AgreedValue{round, item, 4, odd}),
            put(AgreedValue{round, {QStringLiteral("design.vision/rigor")}, 0, QString()}),
            put(PracticeNote{round, practice, QString(5000, QChar(u'ä')), QString(), EvidenceGrade::Sampled}),
            put(CompetencyTarget{unit, {QStringLiteral("design")}, 0.1 + 0.2, QDate()}),
            put(CompetencyTarget{unit, {QStringLiteral("culture")}, 4, QDate(9999, 12, 31)}),
            put(PainPoint{pain, unit, odd, QString(), 1, 5, PainStatus::InRepair, odd}),
            put(UnmetNeed{need, unit, odd, QString(), NeedStatus::InDesign, 0, odd}),
            put(PhasePlan{unit, 2, {QStringLiteral("repair")}, QDate(1, 1, 1), QDate()}),
            put(Initiative{first,
                           unit,
                           3,
                           {QStringLiteral("repair")},
                           odd,
                           odd,
                           QString(),
                           QDate(),
                           leapDay,
                           QString(),
                           InitiativeStatus::Dropped,
                           QString(),
                           odd,
                           {},
                           {},
                           {}}),
            put(Initiative{second,
                           unit,
                           1,
                           {QStringLiteral("elevate")},
                           QString(),
                           QString(),
                           odd,
                           leapDay,
                           QDate(),
                           text("L"),
                           InitiativeStatus::Active,
                           odd,
                           QString(),
                           {first, second},
                           {need, pain},
                           {{item, 4}, {{QStringLiteral("design.vision/accountability")}, 0}}}),
        },
    };
}

Edit withoutBallots(const Edit &edit)
{
    Edit rest = edit;
    std::erase_if(rest.changes, [](const Change &change) { return std::holds_alternative<Ballot>(change.record); });
    return rest;
}

Stamp someone()
{
    return {QDateTime(QDate(2026, 4, 21), QTime(9, 30, 0, 125), Qt::UTC), QString::fromUtf8("Zoë")};
}

} // namespace cxw
