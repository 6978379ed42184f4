// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everyplace.h"
#include "ui/actions/actionwords.h"
#include "ui/assess/assesspage.h"
#include "ui/shell/actionplaces.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/placetable.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/sidebarbutton.h"
#include "ui/shell/windowmenu.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>

#include <memory>
#include <set>

using namespace cxw;
using cxw::test::WindowWorld;

namespace {

/// The texts of a language while it lives.
class Texts
{
public:
    explicit Texts(const QLocale &language)
    {
        QLocale::setDefault(language);
        if (m_texts.load(language, QStringLiteral("cx-workbench"), QStringLiteral("_"), QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(&m_texts);
    }

private:
    QTranslator m_texts;
};

/// The letters that are keys with Alt among the parts of a page that can be seen, with what they belong to.
std::vector<std::pair<QKeySequence, QString>> lettersOf(const QWidget &window)
{
    std::vector<std::pair<QKeySequence, QString>> letters;
    const auto add = [&](const QString &text) {
        if (const auto letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            letters.emplace_back(letter, text);
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->shortcut() == QKeySequence::mnemonic(button->text()))
            add(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            add(tabs->tabText(tab));
    }
    return letters;
}

QStringList clashesAmong(std::vector<std::pair<QKeySequence, QString>> letters)
{
    QStringList clashes;
    std::ranges::stable_sort(letters, {}, [](const auto &each) { return each.first.toString(); });
    for (size_t next = 1; next < letters.size(); ++next) {
        const auto &[left, leftText] = letters[next - 1];
        const auto &[right, rightText] = letters[next];
        if (left == right)
            clashes << left.toString() + QStringLiteral(": ") + leftText + QStringLiteral(" / ") + rightText;
    }
    return clashes;
}

/// The keys that stand in a text.
QList<QKeySequence> keysIn(const QString &text)
{
    static const QRegularExpression key(
        QStringLiteral(R"((?:Ctrl|Strg|Alt)\+(?:Shift\+|Umschalt\+)?\w\b|\bF\d{1,2}\b)"));
    QList<QKeySequence> keys;
    for (auto match = key.globalMatch(text); match.hasNext();) {
        QString found = match.next().captured();
        found.replace(QLatin1String("Strg"), QLatin1String("Ctrl"));
        keys.append(QKeySequence(found.replace(QLatin1String("Umschalt"), QLatin1String("Shift"))));
    }
    return keys;
}

/// All keys that are in one of the tables.
QList<QKeySequence> knownKeys()
{
    QList<QKeySequence> known;
    for (const ActionRow &row : actionTable())
        known += keysOf(row.id);
    for (const PlaceRow &row : placeTable())
        known += keyOf(row.place);
    return known;
}

void pressInWindow(QWidget &window, int key, Qt::KeyboardModifiers modifiers)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window did not become active");
    QWidget *focused = window.focusWidget();
    QTest::keyClick(focused ? focused : &window, static_cast<Qt::Key>(key), modifiers);
}

AssessPage &assess(MainWindow &window)
{
    window.goTo(Place::Assess);
    return *qobject_cast<AssessPage *>(window.findChild<PageStack *>()->page());
}

} // namespace

/// One table of actions: what menus, buttons, tooltips and keys say and do comes out of it.
class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void everyActionHasARowAndAWord();
    void noKeyDoesTwoThings_data() { languages(); }
    void noKeyDoesTwoThings();
    void everyShortcutOfTheWindowStemsFromTheTable();
    void theMenuShowsTheKeysBesideEachAction();
    void f10OpensTheMenu();
    void tooltipsSayTheKeys();
    void noLetterStandsForTwoThingsOfAMenu_data() { languages(); }
    void noLetterStandsForTwoThingsOfAMenu();
    void noLetterStandsForTwoThingsOfAPage_data() { languages(); }
    void noLetterStandsForTwoThingsOfAPage();
    void wordsNameOnlyKeysThatThereAre_data() { languages(); }
    void wordsNameOnlyKeysThatThereAre();
    void everyKeyOfAssessIsTaken_data();
    void everyKeyOfAssessIsTaken();
    void allKeysAreListedAndFound();

private:
    static void languages()
    {
        QTest::addColumn<QLocale>("language");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    }
};

void TestActions::everyActionHasARowAndAWord()
{
    std::set<ActionId> seen;
    for (const ActionRow &row : actionTable()) {
        QVERIFY2(seen.insert(row.id).second, qPrintable(nameOf(row.id)));
        QVERIFY2(!nameOf(row.id).isEmpty(), qPrintable(QString::number(static_cast<int>(row.id))));
        QVERIFY(!displayName(row.place).isEmpty());
    }
    for (const PlaceRow &row : placeTable())
        QCOMPARE(placeFromText(toText(row.place)), std::optional(row.place));
    // The last of the enumeration has a row as all before it have.
    QCOMPARE(seen.size(), static_cast<size_t>(*seen.rbegin()) + 1);
}

void TestActions::noKeyDoesTwoThings()
{
    QFETCH(const QLocale, language);
    const Texts texts(language);
    const auto &rows = actionTable();
    for (auto one = rows.begin(); one != rows.end(); ++one) {
        for (auto other = one + 1; other != rows.end(); ++other) {
            if (!holdTogether(one->place, other->place))
                continue;
            for (const QKeySequence &key : keysOf(one->id))
                QVERIFY2(!keysOf(other->id).contains(key), qPrintable(nameOf(one->id) + u'/' + nameOf(other->id)));
        }
        for (const PlaceRow &row : placeTable())
            QVERIFY2(!keysOf(one->id).contains(keyOf(row.place)), qPrintable(nameOf(one->id)));
    }
}

void TestActions::everyShortcutOfTheWindowStemsFromTheTable()
{
    const QList<QKeySequence> known = knownKeys();
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    int actions = 0;
    int shortcuts = 0;
    test::visitEveryPlace(*window, [&](const QString &place) {
        for (const QAction *action : window->findChildren<QAction *>()) {
            if (action->shortcuts().isEmpty())
                continue;
            ++actions;
            const QString what = place + QStringLiteral(": ") + action->text();
            const auto to = placeOf(*action);
            QVERIFY2(to || idOf(*action), qPrintable(what));
            QVERIFY2(action->shortcuts() == (to ? QList{keyOf(*to)} : keysOf(*idOf(*action))), qPrintable(what));
        }
        for (const QShortcut *shortcut : window->findChildren<QShortcut *>()) {
            ++shortcuts;
            QVERIFY2(known.contains(shortcut->key()), qPrintable(place + shortcut->key().toString()));
        }
    });
    QVERIFY(actions > 100);
    QVERIFY(shortcuts > 50);
}

void TestActions::theMenuShowsTheKeysBesideEachAction()
{
    WindowWorld world;
    const auto window = world.window();
    std::set<ActionId> inMenu;
    std::set<Place> placesInMenu;
    const auto *menu = window->findChild<WindowMenu *>();
    QList<QAction *> actions = menu->actions();
    for (const QMenu *below : menu->findChildren<QMenu *>())
        actions += below->actions();
    for (const QAction *action : actions) {
        const auto id = idOf(*action);
        const auto to = placeOf(*action);
        if (!id && !to)
            continue;
        if (id)
            inMenu.insert(*id);
        else
            placesInMenu.insert(*to);
        QCOMPARE(action->shortcuts(), id ? keysOf(*id) : QList{keyOf(*to)});
        QVERIFY2(action->isShortcutVisibleInContextMenu(), qPrintable(action->text()));
    }
    for (const ActionId id : {ActionId::Undo, ActionId::Find, ActionId::Shortcuts})
        QVERIFY2(inMenu.contains(id), qPrintable(nameOf(id)));
    QCOMPARE(placesInMenu.size(), placeTable().size());
}

void TestActions::f10OpensTheMenu()
{
    WindowWorld world;
    const auto window = world.window();
    auto *menu = window->findChild<WindowMenu *>();
    pressInWindow(*window, Qt::Key_F10, Qt::NoModifier);
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->activeAction(), menu->actions().constFirst());
    menu->close();
}

