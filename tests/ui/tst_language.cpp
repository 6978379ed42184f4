// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languages.h"
#include "tests/ui/everyplace.h"
#include "ui/assess/assesspage.h"
#include "ui/assess/ratingsheet.h"
#include "ui/assess/ratingview.h"
#include "ui/history/historymodel.h"
#include "ui/roadmap/planview.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/placetable.h"
#include "ui/shell/sidebarbutton.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <ranges>

using namespace cxw;
using cxw::test::WindowWorld;

namespace {

/// Chooses a language where a person does.
void choose(MainWindow &window, const QString &word)
{
    const auto menus = window.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == word && action->isCheckable())
                action->trigger();
        }
    }
    test::settle();
}

QString firstPlace(const MainWindow &window)
{
    return window.findChild<SidebarButton *>()->text();
}

const AssessPage &assessOf(MainWindow &window)
{
    return *qobject_cast<AssessPage *>(window.findChild<PageStack *>()->page());
}

template <typename Part>
Part *seen(const MainWindow &window)
{
    const auto parts = window.findChild<PageStack *>()->currentWidget()->findChildren<Part *>();
    const auto found = std::ranges::find_if(parts, &QWidget::isVisible);
    return found == parts.end() ? nullptr : *found;
}

} // namespace

/// The language is chosen in the window and changes at once.
class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void cleanup() { QLocale::setDefault(QLocale::system()); }
    void everythingChangesAtOnce();
    void everyPlaceStays_data();
    void everyPlaceStays();
    void theRatingGoesOnWhereItWas();
    void partsOfPagesStayAsTheyWere();
    void whatIsBeingTypedIsWrittenFirst();
    void whatWasNotAddedYetStays();
    void undoGoesOnWorking();
    void theChoiceIsRemembered();
    void textsOfQtAreInTheSameLanguage();
    void theSampleIsFoundInEveryLanguage();
    void nothingHappensToAWindowWithoutAWorkspace();
};

void tst_Language::everythingChangesAtOnce()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    window->goTo(Place::Overview);
    QCOMPARE(firstPlace(*window), QStringLiteral("Start"));
    const auto texts = [&] {
        QStringList all;
        const auto buttons = window->findChildren<SidebarButton *>();
        for (const SidebarButton *button : buttons)
            all << button->text();
        return all;
    };
    QVERIFY(texts().contains(QStringLiteral("Overview")));
    choose(*window, QStringLiteral("Deutsch"));
    QVERIFY2(texts().contains(QStringLiteral("Überblick")), qPrintable(texts().join(u' ')));
    QVERIFY(!texts().contains(QStringLiteral("Overview")));
    // What the model says, and what it was rated by, is in that language as well, and so are dates and numbers.
    Document &document = window->openWorkspace().session()->document;
    QCOMPARE(document.models().builtIn()->stepName(0), QStringLiteral("Nicht vorhanden"));
    QCOMPARE(&*document.models().builtIn(), &window->openWorkspace().model());
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    choose(*window, QStringLiteral("English"));
    QVERIFY(texts().contains(QStringLiteral("Overview")));
    QCOMPARE(document.models().builtIn()->stepName(0), QStringLiteral("Absent"));
}

void tst_Language::everyPlaceStays_data()
{
    QTest::addColumn<Place>("place");
    for (const Place place : placeTable() | std::views::transform(&PlaceRow::place))
        QTest::newRow(qPrintable(toText(place))) << place;
}

void tst_Language::everyPlaceStays()
{
    QFETCH(Place, place);
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    const Selection &selection = window->openWorkspace().session()->selection;
    const auto rounds = window->openWorkspace().session()->document.workspace().rounds(selection.unit());
    window->openWorkspace().session()->selection.selectRound(rounds.front().id);
    window->goTo(place);
    test::settle();
    choose(*window, QStringLiteral("Deutsch"));
    QCOMPARE(window->place(), place);
    QCOMPARE(selection.round(), rounds.front().id);
    QVERIFY(window->isVisible());
    QVERIFY(window->findChild<PageStack *>()->currentWidget()->isVisible());
}

void tst_Language::theRatingGoesOnWhereItWas()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    window->goTo(Place::Assess);
    const int item = window->openWorkspace().session()->document.models().builtIn()->practiceItem(11, 2);
    qobject_cast<AssessPage *>(window->findChild<PageStack *>()->page())->goToItem(item);
    test::settle();
    // The card of the next person begins at the first habit.
    for (const auto key : {Qt::Key_F3, Qt::Key_Down, Qt::Key_Down}) {
        QTest::keyClick(window->focusWidget(), key);
        test::settle();
    }
    const QVariantMap before = assessOf(*window).whereabouts();
    choose(*window, QStringLiteral("Deutsch"));
    QCOMPARE(assessOf(*window).step(), AssessStep::Rating);
    QCOMPARE(assessOf(*window).whereabouts(), before);
    QCOMPARE(seen<RatingSheet>(*window)->current().item, item);
    QVERIFY(seen<RatingView>(*window)->isAncestorOf(window->focusWidget()));
}

