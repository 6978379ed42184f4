// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/roundsheet.h"
#include "tests/support/smallmodel.h"

#include <QRegularExpression>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

/// Round sheets, on the small model: items such as first.a/who and empathy.them/notice.
class TestRoundSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingASheetCanSayIsRead();
    void formsOfTheSameSheet_data();
    void formsOfTheSameSheet();
    void badCellsAreListed_data();
    void badCellsAreListed();
    void messagesSayWhatWasFoundAndWhatIsAllowed_data();
    void messagesSayWhatWasFoundAndWhatIsAllowed();
    void cellsWithOneCauseShareAMessage();
    void manyWordsOfOneCauseAreToldByTheFirst();
    void brokenQuotesOnEveryLineAreRead();
    void linesEndsAndTabsMayStandInNotes();
    void aParticipantKeepsTheFirstSpelling();
    void passesGroupsAndGradesAreRead();
    void roleGroupsAreThoseOfTheModel();

private:
    const MaturityModel m_model = smallModel();
};

void TestRoundSheet::everythingASheetCanSayIsRead()
{
    const auto read = readRoundSheet("item,participant,value,note\n"
                                     "first.a,,pockets,\"Branches, north\"\n"
                                     "second.e,,not-applicable,\n"
                                     "first.a/who, Ana ,4,is passed over\n"
                                     "first.a/who,Ben,?,\n"
                                     "first.a/when,Ana,,\n"
                                     "empathy.us/care,Ben,0,\n"
                                     "first.a/who,,3,\"As \"\"owner\"\" is named\"\n"
                                     "first.a/how,,,\n"
                                     "first.a/with,,?,\n",
                                     m_model);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().details.join(u'\n')));
    const RoundSheet &sheet = read.value();
    const int care = *m_model.findItem({text("empathy.us/care")});
    QCOMPARE(sheet.participants, (QStringList{text("Ana"), text("Ben")}));
    QVERIFY((sheet.stock
             == std::vector<RoundSheet::StockLine>{{0, StockState::Pockets, text("Branches, north")},
                                                   {4, StockState::NotApplicable, {}}}));
    QVERIFY((sheet.ballots == std::vector<RoundSheet::BallotLine>{{0, 0, 4}, {1, 0, {}}, {0, 1, {}}, {1, care, 0}}));
    QVERIFY((sheet.agreed == std::vector<RoundSheet::AgreedLine>{{0, 3, text("As \"owner\" is named")}}));
}

void TestRoundSheet::formsOfTheSameSheet_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("plain") << QByteArray("item,participant,value\nfirst.a/who,Ana,2\n");
    QTest::newRow("semicolons and CR LF") << QByteArray("item;participant;value\r\nfirst.a/who;Ana;2\r\n");
    QTest::newRow("tabs") << QByteArray("item\tparticipant\tvalue\nfirst.a/who\tAna\t2");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFitem,participant,value\nfirst.a/who,Ana,2\n");
    QTest::newRow("other order, further column")
        << QByteArray("value,mood,note,participant,item\n2,good,,Ana,first.a/who\n");
    QTest::newRow("separator told") << QByteArray("sep=;\r\nitem;participant;value\r\nfirst.a/who;Ana;2\r\n");
    QTest::newRow("separator told in quotes, saved again")
        << QByteArray("\xEF\xBB\xBF\"sep=,\",,\nitem,participant,value\nfirst.a/who,Ana,2\n");
    QTest::newRow("another separator told") << QByteArray("\nSEP=,\nitem\tparticipant\tvalue\nfirst.a/who\tAna\t2\n");
    QTest::newRow("empty lines above") << QByteArray("\r\n  \r\n\r\nitem,participant,value\nfirst.a/who,Ana,2\n");
    QTest::newRow("lines of separators above")
        << QByteArray(";;;\n,,,\n\t\n\"\",\"\"\nitem,participant,value\nfirst.a/who,Ana,2\n");
    QTest::newRow("commas in the header") << QByteArray(
        "item;participant;value;\"why, where, when\";who, what, how, all, of, them\nfirst.a/who;Ana;2;;\n");
    QTest::newRow("a line end in the header")
        << QByteArray("\"one, two, three,\nfour\";item;participant;value\n;first.a/who;Ana;2\n");
    QTest::newRow("tabs with commas and semicolons")
        << QByteArray("item\tparticipant\tvalue\ta,b,c,d,e,f\tg;h;i;j;k;l\nfirst.a/who\tAna\t2\n");
    QTest::newRow("step with a zero") << QByteArray("item,participant,value\nfirst.a/who,Ana,2.0\n");
    QTest::newRow("step with a comma and zeros") << QByteArray("item;participant;value\nfirst.a/who;Ana;2,00\n");
    QTest::newRow("all in quotes") << QByteArray("\"item\",\"participant\",\"value\"\n\"first.a/who\",\"Ana\",\"2\"\n");
    QTest::newRow("header in capitals, blanks") << QByteArray("Item, Participant ,VALUE\n first.a/who , Ana , 2 \n");
    QTest::newRow("empty lines and empty cells at the end")
        << QByteArray("item,participant,value,,\n\nfirst.a/who,Ana,2,,\n,,,,\n\n");
}

