// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schemaversion4.h"

#include "core/storage/pragmas.h"

namespace cxw {

namespace {

// Since this is how files become version 4, nothing here may ever change.

constexpr const char *tablesOfTheRoom[] = {
    R"sql(CREATE TABLE second_ballot (
    participant TEXT NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL CHECK (item <> ''),
    value INTEGER,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (participant, item)
))sql",
    R"sql(CREATE TABLE open_vote (
    round TEXT NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL CHECK (item <> ''),
    pass INTEGER NOT NULL CHECK (pass BETWEEN 1 AND 2),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (round, item)
))sql",
    R"sql(CREATE TABLE workshop (
    round TEXT NOT NULL PRIMARY KEY REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    sequence TEXT NOT NULL CHECK (sequence IN ('practice', 'habit')),
    passes INTEGER NOT NULL CHECK (passes BETWEEN 1 AND 2),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 60),
    shows_names INTEGER NOT NULL CHECK (shows_names IN (0, 1)),
    place TEXT NOT NULL,
    left_out TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
))sql",
    R"sql(CREATE TABLE workshop_part (
    round TEXT NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('skipped', 'parked', 'shown', 'settled')),
    shown INTEGER NOT NULL CHECK (shown BETWEEN 0 AND 2),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    PRIMARY KEY (round, part)
))sql",
};

constexpr const char *columnsOfTheRoom[] = {
    "ALTER TABLE participant ADD COLUMN role_group TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE practice_note ADD COLUMN grade TEXT NOT NULL DEFAULT 'not-graded' "
    "CHECK (grade IN ('not-graded', 'none', 'told', 'seen', 'sampled'))",
};

} // namespace

Result<void> makeVersion4(Transaction &transaction)
{
    for (const char *table : tablesOfTheRoom) {
        if (const auto done = transaction.run(QString::fromUtf8(table) + tableEnding(Rows::Ordinary)); !done)
            return done.error();
    }
    for (const char *column : columnsOfTheRoom) {
        if (const auto done = transaction.run(QString::fromUtf8(column)); !done)
            return done.error();
    }
    return {};
}

} // namespace cxw
