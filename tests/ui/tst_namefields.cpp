// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"
#include "core/workspace/setupedits.h"
#include "tests/ui/assesssupport.h"
#include "ui/start/newworkspacedialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace cxw;

/// What is typed or pasted where a name is asked for.
class TestNameFields : public QObject, protected AssessSupport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeModel(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void threePastedLinesAreThreePeopleInOneEdit();
    void aPastedPersonWhoIsKnownKeepsTheSpelling();
    void aNameThatCannotBeStaysTyped_data();
    void aNameThatCannotBeStaysTyped();
    void aPersonIsNotRenamedToAnother();
    void aRoundKeepsItsNameForOneThatCannotBe();
    void theFacilitatorIsANameToo();
    void anOrganizationIsNamedAsOneCanBe();
    void behindAllFieldsNoNameGoesToTheFile();
    void namesOfForeignFilesAreShownEscaped();

private:
    /// The visible sentence that holds a word; empty without one.
    [[nodiscard]] QString sentence(const QString &word) const
    {
        const auto *told = shownLabel(word);
        return told ? told->text() : QString();
    }

    [[nodiscard]] QLabel *shownLabel(const QString &word) const
    {
        for (QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(word))
                return label;
        }
        return nullptr;
    }

    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    [[nodiscard]] QLineEdit *nameOfPerson() const { return field(QStringLiteral("Name of the person")); }
};

void TestNameFields::threePastedLinesAreThreePeopleInOneEdit()
{
    startRound({});
    m_page->goToStep(AssessStep::People);
    const auto edits = m_content->history.size();
    nameOfPerson()->setFocus();
    paste(QStringLiteral("Ana Lima\r\n  Ben\tOkafor \n\nCléo\n"));
    QTRY_COMPARE(seats(),
                 (QStringList{QStringLiteral("Ana Lima"), QStringLiteral("Ben Okafor"), QStringLiteral("Cléo")}));
    QCOMPARE(m_content->history.size(), edits + 1);
    QCOMPARE(nameOfPerson()->text(), QString());
    QVERIFY(m_document->undo().ok());
    QVERIFY(workspace().people().empty());
}

void TestNameFields::aPastedPersonWhoIsKnownKeepsTheSpelling()
{
    startRound({QStringLiteral("Cléo")});
    m_page->goToStep(AssessStep::People);
    nameOfPerson()->setFocus();
    paste(QStringLiteral("CLÉO\nAna\nana "));
    QTRY_COMPARE(seats(), (QStringList{QStringLiteral("Ana"), QStringLiteral("Cléo")}));
    QCOMPARE(workspace().people().size(), size_t(2));
}

void TestNameFields::aNameThatCannotBeStaysTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("long") << QString(10'000, u'x') << QStringLiteral("10000");
    QTest::newRow("escape") << QStringLiteral("Ana\u001b[31m") << QStringLiteral("\\u001b");
    QTest::newRow("override") << QStringLiteral("\u202eana") << QStringLiteral("\\u202e");
    QTest::newRow("one of several lines") << QStringLiteral("Ana\nBe\u0007n") << QStringLiteral("\\u0007");
}

void TestNameFields::aNameThatCannotBeStaysTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, word);
    startRound({});
    m_page->goToStep(AssessStep::People);
    nameOfPerson()->setFocus();
    paste(typed);
    press(Qt::Key_Return);
    QTRY_VERIFY(!sentence(word).isEmpty());
    QVERIFY(seats().isEmpty());
    QCOMPARE(nameOfPerson()->text(), typed);
    nameOfPerson()->selectAll();
    type(QStringLiteral("Ana"));
    QVERIFY(sentence(word).isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(seats(), QStringList{QStringLiteral("Ana")});
}

void TestNameFields::aPersonIsNotRenamedToAnother()
{
    startRound({QStringLiteral("Ana"), QStringLiteral("Ben")});
    m_page->goToStep(AssessStep::People);
    auto *table = shown<QTableView>();
    const QModelIndex ben = table->model()->index(1, 0);
    for (const QString &typed : {QStringLiteral("ANA"), QString(121, u'y')}) {
        QVERIFY(table->model()->setData(ben, typed));
        QTRY_VERIFY(table->indexWidget(ben));
        QCOMPARE(qobject_cast<QLineEdit *>(table->indexWidget(ben))->text(), typed);
        QVERIFY(!sentence(typed == QStringLiteral("ANA") ? QStringLiteral("already is a person “ANA”")
                                                         : QStringLiteral("has 121"))
                     .isEmpty());
        QCOMPARE(seats(), (QStringList{QStringLiteral("Ana"), QStringLiteral("Ben")}));
        QTest::keyClick(table->indexWidget(ben), Qt::Key_Escape);
        QTRY_VERIFY(!table->indexWidget(ben));
    }
    QVERIFY(table->model()->setData(ben, QStringLiteral("BEN")));
    QTRY_COMPARE(seats(), (QStringList{QStringLiteral("Ana"), QStringLiteral("BEN")}));
}