void TestRoundSheet::formsOfTheSameSheet()
{
    QFETCH(const QByteArray, csv);
    const auto read = readRoundSheet(csv, m_model);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().details.join(u'\n')));
    const RoundSheet expected{{text("Ana")}, {}, {{0, 0, 2}}, {}};
    QVERIFY(read.value() == expected);
}

void TestRoundSheet::badCellsAreListed_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const QByteArray &csv, const char *places) {
        QTest::newRow(name) << csv << QString::fromLatin1(places);
    };
    const QByteArray header = "item,participant,value,note\n";
    const QByteArray good = "first.a/who,Ana,2,\n";
    row("empty file", "", "1:1");
    row("byte order mark alone", "\xEF\xBB\xBF", "1:1");
    row("header only", header, "1:1");
    row("header and empty lines", header + "\n,,,\n", "1:1");
    row("value of 7", header + good + "first.a/when,Ana,7,\n", "3:3");
    row("value of 2.5", header + "first.a/when,Ana,2.5,\n", "2:3");
    row("value of -1", header + "first.a/when,Ana,-1,\n", "2:3");
    row("value of 2.", header + "first.a/when,Ana,2.,\n", "2:3");
    row("value of 02", header + "first.a/when,Ana,02,\n", "2:3");
    row("value of .0", header + "first.a/when,Ana,.0,\n", "2:3");
    row("comma in a number among commas", header + "first.a/when,Ana,\"2,0\",\n", "2:3");
    row("semicolons and 2,5", "item;participant;value\nfirst.a/who;Ana;2,5\n", "2:3");
    row("value of 10", header + "first.a/when,Ana,10,\n", "2:3");
    row("word for a value", header + "first.a/when,Ana,absent,\n", "2:3");
    row("agreed value of 5", header + "first.a/when,,5,\n", "2:3");
    row("reason without an agreed value", header + "first.a/when,,?,we could not agree\n", "2:3");
    row("unknown item", header + "first.z/who,Ana,2,\n" + good, "2:1");
    row("unknown habit", header + "first.a/whom,Ana,2,\n", "2:1");
    row("unknown practice in stock", header + "first.z,,pockets,\n", "2:1");
    row("empathy without a facet", header + "empathy.them,,pockets,\n", "2:1");
    row("no item", header + ",Ana,2,\n", "2:1");
    row("unknown item with a bad value", header + "first.z/who,Ana,7,\n", "2:1 2:3");
    row("unknown stock word", header + "first.a,,some,\n", "2:3");
    row("stock word in capitals", header + "first.a,,Absent,\n", "2:3");
    row("no stock word", header + "first.a,,,\n", "2:3");
    row("participant on stock", header + "first.a,Ana,absent,\n", "2:2");
    row("ballot twice", header + good + "first.a/when,Ana,1,\n" + good, "4:1");
    row("same name with blanks", header + good + "first.a/who, Ana ,1,\n", "3:1");
    row("same name composed or not", header + "first.a/who,Bj\xC3\xB6rn,1,\nfirst.a/who,Bjo\xCC\x88rn,1,\n", "3:1");
    row("same name in capitals", header + "first.a/who,Gro\xC3\x9F,1,\nfirst.a/who,GROSS,1,\n", "3:1");
    row("same name with a no-break space", header + "first.a/who,Ana L,1,\nfirst.a/who,Ana\xC2\xA0L,1,\n", "3:1");
    row("escape in a name", header + "first.a/who,A\x1B[31mna,1,\n", "2:2");
    row("line break in a name", header + good + "first.a/who,\"A\nB\",1,\n", "3:2");
    row("NUL in a name", header + QByteArray("first.a/who,A\0B,1,\n", 19), "2:2");
    row("override in a name",
        header
            + "first.a/who,A\xE2\x80\xAE"
              "B,1,\n",
        "2:2");
    row("long name", header + "first.a/who," + QByteArray(121, 'x') + ",1,\n", "2:2");
    row("escape in a reason", header + "first.a/who,,1,so \x1B[31m said\n", "2:4");
    row("bell in where", header + "first.a,,pockets,North\x07\n", "2:4");
    row("escape in a ballot's note", header + "first.a/who,Ana,1,\x1B\n", "2:4");
    row("escape in an item and a value", header + "first.a\x1B/who,Ana,\x1B,\n", "2:1 2:3");
    row("line of the file after lines above", "sep=,\n,,,\n\nitem,participant,value\nfirst.a/who,Ana,7\n", "5:3");
    row("nothing but lines above", "sep=;\n\n;;;\n", "1:1");
    row("one cause", header + "first.a/who,Ana,7,\nfirst.a/when,Ana,7,\nfirst.a/how,Ben,7,\nfirst.a/how,Ana,8,\n",
        "2:3 5:3");
    row("agreed twice", header + "first.a/who,,1,\nfirst.a/who,,1,\n", "3:1");
    row("stock twice", header + "first.a,,absent,\nfirst.a,,pockets,\n", "3:1");
    row("no value column", "item,participant,note\nfirst.a/who,Ana,2\n", "1:1");
    row("other separators than the header's", "item|participant|value\nfirst.a/who|Ana|2\n", "1:1");
    row("column twice", "item,participant,value,item\nfirst.a/who,Ana,2,first.a/who\n", "1:4");
    row("column twice and one missing", "item,participant,item\n", "1:1 1:3");
    row("line too short", header + "first.a/who,Ana\n", "2:2");
    row("line too long", header + "first.a/who,Ana,2,a,b\n", "2:5");
    row("quote never closed", header + "first.a/who,Ana,2,\"oops\n" + good, "2:4 3:1");
    row("text after quotes", header + "first.a/who,Ana,\"2\"x,\n", "2:3");
    row("broken quote hides the rest of its line", header + "first.a/who,\"Ana,7,\nfirst.a/when,Ben,7,\n", "2:2 3:3");
    row("not UTF-8", header + "first.a/who,J\xF6rg,2,\n", "2:2");
    row("Latin-1 in a note", header + good + "first.a/who,,2,caf\xE9\n", "3:4");
    row("other order of columns", "note,value,item,participant\n,7,first.a/who,Ana\n,1,first.q,\n", "2:2 3:3");
    row("line ends in quotes count", header + "first.a,,pockets,\"two\nlines\"\nfirst.a/who,Ana,7,\n", "4:3");
    row("a cell that begins further down", "note,item,participant,value\n\"two\nlines\",first.a/who,Ana,7\n", "3:4");
    const QByteArray wide = "item,participant,value,note,pass,group,evidence\n";
    row("pass of 3", wide + "first.a/who,Ana,1,,3,,\n", "2:5");
    row("word for a pass", wide + "first.a/who,Ana,1,,second,,\nfirst.a/when,Ana,1,,0,,\n", "2:5 3:5");
    row("ballot twice in a pass", wide + "first.a/who,Ana,1,,2,,\nfirst.a/who,Ana,1,,1,,\nfirst.a/who,ANA,1,,2,,\n",
        "4:1");
    row("ballot twice, once without a pass", wide + "first.a/who,Ana,1,,,,\nfirst.a/who,Ana,1,,1,,\n", "3:1");
    row("pass of an agreed value", wide + "first.a/who,,1,,2,,\nfirst.a/when,,1,,1,,\n", "2:5");
    row("pass of a stock", wide + "first.a,,absent,,2,,\n", "2:5");
    row("unknown group", wide + "first.a/who,Ana,1,,,boss,\nfirst.a/when,Ana,1,,,Manager,\n", "2:6 3:6");
    row("two groups of one person",
        wide + "first.a/who,Ana,1,,,manager,\nfirst.a/when,Ana,1,,,,\nfirst.a/how,ana,1,,2,executive,\n", "4:6");
    row("group of nobody", wide + "first.a/who,,1,,,manager,\nfirst.a,,absent,,,manager,\n", "2:6");
    row("unknown grade", wide + "first.a,,absent,,,,proven\nfirst.b,,absent,,,,not-graded\n", "2:7 3:7");
    row("grade of an item", wide + "first.a/who,Ana,1,,,,seen\nfirst.a/who,,1,,,,seen\n", "2:7");
    row("bad value in the second pass", wide + "first.a/who,Ana,5,,2,,\n", "2:3");
    row("column for the pass twice", "item,participant,value,pass,pass\nfirst.a/who,Ana,2,1,2\n", "1:5");
    row("many at once",
        header + "first.a,,maybe,\nfirst.a/who,Ana,7,\nfirst.q/who,Ben,1,\nfirst.b,Ana,8,\nfirst.a/who,Ana,1,\n",
        "2:3 3:3 4:1 5:2 5:3 6:1");
}