void TestActions::tooltipsSayTheKeys()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    QStringList tips;
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        tips << button->toolTip();
    for (const QAction *action : window->actions())
        tips << action->toolTip();
    for (const char *tip : {"Undo (Ctrl+Z)", "Redo (Ctrl+Shift+Z)", "Roadmap (Ctrl+6)", "Open… (Ctrl+O)"})
        QVERIFY2(tips.contains(QString::fromUtf8(tip)), tip);
}

void TestActions::noLetterStandsForTwoThingsOfAMenu()
{
    QFETCH(const QLocale, language);
    const Texts texts(language);
    WindowWorld world(language);
    const auto window = world.window();
    const auto menus = window->findChildren<QMenu *>();
    QVERIFY(menus.size() > 2);
    for (const QMenu *menu : menus) {
        std::vector<std::pair<QKeySequence, QString>> letters;
        for (const QAction *action : menu->actions()) {
            if (const auto letter = QKeySequence::mnemonic(action->text()); !letter.isEmpty())
                letters.emplace_back(letter, action->text());
        }
        const QStringList clashes = clashesAmong(letters);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }
}

void TestActions::noLetterStandsForTwoThingsOfAPage()
{
    QFETCH(const QLocale, language);
    const Texts texts(language);
    WindowWorld world(language);
    const auto window = world.window();
    window->openSample();
    QStringList clashes;
    test::visitEveryPlace(*window, [&](const QString &place) {
        for (const QString &clash : clashesAmong(lettersOf(*window)))
            clashes << place + QStringLiteral(": ") + clash;
    });
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void TestActions::wordsNameOnlyKeysThatThereAre()
{
    QFETCH(const QLocale, language);
    const Texts texts(language);
    const QList<QKeySequence> known = knownKeys();
    WindowWorld world(language);
    const auto window = world.window();
    window->openSample();
    int named = 0;
    test::visitEveryPlace(*window, [&](const QString &place) {
        QStringList words{rowOf(window->place()).help()};
        for (const QWidget *part : window->findChildren<QWidget *>()) {
            words << part->toolTip();
            if (const auto *label = qobject_cast<const QLabel *>(part))
                words << label->text();
            if (const auto *line = qobject_cast<const QLineEdit *>(part))
                words << line->placeholderText();
        }
        for (const QKeySequence &key : keysIn(words.join(u'\n'))) {
            QVERIFY2(known.contains(key), qPrintable(place + QStringLiteral(": ") + key.toString()));
            ++named;
        }
    });
    QVERIFY(named > 50);
}

void TestActions::everyKeyOfAssessIsTaken_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("ballots");
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<bool>("taken");
    const auto row = [](const QString &name, AssessStep step, bool ballots, const QKeySequence &key, bool taken) {
        QTest::newRow(qPrintable(name)) << static_cast<int>(step) << ballots << key << taken;
    };
    for (const ActionRow &each : actionTable()) {
        const bool stock = each.place == ActionPlace::Stock;
        const bool ballots = each.place == ActionPlace::Ballots;
        if (!stock && !ballots && each.place != ActionPlace::Rating)
            continue;
        for (const QKeySequence &key : keysOf(each.id))
            row(displayName(each.place) + u' ' + nameOf(each.id) + u' ' + key.toString(),
                stock ? AssessStep::Stock : AssessStep::Rating, ballots, key, true);
    }
    row(QStringLiteral("no key of stock"), AssessStep::Stock, false, QKeySequence(Qt::Key_F8), false);
    row(QStringLiteral("no key of rating"), AssessStep::Rating, false, QKeySequence(Qt::Key_F8), false);
}

