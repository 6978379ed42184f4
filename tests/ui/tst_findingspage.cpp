// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"
#include "tests/support/memorystore.h"
#include "ui/findings/findingspage.h"
#include "ui/findings/paingrid.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/linkchooser.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <memory>

using namespace cxw;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

class TestFindingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingLooksChangeableInAFileThatIsRead();
    void withoutUnitItLeadsToARound();
    void enterAddsOneAfterTheOther();
    void whatWasTypedOutlivesARefusal();
    void criticalPainHoldsTheGate();
    void editorChangesAndUndoTakesBack();
    void typedTextIsKeptWhenAnotherIsSelected();
    void nothingIsWithoutAName();
    void linkLeadsToTheInitiativeAndBack();
    void removingTakesTheLinkOutOfInitiatives();
    void deliveredNeedRecordsTheCycle();
    void gridLeadsToThePainPoint();

private:
    template <typename W>
    [[nodiscard]] W *child(const char *name) const;
    [[nodiscard]] DataTable *table(const char *name) const { return child<DataTable>(name); }
    void makeUnit();
    void put(Record record);
    PainPoint addPain(const char *title, int severity, int frequency, PainStatus status = PainStatus::Open);
    [[nodiscard]] PainPoint only() const { return m_document->workspace().painPoints(m_unit).front(); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const char *latin1) { QTest::keyClicks(QApplication::focusWidget(), text(latin1)); }
    [[nodiscard]] bool says(const QString &part) const;

    UnitId m_unit{text("unit")};
    std::shared_ptr<MemoryStore::Content> m_content;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FindingsPage> m_page;
};

/// The visible control of a kind that a screen reader knows under this name.
template <typename W>
W *TestFindingsPage::child(const char *name) const
{
    for (W *widget : m_page->findChildren<W *>()) {
        if (widget->isVisible() && widget->accessibleName() == text(name))
            return widget;
    }
    return nullptr;
}

void TestFindingsPage::init()
{
    auto model = std::make_shared<const MaturityModel>(builtInModel(QLocale::c()).value());
    m_content = std::make_shared<MemoryStore::Content>();
    m_document = Document::open(std::make_unique<MemoryStore>(m_content), model, Clock(), text("tester")).value();
    m_selection = std::make_unique<Selection>(*m_document);
    m_session.reset(new Session{*m_document, *m_selection});
    m_page = std::make_unique<FindingsPage>(*m_session);
    m_page->resize(1180, 660);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestFindingsPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_selection.reset();
    m_document.reset();
}

void TestFindingsPage::put(Record record)
{
    QVERIFY(m_document->apply({text("test"), {cxw::put(std::move(record))}}));
}

void TestFindingsPage::makeUnit()
{
    put(Unit{m_unit, text("Retail"), 0, 3});
}

void TestFindingsPage::nothingLooksChangeableInAFileThatIsRead()
{
    makeUnit();
    const PainPoint pain = addPain("Waiting", 4, 4, PainStatus::Open);
    m_content->readOnly = true;
    m_page->hide();
    Q_EMIT m_document->changed({});
    m_page->show();
    m_page->reveal(pain.id);
    QVERIFY(says(text("nothing can be changed")));
    for (const QLineEdit *field : m_page->findChildren<QLineEdit *>())
        QVERIFY2(field->isReadOnly() || !field->isEnabled(), qPrintable(field->accessibleName()));
    for (const QComboBox *field : m_page->findChildren<QComboBox *>())
        QVERIFY2(!field->isEnabled(), qPrintable(field->accessibleName()));
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || !button->isEnabled(), qPrintable(button->text()));
    m_content->readOnly = false;
    Q_EMIT m_document->changed({});
    QVERIFY(!says(text("nothing can be changed")));
    for (const QLineEdit *field : m_page->findChildren<QLineEdit *>())
        QVERIFY2(!field->isReadOnly() && field->isEnabled(), qPrintable(field->accessibleName()));
}

PainPoint TestFindingsPage::addPain(const char *title, int severity, int frequency, PainStatus status)
{
    const PainPoint pain{{text(title)}, m_unit,    text(title), text("Counter of ") + text(title),
                         severity,      frequency, status,      {}};
    put(pain);
    return pain;
}

bool TestFindingsPage::says(const QString &part) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

