// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "core/model/modelreader.h"
#include "core/workspace/setupedits.h"
#include "tests/support/memorystore.h"
#include "ui/assess/assesspage.h"
#include "ui/assess/ballotgrid.h"
#include "ui/assess/habitrow.h"
#include "ui/assess/raterchooser.h"
#include "ui/assess/reviewsection.h"
#include "ui/assess/stocklist.h"
#include "ui/style/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace cxw;

/// The whole wizard on a real document, driven by keys as a facilitator would.
class TestAssessPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void drivesTheWholeRoundByKeys();
    void startsTheNextRoundWithTheSamePeople();
    void refusesANameThatIsTaken();
    void nothingIsTickedBefore();
    void stockLettersTakeStock();
    void stockGoesOnToWhere();
    void digitsRateAndMoveOn();
    void participantsVoteWithoutSeeingOthers();
    void clearsAnAnswer();
    void undoShowsWhatWasBefore();
    void aKeyRebuildsNothing();
    void textIsWrittenBeforeItsPlaceChanges();
    void escapeLosesNothing();
    void gridMovesOn();
    void lockedRoundsAreReadOnly();
    void reviewLeadsToThePlace();
    void goesOnWhereItWasLeft();
    void refusalIsTold();
    void unseatingTakesTheBallotsAndUndoBringsThemBack();

private:
    [[nodiscard]] const Workspace &workspace() const { return m_document->workspace(); }
    [[nodiscard]] const MaturityModel &model() const { return m_document->model(); }
    [[nodiscard]] RoundId round() const { return m_selection->round(); }
    void startRound(const QStringList &people);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void rate(int practice, int habit, int value);
    [[nodiscard]] std::optional<int> agreed(int practice, int habit) const;
    [[nodiscard]] std::optional<StockState> stock(int practice) const;
    [[nodiscard]] HabitRow *row(int place) const;
    template <typename W>
    [[nodiscard]] W *shown() const;
    [[nodiscard]] QLineEdit *field(const QString &accessibleName) const;
    [[nodiscard]] QAbstractButton *button(const QString &textStart) const;

    std::shared_ptr<const MaturityModel> m_model;
    std::shared_ptr<MemoryStore::Content> m_content;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AssessPage> m_page;
};

void TestAssessPage::initTestCase()
{
    style::applyTo(*qobject_cast<QApplication *>(QApplication::instance()), Scheme::Light);
    auto model = builtInModel(QLocale::c());
    QVERIFY(model.ok());
    m_model = std::make_shared<const MaturityModel>(std::move(model).value());
}

void TestAssessPage::init()
{
    m_content = std::make_shared<MemoryStore::Content>();
    m_content->workspace.apply(
        {{},
         {put(Organization{OrganizationId::create(), QStringLiteral("Northshore"), m_model->id, m_model->version})}});
    Clock clock;
    clock.now = [] { return QDateTime(QDate(2026, 10, 20), QTime(9, 0), Qt::UTC); };
    auto document = Document::open(std::make_unique<MemoryStore>(m_content), m_model, clock, QStringLiteral("Greta"));
    QVERIFY(document.ok());
    m_document = std::move(document).value();
    m_selection = std::make_unique<Selection>(*m_document);
    m_session = std::make_unique<Session>(Session{*m_document, *m_selection});
    m_page = std::make_unique<AssessPage>(*m_session);
    m_page->resize(1180, 670);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestAssessPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_selection.reset();
    m_document.reset();
}

void TestAssessPage::startRound(const QStringList &people)
{
    const StartedRound started =
        startRoundEdit(workspace(), {std::nullopt, QStringLiteral("Retail"), QStringLiteral("2026 autumn"),
                                     QDate(2026, 10, 20), QStringLiteral("Greta"), std::nullopt});
    QVERIFY(m_document->apply(started.edit).ok());
    for (const QString &name : people)
        QVERIFY(m_document->apply(addParticipantEdit(workspace(), started.round, name, {})).ok());
    m_selection->selectRound(started.round);
    QCOMPARE(round(), started.round);
}

void TestAssessPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestAssessPage::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestAssessPage::rate(int practice, int habit, int value)
{
    m_page->goToItem(model().practiceItem(practice, habit));
    press(static_cast<Qt::Key>(Qt::Key_0 + value));
    QCOMPARE(agreed(practice, habit), value);
}

std::optional<int> TestAssessPage::agreed(int practice, int habit) const
{
    const auto *value = workspace().find<AgreedValue>(round(), model().itemId(model().practiceItem(practice, habit)));
    return value ? std::optional(value->value) : std::nullopt;
}

std::optional<StockState> TestAssessPage::stock(int practice) const
{
    const auto *record = workspace().find<Stock>(round(), model().practices[static_cast<size_t>(practice)].id);
    return record ? std::optional(record->state) : std::nullopt;
}

template <typename W>
W *TestAssessPage::shown() const
{
    for (W *widget : m_page->findChildren<W *>()) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

HabitRow *TestAssessPage::row(int place) const
{
    QList<HabitRow *> visible;
    for (HabitRow *habit : m_page->findChildren<HabitRow *>()) {
        if (habit->isVisible())
            visible.append(habit);
    }
    return visible.value(place);
}

QLineEdit *TestAssessPage::field(const QString &accessibleName) const
{
    for (QLineEdit *line : m_page->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName().startsWith(accessibleName))
            return line;
    }
    return nullptr;
}

QAbstractButton *TestAssessPage::button(const QString &textStart) const
{
    for (QAbstractButton *each : m_page->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->text().remove(u'&').startsWith(textStart))
            return each;
    }
    return nullptr;
}

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
    QCOMPARE(away.front().front().value<Place>(), Place::Overview);
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

void TestAssessPage::digitsRateAndMoveOn()
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

void TestAssessPage::participantsVoteWithoutSeeingOthers()
{
    startRound({QStringLiteral("Anna"), QStringLiteral("Ben")});
    m_page->goToStep(AssessStep::Rating);
    press(Qt::Key_F3);
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

void TestAssessPage::clearsAnAnswer()
{
    startRound({});
    rate(0, 1, 2);
    m_page->goToItem(1);
    press(Qt::Key_Backspace);
    QCOMPARE(agreed(0, 1), std::nullopt);
    QVERIFY(row(1)->accessibleName().contains(QLatin1String("not answered")));
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

void TestAssessPage::aKeyRebuildsNothing()
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

void TestAssessPage::textIsWrittenBeforeItsPlaceChanges()
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

void TestAssessPage::escapeLosesNothing()
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

void TestAssessPage::gridMovesOn()
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
    QCOMPARE(grid->currentIndex().row(), 2); // the agreed value
    type(QStringLiteral("2"));
    QCOMPARE(agreed(0, 0), 2);
    press(Qt::Key_PageDown);
    QCOMPARE(grid->currentIndex().row(), 0);
    type(QStringLiteral("3"));
    QCOMPARE(workspace().find<Ballot>(seats[0].id, model().itemId(model().practiceItem(1, 0)))->value, 3);
}

void TestAssessPage::lockedRoundsAreReadOnly()
{
    startRound({QStringLiteral("Anna")});
    rate(0, 0, 2);
    QVERIFY(m_document->apply(lockRoundEdit(*workspace().find<Round>(round()))).ok());
    const auto edits = m_content->history.size();
    m_page->goToItem(0);
    press(Qt::Key_4);
    press(Qt::Key_Delete);
    m_page->goToStep(AssessStep::Stock);
    press(Qt::Key_A);
    m_page->goToStep(AssessStep::People);
    QVERIFY(!field(QStringLiteral("Name of the person"))->isEnabled());
    QCOMPARE(m_content->history.size(), edits);
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