void tst_Language::partsOfPagesStayAsTheyWere()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    window->goTo(Place::Reports);
    const auto kinds = window->findChildren<QRadioButton *>();
    kinds.back()->click();
    window->goTo(Place::History);
    test::settle();
    auto *list = seen<QListView>(*window);
    list->setCurrentIndex(list->model()->index(7, 0));
    const qint64 line = list->currentIndex().data(HistoryModel::NumberRole).toLongLong();
    QCOMPARE(list->verticalScrollBar()->value(), 0);
    window->goTo(Place::Findings);
    test::settle();
    seen<QTabBar>(*window)->setCurrentIndex(1);
    auto *needs = seen<QTableView>(*window);
    needs->setCurrentIndex(needs->model()->index(1, 0));
    window->goTo(Place::Roadmap);
    test::settle();
    window->findChild<PlanView *>()->showTable(false);
    const auto before = window->findChild<PageStack *>()->whereabouts();
    QVERIFY(before.size() >= 4);
    choose(*window, QStringLiteral("Deutsch"));
    for (const auto &[place, where] : before) {
        window->goTo(place);
        test::settle();
        QCOMPARE(window->findChild<PageStack *>()->page()->whereabouts(), where);
        // What is newer is still in sight.
        if (place == Place::History)
            QCOMPARE(seen<QListView>(*window)->verticalScrollBar()->value(), 0);
    }
    QCOMPARE(before.at(Place::History).value(QStringLiteral("line")).toLongLong(), line);
    QCOMPARE(before.at(Place::Findings).value(QStringLiteral("tab")).toInt(), 1);
    QVERIFY(!before.at(Place::Findings).value(QStringLiteral("need")).toString().isEmpty());
}

void tst_Language::whatIsBeingTypedIsWrittenFirst()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    window->goTo(Place::Findings);
    test::settle();
    auto *pains = seen<QTableView>(*window);
    pains->setCurrentIndex(pains->model()->index(0, 0));
    test::settle();
    const auto where = window->findChild<PageStack *>()->whereabouts();
    const QString id = where.at(Place::Findings).value(QStringLiteral("pain")).toString();
    const auto lines = window->findChild<PageStack *>()->currentWidget()->findChildren<QLineEdit *>();
    Document &document = window->openWorkspace().session()->document;
    const QString title = document.workspace().find<PainPoint>(FindingId{id})->title;
    const auto line = std::ranges::find_if(lines, [&](const QLineEdit *each) { return each->text() == title; });
    QVERIFY(line != lines.end());
    (*line)->setFocus();
    QTest::keyClick(*line, Qt::Key_End);
    QTest::keyClicks(*line, QStringLiteral(" and more"));
    choose(*window, QStringLiteral("Deutsch"));
    QCOMPARE(document.workspace().find<PainPoint>(FindingId{id})->title, title + QStringLiteral(" and more"));
}

void tst_Language::whatWasNotAddedYetStays()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    window->goTo(Place::Findings);
    test::settle();
    auto *line = seen<QLineEdit>(*window);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Half a sentence"));
    choose(*window, QStringLiteral("Deutsch"));
    auto *same = seen<QLineEdit>(*window);
    QVERIFY(same != line);
    QCOMPARE(same->text(), QStringLiteral("Half a sentence"));
    QVERIFY(same->hasFocus() || window->focusWidget() == same);
}

void tst_Language::undoGoesOnWorking()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    Document &document = window->openWorkspace().session()->document;
    Unit unit = document.workspace().units().front();
    const QString before = unit.name;
    unit.name = QStringLiteral("Another name");
    QVERIFY(document.apply({QStringLiteral("Rename"), {put(unit)}}));
    choose(*window, QStringLiteral("Deutsch"));
    const auto actions = window->actions();
    const auto undo = std::ranges::find_if(actions, [](const QAction *action) {
        return action->text().contains(QStringLiteral("„Rename“")) && action->isEnabled();
    });
    QVERIFY(undo != actions.end());
    (*undo)->trigger();
    QCOMPARE(document.workspace().units().front().name, before);
}

void tst_Language::theChoiceIsRemembered()
{
    WindowWorld world;
    {
        const auto window = world.window();
        choose(*window, QStringLiteral("Deutsch"));
    }
    QCOMPARE(WindowSettings(world.environment().settings).language(), QStringLiteral("de"));
    const auto window = world.window();
    choose(*window, QStringLiteral("English"));
    QCOMPARE(WindowSettings(world.environment().settings).language(), QStringLiteral("en"));
    const auto actions = window->actions();
    const auto checked = std::ranges::find_if(actions, [](const QAction *action) {
        return action->text() == QStringLiteral("English") && action->isChecked();
    });
    QVERIFY(checked != actions.end());
}

void tst_Language::textsOfQtAreInTheSameLanguage()
{
    WindowWorld world;
    const auto window = world.window();
    choose(*window, QStringLiteral("Deutsch"));
    const QDialogButtonBox german(QDialogButtonBox::Cancel);
    QCOMPARE(german.buttons().front()->text().remove(u'&'), QStringLiteral("Abbrechen"));
    QCOMPARE(QCoreApplication::translate("QLineEdit", "&Paste"), QStringLiteral("Einf&ügen"));
    choose(*window, QStringLiteral("English"));
    const QDialogButtonBox english(QDialogButtonBox::Cancel);
    QCOMPARE(english.buttons().front()->text().remove(u'&'), QStringLiteral("Cancel"));
}

void tst_Language::theSampleIsFoundInEveryLanguage()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    const QString first = window->openWorkspace().session()->document.location();
    window->openWorkspace().close();
    choose(*window, QStringLiteral("Deutsch"));
    QVERIFY(window->openWorkspace().hasSample());
    window->openSample();
    QCOMPARE(window->openWorkspace().session()->document.location(), first);
}

void tst_Language::nothingHappensToAWindowWithoutAWorkspace()
{
    WindowWorld world;
    const auto window = world.window();
    for (int turn = 0; turn < 3; ++turn) {
        choose(*window, QStringLiteral("Deutsch"));
        QCOMPARE(window->place(), Place::Start);
        choose(*window, QStringLiteral("English"));
    }
    QCOMPARE(window->findChildren<SidebarButton *>().size(), std::ssize(placeTable()));
    QCOMPARE(window->layout()->count(), 1);
}

QTEST_MAIN(tst_Language)

#include "tst_language.moc"
