// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/printable.h"
#include "core/model/modelreader.h"
#include "core/storage/sqlitestore.h"
#include "tests/app/cxwsupport.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace cxw;
using namespace cxw::test;

/// Names in sheets, in the command line and in files from elsewhere, as somebody in a terminal meets them.
class TestCxwNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetThatNamesItsColumnsComesIn_data();
    void aSheetThatNamesItsColumnsComesIn();
    void thePeopleOfTwoRoundsAreTheSameInAnySpelling_data();
    void thePeopleOfTwoRoundsAreTheSameInAnySpelling();
    void onePersonAnswersOnceInWhateverSpelling();
    void unitsAndRoundsAreFoundInAnySpelling_data();
    void unitsAndRoundsAreFoundInAnySpelling();
    void namesThatNobodyCanHaveAreRefused_data();
    void namesThatNobodyCanHaveAreRefused();
    void nothingThatSteersATerminalIsPrinted_data();
    void nothingThatSteersATerminalIsPrinted();
    void jsonSaysTheNameAsItIs();
    void chartsOfForeignFilesCanBeRead_data();
    void chartsOfForeignFilesCanBeRead();

private:
    /// Imports tests/data/cases/NAME.csv.
    [[nodiscard]] Ended import(const QString &file, const QString &name, const QString &round, const QString &date)
    {
        return runCxw(QStringLiteral("import|%1|%2|--unit|Retail|--round|%3|--date|%4")
                          .arg(file, dataPath(QStringLiteral("cases/%1.csv").arg(name)), round, date));
    }

    /// A file that was made elsewhere, with what steers a terminal in each of its texts.
    [[nodiscard]] QString foreignFile();

    CxwFolder m_folder;
};

namespace {

const QString evil = QStringLiteral("A\u001b]0;owned\u0007\u009b31m\u202eB\nC\u007f<b>&");

/// The first character that could steer a terminal, by its number; empty where all is well.
QString steering(const QString &output)
{
    static const QRegularExpression unseen(
        QStringLiteral("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}]"));
    const auto found = unseen.match(output);
    return found.hasMatch() ? QString::number(found.captured().front().unicode(), 16) : QString();
}

} // namespace

QString TestCxwNames::foreignFile()
{
    const QString path = m_folder.path(QStringLiteral("foreign.cxw"));
    if (QFile::exists(path))
        return path;
    const auto model = builtInModel(QLocale::c());
    auto store = SqliteStore::create(path);
    const UnitId unit = UnitId::create();
    Edit edit{evil,
              {put(Organization{OrganizationId::create(), evil, model.value().id, model.value().version}),
               put(Unit{unit, evil, 0, 1})}};
    for (const QString &name : {QString(evil + u'1'), QString(evil + u'2')}) {
        const RoundId round = RoundId::create();
        edit.changes.push_back(put(Round{round, unit, name, QDate(2026, 1, 5), evil, false, false}));
        const PersonId person = PersonId::create();
        const ParticipantId seat = ParticipantId::create();
        edit.changes.push_back(put(Person{person, evil, evil}));
        edit.changes.push_back(put(Participant{seat, round, person, {}}));
        edit.changes.push_back(put(Ballot{seat, model.value().itemId(0), 2}));
        edit.changes.push_back(put(Stock{round, model.value().practices[1].id, StockState::Pockets, evil, evil}));
        edit.changes.push_back(put(AgreedValue{round, model.value().itemId(1), 3, evil}));
    }
    for (int count = 0; count < 5; ++count) {
        Initiative initiative;
        initiative.id = InitiativeId::create();
        initiative.unit = unit;
        initiative.phase = model.value().phases.front().id;
        initiative.title = evil;
        initiative.owner = evil;
        initiative.start = QDate(2026, 2, 1);
        initiative.end = QDate(2026, 12, 1);
        edit.changes.push_back(put(initiative));
    }
    if (!store || !store.value()->commit(edit, {}, {QDateTime::currentDateTimeUtc(), evil}))
        qFatal("no foreign file");
    return path;
}

void TestCxwNames::aSheetThatNamesItsColumnsComesIn_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"03-commas-in-header", "03-sep-line", "04-blank-first", "04-commas-first", "05-v-spring",
                             "11-morning", "11-afternoon", "24-only-first-half", "24-only-second-half"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCxwNames::aSheetThatNamesItsColumnsComesIn()
{
    QFETCH(const QString, name);
    const QString file = m_folder.freshFile();
    QVERIFY_DONE(import(file, name, QStringLiteral("R"), QStringLiteral("2026-10-20")));
    const auto scores = jsonIn(runCxw(QStringLiteral("scores|%1|--round|R|--json").arg(file)));
    QVERIFY(scores.value(u"overall").toObject().value(u"score").isDouble());
}