void TestFindingsPage::withoutUnitItLeadsToARound()
{
    QSignalSpy places(m_page.get(), &Page::goTo);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(places.size(), 1);
    QCOMPARE(places[0][0].value<Destination>().place, Place::Assess);
}

void TestFindingsPage::enterAddsOneAfterTheOther()
{
    makeUnit();
    auto *title = child<QLineEdit>("What hurts customers?");
    QVERIFY(title);
    title->setFocus();
    type("Waits for a call");
    press(Qt::Key_Tab); // to the touchpoint
    type("Phone");
    press(Qt::Key_Tab);
    type("4");
    press(Qt::Key_Tab);
    type("3");
    press(Qt::Key_Return); // from the last box as from the first
    QCOMPARE(QApplication::focusWidget(), title);
    type("Asked twice");
    press(Qt::Key_Return);
    QVERIFY(m_document->workspace().painPoints(m_unit).size() == 1); // nobody said how much it hurts
    QCOMPARE(QApplication::focusWidget(), child<ChoiceField>("Severity"));
    QVERIFY(says(text("Choose how severe it is")));
    press(Qt::Key_Home);
    QVERIFY(!says(text("Choose how severe it is")));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), child<ChoiceField>("Frequency"));
    QVERIFY(says(text("Choose how often it happens")));
    press(Qt::Key_End);
    press(Qt::Key_Enter);
    press(Qt::Key_Return); // nothing typed, nothing added
    QCOMPARE(m_document->workspace().painPoints(m_unit)[0].severity * 10
                 + m_document->workspace().painPoints(m_unit)[0].frequency,
             43);
    QCOMPARE(child<ChoiceField>("Severity")->currentIndex(), -1); // as nothing was at first
    QCOMPARE(m_document->workspace().painPoints(m_unit).size(), size_t(2));
    QCOMPARE(table("Pain points")->content().rowCount(), 2);
    QVERIFY(m_document->undoLabel()->contains(text("Asked twice")));
    QVERIFY(title->text().isEmpty());
}

void TestFindingsPage::whatWasTypedOutlivesARefusal()
{
    makeUnit();
    auto *title = child<QLineEdit>("What hurts customers?");
    title->setFocus();
    type("Waits for a call");
    child<ChoiceField>("Severity")->setValue(2);
    child<ChoiceField>("Frequency")->setValue(2);
    m_content->refuses = true;
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(title->text(), text("Waits for a call"));
    QVERIFY(m_document->workspace().painPoints(m_unit).empty());
    m_content->refuses = false;
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(title->text().isEmpty());
    QCOMPARE(m_document->workspace().painPoints(m_unit).size(), size_t(1));
}

void TestFindingsPage::criticalPainHoldsTheGate()
{
    makeUnit();
    const Phase &repair = m_document->models().builtIn()->phases.front();
    addPain("low", 3, 5);
    QVERIFY(!says(text("critical pain point")));
    addPain("high", 4, 4);
    addPain("settled", 5, 5, PainStatus::Resolved);
    QVERIFY(says(text("One critical pain point holds %1").arg(repair.name)));
    const auto &rows = table("Pain points")->content().rows();
    QCOMPARE(rows[0].key, text("settled")); // 25 before 16 before 15
    QCOMPARE(rows[1].cells[3].text, QStringLiteral("! 4 × 4 = 16"));
    QCOMPARE(rows[2].cells[3].text, QStringLiteral("3 × 5 = 15"));
}

void TestFindingsPage::editorChangesAndUndoTakesBack()
{
    makeUnit();
    addPain("pain", 2, 2);
    table("Pain points")->selectKey(text("pain"));
    auto *severity = child<ChoiceField>("Severity");
    QVERIFY(severity);
    for (ChoiceField *field : m_page->findChildren<ChoiceField *>()) {
        if (field->isVisible() && field->accessibleName() == text("Severity") && field->value() == 2)
            severity = field;
    }
    severity->setFocus();
    QTest::keyClick(severity, Qt::Key_Down);
    QCOMPARE(only().severity, 3);
    QVERIFY(m_document->undoLabel()->contains(text("Rate")));
    QVERIFY(m_document->undo());
    QCOMPARE(only().severity, 2);
    QCOMPARE(severity->value(), 2);
    QTest::keyClick(severity, Qt::Key_5); // typed, and not only shown
    QCOMPARE(only().severity, 5);
}

