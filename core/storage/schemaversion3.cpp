// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schemaversion3.h"

#include "core/storage/pragmas.h"

namespace cxw {

namespace {

// Since this is how files become version 3, nothing here may ever change.

/// A table that is made anew, and its columns that go over.
struct Renewed
{
    const char *name;
    const char *columns;
    const char *sql;
    Rows rows = Rows::Ordinary;
};

/// Those that others refer to first.
constexpr Renewed renewedTables[] = {
    {"ballot", "participant, item, value, revision",
     R"sql(CREATE TABLE ballot (
    participant INTEGER NOT NULL REFERENCES participant (number) DEFERRABLE INITIALLY DEFERRED,
    item INTEGER NOT NULL REFERENCES item (number) DEFERRABLE INITIALLY DEFERRED,
    value INTEGER,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (participant, item)
))sql",
     Rows::Small},
    {"agreed_value", "round, item, value, reason, revision",
     R"sql(CREATE TABLE agreed_value (
    round TEXT NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL CHECK (item <> ''),
    value INTEGER NOT NULL,
    reason TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (round, item)
))sql"},
    {"competency_target", "unit, competency, score, due, revision",
     R"sql(CREATE TABLE competency_target (
    unit TEXT NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    competency TEXT NOT NULL CHECK (competency <> ''),
    score REAL NOT NULL,
    due TEXT CHECK (due LIKE '____-__-__'),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (unit, competency)
))sql"},
    {"finding", "id, kind, unit, title, touchpoint, severity, frequency, status, note, delivered_in_cycle, revision",
     R"sql(CREATE TABLE finding (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('pain-point', 'unmet-need')),
    unit TEXT NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    touchpoint TEXT NOT NULL,
    severity INTEGER,
    frequency INTEGER,
    status TEXT,
    note TEXT NOT NULL,
    delivered_in_cycle INTEGER,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    CHECK (kind <> 'pain-point' OR (severity IS NOT NULL AND severity BETWEEN 1 AND 5 AND frequency IS NOT NULL AND frequency BETWEEN 1 AND 5 AND status IS NOT NULL AND status IN ('open', 'in-repair', 'resolved', 'accepted') AND delivered_in_cycle IS NULL)),
    CHECK (kind <> 'unmet-need' OR (severity IS NULL AND frequency IS NULL AND status IS NOT NULL AND status IN ('discovered', 'reframed', 'in-design', 'delivered') AND delivered_in_cycle IS NOT NULL AND delivered_in_cycle >= 0))
))sql"},
    {"initiative",
     "id, unit, cycle, phase, title, description, owner, first_day, last_day, effort, status, measure, empathy_step, "
     "revision",
     R"sql(CREATE TABLE initiative (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    unit TEXT NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    cycle INTEGER NOT NULL CHECK (cycle >= 1),
    phase TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    owner TEXT NOT NULL,
    first_day TEXT CHECK (first_day LIKE '____-__-__'),
    last_day TEXT CHECK (last_day LIKE '____-__-__'),
    effort TEXT NOT NULL CHECK (effort IN ('', 'S', 'M', 'L')),
    status TEXT NOT NULL CHECK (status IN ('planned', 'active', 'done', 'dropped')),
    measure TEXT NOT NULL,
    empathy_step TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
))sql"},
    {"initiative_dependency", "initiative, position, depends_on",
     R"sql(CREATE TABLE initiative_dependency (
    initiative TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    depends_on TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (initiative, position)
))sql"},
    {"initiative_finding", "initiative, position, finding",
     R"sql(CREATE TABLE initiative_finding (
    initiative TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    finding TEXT NOT NULL REFERENCES finding (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (initiative, position)
))sql"},
    {"initiative_target", "initiative, position, item, value",
     R"sql(CREATE TABLE initiative_target (
    initiative TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    item TEXT NOT NULL CHECK (item <> ''),
    value INTEGER NOT NULL,
    PRIMARY KEY (initiative, position)
))sql"},
};

constexpr const char *newTables[] = {
    R"sql(CREATE TABLE model (
    model TEXT NOT NULL CHECK (model <> ''),
    version TEXT NOT NULL CHECK (version <> ''),
    draft INTEGER NOT NULL CHECK (draft IN (0, 1)),
    made INTEGER NOT NULL CHECK (made >= 0),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (model, version)
))sql",
    R"sql(CREATE TABLE model_part (
    model TEXT NOT NULL CHECK (model <> ''),
    version TEXT NOT NULL CHECK (version <> ''),
    part TEXT NOT NULL CHECK (part <> ''),
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (model, version, part)
))sql",
};

constexpr const char *newColumns[] = {
    "ALTER TABLE round ADD COLUMN model_id TEXT NOT NULL DEFAULT 'six-competencies'",
    "ALTER TABLE round ADD COLUMN model_version TEXT NOT NULL DEFAULT '1.0'",
};

constexpr const char *indexes[] = {
    "CREATE INDEX finding_by_unit ON finding (unit)",
    "CREATE INDEX initiative_by_unit ON initiative (unit)",
    "CREATE INDEX dependency_by_target ON initiative_dependency (depends_on)",
    "CREATE INDEX finding_by_initiative ON initiative_finding (finding)",
};

Result<void> run(Transaction &transaction, const QString &sql)
{
    const auto done = transaction.run(sql);
    return done ? Result<void>() : done.error();
}

Result<void> runAll(Transaction &transaction, std::span<const char *const> statements, const QString &ending = {})
{
    for (const char *statement : statements) {
        if (auto done = run(transaction, QString::fromUtf8(statement) + ending); !done)
            return done;
    }
    return {};
}

QString heldName(const Renewed &table)
{
    return QStringLiteral("held_%1").arg(QLatin1String(table.name));
}

/// Holds the rows of each table aside, takes the tables away, those that refer to others first, and makes them anew.
Result<void> renewTables(Transaction &transaction)
{
    const std::span<const Renewed> tables(renewedTables);
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
        const QString name = QString::fromLatin1(table->name);
        if (auto done = run(transaction, QStringLiteral("CREATE TEMP TABLE %1 AS SELECT %2 FROM %3")
                                             .arg(heldName(*table), QLatin1String(table->columns), name));
            !done)
            return done;
        if (auto done = run(transaction, QStringLiteral("DROP TABLE %1").arg(name)); !done)
            return done;
    }
    for (const Renewed &table : tables) {
        const QString held = heldName(table);
        if (auto done = run(transaction, QString::fromUtf8(table.sql) + tableEnding(table.rows)); !done)
            return done;
        if (auto done = run(transaction, QStringLiteral("INSERT INTO %1 (%2) SELECT %2 FROM %3")
                                             .arg(QLatin1String(table.name), QLatin1String(table.columns), held));
            !done)
            return done;
        if (auto done = run(transaction, QStringLiteral("DROP TABLE %1").arg(held)); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> makeVersion3(Transaction &transaction)
{
    if (auto done = renewTables(transaction); !done)
        return done;
    if (auto done = runAll(transaction, newTables, tableEnding(Rows::Ordinary)); !done)
        return done;
    if (auto done = runAll(transaction, newColumns); !done)
        return done;
    return runAll(transaction, indexes);
}

} // namespace cxw
