// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cxwsupport.h"

#include <QRegularExpression>

using namespace cxw::test;

/// The figures that the command line prints.
class TestCxwFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAreAsPublished_data();
    void scoresAreAsPublished();
    void comparisonsAreAsPublished_data();
    void comparisonsAreAsPublished();
    void twoUnitsAreCompared();
    void nothingInCommonIsSaidSo();
    void noPracticeAppliesIsSaidSo();
    void theUnitMayBeLeftOutWhereThereIsOne();
    void theLaterRoundOfOneDayIsTheLatest();
    void textIsForPeople_data();
    void textIsForPeople();

private:
    CxwFolder m_folder;
};

void TestCxwFigures::scoresAreAsPublished_data()
{
    QTest::addColumn<QString>("round");
    QTest::addColumn<QString>("file");
    QTest::newRow("2025 autumn") << "2025 autumn"
                                 << "2025-autumn";
    QTest::newRow("2026 spring") << "2026 spring"
                                 << "2026-spring";
    QTest::newRow("2026 autumn") << "2026 autumn"
                                 << "2026-autumn";
}

void TestCxwFigures::scoresAreAsPublished()
{
    QFETCH(const QString, round);
    QFETCH(const QString, file);
    const auto scores =
        runCxw(QStringLiteral("scores|%1|--unit|Retail|--round|%2|--json").arg(m_folder.northshore(), round));
    QVERIFY_DONE(scores);
    const auto found = jsonDifferences(jsonIn(scores), dataJson(QStringLiteral("northshore/%1.scores.json").arg(file)));
    QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
    QVERIFY(found.compared > 1000);
}

void TestCxwFigures::comparisonsAreAsPublished_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("file");
    QTest::newRow("autumn to spring") << "2025 autumn"
                                      << "2026 spring"
                                      << "2025-autumn_2026-spring";
    QTest::newRow("spring to autumn") << "2026 spring"
                                      << "2026 autumn"
                                      << "2026-spring_2026-autumn";
}

void TestCxwFigures::comparisonsAreAsPublished()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, file);
    const auto compared =
        runCxw(QStringLiteral("compare|%1|--from|%2|--to|%3|--json").arg(m_folder.northshore(), from, to));
    QVERIFY_DONE(compared);
    const auto found =
        jsonDifferences(jsonIn(compared), dataJson(QStringLiteral("northshore/%1.compare.json").arg(file)));
    QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
    QVERIFY(found.compared > 200);
}

void TestCxwFigures::twoUnitsAreCompared()
{
    const QJsonArray units =
        jsonIn(runCxw(QStringLiteral("info|%1|--json").arg(m_folder.sample()))).value(u"units").toArray();
    const QString one = units[0].toObject().value(u"name").toString();
    const QString two = units[1].toObject().value(u"name").toString();
    const auto compared =
        runCxw(QStringLiteral("compare|%1|--unit|%2|--from|2026 autumn|--to-unit|%3|--to|2026 autumn|--json")
                   .arg(m_folder.sample(), one, two));
    QVERIFY_DONE(compared);
    QCOMPARE(jsonIn(compared).value(u"from").toObject().value(u"unit").toString(), one);
    QCOMPARE(jsonIn(compared).value(u"to").toObject().value(u"unit").toString(), two);
    QVERIFY(jsonIn(compared).value(u"common").toInt() > 0);
}

void TestCxwFigures::nothingInCommonIsSaidSo()
{
    const QString file = m_folder.freshFile();
    for (const char *half : {"first", "second"}) {
        const QString name = QString::fromLatin1(half);
        const QString sheet = m_folder.writeSheet(dataFile(QStringLiteral("cases/24-only-%1-half.csv").arg(name)));
        QVERIFY_DONE(runCxw(QStringLiteral("import|%1|%2|--unit|U|--round|%3|--date|2026-0%4-01")
                                .arg(file, sheet, name, QString::number(name == QLatin1String("first") ? 1 : 7))));
    }
    const auto json = jsonIn(runCxw(QStringLiteral("compare|%1|--from|first|--to|second|--json").arg(file)));
    QCOMPARE(json.value(u"common").toInt(), 0);
    QJsonArray judged = json.value(u"competencies").toArray();
    judged.append(json.value(u"overall"));
    QCOMPARE(judged.size(), 7);
    for (const QJsonValue &each : judged) {
        QCOMPARE(each[u"verdict"].toString(), QStringLiteral("not comparable"));
        for (const char *key : {"test", "people", "ballotDelta", "interval", "confidence"})
            QVERIFY(each[QLatin1String(key)].isNull());
    }
    const auto text = runCxw(QStringLiteral("compare|%1|--from|first|--to|second").arg(file));
    QVERIFY(text.output.contains("Nothing was tested: no item of a practice has a value in both rounds."));
}

