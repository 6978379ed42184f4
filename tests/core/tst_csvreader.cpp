// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvreader.h"

#include <QTest>

using namespace cxw;

namespace {

/// All cells as "line:text", those of a row parted by "|".
QStringList rowsOf(CsvReader &reader)
{
    QStringList rows;
    CsvRow row;
    while (reader.next(row)) {
        QStringList cells;
        for (const CsvCell &cell : row.cells)
            cells.append(QStringLiteral("%1:%2").arg(cell.line).arg(cell.text));
        rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreRead_data();
    void cellsAreRead();
    void longSheetsReadAsShortOnes_data();
    void longSheetsReadAsShortOnes();
    void brokenQuotesAreFound_data();
    void brokenQuotesAreFound();
    void badBytesAreFound_data();
    void badBytesAreFound();
};

void TestCsvReader::cellsAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &csv, const QStringList &rows) {
        QTest::newRow(name) << csv << rows;
    };
    const QStringList two{QStringLiteral("1:a|1:b"), QStringLiteral("2:c|2:d")};
    row("nothing", "", {});
    row("plain", "a,b\nc,d\n", two);
    row("no last line end", "a,b\nc,d", two);
    row("CR LF", "a,b\r\nc,d\r\n", two);
    row("CR", "a,b\rc,d\r", two);
    row("lines without text above", "\n;;\na,b\nc,d", {QStringLiteral("3:a|3:b"), QStringLiteral("4:c|4:d")});
    row("separator told", "sep=,\ra,b\rc,d", {QStringLiteral("2:a|2:b"), QStringLiteral("3:c|3:d")});
    row("separator told twice", "sep=;\nsep=;\n", {QStringLiteral("2:sep=|2:")});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\nc,d",
        two);
    row("semicolons", "a;b\nc;d", two);
    row("tabs", "a\tb\nc\td", two);
    row("comma among semicolons", "a;b\nc,d;e", {QStringLiteral("1:a|1:b"), QStringLiteral("2:c,d|2:e")});
    row("separator in a quoted header", "\"a;x\",b\nc,d", {QStringLiteral("1:a;x|1:b"), QStringLiteral("2:c|2:d")});
    row("quoted", "\"a\",\"b\"\n\"c\",d", two);
    row("quoted separator", "a,b\n\"c,d\",e", {QStringLiteral("1:a|1:b"), QStringLiteral("2:c,d|2:e")});
    row("doubled quotes", "a,b\n\"say \"\"no\"\"\",\"\"\"\"",
        {QStringLiteral("1:a|1:b"), QStringLiteral("2:say \"no\"|2:\"")});
    row("empty quoted", "a,\"\"\n", {QStringLiteral("1:a|1:")});
    row("line end in quotes", "a,b\n\"c\nd\",e\nf,g",
        {QStringLiteral("1:a|1:b"), QStringLiteral("2:c\nd|3:e"), QStringLiteral("4:f|4:g")});
    row("CR LF in quotes", "\"c\r\nd\",e\r\nf,g", {QStringLiteral("1:c\r\nd|2:e"), QStringLiteral("3:f|3:g")});
    row("empty lines", "a,b\n\nc,d", {QStringLiteral("1:a|1:b"), QStringLiteral("2:"), QStringLiteral("3:c|3:d")});
    row("empty last cell", "a,b,\n,,", {QStringLiteral("1:a|1:b|1:"), QStringLiteral("2:|2:|2:")});
    row("beyond ASCII", "\xC3\xA4,\xF0\x9F\x98\x80\n", {QStringLiteral("1:\u00e4|1:\U0001F600")});
}

void TestCsvReader::cellsAreRead()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QStringList, rows);
    CsvReader reader(csv);
    QCOMPARE(rowsOf(reader), rows);
    QVERIFY(reader.brokenQuotes().empty());
    QVERIFY(!firstBadByte(csv));
}

void TestCsvReader::longSheetsReadAsShortOnes_data()
{
    QTest::addColumn<int>("shift");
    // Wherever the pieces end in which a sheet is decoded: in a character, a line end, a quote.
    for (int shift = 0; shift < 24; ++shift)
        QTest::addRow("shift %d", shift) << shift;
}

void TestCsvReader::longSheetsReadAsShortOnes()
{
    QFETCH(const int, shift);
    const QByteArray block("\"\xC3\xA4\"\"\xF0\x9F\x98\x80\",\"x\r\ny\",z\r\n");
    constexpr int blocks = 30000;
    const QByteArray sheet = QByteArray(shift, 'h') + ",b,c\r\n" + block.repeated(blocks) + "\"open,1,2";
    CsvReader reader(sheet);
    CsvRow row;
    QVERIFY(reader.next(row));
    const QString first = QString::fromUtf8("\xC3\xA4\"\xF0\x9F\x98\x80");
    for (int place = 0; place < blocks; ++place) {
        QVERIFY(reader.next(row));
        QCOMPARE(row.line, 2 + 2 * place);
        QCOMPARE(row.cells.size(), size_t(3));
        QCOMPARE(row.cells[0].text, first);
        QCOMPARE(row.cells[1].text, QStringLiteral("x\r\ny"));
        QCOMPARE(row.cells[2].line, 3 + 2 * place);
    }
    QVERIFY(reader.brokenQuotes().empty());
    QVERIFY(reader.next(row));
    QCOMPARE(row.cells[0].text, QStringLiteral("\"open"));
    QCOMPARE(reader.brokenQuotes().size(), size_t(1));
    QVERIFY(!reader.next(row));
}

void TestCsvReader::brokenQuotesAreFound_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("lastRow");
    const auto row = [](const char *name, const QByteArray &csv, CsvPlace place, const QString &last) {
        QTest::newRow(name) << csv << place.line << place.column << last;
    };
    const QString intact = QStringLiteral("3:c|3:d");
    row("never closed", "a,b\nx,\"y\nc,d", {2, 2}, intact);
    row("text after the closing quote", "a,b\nx,\"y\"z\nc,d", {2, 2}, intact);
    row("closed by a quote further down", "a,b\nx,\"y\n\"c\",d", {2, 2}, intact);
    row("quote within a plain cell", "a,b\nx\"y,z\nc,d", {2, 1}, intact);
    row("never closed with doubled quotes", "a,b\nx,\"y\"\"\nc,d", {2, 2}, intact);
    row("at the very end", "a,b\nc,d\n\"", {3, 1}, QStringLiteral("3:\""));
}

void TestCsvReader::brokenQuotesAreFound()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, lastRow);
    CsvReader reader(csv);
    QCOMPARE(rowsOf(reader).constLast(), lastRow);
    QCOMPARE(reader.brokenQuotes().size(), size_t(1));
    QCOMPARE(reader.brokenQuotes().front(), (CsvPlace{line, column}));
}

void TestCsvReader::badBytesAreFound_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("Latin-1") << QByteArray("a,b\nc,J\xF6rg\n") << 2 << 2;
    QTest::newRow("cut off at the end") << QByteArray("a,b\nc,d\xC3") << 2 << 2;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0,\0b\0\n\0",
                                          10)
                            << 1 << 1;
    QTest::newRow("after whole characters") << QByteArray("a;b;c\r\n\xC3\xA4;\xE2\x82\xAC;\xE2\x82\r\n") << 2 << 3;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 1 << 1;
    QTest::newRow("separator in quotes before it") << QByteArray("a,b\n\"x,y\",\xFF") << 2 << 2;
}

void TestCsvReader::badBytesAreFound()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QCOMPARE(firstBadByte(csv), std::optional(CsvPlace{line, column}));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
