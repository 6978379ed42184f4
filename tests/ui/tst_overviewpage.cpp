// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/display.h"
#include "core/planning/suggestions.h"
#include "core/scoring/roundwords.h"
#include "tests/support/memorystore.h"
#include "tests/support/northshore.h"
#include "ui/charts/radarchart.h"
#include "ui/overview/elidedlabel.h"
#include "ui/overview/figurepanel.h"
#include "ui/overview/gaterow.h"
#include "ui/overview/levelchip.h"
#include "ui/overview/linkbutton.h"
#include "ui/overview/nextsteprow.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/targetsdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explanationview.h"
#include "ui/widgets/popover.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace cxw;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void withoutRoundItLeadsToOne();
    void roundWithoutAnswersLeadsToRating();
    void figuresAreThoseOfTheRound();
    void anAfternoonIsHeldAgainstItsMorning();
    void unansweredItemsAreCounted();
    void gateIsAChecklistWithTheUnmetFirst();
    void aClickOnATablesFigureSaysHowItWasComputed();
    void radarHasTheRoundsAndTheTarget();
    void panelsHaveEachHabitAndGroupInOrder();
    void widestGapComesFirst();
    void targetsAreAskedForByCompetency();
    void targetsWaitUntilEveryDateIsRight();
    void targetsAreSetInOneEdit();
    void oneClickPutsAStepOnTheRoadmap();
    void figureSaysHowItWasComputed();
    void narrowWindowStacksItsParts();

private:
    void open(Workspace workspace, const QString &round = {});
    [[nodiscard]] FigureLabel *figure(const QString &spoken) const;
    [[nodiscard]] bool says(const QString &part) const;
    /// What a screen reader says of the figures in a panel, from the top.
    [[nodiscard]] QStringList spokenLines(const FigurePanel *panel) const;
    template <typename W>
    [[nodiscard]] std::vector<W *> visible() const;

    std::shared_ptr<const MaturityModel> m_model = std::make_shared<const MaturityModel>(test::englishModel());
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<OverviewPage> m_page;
};

void OverviewPageTest::open(Workspace workspace, const QString &round)
{
    auto content = std::make_shared<MemoryStore::Content>();
    content->workspace = std::move(workspace);
    const Clock clock{[] { return QDateTime(QDate(2026, 10, 21), QTime(9, 0), Qt::UTC); }};
    m_document =
        Document::open(std::make_unique<MemoryStore>(content), m_model, clock, QStringLiteral("tester")).value();
    m_selection = std::make_unique<Selection>(*m_document);
    if (!round.isEmpty())
        m_selection->selectRound(test::northshoreRound(m_document->workspace(), round).id);
    m_session.reset(new Session{*m_document, *m_selection});
    m_page = std::make_unique<OverviewPage>(*m_session);
    m_page->resize(1180, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void OverviewPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_selection.reset();
    m_document.reset();
}

template <typename W>
std::vector<W *> OverviewPageTest::visible() const
{
    std::vector<W *> found;
    for (W *widget : m_page->findChildren<W *>()) {
        if (widget->isVisible())
            found.push_back(widget);
    }
    return found;
}

FigureLabel *OverviewPageTest::figure(const QString &spoken) const
{
    for (FigureLabel *label : visible<FigureLabel>()) {
        if (label->accessibleName() == spoken)
            return label;
    }
    return nullptr;
}

bool OverviewPageTest::says(const QString &part) const
{
    const auto labels = visible<QLabel>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(part); });
}

QStringList OverviewPageTest::spokenLines(const FigurePanel *panel) const
{
    QStringList lines;
    for (const FigureRow *row : visible<FigureRow>()) {
        if (panel->isAncestorOf(row))
            lines << row->findChild<FigureLabel *>()->accessibleName();
    }
    return lines;
}

