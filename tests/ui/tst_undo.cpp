// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/planedits.h"
#include "core/workspace/roundedits.h"
#include "core/workspace/setupedits.h"
#include "tests/ui/shellsupport.h"
#include "ui/assess/assesspage.h"
#include "ui/assess/ratingview.h"
#include "ui/shell/toast.h"
#include "ui/widgets/boundtext.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

const UnitId retail{text("retail")};
const UnitId online{text("online")};
const Round spring{{text("spring")}, retail, text("Spring"), QDate(2026, 4, 1), {}, false, false};
const Round autumn{{text("autumn")}, retail, text("Autumn"), QDate(2026, 10, 1), {}, false, false};
const Round shop{{text("shop")}, online, text("Shop"), QDate(2026, 10, 1), {}, false, false};
const Person anna{{text("anna")}, text("Anna"), {}};
const Participant seat{{text("seat")}, autumn.id, anna.id, {}};

} // namespace

/// What a person sees and presses in the window after something was done: the word about it, and undo.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void init();
    void cleanup();
    void typedTextIsOnTheDiskWithinAQuarterOfASecond();
    void typedTextIsOnTheDiskWhenTheFieldIsLeft();
    void blanksStayWhileSomebodyTypes();
    void undoTakesBackAStayInAFieldAndRedoGivesItAgain();
    void afterAddingAPersonUndoTakesThePersonBack();
    void removingARoundSaysSoAndWhatIsShownNow();
    void takingAPersonOutSaysHowManyBallotsWentAndTheButtonBringsThemBack();
    void oneAnswerUnderTheCursorNeedsNoWord();
    void whatChangesElsewhereIsSaid();
    void whatChangesInSightNeedsNoWord();
    void undoGoesToTheRoundAndThePlace();
    void theOfferGoesWithTheNextEdit();
    void theWordTakesNoFocusAndStaysWhileSomebodyIsAtIt();

private:
    [[nodiscard]] Document &document() const { return m_window->openWorkspace().session()->document; }
    [[nodiscard]] Selection &selection() const { return m_window->openWorkspace().session()->selection; }
    [[nodiscard]] const Workspace &workspace() const { return document().workspace(); }
    [[nodiscard]] Toast *toast() const { return m_window->findChild<Toast *>(); }
    [[nodiscard]] QString said() const { return toast()->isVisible() ? toast()->accessibleName() : QString(); }
    [[nodiscard]] QPushButton *undoButton() const { return toast()->findChild<QPushButton *>(); }
    [[nodiscard]] AssessPage *assess() const { return m_window->findChild<AssessPage *>(); }
    [[nodiscard]] QLineEdit *field(const char *name) const;
    /// The round as it is in the file now, as another program reads it.
    [[nodiscard]] Round onDisk(const RoundId &id) const;
    void apply(const Edit &edit) { QVERIFY(document().apply(edit)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    void showStep(AssessStep step);

    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TestUndo::init()
{
    m_world = std::make_unique<WindowWorld>();
    m_window = m_world->window();
    QVERIFY(m_window->openWorkspace().create(m_world->path(text("a.cxw")), text("A")));
    Edit made{text("Make"),
              {put(Unit{retail, text("Retail"), 0, 1}), put(Unit{online, text("Online"), 1, 1}), put(spring),
               put(autumn), put(shop), put(anna), put(seat)}};
    for (int item = 0; item < 76; ++item)
        made.changes.push_back(put(Ballot{seat.id, document().models().builtIn()->itemId(item), 2}));
    apply(made);
    selection().selectRound(autumn.id);
    m_window->goTo(Place::Assess);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCoreApplication::processEvents();
}

void TestUndo::cleanup()
{
    m_window.reset();
    m_world.reset();
}

QLineEdit *TestUndo::field(const char *name) const
{
    for (QLineEdit *line : m_window->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName() == text(name))
            return line;
    }
    return nullptr;
}

Round TestUndo::onDisk(const RoundId &id) const
{
    const auto store = m_world->environment().services.look(m_world->path(text("a.cxw")));
    const auto read = store ? store.value()->load() : Result<Workspace>(store.error());
    const Round *round = read ? read.value().find<Round>(id) : nullptr;
    return round ? *round : Round();
}

void TestUndo::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
    QCoreApplication::processEvents();
}

void TestUndo::showStep(AssessStep step)
{
    assess()->goToStep(step);
    QCoreApplication::processEvents();
}