void TestRoundSheet::badCellsAreListed()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, places);
    const auto read = readRoundSheet(csv, m_model);
    QVERIFY(!read.ok());
    static const QRegularExpression shape(QStringLiteral("^(\\d+:\\d+): \\S.*\\.$"));
    QStringList found;
    for (const QString &line : read.error().details) {
        const auto match = shape.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        found.append(match.captured(1));
    }
    QCOMPARE(found.join(u' '), places);
}

void TestRoundSheet::messagesSayWhatWasFoundAndWhatIsAllowed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QByteArray &line, const QStringList &words) {
        QTest::newRow(name) << line << words;
    };
    row("value", "first.a/who,Ana,7,", {QStringLiteral("“7”"), text("0 to 4")});
    row("stock", "first.a,,some,",
        {QStringLiteral("“some”"), text("absent, pockets, widespread, not-applicable, unknown")});
    row("item", "first.q/who,Ana,1,",
        {QStringLiteral("“first.q/who”"), text("first.a/who"), text("empathy.them/notice")});
    row("participant", "first.a,Ana,absent,", {QStringLiteral("“Ana”"), text("empty")});
    row("pass", "first.a/who,Ana,1,,7", {QStringLiteral("“7”"), text("1, or 2")});
    row("group", "first.a/who,Ana,1,,,boss", {QStringLiteral("“boss”"), text("executive, manager, front-line")});
    row("other group", "first.a/who,Ana,1,,,manager\nfirst.a/when,Ana,1,,,executive",
        {QStringLiteral("“executive”"), text("line 2")});
    row("grade", "first.a,,absent,,,,hearsay", {QStringLiteral("“hearsay”"), text("none, told, seen, sampled")});
    row("long text", QByteArray("first.a/who,Ana,") + QByteArray(500, 'x') + ",", {QStringLiteral("xxx\u2026”")});
}