void TestCxwNames::thePeopleOfTwoRoundsAreTheSameInAnySpelling_data()
{
    QTest::addColumn<QString>("later");
    QTest::newRow("not composed") << QStringLiteral("05-v-autumn-nfd");
    QTest::newRow("small letters") << QStringLiteral("05-v-autumn-lower");
}

void TestCxwNames::thePeopleOfTwoRoundsAreTheSameInAnySpelling()
{
    QFETCH(const QString, later);
    const QString file = m_folder.freshFile();
    QVERIFY_DONE(import(file, QStringLiteral("05-v-spring"), QStringLiteral("Spring"), QStringLiteral("2026-04-21")));
    QVERIFY_DONE(import(file, later, QStringLiteral("Autumn"), QStringLiteral("2026-10-20")));
    const auto compared = runCxw(QStringLiteral("compare|%1|--from|Spring|--to|Autumn|--json").arg(file));
    QVERIFY_DONE(compared);
    const auto overall = jsonIn(compared).value(u"overall").toObject();
    QCOMPARE(overall.value(u"test").toString(), QStringLiteral("paired"));
    QCOMPARE(overall.value(u"people").toArray(), (QJsonArray{6, 6}));
    QCOMPARE(overall.value(u"verdict").toString(), QStringLiteral("improved"));
    QVERIFY(qAbs(overall.value(u"delta").toDouble() - 0.40) < 0.005);
}

void TestCxwNames::onePersonAnswersOnceInWhateverSpelling()
{
    const QString file = m_folder.freshFile();
    const auto refused =
        import(file, QStringLiteral("05-twice-in-one"), QStringLiteral("R"), QStringLiteral("2026-10-20"));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.messages.contains(u".csv:3:1: This answer was given in line 2 already."),
             qPrintable(refused.messages));
    QVERIFY2(refused.messages.contains(u"Further cells like this: 2 (4:1, 5:1)."), qPrintable(refused.messages));
}

void TestCxwNames::unitsAndRoundsAreFoundInAnySpelling_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("round");
    const QString unit = QStringLiteral("Größe Süd");
    const QString round = QStringLiteral("Frühling 2026");
    QTest::newRow("as written") << unit << round;
    QTest::newRow("not composed") << unit.normalized(QString::NormalizationForm_D)
                                  << round.normalized(QString::NormalizationForm_D);
    QTest::newRow("capital letters") << unit.toUpper() << round.toUpper();
    QTest::newRow("small letters") << unit.toLower() << round.toLower();
    QTest::newRow("blanks") << QStringLiteral(" größe \u00a0 süd") << QStringLiteral("frühling\t2026 ");
}

void TestCxwNames::unitsAndRoundsAreFoundInAnySpelling()
{
    QFETCH(const QString, unit);
    QFETCH(const QString, round);
    const QString file = m_folder.freshFile();
    const QString sheet = dataPath(QStringLiteral("cases/11-morning.csv"));
    const QString other = QStringLiteral("import|%1|%2|--unit|Other|--round|Other|--date|2026-04-21").arg(file, sheet);
    QVERIFY_DONE(runCxw(other));
    QVERIFY_DONE(runCxw(
        QStringLiteral("import|%1|%2|--unit|Größe Süd|--round|Frühling 2026|--date|2026-04-21").arg(file, sheet)));
    QVERIFY_DONE(runCxw(QStringLiteral("scores|%1|--unit|%2|--round|%3").arg(file, unit, round)));
    QVERIFY_DONE(
        runCxw(QStringLiteral("compare|%1|--unit|%2|--from|%3|--to|other|--to-unit|OTHER").arg(file, unit, round)));
    const QString again = QStringLiteral("import|%1|%2|--unit|%3|--round|%4|--date|2026-04-22");
    QCOMPARE(runCxw(again.arg(file, sheet, unit, round)).code, 1);
    QVERIFY_DONE(runCxw(again.arg(file, sheet, unit, round) + QStringLiteral("|--replace")));
    const auto units = jsonIn(runCxw(QStringLiteral("info|%1|--json").arg(file))).value(u"units").toArray();
    QCOMPARE(units.size(), 2);
    const auto rounds = units[1].toObject().value(u"rounds").toArray();
    QCOMPARE(rounds.size(), 1);
    QCOMPARE(rounds[0].toObject().value(u"name").toString(), QStringLiteral("Frühling 2026"));
}

void TestCxwNames::namesThatNobodyCanHaveAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("escape") << QStringLiteral("A\u001b[31mB");
    QTest::newRow("bell") << QStringLiteral("A\u0007B");
    QTest::newRow("line break") << QStringLiteral("A\nB");
    QTest::newRow("override") << QStringLiteral("A\u202eB");
    QTest::newRow("isolate") << QStringLiteral("A\u2067B");
    QTest::newRow("long") << QString(121, u'x');
}