void TestCxwFigures::noPracticeAppliesIsSaidSo()
{
    const QString file = m_folder.freshFile();
    const auto scores =
        jsonIn(runCxw(QStringLiteral("scores|%1|--round|2026 autumn|--json").arg(m_folder.northshore())));
    QByteArray sheet = "item,participant,value,note\n";
    for (const QJsonValue &practice : scores.value(u"practices").toArray())
        sheet += practice[u"id"].toString().toUtf8() + ",,not-applicable,\n";
    QVERIFY_DONE(runCxw(
        QStringLiteral("import|%1|%2|--unit|U|--round|R|--date|2026-01-01").arg(file, m_folder.writeSheet(sheet))));
    const auto text = runCxw(QStringLiteral("scores|%1|--round|R").arg(file));
    QVERIFY_DONE(text);
    QVERIFY(
        text.output.contains("No practice applies in this round, so there is nothing to score."));
    QVERIFY(QString::fromUtf8(text.output).contains(QRegularExpression(QStringLiteral("12 item\\S* of Empathy"))));
    QVERIFY(text.output.contains("no criterion applies"));
    QVERIFY(!text.output.contains("(now)"));
    const auto json = jsonIn(runCxw(QStringLiteral("scores|%1|--round|R|--json").arg(file)));
    QCOMPARE(json.value(u"phase")[u"current"].toString(), QStringLiteral("differentiate"));
}

void TestCxwFigures::theUnitMayBeLeftOutWhereThereIsOne()
{
    QCOMPARE(runCxw(QStringLiteral("next|%1|--round|2026 autumn").arg(m_folder.northshore())).code, 0);
    const auto open = runCxw(QStringLiteral("next|%1|--round|2026 autumn").arg(m_folder.sample()));
    QCOMPARE(open.code, 2);
    QVERIFY(open.messages.contains(u"--unit"));
}

void TestCxwFigures::theLaterRoundOfOneDayIsTheLatest()
{
    const QString file = m_folder.freshFile();
    const auto import = [&](const char *step, const QString &round) {
        QByteArray sheet("item,participant,value,note\n");
        for (const char *habit : {"accountability", "cadence", "rigor", "coordination"})
            sheet += QByteArray("understanding.ask/") + habit + ",," + step + ",\n";
        return runCxw(QStringLiteral("import|%1|%2|--unit|Ferries|--round|%3|--date|2026-10-20")
                          .arg(file, m_folder.writeSheet(sheet), round));
    };
    QVERIFY_DONE(import("1", QStringLiteral("Morning")));
    QVERIFY_DONE(import("3", QStringLiteral("Afternoon")));
    const auto info = jsonIn(runCxw(QStringLiteral("info|%1|--json").arg(file)));
    const auto rounds = info[u"units"][0][u"rounds"].toArray();
    QCOMPARE(rounds[0][u"name"].toString(), QStringLiteral("Morning"));
    QCOMPARE(rounds[1][u"name"].toString(), QStringLiteral("Afternoon"));
    const auto compared = jsonIn(runCxw(QStringLiteral("compare|%1|--from|Morning|--to|Afternoon|--json").arg(file)));
    QCOMPARE(compared[u"overall"][u"delta"].toDouble(), 2.0);
}

void TestCxwFigures::textIsForPeople_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("info") << "info|FILE" << QStringList{QStringLiteral("Northshore"), QStringLiteral("2026 spring")};
    QTest::newRow("scores") << "scores|FILE|--round|2025 autumn"
                            << QStringList{QStringLiteral("1.12"), QStringLiteral("Ad hoc"),
                                           QStringLiteral("1.08 to 1.24"), QStringLiteral("Repair (now)")};
    QTest::newRow("compare") << "compare|FILE|--from|2025 autumn|--to|2026 spring"
                             << QStringList{QStringLiteral("+0.42"), QStringLiteral("▲ improved"),
                                            QStringLiteral("not applicable in the other round")};
    QTest::newRow("next") << "next|FILE|--round|2025 autumn"
                          << QStringList{QStringLiteral("Repair"), QStringLiteral("Repeatable")};
    QTest::newRow("roadmap") << "roadmap|FILE" << QStringList{QStringLiteral("There is no roadmap yet.")};
    QTest::newRow("check") << "check|FILE" << QStringList{QStringLiteral("is whole")};
}

void TestCxwFigures::textIsForPeople()
{
    QFETCH(QString, words);
    QFETCH(const QStringList, parts);
    words.replace(QLatin1String("FILE"), m_folder.northshore());
    const auto ended = runCxw(words);
    QVERIFY_DONE(ended);
    for (const QString &part : parts)
        QVERIFY2(QString::fromUtf8(ended.output).contains(part), ended.output.constData());
}

QTEST_GUILESS_MAIN(TestCxwFigures)
#include "tst_cxw_figures.moc"
