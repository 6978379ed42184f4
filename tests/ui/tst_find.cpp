// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/planedits.h"
#include "core/workspace/ratingedits.h"
#include "tests/ui/everyplace.h"
#include "ui/assess/assesspage.h"
#include "ui/assess/ratingview.h"
#include "ui/find/findmodel.h"
#include "ui/find/findpanel.h"
#include "ui/shell/header.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace cxw;
using namespace cxw::test;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

/// Ctrl+K: what a person types, sees and gets to.
class TestFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void init();
    void cleanup();
    void opensFromAnyFieldAndGivesTheFocusBack();
    void opensFromAFieldOfSeveralLines();
    void theButtonInTheHeaderOpensItAndFolds();
    void nothingTypedShowsThePlaces();
    void aPlaceIsGoneTo();
    void aRoundIsSelectedWhereOneIs();
    void aUnitIsSelected();
    void aPracticeIsRated();
    void aPersonIsInTheListOfPeople();
    void anInitiativeIsOpenOnTheRoadmap();
    void aFindingIsSelected();
    void aReasonLeadsToWhereItWasGiven();
    void whereaboutsLeadToTheStock();
    void anActionIsDone();
    void whatIsNotPossibleNowCannotBeTaken();
    void nothingFoundSaysWhatToTry();
    void arrowsChooseAmongTheHits();
    void namesAreShownAsTheyAre();
    void longNamesKeepTheirPlace();
    void anEmptyWindowFindsPlacesAndActions();
    void goingElsewherePutsItAway();
    void aScreenReaderHearsTheHit();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void open() { press(Qt::Key_K, Qt::ControlModifier); }
    /// Opens the panel and types; the kind of the first hit.
    QString look(const QString &words);
    void take(const QString &words);
    void apply(const Edit &edit) { QVERIFY(session().document.apply(edit)); }

    [[nodiscard]] Session &session() const { return *m_window->openWorkspace().session(); }
    [[nodiscard]] const Workspace &workspace() const { return session().document.workspace(); }
    [[nodiscard]] FindPanel &panel() const { return *m_window->findChild<FindPanel *>(); }
    [[nodiscard]] QListView &list() const { return *panel().findChild<QListView *>(); }
    [[nodiscard]] const FindModel &model() const { return *qobject_cast<FindModel *>(list().model()); }
    [[nodiscard]] AssessPage &assess() const
    {
        return *qobject_cast<AssessPage *>(m_window->findChild<PageStack *>()->page());
    }

    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TestFind::init()
{
    m_world = std::make_unique<WindowWorld>();
    m_window = m_world->window();
    m_window->resize(1280, 720);
    m_window->openSample();
    for (const auto &[id, round] : workspace().all<Round>()) {
        if (round.locked)
            apply({text("Reopen"),
                   {put(Round{round.id, round.unit, round.name, round.date, round.facilitator, false, round.anonymous,
                              round.made})}});
    }
    settle();
}

void TestFind::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestFind::press(int key, Qt::KeyboardModifiers modifiers)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QWidget *focused = m_window->focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

QString TestFind::look(const QString &words)
{
    if (!panel().isVisible())
        open();
    auto *line = qobject_cast<QLineEdit *>(m_window->focusWidget());
    if (!line || !panel().isAncestorOf(line))
        return text("not open");
    line->selectAll();
    line->insert(words);
    settle();
    return model().rowCount() > 0 ? model().hit(0).kind : text("nothing");
}

void TestFind::take(const QString &words)
{
    look(words);
    press(Qt::Key_Return);
    QVERIFY(!panel().isVisible());
}

void TestFind::opensFromAnyFieldAndGivesTheFocusBack()
{
    m_window->goTo(Place::History);
    settle();
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(m_window->focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, text("rate"));
    QTest::keyClick(field, Qt::Key_Home);
    open();
    QVERIFY(panel().isVisible());
    QVERIFY(panel().isAncestorOf(m_window->focusWidget()));
    QCOMPARE(field->text(), text("rate")); // Ctrl+K empties no field
    press(Qt::Key_Escape);
    QVERIFY(!panel().isVisible());
    QCOMPARE(m_window->focusWidget(), field);
    open();
    open();
    QVERIFY(!panel().isVisible());
    QCOMPARE(m_window->focusWidget(), field);
}