void TestUndo::typedTextIsOnTheDiskWithinAQuarterOfASecond()
{
    static_assert(BoundText::pause < std::chrono::milliseconds(250));
    showStep(AssessStep::SetUp);
    field("Facilitator")->setFocus();
    QTest::keyClicks(field("Facilitator"), text("Ines"));
    QCOMPARE(onDisk(autumn.id).facilitator, QString());
    QTRY_COMPARE(onDisk(autumn.id).facilitator, text("Ines"));
    QVERIFY(field("Facilitator")->hasFocus());
}

void TestUndo::typedTextIsOnTheDiskWhenTheFieldIsLeft()
{
    showStep(AssessStep::SetUp);
    field("Facilitator")->setFocus();
    QTest::keyClicks(field("Facilitator"), text("Ines"));
    QTest::keyClick(field("Facilitator"), Qt::Key_Tab);
    QCOMPARE(onDisk(autumn.id).facilitator, text("Ines"));
}

void TestUndo::blanksStayWhileSomebodyTypes()
{
    showStep(AssessStep::SetUp);
    QLineEdit *line = field("Facilitator");
    line->setFocus();
    QTest::keyClicks(line, text("Ines "));
    QTRY_COMPARE(workspace().find<Round>(autumn.id)->facilitator, text("Ines"));
    QTest::keyClicks(line, text("Berg "));
    QTRY_COMPARE(workspace().find<Round>(autumn.id)->facilitator, text("Ines Berg"));
    QCOMPARE(line->text(), text("Ines Berg "));
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(line->text(), text("Ines Berg"));
}

void TestUndo::undoTakesBackAStayInAFieldAndRedoGivesItAgain()
{
    showStep(AssessStep::SetUp);
    QLineEdit *line = field("Facilitator");
    line->setFocus();
    for (const char *word : {"Ines", " Berg", " Ost"}) {
        QTest::keyClicks(line, text(word));
        const QString typed = line->text();
        QTRY_COMPARE(workspace().find<Round>(autumn.id)->facilitator, typed);
    }
    QTest::keyClick(line, Qt::Key_Tab);
    press(Qt::Key_Z);
    QCOMPARE(workspace().find<Round>(autumn.id)->facilitator, QString());
    QCOMPARE(line->text(), QString());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(workspace().find<Round>(autumn.id)->facilitator, text("Ines Berg Ost"));
    QCOMPARE(onDisk(autumn.id).facilitator, text("Ines Berg Ost"));
}

