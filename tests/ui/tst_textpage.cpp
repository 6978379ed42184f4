// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/odddata.h"
#include "ui/style/style.h"
#include "ui/widgets/textpage.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace cxw;
using cxw::test::oddData;

class TestTextPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsPastedComesInAsPlainText_data();
    void whatIsPastedComesInAsPlainText();
    void whatIsDroppedComesInAsPlainText_data() { whatIsPastedComesInAsPlainText_data(); }
    void whatIsDroppedComesInAsPlainText();
    void aLineTakesAnythingFromTheClipboardToo_data() { whatIsPastedComesInAsPlainText_data(); }
    void aLineTakesAnythingFromTheClipboardToo();
    void pastedTextReplacesTheSelectionAndCanBeTakenBack();
    void tabGoesOn();
    void aScreenReaderIsToldItsName();
};

void TestTextPage::initTestCase()
{
    style::applyTo(*qApp, Scheme::Light);
}

void TestTextPage::whatIsPastedComesInAsPlainText_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing: the program that copied it has gone") << 0 << QString();
    QTest::newRow("a promise of text that nobody keeps") << 1 << QString();
    QTest::newRow("an empty text") << 2 << QString();
    QTest::newRow("control characters") << 3 << QStringLiteral("one\ntwo\n[31mthree\tfour\u2028\u202e");
    QTest::newRow("HTML alone") << 4 << QString();
    QTest::newRow("Markdown alone") << 5 << QString();
    QTest::newRow("a picture") << 6 << QString();
}

void TestTextPage::whatIsPastedComesInAsPlainText()
{
    QFETCH(const int, kind);
    QFETCH(QString, text);
    TextPage page(QStringLiteral("Note"));
    page.setPlainText(QStringLiteral("typed "));
    page.moveCursor(QTextCursor::End);
    QGuiApplication::clipboard()->setMimeData(oddData(kind));
    QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier);
    text.replace(QChar(QChar::LineSeparator), u'\n');
    QCOMPARE(page.toPlainText(), QStringLiteral("typed ") + text);
}

void TestTextPage::whatIsDroppedComesInAsPlainText()
{
    QFETCH(const int, kind);
    QFETCH(QString, text);
    TextPage page(QStringLiteral("Note"));
    page.resize(200, 100);
    page.show();
    const std::unique_ptr<QMimeData> data(oddData(kind));
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.viewport(), &enter);
    QDropEvent drop({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.viewport(), &drop);
    text.replace(QChar(QChar::LineSeparator), u'\n');
    QCOMPARE(page.toPlainText(), text);
}

void TestTextPage::aLineTakesAnythingFromTheClipboardToo()
{
    QFETCH(const int, kind);
    QLineEdit line(QStringLiteral("typed"));
    QGuiApplication::clipboard()->setMimeData(oddData(kind));
    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(line.text().startsWith(QStringLiteral("typed")));
}

void TestTextPage::pastedTextReplacesTheSelectionAndCanBeTakenBack()
{
    TextPage page(QStringLiteral("Note"));
    page.setPlainText(QStringLiteral("before"));
    page.selectAll();
    QGuiApplication::clipboard()->setText(QStringLiteral("<b>after</b>"));
    QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(page.toPlainText(), QStringLiteral("<b>after</b>"));
    page.undo();
    QCOMPARE(page.toPlainText(), QStringLiteral("before"));
}

void TestTextPage::tabGoesOn()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *page = new TextPage(QStringLiteral("Note"));
    auto *next = new QLineEdit;
    layout->addWidget(page);
    layout->addWidget(next);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    page->setFocus();
    QTest::keyClick(page, Qt::Key_Tab);
    QVERIFY(next->hasFocus());
    QCOMPARE(page->toPlainText(), QString());
}

void TestTextPage::aScreenReaderIsToldItsName()
{
    QCOMPARE(TextPage(QStringLiteral("Empathy &step")).accessibleName(), QStringLiteral("Empathy step"));
}

QTEST_MAIN(TestTextPage)

#include "tst_textpage.moc"