void OverviewPageTest::withoutRoundItLeadsToOne()
{
    open(Workspace());
    const auto empty = visible<EmptyState>();
    QCOMPARE(empty.size(), 1);
    QSignalSpy going(m_page.get(), &Page::goTo);
    QTest::mouseClick(empty[0]->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(going.size(), 1);
    QCOMPARE(going[0][0].value<Destination>().place, Place::Assess);
}

void OverviewPageTest::roundWithoutAnswersLeadsToRating()
{
    const UnitId unit = UnitId::create();
    Workspace workspace;
    workspace.apply(
        {{},
         {put(Unit{unit, QStringLiteral("Retail"), 0, 1}),
          put(Round{RoundId::create(), unit, QStringLiteral("2027 spring"), QDate(2027, 4, 1), {}, false, false})}});
    open(workspace);
    QCOMPARE(visible<EmptyState>().size(), 1);
    QVERIFY(says(QStringLiteral("Nothing in 2027 spring has a value yet")));
}

void OverviewPageTest::figuresAreThoseOfTheRound()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 autumn"));
    QVERIFY(figure(QStringLiteral("Overall score: 1.75")));
    QVERIFY(figure(QStringLiteral("Lower bound: 1.75")));
    QVERIFY(figure(QStringLiteral("Coverage: 100\u00a0%")));
    QVERIFY(figure(QStringLiteral("Coordination: 1.50")));
    QVERIFY(figure(QStringLiteral("Empathy: 1.51")));
    QCOMPARE(visible<LevelChip>().front()->accessibleName(), QStringLiteral("Level: Ad hoc"));
    QCOMPARE(visible<LinkButton>().front()->text(), QStringLiteral("– no clear change: +0.20 since 2026 spring"));
    const auto table = visible<DataTable>().front();
    QVERIFY(table->asText().contains(QStringLiteral("Culture\t1.45\tAd hoc\t100\u00a0%\t+0.18")));
}

void OverviewPageTest::anAfternoonIsHeldAgainstItsMorning()
{
    const UnitId unit = UnitId::create();
    Edit edit{{}, {put(Unit{unit, QStringLiteral("Ferries"), 0, 1})}};
    const auto add = [&](const QString &name, int made, int step) {
        const RoundId id = RoundId::create();
        edit.changes.push_back(put(Round{id, unit, name, QDate(2026, 10, 20), {}, false, false, made}));
        for (int item = 0; item < 4; ++item)
            edit.changes.push_back(put(AgreedValue{id, m_model->itemId(item), step, {}}));
    };
    add(QStringLiteral("Afternoon"), 2, 3);
    add(QStringLiteral("Morning"), 1, 1);
    Workspace workspace;
    workspace.apply(edit);
    // Nothing is chosen, so the latest one is shown.
    open(workspace);
    const QString link = visible<LinkButton>().front()->text();
    QVERIFY2(link.contains(QStringLiteral("+2.00 since Morning")), qPrintable(link));
}

void OverviewPageTest::unansweredItemsAreCounted()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2025 autumn"));
    const RoundScore *score = m_document->figures().round(m_selection->round());
    const QString open = openItemsText(*m_model, score->scores);
    QVERIFY(!open.isEmpty());
    QVERIFY(says(open));
    QVERIFY(std::ranges::none_of(visible<LinkButton>(), [](const LinkButton *link) {
        return link->text().contains(QStringLiteral("since"));
    }));
    m_selection->selectRound(test::northshoreRound(m_document->workspace(), QStringLiteral("2026 autumn")).id);
    QVERIFY(!says(QStringLiteral("No value yet")));
}

void OverviewPageTest::gateIsAChecklistWithTheUnmetFirst()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 autumn"));
    QVERIFY(says(QStringLiteral("4 of 8 met")));
    auto rows = visible<GateRow>();
    QCOMPARE(rows.size(), 8);
    QStringList signs;
    for (const GateRow *row : rows)
        signs << row->findChild<QLabel *>()->text();
    QCOMPARE(signs.join(QString()), QStringLiteral("○○○○✓✓✓✓"));
    // Who reads it is told which habits to work at, without a click.
    const auto name = [&](int row) { return rows[row]->findChild<ElidedLabel *>()->accessibleName(); };
    QCOMPARE(name(0), m_model->practices[0].title + QStringLiteral(", Rigor"));
    QVERIFY2(!name(7).contains(u','), qPrintable(name(7)));
    const QString title = m_model->practices[0].title;
    QVERIFY(figure(QStringLiteral("Level of %1: 1, required 2").arg(title)));
}

void OverviewPageTest::aClickOnATablesFigureSaysHowItWasComputed()
{
    Workspace workspace = test::northshoreWorkspace(*m_model);
    const Round round = test::northshoreRound(workspace, QStringLiteral("2026 autumn"));
    const CompetencyId design = m_model->competencies[2].id;
    workspace.apply({{}, {put(CompetencyTarget{round.unit, design, 3.0, QDate(2027, 12, 31)})}});
    open(workspace, round.name);
    auto *table = m_page->findChild<DataTable *>();
    QVERIFY(table);
    const int gap = table->content().columnCount() - 1;
    for (const auto &[column, words] :
         {std::pair(1, QStringLiteral("The result is 1.29.")), std::pair(3, QStringLiteral("Items that apply")),
          std::pair(gap, QStringLiteral("The gap is +1.71."))}) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->cellRect(design.text, column).center());
        auto *view = table->findChild<ExplanationView *>();
        QVERIFY(view);
        QVERIFY2(view->accessibleDescription().contains(words), qPrintable(view->accessibleDescription()));
        delete view->window();
    }
}

