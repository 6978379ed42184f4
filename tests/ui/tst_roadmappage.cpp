// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"
#include "core/sample/sample.h"
#include "tests/support/memorystore.h"
#include "ui/charts/ganttview.h"
#include "ui/roadmap/initiativeeditor.h"
#include "ui/roadmap/initiativetable.h"
#include "ui/roadmap/roadmappage.h"
#include "ui/roadmap/targeteditor.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/linkchooser.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace cxw;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

class TestRoadmapPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyPlanSaysWhatToDo();
    void sampleShowsInChartAndTable();
    void acceptPutsTheSuggestionOnTheRoadmap();
    void addOpensTheEditor();
    void newInitiativeStandsInThePresentPhaseAndCycle();
    void linkOpensTheInitiative();
    void editorWritesWhatIsChosen();
    void nothingIsWithoutAName();
    void typedTextStaysWithItsInitiative();
    void noInitiativeWaitsForItself();
    void removeIsUndoable();
    void escapeClosesTheEditor();
    void paceSentenceLeadsToTheInitiative();
    void phaseDatesAreWritten();
    void suggestedDatesFillAllPhases();
    void suggestedDatesBeginWithThePresentPhase();
    void projectionShowsTheEndOfAPhase();

private:
    void loadSample();
    void makeUnit();
    /// The visible control of a kind that a screen reader knows under this name.
    template <typename W>
    [[nodiscard]] W *child(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &words) const;
    [[nodiscard]] InitiativeEditor *editor() const { return m_page->findChild<InitiativeEditor *>(); }
    [[nodiscard]] std::vector<Initiative> initiatives() const
    {
        return m_document->workspace().initiatives(m_selection->unit(), 1);
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RoadmapPage> m_page;
};

