// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"
#include "core/sample/sample.h"
#include "core/workspace/planedits.h"
#include "core/workspace/setupedits.h"
#include "tests/support/memorystore.h"
#include "ui/history/changesview.h"
#include "ui/history/gobackpanel.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace cxw;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const Unit unit{{text("u")}, text("Retail"), 0, 1};
const Round autumn{{text("r")}, unit.id, text("2026 autumn"), QDate(2026, 10, 1), {}, false, false};
const PainPoint pain{{text("f")}, unit.id, text("Late letters"), {}, 4, 4, PainStatus::Open, {}};

Edit edit(const char *label, const std::vector<Change> &changes)
{
    return {text(label), changes};
}

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyHistorySaysWhatWillStandHere();
    void linesAreReadAsTheyAreWanted();
    void aHundredThousandLinesOpenAtOnce();
    void eachDayIsNamedOnce();
    void typingSearchesAndWhatMatchesNothingSaysSo();
    void placeAndPersonAreFilters();
    void newLinesComeInAboveAndTheSelectionStays();
    void theLineIsFoundAgainBelowNewerOnes();
    void aStayInAFieldIsOneLineWithItsBeginningAndItsEnd();
    void aStayIsOneLineUnderTheNamesThatTheProgramGives();
    void whatIsNoStayStandsByItself();
    void goingBackIntoAStayWorks();
    void aChangeIsToldFieldByField();
    void manyBallotsAreToldByPerson();
    void aSecretVoteIsToldWithoutItsValueUntilItIsShown();
    void idsAreNeverShown();
    void goingBackTellsWhatItTakesBackAndDoesIt();
    void withoutABackupNothingGoesBack();
    void goingBackCanBeLeft();
    void aLockedRoundIsNamedInsteadOfChanged();
    void thePresentAndReadOnlyHaveNoWayBack();
    void keysReachEverything();

private:
    void apply(const Edit &edit)
    {
        const auto done = m_document->apply(edit);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence));
    }
    /// Writes a title of the pain point, as far as it was typed.
    void type(const char *title)
    {
        PainPoint typed = pain;
        typed.title = text(title);
        apply({text("Rename ") + typed.title, {put(typed)}});
    }
    void openDocument(const char *who);
    void showPage();
    template <typename W>
    [[nodiscard]] W *shown(const char *accessibleName) const;
    [[nodiscard]] QPushButton *button(const char *label) const;
    [[nodiscard]] QListView *list() const { return m_page->findChild<QListView *>(); }
    [[nodiscard]] HistoryModel *model() const { return m_page->findChild<HistoryModel *>(); }
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] QString changes() const { return m_page->findChild<ChangesView *>()->toPlainText(); }
    void select(int row) { list()->setCurrentIndex(model()->index(row, 0)); }
    void choose(const char *field, const QString &choice);

    QDateTime m_now;
    std::shared_ptr<MemoryStore::Content> m_content;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HistoryPage> m_page;
};

void TestHistoryPage::init()
{
    m_now = QDateTime(QDate(2026, 11, 20), QTime(14, 5), Qt::UTC);
    m_content = std::make_shared<MemoryStore::Content>();
    openDocument("Helen");
}

void TestHistoryPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_selection.reset();
    m_document.reset();
}

void TestHistoryPage::openDocument(const char *who)
{
    static const auto model = std::make_shared<const MaturityModel>(builtInModel(QLocale(QLocale::English)).value());
    cleanup();
    m_document = std::move(
        Document::open(std::make_unique<MemoryStore>(m_content), model, Clock{[this] { return m_now; }}, text(who))
            .value());
    m_selection = std::make_unique<Selection>(*m_document);
    m_session = std::make_unique<Session>(Session{*m_document, *m_selection});
}

void TestHistoryPage::showPage()
{
    m_page = std::make_unique<HistoryPage>(*m_session);
    m_page->resize(1190, 690);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

template <typename W>
W *TestHistoryPage::shown(const char *accessibleName) const
{
    for (W *widget : m_page->findChildren<W *>()) {
        if (widget->isVisible() && widget->accessibleName() == text(accessibleName))
            return widget;
    }
    return nullptr;
}

QPushButton *TestHistoryPage::button(const char *label) const
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text(label))
            return button;
    }
    return nullptr;
}

QStringList TestHistoryPage::labels() const
{
    QStringList labels;
    for (int row = 0; row < model()->rowCount(); ++row)
        labels.append(model()->index(row, 0).data().toString());
    return labels;
}

