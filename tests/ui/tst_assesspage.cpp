// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/setupedits.h"
#include "tests/ui/assesssupport.h"
#include "ui/assess/habitrow.h"
#include "ui/assess/stocklist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace cxw;

/// The whole wizard on a real document, driven by keys as a facilitator would.
class TestAssessPage : public QObject, protected AssessSupport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeModel(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void drivesTheWholeRoundByKeys();
    void startsTheNextRoundWithTheSamePeople();
    void refusesANameThatIsTaken();
    void nothingIsTickedBefore();
    void stockLettersTakeStock();
    void stockGoesOnToWhere();
    void undoShowsWhatWasBefore();
    void lockedRoundsAreReadOnly();
    void reviewLeadsToThePlace();
    void reviewNamesWhatIsDisputed();
    void reviewLocksTheRound();
    void removingForgetsOnlyWhoIsNowhereElse();
    void aNameCanBeCorrected();
    void goesOnWhereItWasLeft();
    void anotherPageGoesOnAtWhatIsOpen();
    void refusalIsTold();
    void unseatingTakesTheBallotsAndUndoBringsThemBack();
};

void TestAssessPage::drivesTheWholeRoundByKeys()
{
    // Set-up: unit, name, Enter.
    m_page->goToStep(AssessStep::SetUp);
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("Name of the unit")));
    type(QStringLiteral("Retail"));
    press(Qt::Key_Tab);
    type(QStringLiteral("2026 autumn"));
    press(Qt::Key_Return);
    QCOMPARE(m_content->history.back().label, QStringLiteral("Start round “2026 autumn”"));
    QCOMPARE(m_content->history.size(), 1U);
    const Round *started = workspace().find<Round>(round());
    QVERIFY(started);
    QCOMPARE(started->date, QDate(2026, 10, 20));

    // People: a name and Enter, then the next.
    QCOMPARE(m_page->step(), AssessStep::People);
    for (const char *name : {"Anna", "Ben", "Clara"}) {
        type(QString::fromLatin1(name));
        press(Qt::Key_Return);
    }
    QCOMPARE(workspace().participants(round()).size(), 3U);

    // Stock-taking: one key each.
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_page->step(), AssessStep::Stock);
    for (int practice = 0; practice < model().practiceCount(); ++practice)
        press(practice == 3 ? Qt::Key_N : Qt::Key_W);
    QVERIFY(m_document->figures().round(round())->stockNotTaken().empty());

    // Rating: the digits of a whole practice, Enter for the next that applies, and on to empathy after the last.
    QVERIFY(button(QStringLiteral("Continue to rating"))->isVisible());
    press(Qt::Key_4, Qt::AltModifier);
    for (int practice = 0; practice < model().practiceCount(); ++practice) {
        if (practice == 3)
            continue;
        for (int habit = 0; habit < model().habitCount(); ++habit)
            press(static_cast<Qt::Key>(Qt::Key_0 + (practice + habit) % 5));
        press(Qt::Key_Return);
    }
    QCOMPARE(agreed(7, 2), 4);
    QCOMPARE(agreed(3, 0), std::nullopt);

    // Empathy in the same manner.
    QCOMPARE(m_page->step(), AssessStep::Empathy);
    for (int group = 0; group < model().groupCount(); ++group) {
        for (int facet = 0; facet < model().facetCount(); ++facet)
            press(Qt::Key_2);
        press(Qt::Key_Return);
    }
    QVERIFY(m_document->figures().round(round())->unanswered().empty());
    QCOMPARE(m_document->figures().round(round())->scores.empathy.value, 2.0);

    // Review, and on to the result.
    QCOMPARE(m_page->step(), AssessStep::Review);
    QSignalSpy away(m_page.get(), &Page::goTo);
    press(Qt::Key_Space);
    QCOMPARE(away.size(), 1);
    QCOMPARE(away.front().front().value<Destination>().place, Place::Overview);
}

