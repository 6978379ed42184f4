// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/assistivetree.h"
#include "tests/ui/everyplace.h"
#include "ui/assess/assesspage.h"
#include "ui/assess/stepper.h"
#include "ui/charts/ganttview.h"
#include "ui/charts/radarchart.h"
#include "ui/shell/choicebutton.h"
#include "ui/shell/pagestack.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

using namespace cxw;
using cxw::test::eachPart;
using cxw::test::WindowWorld;

namespace {

/// Closes whatever waits for an answer, as Esc does, as long as this lives.
class Closer
{
public:
    Closer()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            if (QWidget *popup = QApplication::activePopupWidget()) {
                m_seen << QString::fromLatin1(popup->metaObject()->className());
                popup->close();
            } else if (QWidget *modal = QApplication::activeModalWidget()) {
                m_seen << modal->windowTitle();
                modal->close();
            }
        });
        m_timer.start(0);
    }

    /// What was closed since this was asked last.
    QStringList take() { return std::exchange(m_seen, {}); }

private:
    QTimer m_timer;
    QStringList m_seen;
};

/// The buttons that can be pressed in a widget, in the order in which assistive programs find them.
QList<QAbstractButton *> buttonsIn(QWidget &whole)
{
    QList<QAbstractButton *> buttons;
    eachPart(QAccessible::queryAccessibleInterface(&whole), [&](QAccessibleInterface *part) {
        auto *button = qobject_cast<QAbstractButton *>(part->object());
        if (button && button->isEnabled() && button->isVisible())
            buttons << button;
    });
    return buttons;
}

QStringList actionsOf(QAccessibleInterface *part)
{
    QAccessibleActionInterface *actions = part->actionInterface();
    QStringList names = actions ? actions->actionNames() : QStringList();
    names.removeAll(QAccessibleActionInterface::setFocusAction());
    return names;
}

/// What a person finds on the window: the place, its words and what is chosen. `folder` is called the same in all.
QStringList shownBy(QWidget &window, const QString &folder)
{
    QStringList shown;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || qobject_cast<QAbstractSlider *>(widget))
            continue;
        const QAccessibleInterface *part = QAccessible::queryAccessibleInterface(widget);
        const QAccessible::State state = part->state();
        // Edits of one moment stand in the history's text in any order.
        const bool history = qobject_cast<QTextEdit *>(widget);
        shown << test::toText(part) + u' ' + (history ? QString() : part->text(QAccessible::Value).remove(folder))
                     + u' ' + QString::number(state.checked) + QString::number(state.disabled);
    }
    return shown.replaceInStrings(folder, QString());
}

/// Where two lists begin to differ.
QString firstOther(const QStringList &one, const QStringList &other)
{
    const auto [here, there] = std::ranges::mismatch(one, other);
    return (here == one.end() ? QString() : *here) + QStringLiteral(" / ")
           + (there == other.end() ? QString() : *there);
}

void undoAll(MainWindow &window)
{
    Document &document = window.openWorkspace().session()->document;
    while (document.nextUndo()) {
        if (const auto done = document.undo(); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
}

struct ShownPart
{
    const char *name;
    Place place;
    AssessStep step;
};

const std::array spots{
    ShownPart{"overview", Place::Overview, AssessStep::SetUp}, ShownPart{"set-up", Place::Assess, AssessStep::SetUp},
    ShownPart{"people", Place::Assess, AssessStep::People},    ShownPart{"stock", Place::Assess, AssessStep::Stock},
    ShownPart{"rating", Place::Assess, AssessStep::Rating},    ShownPart{"empathy", Place::Assess, AssessStep::Empathy},
    ShownPart{"review", Place::Assess, AssessStep::Review},    ShownPart{"compare", Place::Compare, AssessStep::SetUp},
    ShownPart{"findings", Place::Findings, AssessStep::SetUp}, ShownPart{"roadmap", Place::Roadmap, AssessStep::SetUp},
    ShownPart{"reports", Place::Reports, AssessStep::SetUp},   ShownPart{"history", Place::History, AssessStep::SetUp},
};

/// The window with the sample open at a spot, everything as it was at first.
void goTo(MainWindow &window, const ShownPart &spot)
{
    if (!window.openWorkspace().session())
        window.openSample();
    undoAll(window);
    window.goTo(Place::Start);
    window.goTo(spot.place);
    if (auto *assess = qobject_cast<AssessPage *>(window.findChild<PageStack *>()->page()))
        assess->goToStep(spot.step);
    test::settle();
}

/// What surrounds the places is the same everywhere, so it is looked at in one of them.
QWidget &partIn(MainWindow &window, const ShownPart &spot)
{
    if (spot.place == Place::Overview)
        return window;
    return *window.findChild<PageStack *>();
}

} // namespace

/// Whoever uses the program through assistive programs finds everything by its name and does with it what the mouse
/// does.
class tst_Assistive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void windowIsAWindowWithATitle();
    void everyActionOfAButtonIsAClick_data();
    void everyActionOfAButtonIsAClick();
    void everyButtonOfADialogIsPressed();
    void everyChoiceOfABoxIsChosen();
    void unitRoundAndMenuOpenAndChoose();
    void popupsAreFoundInTheWindow();
    void everyControlSaysWhatItIs();
    void everyControlOfADialogSaysWhatItIs();
    void arrowKeysTellTheAxisTheyReach();
    void arrowKeysTellTheInitiativeTheyReach();
};