void TestHistoryPage::choose(const char *field, const QString &choice)
{
    auto *combo = shown<ChoiceField>(field);
    QVERIFY(combo);
    const int place = combo->findText(choice);
    QVERIFY2(place >= 0, qPrintable(choice));
    combo->setCurrentIndex(place);
    Q_EMIT combo->activated(place);
}

void TestHistoryPage::anEmptyHistorySaysWhatWillStandHere()
{
    showPage();
    QVERIFY(shown<EmptyState>("Nothing has been changed yet"));
    QVERIFY(!shown<QLineEdit>("Search in the history"));
    apply(edit("Start", {put(unit)}));
    QVERIFY(!shown<EmptyState>("Nothing has been changed yet"));
    QVERIFY(list()->isVisible());
}

void TestHistoryPage::linesAreReadAsTheyAreWanted()
{
    for (int line = 1; line <= 450; ++line)
        apply({text("Edit %1").arg(line), {put(Person{{text("p%1").arg(line)}, QString::number(line), {}})}});
    HistoryModel model(*m_document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would read on in the middle of a reset
    QCOMPARE(model.rowCount(), 0);
    model.setQuery({});
    QCOMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 450);
    QVERIFY(!model.canFetchMore({}));
    for (int row = 0; row < 450; ++row)
        QCOMPARE(model.index(row, 0).data().toString(), text("Edit %1").arg(450 - row));
    QCOMPARE(model.rowOf(450), 0);
    QCOMPARE(model.rowOf(1), 449);
    QCOMPARE(model.rowOf(451), -1);
    apply(edit("One more", {put(unit)}));
    model.update();
    QCOMPARE(model.rowCount(), 451);
    QCOMPARE(model.index(0, 0).data().toString(), text("One more"));
    model.setQuery({.text = text("edit 44")});
    QCOMPARE(model.rowCount(), 11);
    model.setQuery({.text = text("nothing of the kind")});
    QCOMPARE(model.rowCount(), 0);
}

void TestHistoryPage::aHundredThousandLinesOpenAtOnce()
{
    for (qint64 line = 1; line <= 100000; ++line)
        m_content->history.push_back({line, m_now, text("Helen"), text("Edit %1").arg(line), 1, {text("unit")}});
    m_content->changes.resize(100000);
    showPage();
    QCOMPARE(model()->rowCount(), 200);
    QCOMPARE(labels().first(), text("Edit 100000"));
    list()->scrollToBottom();
    QTRY_COMPARE(model()->rowCount(), 400);
    QTest::keyClicks(shown<QLineEdit>("Search in the history"), text("edit 77777"));
    QCOMPARE(labels(), QStringList{text("Edit 77777")});
}

void TestHistoryPage::eachDayIsNamedOnce()
{
    apply(edit("One", {put(unit)}));
    apply(edit("Two", {put(autumn)}));
    m_now = m_now.addDays(1);
    apply(edit("Three", {put(pain)}));
    showPage();
    const auto day = [&](int row) { return model()->index(row, 0).data(HistoryModel::DayRole).toString(); };
    QCOMPARE(day(0), displayDay(m_now));
    QCOMPARE(day(1), displayDay(m_now.addDays(-1)));
    QCOMPARE(day(2), QString());
    m_now = m_now.addSecs(60);
    apply(edit("Four", {cxw::remove(pain)}));
    QCOMPARE(day(0), displayDay(m_now));
    QCOMPARE(day(1), QString());
    const QString spoken = model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {text("Four"), displayDay(m_now), text("14:06"), text("Helen"), text("Findings")})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void TestHistoryPage::typingSearchesAndWhatMatchesNothingSaysSo()
{
    apply(edit("Add Zoë", {put(unit)}));
    apply(edit("Rate", {put(autumn)}));
    showPage();
    auto *search = shown<QLineEdit>("Search in the history");
    QTest::keyClicks(search, text("zo"));
    QCOMPARE(labels(), QStringList{text("Add Zoë")});
    search->setText(text("ZOË"));
    QCOMPARE(labels(), QStringList{text("Add Zoë")});
    search->setText(text("weather"));
    QVERIFY(shown<EmptyState>("No change matches"));
    QVERIFY(!list()->isVisible());
    button("Show everything")->click();
    QCOMPARE(labels().size(), 2);
    QVERIFY(search->text().isEmpty());
}