void TestRoundSheet::messagesSayWhatWasFoundAndWhatIsAllowed()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QStringList, words);
    const auto read = readRoundSheet("item,participant,value,note,pass,group,evidence\n" + line, m_model);
    QVERIFY(!read.ok());
    const QString message = read.error().details.join(u'\n');
    for (const QString &word : words)
        QVERIFY2(message.contains(word), qPrintable(message));
    QVERIFY(message.size() < 400);
}

void TestRoundSheet::cellsWithOneCauseShareAMessage()
{
    QByteArray csv = "item,participant,value\n";
    for (int line = 2; line < 340; ++line)
        csv += "first.a/who,P" + QByteArray::number(line) + ",2.5\n";
    const auto read = readRoundSheet(csv, m_model);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().details,
             QStringList{QStringLiteral("2:3: Found “2.5”, but a ballot is a whole number from 0 to 4, or ? or nothing "
                                        "for “don't know”. Further cells like this: 337 (3:3, 4:3, 5:3, 6:3, 7:3, "
                                        "\u2026).")});
    QVERIFY(read.error().sentence.contains(text("338")));
}

void TestRoundSheet::manyWordsOfOneCauseAreToldByTheFirst()
{
    QByteArray csv = "item,participant,value\n";
    for (int line = 2; line < 340; ++line)
        csv += "first.a/who,P" + QByteArray::number(line) + "," + QByteArray::number(line * 1000) + "\n";
    csv += "first.z/who,Ana,1\n";
    const auto read = readRoundSheet(csv, m_model);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().details.size(), 9);
    QVERIFY(read.error().details[6].startsWith(QStringLiteral("8:3: Found “8000”")));
    QVERIFY(read.error().details[7].endsWith(QStringLiteral("like this: 330 (10:3, 11:3, 12:3, 13:3, 14:3, \u2026).")));
    QVERIFY(read.error().details[8].startsWith(text("340:1: ")));
}