template <typename W>
W *TestRoadmapPage::child(const QString &name) const
{
    for (W *widget : m_page->findChildren<W *>()) {
        if (widget->isVisible() && widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QPushButton *TestRoadmapPage::button(const QString &words) const
{
    for (QPushButton *one : m_page->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text().remove(u'&') == words)
            return one;
    }
    return nullptr;
}

void TestRoadmapPage::init()
{
    auto model = std::make_shared<const MaturityModel>(builtInModel(QLocale::c()).value());
    const Clock clock{[] { return QDateTime(QDate(2026, 11, 4), QTime(10, 0), Qt::UTC); }};
    m_document = Document::open(std::make_unique<MemoryStore>(), model, clock, text("tester")).value();
    m_selection = std::make_unique<Selection>(*m_document);
    m_session.reset(new Session{*m_document, *m_selection});
    m_page = std::make_unique<RoadmapPage>(*m_session);
    m_page->resize(1180, 660);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestRoadmapPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_selection.reset();
    m_document.reset();
}

void TestRoadmapPage::loadSample()
{
    QVERIFY(m_document->apply(sampleEdit(m_document->model()).value()));
    QCoreApplication::processEvents(); // controls that were added show themselves then
}

void TestRoadmapPage::makeUnit()
{
    QVERIFY(m_document->apply({text("unit"), {put(Unit{{text("unit")}, text("Retail"), 0, 1})}}));
    QCoreApplication::processEvents();
}

void TestRoadmapPage::emptyPlanSaysWhatToDo()
{
    QSignalSpy places(m_page.get(), &Page::goTo);
    QVERIFY(button(text("Start a round")));
    button(text("Start a round"))->click();
    QCOMPARE(places.size(), 1);
    makeUnit();
    QVERIFY(button(text("Add an initiative")));
    QVERIFY(button(text("Rate a round"))); // suggestions need one
    button(text("Rate a round"))->click();
    QCOMPARE(places.size(), 2);
}

void TestRoadmapPage::sampleShowsInChartAndTable()
{
    loadSample();
    const auto *gantt = m_page->findChild<GanttView *>();
    QVERIFY(gantt->isVisible());
    QCOMPARE(m_page->findChild<InitiativeTable *>()->content().rowCount(), static_cast<int>(initiatives().size()));
    button(text("Table"))->click();
    QVERIFY(!gantt->isVisible());
    QVERIFY(m_page->findChild<InitiativeTable *>()->isVisible());
}

void TestRoadmapPage::acceptPutsTheSuggestionOnTheRoadmap()
{
    loadSample();
    m_selection->selectUnit(m_document->workspace().units().at(1).id);
    QCoreApplication::processEvents();
    const auto before = initiatives().size();
    QPushButton *accept = button(text("Accept"));
    QVERIFY(accept);
    const QString name = accept->accessibleName();
    accept->click();
    QCOMPARE(initiatives().size(), before + 1);
    QVERIFY(m_document->undoLabel()->startsWith(text("Add ")));
    QVERIFY(!child<QPushButton>(name)); // what is served is not suggested again
    QVERIFY(button(text("Accept")));    // the next one can be accepted at once
    QVERIFY(!m_page->findChild<GanttView *>()->rowOf(m_page->findChild<GanttView *>()->selected()).isNull());
}

void TestRoadmapPage::addOpensTheEditor()
{
    makeUnit();
    button(text("Add initiative"))->click();
    QVERIFY(editor()->isVisible());
    auto *title = child<QLineEdit>(text("Title"));
    QTest::keyClicks(title, text("Ring back within a day"));
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(initiatives().front().title, text("Ring back within a day"));
    QVERIFY(m_document->undoLabel()->startsWith(text("Rename")));
}

void TestRoadmapPage::newInitiativeStandsInThePresentPhaseAndCycle()
{
    loadSample();
    Unit unit = *m_document->workspace().find<Unit>(m_selection->unit());
    unit.cycle = 2;
    QVERIFY(m_document->apply({text("test"), {put(unit)}}));
    button(text("Add initiative"))->click();
    const auto added = m_document->workspace().initiatives(unit.id, 2);
    QCOMPARE(added.size(), size_t(1));
    const int present = m_document->figures().round(m_selection->round())->phase.current;
    QVERIFY(present > 0);
    QCOMPARE(added.front().phase, m_document->model().phases[static_cast<size_t>(present)].id);
}

void TestRoadmapPage::linkOpensTheInitiative()
{
    loadSample();
    const auto all = initiatives();
    const auto linked = std::ranges::find_if(all, [](const Initiative &one) { return !one.addresses.empty(); });
    QVERIFY(linked != all.end());
    m_page->hide();
    m_selection->want(linked->id);
    m_page->show();
    QVERIFY(editor()->isVisible());
    QCOMPARE(child<QLineEdit>(text("Title"))->text(), linked->title);

    QSignalSpy places(m_page.get(), &Page::goTo);
    Q_EMIT child<LinkChooser>(text("Findings addressed"))->followed(linked->addresses.front().text);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places[0][0].value<Place>(), Place::Findings);
    QCOMPARE(m_selection->takeWantedFinding(), linked->addresses.front());
}

void TestRoadmapPage::editorWritesWhatIsChosen()
{
    makeUnit();
    button(text("Add initiative"))->click();
    auto *status = child<ChoiceField>(text("Status"));
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QCOMPARE(initiatives().front().status, InitiativeStatus::Active);
    auto *start = child<QLineEdit>(text("Start"));
    start->setFocus();
    QTest::keyClicks(start, text("2026-12-01"));
    QTest::keyClick(start, Qt::Key_Return);
    QCOMPARE(initiatives().front().start, QDate(2026, 12, 1));
    QTest::keyClick(start, Qt::Key_Up);
    QCOMPARE(initiatives().front().start, QDate(2026, 12, 2));
    const std::vector<ItemTarget> targets{{m_document->model().itemId(3), 2}};
    Q_EMIT m_page->findChild<TargetEditor *>()->edited(targets);
    QCOMPARE(initiatives().front().targets, targets);
    const QString name = text("Target for %1").arg(m_document->model().itemName(3));
    auto *aim = child<ChoiceField>(name);
    QVERIFY(aim);
    aim->setFocus();
    QTest::keyClick(aim, Qt::Key_Down);
    QCOMPARE(initiatives().front().targets.front().value, 3);
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), name); // and on it goes
}

void TestRoadmapPage::nothingIsWithoutAName()
{
    loadSample();
    const Initiative first = initiatives().front();
    m_page->open(first.id);
    auto *title = child<QLineEdit>(text("Title"));
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Backspace);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(title->text(), first.title);
    QVERIFY(*m_document->workspace().find<Initiative>(first.id) == first);
}

void TestRoadmapPage::typedTextStaysWithItsInitiative()
{
    loadSample();
    Initiative first = initiatives().front();
    const Initiative second = initiatives().back();
    m_page->open(first.id);
    auto *title = child<QLineEdit>(text("Title"));
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, text("Renamed"));
    m_page->open(second.id);
    first.title = text("Renamed");
    QVERIFY(*m_document->workspace().find<Initiative>(first.id) == first);
    QVERIFY(*m_document->workspace().find<Initiative>(second.id) == second);
    QCOMPARE(title->text(), second.title);
}

