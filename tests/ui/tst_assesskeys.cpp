// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/ratingedits.h"
#include "tests/ui/assesssupport.h"
#include "tests/ui/dialogsupport.h"
#include "ui/assess/ballotgrid.h"
#include "ui/assess/ballotstrip.h"
#include "ui/assess/digitkey.h"
#include "ui/assess/habitrow.h"
#include "ui/assess/stepper.h"
#include "ui/charts/radarchart.h"
#include "ui/widgets/wrapbutton.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace cxw;

/// A day's work by keys alone: cards, reasons and ballots; what a key too many must not do.
class TestAssessKeys : public QObject, protected AssessSupport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeModel(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void aCardBeginsAtTheFirstHabit();
    void aCardShowsNothingOfTheOthers();
    void shiftAndADigitIsToldOnEveryLayout_data();
    void shiftAndADigitIsToldOnEveryLayout();
    void everyHabitGetsItsReasonByKeys();
    void tabGoesTheWayTheEyeReads();
    void aDigitTooManyOverwritesNothing();
    void theGridBeginsAtTheFirstBallotThatIsNotIn();
    void theGridKeepsTheAgreedValuesApart();
    void enterGoesWhereTheScaleGoes();
    void aPracticeTakesSoManyKeys();
    void continueEndsTheRating();
    void theReviewLeadsToEveryReasonThatIsMissing();
    void whereaboutsAreFoundAgain();
    void peopleAreImportedFromAFile();

private:
    [[nodiscard]] QStringList people(int count) const;
    [[nodiscard]] std::optional<int> ballot(int seat, int practice, int habit) const;
    [[nodiscard]] QString reason(int practice, int habit) const;
    [[nodiscard]] QString stepSays(AssessStep step) const;
    void markAbsent(int practice);
};

QStringList TestAssessKeys::people(int count) const
{
    QStringList names;
    for (int number = 1; number <= count; ++number)
        names.append(QStringLiteral("Person %1").arg(number));
    return names;
}

std::optional<int> TestAssessKeys::ballot(int seat, int practice, int habit) const
{
    const auto seats = workspace().participants(round());
    const auto *vote = workspace().find<Ballot>(seats[static_cast<size_t>(seat)].id,
                                                model().itemId(model().practiceItem(practice, habit)));
    return vote ? vote->value : std::nullopt;
}

QString TestAssessKeys::reason(int practice, int habit) const
{
    const auto *value = workspace().find<AgreedValue>(round(), model().itemId(model().practiceItem(practice, habit)));
    return value ? value->reason : QString();
}

QString TestAssessKeys::stepSays(AssessStep step) const
{
    return m_page->findChildren<StepTab *>().at(static_cast<int>(step))->accessibleDescription();
}

void TestAssessKeys::markAbsent(int practice)
{
    QVERIFY(m_document->apply(stockEdit(workspace(), model(), round(), practice, StockState::Absent)).ok());
}

void TestAssessKeys::aCardBeginsAtTheFirstHabit()
{
    startRound(people(2));
    m_page->goToStep(AssessStep::Rating);
    press(Qt::Key_F3);
    type(QStringLiteral("3333"));
    press(Qt::Key_F3);
    QCOMPARE(QApplication::focusWidget(), row(0));
    type(QStringLiteral("01"));
    QCOMPARE(ballot(1, 0, 0), 0);
    QCOMPARE(ballot(1, 0, 1), 1);
    QCOMPARE(ballot(1, 0, 3), std::nullopt);
    // Nor does it matter from where somebody is chosen.
    auto *chooser = shown<QComboBox>();
    chooser->setFocus();
    press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), row(0));
    QVERIFY(!field(QStringLiteral("Reason"))); // the reason is the room's
}

