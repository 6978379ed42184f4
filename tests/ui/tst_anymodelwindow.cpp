// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/modeledits.h"
#include "core/workspace/setupedits.h"
#include "tests/ui/cutwords.h"
#include "tests/ui/dialogsupport.h"
#include "tests/ui/everyplace.h"
#include "ui/assess/assesspage.h"
#include "ui/charts/radarchart.h"
#include "ui/overview/figurepanel.h"
#include "ui/overview/gatepanel.h"
#include "ui/shell/pagestack.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

/// The whole window works with models of many sizes and scripts, and shows nothing of what a model has not.
class tst_AnyModelWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void everyPlaceShowsWhatTheModelHas_data();
    void everyPlaceShowsWhatTheModelHas();
    void keysRateOnTheWholeScale_data() { everyPlaceShowsWhatTheModelHas_data(); }
    void keysRateOnTheWholeScale();
};

namespace {

/// A window on a workspace that is rated by a model of the test data: two rounds of three people, and a plan.
class RatedWindow
{
public:
    explicit RatedWindow(const QString &model) : m_window(m_world.window())
    {
        const auto file = readModelFile(QStringLiteral(CXW_TEST_DATA "/models/%1.json").arg(model));
        if (!file
            || !m_window->openWorkspace().create(m_world.path(QStringLiteral("own.cxw")), QStringLiteral("Northshore"),
                                                 file.value()))
            qFatal("no workspace with %s", qPrintable(model));
        rate(QStringLiteral("2026 spring"), QDate(2026, 3, 1), 0);
        rate(QStringLiteral("2026 autumn"), QDate(2026, 10, 1), 1);
        Initiative initiative;
        initiative.id = InitiativeId::create();
        initiative.unit = session().selection.unit();
        initiative.title = QStringLiteral("Begin");
        if (const auto &phases = session().model().phases; !phases.empty())
            initiative.phase = phases.front().id;
        apply({QStringLiteral("Plan"), {put(initiative)}});
        m_window->resize(1280 - 16, 720 - 40);
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_window->openWorkspace().session(); }
    template <typename Page>
    [[nodiscard]] Page &page(Place place)
    {
        m_window->goTo(place);
        settle();
        return *qobject_cast<Page *>(m_window->findChild<PageStack *>()->page());
    }

private:
    void apply(const Edit &edit)
    {
        if (const auto done = session().document.apply(edit); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    void rate(const QString &name, QDate date, int more)
    {
        const Workspace &workspace = session().document.workspace();
        RoundStart start;
        if (workspace.units().empty())
            start.unitName = QStringLiteral("Retail");
        else
            start.unit = workspace.units().front().id;
        start.name = name;
        start.date = date;
        start.model = nameOf(*session().document.models().forNextRound(workspace, start.unit.value_or(UnitId())));
        const StartedRound started = startRoundEdit(workspace, start);
        apply(started.edit);
        session().selection.selectRound(started.round);
        const MaturityModel &model = session().model();
        Edit ballots{QStringLiteral("Rate"), {}};
        for (int seat = 0; seat < 3; ++seat) {
            const Participant someone{ParticipantId::create(), started.round, {}, QStringLiteral("P%1").arg(seat)};
            ballots.changes.push_back(put(someone));
            for (int item = 0; item < model.itemCount(); ++item)
                ballots.changes.push_back(
                    put(Ballot{someone.id, model.itemId(item), (item * 7 + seat + more) % (model.highestStep() + 1)}));
        }
        apply(ballots);
    }

    WindowWorld m_world;
    std::unique_ptr<MainWindow> m_window;
};

/// Texts and fields on the screen that say nothing.
QStringList emptyParts(const QWidget &window)
{
    QStringList faults;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->text().contains(QStringLiteral("– → –")))
            faults << label->text();
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text().contains(QStringLiteral("– → –")))
            faults << button->text();
    }
    const auto boxes = window.findChildren<QComboBox *>();
    for (const QComboBox *box : boxes) {
        if (box->isVisible() && box->count() == 0)
            faults << QStringLiteral("the box “%1” is empty").arg(box->accessibleName());
    }
    return faults;
}

} // namespace

void tst_AnyModelWindow::everyPlaceShowsWhatTheModelHas_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"small", "wide", "deep", "japanese", "hebrew"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

void tst_AnyModelWindow::everyPlaceShowsWhatTheModelHas()
{
    QFETCH(const QString, model);
    RatedWindow rated(model);
    QStringList faults;
    visitEveryPlace(rated.window(), [&](const QString &name) {
        const QSize need = rated.window().minimumSizeHint();
        if (need.width() > 1280 - 16 || need.height() > 720 - 40)
            faults << QStringLiteral("%1 needs %2 × %3")
                          .arg(name, QString::number(need.width()), QString::number(need.height()));
        for (const QString &fault : cutWords(rated.window()) + emptyParts(rated.window()))
            faults << name + QStringLiteral(": ") + fault;
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));

    const MaturityModel &shown = rated.session().model();
    rated.window().goTo(Place::Overview);
    settle();
    const auto &stack = *rated.window().findChild<PageStack *>();
    QCOMPARE(stack.page()->findChild<GatePanel *>()->isVisible(), !shown.phases.empty());
    const auto panels = stack.page()->findChildren<FigurePanel *>();
    const auto count = std::ranges::count_if(panels, &QWidget::isVisible);
    QCOMPARE(count, 2 + (shown.habits.size() > 1 ? 1 : 0) + (shown.groupCount() > 0 ? 1 : 0));
    QCOMPARE(stack.page()->findChild<RadarView *>()->description().startsWith(QStringLiteral("Bars")),
             shown.competencies.size() < 3);
}

void tst_AnyModelWindow::keysRateOnTheWholeScale()
{
    QFETCH(const QString, model);
    RatedWindow rated(model);
    auto &assess = rated.page<AssessPage>(Place::Assess);
    assess.goToStep(AssessStep::Rating);
    settle();
    const ItemId first = rated.session().model().itemId(0);
    const auto agreed = [&]() -> std::optional<int> {
        const auto *value =
            rated.session().document.workspace().find<AgreedValue>(rated.session().selection.round(), first);
        return value ? std::optional(value->value) : std::nullopt;
    };
    for (int step = 0; step <= rated.session().model().highestStep(); ++step) {
        for (const QChar digit : QString::number(step))
            QTest::keyClick(rated.window().focusWidget(), static_cast<Qt::Key>(Qt::Key_0 + digit.digitValue()));
        settle();
        QCOMPARE(agreed(), std::optional(step));
        QTest::keyClick(rated.window().focusWidget(), Qt::Key_Up); // back to it
    }
}

QTEST_MAIN(tst_AnyModelWindow)
#include "tst_anymodelwindow.moc"