void TestActions::everyKeyOfAssessIsTaken()
{
    QFETCH(const int, step);
    QFETCH(const bool, ballots);
    QFETCH(const QKeySequence, key);
    QFETCH(const bool, taken);
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    assess(*window).goToStep(static_cast<AssessStep>(step));
    test::settle();
    if (ballots)
        pressInWindow(*window, Qt::Key_F4, Qt::NoModifier);
    test::settle();
    const auto code = key[0].key();
    const QString typed = code < 0x100 ? QString(QChar(static_cast<char16_t>(code))) : QString();
    QKeyEvent press(QEvent::KeyPress, code, key[0].keyboardModifiers(), typed);
    QVERIFY(window->focusWidget());
    QApplication::sendEvent(window->focusWidget(), &press);
    QCOMPARE(press.isAccepted(), taken);
}

void TestActions::allKeysAreListedAndFound()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    window->goTo(Place::Assess);
    bool looked = false;
    QTimer whenOpen;
    whenOpen.start(0);
    connect(&whenOpen, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<ShortcutsDialog *>(QApplication::activeModalWidget());
        if (!dialog || looked)
            return;
        looked = true;
        whenOpen.stop();
        auto *table = dialog->findChild<DataTable *>();
        const auto isListed = [&](const QString &name, const QString &keys) {
            return std::ranges::any_of(table->content().rows(), [&](const TableRow &line) {
                return line.cells[1].text == name && line.cells[2].text == keys;
            });
        };
        for (const ActionRow &row : actionTable())
            QCOMPARE(isListed(nameOf(row.id), keyTextOf(row.id)), !keyTextOf(row.id).isEmpty());
        for (const PlaceRow &row : placeTable())
            QVERIFY(isListed(displayName(row.place), keyOf(row.place).toString()));
        QVERIFY(table->asText().contains(QStringLiteral("Ctrl+K")));
        // What holds where the person is stands at the top.
        const QString first = table->content().rows().front().cells[0].text;
        QCOMPARE(first, displayName(ActionPlace::Assess));
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("undo"));
        QCOMPARE(table->content().rows().size(), 1U);
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("nothing"));
        QVERIFY(table->content().rows().empty());
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Try fewer words"));
        }));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    });
    pressInWindow(*window, Qt::Key_Slash, Qt::ControlModifier);
    QVERIFY(looked);
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
