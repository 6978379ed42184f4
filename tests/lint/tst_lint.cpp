// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/rules.h"
#include "tests/lint/sourcetext.h"

#include <QTest>

using namespace cxw::lint;

class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsThatBecomePatternsOrMarkupAreRefused_data();
    void textsThatBecomePatternsOrMarkupAreRefused();
    void theWaysOfTheHouseAreAllowed_data();
    void theWaysOfTheHouseAreAllowed();
    void eachPurposeHasItsOnePlace();
    void complaintsNameTheLine();
    void commentsAndLiteralsAreNoCode();
};

void TestLint::textsThatBecomePatternsOrMarkupAreRefused_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code) { QTest::newRow(name) << QString::fromUtf8(code); };
    row("arg after arg", R"(tr("%1 %2").arg(name).arg(count);)");
    row("arg after arg on the next line", "tr(\"%1 (%2)\")\n    .arg(f(a, b)) // a comment\n    .arg(count);");
    row("arg with two after arg", R"(QStringLiteral("%1 %2 %3").arg(a, b).arg(c);)");
    row("arg on a text", R"(text.arg(name);)");
    row("arg on a text's text", R"(sentence().arg(name);)");
    row("arg on joined texts", R"((tr("%1 ") + name + tr(" %2")).arg(a, b);)");
    row("arg on a choice", R"((one ? name : tr("%1")).arg(a);)");
    row("arg on what a translation is not", R"(tr(qPrintable(name)).arg(a);)");
    row("arg on bytes", R"(QString(name).arg(a);)");
    row("printf", R"(printf(qPrintable(name));)");
    row("printf to a stream", R"(std::fprintf(stderr, qPrintable(name));)");
    row("asprintf", R"(QString::asprintf("%s", name);)");
    row("a warning by a text", R"(qWarning(qPrintable(name));)");
    row("a tooltip", R"(button->setToolTip(name);)");
    row("a status tip", R"(action->setStatusTip(name);)");
    row("help on a widget", R"(setWhatsThis(name);)");
    row("a tooltip at a place", R"(QToolTip::showText(place, name, this);)");
    row("a model's tooltip", "case Qt::ToolTipRole:\n    return line.where;");
    row("a choice's tooltip", R"(box->setItemData(0, name, Qt::ToolTipRole);)");
    row("an item's tooltip", R"(item->setData(Qt::ToolTipRole, name);)");
    row("a window's title", R"(setWindowTitle(name);)");
    row("a message box", R"(QMessageBox::warning(this, title, name);)");
    row("a progress bar", R"(auto *bar = new QProgressBar(this);)");
    row("a label", R"(auto *title = new QLabel(name, this);)");
    row("a label on the stack", R"(QLabel title(name);)");
    row("a label of one's own", R"(class Title : public QLabel)");
    row("rich text", R"(title->setTextFormat(Qt::RichText);)");
    row("a guess", R"(auto format = Qt::AutoText;)");
    row("HTML", R"(document.setHtml(name);)");
    row("HTML inserted", R"(cursor.insertHtml(name);)");
    row("Markdown", R"(document.setMarkdown(name);)");
    row("an axis of Qt Charts", R"(auto *axis = new QCategoryAxis;)");
    row("the title of an axis", R"(axis->setTitleText(name);)");
    row("a field for several lines", R"(auto *note = new QPlainTextEdit(this);)");
    row("a rich field", R"(class Note : public QTextEdit)");
    row("a path as it is", R"(text->setText(QDir::toNativeSeparators(path));)");
    row("a choice that is told of only in part", R"(connect(box, &QComboBox::activated, this, &Page::choose);)");
    row("a regular expression", R"(const QRegularExpression pattern(name);)");
    row("a regular expression put together", R"(QRegularExpression(name + QStringLiteral("$"));)");
    row("a wildcard", R"(QRegularExpression::wildcardToRegularExpression(name);)");
    row("names of files by a pattern", R"(folder.entryList({name + u'*'}, QDir::Files);)");
    row("a shortcut", R"(auto *find = new QShortcut(QKeySequence::Find, this);)");
    row("an action's keys", R"(action->setShortcut(Qt::CTRL | Qt::Key_I);)");
    row("keys by name", R"(if (event->matches(QKeySequence::Copy)))");
    row("a loop over a result that is gone", R"(for (const Round &round : store->rounds(unit).value()) {)");
    row("a pattern of SQL", R"(const auto sql = QStringLiteral("SELECT 1 WHERE name LIKE '%x'");)");
}

