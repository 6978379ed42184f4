// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/reports.h"
#include "core/model/modelreader.h"
#include "core/sample/sample.h"
#include "tests/support/memorystore.h"
#include "ui/charts/ganttview.h"
#include "ui/roadmap/initiativeeditor.h"
#include "ui/roadmap/initiativetable.h"
#include "ui/roadmap/roadmappage.h"
#include "ui/roadmap/targeteditor.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/linkchooser.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

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
    void anotherInitiativeBeginsAtItsTop();
    void theFieldInWhichSomebodyTypesIsInSight();
    void keysMeantForOneInitiativeChangeNoOther();
    void whatHasNoDateOpensByKeysAndByMouse();
    void errorsComeFirstAndTheRestIsFolded();
    void paceSentencesLeadToWhereTheyAreSettled();
    void nothingLooksChangeableInAFileThatIsRead();
    void paceSentenceLeadsToTheInitiative();
    void thePageSaysOfThePaceWhatTheReportSays();
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
    [[nodiscard]] QAbstractButton *sentence(const QString &part) const;
    /// Whether all of a control can be seen.
    [[nodiscard]] static bool isInSight(const QWidget *widget)
    {
        return widget->visibleRegion().boundingRect() == widget->rect();
    }
    [[nodiscard]] std::vector<Initiative> initiatives() const
    {
        return m_document->workspace().initiatives(m_selection->unit(), 1);
    }

    std::shared_ptr<MemoryStore::Content> m_content;
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

QAbstractButton *TestRoadmapPage::sentence(const QString &part) const
{
    for (QAbstractButton *one : m_page->findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->text().contains(part))
            return one;
    }
    return nullptr;
}

void TestRoadmapPage::init()
{
    auto model = std::make_shared<const MaturityModel>(builtInModel(QLocale::c()).value());
    const Clock clock{[] { return QDateTime(QDate(2026, 11, 4), QTime(10, 0), Qt::UTC); }};
    m_content = std::make_shared<MemoryStore::Content>();
    m_document = Document::open(std::make_unique<MemoryStore>(m_content), model, clock, text("tester")).value();
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
    QVERIFY(m_document->apply(sampleEdit(*m_document->models().builtIn()).value()));
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
    const int present = m_document->figures().round(m_selection->round())->phase.current.value_or(0);
    QVERIFY(present > 0);
    QCOMPARE(added.front().phase, m_document->models().builtIn()->phases[static_cast<size_t>(present)].id);
}

void TestRoadmapPage::linkOpensTheInitiative()
{
    loadSample();
    const auto all = initiatives();
    const auto linked = std::ranges::find_if(all, [](const Initiative &one) { return !one.addresses.empty(); });
    QVERIFY(linked != all.end());
    m_page->reveal(linked->id);
    QVERIFY(editor()->isVisible());
    QCOMPARE(child<QLineEdit>(text("Title"))->text(), linked->title);

    QSignalSpy places(m_page.get(), &Page::goTo);
    Q_EMIT child<LinkChooser>(text("Findings addressed"))->followed(linked->addresses.front().text);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places[0][0].value<Destination>(), Destination(Place::Findings, linked->addresses.front()));
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
    const std::vector<ItemTarget> targets{{m_document->models().builtIn()->itemId(3), 2}};
    Q_EMIT m_page->findChild<TargetEditor *>()->edited(targets);
    QCOMPARE(initiatives().front().targets, targets);
    const QString name = text("Target for %1").arg(m_document->models().builtIn()->itemName(3));
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

void TestRoadmapPage::anotherInitiativeBeginsAtItsTop()
{
    loadSample();
    auto *gantt = m_page->findChild<GanttView *>();
    QTest::keyClick(gantt, Qt::Key_Home);
    auto *title = child<QLineEdit>(text("Title"));
    auto *last = child<LinkChooser>(text("Findings addressed"));
    last->findChild<QToolButton *>()->setFocus(Qt::TabFocusReason);
    QVERIFY(!isInSight(title)); // the form is longer than its column
    QTest::keyClick(gantt, Qt::Key_Down);
    QVERIFY(isInSight(title));
    last->findChild<QToolButton *>()->setFocus(Qt::TabFocusReason);
    gantt->setFocus();
    QTest::keyClick(gantt, Qt::Key_Return);
    QVERIFY(title->hasFocus());
    QVERIFY(isInSight(title));
}

