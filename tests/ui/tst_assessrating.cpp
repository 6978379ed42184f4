// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/setupedits.h"
#include "tests/ui/assesssupport.h"
#include "ui/assess/ballotgrid.h"
#include "ui/assess/ballotstrip.h"
#include "ui/assess/habitrow.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace cxw;

/// Rating by keys: the room's agreed values, and everybody's ballots.
class TestAssessRating : public QObject, protected AssessSupport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeModel(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void digitsRateAndMoveOn();
    void participantsVoteWithoutSeeingOthers();
    void clearsAnAnswer();
    void aKeyRebuildsNothing();
    void textIsWrittenBeforeItsPlaceChanges();
    void escapeLosesNothing();
    void gridMovesOn();
    void clearsABallot();
    void nextUnansweredIsFound();
    void nextToDiscussIsFound();
};

void TestAssessRating::digitsRateAndMoveOn()
{
    startRound({});
    m_page->goToStep(AssessStep::Rating);
    press(Qt::Key_1);
    QCOMPARE(m_content->history.back().label,
             QStringLiteral("Rate %1").arg(model().itemName(model().practiceItem(0, 0))));
    QCOMPARE(QApplication::focusWidget(), row(1));
    press(Qt::Key_2);
    press(Qt::Key_3);
    press(Qt::Key_4);
    QCOMPARE(QApplication::focusWidget(), row(3));
    QCOMPARE(agreed(0, 3), 4);
    press(Qt::Key_5); // not a step of the scale
    QCOMPARE(agreed(0, 3), 4);
    press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), row(0));
    press(Qt::Key_0);
    QCOMPARE(agreed(1, 0), 0);
    press(Qt::Key_Left);
    QVERIFY(row(0)->accessibleName().contains(QLatin1String("1 ")));
    QVERIFY(row(3)->accessibleName().contains(model().stepName(4)));
}

void TestAssessRating::participantsVoteWithoutSeeingOthers()
{
    startRound({QStringLiteral("Anna"), QStringLiteral("Ben")});
    m_page->goToStep(AssessStep::Rating);
    const QString secret = QStringLiteral("One person's ballot");
    QVERIFY(!shown<QLabel>(secret));
    press(Qt::Key_F3);
    QVERIFY(shown<QLabel>(secret));
    const auto seats = workspace().participants(round());
    press(Qt::Key_3);
    press(Qt::Key_Question);
    const auto *vote = workspace().find<Ballot>(seats[0].id, model().itemId(0));
    QVERIFY(vote);
    QCOMPARE(vote->value, 3);
    const auto *unsure = workspace().find<Ballot>(seats[0].id, model().itemId(1));
    QVERIFY(unsure);
    QCOMPARE(unsure->value, std::nullopt);
    press(Qt::Key_F3); // Ben sees nothing of it
    QVERIFY(row(0)->accessibleName().contains(QLatin1String("not answered")));
    QVERIFY(shown<BallotStrip>()->inWords().isEmpty());
    m_page->goToItem(0);
    press(Qt::Key_0);
    press(Qt::Key_F3); // round to the agreed value: everybody's ballots are there
    QVERIFY(shown<BallotStrip>()->inWords().contains(QLatin1String("Anna")));
    QVERIFY(shown<BallotStrip>()->inWords().contains(QLatin1String("Ben")));
    QCOMPARE(agreed(0, 0), std::nullopt);
    QCOMPARE(m_document->figures().round(round())->values.values[0], 1.5);
}

void TestAssessRating::clearsAnAnswer()
{
    startRound({});
    rate(0, 1, 2);
    m_page->goToItem(1);
    press(Qt::Key_Backspace);
    QCOMPARE(agreed(0, 1), std::nullopt);
    QVERIFY(row(1)->accessibleName().contains(QLatin1String("not answered")));
}

void TestAssessRating::aKeyRebuildsNothing()
{
    startRound({QStringLiteral("Anna")});
    m_page->goToStep(AssessStep::Rating);
    const auto before = m_page->findChildren<QObject *>();
    press(Qt::Key_2);
    press(Qt::Key_3);
    press(Qt::Key_Right);
    press(Qt::Key_F3);
    press(Qt::Key_1);
    QCOMPARE(m_page->findChildren<QObject *>(), before);
}

