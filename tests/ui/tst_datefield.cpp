// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace cxw;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class TestDateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDateTypedOverAnotherIsThatDate_data();
    void aDateTypedOverAnotherIsThatDate();
    void aPartTypedOverChangesThatPart();
    void whatIsUnderstoodStandsInWordsWhileTyping();
    void whatIsNoDateStaysWithASentenceUntilItIsRight();
    void nothingMovesWhileSomebodyTypes_data();
    void nothingMovesWhileSomebodyTypes();
    void theNoteGivesWayToTheKeyboard();
    void aRefusedDateIsForOneThingOnly();
    void escapeBringsTheOldDateBack();
    void anEmptiedFieldTakesTheDateAwayWhereItMay();
    void keysMoveByDaysAndMonthsWithinTheYears();

private:
    [[nodiscard]] QLineEdit *line() const { return m_field->line(); }
    [[nodiscard]] QLabel *note() const { return m_window->findChild<QLabel *>(); }
    /// As a person does it: all selected, typed over, on to the next field.
    void type(const QString &words);

    std::unique_ptr<QWidget> m_window;
    DateField *m_field = nullptr;
};

void TestDateField::init()
{
    m_window = std::make_unique<QWidget>();
    m_field = new DateField(text("Start"));
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addSpacing(100);
    layout->addWidget(m_field);
    layout->addWidget(new QLineEdit);
    layout->addStretch(1);
    m_window->resize(300, 400);
    m_field->setDate(QDate(2026, 11, 25));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void TestDateField::type(const QString &words)
{
    line()->setFocus();
    QTest::keySequence(line(), QKeySequence::SelectAll);
    QTest::keyClick(line(), Qt::Key_Backspace);
    QTest::keyClicks(line(), words);
    QTest::keyClick(line(), Qt::Key_Tab);
}

void TestDateField::aDateTypedOverAnotherIsThatDate_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("as shown") << text("20 Oct 2026") << QDate(2026, 10, 20);
    QTest::newRow("iso") << text("2026-10-20") << QDate(2026, 10, 20);
    QTest::newRow("dots") << text("31.12.2027") << QDate(2027, 12, 31);
    QTest::newRow("in full") << text("20 october 2026") << QDate(2026, 10, 20);
}

void TestDateField::aDateTypedOverAnotherIsThatDate()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    QCOMPARE(line()->text(), text("25 Nov 2026"));
    QSignalSpy edited(m_field, &DateField::dateEdited);
    type(typed);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_field->date(), date);
    QCOMPARE(line()->text(), QLocale().toString(date, text("d MMM yyyy")));
    QVERIFY(!m_field->trouble() && !note()->isVisible());
}

void TestDateField::aPartTypedOverChangesThatPart()
{
    line()->setSelection(3, 3);
    QTest::keyClicks(line(), text("dec"));
    QTest::keyClick(line(), Qt::Key_Tab);
    QCOMPARE(m_field->date(), QDate(2026, 12, 25));
    QCOMPARE(line()->text(), text("25 Dec 2026"));
}

void TestDateField::whatIsUnderstoodStandsInWordsWhileTyping()
{
    line()->selectAll();
    QTest::keyClicks(line(), text("20 Oct"));
    QVERIFY(note()->isVisible() && note()->text().contains(text("2026-12-31")));
    QVERIFY(m_field->trouble());
    QTest::keyClicks(line(), text(" 2026"));
    QCOMPARE(note()->text(), QLocale().toString(QDate(2026, 10, 20), QLocale::LongFormat));
    QVERIFY(!m_field->trouble());
    QCOMPARE(m_field->date(), QDate(2026, 10, 20)); // what is asked before the field is left, too
}