void TestAssessKeys::aCardShowsNothingOfTheOthers()
{
    startRound(people(2));
    for (int habit = 0; habit < 4; ++habit)
        vote(0, 0, habit, 4);
    QVERIFY(m_document
                ->apply(practiceNoteEdit(workspace(), model(), round(), 0, QStringLiteral("e"), QStringLiteral("said")))
                .ok());
    m_page->goToStep(AssessStep::Rating);
    QVERIFY(shown<RadarView>());
    QVERIFY(shown<QPlainTextEdit>());
    QVERIFY(stepSays(AssessStep::Rating).startsWith(QLatin1String("4/")));
    press(Qt::Key_F3);
    press(Qt::Key_F3); // the second person's card
    QVERIFY(!shown<RadarView>());
    QVERIFY(!shown<QPlainTextEdit>());
    for (BallotStrip *strip : m_page->findChildren<BallotStrip *>())
        QVERIFY(!strip->isVisible() || strip->inWords().isEmpty());
    for (QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(QLatin1String("allots ")), qPrintable(label->text()));
    QVERIFY2(stepSays(AssessStep::Rating).startsWith(QLatin1String("0/")), qPrintable(stepSays(AssessStep::Rating)));
    press(Qt::Key_1);
    QVERIFY(stepSays(AssessStep::Rating).startsWith(QLatin1String("1/")));
    press(Qt::Key_F3); // the room: everything is there
    QVERIFY(shown<RadarView>());
    QVERIFY(shown<QPlainTextEdit>());
    QVERIFY(shown<BallotStrip>()->inWords().contains(QLatin1String("Person 1")));
    QVERIFY(stepSays(AssessStep::Rating).startsWith(QLatin1String("4/")));
}

void TestAssessKeys::shiftAndADigitIsToldOnEveryLayout_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scanCode");
    QTest::addColumn<int>("digit"); // −1 for none
    QTest::addColumn<bool>("shifted");
    const auto none = QString();
    QTest::newRow("digit") << int(Qt::Key_2) << false << QStringLiteral("2") << 11 << 2 << false;
    QTest::newRow("keypad") << int(Qt::Key_2) << false << QStringLiteral("2") << 88 << 2 << false;
    QTest::newRow("United States") << int(Qt::Key_At) << true << QStringLiteral("@") << 11 << 2 << true;
    QTest::newRow("German") << int(Qt::Key_QuoteDbl) << true << QStringLiteral("\"") << 11 << 2 << true;
    QTest::newRow("German 0") << int(Qt::Key_Equal) << true << QStringLiteral("=") << 19 << 0 << true;
    QTest::newRow("dead key") << int(Qt::Key_Dead_Circumflex) << true << none << 15 << 6 << true;
    QTest::newRow("French, digit") << int(Qt::Key_2) << true << QStringLiteral("2") << 11 << 2 << false;
    QTest::newRow("French, without Shift") << int(Qt::Key_Eacute) << false << QStringLiteral("é") << 11 << -1 << false;
    QTest::newRow("German, third level") << int(Qt::Key_twosuperior) << false << QStringLiteral("²") << 11 << -1
                                         << false;
    QTest::newRow("Arabic digits") << 0x662 << false << QString(QChar(0x662)) << 11 << 2 << false;
    QTest::newRow("made by a program") << int(Qt::Key_2) << true << QStringLiteral("2") << 0 << 2 << true;
    QTest::newRow("a letter") << int(Qt::Key_Q) << true << QStringLiteral("Q") << 24 << -1 << false;
    QTest::newRow("question mark") << int(Qt::Key_Question) << true << QStringLiteral("?") << 61 << -1 << false;
}

void TestAssessKeys::shiftAndADigitIsToldOnEveryLayout()
{
    QFETCH(int, key);
    QFETCH(bool, shift);
    QFETCH(QString, text);
    QFETCH(int, scanCode);
    QFETCH(int, digit);
    QFETCH(bool, shifted);
    const QKeyEvent event(QEvent::KeyPress, key, shift ? Qt::ShiftModifier : Qt::NoModifier,
                          static_cast<quint32>(scanCode), static_cast<quint32>(scanCode > 0 ? key : 0), 0, text);
    const auto wanted = digit < 0 ? std::nullopt : std::optional(DigitPress{digit, shifted});
    QVERIFY(digitPress(event, QStringLiteral("xcb")) == wanted);
    QVERIFY(digitPress(event, QStringLiteral("wayland")) == wanted);
}

