// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schemaversion1.h"

#include "core/storage/pragmas.h"

namespace cxw {

namespace {

struct NewTable
{
    const char *sql;
    Rows rows = Rows::Ordinary;
};

// References are checked when a transaction ends, so that an edit may put and remove in any order. Dates are ISO 8601
// text. Each row counts in `revision` how often it was put. Since this is what files of version 1 carry, and a file
// must carry it to the letter, nothing here may ever change.

constexpr NewTable structureTables[] = {
    {R"sql(CREATE TABLE organization (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    only_one INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_one = 1),
    name TEXT NOT NULL,
    model_id TEXT NOT NULL,
    model_version TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
))sql"},
    {R"sql(CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    cycle INTEGER NOT NULL CHECK (cycle >= 1),
    revision INTEGER NOT NULL CHECK (revision >= 1)
))sql"},
    {R"sql(CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
))sql"},
    {R"sql(CREATE TABLE round (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    unit TEXT NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    date TEXT CHECK (date LIKE '____-__-__'),
    facilitator TEXT NOT NULL,
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
    revision INTEGER NOT NULL CHECK (revision >= 1)
))sql"},
};

// Ballots are by far the most rows. So participants and items have small numbers beside their ids, by which ballots
// name them: a ballot then takes about a dozen bytes instead of eighty. The ballots of a participant lie together,
// and the participants of a round are found by an index, so that reading one round touches no ballot of another.
constexpr NewTable ballotTables[] = {
    {R"sql(CREATE TABLE participant (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    round TEXT NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
))sql"},
    {R"sql(CREATE TABLE item (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
    id TEXT NOT NULL UNIQUE CHECK (id <> '')
))sql"},
    {R"sql(CREATE TABLE ballot (
    participant INTEGER NOT NULL REFERENCES participant (number) DEFERRABLE INITIALLY DEFERRED,
    item INTEGER NOT NULL REFERENCES item (number) DEFERRABLE INITIALLY DEFERRED,
    value INTEGER CHECK (value BETWEEN 0 AND 4),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (participant, item)
))sql",
     Rows::Small},
};

constexpr NewTable answerTables[] = {
    {R"sql(CREATE TABLE stock (
    round TEXT NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    practice TEXT NOT NULL CHECK (practice <> ''),
    state TEXT NOT NULL CHECK (state IN ('absent', 'pockets', 'widespread', 'not-applicable', 'unknown')),
    place TEXT NOT NULL,
    owner TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (round, practice)
))sql"},
    {R"sql(CREATE TABLE agreed_value (
    round TEXT NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL CHECK (item <> ''),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 4),
    reason TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (round, item)
))sql"},
    {R"sql(CREATE TABLE practice_note (
    round TEXT NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    practice TEXT NOT NULL CHECK (practice <> ''),
    evidence TEXT NOT NULL,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (round, practice)
))sql"},
};

// Pain points and unmet needs share a table, because an initiative addresses either by its id.
constexpr NewTable planTables[] = {
    {R"sql(CREATE TABLE competency_target (
    unit TEXT NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    competency TEXT NOT NULL CHECK (competency <> ''),
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 4),
    due TEXT CHECK (due LIKE '____-__-__'),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (unit, competency)
))sql"},
    {R"sql(CREATE TABLE finding (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('pain-point', 'unmet-need')),
    unit TEXT NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    touchpoint TEXT NOT NULL,
    status TEXT NOT NULL,
    severity INTEGER CHECK (severity BETWEEN 1 AND 5),
    frequency INTEGER CHECK (frequency BETWEEN 1 AND 5),
    delivered_in_cycle INTEGER CHECK (delivered_in_cycle >= 0),
    note TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    CHECK (kind <> 'pain-point' OR (status IN ('open', 'in-repair', 'resolved', 'accepted')
        AND severity IS NOT NULL AND frequency IS NOT NULL AND delivered_in_cycle IS NULL)),
    CHECK (kind <> 'unmet-need' OR (status IN ('discovered', 'reframed', 'in-design', 'delivered')
        AND severity IS NULL AND frequency IS NULL AND delivered_in_cycle IS NOT NULL))
))sql"},
    {R"sql(CREATE TABLE phase_plan (
    unit TEXT NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    cycle INTEGER NOT NULL CHECK (cycle >= 1),
    phase TEXT NOT NULL CHECK (phase <> ''),
    first_day TEXT CHECK (first_day LIKE '____-__-__'),
    last_day TEXT CHECK (last_day LIKE '____-__-__'),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (unit, cycle, phase)
))sql"},
    {R"sql(CREATE TABLE initiative (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    unit TEXT NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    cycle INTEGER NOT NULL CHECK (cycle >= 1),
    phase TEXT NOT NULL CHECK (phase <> ''),
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
    {R"sql(CREATE TABLE initiative_dependency (
    initiative TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    depends_on TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (initiative, position)
))sql"},
    {R"sql(CREATE TABLE initiative_finding (
    initiative TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    finding TEXT NOT NULL REFERENCES finding (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (initiative, position)
))sql"},
    {R"sql(CREATE TABLE initiative_target (
    initiative TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    item TEXT NOT NULL CHECK (item <> ''),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 4),
    PRIMARY KEY (initiative, position)
))sql"},
};

// A change without a record before it put a new one; a change without one after it took one away. The history names
// records that are long gone, so it has no references to them.
constexpr NewTable historyTables[] = {
    {R"sql(CREATE TABLE history_entry (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
    done_at TEXT NOT NULL CHECK (done_at LIKE '____-__-__T__:__:__.___Z'),
    done_by TEXT NOT NULL,
    label TEXT NOT NULL,
    change_count INTEGER NOT NULL CHECK (change_count >= 0)
))sql"},
    {R"sql(CREATE TABLE history_change (
    entry INTEGER NOT NULL REFERENCES history_entry (number) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    record TEXT NOT NULL,
    before_json TEXT,
    after_json TEXT,
    PRIMARY KEY (entry, position),
    CHECK (before_json IS NOT NULL OR after_json IS NOT NULL)
))sql"},
};

constexpr const char *indexes[] = {
    "CREATE INDEX round_by_unit ON round (unit)",
    "CREATE INDEX participant_by_round ON participant (round)",
    "CREATE INDEX participant_by_person ON participant (person)",
    "CREATE INDEX finding_by_unit ON finding (unit)",
    "CREATE INDEX initiative_by_unit ON initiative (unit)",
    "CREATE INDEX dependency_by_target ON initiative_dependency (depends_on)",
    "CREATE INDEX finding_by_initiative ON initiative_finding (finding)",
};

template <size_t Count>
Result<void> makeTables(Transaction &transaction, const NewTable (&tables)[Count])
{
    for (const NewTable &table : tables) {
        const QString sql = QString::fromUtf8(table.sql) + tableEnding(table.rows);
        if (const auto done = transaction.run(sql); !done)
            return done.error();
    }
    return {};
}

Result<void> makeIndexes(Transaction &transaction)
{
    for (const char *index : indexes) {
        if (const auto done = transaction.run(QString::fromUtf8(index)); !done)
            return done.error();
    }
    return {};
}

} // namespace

Result<void> makeVersion1(Transaction &transaction)
{
    if (auto done = makeTables(transaction, structureTables); !done)
        return done;
    if (auto done = makeTables(transaction, ballotTables); !done)
        return done;
    if (auto done = makeTables(transaction, answerTables); !done)
        return done;
    if (auto done = makeTables(transaction, planTables); !done)
        return done;
    if (auto done = makeTables(transaction, historyTables); !done)
        return done;
    return makeIndexes(transaction);
}

} // namespace cxw