void TestLint::textsThatBecomePatternsOrMarkupAreRefused()
{
    QFETCH(const QString, code);
    QVERIFY(!complaints(QStringLiteral("ui/frame/page.cpp"), code).empty());
}

void TestLint::theWaysOfTheHouseAreAllowed_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code) { QTest::newRow(name) << QString::fromUtf8(code); };
    row("all arguments at once",
        R"x(tr("%1 of %2 (%3)", "a remark").arg(name, f(a).join(tr(", ")), QString::number(n));)x");
    row("a plural", R"(tr("%n of %1", nullptr, count).arg(name);)");
    row("on the next line", "tr(\"%1\"\n   \"%2\")\n    .arg(name, other);");
    row("arg within arg", R"(tr("%1: %2").arg(name, tr("%1 %2").arg(a, b));)");
    row("a translated sentence of a table", R"(Words::tr(sentence, nullptr, count).arg(place);)");
    row("a literal", R"(QStringLiteral("%1/%2").arg(a, b);)");
    row("with its own quote", R"(QStringLiteral("<a href=\"%1\">").arg(a);)");
    row("a plain tooltip", R"(setPlainToolTip(button, name);)");
    row("a model's plain tooltip", "case Qt::ToolTipRole:\n    return toolTipText(line.where);");
    row("a choice's plain tooltip", R"(box->setItemData(0, toolTipText(name), Qt::ToolTipRole);)");
    row("a tooltip that is asked for", R"(const QString tip = index.data(Qt::ToolTipRole).toString();)");
    row("a house label", R"(QLabel *title = label(name);)");
    row("a literal expression", R"(static const QRegularExpression line(QStringLiteral("^x$"));)");
    row("all files", R"(folder.entryInfoList(QDir::Files | QDir::NoSymLinks);)");
    row("a plain label", R"(box->setTextFormat(Qt::PlainText);)");
    row("printf by a literal", R"(std::fprintf(stderr, "%s", text.constData());)");
    row("a loop over a result that is held", R"(for (const Round &round : rounds.value()) {)");
    row("a loop that counts", R"(for (int i = 0; i < count(rounds).value(); ++i) {)");
    row("a constant warning", R"(qWarning("cannot be");)");
}

void TestLint::theWaysOfTheHouseAreAllowed()
{
    QFETCH(const QString, code);
    const auto found = complaints(QStringLiteral("ui/frame/page.cpp"), code);
    QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(found.front().sentence));
}

void TestLint::eachPurposeHasItsOnePlace()
{
    const QString tip = QStringLiteral("widget->setToolTip(text);");
    QVERIFY(complaints(QStringLiteral("ui/style/plaintext.cpp"), tip).empty());
    QCOMPARE(complaints(QStringLiteral("ui/widgets/text.cpp"), tip).size(), 1);
}

void TestLint::complaintsNameTheLine()
{
    const auto found =
        complaints(QStringLiteral("ui/a.cpp"), QStringLiteral("int a;\n\nsetToolTip(x);\ntext.arg(y);\n"));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].line, 3);
    QCOMPARE(found[1].line, 4);
}

void TestLint::commentsAndLiteralsAreNoCode()
{
    const QString source = QStringLiteral("f('\"', 1'000, \"a \\\" ) b\", R\"x(c \" ) d)x\"); // e(\n/* g( \n */ h();");
    const QString code = codeOnly(source);
    QCOMPARE(code.size(), source.size());
    QCOMPARE(code.simplified(), QStringLiteral("f(' ', 1'000, \" \", R\" \"); h();"));
    QCOMPARE(closingBracket(code, 1), code.indexOf(u';') - 1);
}

QTEST_APPLESS_MAIN(TestLint)

#include "tst_lint.moc"
