// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "core/rating/roomedits.h"
#include "core/rating/roomfigures.h"
#include "core/workspace/ratingedits.h"
#include "core/workspace/setupedits.h"
#include "tests/support/memorystore.h"
#include "tests/support/smallmodel.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace cxw;
using test::text;

namespace {

const UnitId unit{QStringLiteral("unit")};
const RoundId roundId{QStringLiteral("round")};

/// A vote as it must be: by seat, item and pass.
using VotePlace = std::tuple<QString, int, int>;

/// A document with a round that some people sit in.
struct Bench
{
    std::shared_ptr<MemoryStore::Content> content = std::make_shared<MemoryStore::Content>();
    std::shared_ptr<const MaturityModel> model = std::make_shared<const MaturityModel>(test::smallModel());
    std::unique_ptr<Document> document;
    std::vector<ParticipantId> seats;

    explicit Bench(bool anonymous)
    {
        open();
        Edit edit{text("Start"),
                  {put(Unit{unit, text("Unit"), 0, 1}),
                   put(Round{roundId, unit, text("Spring"), QDate(2026, 1, 5), {}, false, anonymous})}};
        for (const char *name : {"Ana", "Ben", "Cleo"}) {
            seats.push_back({text(name)});
            if (!anonymous)
                edit.changes.push_back(put(Person{{text(name)}, text(name), {}}));
            edit.changes.push_back(
                put(Participant{seats.back(), roundId, anonymous ? std::nullopt : std::optional(PersonId{text(name)}),
                                anonymous ? text("Voter %1").arg(text(name)) : QString()}));
        }
        if (!document->apply(edit))
            qFatal("The round can't be started.");
        // The round is there for good: nothing takes its start back.
        reopen();
    }

    void open()
    {
        Clock clock{[] { return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC); }};
        document.reset();
        document = std::move(
            Document::open(std::make_unique<MemoryStore>(content), model, clock, QStringLiteral("Helen")).value());
    }

    void reopen()
    {
        open();
        if (!document->readBallots(roundId))
            qFatal("The ballots can't be read.");
    }

    [[nodiscard]] RatingBasis basis()
    {
        return {document->workspace(), *model, roundId, document->figures().round(roundId)};
    }
    [[nodiscard]] RoomState state() { return roomState(basis()); }
};

/// Goes through a room at random and knows what every vote must be and which have been shown.
class Course
{
public:
    Course(quint32 seed, bool anonymous) : m_bench(anonymous), m_random(seed) {}

    void run(int steps)
    {
        for (int step = 0; step < steps && !QTest::currentTestFailed(); ++step) {
            act();
            checkVotes();
            checkWhatIsShown();
            checkHistory();
        }
    }

private:
    int lot(int below) { return m_random.bounded(below); }

    /// Tells whether it was done.
    static bool tried(const Result<void> &done) { return done.ok(); }
    bool aside(const Result<Edit> &edit) { return edit && tried(m_bench.document->applyAside(edit.value())); }

    void act()
    {
        const RatingBasis basis = m_bench.basis();
        const auto agenda = roomAgenda(basis);
        switch (lot(16)) {
        case 0:
            aside(openPartEdit(basis, agenda.empty()
                                          ? QString()
                                          : agenda[static_cast<size_t>(lot(static_cast<int>(agenda.size())))].word));
            return;
        case 1:
            aside(openItemsEdit(basis, {lot(m_bench.model->itemCount()), lot(m_bench.model->itemCount())}));
            return;
        case 2:
        case 3:
            reveal();
            return;
        case 4:
            aside(voteAgainEdit(basis));
            return;
        case 5:
            aside(settlePartEdit(basis));
            return;
        case 6:
            aside(lot(2) == 0 ? skipPartEdit(basis) : parkPartEdit(basis));
            return;
        case 7:
            aside(lot(4) == 0 ? closeRoomEdit(basis) : backEdit(basis));
            return;
        case 8:
            facilitate(basis);
            return;
        case 9:
            if (m_bench.document->undoLabel())
                tried(m_bench.document->undo());
            return;
        case 10:
            if (m_bench.document->redoLabel())
                tried(m_bench.document->redo());
            return;
        case 11:
            unseat();
            return;
        default:
            vote(basis);
        }
    }

    void vote(const RatingBasis &basis)
    {
        const ParticipantId seat = m_bench.seats[static_cast<size_t>(lot(3))];
        const std::vector<int> open = roomState(basis).open;
        GivenVotes votes;
        for (int count = lot(3); count >= 0; --count) {
            // Now and then on what is not open, or off the scale.
            const int item = open.empty() || lot(8) == 0
                                 ? lot(m_bench.model->itemCount())
                                 : open[static_cast<size_t>(lot(static_cast<int>(open.size())))];
            votes[item] = lot(5) == 0 ? std::nullopt : std::optional(lot(lot(10) == 0 ? 7 : 5));
        }
        std::map<int, int> passes;
        for (const auto &[item, value] : votes) {
            const auto *open1 = basis.workspace.find<OpenVote>(roundId, m_bench.model->itemId(item));
            passes[item] = open1 ? open1->pass : 0;
        }
        if (!aside(castVotesEdit(basis, seat, votes)))
            return;
        for (const auto &[item, value] : votes) {
            QVERIFY(passes[item] > 0);
            m_votes[{seat.text, item, passes[item]}] = value;
        }
    }

    void reveal()
    {
        std::set<std::pair<int, int>> open;
        for (const int item : m_bench.state().open) {
            const int pass = m_bench.document->workspace().find<OpenVote>(roundId, m_bench.model->itemId(item))->pass;
            // A vote that nobody took part in can be taken again.
            if (hasVotes(m_bench.basis(), item, pass))
                open.emplace(item, pass);
        }
        if (aside(revealEdit(m_bench.basis())))
            m_shown.insert(open.begin(), open.end());
    }