void TestRoadmapPage::theFieldInWhichSomebodyTypesIsInSight()
{
    loadSample();
    m_page->open(initiatives().front().id);
    auto *title = child<QLineEdit>(text("Title"));
    title->setFocus();
    ColumnScroll *area = nullptr;
    for (ColumnScroll *one : m_page->findChildren<ColumnScroll *>()) {
        if (one->isAncestorOf(title))
            area = one;
    }
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QVERIFY(!isInSight(title));
    QTest::keyClick(title, Qt::Key_X);
    QVERIFY(isInSight(title));
    QTest::keyClick(title, Qt::Key_Return);
}

void TestRoadmapPage::keysMeantForOneInitiativeChangeNoOther()
{
    loadSample();
    const Initiative first = initiatives().front();
    const Initiative second = initiatives().back();
    m_page->open(first.id);
    auto *measure = child<QPlainTextEdit>(text("Measure of success"));
    measure->setFocus();
    measure->selectAll();
    QTest::keyClicks(measure, text("Half of them"));
    m_page->open(second.id); // as undo and links do
    QTest::keyClicks(QApplication::focusWidget(), text(",andmore"));
    QCOMPARE(m_document->workspace().find<Initiative>(first.id)->measure, text("Half of them"));
    QVERIFY(*m_document->workspace().find<Initiative>(second.id) == second);
}

void TestRoadmapPage::whatHasNoDateOpensByKeysAndByMouse()
{
    loadSample();
    auto all = initiatives();
    std::vector<Change> changes;
    for (Initiative one : {all[0], all[1]}) {
        one.start = {};
        changes.push_back(put(one));
    }
    QVERIFY(m_document->apply({text("test"), changes}));
    auto *gantt = m_page->findChild<GanttView *>();
    for (const Initiative &one : {all[0], all[1]}) {
        const QRect row = gantt->rowOf(one.id);
        QVERIFY(!row.isEmpty());
        QTest::mouseClick(gantt, Qt::LeftButton, {}, row.center());
        QVERIFY(editor()->isVisible());
        QCOMPARE(child<QLineEdit>(text("Title"))->text(), one.title);
    }
    // All initiatives that were not dropped are reached with the arrow keys.
    gantt->setFocus();
    QTest::keyClick(gantt, Qt::Key_Home);
    QSet<QString> reached{gantt->selected().text};
    for (size_t step = 1; step < all.size(); ++step) {
        QTest::keyClick(gantt, Qt::Key_Down);
        reached.insert(gantt->selected().text);
    }
    QVERIFY(reached.contains(all[0].id.text) && reached.contains(all[1].id.text));
    QTest::keyClick(gantt, Qt::Key_Return);
    QVERIFY(child<QLineEdit>(text("Title"))->hasFocus());
}

void TestRoadmapPage::errorsComeFirstAndTheRestIsFolded()
{
    loadSample();
    auto all = initiatives();
    const auto waiting = std::ranges::find_if(all, [](const Initiative &one) { return !one.dependsOn.empty(); });
    QVERIFY(waiting != all.end());
    Initiative early = *waiting;
    early.start = QDate(2020, 1, 1);
    Initiative nobodys = all.back().id == early.id ? all.front() : all.back();
    nobodys.owner.clear();
    QVERIFY(m_document->apply({text("test"), {put(early), put(nobodys)}}));
    m_page->findChild<QTabBar *>()->setCurrentIndex(1);
    QStringList heads;
    for (QAbstractButton *one : m_page->findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->isCheckable() && one->text().contains(u'('))
            heads.append(one->text());
    }
    QVERIFY(heads.size() > 1);
    QVERIFY2(heads.first().contains(text("Error: Starts too early (")), qPrintable(heads.join(u'\n')));
    QVERIFY(sentence(text("comes too early"))); // to be read at once
    QVERIFY(!sentence(text("is not complete")));
    sentence(text("Not complete ("))->click();
    QVERIFY(sentence(text("is not complete")));
    sentence(text("Not complete ("))->click();
    QVERIFY(!sentence(text("is not complete")));
}

void TestRoadmapPage::paceSentencesLeadToWhereTheyAreSettled()
{
    loadSample();
    const Unit unit = *m_document->workspace().find<Unit>(m_selection->unit());
    const Phase &first = m_document->models().builtIn()->phases.front();
    const PhasePlan brief{unit.id, unit.cycle, first.id, QDate(2026, 11, 1), QDate(2026, 11, 10)};
    std::vector<Change> changes{put(brief)};
    for (Initiative one : initiatives()) {
        one.targets.clear();
        one.addresses.clear();
        changes.push_back(put(one));
    }
    QVERIFY(m_document->apply({text("test"), changes}));
    auto *tabs = m_page->findChild<QTabBar *>();
    tabs->setCurrentIndex(1);
    sentence(text("Phase too short ("))->click();
    sentence(text("is planned for"))->click();
    QVERIFY(child<QLineEdit>(text("%1 ends").arg(first.name))->hasFocus());
    sentence(text("Nothing planned for it ("))->click();
    sentence(text("no initiative works on it"))->click();
    QCOMPARE(tabs->currentIndex(), 0);
    QVERIFY(button(text("Accept")));
}

