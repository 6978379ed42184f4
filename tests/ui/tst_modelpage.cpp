// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"
#include "core/workspace/modeldrafts.h"
#include "core/workspace/setupedits.h"
#include "tests/ui/dialogsupport.h"
#include "tests/ui/shellsupport.h"
#include "ui/model/modelpage.h"
#include "ui/model/modeltree.h"
#include "ui/start/newworkspacedialog.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace cxw;
using namespace cxw::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestModelPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theBuiltInModelCanBeReadAndSaysHowItIsChanged();
    void whatIsTypedIsInTheDraftAndUndoTakesItBack();
    void practicesAreAddedMovedRegroupedAndRetired();
    void whatIsWrongIsSaidAtItsFieldAndHoldsTheRelease();
    void roundsThatBeginAfterTheReleaseAreRatedByIt();
    void theNextVersionLeavesEarlierRoundsTheirs();
    void theScaleGrowsWithAllThatIsSaidOfIt();
    void gatesAreWritten();
    void modelsGoOutAndComeIn();
    void aFileThatIsWrongIsNamedPlaceByPlaceAndNotTakenIn();
    void aSheetGivesADraft();
    void aNewWorkspaceTakesAModelFile();
    void theKeysOfTheListDoAllThatItsButtonsDo();
    void nothingLooksChangeableInAFileThatIsRead();
    void aTextOfALargeModelIsWritten();