void TestRoundSheet::linesEndsAndTabsMayStandInNotes()
{
    const auto read = readRoundSheet("item,participant,value,note\nfirst.a/who,,2,\"one\ttwo\r\nthree\"\n", m_model);
    QVERIFY(read.ok());
    QCOMPARE(read.value().agreed.front().reason, text("one\ttwo\r\nthree"));
}

void TestRoundSheet::aParticipantKeepsTheFirstSpelling()
{
    const auto read = readRoundSheet("item,participant,value\nfirst.a/who,Bj\xC3\xB6rn\tL,2\n"
                                     "first.a/when,BJ\xC3\x96RN  L,1\n",
                                     m_model);
    QVERIFY(read.ok());
    QCOMPARE(read.value().participants, QStringList{QStringLiteral("Björn L")});
    QCOMPARE(read.value().ballots.size(), size_t(2));
}

void TestRoundSheet::brokenQuotesOnEveryLineAreRead()
{
    // Each opening quote without an end must not make the reader look through the rest of the file again and again.
    QByteArray csv = "item,participant,value,note\n";
    constexpr int lines = 50'000;
    for (int line = 0; line < lines; ++line)
        csv += "first.a/who,Ana,1,\"oops\n";
    const auto read = readRoundSheet(csv, m_model);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().details.constFirst().endsWith(
                 QStringLiteral("Further cells like this: 49999 (3:4, 4:4, 5:4, 6:4, 7:4, \u2026).")),
             qPrintable(read.error().details.constFirst()));
    QVERIFY(read.error().sentence.contains(text("99999")));
    // All but the first line say again what the first said: two causes.
    QCOMPARE(read.error().details.size(), 2);
}

void TestRoundSheet::passesGroupsAndGradesAreRead()
{
    const auto read = readRoundSheet("evidence;pass;group;item;participant;value\n"
                                     ";2;;first.a/who;Ana;?\n"
                                     ";1;manager;first.a/who;Ana;3\n"
                                     ";2,0;;first.a/when;Ben;4\n"
                                     ";;manager;first.a/how;ANA;0\n"
                                     "sampled;;;first.a;;pockets\n"
                                     ";;;first.b;;absent\n"
                                     "none;1;;first.c;;unknown\n",
                                     m_model);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().details.join(u'\n')));
    const RoundSheet &sheet = read.value();
    QVERIFY((sheet.ballots == std::vector<RoundSheet::BallotLine>{{0, 0, 3}, {0, 2, 0}}));
    // A second ballot needs no first.
    QVERIFY((sheet.secondBallots == std::vector<RoundSheet::BallotLine>{{0, 0, {}}, {1, 1, 4}}));
    QVERIFY((sheet.groups == std::map<int, QString>{{0, text("manager")}}));
    QVERIFY(
        (sheet.grades == std::vector<RoundSheet::GradeLine>{{0, EvidenceGrade::Sampled}, {2, EvidenceGrade::None}}));
}

void TestRoundSheet::roleGroupsAreThoseOfTheModel()
{
    MaturityModel other = m_model;
    other.roles = {{text("nurse"), text("Nurse")}};
    const QByteArray header = "item,participant,value,group\nfirst.a/who,Ana,3,";
    QVERIFY(readRoundSheet(header + "nurse\n", other).ok());
    QVERIFY(!readRoundSheet(header + "manager\n", other).ok());
    other.roles.clear();
    const auto none = readRoundSheet(header + "nurse\n", other);
    QVERIFY(!none.ok());
    QVERIFY(none.error().details.front().contains(text("no role groups")));
    // Nobody's group comes to a log when ballots are anonymous.
    const auto hidden = readRoundSheet(header + "Ana Lopez\n", m_model, SheetCells::Hidden);
    QVERIFY(!hidden.error().details.join(u'\n').contains(text("Lopez")));
}

QTEST_GUILESS_MAIN(TestRoundSheet)
#include "tst_roundsheet.moc"