void TestAssessRating::textIsWrittenBeforeItsPlaceChanges()
{
    startRound({});
    rate(0, 0, 2);
    m_page->goToItem(0);
    field(QStringLiteral("Reason"))->setFocus();
    type(QStringLiteral("Named in the job description"));
    press(Qt::Key_PageDown); // the next practice, without leaving the field first
    const auto *value = workspace().find<AgreedValue>(round(), model().itemId(0));
    QVERIFY(value);
    QCOMPARE(value->reason, QStringLiteral("Named in the job description"));
    QCOMPARE(value->value, 2);

    auto *evidence = shown<QPlainTextEdit>();
    QVERIFY(evidence);
    evidence->setFocus();
    type(QStringLiteral("The report of May"));
    m_page->hide();
    const auto *note = workspace().find<PracticeNote>(round(), model().practices[1].id);
    QVERIFY(note);
    QCOMPARE(note->evidence, QStringLiteral("The report of May"));
}

void TestAssessRating::escapeLosesNothing()
{
    startRound({});
    rate(0, 0, 2);
    m_page->goToItem(0);
    field(QStringLiteral("Reason"))->setFocus();
    type(QStringLiteral("Why"));
    press(Qt::Key_Escape);
    QCOMPARE(workspace().find<AgreedValue>(round(), model().itemId(0))->reason, QStringLiteral("Why"));
    QCOMPARE(QApplication::focusWidget(), row(0));
    press(Qt::Key_Escape);
    QVERIFY(m_page->isVisible());
    QCOMPARE(m_page->step(), AssessStep::Rating);
}

void TestAssessRating::gridMovesOn()
{
    startRound({QStringLiteral("Anna"), QStringLiteral("Ben")});
    m_page->goToStep(AssessStep::Rating);
    press(Qt::Key_F4);
    auto *grid = shown<BallotGrid>();
    QVERIFY(grid);
    QCOMPARE(QApplication::focusWidget(), grid);
    type(QStringLiteral("012?"));
    type(QStringLiteral("4444"));
    const auto seats = workspace().participants(round());
    for (int habit = 0; habit < 3; ++habit)
        QCOMPARE(workspace().find<Ballot>(seats[0].id, model().itemId(habit))->value, habit);
    QCOMPARE(workspace().find<Ballot>(seats[0].id, model().itemId(3))->value, std::nullopt);
    QCOMPARE(workspace().find<Ballot>(seats[1].id, model().itemId(3))->value, 4);
    type(QStringLiteral("0")); // one too many
    QCOMPARE(workspace().find<Ballot>(seats[1].id, model().itemId(3))->value, 4);
    QCOMPARE(agreed(0, 0), std::nullopt);
    press(Qt::Key_Down); // to the agreed value
    type(QStringLiteral("2"));
    QCOMPARE(agreed(0, 0), 2);
    press(Qt::Key_PageDown);
    QCOMPARE(grid->currentIndex().row(), 0);
    type(QStringLiteral("3"));
    QCOMPARE(workspace().find<Ballot>(seats[0].id, model().itemId(model().practiceItem(1, 0)))->value, 3);
}

void TestAssessRating::clearsABallot()
{
    startRound({QStringLiteral("Anna")});
    vote(0, 0, 0, 2);
    rate(0, 0, 3);
    m_page->goToItem(0);
    press(Qt::Key_F3);
    press(Qt::Key_Delete);
    QVERIFY(workspace().all<Ballot>().empty());
    QCOMPARE(agreed(0, 0), 3);
}

void TestAssessRating::nextUnansweredIsFound()
{
    startRound({});
    rate(0, 1, 2);
    rate(0, 0, 2); // on to the row that is answered
    QCOMPARE(QApplication::focusWidget(), row(1));
    button(QStringLiteral("Next unanswered"))->click();
    QCOMPARE(QApplication::focusWidget(), row(2));
    press(Qt::Key_4);
    QCOMPARE(agreed(0, 2), 4);
}

void TestAssessRating::nextToDiscussIsFound()
{
    startRound({QStringLiteral("Anna"), QStringLiteral("Ben")});
    for (const int habit : {1, 3}) {
        vote(0, 2, habit, 0);
        vote(1, 2, habit, 4);
    }
    vote(0, 1, 0, 2);
    vote(1, 1, 0, 2); // of one mind
    m_page->goToItem(0);
    auto *next = button(QStringLiteral("Next to discuss"));
    next->click();
    press(Qt::Key_1);
    QCOMPARE(agreed(2, 1), 1);
    next->click();
    press(Qt::Key_3);
    QCOMPARE(agreed(2, 3), 3); // what is settled is not asked for again
    QCOMPARE(agreed(2, 2), std::nullopt);
}

QTEST_MAIN(TestAssessRating)
#include "tst_assessrating.moc"