void TestFind::opensFromAFieldOfSeveralLines()
{
    m_window->goTo(Place::Assess);
    assess().goToItem(0);
    settle();
    const auto fields = assess().findChildren<QPlainTextEdit *>();
    const auto field = std::ranges::find_if(fields, [](const QPlainTextEdit *each) { return each->isVisible(); });
    QVERIFY(field != fields.end());
    (*field)->setFocus();
    QTest::keyClicks(*field, text("seen"));
    const QString before = (*field)->toPlainText();
    press(Qt::Key_Home, Qt::ControlModifier);
    open();
    QVERIFY(panel().isVisible());
    QCOMPARE((*field)->toPlainText(), before);
    press(Qt::Key_Escape);
    QCOMPARE(m_window->focusWidget(), *field);
}

void TestFind::theButtonInTheHeaderOpensItAndFolds()
{
    const auto buttons = m_window->findChild<Header *>()->findChildren<QToolButton *>();
    const auto button = std::ranges::find(buttons, text("Find"), &QToolButton::accessibleName);
    QVERIFY(button != buttons.end());
    QCOMPARE((*button)->text(), text("Find  Ctrl+K"));
    QCOMPARE((*button)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    (*button)->click();
    QVERIFY(panel().isVisible());
    press(Qt::Key_Escape);
    giveLongNames(*m_window);
    m_window->resize(900, 720);
    settle();
    QCOMPARE((*button)->toolButtonStyle(), Qt::ToolButtonIconOnly);
    m_window->resize(1500, 720);
    settle();
    QCOMPARE((*button)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
}

void TestFind::nothingTypedShowsThePlaces()
{
    open();
    QCOMPARE(model().hit(0).kind, text("Place"));
    QCOMPARE(model().hit(0).name, text("Start"));
    QCOMPARE(model().hit(0).keys, text("Ctrl+1"));
    QVERIFY(model().rowCount() <= FindModel::most);
    QVERIFY(m_window->rect().contains(panel().geometry()));
}

void TestFind::aPlaceIsGoneTo()
{
    take(text("road"));
    QCOMPARE(m_window->place(), Place::Roadmap);
}

void TestFind::aRoundIsSelectedWhereOneIs()
{
    m_window->goTo(Place::Compare);
    const auto rounds = workspace().rounds(session().selection.unit());
    QVERIFY(rounds.size() > 1);
    QVERIFY(rounds.front().id != session().selection.round());
    QCOMPARE(look(text("round ") + rounds.front().name), text("Round"));
    press(Qt::Key_Return);
    QCOMPARE(session().selection.round(), rounds.front().id);
    QCOMPARE(m_window->place(), Place::Compare);
    m_window->goTo(Place::Start);
    take(text("round ") + rounds.back().name);
    QCOMPARE(m_window->place(), Place::Overview);
    QCOMPARE(session().selection.round(), rounds.back().id);
}

void TestFind::aUnitIsSelected()
{
    const UnitId online = UnitId::create();
    apply({text("Add"), {put(Unit{online, text("Zürich"), 9, 1})}});
    take(text("zurich"));
    QCOMPARE(session().selection.unit(), online);
}

void TestFind::aPracticeIsRated()
{
    const Practice &last = session().document.models().builtIn()->practices.back();
    QCOMPARE(look(text("practice ") + last.title), text("Practice"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->place(), Place::Assess);
    QCOMPARE(assess().step(), AssessStep::Rating);
    const int item =
        session().document.models().builtIn()->practiceItem(session().document.models().builtIn()->practiceCount() - 1,
                                                            0);
    const auto views = assess().findChildren<RatingView *>();
    QVERIFY(std::ranges::any_of(views, [&](RatingView *view) { return view->isVisible() && view->shows(item); }));
    // The keys rate it at once.
    const auto *before =
        workspace().find<AgreedValue>(session().selection.round(), session().document.models().builtIn()->itemId(item));
    const int value = before && before->value == 3 ? 1 : 3;
    press(Qt::Key_0 + value);
    const auto *agreed =
        workspace().find<AgreedValue>(session().selection.round(), session().document.models().builtIn()->itemId(item));
    QVERIFY(agreed);
    QCOMPARE(agreed->value, value);
}

void TestFind::aPersonIsInTheListOfPeople()
{
    const Person person{PersonId::create(), text("Ōtani Ülkü"), text("Branch manager")};
    apply({text("Add"), {put(person)}});
    QCOMPARE(look(text("ulku otani")), text("Person"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->place(), Place::Assess);
    QCOMPARE(assess().step(), AssessStep::People);
    const auto tables = assess().findChildren<QTableView *>();
    QVERIFY(std::ranges::any_of(tables, [&](const QTableView *table) {
        return table->isVisible() && table->currentIndex().data().toString() == person.name;
    }));
}

void TestFind::anInitiativeIsOpenOnTheRoadmap()
{
    const auto initiatives = workspace().initiatives(session().selection.unit());
    const Initiative &one = initiatives.back();
    QCOMPARE(look(text("initiative ") + one.title), text("Initiative"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->place(), Place::Roadmap);
    const auto lines = m_window->findChildren<QLineEdit *>();
    QVERIFY(std::ranges::any_of(lines, [&](const QLineEdit *line) {
        return line->isVisible() && line->accessibleName() == text("Title") && line->text() == one.title;
    }));
}

void TestFind::aFindingIsSelected()
{
    const UnitId unit = session().selection.unit();
    const UnmetNeed need{
        FindingId::create(), unit, text("Wants <b>one</b> date & 100 %1"), {}, NeedStatus::InDesign, 0, {}};
    apply({text("Add"), {put(need)}});
    QCOMPARE(look(text("<b> date")), text("Unmet need"));
    QCOMPARE(model().index(0).data().toString(), need.title);
    press(Qt::Key_Return);
    QCOMPARE(m_window->place(), Place::Findings);
    const auto tables = m_window->findChildren<DataTable *>();
    QVERIFY(std::ranges::any_of(tables, [&](const DataTable *table) {
        return table->isVisible() && table->currentKey() == need.id.text;
    }));
    const auto pains = workspace().painPoints(unit);
    take(text("pain ") + pains.front().title);
    QVERIFY(std::ranges::any_of(tables, [&](const DataTable *table) {
        return table->isVisible() && table->currentKey() == pains.front().id.text;
    }));
}

void TestFind::aReasonLeadsToWhereItWasGiven()
{
    const MaturityModel &model = *session().document.models().builtIn();
    const int item = model.empathyItem(2, 1);
    apply({text("Agree"),
           {put(AgreedValue{session().selection.round(), model.itemId(item), 2, text("Seen at\nthe partner day")})}});
    QCOMPARE(look(text("partner day seen")), text("Reason"));
    press(Qt::Key_Return);
    QCOMPARE(assess().step(), AssessStep::Empathy);
    const auto views = assess().findChildren<RatingView *>();
    QVERIFY(std::ranges::any_of(views, [&](RatingView *view) { return view->isVisible() && view->shows(item); }));
}

void TestFind::whereaboutsLeadToTheStock()
{
    const PracticeId practice = session().document.models().builtIn()->practices[7].id;
    apply({text("Stock"),
           {put(Stock{session().selection.round(), practice, StockState::Pockets, text("Quarzsand"), {}})}});
    take(text("quarzsand"));
    QCOMPARE(m_window->place(), Place::Assess);
    QCOMPARE(assess().step(), AssessStep::Stock);
}

void TestFind::anActionIsDone()
{
    const Workspace before = workspace();
    apply({text("Add a unit"), {put(Unit{UnitId::create(), text("Another"), 9, 1})}});
    QVERIFY(workspace() != before);
    QCOMPARE(look(text("undo")), text("Action"));
    press(Qt::Key_Return);
    QCOMPARE(workspace(), before);
}

void TestFind::whatIsNotPossibleNowCannotBeTaken()
{
    look(text("redo"));
    QCOMPARE(model().rowCount(), 1);
    QVERIFY(!model().hit(0).possible);
    QCOMPARE(model().hit(0).where, text("not possible now"));
    press(Qt::Key_Return);
    QVERIFY(panel().isVisible());
    press(Qt::Key_Escape);
}

void TestFind::nothingFoundSaysWhatToTry()
{
    look(text("xyzzy"));
    QCOMPARE(model().rowCount(), 0);
    const auto labels = panel().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text("Try fewer words"))
               && label->height() >= label->heightForWidth(label->width());
    }));
    press(Qt::Key_Return);
    QVERIFY(panel().isVisible());
    press(Qt::Key_Escape);
}

void TestFind::arrowsChooseAmongTheHits()
{
    look(text("practice"));
    QVERIFY(model().rowCount() > 20);
    QCOMPARE(list().currentIndex().row(), 0);
    press(Qt::Key_Up);
    QCOMPARE(list().currentIndex().row(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(list().currentIndex().row(), 2);
    press(Qt::Key_PageDown);
    QCOMPARE(list().currentIndex().row(), 10);
    QVERIFY(list().viewport()->rect().contains(list().visualRect(list().currentIndex())));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(model().index(9)).center());
    settle();
    QVERIFY(!panel().isVisible());
    QCOMPARE(m_window->place(), Place::Assess);
}

void TestFind::namesAreShownAsTheyAre()
{
    const QString name = text("<i>A&B</i> %1 <img src=x>");
    apply({text("Add"), {put(Person{PersonId::create(), name, {}})}});
    look(text("a&b"));
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(model().index(0).data().toString(), name);
    m_window->grab();
    // A foreign file may hold what nobody could type.
    FindModel foreign;
    foreign.setHits({{text("Person"), text("a\u202e\u001b[31m"), text("b\u0007"), {}, true, Destination()}});
    QCOMPARE(foreign.index(0).data().toString(), text("a\\u202e\\u001b[31m"));
    QCOMPARE(foreign.index(0).data(FindModel::WhereRole).toString(), text("b\\u0007"));
}

void TestFind::longNamesKeepTheirPlace()
{
    giveLongNames(*m_window);
    m_window->resize(1280, 720);
    for (const char *words : {"wave", "顧客体験", "WWW"}) {
        look(text(words));
        QVERIFY2(model().rowCount() > 0, words);
        QVERIFY(m_window->rect().contains(panel().geometry()));
        QVERIFY(!list().horizontalScrollBar()->isVisible());
        m_window->grab();
    }
    take(text("体験"));
}

void TestFind::anEmptyWindowFindsPlacesAndActions()
{
    m_window->openWorkspace().close();
    settle();
    QCOMPARE(m_window->place(), Place::Start);
    open();
    QVERIFY(model().hit(0).possible);
    QVERIFY(!model().hit(1).possible); // Overview needs a workspace
    QCOMPARE(look(text("sample")), text("Action"));
    QCOMPARE(look(text("coaching")), text("nothing"));
    take(text("open the sample"));
    QCOMPARE(m_window->place(), Place::Overview);
    QVERIFY(m_window->openWorkspace().create(m_world->path(text("new.cxw")), text("New")));
    settle();
    QCOMPARE(look(text("practice coaching")), text("Practice"));
    press(Qt::Key_Return); // no round yet: it begins with one
    QCOMPARE(m_window->place(), Place::Assess);
    QCOMPARE(assess().step(), AssessStep::SetUp);
}

void TestFind::goingElsewherePutsItAway()
{
    open();
    press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_window->place(), Place::Compare);
    QVERIFY(!panel().isVisible());
    press(Qt::Key_F1);
    open();
    press(Qt::Key_Escape); // the search lies over the help
    QVERIFY(!panel().isVisible());
    const auto actions = m_window->actions();
    QVERIFY(std::ranges::any_of(actions, [](const QAction *action) {
        return action->isChecked() && action->shortcut() == QKeySequence(Qt::Key_F1);
    }));
}

void TestFind::aScreenReaderHearsTheHit()
{
    look(text("findings"));
    const QWidget *line = m_window->focusWidget();
    QCOMPARE(line->accessibleName(), text("Find"));
    QCOMPARE(line->accessibleDescription(), text("Place: Findings, Ctrl+5"));
    look(text("xyzzy"));
    QVERIFY(line->accessibleDescription().startsWith(text("Nothing found")));
}

QTEST_MAIN(TestFind)
#include "tst_find.moc"
