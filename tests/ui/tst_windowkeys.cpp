// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/setupedits.h"
#include "tests/ui/dialogsupport.h"
#include "tests/ui/everyplace.h"
#include "ui/assess/assesspage.h"
#include "ui/shell/choicebutton.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/unitdialog.h"
#include "ui/shell/windowmenu.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace cxw;
using cxw::test::settle;
using cxw::test::WindowWorld;

namespace {

AssessPage *assessOf(MainWindow &window)
{
    window.goTo(Place::Assess);
    settle();
    return qobject_cast<AssessPage *>(window.findChild<PageStack *>()->page());
}

void activate(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window did not become active");
}

/// Two units, one with two rounds, and people in both of these.
void fill(Document &document)
{
    const UnitId retail = UnitId::create();
    const auto round = [&](const QString &name, int month) {
        return put(Round{RoundId::create(), retail, name, QDate(2026, month, 1), {}, false, false});
    };
    const Edit edit{QStringLiteral("Fill"),
                    {put(Unit{retail, QStringLiteral("Retail"), 0, 1}), round(QStringLiteral("Spring"), 4),
                     round(QStringLiteral("Autumn"), 10), put(Unit{UnitId::create(), QStringLiteral("Claims"), 1, 1})}};
    if (!document.apply(edit))
        qFatal("not filled");
}

QAction *choice(const MainWindow &window, const QString &words)
{
    for (const ChoiceButton *button : window.findChildren<ChoiceButton *>()) {
        for (QAction *action : button->menu()->actions()) {
            if (action->text().remove(QLatin1Char('&')).startsWith(words))
                return action;
        }
    }
    return nullptr;
}

/// What a field says that a wheel could change.
QString saidBy(const QWidget &widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
        return spin->text();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return QString::number(tabs->currentIndex());
    if (const auto *slider = qobject_cast<const QAbstractSlider *>(&widget))
        return QString::number(slider->value());
    return {};
}

/// Types the first letter of another choice into a closed box, or presses an arrow in it; whether it then shows
/// another.
bool chooseByKeys(QComboBox &box, bool byLetter)
{
    const QPointer<QComboBox> still(&box);
    const int shown = box.currentIndex();
    const int other = box.count() - 1 == shown ? 0 : box.count() - 1;
    if (box.isEditable() || box.count() < 2)
        return false;
    box.setFocus();
    if (byLetter)
        QTest::keyClicks(&box, box.itemText(other).left(1));
    else
        QTest::keyClick(&box, shown == 0 ? Qt::Key_Down : Qt::Key_Up);
    return still && box.currentIndex() != shown;
}

void turnWheel(QWidget &over, int by)
{
    const QPointF middle = over.rect().center();
    QWheelEvent event(middle, over.mapToGlobal(middle), {}, {0, by}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QSpontaneKeyEvent::setSpontaneous(&event); // only a turn of the real wheel goes on
    qApp->notify(&over, &event);
}

/// Turns the wheel both ways over every such field; those that have changed.
QStringList changedByWheel(const QWidget &root, int &seen)
{
    QStringList changed;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || qobject_cast<QScrollBar *>(widget) || saidBy(*widget).isNull())
            continue;
        ++seen;
        const QString before = saidBy(*widget);
        widget->setFocus();
        turnWheel(*widget, -120);
        if (saidBy(*widget) != before)
            changed.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + before);
        turnWheel(*widget, 120);
    }
    return changed;
}

} // namespace

/// What keys and the wheel do in the window as a whole.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void reopeningGoesBackToWhereOneWas();
    void everyWorkspaceHasItsOwnWhereabouts();
    void stepsAreReachedAfterARoundWasChosen();
    void theMenuOpensByItsKey();
    void aUnitIsAddedWhereUnitsAreChosen();
    void theWheelChangesNothing();
    void theWheelGoesOnToThePage();
    void whatAChoiceShowsIsWhatHolds_data();
    void whatAChoiceShowsIsWhatHolds();
};