void TestAssessPage::startsTheNextRoundWithTheSamePeople()
{
    startRound({QStringLiteral("Anna"), QStringLiteral("Ben")});
    rate(0, 0, 3);
    const RoundId first = round();
    m_page->goToStep(AssessStep::SetUp);
    QTest::mouseClick(button(QStringLiteral("Start a new round from")), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("Name of the round")));
    type(QStringLiteral("2027 spring"));
    press(Qt::Key_Return);
    QVERIFY(round() != first);
    QCOMPARE(workspace().participants(round()).size(), 2U);
    QCOMPARE(workspace().people().size(), 2U);
    QCOMPARE(agreed(0, 0), std::nullopt);
    QVERIFY(m_document->undo().ok());
    QCOMPARE(round(), first);
}

void TestAssessPage::refusesANameThatIsTaken()
{
    startRound({});
    const auto edits = m_content->history.size();
    m_page->goToStep(AssessStep::SetUp);
    QTest::mouseClick(button(QStringLiteral("Start a new round from")), Qt::LeftButton);
    type(QStringLiteral(" 2026 AUTUMN "));
    press(Qt::Key_Return);
    QCOMPARE(m_content->history.size(), edits);
    QVERIFY(field(QStringLiteral("Name of the round")));
}

void TestAssessPage::nothingIsTickedBefore()
{
    startRound({QStringLiteral("Anna")});
    for (const AssessStep step : {AssessStep::Stock, AssessStep::Rating, AssessStep::Empathy}) {
        m_page->goToStep(step);
        for (const QAbstractButton *each : m_page->findChildren<QAbstractButton *>()) {
            const QString kind = QString::fromLatin1(each->metaObject()->className());
            if (each->isVisible()
                && (kind.endsWith(QLatin1String("Choice")) || kind.endsWith(QLatin1String("ScaleButton"))))
                QVERIFY2(!each->isChecked(), qPrintable(each->accessibleName()));
        }
    }
    QVERIFY(workspace().all<Stock>().empty());
    QVERIFY(workspace().all<AgreedValue>().empty());
    QVERIFY(workspace().all<Ballot>().empty());
}

void TestAssessPage::stockLettersTakeStock()
{
    startRound({});
    m_page->goToStep(AssessStep::Stock);
    press(Qt::Key_A);
    press(Qt::Key_P);
    press(Qt::Key_W);
    press(Qt::Key_N);
    press(Qt::Key_U);
    QCOMPARE(stock(0), StockState::Absent);
    QCOMPARE(stock(1), StockState::Pockets);
    QCOMPARE(stock(2), StockState::Widespread);
    QCOMPARE(stock(3), StockState::NotApplicable);
    QCOMPARE(stock(4), StockState::Unknown);
    QCOMPARE(shown<StockList>()->currentPractice(), 5);
    press(Qt::Key_Up);
    press(Qt::Key_Delete);
    QCOMPARE(stock(4), std::nullopt);
    press(Qt::Key_5); // no letter of a state
    QCOMPARE(stock(4), std::nullopt);
}

void TestAssessPage::stockGoesOnToWhere()
{
    startRound({});
    m_page->goToStep(AssessStep::Stock);
    press(Qt::Key_P, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("Where")));
    type(QStringLiteral("Claims"));
    press(Qt::Key_Return);
    type(QStringLiteral("Anna"));
    press(Qt::Key_Return);
    const auto *record = workspace().find<Stock>(round(), model().practices[0].id);
    QVERIFY(record);
    QCOMPARE(record->where, QStringLiteral("Claims"));
    QCOMPARE(record->owner, QStringLiteral("Anna"));
    QCOMPARE(shown<StockList>()->currentPractice(), 1);
    QVERIFY(field(QStringLiteral("Where"))->text().isEmpty());
    press(Qt::Key_W);
    QCOMPARE(stock(1), StockState::Widespread);
}

void TestAssessPage::undoShowsWhatWasBefore()
{
    startRound({});
    rate(0, 0, 1);
    m_page->goToItem(0);
    press(Qt::Key_4);
    QVERIFY(row(0)->accessibleName().contains(QLatin1String("4 ")));
    QVERIFY(m_document->undo().ok());
    QVERIFY(row(0)->accessibleName().contains(QLatin1String("1 ")));
    QVERIFY(m_document->undo().ok());
    QVERIFY(row(0)->accessibleName().contains(QLatin1String("not answered")));
    QVERIFY(m_document->redo().ok());
    QVERIFY(row(0)->accessibleName().contains(QLatin1String("1 ")));
}

