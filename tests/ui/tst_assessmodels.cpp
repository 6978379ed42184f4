// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/anymodel.h"
#include "tests/ui/assesssupport.h"
#include "ui/assess/ballotgrid.h"
#include "ui/assess/habitrow.h"
#include "ui/assess/ratingsheet.h"
#include "ui/assess/scalebutton.h"
#include "ui/assess/steppanel.h"
#include "ui/assess/stepper.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace cxw;

/// The wizard follows the model: any number of habits, any scale, with empathy or without.
class TestAssessModels : public QObject, protected AssessSupport
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closePage(); }

    void keysRateOnEveryScale_data() { sizes(); }
    void keysRateOnEveryScale();
    void tenIsOneAndThenZero();
    void shiftAndAnArrowGoOneStep();
    void aDigitThatIsNoStepIsRefusedSoftly();
    void whatIsRatedIsInView_data() { sizes(); }
    void whatIsRatedIsInView();
    void theGridTakesTheWholeScale_data() { sizes(); }
    void theGridTakesTheWholeScale();
    void stepsAreThoseOfTheModel();
    void theNameOfTheOnlyHabitIsNotSaid();

private:
    static void sizes();
    void begin(const test::ModelSize &size, const QStringList &people = {});
    [[nodiscard]] std::optional<int> ballot(int practice, int habit) const;
    /// Types a step as one does: 10 is two digits.
    void typeStep(int step) { type(QString::number(step)); }
    [[nodiscard]] QStringList stepNames() const;
};

Q_DECLARE_METATYPE(test::ModelSize)

void TestAssessModels::sizes()
{
    QTest::addColumn<test::ModelSize>("size");
    QTest::newRow("5 × 3 × 1 on 0–3") << test::ModelSize{5, 3, 1, 3, false};
    QTest::newRow("12 × 9 × 1 on 0–10") << test::ModelSize{12, 9, 1, 10, false};
    QTest::newRow("3 × 60 × 8 on 0–4") << test::ModelSize{3, 60, 8, 4, true};
    QTest::newRow("2 × 1 × 8 on 0–10") << test::ModelSize{2, 1, 8, 10, true};
    QTest::newRow("2 × 1 × 2 on 0–1") << test::ModelSize{2, 1, 2, 1, false};
}

void TestAssessModels::init()
{
    useModel(test::modelOf({}));
    openPage();
}

void TestAssessModels::begin(const test::ModelSize &size, const QStringList &people)
{
    closePage();
    useModel(test::modelOf(size));
    openPage();
    startRound(people);
    m_page->goToStep(AssessStep::Rating);
}

std::optional<int> TestAssessModels::ballot(int practice, int habit) const
{
    const auto *vote = workspace().find<Ballot>(workspace().participants(round()).front().id,
                                                model().itemId(model().practiceItem(practice, habit)));
    return vote ? vote->value : std::nullopt;
}

QStringList TestAssessModels::stepNames() const
{
    QStringList names;
    for (const StepTab *tab : m_page->findChildren<StepTab *>())
        names.append(tab->text());
    return names;
}

void TestAssessModels::keysRateOnEveryScale()
{
    QFETCH(const test::ModelSize, size);
    begin(size);
    for (int habit = 0; habit < size.habits; ++habit) {
        QCOMPARE(QApplication::focusWidget(), row(habit));
        typeStep(size.highestStep);
    }
    typeStep(0); // one too many
    for (int habit = 0; habit < size.habits; ++habit)
        QCOMPARE(agreed(0, habit), size.highestStep);
    press(Qt::Key_Return);
    typeStep(0);
    QCOMPARE(agreed(1, 0), 0);
}

void TestAssessModels::tenIsOneAndThenZero()
{
    begin({2, 2, 3, 10});
    type(QStringLiteral("1"));
    QCOMPARE(agreed(0, 0), 1); // it is there at once
    QVERIFY(shown<QLabel>(QStringLiteral("0 makes it 10")));
    type(QStringLiteral("0"));
    QCOMPARE(agreed(0, 0), 10);
    QCOMPARE(QApplication::focusWidget(), row(1));
    type(QStringLiteral("17"));
    QCOMPARE(agreed(0, 1), 1);
    QCOMPARE(agreed(0, 2), 7);
    press(Qt::Key_Right);
    type(QStringLiteral("1"));
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    type(QStringLiteral("0")); // come back to, it is a 0
    QCOMPARE(agreed(1, 0), 0);
    press(Qt::Key_Up);
    type(QStringLiteral("1"));
    QVERIFY(m_document->undo().ok());
    m_page->refresh();
    type(QStringLiteral("0")); // what was taken back is not added to
    QCOMPARE(agreed(1, 0), 0);
    type(QStringLiteral("1"));
    press(Qt::Key_0, Qt::ShiftModifier);
    QCOMPARE(agreed(1, 1), 10);
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("Reason")));
}

