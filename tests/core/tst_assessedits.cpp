// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/ratingedits.h"
#include "core/workspace/setupedits.h"
#include "tests/support/smallmodel.h"

#include <QTest>

using namespace cxw;

/// The edits by which a round is set up and answered, on a bare workspace.
class TestAssessEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aRoundIsStartedInOneEdit();
    void theNextRoundHasThePeopleAndNoAnswers();
    void anonymousRoundsStayAnonymous();
    void namesHaveToDiffer_data();
    void namesHaveToDiffer();
    void aKnownNameIsTheSamePerson();
    void takingSomebodyOutTakesTheBallotsAndComesBack();
    void forgettingLeavesOthersAlone();
    void lockingAndReopening();
    void aReasonNeedsAValue();
    void ratingKeepsTheReason();
    void takingStockKeepsWhereAndOwner();
    void emptyNotesAreNoRecord();
    void everyEditSaysWhatItDoes();

private:
    RoundId start(const QString &name, const std::optional<RoundId> &peopleFrom = {});
    void apply(const Edit &edit) { m_workspace.apply(edit); }
    [[nodiscard]] ParticipantId seat(const RoundId &round, const QString &name) const;

    Workspace m_workspace;
    MaturityModel m_model;
};

void TestAssessEdits::init()
{
    m_workspace = Workspace();
    m_model = test::smallModel();
}

RoundId TestAssessEdits::start(const QString &name, const std::optional<RoundId> &peopleFrom)
{
    const auto units = m_workspace.units();
    RoundStart wanted{{}, QStringLiteral("Retail"), name, QDate(2026, 10, 20), QStringLiteral("Greta"), peopleFrom};
    if (!units.empty())
        wanted.unit = units.front().id;
    const StartedRound started = startRoundEdit(m_workspace, wanted);
    apply(started.edit);
    return started.round;
}

ParticipantId TestAssessEdits::seat(const RoundId &round, const QString &name) const
{
    for (const Participant &each : m_workspace.participants(round)) {
        if (m_workspace.nameOf(each) == name)
            return each.id;
    }
    return {};
}

void TestAssessEdits::aRoundIsStartedInOneEdit()
{
    const Workspace before = m_workspace;
    const StartedRound started = startRoundEdit(m_workspace, {{},
                                                              QStringLiteral(" Retail "),
                                                              QStringLiteral(" 2026 autumn "),
                                                              QDate(2026, 10, 20),
                                                              QStringLiteral("Greta"),
                                                              {}});
    QCOMPARE(started.edit.label, QStringLiteral("Start round “2026 autumn”"));
    const Edit inverse = m_workspace.apply(started.edit);
    QCOMPARE(m_workspace.units().size(), 1U);
    QCOMPARE(m_workspace.units().front().name, QStringLiteral("Retail"));
    const Round *round = m_workspace.find<Round>(started.round);
    QVERIFY(round);
    QCOMPARE(round->name, QStringLiteral("2026 autumn"));
    QCOMPARE(round->unit, m_workspace.units().front().id);
    QVERIFY(!round->locked);
    m_workspace.apply(inverse);
    QVERIFY(m_workspace == before);
}

void TestAssessEdits::theNextRoundHasThePeopleAndNoAnswers()
{
    const RoundId first = start(QStringLiteral("spring"));
    apply(addParticipantEdit(m_workspace, first, QStringLiteral("Anna"), QStringLiteral("Claims")));
    apply(voteEdit(m_workspace, m_model, seat(first, QStringLiteral("Anna")), 0, 3));
    apply(agreeEdit(m_workspace, m_model, first, 0, 3));
    apply(stockEdit(m_workspace, m_model, first, 0, StockState::Pockets));
    const RoundId second = start(QStringLiteral("autumn"), first);
    const auto seats = m_workspace.participants(second);
    QCOMPARE(seats.size(), 1U);
    QCOMPARE(seats.front().person, m_workspace.participants(first).front().person);
    QVERIFY(seats.front().id != seat(first, QStringLiteral("Anna")));
    QVERIFY(m_workspace.ballots(seats.front().id).empty());
    QVERIFY(!m_workspace.find<AgreedValue>(second, m_model.itemId(0)));
    QVERIFY(!m_workspace.find<Stock>(second, m_model.practices[0].id));
    QCOMPARE(m_workspace.units().size(), 1U);
}