void TestRoadmapPage::nothingLooksChangeableInAFileThatIsRead()
{
    loadSample();
    m_page->hide();
    m_content->readOnly = true;
    Q_EMIT m_document->changed({});
    m_page->show();
    m_page->reveal(initiatives().front().id);
    QVERIFY(editor()->isVisible());
    bool said = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(text("nothing can be changed")));
    QVERIFY(said);
    for (const QLineEdit *field : m_page->findChildren<QLineEdit *>())
        QVERIFY2(field->isReadOnly() || !field->isEnabled(), qPrintable(field->accessibleName()));
    for (const QPlainTextEdit *field : editor()->findChildren<QPlainTextEdit *>())
        QVERIFY2(field->isReadOnly(), qPrintable(field->accessibleName()));
    for (const ChoiceField *field : editor()->findChildren<ChoiceField *>())
        QVERIFY2(!field->isEnabled(), qPrintable(field->accessibleName()));
    QVERIFY(!button(text("Add initiative"))->isEnabled());
    QVERIFY(button(text("Table"))->isEnabled()); // what only shows stays
    // Back and forth by keys as ever.
    QTest::keyClick(m_page->findChild<GanttView *>(), Qt::Key_Down);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QVERIFY(!editor()->isVisible());
}

void TestRoadmapPage::paceSentenceLeadsToTheInitiative()
{
    loadSample();
    Initiative one = initiatives().back();
    one.owner.clear();
    QVERIFY(m_document->apply({text("test"), {put(one)}}));
    m_page->findChild<QTabBar *>()->setCurrentIndex(1);
    QAbstractButton *group = sentence(text("Not complete ("));
    QVERIFY(group);
    if (!group->isChecked())
        group->click();
    QVERIFY(sentence(one.title));
    sentence(one.title)->click();
    QVERIFY(editor()->isVisible());
    QCOMPARE(child<QLineEdit>(text("Title"))->text(), one.title);
}

void TestRoadmapPage::thePageSaysOfThePaceWhatTheReportSays()
{
    loadSample();
    // Phases with dates and not one initiative: there is something to say already.
    Edit without{text("Drop the plan"), {}};
    for (const auto &[key, initiative] : m_document->workspace().all<Initiative>())
        without.changes.push_back(remove(initiative));
    QVERIFY(m_document->apply(without));
    QCoreApplication::processEvents();
    const auto report = makeReport(*m_document, ReportKind::Roadmap, m_selection->round());
    QVERIFY(report);
    int told = 0;
    for (const ReportElement &element : report.value().elements) {
        const auto *table = std::get_if<TableElement>(&element.content);
        if (!table)
            continue;
        for (const QStringList &row : table->rows)
            told += row.at(1).toInt();
        break; // the first table is that of the pace
    }
    QVERIFY(told > 0);
    auto *tabs = m_page->findChild<QTabBar *>();
    QVERIFY(tabs);
    QStringList titles;
    for (int tab = 0; tab < tabs->count(); ++tab)
        titles.append(tabs->tabText(tab));
    QVERIFY2(titles.contains(text("Pace (%1)").arg(told)), qPrintable(titles.join(u',')));
}

void TestRoadmapPage::phaseDatesAreWritten()
{
    makeUnit();
    const Phase &first = m_document->models().builtIn()->phases.front();
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
    QCOMPARE(m_document->workspace().all<PhasePlan>().size(), m_document->models().builtIn()->phases.size());
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
    const auto &phases = m_document->models().builtIn()->phases;
    const int present = m_document->figures().round(m_selection->round())->phase.current.value_or(0);
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
    QCOMPARE(choice->count(), static_cast<int>(m_document->models().builtIn()->phases.size()));
    bool found = false;
    for (QLabel *label : m_page->findChildren<QLabel *>())
        found = found || label->text().startsWith(text("Overall "));
    QVERIFY(found);
}

QTEST_MAIN(TestRoadmapPage)
#include "tst_roadmappage.moc"