void TestHistoryPage::placeAndPersonAreFilters()
{
    apply(edit("Start", {put(unit), put(autumn)}));
    openDocument("Bo");
    apply(edit("Pain", {put(pain)}));
    apply(edit("Agree", {put(AgreedValue{autumn.id, m_document->models().builtIn()->itemId(0), 1, {}})}));
    showPage();
    choose("Place", text("Findings"));
    QCOMPARE(labels(), QStringList{text("Pain")});
    choose("Person", text("Helen"));
    QVERIFY(labels().isEmpty());
    choose("Place", text("All places"));
    QCOMPARE(labels(), QStringList{text("Start")});
    choose("Person", text("Bo"));
    QCOMPARE(labels(), (QStringList{text("Agree"), text("Pain")}));
    apply(edit("Pain again", {cxw::remove(pain)}));
    QCOMPARE(labels().size(), 3);
    QCOMPARE(shown<ChoiceField>("Person")->currentText(), text("Bo"));
}

void TestHistoryPage::newLinesComeInAboveAndTheSelectionStays()
{
    apply(edit("One", {put(unit)}));
    apply(edit("Two", {put(autumn)}));
    showPage();
    QCOMPARE(list()->currentIndex().data().toString(), text("Two"));
    select(1);
    apply(edit("Three", {put(pain)}));
    QCOMPARE(labels(), (QStringList{text("Three"), text("Two"), text("One")}));
    QCOMPARE(list()->currentIndex().data().toString(), text("One"));
    QVERIFY(changes().contains(text("Unit “Retail”")));
}

void TestHistoryPage::theLineIsFoundAgainBelowNewerOnes()
{
    apply(edit("One", {put(unit)}));
    apply(edit("Two", {put(autumn)}));
    showPage();
    const QVariantMap onNewest = m_page->whereabouts();
    select(1);
    const QVariantMap onOne = QJsonObject::fromVariantMap(m_page->whereabouts()).toVariantMap();
    apply(edit("Three", {put(pain)}));
    showPage();
    m_page->comeBackTo(onOne);
    QCOMPARE(list()->currentIndex().data().toString(), text("One"));
    m_page->comeBackTo(onNewest);
    QCOMPARE(list()->currentIndex().data().toString(), text("Three"));
}

void TestHistoryPage::aStayInAFieldIsOneLineWithItsBeginningAndItsEnd()
{
    apply(edit("Start", {put(unit), put(autumn), put(pain)}));
    type("L");
    type("La");
    showPage();
    QCOMPARE(labels(), (QStringList{text("Rename La"), text("Start")}));
    m_now = m_now.addSecs(50);
    type("Late calls"); // goes on while the page is open
    QCOMPARE(labels(), (QStringList{text("Rename Late calls"), text("Start")}));
    select(0);
    QVERIFY2(changes().contains(text("Late letters → Late calls")), qPrintable(changes()));
    QCOMPARE(model()->rowOf(2), 0);
    QCOMPARE(model()->rowOf(4), 0);
    QCOMPARE(model()->rowOf(1), 1);
}

void TestHistoryPage::aStayIsOneLineUnderTheNamesThatTheProgramGives()
{
    apply(edit("Start", {put(unit), put(autumn), put(pain)}));
    PainPoint typed = pain;
    for (const char *title : {"Late letters, a", "Late letters, again", "Late letters, again and again"}) {
        typed.title = text(title);
        apply(changePainPointEdit(m_document->workspace(), typed));
    }
    showPage();
    QCOMPARE(labels().size(), 2);
    select(0);
    QVERIFY2(changes().contains(text("Late letters → Late letters, again and again")), qPrintable(changes()));
}

void TestHistoryPage::whatIsNoStayStandsByItself()
{
    apply(edit("Start", {put(unit), put(autumn), put(pain)}));
    type("L");
    m_now = m_now.addSecs(61);
    type("La"); // much later
    PainPoint other = pain;
    other.title = text("La");
    other.note = text("n");
    apply(edit("Rename La", {put(other)})); // another field
    QVERIFY(m_document->undo());
    openDocument("Ines");
    type("Lat");
    showPage();
    QCOMPARE(labels(), (QStringList{text("Rename Lat"), text("Undo: Rename La"), text("Rename La"), text("Rename La"),
                                    text("Rename L"), text("Start")}));
}