void TestFindingsPage::typedTextIsKeptWhenAnotherIsSelected()
{
    makeUnit();
    addPain("one", 4, 4);
    addPain("two", 2, 2);
    table("Pain points")->selectKey(text("one"));
    auto *title = child<QLineEdit>("What hurts");
    QVERIFY(title);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, text("Renamed"));
    table("Pain points")->selectKey(text("two"));
    const auto *one = m_document->workspace().find<PainPoint>(FindingId{text("one")});
    QCOMPARE(one->title, text("Renamed"));
    QCOMPARE(one->touchpoint, text("Counter of one"));
    QCOMPARE(m_document->workspace().find<PainPoint>(FindingId{text("two")})->title, text("two"));
    QCOMPARE(title->text(), text("two"));
}

void TestFindingsPage::nothingIsWithoutAName()
{
    makeUnit();
    addPain("one", 4, 4);
    table("Pain points")->selectKey(text("one"));
    auto *title = child<QLineEdit>("What hurts");
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Backspace);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(only().title, text("one"));
    QCOMPARE(title->text(), text("one"));
}

void TestFindingsPage::linkLeadsToTheInitiativeAndBack()
{
    makeUnit();
    const PainPoint pain = addPain("pain", 4, 5);
    addPain("worse", 5, 5);
    put(UnmetNeed{{text("need")}, m_unit, text("One date"), {}, NeedStatus::InDesign, 0, {}});
    table("Pain points")->selectKey(pain.id.text);
    QSignalSpy places(m_page.get(), &Page::goTo);
    Q_EMIT child<LinkChooser>("Addressed by")->followed(text("work"));
    QCOMPARE(places.size(), 1);
    QCOMPARE(places[0][0].value<Destination>(), Destination(Place::Roadmap, InitiativeId{text("work")}));

    m_page->reveal(FindingId{text("need")});
    QCOMPARE(table("Unmet needs")->currentKey(), text("need"));
    m_page->reveal(FindingId{text("worse")});
    QCOMPARE(table("Pain points")->currentKey(), text("worse"));
}

void TestFindingsPage::removingTakesTheLinkOutOfInitiatives()
{
    makeUnit();
    const PainPoint pain = addPain("pain", 4, 5);
    Initiative initiative;
    initiative.id = {text("work")};
    initiative.unit = m_unit;
    initiative.cycle = 3;
    initiative.phase = m_document->models().builtIn()->phases.front().id;
    initiative.title = text("Mend it");
    put(initiative);
    table("Pain points")->selectKey(text("pain"));
    auto *links = child<LinkChooser>("Addressed by");
    QVERIFY(links);
    Q_EMIT links->toggled(text("work"), true);
    QCOMPARE(table("Pain points")->content().rows()[0].cells[4].text, text("1"));
    table("Pain points")->setFocus();
    QTest::keyClick(table("Pain points"), Qt::Key_Delete);
    QVERIFY(m_document->workspace().painPoints(m_unit).empty());
    QVERIFY(m_document->workspace().find<Initiative>(initiative.id)->addresses.empty());
    QVERIFY(m_document->undo());
    QCOMPARE(m_document->workspace().find<Initiative>(initiative.id)->addresses, std::vector<FindingId>{pain.id});
}

void TestFindingsPage::deliveredNeedRecordsTheCycle()
{
    makeUnit();
    put(UnmetNeed{{text("need")}, m_unit, text("One date"), {}, NeedStatus::InDesign, 0, {}});
    m_page->findChild<QTabBar *>()->setCurrentIndex(1);
    table("Unmet needs")->selectKey(text("need"));
    auto *status = child<ChoiceField>("Status");
    QVERIFY(status);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    const auto *need = m_document->workspace().find<UnmetNeed>(FindingId{text("need")});
    QCOMPARE(need->status, NeedStatus::Delivered);
    QCOMPARE(need->deliveredInCycle, 3);
    QTest::keyClick(status, Qt::Key_Up);
    QCOMPARE(m_document->workspace().find<UnmetNeed>(FindingId{text("need")})->deliveredInCycle, 0);
}

void TestFindingsPage::gridLeadsToThePainPoint()
{
    makeUnit();
    addPain("one", 4, 4);
    addPain("two", 2, 2);
    auto *grid = m_page->findChild<PainGrid *>();
    Q_EMIT grid->cellChosen(2, 2);
    QCOMPARE(table("Pain points")->currentKey(), text("two"));
    QCOMPARE(grid->table().rows[3].at(2), text("1")); // severity 2, frequency 2
}

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