void TestAssessKeys::everyHabitGetsItsReasonByKeys()
{
    startRound({});
    m_page->goToStep(AssessStep::Rating);
    for (int habit = 0; habit < 4; ++habit) {
        QCOMPARE(QApplication::focusWidget(), row(habit));
        press(static_cast<Qt::Key>(Qt::Key_0 + habit), Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("Reason")));
        type(QStringLiteral("Because %1").arg(habit));
        press(Qt::Key_Return); // on to the next habit
    }
    for (int habit = 0; habit < 4; ++habit) {
        QCOMPARE(agreed(0, habit), habit);
        QCOMPARE(reason(0, habit), QStringLiteral("Because %1").arg(habit));
    }
    press(Qt::Key_Return);
    press(Qt::Key_2);
    press(Qt::Key_Up);
    press(Qt::Key_R); // the reason of a value that is there
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("Reason")));
    type(QStringLiteral("Later"));
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), row(0));
    QCOMPARE(reason(1, 0), QStringLiteral("Later"));
    press(Qt::Key_Down);
    press(Qt::Key_R); // no value, no reason
    QCOMPARE(QApplication::focusWidget(), row(1));
}

void TestAssessKeys::tabGoesTheWayTheEyeReads()
{
    startRound(people(2));
    rate(0, 1, 2);
    m_page->goToItem(1);
    QCOMPARE(QApplication::focusWidget(), row(1));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("Reason"))); // of the habit that was current
    QVERIFY(field(QStringLiteral("Reason"))->accessibleName().contains(model().habits[1].name));
    press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), row(1));
    // From there on nothing leads back up, but from one column to the next.
    QWidget *before = QApplication::focusWidget();
    for (int stop = 0; stop < 12; ++stop) {
        press(Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (qobject_cast<StepTab *>(now))
            break; // round to the top
        const QPoint from = before->mapTo(m_page.get(), QPoint());
        const QPoint to = now->mapTo(m_page.get(), QPoint());
        QVERIFY2(to.y() > from.y() || to.x() > from.x(),
                 qPrintable(QStringLiteral("%1 after %2").arg(now->accessibleName(), before->accessibleName())));
        before = now;
    }
}

void TestAssessKeys::aDigitTooManyOverwritesNothing()
{
    startRound(people(1));
    m_page->goToStep(AssessStep::Rating);
    type(QStringLiteral("12344"));
    type(QStringLiteral("000"));
    QCOMPARE(agreed(0, 3), 4);
    QVERIFY(shown<QLabel>(QStringLiteral("All in. Enter for the next practice.")));
    press(Qt::Key_Up); // who wants to change something goes there
    type(QStringLiteral("0"));
    QCOMPARE(agreed(0, 2), 0);
    QVERIFY(!shown<QLabel>(QStringLiteral("All in")));
    type(QStringLiteral("1"));
    QCOMPARE(agreed(0, 3), 1);
    press(Qt::Key_Backspace);
    type(QStringLiteral("2"));
    QCOMPARE(agreed(0, 3), 2);
    press(Qt::Key_F4);
    type(QStringLiteral("1111"));
    type(QStringLiteral("33333"));
    for (int habit = 0; habit < 4; ++habit)
        QCOMPARE(ballot(0, 0, habit), 1);
    QCOMPARE(agreed(0, 0), 1);
    QCOMPARE(agreed(0, 3), 2);
    QVERIFY(shown<QLabel>(QStringLiteral("All ballots in. Enter for the next practice.")));
}

void TestAssessKeys::theGridBeginsAtTheFirstBallotThatIsNotIn()
{
    startRound(people(7));
    for (int habit = 0; habit < 4; ++habit)
        rate(0, habit, 2);
    m_page->goToItem(0);
    vote(0, 0, 0, 3);
    press(Qt::Key_F4);
    auto *grid = shown<BallotGrid>();
    QVERIFY(grid);
    QCOMPARE(grid->currentIndex(), grid->model()->index(0, 1));
    type(QStringLiteral("1").repeated(40)); // 27 are missing
    for (int habit = 0; habit < 4; ++habit)
        QCOMPARE(agreed(0, habit), 2);
    QCOMPARE(ballot(0, 0, 0), 3);
    QCOMPARE(ballot(6, 0, 3), 1);
    press(Qt::Key_F4);
    press(Qt::Key_F4); // all in: another digit has nowhere to go
    type(QStringLiteral("4"));
    QCOMPARE(ballot(6, 0, 3), 1);
    QCOMPARE(ballot(0, 0, 0), 3);
    press(Qt::Key_Left);
    type(QStringLiteral("4"));
    QCOMPARE(ballot(6, 0, 3), 4);
}