void TestRoadmapPage::noInitiativeWaitsForItself()
{
    loadSample();
    const auto all = initiatives();
    const auto waiting = std::ranges::find_if(all, [](const Initiative &one) { return !one.dependsOn.empty(); });
    QVERIFY(waiting != all.end());
    m_page->open(waiting->dependsOn.front());
    auto *links = child<LinkChooser>(text("Waits for"));
    const auto choice = [&](const InitiativeId &id) {
        const auto found = std::ranges::find(links->choices(), id.text, &LinkChoice::id);
        return found == links->choices().end() ? nullptr : &*found;
    };
    QVERIFY(!choice(waiting->dependsOn.front()));
    QVERIFY(choice(waiting->id));
    QVERIFY(!choice(waiting->id)->obstacle.isEmpty()); // that would be a circle
    // What is free can be linked and unlinked.
    const auto free = std::ranges::find_if(links->choices(),
                                           [](const LinkChoice &one) { return !one.linked && one.obstacle.isEmpty(); });
    QVERIFY(free != links->choices().end());
    const InitiativeId other{free->id};
    const auto waitsForOther = [&] {
        const auto &list = m_document->workspace().find<Initiative>(waiting->dependsOn.front())->dependsOn;
        return std::ranges::find(list, other) != list.end();
    };
    Q_EMIT links->toggled(other.text, true);
    QVERIFY(waitsForOther());
    Q_EMIT links->toggled(other.text, false);
    QVERIFY(!waitsForOther());
}

void TestRoadmapPage::removeIsUndoable()
{
    loadSample();
    const auto before = initiatives();
    m_page->open(before[2].id);
    Q_EMIT editor()->removeWanted(before[2].id);
    QCOMPARE(initiatives().size(), before.size() - 1);
    QVERIFY(!editor()->isVisible());
    QVERIFY(m_document->undo());
    QVERIFY(initiatives() == before);
}

void TestRoadmapPage::escapeClosesTheEditor()
{
    loadSample();
    auto *gantt = m_page->findChild<GanttView *>();
    QTest::keyClick(gantt, Qt::Key_Down);
    QVERIFY(editor()->isVisible());
    QTest::keyClick(child<QLineEdit>(text("Title")), Qt::Key_Escape);
    QVERIFY(!editor()->isVisible());
    QVERIFY(gantt->selected().isNull());
}

void TestRoadmapPage::paceSentenceLeadsToTheInitiative()
{
    loadSample();
    Initiative one = initiatives().back();
    one.owner.clear();
    QVERIFY(m_document->apply({text("test"), {put(one)}}));
    QAbstractButton *sentence = nullptr;
    for (QAbstractButton *candidate : m_page->findChildren<QAbstractButton *>()) {
        if (candidate->text().contains(one.title) && candidate->toolTip() == text("Shows the initiative"))
            sentence = candidate;
    }
    QVERIFY(sentence);
    sentence->click();
    QVERIFY(editor()->isVisible());
}

void TestRoadmapPage::phaseDatesAreWritten()
{
    makeUnit();
    const Phase &first = m_document->model().phases.front();
    auto *end = child<QLineEdit>(text("%1 ends").arg(first.name));
    QVERIFY(end);
    end->setFocus();
    QTest::keyClicks(end, text("2027-06-30"));
    QTest::keyClick(end, Qt::Key_Return);
    const auto *plan = m_document->workspace().find<PhasePlan>(m_selection->unit(), 1, first.id);
    QVERIFY(plan);
    QCOMPARE(plan->end, QDate(2027, 6, 30));
    QVERIFY(m_document->undo());
    QVERIFY(end->text().isEmpty());
}

void TestRoadmapPage::suggestedDatesFillAllPhases()
{
    makeUnit();
    button(text("Suggest dates"))->click();
    QCOMPARE(m_document->workspace().all<PhasePlan>().size(), m_document->model().phases.size());
    QVERIFY(!button(text("Suggest dates")));
}

void TestRoadmapPage::suggestedDatesBeginWithThePresentPhase()
{
    loadSample();
    std::vector<Change> without;
    for (const auto &[key, plan] : m_document->workspace().all<PhasePlan>())
        without.push_back(cxw::remove(plan));
    QVERIFY(m_document->apply({text("test"), without}));
    button(text("Suggest dates"))->click();
    const auto &phases = m_document->model().phases;
    const int present = m_document->figures().round(m_selection->round())->phase.current;
    QCOMPARE(m_document->workspace().all<PhasePlan>().size(), phases.size() - static_cast<size_t>(present));
    const auto *plan =
        m_document->workspace().find<PhasePlan>(m_selection->unit(), 1, phases[static_cast<size_t>(present)].id);
    QVERIFY(plan);
    QCOMPARE(plan->start, QDate(2026, 11, 4));
}

void TestRoadmapPage::projectionShowsTheEndOfAPhase()
{
    loadSample();
    const ChoiceField *choice = nullptr;
    for (const ChoiceField *field : m_page->findChildren<ChoiceField *>()) {
        if (field->accessibleName() == text("At the end of"))
            choice = field;
    }
    QVERIFY(choice);
    QCOMPARE(choice->count(), static_cast<int>(m_document->model().phases.size()));
    bool found = false;
    for (QLabel *label : m_page->findChildren<QLabel *>())
        found = found || label->text().startsWith(text("Overall "));
    QVERIFY(found);
}

QTEST_MAIN(TestRoadmapPage)
#include "tst_roadmappage.moc"
