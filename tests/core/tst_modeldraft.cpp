// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/modeldraft.h"
#include "core/model/modelreader.h"
#include "tests/support/northshore.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

/// The first draft of a model from a sheet.
class TestModelDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetGivesAModelThatCanBeUsed_data();
    void aSheetGivesAModelThatCanBeUsed();
    void whatTheSheetDoesNotSayIsThatOfThePattern();
    void aStatementMayBeMissing();
    void everyFaultIsToldWithItsPlace_data();
    void everyFaultIsToldWithItsPlace();

private:
    const MaturityModel m_pattern = englishModel();
};

void TestModelDraft::aSheetGivesAModelThatCanBeUsed_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("practices");
    const auto row = [](const char *name, const char *csv, const char *practices) {
        QTest::newRow(name) << QByteArray(csv) << QString::fromUtf8(practices).split(u' ');
    };
    row("plain", "competency,practice,statement\nListen,Ask,We ask.\nAct,Mend it,We mend.\nListen,Watch,We watch.\n",
        "listen.ask listen.watch act.mend-it");
    row("semicolons, told, in another order",
        "sep=;\r\n;;\r\nStatement;Practice;Competency\r\nWe ask.;Ask;Listen\r\nWe act.;Act;Do\r\n",
        "listen.ask do.act");
    row("one competency in several spellings", "competency,practice\nListen,A\n listen ,B\nAct,C\n",
        "listen.a listen.b act.c");
    row("Japanese", "competency,practice\n顧客理解,声を聞く\n顧客理解,観察する\n設計,共に創る\n", "c1.p1 c1.p2 c2.p1");
    row("Hebrew, Greek and an accent", "competency,practice\nהקשבה,Άκουε\nEcoute,Écouter\n", "c1.p1 ecoute.ecouter");
    row("ids that would be the same", "competency,practice\nA & B,x!\nA - B,x?\nA & B,x.\nEmpathy,y\n",
        "a-b.x a-b.x-2 a-b-2.x empathy-2.y");
    row("nothing but signs", "competency,practice\n!!!,???\n###,$$$\n", "c1.p1 c2.p1");
}

void TestModelDraft::aSheetGivesAModelThatCanBeUsed()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QStringList, practices);
    const auto draft = modelDraft(csv, QStringLiteral("Our model"), m_pattern);
    QVERIFY2(draft.ok(), draft.ok() ? "" : qPrintable(draft.error().details.join(u'\n')));
    const auto model = readModel(draft.value());
    QVERIFY2(model.ok(), model.ok() ? "" : qPrintable(model.error().details.join(u'\n')));
    QStringList ids;
    for (const Practice &practice : model.value().practices)
        ids.append(practice.id.text);
    QCOMPARE(ids, practices);
}

void TestModelDraft::whatTheSheetDoesNotSayIsThatOfThePattern()
{
    const auto draft = modelDraft("competency,practice\nListen,Ask\nAct,Mend\n", m_pattern.id, m_pattern);
    QVERIFY(draft.ok());
    const auto model = readModel(draft.value());
    QVERIFY(model.ok());
    QCOMPARE(model.value().scale, m_pattern.scale);
    QCOMPARE(model.value().habits, m_pattern.habits);
    QVERIFY(model.value().phases.empty() && model.value().empathyGroups.empty());
    QVERIFY(model.value().id != m_pattern.id);
    QCOMPARE(model.value().version, QStringLiteral("1"));
}

void TestModelDraft::aStatementMayBeMissing()
{
    const auto draft =
        modelDraft("practice,competency,statement\nAsk,Listen,\nMend,Act\n", QStringLiteral("M"), m_pattern);
    QVERIFY(draft.ok());
    const auto model = readModel(draft.value());
    QVERIFY(model.ok());
    QCOMPARE(model.value().practices.front().statement, QStringLiteral("Ask"));
    QCOMPARE(model.value().practices.back().statement, QStringLiteral("Mend"));
}

void TestModelDraft::everyFaultIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &csv, const char *place, const char *words) {
        QTest::newRow(name) << csv << QString::fromLatin1(place) << QString::fromUtf8(words);
    };
    const QByteArray header = "competency,practice,statement\n";
    QByteArray competencies = header;
    QByteArray practices = header + "B,b\n";
    for (int number = 1; number <= 61; ++number) {
        practices += "A,p" + QByteArray::number(number) + '\n';
        if (number <= 13)
            competencies += "C" + QByteArray::number(number) + ",p\n";
    }
    row("empty", "", "1:1", "from 2 to 12 competencies");
    row("no header", "Listen,Ask\n", "1:1", "competency and practice");
    row("one competency", header + "A,a\nA,b\n", "3:1", "names 1");
    row("no competency in a line", header + "A,a\n,b\nB,c\n", "3:1", "competency is missing");
    row("no practice in a line", header + "A,a\nB,,We do.\n", "3:2", "practice is missing");
    row("the same twice", header + "A,a\nB,b\na, A \n", "4:2", "already");
    row("too many competencies", competencies, "14:1", "from 2 to 12");
    row("too many practices", practices, "63:2", "at most 60");
    row("a book for a name", header + "A,a\nB," + QByteArray(300, 'x') + "\n", "3:2", "300 characters");
    row("a character that nobody sees",
        header
            + "A,a\nB,b\x07"
              "c\n",
        "3:2", "nobody can see");
    row("no UTF-8", header + "A,a\nB,b\xff\n", "3:2", "UTF-8");
    row("broken quotes", header + "A,a\nB,\"b\n", "3:2", "quotes");
}

void TestModelDraft::everyFaultIsToldWithItsPlace()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, place);
    QFETCH(const QString, words);
    const auto draft = modelDraft(csv, QStringLiteral("M"), m_pattern);
    QVERIFY(!draft.ok());
    QCOMPARE(draft.error().details.size(), 1);
    QVERIFY2(draft.error().details.front().startsWith(place + QStringLiteral(": ")),
             qPrintable(draft.error().details.front()));
    QVERIFY2(draft.error().details.front().contains(words), qPrintable(draft.error().details.front()));
}

QTEST_GUILESS_MAIN(TestModelDraft)
#include "tst_modeldraft.moc"