void TestAssessKeys::theGridKeepsTheAgreedValuesApart()
{
    startRound(people(1));
    m_page->goToStep(AssessStep::Rating);
    press(Qt::Key_F4);
    auto *grid = shown<BallotGrid>();
    QVERIFY(grid->rowHeight(1) > grid->rowHeight(0));
    type(QStringLiteral("1234"));
    press(Qt::Key_Down);
    QCOMPARE(grid->currentIndex(), grid->model()->index(1, 0));
    type(QStringLiteral("22220"));
    QCOMPARE(agreed(0, 0), 2);
    QCOMPARE(agreed(0, 3), 2);
    QCOMPARE(ballot(0, 0, 0), 1);
}

void TestAssessKeys::enterGoesWhereTheScaleGoes()
{
    startRound(people(1));
    markAbsent(1);
    m_page->goToStep(AssessStep::Rating);
    press(Qt::Key_F4);
    press(Qt::Key_Return);
    QVERIFY(shown<QLabel>(model().practices[2].title));
    press(Qt::Key_PageUp); // who wants to see the absent one can
    QVERIFY(shown<QLabel>(model().practices[1].title));
    for (int practice = 2; practice < model().practiceCount(); ++practice)
        press(Qt::Key_Return);
    QCOMPARE(m_page->step(), AssessStep::Rating);
    press(Qt::Key_Return); // after the last one
    QCOMPARE(m_page->step(), AssessStep::Empathy);
}

void TestAssessKeys::aPracticeTakesSoManyKeys()
{
    startRound(people(6));
    m_page->goToStep(AssessStep::Stock);
    press(Qt::Key_P);
    QCOMPARE(stock(0), StockState::Pockets); // one key each
    press(Qt::Key_W);
    QCOMPARE(stock(1), StockState::Widespread);

    m_page->goToStep(AssessStep::Rating);
    press(Qt::Key_F4);
    int keys = 0;
    const auto hit = [&](Qt::Key key) {
        press(key);
        ++keys;
    };
    for (int cell = 0; cell < 6 * 4; ++cell)
        hit(static_cast<Qt::Key>(Qt::Key_0 + cell % 5));
    hit(Qt::Key_Return);
    QCOMPARE(keys, 25);
    for (int seat = 0; seat < 6; ++seat) {
        for (int habit = 0; habit < 4; ++habit)
            QCOMPARE(ballot(seat, 0, habit), (seat * 4 + habit) % 5);
    }
    QVERIFY(shown<QLabel>(model().practices[1].title));
    press(Qt::Key_F4);
    keys = 0;
    for (int habit = 0; habit < 4; ++habit)
        hit(static_cast<Qt::Key>(Qt::Key_0 + habit));
    hit(Qt::Key_Return);
    QCOMPARE(keys, 5);
    QVERIFY(shown<QLabel>(model().practices[2].title));
    QCOMPARE(agreed(1, 3), 3);
}

void TestAssessKeys::continueEndsTheRating()
{
    startRound(people(1));
    m_page->goToStep(AssessStep::Rating);
    auto *goOn = qobject_cast<QPushButton *>(button(QStringLiteral("Continue to empathy")));
    QVERIFY(goOn);
    press(Qt::Key_F3); // a card leads to nothing of the room's
    QVERIFY(!goOn->isVisible());
    press(Qt::Key_F3);
    goOn->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QCOMPARE(m_page->step(), AssessStep::Empathy);
    button(QStringLiteral("Continue to review"))->setFocus();
    press(Qt::Key_Enter);
    QCOMPARE(m_page->step(), AssessStep::Review);
}

