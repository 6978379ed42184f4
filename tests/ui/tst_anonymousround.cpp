// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recordjson.h"
#include "core/workspace/setupedits.h"
#include "tests/ui/assesssupport.h"
#include "ui/assess/raterchooser.h"
#include "ui/shell/importdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>

using namespace cxw;

/// A round with anonymous ballots, as a facilitator sets it up.
class TestAnonymousRound : public QObject, protected AssessSupport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeModel(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void isChosenWhenTheRoundIsSetUp();
    void whatItMeansIsSaid();
    void asksForNoName();
    void votesAreVotersVotes();
    void theNextRoundIsLikeIt();
    void namesDoNotComeBack();
    void aRoundWithNamesAsksForThem();
    void anImportedSheetLeavesNoName();

private:
    /// Starts a round through the form.
    void startByForm(const QString &name, bool anonymous);
    void startNamed();
    /// All that the store holds and remembers, as text.
    [[nodiscard]] QByteArray written() const;
};

QByteArray TestAnonymousRound::written() const
{
    QByteArray text;
    for (size_t line = 0; line < m_content->history.size(); ++line) {
        text += m_content->history[line].label.toUtf8();
        for (const RecordChange &change : m_content->changes[line])
            text += QJsonDocument(toJson(change.record())).toJson();
    }
    return text;
}

void TestAnonymousRound::startByForm(const QString &name, bool anonymous)
{
    m_page->goToStep(AssessStep::SetUp);
    if (auto *next = shown<QAbstractButton>(QStringLiteral("Start a new round from")))
        next->click();
    for (QLineEdit *field : fields()) {
        if (field->accessibleName() == QLatin1String("Name of the unit"))
            field->setText(QStringLiteral("Retail"));
        if (field->accessibleName() == QLatin1String("Name of the round"))
            field->setText(name);
    }
    auto *box = m_page->findChild<QCheckBox *>(QStringLiteral("anonymous"));
    QVERIFY(box && box->isVisible());
    box->setChecked(anonymous);
    shown<QAbstractButton>(QStringLiteral("Start the round"))->click();
    QCOMPARE(workspace().find<Round>(round())->name, name);
}

void TestAnonymousRound::startNamed()
{
    const StartedRound started = startRoundEdit(
        workspace(),
        {{}, QStringLiteral("Retail"), QStringLiteral("spring"), QDate(2026, 4, 1), QStringLiteral("Greta"), {}});
    QVERIFY(m_document->apply(started.edit).ok());
    for (const char *name : {"Anna", "Ben", "Clara"})
        QVERIFY(m_document->apply(addParticipantEdit(workspace(), started.round, QString::fromLatin1(name), {})).ok());
    m_selection->selectRound(started.round);
}

void TestAnonymousRound::isChosenWhenTheRoundIsSetUp()
{
    m_page->goToStep(AssessStep::SetUp);
    QVERIFY(!m_page->findChild<QCheckBox *>(QStringLiteral("anonymous"))->isChecked());
    startByForm(QStringLiteral("autumn"), true);
    QVERIFY(workspace().find<Round>(round())->anonymous);
    // It can't be taken back there, and the page says that it is so.
    m_page->goToStep(AssessStep::SetUp);
    QVERIFY(!m_page->findChild<QCheckBox *>(QStringLiteral("anonymous"))->isVisible());
    QVERIFY(shown<QLabel>(QStringLiteral("Ballots are anonymous")));
}

void TestAnonymousRound::whatItMeansIsSaid()
{
    m_page->goToStep(AssessStep::SetUp);
    const auto *promise = shown<QLabel>(QStringLiteral("Ballots belong to “Voter 1”"));
    QVERIFY(promise);
    QCOMPARE(m_page->findChild<QCheckBox *>(QStringLiteral("anonymous"))->accessibleDescription(), promise->text());
}

void TestAnonymousRound::asksForNoName()
{
    startByForm(QStringLiteral("autumn"), true);
    QCOMPARE(m_page->step(), AssessStep::People);
    QVERIFY(fields().isEmpty());
    QVERIFY(shown<QLabel>(QStringLiteral("How many vote?")));
    auto *add = shown<QAbstractButton>(QStringLiteral("Add a voter"));
    QVERIFY(add);
    QCOMPARE(QApplication::focusWidget(), add);
    for (int voter = 0; voter < 3; ++voter)
        QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(seats(), (QStringList{QStringLiteral("Voter 1"), QStringLiteral("Voter 2"), QStringLiteral("Voter 3")}));
    QVERIFY(workspace().people().empty());
    // No cell takes a name.
    const auto *table = shown<QTableView>();
    for (int column = 0; column < table->model()->columnCount(); ++column)
        QVERIFY(!(table->model()->flags(table->model()->index(0, column)) & Qt::ItemIsEditable));
}