private:
    [[nodiscard]] Document &document() { return m_window->openWorkspace().session()->document; }
    [[nodiscard]] const Workspace &workspace() { return document().workspace(); }
    /// The one that is shown: a page for the model of an earlier round may not be gone yet.
    [[nodiscard]] ModelPage *page()
    {
        for (ModelPage *page : m_window->findChildren<ModelPage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
    [[nodiscard]] ModelTree *tree() { return page()->findChild<ModelTree *>(); }
    /// The visible control that a screen reader knows under this name.
    template <typename W>
    [[nodiscard]] W *child(const char *name, QWidget *in = nullptr);
    void press(const char *words);
    void pick(const char *key) { tree()->select(text(key)); }
    void choose(const char *action);
    /// Types over what is in a line and enters it.
    void enter(const char *field, const char *words);
    void enterPage(const char *field, const char *words);
    [[nodiscard]] ModelName draft();
    [[nodiscard]] QJsonObject draftFile() { return modelFileOf(workspace(), draft()); }
    [[nodiscard]] const Practice &practice(const MaturityModel &model, const char *id)
    {
        return model.practices[static_cast<size_t>(model.findPractice({text(id)}).value())];
    }
    [[nodiscard]] MaturityModel draftModel() { return readModel(draftFile()).value(); }
    [[nodiscard]] QString shown() { return shownTexts(*m_window); }
    void undo();
    void addRound(const char *name);

    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

template <typename W>
W *TestModelPage::child(const char *name, QWidget *in)
{
    for (W *widget : (in ? in : static_cast<QWidget *>(m_window.get()))->findChildren<W *>()) {
        if (widget->isVisible() && widget->accessibleName() == text(name))
            return widget;
    }
    return nullptr;
}

void TestModelPage::init()
{
    m_world = std::make_unique<WindowWorld>();
    m_window = m_world->window();
    m_window->resize(1280, 720);
    QVERIFY(m_window->openWorkspace().create(m_world->path(text("own.cxw")), text("Northshore")));
    m_window->goTo(Place::Model);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(page());
}

void TestModelPage::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestModelPage::press(const char *words)
{
    QPushButton *found = button(*m_window, text(words));
    QVERIFY2(found && found->isEnabled(), words);
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestModelPage::choose(const char *action)
{
    for (QAction *each : child<QPushButton>("More", page())->menu()->actions()) {
        if (each->text().remove(u'&').startsWith(text(action))) {
            QVERIFY(each->isEnabled());
            return each->trigger();
        }
    }
    QFAIL(action);
}

void TestModelPage::enter(const char *field, const char *words)
{
    auto *line = child<QLineEdit>(field, page());
    QVERIFY2(line, field);
    line->setFocus();
    line->selectAll();
    line->insert(text(words)); // as an input method does, which knows more letters than the keyboard
    QTest::keyClick(line, Qt::Key_Return);
}

void TestModelPage::enterPage(const char *field, const char *words)
{
    auto *lines = child<QPlainTextEdit>(field, page());
    QVERIFY2(lines, field);
    lines->setFocus();
    lines->selectAll();
    lines->insertPlainText(text(words));
    QTest::keyClick(lines, Qt::Key_Return, Qt::ControlModifier);
}

ModelName TestModelPage::draft()
{
    for (const ModelVersion &version : modelVersions(workspace())) {
        if (version.draft)
            return {version.model.text, version.version.text};
    }
    return {};
}

void TestModelPage::undo()
{
    m_window->activateWindow(); // a dialog may just have closed
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
}

void TestModelPage::addRound(const char *name)
{
    RoundStart start;
    const auto units = workspace().units();
    if (units.empty())
        start.unitName = text("Retail");
    else
        start.unit = units.front().id;
    start.name = text(name);
    start.date = QDate(2026, 3, static_cast<int>(workspace().all<Round>().size()) + 1);
    start.model = nameOf(*document().models().forNextRound(workspace(), start.unit.value_or(UnitId())));
    const StartedRound started = startRoundEdit(workspace(), start);
    QVERIFY(document().apply(started.edit));
    m_window->openWorkspace().session()->selection.selectRound(started.round);
}

void TestModelPage::theBuiltInModelCanBeReadAndSaysHowItIsChanged()
{
    QVERIFY(shown().contains(text("Make it your own to change it")));
    QVERIFY(!button(*m_window, text("Release")));
    pick("practice/delivery.coaching");
    auto *statement = child<QPlainTextEdit>("Statement", page());
    QVERIFY(statement && statement->isReadOnly());
    QCOMPARE(statement->toPlainText(), practice(*document().models().builtIn(), "delivery.coaching").statement);
    QVERIFY(!child<QToolButton>("Retire", page()));
}

void TestModelPage::whatIsTypedIsInTheDraftAndUndoTakesItBack()
{
    press("Make it your own");
    QCOMPARE(draft().id, text("northshore"));
    QVERIFY(shown().contains(text("A draft")));
    pick("practice/delivery.coaching");
    const QString before = practice(draftModel(), "delivery.coaching").statement;
    enterPage("Statement", "私たちは <b>coach</b> %1 & more");
    QCOMPARE(practice(draftModel(), "delivery.coaching").statement, text("私たちは <b>coach</b> %1 & more"));
    QVERIFY(document().undoLabel()->startsWith(text("Change the statement of “")));
    undo();
    QCOMPARE(practice(draftModel(), "delivery.coaching").statement, before);
    QCOMPARE(child<QPlainTextEdit>("Statement", page())->toPlainText(), before);
    enter("Title", "Coaching each other");
    QCOMPARE(tree()->currentItem()->text(0), text("Coaching each other"));
}

void TestModelPage::practicesAreAddedMovedRegroupedAndRetired()
{
    press("Make it your own");
    pick("competency/delivery");
    enter("Add a practice", "Peer coaching");
    enter("Add a practice", "顧客");
    QVERIFY(draftModel().findPractice({text("delivery.peer-coaching")}));
    QVERIFY(draftModel().findPractice({text("delivery.p7")}));
    pick("practice/delivery.peer-coaching");
    QTest::mouseClick(child<QToolButton>("Move up", page()), Qt::LeftButton);
    QCOMPARE(draftModel().findPractice({text("delivery.peer-coaching")}).value() + 1,
             draftModel().findPractice({text("delivery.touchpoint-checks")}).value());
    auto *competency = child<QComboBox>("Competency", page());
    competency->setFocus();
    QTest::keyClick(competency, Qt::Key_End);
    QVERIFY(draftModel().findPractice({text("culture.peer-coaching")}));
    QVERIFY(draftModel().findPracticeThatWas({text("delivery.peer-coaching")}));
    QCOMPARE(tree()->current(), text("practice/culture.peer-coaching"));
    QTest::mouseClick(child<QToolButton>("Retire", page()), Qt::LeftButton);
    QVERIFY(!draftModel().findPractice({text("culture.peer-coaching")}));
    undo();
    QVERIFY(draftModel().findPractice({text("culture.peer-coaching")}));
}

void TestModelPage::whatIsWrongIsSaidAtItsFieldAndHoldsTheRelease()
{
    press("Make it your own");
    pick("practice/delivery.coaching");
    enter("Weight", "-1");
    const QString wrong = text("Weight is -1, but must be from 0 to 1000");
    QVERIFY2(shown().contains(wrong), qPrintable(shown()));
    QVERIFY(!tree()->currentItem()->icon(0).isNull());
    QVERIFY(child<QLineEdit>("Weight", page())->accessibleDescription().contains(wrong));
    pick("model");
    press("Release");
    QVERIFY(!draft().id.isEmpty());
    QVERIFY(shown().contains(text("It can't be released yet")));
    auto *list = child<QListWidget>("What is wrong", page());
    QVERIFY(list && list->hasFocus());
    QCOMPARE(list->count(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    auto *weight = child<QLineEdit>("Weight", page());
    QVERIFY(weight && weight->hasFocus());
    enter("Weight", "2");
    QVERIFY(!shown().contains(wrong));
    QVERIFY(!child<QListWidget>("What is wrong", page()));
    QCOMPARE(practice(draftModel(), "delivery.coaching").weight, 2.0);
}

void TestModelPage::roundsThatBeginAfterTheReleaseAreRatedByIt()
{
    addRound("2026 spring");
    const ModelName builtIn = nameOf(*document().models().builtIn());
    press("Make it your own");
    const ModelName own = draft();
    pick("practice/delivery.tools");
    QTest::mouseClick(child<QToolButton>("Retire", page()), Qt::LeftButton);
    QTRY_VERIFY2(shown().contains(text("29 of 30 practices stay comparable with")), qPrintable(shown()));
    press("Release");
    QVERIFY(draft().id.isEmpty());
    QVERIFY(shown().contains(text("It can be chosen when a round begins")));
    press("Use it for new units");
    QCOMPARE(workspace().organization().modelId, own.id);
    QVERIFY(!button(*m_window, text("Use it for new units")));

    m_window->goTo(Place::Assess);
    const auto tools = m_window->findChildren<QToolButton *>();
    const auto begin = std::ranges::find_if(tools, [](const QToolButton *tool) {
        return tool->isVisible() && tool->text().remove(u'&') == text("New round");
    });
    QVERIFY(begin != tools.end());
    QTest::mouseClick(*begin, Qt::LeftButton);
    auto *model = child<QComboBox>("Model");
    QVERIFY(model);
    QVERIFY2(model->currentText().contains(builtIn.version), "the model of the round before is offered first");
    model->setFocus();
    QTest::keyClick(model, Qt::Key_End);
    auto *name = child<QLineEdit>("Name of the round");
    name->setFocus();
    QTest::keyClicks(name, text("2026 autumn"));
    press("Start the round");
    const auto rounds = workspace().rounds(workspace().units().front().id);
    QCOMPARE(rounds.size(), size_t(2));
    QCOMPARE(modelNameOf(rounds.front()), builtIn);
    QCOMPARE(modelNameOf(rounds.back()), own);
    QCOMPARE(document().modelOf(rounds.back())->practiceCount(), 29);
}

void TestModelPage::theNextVersionLeavesEarlierRoundsTheirs()
{
    press("Make it your own");
    const ModelName first = draft();
    press("Release");
    press("Use it for new units");
    addRound("2026 spring");
    m_window->goTo(Place::Model);
    QVERIFY(shown().contains(text("1 round")));
    press("New version");
    QCOMPARE(draft(), (ModelName{first.id, text("2")}));
    pick("competency/delivery");
    enter("Add a practice", "Peer coaching");
    press("Release");
    QVERIFY2(shown().contains(text("Rounds that begin from now on are rated by version 2")), qPrintable(shown()));
    addRound("2026 autumn");
    const auto rounds = workspace().rounds(workspace().units().front().id);
    QCOMPARE(modelNameOf(rounds.front()), first);
    QCOMPARE(modelNameOf(rounds.back()), (ModelName{first.id, text("2")}));
}

void TestModelPage::theScaleGrowsWithAllThatIsSaidOfIt()
{
    press("Make it your own");
    pick("scale");
    press("One step more");
    QCOMPARE(draftModel().highestStep(), 5);
    QCOMPARE(draftModel().habits.front().steps.size(), 6);
    enter("Word for 5", "Leading");
    QCOMPARE(draftModel().stepName(5), text("Leading"));
    undo();
    undo();
    QCOMPARE(draftModel().highestStep(), 4);
    pick("empathy");
    press("Remove empathy");
    QCOMPARE(draftModel().groupCount(), 0);
    press("Add empathy");
    QCOMPARE(draftModel().groupCount(), 4);
}

void TestModelPage::gatesAreWritten()
{
    press("Make it your own");
    pick("phase/repair");
    const size_t before = draftModel().phases.front().criteria.size();
    auto *other = child<QComboBox>("Ask for a practice", page());
    other->setFocus();
    QTest::keyClick(other, Qt::Key_End);
    QCOMPARE(draftModel().phases.front().criteria.size(), before + 1);
    press("A need delivered");
    QCOMPARE(draftModel().phases.front().rules.size(), size_t(2));
    enter("Rule 2", "Something new");
    QCOMPARE(draftModel().phases.front().rules.back().name, text("Something new"));
    pick("phases");
    press("Remove all phases");
    QVERIFY(draftModel().phases.empty());
    enter("Add a phase", "Begin");
    QCOMPARE(draftModel().phases.front().name, text("Begin"));
}

void TestModelPage::modelsGoOutAndComeIn()
{
    press("Make it your own");
    pick("practice/delivery.coaching");
    enterPage("Statement", "הקשבה");
    const QJsonObject file = draftFile();
    const QString path = m_world->path(text("own.json"));
    {
        const ChooseFile choice(path);
        choose("Export");
        QVERIFY(choice.happened());
    }
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(written.readAll()).object(), file);

    QVERIFY(m_window->openWorkspace().create(m_world->path(text("other.cxw")), text("Other")));
    m_window->goTo(Place::Model);
    {
        const ChooseFile choice(path);
        choose("Import");
        QVERIFY(choice.happened());
    }
    QCOMPARE(modelFileOf(workspace(), nameOfFile(file)), file);
    QVERIFY(draft().id.isEmpty());
    QVERIFY(button(*m_window, text("New version")));
    undo();
    QVERIFY(modelVersions(workspace()).empty());
}

void TestModelPage::aFileThatIsWrongIsNamedPlaceByPlaceAndNotTakenIn()
{
    QJsonObject file = builtInModelFile().value();
    file.insert(text("id"), text("broken"));
    QJsonArray habits = file.value(text("habits")).toArray();
    habits.append(habits.first());
    file.insert(text("habits"), habits);
    file.insert(text("scale"), QJsonArray{file.value(text("scale")).toArray().first()});
    const QString path = m_world->file(text("broken.json"), QJsonDocument(file).toJson());
    const ChooseFile choice(path);
    choose("Import");
    QVERIFY(choice.happened());
    QVERIFY(modelVersions(workspace()).empty());
    QVERIFY2(shown().contains(text("can't be used")), qPrintable(shown()));
    QStringList places;
    for (const QListWidget *list : m_window->findChildren<QListWidget *>()) {
        for (int row = 0; row < list->count(); ++row)
            places.append(list->item(row)->text());
    }
    const QString all = places.join(u'\n');
    QVERIFY2(all.contains(text("habits[4].id")) && all.contains(text("scale: ")), qPrintable(all));
}

void TestModelPage::aSheetGivesADraft()
{
    const QString path =
        m_world->file(text("Our way.csv"),
                      text("competency,practice,statement\nListening,Asking,We ask.\nActing,修理,We mend.\n").toUtf8());
    const ChooseFile choice(path);
    choose("Draft from a sheet");
    QVERIFY(choice.happened());
    QCOMPARE(draftModel().title, text("Our way"));
    QCOMPARE(draftModel().practiceCount(), 2);
    QVERIFY(button(*m_window, text("Release")));
}

void TestModelPage::aNewWorkspaceTakesAModelFile()
{
    QJsonObject file = builtInModelFile().value();
    file.insert(text("id"), text("acme"));
    file.insert(text("title"), text("Acme’s model"));
    const QString path = m_world->file(text("acme.json"), QJsonDocument(file).toJson());
    const QString broken = m_world->file(text("broken.json"), "{}");
    NewWorkspaceDialog dialog(m_world->path(text("new")), *document().models().builtIn(), m_window.get());
    dialog.show();
    const auto take = [&](const QString &from) {
        const ChooseFile choice(from);
        QTest::mouseClick(button(dialog, text("Choose a model file…")), Qt::LeftButton);
        QVERIFY(choice.happened());
    };
    take(broken);
    QVERIFY(dialog.modelFile().isEmpty());
    QVERIFY(child<QListWidget>("What is wrong in the model", &dialog)->count() > 3);
    take(path);
    QVERIFY(!child<QListWidget>("What is wrong in the model", &dialog));
    QCOMPARE(dialog.modelFile(), file);
    QVERIFY(m_window->openWorkspace().create(m_world->path(text("acme.cxw")), text("Acme"), dialog.modelFile()));
    QCOMPARE(document().models().forNextRound(workspace(), {})->title, text("Acme’s model"));
}

void TestModelPage::theKeysOfTheListDoAllThatItsButtonsDo()
{
    press("Make it your own");
    pick("practice/delivery.tools");
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(draftModel().findPractice({text("delivery.coaching")}).value() + 1,
             draftModel().findPractice({text("delivery.tools")}).value());
    QVERIFY(tree()->hasFocus());
    QTest::keyClick(tree(), Qt::Key_Delete);
    QVERIFY(!draftModel().findPractice({text("delivery.tools")}));
    QTest::keyClick(tree(), Qt::Key_Return);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void TestModelPage::nothingLooksChangeableInAFileThatIsRead()
{
    press("Make it your own");
    // Somebody has it open already.
    const auto holder = std::exchange(m_window, m_world->window());
    QVERIFY(m_window->openWorkspace().open(m_world->path(text("own.cxw"))));
    QVERIFY(document().isReadOnly());
    m_window->goTo(Place::Model);
    pick("practice/delivery.coaching");
    QVERIFY(child<QPlainTextEdit>("Statement", page())->isReadOnly());
    QVERIFY(!button(*m_window, text("Release"))->isEnabled());
}

void TestModelPage::aTextOfALargeModelIsWritten()
{
    QJsonObject file = builtInModelFile().value();
    const QJsonArray habits = file.value(text("habits")).toArray();
    QJsonArray many;
    for (int habit = 0; habit < 8; ++habit) {
        QJsonObject one = habits.at(habit % 4).toObject();
        one.insert(text("id"), QStringLiteral("habit-%1").arg(habit));
        many.append(one);
    }
    QJsonArray competencies;
    const QJsonObject pattern = file.value(text("competencies")).toArray().first().toObject();
    const QJsonObject practiceOf = pattern.value(text("practices")).toArray().first().toObject();
    for (int competency = 0; competency < 12; ++competency) {
        QJsonArray practices;
        for (int place = 0; place < 60; ++place) {
            QJsonObject one = practiceOf;
            one.insert(text("id"), QStringLiteral("p%1").arg(place));
            one.insert(text("title"), QStringLiteral("Practice %1 of %2 顧客")
                                          .arg(QString::number(place), QString::number(competency)));
            practices.append(one);
        }
        QJsonObject one = pattern;
        one.insert(text("id"), QStringLiteral("c%1").arg(competency));
        one.insert(text("practices"), practices);
        competencies.append(one);
    }
    file.insert(text("id"), text("large"));
    file.insert(text("habits"), many);
    file.insert(text("competencies"), competencies);
    file.remove(text("phases"));
    QVERIFY(document().apply(addModelEdit(workspace(), *document().models().builtIn(), file, true).value()));
    m_window->goTo(Place::Start);
    m_window->goTo(Place::Model);
    auto *versions = child<QComboBox>("Version that is shown", page());
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_End);
    pick("practice/c5.p30");
    auto *statement = child<QPlainTextEdit>("Statement", page());
    QVERIFY(statement && !statement->isReadOnly());
    statement->setFocus();
    const QString before = statement->toPlainText();
    for (int stroke = 1; stroke <= 5; ++stroke) {
        QTest::keyClick(statement, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(statement, text("x"));
        QTest::keyClick(statement, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(practice(draftModel(), "c5.p30").statement, before + QString(stroke, u'x'));
    }
    QVERIFY(tree()->currentItem()->text(0).startsWith(text("Practice 30 of 5")));
}

QTEST_MAIN(TestModelPage)
#include "tst_modelpage.moc"