void tst_Assistive::initTestCase()
{
    style::applyTo(*qApp, Scheme::Light);
    QAccessible::setActive(true);
}

void tst_Assistive::windowIsAWindowWithATitle()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    const QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(window.get());
    QCOMPARE(whole->role(), QAccessible::Window);
    QCOMPARE(whole->text(QAccessible::Name), window->windowTitle());
    QVERIFY(!window->windowTitle().isEmpty());
}

void tst_Assistive::everyActionOfAButtonIsAClick_data()
{
    QTest::addColumn<int>("spot");
    for (size_t spot = 0; spot < spots.size(); ++spot)
        QTest::newRow(spots.at(spot).name) << static_cast<int>(spot);
}

void tst_Assistive::everyActionOfAButtonIsAClick()
{
    QFETCH(int, spot);
    const ShownPart &here = spots.at(static_cast<size_t>(spot));
    WindowWorld ours;
    WindowWorld theirs;
    const auto assisted = ours.window();
    const auto clicked = theirs.window();
    Closer closer;
    goTo(*assisted, here);
    const auto count = buttonsIn(partIn(*assisted, here)).size();
    QVERIFY(count > 0);
    QStringList faults;
    for (qsizetype place = 0; place < count; ++place) {
        goTo(*assisted, here);
        goTo(*clicked, here);
        const auto buttons = buttonsIn(partIn(*assisted, here));
        const auto others = buttonsIn(partIn(*clicked, here));
        QCOMPARE(buttons.size(), others.size());
        // Some views stay where a press led them, and have fewer buttons there.
        if (place >= buttons.size())
            break;
        QAccessibleInterface *part = QAccessible::queryAccessibleInterface(buttons.at(place));
        const QString name = test::toText(part);
        const QStringList actions = actionsOf(part);
        if (actions.size() != 1) {
            faults << QStringLiteral("%1 has the actions %2").arg(name, actions.join(u','));
            continue;
        }
        closer.take();
        QSignalSpy pressed(buttons.at(place), &QAbstractButton::clicked);
        part->actionInterface()->doAction(actions.constFirst());
        test::settle();
        const QStringList closed = closer.take();
        if (part->role() == QAccessible::ButtonMenu) {
            if (closed.isEmpty())
                faults << name + QStringLiteral(" opens no menu");
            continue;
        }
        if (pressed.isEmpty())
            faults << name + QStringLiteral(" is not clicked");
        others.at(place)->click();
        test::settle();
        const QStringList done = shownBy(*assisted, ours.path({}));
        const QStringList meant = shownBy(*clicked, theirs.path({}));
        if (closer.take() != closed || done != meant)
            faults << name + QStringLiteral(" does something else than a click: ") + firstOther(done, meant);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Assistive::everyButtonOfADialogIsPressed()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    const Closer closer;
    QStringList faults;
    int seen = 0;
    test::visitEveryDialog(world, *window, [&](const QString &where, QDialog &dialog) {
        const auto buttons = buttonsIn(dialog);
        for (QAbstractButton *button : buttons) {
            QAccessibleInterface *part = QAccessible::queryAccessibleInterface(button);
            // What it does is the dialog's matter; here it matters that it is clicked.
            button->disconnect(SIGNAL(clicked(bool)));
            button->disconnect(SIGNAL(toggled(bool)));
            QSignalSpy clicked(button, &QAbstractButton::clicked);
            const QStringList actions = actionsOf(part);
            for (const QString &action : actions)
                part->actionInterface()->doAction(action);
            test::settle();
            ++seen;
            if (clicked.size() != 1)
                faults << where + QStringLiteral(": ") + test::toText(part);
        }
    });
    QVERIFY(seen > 20);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Assistive::everyChoiceOfABoxIsChosen()
{
    WindowWorld world;
    const auto window = world.window();
    Closer closer;
    QStringList faults;
    int seen = 0;
    for (const ShownPart &spot : spots) {
        goTo(*window, spot);
        const auto boxes = window->findChildren<QComboBox *>();
        for (QPointer<QComboBox> box : boxes) {
            if (!box || !box->isVisible() || !box->isEnabled() || box->isEditable())
                continue;
            QAccessibleInterface *part = QAccessible::queryAccessibleInterface(box);
            for (int index = box->count() - 1; box && index >= 0; --index) {
                QSignalSpy activated(box, &QComboBox::activated);
                QAccessibleInterface *choice = part->child(index);
                if (choice->text(QAccessible::Name) != box->itemText(index))
                    faults << QStringLiteral("a choice has another name");
                choice->actionInterface()->doAction(actionsOf(choice).value(0));
                test::settle();
                ++seen;
                if (activated.size() != 1 || activated.constFirst().constFirst().toInt() != index)
                    faults << QLatin1String(spot.name) + QStringLiteral(": ") + test::toText(part);
            }
        }
    }
    QVERIFY(seen > 10);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Assistive::unitRoundAndMenuOpenAndChoose()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    const Selection &selection = window->openWorkspace().session()->selection;
    const auto choosers = window->findChildren<ChoiceButton *>();
    QCOMPARE(choosers.size(), 2);
    for (ChoiceButton *chooser : choosers) {
        const auto before = std::pair(selection.unit(), selection.round());
        QAccessibleInterface *part = QAccessible::queryAccessibleInterface(chooser);
        QCOMPARE(part->role(), QAccessible::ButtonMenu);
        part->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        // Whoever opens a menu waits in it; what comes next is done from there.
        QTimer::singleShot(0, chooser, [chooser] {
            QAccessibleInterface *menu = QAccessible::queryAccessibleInterface(chooser->menu());
            for (int place = 0; place < menu->childCount(); ++place) {
                QAccessibleInterface *choice = menu->child(place);
                if (!choice->state().checkable || choice->state().checked)
                    continue;
                choice->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
                break;
            }
            chooser->menu()->close();
        });
        test::settle();
        QVERIFY(std::pair(selection.unit(), selection.round()) != before);
    }
    QAccessibleInterface *more = test::partNamed(*window, QAccessible::ButtonMenu, QStringLiteral("Menu"));
    QVERIFY(more);
    QString opened;
    more->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTimer::singleShot(0, window.get(), [&] {
        QWidget *menu = QApplication::activePopupWidget();
        opened = menu ? QString::fromLatin1(menu->metaObject()->className()) : QString();
        if (menu)
            menu->close();
    });
    test::settle();
    QCOMPARE(opened, QStringLiteral("cxw::WindowMenu"));
}

void tst_Assistive::popupsAreFoundInTheWindow()
{
    WindowWorld world;
    const auto window = world.window();
    auto *menu = new QMenu(window.get());
    menu->addAction(QStringLiteral("Choose me"));
    QVERIFY(!test::partNamed(*window, QAccessible::MenuItem, QStringLiteral("Choose me")));
    menu->popup(window->mapToGlobal(QPoint(10, 10)));
    QVERIFY(test::partNamed(*window, QAccessible::MenuItem, QStringLiteral("Choose me")));
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(window.get());
    QCOMPARE(whole->indexOfChild(QAccessible::queryAccessibleInterface(menu)), whole->childCount() - 1);
    menu->close();
}

namespace {

bool isControl(const QWidget &widget)
{
    const bool field = qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget)
                       || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
                       || qobject_cast<const QAbstractSpinBox *>(&widget)
                       || qobject_cast<const QAbstractButton *>(&widget);
    const bool own = widget.objectName() == QLatin1String("qt_spinbox_lineedit");
    return !own && (field || widget.focusPolicy() != Qt::NoFocus);
}

QString valueOf(const QAccessibleInterface *part)
{
    if (qobject_cast<QAbstractItemView *>(part->object()))
        return {};
    if (const auto *line = qobject_cast<QLineEdit *>(part->object()))
        return line->text();
    return part->text(QAccessible::Value);
}

/// Controls of a window that don't say what they are.
QStringList namelessIn(const QString &where, QWidget &window)
{
    QStringList faults;
    eachPart(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface *part) {
        const auto *widget = qobject_cast<QWidget *>(part->object());
        if (!widget || widget->isWindow() || !isControl(*widget) || qobject_cast<const QScrollArea *>(widget)
            || qobject_cast<const QAbstractSlider *>(widget))
            return;
        const QString name = part->text(QAccessible::Name);
        const QString value = valueOf(part);
        if (name.trimmed().isEmpty())
            faults << where + QStringLiteral(": no name: ") + test::toText(part) + u' ' + value;
        else if (!value.isEmpty() && name == value)
            faults << where + QStringLiteral(": only its value: ") + test::toText(part);
    });
    return faults;
}

/// Buttons and fields that are told by the same words although they are beside each other.
QStringList namesakesIn(const QString &where, QWidget &window)
{
    QStringList faults;
    eachPart(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface *part) {
        QStringList names;
        for (int place = 0; place < part->childCount(); ++place) {
            const QAccessibleInterface *child = part->child(place);
            const auto *widget = child ? qobject_cast<QWidget *>(child->object()) : nullptr;
            if (!widget || !widget->isVisible() || !isControl(*widget))
                continue;
            const QString name = child->text(QAccessible::Name);
            if (!name.isEmpty() && names.contains(name))
                faults << where + QStringLiteral(": twice: ") + test::toText(child);
            names << name;
        }
    });
    return faults;
}

} // namespace