void TestAssessPage::lockedRoundsAreReadOnly()
{
    startRound({QStringLiteral("Anna")});
    rate(0, 0, 2);
    QVERIFY(m_document->apply(lockRoundEdit(*workspace().find<Round>(round()))).ok());
    const auto edits = m_content->history.size();
    QSignalSpy told(m_page.get(), &Page::trouble); // the banner says it once, not each key
    m_page->goToItem(0);
    press(Qt::Key_4);
    press(Qt::Key_Delete);
    m_page->goToStep(AssessStep::Stock);
    press(Qt::Key_A);
    m_page->goToStep(AssessStep::People);
    QVERIFY(!field(QStringLiteral("Name of the person"))->isEnabled());
    QCOMPARE(m_content->history.size(), edits);
    QVERIFY(told.isEmpty());
    QCOMPARE(agreed(0, 0), 2);
    QTest::mouseClick(button(QStringLiteral("Reopen")), Qt::LeftButton);
    QVERIFY(!workspace().find<Round>(round())->locked);
    m_page->goToItem(0);
    press(Qt::Key_4);
    QCOMPARE(agreed(0, 0), 4);
}

void TestAssessPage::reviewLeadsToThePlace()
{
    startRound({});
    m_page->goToStep(AssessStep::Stock);
    press(Qt::Key_A);
    rate(0, 2, 3); // absent, yet rated
    m_page->goToStep(AssessStep::Review);
    QTRY_VERIFY(button(model().practices[0].title));
    button(model().practices[0].title)->click();
    QCOMPARE(m_page->step(), AssessStep::Stock);
    QCOMPARE(shown<StockList>()->currentPractice(), 0);
    m_page->goToStep(AssessStep::Review);
    QTRY_VERIFY(button(model().practices[4].title));
    button(model().practices[4].title)->click();
    QCOMPARE(m_page->step(), AssessStep::Rating);
    press(Qt::Key_1);
    QCOMPARE(agreed(4, 0), 1);
}

void TestAssessPage::reviewNamesWhatIsDisputed()
{
    startRound({QStringLiteral("Anna"), QStringLiteral("Ben")});
    for (int practice = 0; practice < model().practiceCount(); ++practice) {
        for (int habit = 0; habit < static_cast<int>(model().habits.size()); ++habit) {
            vote(0, practice, habit, 2);
            vote(1, practice, habit, practice == 3 && habit == 1 ? 4 : 2);
        }
    }
    m_page->goToStep(AssessStep::Review);
    // With everything answered and all else of one mind, only this is left to name the practice.
    QTRY_VERIFY(button(model().practices[3].title));
    button(model().practices[3].title)->click();
    QCOMPARE(m_page->step(), AssessStep::Rating);
    press(Qt::Key_3);
    QCOMPARE(agreed(3, 1), 3);
}

void TestAssessPage::reviewLocksTheRound()
{
    startRound({});
    m_page->goToStep(AssessStep::Review);
    QVERIFY(button(QStringLiteral("Lock the round"))->isEnabled());
    m_content->readOnly = true;
    m_page->goToStep(AssessStep::Review);
    QVERIFY(!button(QStringLiteral("Lock the round"))->isEnabled());
    m_content->readOnly = false;
    m_page->goToStep(AssessStep::Review);
    button(QStringLiteral("Lock the round"))->click();
    QVERIFY(workspace().find<Round>(round())->locked);
    QVERIFY(!button(QStringLiteral("Lock the round")));
}