    /// What the facilitator writes down, which can be undone.
    void facilitate(const RatingBasis &basis)
    {
        const int item = lot(m_bench.model->itemCount());
        if (lot(3) == 0) {
            const auto state = lot(2) == 0 ? StockState::Absent : StockState::Pockets;
            QVERIFY(m_bench.document->apply(
                stockEdit(basis.workspace, *m_bench.model, roundId, lot(m_bench.model->practiceCount()), state)));
        } else if (const auto agreed = agreeInRoomEdit(basis, {item, lot(5), text("Because"), {}})) {
            QVERIFY(m_bench.document->apply(agreed.value()));
        }
    }

    /// Somebody who has voted in secret can't be sent away; nobody else is here.
    void unseat()
    {
        const ParticipantId seat = m_bench.seats[static_cast<size_t>(lot(3))];
        const bool secret = std::ranges::any_of(m_votes, [&](const auto &vote) {
            const auto &[name, item, pass] = vote.first;
            return name == seat.text && !m_shown.contains({item, pass});
        });
        if (secret)
            QVERIFY(!m_bench.document->apply(unseatEdit(m_bench.document->workspace(), seat)));
    }

    /// Nothing is lost, in memory or in the store.
    void checkVotes()
    {
        std::map<VotePlace, std::optional<int>> votes;
        const auto take = [&](const Workspace &workspace) {
            votes.clear();
            for (const auto &[key, ballot] : workspace.all<Ballot>())
                votes[{ballot.participant.text, *m_bench.model->findItem(ballot.item), 1}] = ballot.value;
            for (const auto &[key, ballot] : workspace.all<SecondBallot>())
                votes[{ballot.participant.text, *m_bench.model->findItem(ballot.item), 2}] = ballot.value;
        };
        take(m_bench.document->workspace());
        QVERIFY(votes == m_votes);
        take(m_bench.content->workspace);
        QVERIFY(votes == m_votes);
        if (lot(20) == 0) {
            const RoomState before = m_bench.state();
            m_bench.reopen();
            QVERIFY(m_bench.state() == before);
        }
    }

    [[nodiscard]] std::vector<int> valuesOf(int item, int pass) const
    {
        std::vector<int> values;
        for (const ParticipantId &seat : m_bench.seats) {
            const auto last = pass == 2 ? m_votes.find({seat.text, item, 2}) : m_votes.end();
            const auto vote = last != m_votes.end() ? last : m_votes.find({seat.text, item, 1});
            if (vote != m_votes.end() && vote->second)
                values.push_back(*vote->second);
        }
        std::ranges::sort(values);
        return values;
    }

    void checkWhatIsShown()
    {
        for (const RoomAudience audience : {RoomAudience::Room, RoomAudience::Facilitator}) {
            for (const ItemFigures &figures : shownFigures(m_bench.basis(), audience)) {
                QVERIFY(m_shown.contains({figures.item, 1}) || figures.first.values.empty());
                QVERIFY(figures.first.values.empty() || figures.first.values == valuesOf(figures.item, 1));
                if (figures.again) {
                    QVERIFY(m_shown.contains({figures.item, 2}));
                    QCOMPARE(figures.again->values, valuesOf(figures.item, 2));
                }
            }
        }
        const RoundScore *score = m_bench.document->figures().round(roundId);
        for (int item = 0; item < m_bench.model->itemCount(); ++item) {
            const auto &mean = score->agreements[static_cast<size_t>(item)].mean;
            const bool again = m_shown.contains({item, 2});
            const auto values = m_shown.contains({item, 1}) ? valuesOf(item, again ? 2 : 1) : std::vector<int>();
            QCOMPARE(mean, agreementOf(values, 5).mean);
        }
    }

    /// No line of the history tells a vote that was not shown.
    void checkHistory()
    {
        const auto newest = static_cast<qint64>(m_bench.content->history.size());
        for (qint64 line = lot(10) == 0 ? 1 : newest; line <= newest; ++line) {
            const auto changes = m_bench.document->historyChanges(line);
            for (const RecordChange &change : changes.value())
                checkChange(change);
        }
    }

    void checkChange(const RecordChange &change)
    {
        for (const auto &record : {change.before, change.after}) {
            if (const auto *first = record ? std::get_if<Ballot>(&*record) : nullptr; first && first->value)
                QVERIFY(m_shown.contains({*m_bench.model->findItem(first->item), 1}));
            if (const auto *second = record ? std::get_if<SecondBallot>(&*record) : nullptr; second && second->value)
                QVERIFY(m_shown.contains({*m_bench.model->findItem(second->item), 2}));
        }
    }

    Bench m_bench;
    QRandomGenerator m_random;
    std::map<VotePlace, std::optional<int>> m_votes;
    /// Items and passes that were shown.
    std::set<std::pair<int, int>> m_shown;
};

} // namespace

/// Whatever happens in a room in whatever order: no vote is shown before its time, and none is lost.
class TestRandomRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noOrderOfEventsShowsAVoteEarlyOrLosesOne_data();
    void noOrderOfEventsShowsAVoteEarlyOrLosesOne();
};

void TestRandomRoom::noOrderOfEventsShowsAVoteEarlyOrLosesOne_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomRoom::noOrderOfEventsShowsAVoteEarlyOrLosesOne()
{
    QFETCH(const quint32, seed);
    Course course(seed, seed % 4 == 0);
    course.run(250);
}

QTEST_APPLESS_MAIN(TestRandomRoom)
#include "tst_randomroom.moc"