void TestAssessEdits::anonymousRoundsStayAnonymous()
{
    const StartedRound started =
        startRoundEdit(m_workspace,
                       {{}, QStringLiteral("Retail"), QStringLiteral("spring"), QDate(2026, 4, 1), {}, {}, true});
    apply(started.edit);
    const Edit added = addParticipantEdit(m_workspace, started.round, QStringLiteral("Anna"), QStringLiteral("Claims"));
    apply(added);
    QVERIFY(m_workspace.find<Round>(started.round)->anonymous);
    QCOMPARE(m_workspace.participants(started.round).front().label, QStringLiteral("Voter 1"));
    QVERIFY(m_workspace.people().empty());
    QVERIFY(!added.label.contains(QLatin1String("Anna")));
}

void TestAssessEdits::namesHaveToDiffer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("another") << QStringLiteral("autumn") << true;
    QTest::newRow("the same") << QStringLiteral("spring") << false;
    QTest::newRow("in capitals, with blanks") << QStringLiteral(" SPRING ") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank") << QStringLiteral("  ") << false;
}

void TestAssessEdits::namesHaveToDiffer()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    const RoundId first = start(QStringLiteral("spring"));
    const UnitId unit = m_workspace.units().front().id;
    QCOMPARE(!roundNameTrouble(m_workspace, unit, name, {}), good);
    if (!name.trimmed().isEmpty())
        QVERIFY(!roundNameTrouble(m_workspace, unit, name, first)); // the round itself may keep its name
    Unit named = m_workspace.units().front();
    named.name = QStringLiteral("spring");
    apply(renameUnitEdit(named));
    QCOMPARE(!unitNameTrouble(m_workspace, name, {}), good);
}

void TestAssessEdits::aKnownNameIsTheSamePerson()
{
    const RoundId first = start(QStringLiteral("spring"));
    apply(addParticipantEdit(m_workspace, first, QStringLiteral("Anna"), QStringLiteral("Claims")));
    const RoundId second = start(QStringLiteral("autumn"));
    apply(addParticipantEdit(m_workspace, second, QStringLiteral(" anna "), {}));
    apply(addParticipantEdit(m_workspace, second, QStringLiteral("Anna"), {}));
    QCOMPARE(m_workspace.people().size(), 1U);
    QCOMPARE(m_workspace.people().front().role, QStringLiteral("Claims"));
    QCOMPARE(m_workspace.participants(second).size(), 1U);
    QCOMPARE(roundsOf(m_workspace, m_workspace.people().front().id).size(), 2U);
}

void TestAssessEdits::takingSomebodyOutTakesTheBallotsAndComesBack()
{
    const RoundId round = start(QStringLiteral("spring"));
    apply(addParticipantEdit(m_workspace, round, QStringLiteral("Anna"), {}));
    apply(addParticipantEdit(m_workspace, round, QStringLiteral("Ben"), {}));
    apply(voteEdit(m_workspace, m_model, seat(round, QStringLiteral("Anna")), 0, 3));
    apply(voteEdit(m_workspace, m_model, seat(round, QStringLiteral("Anna")), 1, std::nullopt));
    apply(voteEdit(m_workspace, m_model, seat(round, QStringLiteral("Ben")), 0, 1));
    const Workspace before = m_workspace;
    const Edit inverse = m_workspace.apply(unseatEdit(m_workspace, seat(round, QStringLiteral("Anna"))));
    QCOMPARE(m_workspace.all<Ballot>().size(), 1U);
    QCOMPARE(m_workspace.people().size(), 2U);
    m_workspace.apply(inverse);
    QVERIFY(m_workspace == before);
}

void TestAssessEdits::forgettingLeavesOthersAlone()
{
    const RoundId round = start(QStringLiteral("spring"));
    apply(addParticipantEdit(m_workspace, round, QStringLiteral("Anna"), {}));
    apply(addParticipantEdit(m_workspace, round, QStringLiteral("Ben"), {}));
    const PersonId anna = *m_workspace.find<Participant>(seat(round, QStringLiteral("Anna")))->person;
    apply(forgetPersonEdit(m_workspace, round, anna));
    QCOMPARE(m_workspace.people().size(), 1U);
    QCOMPARE(m_workspace.participants(round).size(), 1U);
    QVERIFY(!seatOf(m_workspace, round, anna));
}

