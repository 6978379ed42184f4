#!/bin/bash
# SPDX-FileCopyrightText: CX Maturity Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What a sheet of 0.8 million answers costs: its import beside that of sqlite3, and the check of the file beside
# SQLite's own. Not a test: it judges nothing.
#
#     largefile.sh CXW

set -euo pipefail

cxw=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
people=6061

"$cxw" sample "$folder/sample.cxw" >/dev/null
sqlite3 "$folder/sample.cxw" 'SELECT id FROM item ORDER BY number' >"$folder/items"
awk -v people=$people '
    { items[NR] = $0 }
    END {
        print "item,participant,value,note"
        for (person = 1; person <= people; ++person)
            for (item = 1; item <= NR; ++item)
                printf "%s,Person %d,%d,\n", items[item], person, (person * 7 + item * 3 + person * item) % 5
    }' "$folder/items" >"$folder/sheet.csv"
wc -l "$folder/sheet.csv"

measured() { # NAME COMMAND…
    local name=$1
    shift
    /usr/bin/time --format="$name: %U s user, %S s system, %e s, %M KB" "$@" >/dev/null
}

for run in 1 2 3; do
    rm -f "$folder/a.cxw" "$folder/lines.db"
    "$cxw" new "$folder/a.cxw" --organization Large >/dev/null
    measured 'cxw import' "$cxw" import "$folder/a.cxw" "$folder/sheet.csv" --unit Retail --round Large --date 2026-05-01
    measured 'sqlite3 .import' sqlite3 "$folder/lines.db" -cmd '.mode csv' ".import $folder/sheet.csv lines"
    measured 'cxw check' "$cxw" check "$folder/a.cxw"
    measured 'integrity_check' sqlite3 "$folder/a.cxw" 'PRAGMA integrity_check'
done