void TestWindowKeys::reopeningGoesBackToWhereOneWas()
{
    WindowWorld world;
    const QString path = world.path(QStringLiteral("a.cxw"));
    QVariantMap where;
    {
        const auto window = world.window();
        QVERIFY(window->openWorkspace().create(path, QStringLiteral("A")));
        fill(window->openWorkspace().session()->document);
        window->goTo(Place::Findings); // goes there in between
        choice(*window, QStringLiteral("Spring"))->trigger();
        auto *assess = assessOf(*window);
        assess->goToStep(AssessStep::Rating);
        settle();
        for (int practice = 0; practice < 4; ++practice)
            QTest::keyClick(window->focusWidget(), Qt::Key_Right);
        where = assess->whereabouts();
        // Nothing is closed in good order: the program may just end.
        world.environment().settings.set(Setting<int>{QLatin1String("test"), 0}, 1);
    }
    const auto window = world.window();
    window->openFile(path);
    settle();
    const Session &session = *window->openWorkspace().session();
    QCOMPARE(session.document.workspace().find<Round>(session.selection.round())->name, QStringLiteral("Spring"));
    QCOMPARE(window->place(), Place::Assess);
    QCOMPARE(assessOf(*window)->step(), AssessStep::Rating);
    QCOMPARE(assessOf(*window)->whereabouts(), where);
    const QString item = where.value(QStringLiteral("rating")).toMap().value(QStringLiteral("item")).toString();
    QVERIFY(item.startsWith(world.environment().model->practices[4].id.text));
}

void TestWindowKeys::everyWorkspaceHasItsOwnWhereabouts()
{
    WindowWorld world;
    const auto window = world.window();
    for (const auto &[name, place] :
         {std::pair(QStringLiteral("a.cxw"), Place::Roadmap), std::pair(QStringLiteral("b.cxw"), Place::History)}) {
        QVERIFY(window->openWorkspace().create(world.path(name), name));
        fill(window->openWorkspace().session()->document);
        window->goTo(place);
    }
    choice(*window, QStringLiteral("Claims"))->trigger();
    window->openFile(world.path(QStringLiteral("a.cxw")));
    QCOMPARE(window->place(), Place::Roadmap);
    window->openFile(world.path(QStringLiteral("b.cxw")));
    QCOMPARE(window->place(), Place::History);
    const Session &session = *window->openWorkspace().session();
    QCOMPARE(session.document.workspace().find<Unit>(session.selection.unit())->name, QStringLiteral("Claims"));
}

void TestWindowKeys::stepsAreReachedAfterARoundWasChosen()
{
    WindowWorld world;
    const auto window = world.window();
    activate(*window);
    QVERIFY(window->openWorkspace().create(world.path(QStringLiteral("a.cxw")), QStringLiteral("A")));
    fill(window->openWorkspace().session()->document);
    auto *assess = assessOf(*window);
    QList<ChoiceButton *> buttons = window->findChildren<ChoiceButton *>();
    for (ChoiceButton *button : buttons) {
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(assess->step(), AssessStep::Stock);
        QTest::keyClick(window->focusWidget(), Qt::Key_1, Qt::AltModifier);
    }
    buttons[1]->setFocus(Qt::TabFocusReason);
    choice(*window, QStringLiteral("Spring"))->trigger();
    QVERIFY(assess->isAncestorOf(window->focusWidget())); // and the page's keys hold at once
    QTest::keyClick(window->focusWidget(), Qt::Key_4, Qt::AltModifier);
    QCOMPARE(assess->step(), AssessStep::Rating);
}

void TestWindowKeys::theMenuOpensByItsKey()
{
    WindowWorld world;
    const auto window = world.window();
    activate(*window);
    auto *menu = window->findChild<WindowMenu *>();
    QTest::keyClick(window.get(), Qt::Key_F10);
    QVERIFY(menu->isVisible());
    QVERIFY(menu->activeAction());
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
}