void TestAnonymousRound::votesAreVotersVotes()
{
    startByForm(QStringLiteral("autumn"), true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    m_page->goToItem(0);
    auto *rater = shown<RaterChooser>();
    QVERIFY(rater);
    auto *box = rater->findChild<QComboBox *>();
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->itemText(1), QStringLiteral("Voter 1"));
    box->setCurrentIndex(1);
    m_page->goToItem(0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QCOMPARE(workspace().all<Ballot>().size(), 1U);
    QVERIFY(m_content->history.back().label.contains(QLatin1String("Voter 1")));
}

void TestAnonymousRound::theNextRoundIsLikeIt()
{
    startByForm(QStringLiteral("spring"), true);
    for (int voter = 0; voter < 2; ++voter)
        QVERIFY(m_document->apply(addVoterEdit(workspace(), round())).ok());
    m_page->goToStep(AssessStep::SetUp);
    shown<QAbstractButton>(QStringLiteral("Start a new round from"))->click();
    QVERIFY(m_page->findChild<QCheckBox *>(QStringLiteral("anonymous"))->isChecked());
    QVERIFY(shown<QAbstractButton>(QStringLiteral("As many voters as in “spring”")));
    startByForm(QStringLiteral("autumn"), true);
    QCOMPARE(seats(), (QStringList{QStringLiteral("Voter 1"), QStringLiteral("Voter 2")}));
}

void TestAnonymousRound::namesDoNotComeBack()
{
    startNamed();
    const qsizetype before = written().size();
    startByForm(QStringLiteral("autumn"), true);
    QCOMPARE(seats().size(), 3);
    QCOMPARE(seats().front(), QStringLiteral("Voter 1"));
    m_page->goToStep(AssessStep::People);
    for (const char *name : {"Anna", "Ben", "Clara"}) {
        QVERIFY(!written().sliced(before).contains(name));
        QVERIFY(!shown<QLabel>(QString::fromLatin1(name)));
    }
    QCOMPARE(shown<QTableView>()->model()->rowCount(), 3);
    // And from there to a round with names, nobody is carried over.
    m_page->goToStep(AssessStep::SetUp);
    shown<QAbstractButton>(QStringLiteral("Start a new round from"))->click();
    m_page->findChild<QCheckBox *>(QStringLiteral("anonymous"))->setChecked(false);
    QVERIFY(!shown<QAbstractButton>(QStringLiteral("The same people")));
}

void TestAnonymousRound::aRoundWithNamesAsksForThem()
{
    startByForm(QStringLiteral("autumn"), true);
    startByForm(QStringLiteral("winter"), false);
    QCOMPARE(m_page->step(), AssessStep::People);
    QCOMPARE(fields().size(), 2);
    QVERIFY(shown<QLabel>(QStringLiteral("Who takes part?")));
    QVERIFY(seats().isEmpty());
}

void TestAnonymousRound::anImportedSheetLeavesNoName()
{
    QTemporaryFile sheet;
    QVERIFY(sheet.open());
    sheet.write("item,participant,value\nculture.hiring/rigor,Ana Quintero,1\nculture.hiring/rigor,Ben Okafor,3\n");
    sheet.close();
    ImportDialog dialog(*m_session, sheet.fileName());
    dialog.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Retail"));
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == QLatin1String("Round"))
            field->setText(QStringLiteral("autumn"));
    }
    dialog.findChild<QCheckBox *>(QStringLiteral("anonymous"))->setChecked(true);
    dialog.importNow();
    QVERIFY(workspace().find<Round>(round())->anonymous);
    QCOMPARE(seats(), (QStringList{QStringLiteral("Voter 1"), QStringLiteral("Voter 2")}));
    QCOMPARE(workspace().all<Ballot>().size(), 2U);
    QVERIFY(!written().contains("Ana") && !written().contains("Ben"));
}

QTEST_MAIN(TestAnonymousRound)
#include "tst_anonymousround.moc"