void TestDateField::whatIsNoDateStaysWithASentenceUntilItIsRight()
{
    QSignalSpy edited(m_field, &DateField::dateEdited);
    for (const char *wrong : {"soon", "15 Apr", "1850-02-03", "30 Feb 2026"}) {
        type(text(wrong));
        QVERIFY(!line()->hasFocus());
        m_field->setDate(QDate(2026, 11, 25)); // the page looks again, because of something else
        QCOMPARE(line()->text(), text(wrong));
        QVERIFY(note()->isVisible());
        QCOMPARE(note()->text(), *m_field->trouble());
        QCOMPARE(line()->accessibleDescription(), note()->text());
    }
    QCOMPARE(edited.size(), 0);
    type(text("15 Apr 2027"));
    QCOMPARE(edited.size(), 1);
    QVERIFY(!m_field->trouble() && !note()->isVisible() && line()->accessibleDescription().isEmpty());
}

void TestDateField::nothingMovesWhileSomebodyTypes_data()
{
    QTest::addColumn<int>("height");
    QTest::newRow("room below") << 400;
    QTest::newRow("hardly any room below") << 190;
}

void TestDateField::nothingMovesWhileSomebodyTypes()
{
    QFETCH(int, height);
    m_window->resize(300, height);
    QCoreApplication::processEvents();
    const QRect before = m_field->geometry();
    QTest::keySequence(line(), QKeySequence::SelectAll);
    QTest::keyClicks(line(), text("no date"));
    QTest::keyClick(line(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(m_field->geometry(), before);
    const QWidget *shown = note()->parentWidget();
    QVERIFY(shown->isVisible());
    QVERIFY(m_window->rect().contains(shown->geometry()));
    QVERIFY(!shown->geometry().intersects(before));
}

void TestDateField::theNoteGivesWayToTheKeyboard()
{
    QTest::keySequence(line(), QKeySequence::SelectAll);
    QTest::keyClicks(line(), text("no date"));
    QTest::keyClick(line(), Qt::Key_Return);
    const QWidget *shown = note()->parentWidget();
    QVERIFY(shown->isVisible());
    QVERIFY(shown->y() > m_field->y());
    auto *below = m_window->findChildren<QLineEdit *>().back();
    QVERIFY(shown->geometry().intersects(below->geometry()));
    below->setFocus();
    QVERIFY(shown->isVisible());
    QVERIFY(shown->y() < m_field->y());
    line()->setFocus();
    QVERIFY(shown->y() > m_field->y());
}

void TestDateField::aRefusedDateIsForOneThingOnly()
{
    m_field->setDate(QDate(2026, 11, 25), text("one"));
    type(text("soon"));
    m_field->setDate(QDate(2026, 11, 25), text("other"));
    QCOMPARE(line()->text(), text("25 Nov 2026"));
    QVERIFY(!m_field->trouble() && !note()->isVisible());
}

void TestDateField::escapeBringsTheOldDateBack()
{
    type(text("soon"));
    line()->setFocus();
    QTest::keyClick(line(), Qt::Key_Escape);
    QCOMPARE(line()->text(), text("25 Nov 2026"));
    QVERIFY(!m_field->trouble() && !note()->isVisible());
}

void TestDateField::anEmptiedFieldTakesTheDateAwayWhereItMay()
{
    type(text(" "));
    QVERIFY(!m_field->date().isValid() && !m_field->trouble());
    DateField needed(text("Date"), nullptr, DateField::Missing::Refused);
    needed.setDate(QDate(2026, 11, 25));
    needed.show();
    needed.line()->selectAll();
    QTest::keyClick(needed.line(), Qt::Key_Backspace);
    QTest::keyClick(needed.line(), Qt::Key_Return);
    QVERIFY(needed.trouble());
    QCOMPARE(needed.date(), QDate(2026, 11, 25));
}

void TestDateField::keysMoveByDaysAndMonthsWithinTheYears()
{
    QTest::keyClick(line(), Qt::Key_Up);
    QCOMPARE(m_field->date(), QDate(2026, 11, 26));
    QTest::keyClick(line(), Qt::Key_PageDown);
    QCOMPARE(m_field->date(), QDate(2026, 10, 26));
    m_field->setDate(QDate(2200, 12, 31));
    QTest::keyClick(line(), Qt::Key_Up);
    QCOMPARE(m_field->date(), QDate(2200, 12, 31));
}

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