void TestWindowKeys::aUnitIsAddedWhereUnitsAreChosen()
{
    WindowWorld world;
    const auto window = world.window();
    QVERIFY(window->openWorkspace().create(world.path(QStringLiteral("a.cxw")), QStringLiteral("A")));
    Session &session = *window->openWorkspace().session();
    fill(session.document);
    QAction *more = choice(*window, QStringLiteral("New unit"));
    QVERIFY(more);
    QString refused;
    const test::WhenOpen<UnitDialog> asked([&](UnitDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>();
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClicks(name, QStringLiteral("RETAIL"));
        QTest::keyClick(name, Qt::Key_Return);
        refused = test::shownTexts(dialog);
        name->clear();
        QTest::keyClicks(name, QStringLiteral("Wholesale"));
        QTest::keyClick(name, Qt::Key_Return);
    });
    more->trigger();
    QVERIFY(asked.happened());
    QVERIFY2(refused.contains(QStringLiteral("There already is a unit")), qPrintable(refused));
    QCOMPARE(session.document.workspace().units().size(), size_t(3));
    QCOMPARE(session.document.workspace().find<Unit>(session.selection.unit())->name, QStringLiteral("Wholesale"));
    QCOMPARE(window->place(), Place::Assess);
    QVERIFY(test::button(*window, QStringLiteral("Start the round")));
    QVERIFY(choice(*window, QStringLiteral("Wholesale"))->isChecked());
    QVERIFY(session.document.undo().ok());
    QCOMPARE(session.document.workspace().units().size(), size_t(2));
}

void TestWindowKeys::theWheelChangesNothing()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    int seen = 0;
    test::visitEveryPlace(*window, [&](const QString &name) {
        const QStringList changed = changedByWheel(*window, seen);
        QVERIFY2(changed.isEmpty(), qPrintable(name + QLatin1String(": ") + changed.join(QLatin1Char('\n'))));
    });
    test::visitEveryDialog(world, *window, [&](const QString &name, QDialog &dialog) {
        const QStringList changed = changedByWheel(dialog, seen);
        QVERIFY2(changed.isEmpty(), qPrintable(name + QLatin1String(": ") + changed.join(QLatin1Char('\n'))));
    });
    QVERIFY2(seen > 10, qPrintable(QString::number(seen)));
}

void TestWindowKeys::theWheelGoesOnToThePage()
{
    QScrollArea area;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *box = new QComboBox;
    box->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    auto *spin = new QSpinBox;
    auto *date = new QDateEdit(QDate(2026, 1, 1));
    auto *slider = new QSlider(Qt::Horizontal);
    auto *tabs = new QTabBar;
    tabs->addTab(QStringLiteral("a"));
    tabs->addTab(QStringLiteral("b"));
    for (QWidget *field : std::initializer_list<QWidget *>{box, spin, date, slider, tabs})
        layout->addWidget(field);
    page->setMinimumHeight(2000);
    area.setWidget(page);
    area.resize(400, 300);
    area.show();
    settle();
    int seen = 0;
    QCOMPARE(changedByWheel(page[0], seen), QStringList());
    QCOMPARE(seen, 5);
    area.verticalScrollBar()->setValue(0);
    for (QWidget *field : std::initializer_list<QWidget *>{box, spin, date, slider, tabs}) {
        const int before = area.verticalScrollBar()->value();
        turnWheel(*field, -120);
        QVERIFY2(area.verticalScrollBar()->value() > before, field->metaObject()->className());
    }
}

void TestWindowKeys::whatAChoiceShowsIsWhatHolds_data()
{
    QTest::addColumn<bool>("byLetter");
    QTest::newRow("letter") << true;
    QTest::newRow("arrow") << false;
}

void TestWindowKeys::whatAChoiceShowsIsWhatHolds()
{
    QFETCH(const bool, byLetter);
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    activate(*window);
    Session &session = *window->openWorkspace().session();
    const InitiativeId initiative = session.document.workspace().initiatives(session.selection.unit()).front().id;
    window->goTo(Destination(Place::Roadmap, initiative));
    int tried = 0;
    test::visitEveryPlace(*window, [&](const QString &place) {
        const auto boxes = window->findChildren<QComboBox *>();
        for (const QPointer<QComboBox> box : boxes) {
            if (!box || !box->isVisible() || !box->isEnabled() || !chooseByKeys(*box, byLetter) || !box)
                continue;
            ++tried;
            const QString shown = box->currentText();
            settle();
            box->setFocus();
            const QImage before = window->grab().toImage();
            // Nothing is left to be done for it, nor is it taken back.
            Q_EMIT box->activated(box->currentIndex());
            settle();
            QVERIFY2(box, qPrintable(place));
            box->setFocus();
            const QString here = place + QStringLiteral(": ") + box->accessibleName();
            QVERIFY2(box->currentText() == shown, qPrintable(here));
            QVERIFY2(window->grab().toImage() == before, qPrintable(here));
        }
    });
    QVERIFY2(tried >= 8, qPrintable(QString::number(tried)));
}

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