void tst_Assistive::everyControlSaysWhatItIs()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    QStringList faults;
    test::visitEveryPlace(*window, [&](const QString &where) {
        faults += namelessIn(where, *window);
        faults += namesakesIn(where, *window);
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Assistive::everyControlOfADialogSaysWhatItIs()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    QStringList faults;
    test::visitEveryDialog(world, *window, [&](const QString &where, QDialog &dialog) {
        faults += namelessIn(where, dialog);
        faults += namesakesIn(where, dialog);
        const QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&dialog);
        if (whole->text(QAccessible::Name).isEmpty() || whole->role() != QAccessible::Dialog)
            faults << where + QStringLiteral(": ") + test::toText(whole);
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Assistive::arrowKeysTellTheAxisTheyReach()
{
    RadarView radar;
    RadarData data{QStringLiteral("Retail"),
                   {QStringLiteral("Design"), QStringLiteral("Delivery"), QStringLiteral("Culture")},
                   4,
                   {{QStringLiteral("2026 spring"), SeriesRole::EarlierRound, {1.9, 2, std::nullopt}},
                    {QStringLiteral("2026 autumn"), SeriesRole::ThisRound, {2.1, 3, 1}}},
                   {QStringLiteral("Absent"), QStringLiteral("Ad hoc"), QStringLiteral("Repeatable"),
                    QStringLiteral("Systematic"), QStringLiteral("Ingrained")}};
    radar.setData(data);
    radar.show();
    radar.activateWindow();
    radar.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&radar));
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&radar);
    QVERIFY(!chart->focusChild());
    QTest::keyClick(&radar, Qt::Key_Right);
    const QAccessibleInterface *said = chart->focusChild();
    QVERIFY(said);
    QCOMPARE(said->text(QAccessible::Name), QStringLiteral("Design 2.10 Repeatable; 2026 spring 1.90 Ad hoc"));
    QVERIFY(said->state().focused);
    QCOMPARE(chart->child(chart->indexOfChild(said)), said);
    QTest::keyClick(&radar, Qt::Key_Left);
    QCOMPARE(chart->focusChild()->text(QAccessible::Name), QStringLiteral("Culture 1.00 Ad hoc; 2026 spring –"));
}

void tst_Assistive::arrowKeysTellTheInitiativeTheyReach()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    window->goTo(Place::Roadmap);
    auto *gantt = window->findChild<GanttView *>();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    gantt->setFocus();
    QStringList said;
    for (int key = 0; key < 3; ++key) {
        QTest::keyClick(gantt, Qt::Key_Down);
        const QAccessibleInterface *reached = QAccessible::queryAccessibleInterface(gantt)->focusChild();
        QVERIFY(reached);
        said << reached->text(QAccessible::Name);
    }
    said.removeDuplicates();
    QCOMPARE(said.size(), 3);
}

QTEST_MAIN(tst_Assistive)
#include "tst_assistive.moc"
