// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/durability/sessionedits.h"

#include <QRandomGenerator>

namespace cxw {

namespace {

constexpr int seats = 12;
constexpr int practices = 30;

const UnitId unit{QStringLiteral("unit")};
const RoundId round{QStringLiteral("round")};

ParticipantId seat(int number)
{
    return {QStringLiteral("seat-%1").arg(number)};
}

PracticeId practice(int number)
{
    return {QStringLiteral("competency.practice-%1").arg(number)};
}

ItemId item(int number)
{
    return {QStringLiteral("competency.practice-%1/habit").arg(number)};
}

QString text(QRandomGenerator &random, int length)
{
    QString letters(length, u'x');
    for (QChar &letter : letters)
        letter = QChar(u'a' + random.bounded(26));
    return letters;
}

Change agreed(QRandomGenerator &random)
{
    return put(AgreedValue{round, item(random.bounded(practices)), random.bounded(5), text(random, 40)});
}

void addBallots(Edit &edit, QRandomGenerator &random, int items)
{
    for (int person = 0; person < seats; ++person) {
        for (int place = 0; place < items; ++place)
            edit.changes.push_back(put(Ballot{seat(person), item(place), random.bounded(5)}));
    }
}

void addSeveral(Edit &edit, QRandomGenerator &random, int number)
{
    const FindingId pain{QStringLiteral("pain-%1").arg(number)};
    Initiative mending;
    mending.id.text = QStringLiteral("initiative-%1").arg(number);
    mending.unit = unit;
    mending.phase.text = QStringLiteral("repair");
    mending.title = text(random, 30);
    mending.addresses = {pain};
    mending.dependsOn = {mending.id};
    mending.targets = {{item(1), 3}};
    // The initiative comes before what it names: only together do they hold.
    edit.changes = {put(mending),
                    put(PainPoint{pain, unit, text(random, 30), {}, 4, 4, PainStatus::Open, text(random, 200)}),
                    put(Stock{round, practice(random.bounded(practices)), StockState::Pockets, text(random, 20), {}}),
                    agreed(random), agreed(random)};
}

/// Takes an initiative away with what it addresses, and the ballots of one seat.
void addRemoval(Edit &edit, QRandomGenerator &random, const Workspace &workspace)
{
    if (const auto &initiatives = workspace.all<Initiative>(); !initiatives.empty()) {
        const Initiative first = initiatives.begin()->second;
        edit.changes.push_back(remove(*workspace.find<PainPoint>(first.addresses.front())));
        edit.changes.push_back(remove(first));
    }
    for (const Ballot &ballot : workspace.ballots(seat(random.bounded(seats))))
        edit.changes.push_back(remove(ballot));
    edit.changes.push_back(agreed(random));
}

void addHuge(Edit &edit, QRandomGenerator &random)
{
    constexpr int notes = 3;
    constexpr int length = 300'000;
    constexpr int items = 200;
    for (int place = 0; place < notes; ++place)
        edit.changes.push_back(put(PracticeNote{round, practice(place), QString(length, text(random, 1)[0]), {}}));
    addBallots(edit, random, items);
}

} // namespace

Edit beginning()
{
    Edit edit{QStringLiteral("Begin"),
              {put(Organization{{QStringLiteral("org")}, QStringLiteral("Northshore"), {}, {}}),
               put(Unit{unit, QStringLiteral("Retail"), 0, 1}),
               put(Round{round, unit, QStringLiteral("Spring"), QDate(2026, 4, 21), {}, false, false})}};
    for (int person = 0; person < seats; ++person)
        edit.changes.push_back(put(Participant{seat(person), round, std::nullopt, QString::number(person)}));
    return edit;
}

Edit sessionEdit(EditKind kind, int number, const Workspace &workspace)
{
    QRandomGenerator random(static_cast<quint32>(number));
    // The last change of each edit is one that no edit before it can have made.
    Edit edit{QStringLiteral("Edit %1").arg(number), {}};
    switch (kind) {
    case EditKind::Single:
        break;
    case EditKind::Several:
        addSeveral(edit, random, number);
        break;
    case EditKind::Import:
        addBallots(edit, random, practices);
        break;
    case EditKind::Removal:
        addRemoval(edit, random, workspace);
        break;
    case EditKind::Huge:
        addHuge(edit, random);
        break;
    }
    edit.changes.push_back(put(AgreedValue{round, item(0), number % 5, QStringLiteral("Reason %1").arg(number)}));
    return edit;
}

EditKind ordinaryKind(int number)
{
    constexpr EditKind kinds[] = {EditKind::Single, EditKind::Several, EditKind::Single,  EditKind::Import,
                                  EditKind::Single, EditKind::Several, EditKind::Removal, EditKind::Single};
    return kinds[static_cast<size_t>(number) % std::size(kinds)];
}

Result<Workspace> wholeWorkspace(SqliteStore &store)
{
    auto workspace = store.load();
    if (!workspace)
        return workspace;
    Edit reading;
    for (const auto &[key, each] : workspace.value().all<Round>()) {
        auto ballots = store.ballots(each.id);
        if (!ballots)
            return ballots.error();
        for (Ballot &ballot : ballots.value())
            reading.changes.push_back(put(std::move(ballot)));
    }
    workspace.value().apply(reading);
    return workspace;
}

Result<qint64> newestEntry(SqliteStore &store)
{
    const auto entries = store.history(1);
    if (!entries)
        return entries.error();
    return entries.value().empty() ? 0 : entries.value().front().number;
}

} // namespace cxw