void TestNameFields::aRoundKeepsItsNameForOneThatCannotBe()
{
    startRound({});
    m_page->goToStep(AssessStep::SetUp);
    for (const char *name : {"Unit", "Name of the round"}) {
        QLineEdit *line = field(QString::fromLatin1(name));
        line->setFocus();
        line->selectAll();
        paste(QString(121, u'z'));
        press(Qt::Key_Return);
        QVERIFY2(!sentence(QStringLiteral("has 121")).isEmpty(), name);
        QCOMPARE(line->text(), QString(121, u'z'));
    }
    QCOMPARE(workspace().find<Round>(round())->name, QStringLiteral("2026 autumn"));
    QCOMPARE(workspace().units().front().name, QStringLiteral("Retail"));
}

void TestNameFields::theFacilitatorIsANameToo()
{
    startRound({});
    m_page->goToStep(AssessStep::SetUp);
    QLineEdit *line = field(QStringLiteral("Facilitator"));
    line->setFocus();
    line->selectAll();
    paste(QStringLiteral("Greta\nHans"));
    press(Qt::Key_Return);
    QVERIFY(!sentence(QStringLiteral("line break")).isEmpty());
    QCOMPARE(workspace().find<Round>(round())->facilitator, QStringLiteral("Greta"));
}

void TestNameFields::anOrganizationIsNamedAsOneCanBe()
{
    const QTemporaryDir folder;
    NewWorkspaceDialog dialog(folder.path(), builtInModel(QLocale::c()).value());
    dialog.show();
    auto *line = dialog.findChild<QLineEdit *>();
    QAbstractButton *create = nullptr;
    for (auto *button : dialog.findChildren<QAbstractButton *>())
        create = button->text().remove(u'&') == QLatin1String("Create") ? button : create;
    QVERIFY(create);
    for (const QString &typed : {QString(121, u'x'), QStringLiteral("North\u001bshore"), QStringLiteral("A\nB")}) {
        line->setText(typed);
        QVERIFY(!create->isEnabled());
        QVERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && (label->text().contains(u"name") && label->text().endsWith(u'.'))
                   && (label->text().contains(u"121") || label->text().contains(u"\\u001b")
                       || label->text().contains(u"line break"));
        }));
    }
    line->setText(QStringLiteral(" Northshore\tRetail "));
    QVERIFY(create->isEnabled());
    QCOMPARE(dialog.organization(), QStringLiteral("Northshore Retail"));
}

void TestNameFields::behindAllFieldsNoNameGoesToTheFile()
{
    startRound({QStringLiteral("Ana")});
    const QString evil = QStringLiteral("A\u001bB");
    Unit unit = workspace().units().front();
    unit.name = evil;
    QVERIFY(!m_document->apply(renameUnitEdit(unit)).ok());
    Round record = *workspace().find<Round>(round());
    record.name = QString(121, u'x');
    QVERIFY(!m_document->apply(describeRoundEdit(record)).ok());
    Person person = workspace().people().front();
    person.name = evil;
    const auto refused = m_document->apply(describePersonEdit(person));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().sentence,
             QStringLiteral("Nothing was changed. There is a character in the name that nobody can see (\\u001b). "
                            "Take it out."));
    Initiative initiative;
    initiative.id = InitiativeId::create();
    initiative.unit = unit.id;
    initiative.owner = evil;
    QVERIFY(!m_document->apply({QStringLiteral("Plan"), {put(initiative)}}).ok());
}

void TestNameFields::namesOfForeignFilesAreShownEscaped()
{
    startRound({QStringLiteral("Ana")});
    closePage();
    // As a file from elsewhere may be.
    Person person = m_content->workspace.people().front();
    person.name = QStringLiteral("A\u001b]0;n\u0007a");
    m_content->workspace.apply({{}, {put(person)}});
    auto document = Document::open(std::make_unique<MemoryStore>(m_content), m_model, Clock(), QStringLiteral("Greta"));
    m_document = std::move(document).value();
    m_selection = std::make_unique<Selection>(*m_document);
    m_session = std::make_unique<Session>(Session{*m_document, *m_selection});
    m_page = std::make_unique<AssessPage>(*m_session);
    m_page->show();
    m_page->goToStep(AssessStep::People);
    const auto *table = shown<QTableView>();
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("A\\u001b]0;n\\u0007a"));
    // It can be worked on, and the name can stay.
    person.role = QStringLiteral("Head");
    QVERIFY(m_document->apply(describePersonEdit(person)).ok());
}

QTEST_MAIN(TestNameFields)
#include "tst_namefields.moc"