void TestHistoryPage::goingBackIntoAStayWorks()
{
    apply(edit("Start", {put(unit), put(autumn), put(pain)}));
    type("L");
    type("La");
    apply(edit("Lock", lockRoundEdit(autumn).changes));
    showPage();
    QCOMPARE(labels().size(), 3);
    QVERIFY(m_document->goBackTo(2));
    QCOMPARE(m_document->workspace().find<PainPoint>(pain.id)->title, text("L"));
    QVERIFY(m_document->undo());
    select(model()->rowOf(3));
    button("Go back to here…")->click();
    QTest::keyClick(button("Go back"), Qt::Key_Return);
    QCOMPARE(m_document->workspace().find<PainPoint>(pain.id)->title, text("La"));
}

void TestHistoryPage::aChangeIsToldFieldByField()
{
    const int item = 5;
    const ItemId id = m_document->models().builtIn()->itemId(item);
    apply(edit("Start", {put(unit), put(autumn), put(AgreedValue{autumn.id, id, 1, text("so <b>it</b> is")})}));
    apply(edit("Agree", {put(AgreedValue{autumn.id, id, 2, text("so <b>it</b> is")})}));
    apply({text("Lock"), lockRoundEdit(autumn).changes});
    showPage();
    QVERIFY(changes().contains(text("Round “2026 autumn”")));
    QVERIFY(changes().contains(text("no → yes")));
    select(1);
    const QString told = changes();
    QVERIFY2(told.contains(text("Agreed value of %1").arg(m_document->models().builtIn()->itemName(item))),
             qPrintable(told));
    QVERIFY2(told.contains(text("round “2026 autumn” · changed")), qPrintable(told));
    QVERIFY2(told.contains(text("1 Ad hoc → 2 Repeatable")), qPrintable(told));
    QVERIFY2(!told.contains(text("Reason")), qPrintable(told));
    select(2);
    QVERIFY2(changes().contains(text("so <b>it</b> is")), qPrintable(changes()));
    QVERIFY2(changes().startsWith(text("3 added")), qPrintable(changes()));
}

void TestHistoryPage::manyBallotsAreToldByPerson()
{
    const Person ada{{text("p")}, text("Ada"), {}};
    const Participant seat{{text("s")}, autumn.id, ada.id, {}};
    std::vector<Change> many{put(unit), put(autumn), put(ada), put(seat)};
    for (int item = 0; item < 30; ++item)
        many.push_back(put(Ballot{seat.id, m_document->models().builtIn()->itemId(item), item % 5}));
    apply(edit("Import", many));
    apply(edit("Vote", {put(Ballot{seat.id, m_document->models().builtIn()->itemId(1), std::nullopt})}));
    showPage();
    QVERIFY2(changes().contains(text("1 Ad hoc → don’t know")), qPrintable(changes()));
    select(1);
    QVERIFY2(changes().contains(text("Ballots of Ada")), qPrintable(changes()));
    QVERIFY2(changes().contains(text("30 ballot")), qPrintable(changes()));
}

void TestHistoryPage::aSecretVoteIsToldWithoutItsValueUntilItIsShown()
{
    const MaturityModel &model = *m_document->modelOf(autumn);
    const Participant ana{{text("ana")}, autumn.id, std::nullopt, text("Ana")};
    const OpenVote open{autumn.id, model.itemId(0), 1};
    apply(edit("Begin", {put(unit), put(autumn), put(ana)}));
    QVERIFY(m_document->applyAside(edit("Open", {put(open)})));
    QVERIFY(m_document->applyAside(edit("Ana voted", {put(Ballot{ana.id, open.item, 3})})));
    showPage();
    select(0);
    QVERIFY(changes().contains(text("Ana")));
    QVERIFY(changes().contains(text("secret")));
    QVERIFY2(!changes().contains(model.stepName(3)), qPrintable(changes()));
    QVERIFY(m_document->applyAside(edit("Show", {remove(open)})));
    select(0);
    select(1);
    QVERIFY2(changes().contains(model.stepName(3)), qPrintable(changes()));
}

void TestHistoryPage::idsAreNeverShown()
{
    const auto sample = sampleHistory(*m_document->models().builtIn());
    QVERIFY(sample.ok());
    for (const StampedEdit &part : sample.value())
        apply(part.edit);
    for (const Unit &one : m_document->workspace().units()) {
        const auto initiatives = m_document->workspace().initiatives(one.id);
        for (Initiative initiative : initiatives) {
            initiative.owner = text("Bo");
            initiative.dependsOn.clear();
            apply(edit("Change", {put(initiative)}));
        }
    }
    showPage();
    static const QRegularExpression uuid(text("[0-9a-f]{8}-[0-9a-f]{4}-"));
    for (int row = 0; row < model()->rowCount(); ++row) {
        select(row);
        QString told = changes();
        QVERIFY(!told.isEmpty());
        QVERIFY2(!told.contains(uuid), qPrintable(told));
        const auto gone = told.indexOf(text("no longer there"));
        QVERIFY2(gone < 0, qPrintable(told.mid(gone - 200, 300)));
        for (const Practice &practice : m_document->models().builtIn()->practices)
            QVERIFY2(!told.contains(practice.id.text), qPrintable(told));
    }
}