void TestAssessModels::shiftAndAnArrowGoOneStep()
{
    begin({2, 2, 2, 10}, {QStringLiteral("Anna")});
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(agreed(0, 0), 10);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(agreed(0, 0), 9);
    press(Qt::Key_Up, Qt::ShiftModifier);
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(agreed(0, 0), 10);
    QCOMPARE(QApplication::focusWidget(), row(0));
    press(Qt::Key_F4);
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(ballot(0, 0), 0);
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(ballot(0, 0), 1);
    type(QStringLiteral("2"));
    QCOMPARE(ballot(0, 0), 2);
}

void TestAssessModels::aDigitThatIsNoStepIsRefusedSoftly()
{
    begin({2, 2, 2, 3}, {QStringLiteral("Anna")});
    type(QStringLiteral("7"));
    QCOMPARE(agreed(0, 0), std::nullopt);
    QCOMPARE(QApplication::focusWidget(), row(0));
    QVERIFY(shown<QLabel>(QStringLiteral("The scale goes from 0 to 3.")));
    type(QStringLiteral("2"));
    QCOMPARE(agreed(0, 0), 2);
    QVERIFY(!shown<QLabel>(QStringLiteral("The scale goes")));
    press(Qt::Key_F4);
    type(QStringLiteral("4"));
    QCOMPARE(ballot(0, 0), std::nullopt);
    QVERIFY(shown<QLabel>(QStringLiteral("The scale goes from 0 to 3.")));
    type(QStringLiteral("3"));
    QCOMPARE(ballot(0, 0), 3);
}

void TestAssessModels::whatIsRatedIsInView()
{
    QFETCH(const test::ModelSize, size);
    begin(size);
    m_page->resize(1040, 610); // what a screen of 1280 × 720 leaves
    for (int habit = 0; habit < size.habits; ++habit) {
        QCoreApplication::processEvents();
        const HabitRow *current = row(habit);
        QCOMPARE(QApplication::focusWidget(), current);
        const auto *scroll = qobject_cast<QScrollArea *>(shown<RatingSheet>()->parentWidget()->parentWidget());
        QVERIFY(scroll);
        const auto inView = [scroll](const QWidget *part) {
            return scroll->viewport()->rect().contains(QRect(part->mapTo(scroll->viewport(), QPoint()), part->size()));
        };
        QTRY_VERIFY(inView(current)); // once a scroll bar that came has made its room
        for (const ScaleButton *each : current->findChildren<ScaleButton *>())
            QVERIFY2(inView(each) && each->width() >= 24, qPrintable(each->text()));
        int steps = 0;
        for (const StepLine *each : m_page->findChildren<StepLine *>()) {
            if (!each->isVisible())
                continue;
            QTRY_VERIFY2(inView(each),
                         qPrintable(QStringLiteral("row %3: %1 of %2")
                                        .arg(QString::number(each->height()),
                                             QString::number(scroll->viewport()->height()), QString::number(habit))));
            ++steps;
        }
        QCOMPARE(steps, size.highestStep + 1);
        typeStep(size.highestStep);
    }
}

void TestAssessModels::theGridTakesTheWholeScale()
{
    QFETCH(const test::ModelSize, size);
    begin(size, {QStringLiteral("Anna")});
    press(Qt::Key_F4);
    auto *grid = shown<BallotGrid>();
    QVERIFY(grid);
    QCOMPARE(grid->model()->columnCount(), size.habits);
    for (int habit = 0; habit < size.habits; ++habit) {
        QVERIFY(grid->horizontalHeader()->sectionSize(habit) >= 60);
        typeStep(size.highestStep);
        QCOMPARE(ballot(0, habit), size.highestStep);
    }
    typeStep(0); // one too many
    QCOMPARE(ballot(0, size.habits - 1), size.highestStep);
}

void TestAssessModels::stepsAreThoseOfTheModel()
{
    begin({5, 3, 1, 3, false});
    QCOMPARE(stepNames(),
             (QStringList{QStringLiteral("Set-up"), QStringLiteral("People"), QStringLiteral("Stock-taking"),
                          QStringLiteral("Rating"), QStringLiteral("Review")}));
    QVERIFY(button(QStringLiteral("Continue to review")));
    press(Qt::Key_5, Qt::AltModifier);
    QCOMPARE(m_page->step(), AssessStep::Review);
    QVERIFY(!shown<QLabel>(QStringLiteral("Items of  without")));
    m_page->goToStep(AssessStep::Empathy); // as an older address may ask for
    QCOMPARE(m_page->step(), AssessStep::Review);
    begin({5, 3, 1, 3, true});
    QCOMPARE(stepNames().size(), 6);
}

void TestAssessModels::theNameOfTheOnlyHabitIsNotSaid()
{
    begin({5, 3, 1, 3, false});
    QVERIFY(!shown<QLabel>(QStringLiteral("Habit 1")));
    QVERIFY(row(0)->accessibleName().startsWith(QLatin1String("Habit 1"))); // a screen reader has nothing else
    begin({5, 3, 2, 3, false});
    QVERIFY(shown<QLabel>(QStringLiteral("Habit 1")));
}

QTEST_MAIN(TestAssessModels)
#include "tst_assessmodels.moc"