void OverviewPageTest::radarHasTheRoundsAndTheTarget()
{
    Workspace workspace = test::northshoreWorkspace(*m_model);
    const Round round = test::northshoreRound(workspace, QStringLiteral("2026 autumn"));
    workspace.apply({{}, {put(CompetencyTarget{round.unit, m_model->competencies[2].id, 3.0, QDate(2027, 12, 31)})}});
    open(workspace, round.name);
    const auto radar = visible<RadarView>();
    QCOMPARE(radar.size(), 1);
    const ChartTable table = radar[0]->table();
    QCOMPARE(table.header.mid(1),
             QStringList({QStringLiteral("2026 autumn"), QStringLiteral("2026 spring"), QStringLiteral("Target")}));
    QCOMPARE(table.rows[2].mid(1),
             QStringList({QStringLiteral("1.29"), QStringLiteral("1.10"), QStringLiteral("3.00")}));
    QCOMPARE(table.rows[0][3], QStringLiteral("–"));
    QVERIFY(figure(QStringLiteral("%1: 1.71").arg(m_model->competencies[2].name)));
}

void OverviewPageTest::panelsHaveEachHabitAndGroupInOrder()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 autumn"));
    const Scores &scores = m_document->figures().round(m_selection->round())->scores;
    QStringList habits;
    for (size_t habit = 0; habit < m_model->habits.size(); ++habit)
        habits << QStringLiteral("%1: %2").arg(m_model->habits[habit].name, displayScore(scores.habits[habit].value));
    QStringList groups;
    for (size_t group = 0; group < m_model->empathyGroups.size(); ++group)
        groups << QStringLiteral("%1: %2").arg(m_model->empathyGroups[group].name,
                                               displayScore(scores.empathyGroups[group].value));
    const auto panels = visible<FigurePanel>();
    QCOMPARE(panels.size(), 4);
    QCOMPARE(spokenLines(panels[0]), habits);
    QCOMPARE(spokenLines(panels[1]), groups);
}

void OverviewPageTest::widestGapComesFirst()
{
    Workspace workspace = test::northshoreWorkspace(*m_model);
    const Round round = test::northshoreRound(workspace, QStringLiteral("2026 autumn"));
    const QDate end(2027, 12, 31);
    workspace.apply({{},
                     {put(CompetencyTarget{round.unit, m_model->competencies[0].id, 2.5, end}),
                      put(CompetencyTarget{round.unit, m_model->competencies[2].id, 3.0, end}),
                      put(CompetencyTarget{round.unit, m_model->competencies[5].id, 1.0, end})}});
    open(workspace, round.name);
    const double first = *m_document->figures().round(round.id)->targets.competencies[0].gap.value;
    QVERIFY(first > 0 && first < 1.7);
    // What has passed its target is no gap.
    QCOMPARE(spokenLines(visible<FigurePanel>()[3]),
             QStringList({QStringLiteral("%1: 1.71").arg(m_model->competencies[2].name),
                          QStringLiteral("%1: %2").arg(m_model->competencies[0].name, displayScore(first))}));
}

void OverviewPageTest::targetsAreAskedForByCompetency()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 autumn"));
    const auto *round = m_document->workspace().find<Round>(m_selection->round());
    const OverviewContext context{*m_document, *m_document->workspace().find<Unit>(m_selection->unit()), *round,
                                  *m_document->figures().round(round->id)};
    TargetsDialog dialog(context);
    const auto scores = dialog.findChildren<QDoubleSpinBox *>();
    const auto dates = dialog.findChildren<DateField *>();
    QCOMPARE(static_cast<size_t>(scores.size()), m_model->competencies.size());
    const size_t before = dialog.targets().size();
    QCOMPARE(before, m_document->workspace().all<CompetencyTarget>().size());
    for (QDoubleSpinBox *score : scores)
        score->setValue(score->minimum());
    scores[1]->setValue(2.75);
    dates[1]->setDate(QDate(2027, 6, 30));
    const CompetencyTarget wanted{m_selection->unit(), m_model->competencies[1].id, 2.75, QDate(2027, 6, 30)};
    QVERIFY(dialog.targets() == std::vector{wanted});
}