void TestHistoryPage::goingBackTellsWhatItTakesBackAndDoesIt()
{
    apply(edit("Start", {put(unit), put(autumn)}));
    const Workspace then = m_document->workspace();
    apply(edit("Pain", {put(pain)}));
    apply(edit("Lock", lockRoundEdit(autumn).changes));
    const Workspace later = m_document->workspace();
    showPage();
    QSignalSpy trouble(m_page.get(), &Page::trouble);
    select(2);
    QVERIFY(!m_page->findChild<GoBackPanel *>()->isVisible());
    button("Go back to here…")->click();
    auto *panel = m_page->findChild<GoBackPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY2(panel->accessibleName().contains(text("2 later edit")), qPrintable(panel->accessibleName()));
    QVERIFY(panel->accessibleDescription().contains(text("2 record")));
    QVERIFY(m_document->workspace() == later);
    QVERIFY(button("Go back")->hasFocus());
    QTest::keyClick(button("Go back"), Qt::Key_Return);
    QVERIFY(m_document->workspace() == then);
    QVERIFY(!panel->isVisible());
    QCOMPARE(labels().size(), 4);
    QVERIFY(labels().first().startsWith(text("Go back to")));
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(list()->hasFocus());
    QCOMPARE(trouble.count(), 0);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->workspace() == later);
}

void TestHistoryPage::withoutABackupNothingGoesBack()
{
    apply(edit("Start", {put(unit), put(autumn)}));
    apply(edit("Pain", {put(pain)}));
    const Workspace later = m_document->workspace();
    m_session->secure = [](BackupReason) { return Result<void>(Error{text("The disk is full."), {}}); };
    showPage();
    select(1);
    button("Go back to here…")->click();
    button("Go back")->click();
    QVERIFY(m_document->workspace() == later);
    QCOMPARE(labels().size(), 2);
}

void TestHistoryPage::goingBackCanBeLeft()
{
    apply(edit("Start", {put(unit)}));
    apply(edit("Pain", {put(pain)}));
    showPage();
    select(1);
    button("Go back to here…")->click();
    auto *panel = m_page->findChild<GoBackPanel *>();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(button("Go back to here…")->hasFocus());
    button("Go back to here…")->click();
    select(0);
    QVERIFY(!panel->isVisible());
    QCOMPARE(m_content->history.size(), 2U);
}

void TestHistoryPage::aLockedRoundIsNamedInsteadOfChanged()
{
    apply(edit("Start", {put(unit), put(autumn)}));
    apply(edit("Agree", {put(AgreedValue{autumn.id, m_document->models().builtIn()->itemId(0), 1, {}})}));
    apply(edit("Lock", lockRoundEdit(autumn).changes));
    showPage();
    select(2);
    button("Go back to here…")->click();
    const auto *panel = m_page->findChild<GoBackPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY2(panel->accessibleDescription().contains(text("“2026 autumn” is locked")),
             qPrintable(panel->accessibleDescription()));
    QVERIFY(!button("Go back"));
    button("Close")->click();
    QVERIFY(!panel->isVisible());
    QCOMPARE(m_content->history.size(), 3U);
}

void TestHistoryPage::thePresentAndReadOnlyHaveNoWayBack()
{
    apply(edit("Start", {put(unit)}));
    apply(edit("Pain", {put(pain)}));
    m_content->readOnly = true;
    showPage();
    QVERIFY(!button("Go back to here…"));
    select(1);
    QVERIFY(button("Go back to here…"));
    QVERIFY(!button("Go back to here…")->isEnabled());
}

void TestHistoryPage::keysReachEverything()
{
    apply(edit("Start", {put(unit)}));
    apply(edit("Pain", {put(pain)}));
    showPage();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(list(), Qt::Key_Tab);
    QVERIFY(button("Go back to here…")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(m_page->findChild<ChangesView *>()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(shown<QLineEdit>("Search in the history")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(shown<ChoiceField>("Place")->hasFocus());
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