void TestAssessEdits::lockingAndReopening()
{
    const RoundId round = start(QStringLiteral("spring"));
    apply(lockRoundEdit(*m_workspace.find<Round>(round)));
    QVERIFY(m_workspace.find<Round>(round)->locked);
    apply(reopenRoundEdit(*m_workspace.find<Round>(round)));
    QVERIFY(!m_workspace.find<Round>(round)->locked);
}

void TestAssessEdits::aReasonNeedsAValue()
{
    const RoundId round = start(QStringLiteral("spring"));
    QVERIFY(reasonEdit(m_workspace, m_model, round, 0, QStringLiteral("Why")).changes.empty());
    QVERIFY(stockDetailEdit(m_workspace, m_model, round, 0, QStringLiteral("Claims"), {}).changes.empty());
}

void TestAssessEdits::ratingKeepsTheReason()
{
    const RoundId round = start(QStringLiteral("spring"));
    apply(agreeEdit(m_workspace, m_model, round, 0, 2));
    apply(reasonEdit(m_workspace, m_model, round, 0, QStringLiteral("Why")));
    apply(agreeEdit(m_workspace, m_model, round, 0, 3));
    const auto *value = m_workspace.find<AgreedValue>(round, m_model.itemId(0));
    QVERIFY(value);
    QCOMPARE(value->value, 3);
    QCOMPARE(value->reason, QStringLiteral("Why"));
    apply(clearAgreementEdit(m_model, round, 0));
    QVERIFY(!m_workspace.find<AgreedValue>(round, m_model.itemId(0)));
}

void TestAssessEdits::takingStockKeepsWhereAndOwner()
{
    const RoundId round = start(QStringLiteral("spring"));
    apply(stockEdit(m_workspace, m_model, round, 0, StockState::Pockets));
    apply(stockDetailEdit(m_workspace, m_model, round, 0, QStringLiteral("Claims"), QStringLiteral("Anna")));
    apply(stockEdit(m_workspace, m_model, round, 0, StockState::Widespread));
    const auto *stock = m_workspace.find<Stock>(round, m_model.practices[0].id);
    QVERIFY(stock);
    QCOMPARE(stock->state, StockState::Widespread);
    QCOMPARE(stock->where, QStringLiteral("Claims"));
    QCOMPARE(stock->owner, QStringLiteral("Anna"));
    apply(clearStockEdit(m_model, round, 0));
    QVERIFY(!m_workspace.find<Stock>(round, m_model.practices[0].id));
}

void TestAssessEdits::emptyNotesAreNoRecord()
{
    const RoundId round = start(QStringLiteral("spring"));
    apply(practiceNoteEdit(m_workspace, m_model, round, 0, QStringLiteral("A report"), {}));
    QCOMPARE(m_workspace.all<PracticeNote>().size(), 1U);
    apply(practiceNoteEdit(m_workspace, m_model, round, 0, {}, {}));
    QVERIFY(m_workspace.all<PracticeNote>().empty());
}

void TestAssessEdits::everyEditSaysWhatItDoes()
{
    const RoundId round = start(QStringLiteral("spring"));
    apply(addParticipantEdit(m_workspace, round, QStringLiteral("Anna"), {}));
    const ParticipantId anna = seat(round, QStringLiteral("Anna"));
    const QString item = m_model.itemName(1);
    const QString practice = m_model.practices[0].title;
    QVERIFY(agreeEdit(m_workspace, m_model, round, 1, 2).label.contains(item));
    QVERIFY(clearAgreementEdit(m_model, round, 1).label.contains(item));
    QVERIFY(voteEdit(m_workspace, m_model, anna, 1, 2).label.contains(item));
    QVERIFY(voteEdit(m_workspace, m_model, anna, 1, 2).label.contains(QLatin1String("Anna")));
    QVERIFY(clearVoteEdit(m_workspace, m_model, anna, 1).label.contains(QLatin1String("Anna")));
    QVERIFY(stockEdit(m_workspace, m_model, round, 0, StockState::Absent).label.contains(practice));
    QVERIFY(practiceNoteEdit(m_workspace, m_model, round, 0, {}, {}).label.contains(practice));
}

QTEST_APPLESS_MAIN(TestAssessEdits)
#include "tst_assessedits.moc"