void TestAssessKeys::theReviewLeadsToEveryReasonThatIsMissing()
{
    startRound(people(1));
    m_page->goToStep(AssessStep::Rating);
    type(QStringLiteral("123"));
    press(Qt::Key_Up);
    press(Qt::Key_R);
    type(QStringLiteral("It is written down"));
    press(Qt::Key_Return);
    press(Qt::Key_F3); // somebody's card is left on the screen
    m_page->goToStep(AssessStep::Review);
    QVERIFY(shown<QLabel>(QStringLiteral("Agreed without a reason · 2")));
    QCoreApplication::processEvents(); // the links are there only then
    QVERIFY(!shown<WrapButton>(QStringLiteral("%1: agreed").arg(model().itemName(2))));
    auto *link = shown<WrapButton>(QStringLiteral("%1: agreed 2").arg(model().itemName(1)));
    QVERIFY(link);
    link->click();
    QCOMPARE(m_page->step(), AssessStep::Rating);
    auto *reasonField = field(QStringLiteral("Reason"));
    QCOMPARE(QApplication::focusWidget(), reasonField);
    type(QStringLiteral("Every quarter"));
    press(Qt::Key_Return);
    QCOMPARE(reason(0, 1), QStringLiteral("Every quarter"));
    m_page->goToStep(AssessStep::Review);
    QVERIFY(shown<QLabel>(QStringLiteral("Agreed without a reason · 1")));
}

void TestAssessKeys::whereaboutsAreFoundAgain()
{
    startRound(people(1));
    const int item = model().practiceItem(7, 2);
    m_page->goToItem(item);
    const QVariantMap where = m_page->whereabouts();
    m_page.reset();
    m_page = std::make_unique<AssessPage>(*m_session);
    // As a file of settings may have it, of another version or written by hand.
    for (const auto &[key, value] : {std::pair(QStringLiteral("step"), QVariant(9)),
                                     {QStringLiteral("round"), 7},
                                     {QStringLiteral("practice"), QStringLiteral("nothing/there")},
                                     {QStringLiteral("rating"), QStringList{}}}) {
        QVariantMap other = where;
        other[key] = value;
        m_page->comeBackTo(other);
    }
    m_page->comeBackTo(QJsonObject::fromVariantMap(where).toVariantMap());
    m_page->resize(1180, 670);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QCOMPARE(m_page->step(), AssessStep::Rating);
    QCOMPARE(m_page->whereabouts(), where);
    QVERIFY(shown<QLabel>(model().practices[7].title));
}

void TestAssessKeys::peopleAreImportedFromAFile()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no list");
        return file.fileName();
    };
    startRound({QStringLiteral("Anna")});
    m_page->goToStep(AssessStep::People);
    auto *import = button(QStringLiteral("Import from a file"));
    QVERIFY(import);
    {
        const test::ChooseFile chosen(write(QStringLiteral("bad.txt"), "Ben\n" + QByteArray(200, 'x')));
        import->click();
        QVERIFY(chosen.happened());
    }
    QCOMPARE(seats(), QStringList{QStringLiteral("Anna")}); // all or nobody
    QVERIFY(shown<QLabel>(QStringLiteral("Line 2:")));
    {
        const test::ChooseFile chosen(write(QStringLiteral("good.csv"), "name;role\nBen;Claims\nANNA;Head\nCai;\n"));
        import->click();
        QVERIFY(chosen.happened());
    }
    QCOMPARE(seats(), (QStringList{QStringLiteral("Anna"), QStringLiteral("Ben"), QStringLiteral("Cai")}));
    QVERIFY(!shown<QLabel>(QStringLiteral("Line 2:")));
    QStringList roles;
    for (const Person &person : workspace().people())
        roles.append(person.name + QLatin1Char(':') + person.role);
    roles.sort();
    QCOMPARE(roles.join(QLatin1Char(' ')), QStringLiteral("Anna:Head Ben:Claims Cai:"));
    QVERIFY(m_document->undo().ok()); // in one go
    QCOMPARE(seats(), QStringList{QStringLiteral("Anna")});
}

QTEST_MAIN(TestAssessKeys)
#include "tst_assesskeys.moc"