void TestCxwNames::namesThatNobodyCanHaveAreRefused()
{
    QFETCH(const QString, name);
    const QString file = m_folder.freshFile();
    const auto before = contentOf(file);
    const QString words = QStringLiteral("import|%1|%2|--unit|%3|--round|%4|--date|2026-04-21");
    const QString sheet = dataPath(QStringLiteral("cases/11-morning.csv"));
    QList<Ended> refused{
        runCxw(words.arg(file, sheet, name, QStringLiteral("R"))),
        runCxw(words.arg(file, sheet, QStringLiteral("U"), name)),
        runCxw(QStringLiteral("new|%1|--organization|%2").arg(m_folder.path(QStringLiteral("x.cxw")), name))};
    const QString own = m_folder.writeSheet(
        "item,participant,value\nculture.hiring/rigor,Ana,1\nculture.hiring/rigor,\"" + name.toUtf8() + "\",1\n");
    refused.append(runCxw(words.arg(file, own, QStringLiteral("U"), QStringLiteral("R"))));
    for (const Ended &ended : std::as_const(refused)) {
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.output.isEmpty());
        QCOMPARE(steering(ended.messages), QString());
    }
    QVERIFY2(refused.last().messages.contains(own + QStringLiteral(":3:2: ")), qPrintable(refused.last().messages));
    QCOMPARE(contentOf(file), before);
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("x.cxw"))));
}

void TestCxwNames::nothingThatSteersATerminalIsPrinted_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    const QString rounds = QStringLiteral("--from|%1|--to|%2").arg(evil + u'1', evil + u'2');
    const QString round = QStringLiteral("--round|%1").arg(evil + u'1');
    const auto row = [](const char *name, const QString &words, int code) { QTest::newRow(name) << words << code; };
    row("info", QStringLiteral("info|FILE"), 0);
    row("info --json", QStringLiteral("info|FILE|--json"), 0);
    row("scores", QStringLiteral("scores|FILE|") + round, 0);
    row("scores --json", QStringLiteral("scores|FILE|--json|") + round, 0);
    row("compare", QStringLiteral("compare|FILE|") + rounds, 0);
    row("compare --json", QStringLiteral("compare|FILE|--json|") + rounds, 0);
    row("next", QStringLiteral("next|FILE|") + round, 0);
    row("next --json", QStringLiteral("next|FILE|--json|") + round, 0);
    row("roadmap", QStringLiteral("roadmap|FILE"), 0);
    row("roadmap --json", QStringLiteral("roadmap|FILE|--json"), 0);
    row("check", QStringLiteral("check|FILE"), 0);
    row("no such round", QStringLiteral("scores|FILE|--round|") + evil, 1);
    row("no such unit", QStringLiteral("roadmap|FILE|--unit|x") + evil, 1);
    row("no such verb", evil, 2);
    row("no such option", QStringLiteral("info|FILE|--") + evil, 2);
    row("no such file", QStringLiteral("info|") + evil, 1);
    row("no such date", QStringLiteral("import|FILE|x|--round|R|--date|") + evil, 2);
}

void TestCxwNames::nothingThatSteersATerminalIsPrinted()
{
    QFETCH(QString, words);
    QFETCH(const int, code);
    const auto ended = runCxw(words.replace(QStringLiteral("FILE"), foreignFile()));
    const QString output = QString::fromUtf8(ended.output);
    QVERIFY2(ended.code == code, qPrintable(ended.messages));
    QCOMPARE(steering(output), QString());
    QCOMPARE(steering(ended.messages), QString());
    // A line break in a name of the file begins no line either.
    const bool breaks = QString(output + ended.messages).contains(QStringLiteral("\nC\\u007f"));
    const bool ownWords = code == 2 || !words.contains(foreignFile());
    QVERIFY2(!breaks || ownWords, qPrintable(QString(output + ended.messages)));
}

void TestCxwNames::jsonSaysTheNameAsItIs()
{
    const auto info = jsonIn(runCxw(QStringLiteral("info|%1|--json").arg(foreignFile())));
    QCOMPARE(info.value(u"organization").toString(), evil);
    QCOMPARE(info.value(u"units")[0].toObject().value(u"name").toString(), evil);
}

void TestCxwNames::chartsOfForeignFilesCanBeRead_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("radar") << QStringLiteral("--kind|radar|--round|%1").arg(evil + u'2');
    QTest::newRow("gantt") << QStringLiteral("--kind|gantt");
}

void TestCxwNames::chartsOfForeignFilesCanBeRead()
{
    QFETCH(const QString, words);
    const QString picture = m_folder.path(QStringLiteral("picture.svg"));
    const auto drawn = runCxw(QStringLiteral("chart|%1|-o|%2|%3").arg(foreignFile(), picture, words));
    QVERIFY2(drawn.code == 0, qPrintable(drawn.messages));
    QXmlStreamReader xml(contentOf(picture));
    QString title;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"title")
            title = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(title, printable(evil));
}

QTEST_GUILESS_MAIN(TestCxwNames)
#include "tst_cxw_names.moc"