void OverviewPageTest::targetsWaitUntilEveryDateIsRight()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 autumn"));
    const auto *round = m_document->workspace().find<Round>(m_selection->round());
    const OverviewContext context{*m_document, *m_document->workspace().find<Unit>(m_selection->unit()), *round,
                                  *m_document->figures().round(round->id)};
    TargetsDialog dialog(context);
    dialog.show();
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto set = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->isDefault(); });
    QVERIFY(set != buttons.end());
    const auto scores = dialog.findChildren<QDoubleSpinBox *>();
    const auto dates = dialog.findChildren<DateField *>();
    scores[0]->setValue(2.5);
    const auto type = [&](const QString &words) {
        dates[0]->line()->selectAll();
        QTest::keyClicks(dates[0]->line(), words);
    };
    type(QStringLiteral("31.12."));
    QVERIFY(!(*set)->isEnabled());
    type(QStringLiteral("31.12.2027"));
    QVERIFY((*set)->isEnabled());
    QCOMPARE(dialog.targets().front().by, QDate(2027, 12, 31));
    type(QStringLiteral("soon"));
    QVERIFY(!(*set)->isEnabled());
    scores[0]->setValue(scores[0]->minimum()); // without a target there is no date
    QVERIFY((*set)->isEnabled() && !dates[0]->isEnabled());
}

void OverviewPageTest::targetsAreSetInOneEdit()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 autumn"));
    const auto all = [this] { return m_document->workspace().all<CompetencyTarget>().size(); };
    const size_t before = all();
    const auto links = visible<LinkButton>();
    const auto set = std::ranges::find(links, QStringLiteral("Set targets…"), &LinkButton::text);
    QVERIFY(set != links.end());
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<TargetsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        for (QDoubleSpinBox *score : dialog->findChildren<QDoubleSpinBox *>())
            score->setValue(2.5);
        for (DateField *date : dialog->findChildren<DateField *>())
            date->setDate(QDate(2027, 6, 30));
        dialog->accept();
    });
    QTest::mouseClick(*set, Qt::LeftButton);
    QCOMPARE(all(), before + m_model->competencies.size());
    QVERIFY(m_document->undo());
    QCOMPARE(all(), before);
}

void OverviewPageTest::oneClickPutsAStepOnTheRoadmap()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 autumn"));
    const auto add = [this]() -> QPushButton * {
        for (QPushButton *button : visible<QPushButton>()) {
            if (button->text() == QStringLiteral("Add to roadmap"))
                return button;
        }
        return nullptr;
    };
    QVERIFY(add());
    const QString promised = add()->accessibleName();
    QTest::mouseClick(add(), Qt::LeftButton);
    const auto initiatives = m_document->workspace().initiatives(m_selection->unit());
    QCOMPARE(initiatives.size(), 1);
    QCOMPARE(promised, QStringLiteral("Add to roadmap: %1").arg(initiatives[0].title));
    QVERIFY(!initiatives[0].targets.empty());
    QVERIFY(add()->accessibleName() != promised);
    QVERIFY(m_document->undoLabel()->contains(initiatives[0].title));
    QVERIFY(m_document->undo());
    QVERIFY(m_document->workspace().initiatives(m_selection->unit()).empty());
    QCOMPARE(add()->accessibleName(), promised);
}

void OverviewPageTest::figureSaysHowItWasComputed()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 autumn"));
    FigureLabel *overall = figure(QStringLiteral("Overall score: 1.75"));
    QVERIFY(overall);
    overall->setFocus();
    QTest::keyClick(overall, Qt::Key_Return);
    const auto popovers = overall->findChildren<Popover *>();
    const bool open = !popovers.isEmpty() || QApplication::activePopupWidget();
    QVERIFY(open);
}

void OverviewPageTest::narrowWindowStacksItsParts()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 autumn"));
    const auto *radar = visible<RadarView>().front();
    const auto *gate = visible<GateRow>().front();
    const auto below = [&] {
        return gate->mapTo(m_page.get(), QPoint()).y() > radar->mapTo(m_page.get(), QPoint()).y() + radar->height();
    };
    QVERIFY(!below());
    m_page->resize(700, 680);
    QTRY_VERIFY(below());
}

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