void TestUndo::afterAddingAPersonUndoTakesThePersonBack()
{
    showStep(AssessStep::People);
    QLineEdit *name = field("Name of the person to add");
    name->setFocus();
    QTest::keyClicks(name, text("Ben"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(workspace().participants(autumn.id).size(), size_t(2));
    QVERIFY(name->hasFocus());
    press(Qt::Key_Z);
    QCOMPARE(name->text(), QString());
    QCOMPARE(workspace().participants(autumn.id).size(), size_t(1));
    QCOMPARE(workspace().people().size(), size_t(1));
}

void TestUndo::removingARoundSaysSoAndWhatIsShownNow()
{
    apply(removeRoundEdit(workspace(), autumn.id));
    QTRY_VERIFY(said().contains(text("Remove round “Autumn” · Retail")));
    QVERIFY2(said().contains(text("76 ballot")), qPrintable(said()));
    QVERIFY2(said().contains(text("You now see Retail, Spring")), qPrintable(said()));
    selection().selectUnit(online);
    press(Qt::Key_Z);
    QCOMPARE(selection().round(), autumn.id);
    QVERIFY2(said().contains(text("Undone: Remove round “Autumn” · Retail, Autumn")), qPrintable(said()));
    QVERIFY(!undoButton()->isVisible());
}

void TestUndo::takingAPersonOutSaysHowManyBallotsWentAndTheButtonBringsThemBack()
{
    const Workspace before = workspace();
    apply(unseatEdit(workspace(), seat.id));
    QTRY_VERIFY(said().contains(text("Anna does not take part · Retail, Autumn")));
    QVERIFY2(said().contains(text("76 ballot")), qPrintable(said()));
    QVERIFY(undoButton()->isVisible());
    QVERIFY(undoButton()->accessibleName().contains(text("Anna does not take part")));
    undoButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(undoButton(), Qt::Key_Space);
    QVERIFY(workspace() == before);
}

void TestUndo::oneAnswerUnderTheCursorNeedsNoWord()
{
    showStep(AssessStep::Rating);
    apply({text("Rate"), {put(AgreedValue{autumn.id, document().models().builtIn()->itemId(0), 3, {}})}});
    apply({text("Clear"), {remove(AgreedValue{autumn.id, document().models().builtIn()->itemId(0), 3, {}})}});
    QCoreApplication::processEvents();
    QCOMPARE(said(), QString());
}

void TestUndo::whatChangesElsewhereIsSaid()
{
    m_window->goTo(Place::Overview);
    const Initiative made{InitiativeId::create(),
                          retail,
                          1,
                          document().models().builtIn()->phases[0].id,
                          text("Call back"),
                          {},
                          {},
                          {},
                          {},
                          {},
                          InitiativeStatus::Planned,
                          {},
                          {},
                          {},
                          {},
                          {}};
    apply(addInitiativeEdit(made));
    QTRY_VERIFY(said().contains(text("Add “Call back” to the roadmap · Retail")));
    QVERIFY(undoButton()->isVisible());
    apply({text("Elsewhere"), {put(AgreedValue{shop.id, document().models().builtIn()->itemId(0), 3, {}})}});
    QTRY_VERIFY(said().contains(text("Elsewhere · Online, Shop")));
}

void TestUndo::whatChangesInSightNeedsNoWord()
{
    Initiative made;
    made.id = InitiativeId::create();
    made.unit = retail;
    made.phase = document().models().builtIn()->phases[0].id;
    made.title = text("Call back");
    const PainPoint pain{FindingId::create(), retail, text("Late"), {}, 4, 4, PainStatus::Open, {}};
    m_window->goTo(Place::Roadmap);
    apply({text("Fill"), {put(made), put(pain)}});
    m_window->goTo(Place::Findings);
    QTRY_COMPARE(said(), QString());
    made.addresses = {pain.id};
    apply({text("Link"), {put(made)}});
    QCoreApplication::processEvents();
    QCOMPARE(said(), QString());
    // That it is under way is said on the roadmap alone.
    made.status = InitiativeStatus::Active;
    apply({text("Begin"), {put(made)}});
    QTRY_VERIFY(said().contains(text("Begin · Retail")));
}

void TestUndo::undoGoesToTheRoundAndThePlace()
{
    showStep(AssessStep::SetUp);
    const int item = document().models().builtIn()->practiceItem(3, 1);
    apply({text("Rate"), {put(AgreedValue{autumn.id, document().models().builtIn()->itemId(item), 3, {}})}});
    selection().selectRound(shop.id);
    m_window->goTo(Place::Roadmap);
    press(Qt::Key_Z);
    QCOMPARE(selection().unit(), retail);
    QCOMPARE(selection().round(), autumn.id);
    QCOMPARE(m_window->place(), Place::Assess);
    QCOMPARE(assess()->step(), AssessStep::Rating);
    const auto views = assess()->findChildren<RatingView *>();
    QVERIFY(std::ranges::any_of(views, [&](const RatingView *view) { return view->isVisible() && view->shows(item); }));
    QVERIFY2(said().contains(text("Undone: Rate · Retail, Autumn")), qPrintable(said()));
    selection().selectRound(shop.id);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(selection().round(), autumn.id);
    QVERIFY(said().contains(text("Done again: Rate")));
}

void TestUndo::theOfferGoesWithTheNextEdit()
{
    apply(unseatEdit(workspace(), seat.id));
    QTRY_VERIFY(undoButton()->isVisible());
    apply(
        {text("Note"), {put(PracticeNote{autumn.id, document().models().builtIn()->practices[0].id, {}, text("n")})}});
    QCoreApplication::processEvents();
    QVERIFY(!undoButton()->isVisible());
    QVERIFY(workspace().find<PracticeNote>(autumn.id, document().models().builtIn()->practices[0].id));
}

void TestUndo::theWordTakesNoFocusAndStaysWhileSomebodyIsAtIt()
{
    showStep(AssessStep::People);
    QLineEdit *name = field("Name of the person to add");
    name->setFocus();
    apply(unseatEdit(workspace(), seat.id));
    QTRY_VERIFY(undoButton()->isVisible());
    QVERIFY(name->hasFocus());
    const auto *goes = toast()->findChild<QTimer *>();
    QVERIFY(goes && goes->isActive() && goes->intervalAsDuration() >= std::chrono::seconds(10));
    undoButton()->setFocus(Qt::TabFocusReason);
    QVERIFY(!goes->isActive());
    name->setFocus();
    QVERIFY(goes->isActive());
    QVERIFY(m_window->rect().contains(toast()->geometry()));
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