void TestAssessPage::removingForgetsOnlyWhoIsNowhereElse()
{
    startRound({QStringLiteral("Anna")});
    const Round first = *workspace().find<Round>(round());
    const StartedRound next =
        startRoundEdit(workspace(),
                       {first.unit, {}, QStringLiteral("2027 spring"), QDate(2027, 4, 1), {}, std::nullopt});
    QVERIFY(m_document->apply(next.edit).ok());
    m_selection->selectRound(next.round);
    QVERIFY(m_document->apply(seatEdit(workspace(), next.round, workspace().people().front().id)).ok());
    QVERIFY(m_document->apply(addParticipantEdit(workspace(), next.round, QStringLiteral("Ben"), {})).ok());
    m_page->goToStep(AssessStep::People);
    auto *table = shown<QTableView>();
    const auto removeRow = [&](const QString &name) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        QTest::keyClick(table, Qt::Key_Delete);
    };
    removeRow(QStringLiteral("Anna"));
    removeRow(QStringLiteral("Ben"));
    QVERIFY(seats().isEmpty());
    QCOMPARE(workspace().people().size(), 1U);
    QCOMPARE(workspace().people().front().name, QStringLiteral("Anna"));
    QCOMPARE(workspace().participants(first.id).size(), 1U);
}

void TestAssessPage::aNameCanBeCorrected()
{
    startRound({QStringLiteral("Ana")});
    m_page->goToStep(AssessStep::People);
    auto *people = shown<QTableView>()->model();
    // The view writes once the cell's editor is gone.
    QVERIFY(people->setData(people->index(0, 0), QStringLiteral("Anna")));
    QTRY_COMPARE(workspace().people().front().name, QStringLiteral("Anna"));
    QVERIFY(people->setData(people->index(0, 1), QStringLiteral("Head of claims")));
    QTRY_COMPARE(workspace().people().front().role, QStringLiteral("Head of claims"));
    QCOMPARE(seats(), QStringList{QStringLiteral("Anna")});
}

void TestAssessPage::goesOnWhereItWasLeft()
{
    startRound({QStringLiteral("Anna")});
    const RoundId first = round();
    m_page->goToStep(AssessStep::Empathy);
    const StartedRound other = startRoundEdit(
        workspace(),
        {workspace().units().front().id, {}, QStringLiteral("2027 spring"), QDate(2027, 4, 1), {}, std::nullopt});
    QVERIFY(m_document->apply(other.edit).ok());
    m_selection->selectRound(other.round);
    QCOMPARE(m_page->step(), AssessStep::People); // nobody takes part yet
    m_selection->selectRound(first);
    QCOMPARE(m_page->step(), AssessStep::Empathy);
}

void TestAssessPage::anotherPageGoesOnAtWhatIsOpen()
{
    startRound({QStringLiteral("Anna")});
    m_page->goToStep(AssessStep::Stock);
    type(QStringLiteral("wpw"));
    // As after the program was ended and started again.
    m_page = std::make_unique<AssessPage>(*m_session);
    m_page->show();
    QCOMPARE(m_page->step(), AssessStep::Stock);
    QCOMPARE(shown<StockList>()->currentPractice(), 3);
}

void TestAssessPage::refusalIsTold()
{
    startRound({});
    m_content->refuses = true;
    QSignalSpy told(m_page.get(), &Page::trouble);
    m_page->goToItem(0);
    press(Qt::Key_3);
    QCOMPARE(told.size(), 1);
    QVERIFY(row(0)->accessibleName().contains(QLatin1String("not answered")));
}

void TestAssessPage::unseatingTakesTheBallotsAndUndoBringsThemBack()
{
    startRound({QStringLiteral("Anna"), QStringLiteral("Ben")});
    m_page->goToStep(AssessStep::Rating);
    press(Qt::Key_F3);
    type(QStringLiteral("0123"));
    QCOMPARE(workspace().all<Ballot>().size(), 4U);
    m_page->goToStep(AssessStep::People);
    auto *table = shown<QTableView>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_Space);
    QTRY_COMPARE(workspace().participants(round()).size(), 1U);
    QVERIFY(workspace().all<Ballot>().empty());
    QVERIFY(m_document->undo().ok());
    QCOMPARE(workspace().participants(round()).size(), 2U);
    QCOMPARE(workspace().all<Ballot>().size(), 4U);
}

QTEST_MAIN(TestAssessPage)
#include "tst_assesspage.moc"
