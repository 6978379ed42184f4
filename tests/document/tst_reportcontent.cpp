// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/bidi.h"
#include "core/planning/nextsteps.h"
#include "core/reporting/reporttext.h"
#include "tests/support/reportbench.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

/// The first element of a kind, within columns too; null where there is none.
template <typename Element>
const Element *firstOf(const std::vector<ReportElement> &elements)
{
    for (const ReportElement &element : elements) {
        if (const auto *found = std::get_if<Element>(&element.content))
            return found;
        const auto *columns = std::get_if<ColumnsElement>(&element.content);
        if (!columns)
            continue;
        if (const auto *found = firstOf<Element>(columns->left))
            return found;
        if (const auto *found = firstOf<Element>(columns->right))
            return found;
    }
    return nullptr;
}

/// All texts but those of the charts, which set each name by itself.
QStringList sentencesOf(Report report)
{
    std::erase_if(report.elements,
                  [](const ReportElement &element) { return std::holds_alternative<GanttElement>(element.content); });
    for (ReportElement &element : report.elements) {
        if (auto *columns = std::get_if<ColumnsElement>(&element.content)) {
            std::erase_if(columns->left,
                          [](const ReportElement &each) { return std::holds_alternative<RadarElement>(each.content); });
        }
    }
    return textsOf(report);
}

QString textOf(const Report &report)
{
    return textsOf(report).join(u'\n');
}

/// The sample in which nothing waits for anything.
Edit planWithoutErrors()
{
    return sampleWith([](Initiative &initiative) { initiative.dependsOn.clear(); });
}

} // namespace

/// What the reports say, before anything is laid out.
class TestReportContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theBoardIsNeverAskedToMendADate_data();
    void theBoardIsNeverAskedToMendADate();
    void everythingThatIsAskedForIsNamed_data();
    void everythingThatIsAskedForIsNamed();
    void anEmptyPlanAsksForAStart();
    void whatHoldsUsIsSaidInWords();
    void theChangeIsThatSinceTheRoundBefore();
    void whatIsToSettleIsGroupedWithErrorsFirst();
    void whatIsToSettleIsHalfAPageWhateverThePlan();
    void aDateWithoutTheOtherIsSaidInWords();
    void textFromRightToLeftIsIsolatedInSentences_data();
    void textFromRightToLeftIsIsolatedInSentences();
};

void TestReportContent::theBoardIsNeverAskedToMendADate_data()
{
    QTest::addColumn<Edit>("content");
    QTest::addColumn<int>("cautions");
    QTest::newRow("a plan with an error") << sample() << 1;
    QTest::newRow("a plan without one") << planWithoutErrors() << 0;
    QTest::newRow("no plan") << sampleWithoutPlan() << 0;
}

void TestReportContent::theBoardIsNeverAskedToMendADate()
{
    QFETCH(Edit, content);
    QFETCH(int, cautions);
    const Report report = ReportBench(content).report(ReportKind::Executive);
    const QString text = textOf(report);
    QVERIFY2(!text.contains(QStringLiteral("comes too early")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("dependency")));
    QVERIFY(!text.contains(QStringLiteral("error")));
    QCOMPARE(report.cautions.size(), cautions);
}

void TestReportContent::everythingThatIsAskedForIsNamed_data()
{
    QTest::addColumn<Edit>("content");
    QTest::newRow("sample") << sample();
    QTest::newRow("sixty more") << sampleWithMany(60);
    QTest::newRow("all ownerless") << sampleWith([](Initiative &initiative) { initiative.owner.clear(); });
}

void TestReportContent::everythingThatIsAskedForIsNamed()
{
    QFETCH(Edit, content);
    const ReportBench bench(content);
    const Report report = bench.report(ReportKind::Executive);
    const auto *asked = firstOf<ListElement>(report.elements);
    QVERIFY(asked);
    QVERIFY(asked->entries.size() >= 2 && asked->entries.size() <= 6);
    int named = 0;
    for (const ListElement::Entry &entry : asked->entries) {
        QVERIFY2(!entry.text.contains(QRegularExpression(QStringLiteral("\\d+ more|others"))), qPrintable(entry.text));
        for (const Initiative &initiative : bench.initiatives())
            named += entry.text.contains(initiative.title) ? 1 : 0;
    }
    QVERIFY(named > 0);
}

void TestReportContent::anEmptyPlanAsksForAStart()
{
    const ReportBench bench(sampleWithoutPlan());
    const QString text = textOf(bench.report(ReportKind::Executive));
    const RoundScore *score = bench.document->figures().round(bench.newestRound().id);
    const auto steps = nextSteps(bench.document->workspace(), *bench.model, bench.newestRound().id, *score);
    QVERIFY(
        text.contains(bench.model->practices[static_cast<size_t>(*steps.front().criterion.practice)].starter.title));
}

void TestReportContent::whatHoldsUsIsSaidInWords()
{
    const ReportBench bench(sample());
    const Report report = bench.report(ReportKind::Executive);
    QVERIFY(!textOf(report).contains(QChar(0x2192)));
    const auto *unmet = firstOf<ChecklistElement>(report.elements);
    QVERIFY(unmet && !unmet->entries.empty());
    const bool words = std::ranges::all_of(unmet->entries, [&](const ChecklistElement::Entry &entry) {
        return entry.remark.contains(bench.model->stepName(2)) || entry.remark.contains(QStringLiteral("yet"));
    });
    QVERIFY(words);
    QVERIFY(!unmet->entries.front().remark.contains(QRegularExpression(QStringLiteral("\\d"))));
}

void TestReportContent::theChangeIsThatSinceTheRoundBefore()
{
    const QString text = textOf(ReportBench(sample()).report(ReportKind::Executive));
    QVERIFY(text.contains(QStringLiteral("Since 2026 spring")));
}

void TestReportContent::whatIsToSettleIsGroupedWithErrorsFirst()
{
    const ReportBench bench(sampleWithMany(30));
    const Report report = bench.report(ReportKind::Roadmap);
    const auto *table = firstOf<TableElement>(report.elements);
    QVERIFY(table && table->rows.size() >= 4);
    QVERIFY2(table->rows.front().front().startsWith(QStringLiteral("Error")), qPrintable(table->rows.front().front()));
    QSet<QString> rules;
    for (const QStringList &row : table->rows) {
        QVERIFY2(!rules.contains(row.front()), qPrintable(row.front()));
        rules.insert(row.front());
    }
}

void TestReportContent::whatIsToSettleIsHalfAPageWhateverThePlan()
{
    const Report report = ReportBench(sampleWithMany(80)).report(ReportKind::Roadmap);
    const auto *table = firstOf<TableElement>(report.elements);
    QVERIFY(table);
    // So many letters stand on a line of the two wide columns; a page has 40 such lines.
    qsizetype lines = 0;
    for (const QStringList &row : table->rows)
        lines += std::max(row[2].size() / 75, row[3].size() / 40) + 1;
    QVERIFY2(lines <= 26, qPrintable(QString::number(lines)));
}

void TestReportContent::aDateWithoutTheOtherIsSaidInWords()
{
    const QDate end(2027, 2, 28);
    const QDate start(2027, 5, 3);
    int number = 0;
    const Edit edit = sampleWith([&](Initiative &initiative) {
        initiative.start = number % 3 == 1 ? start : QDate();
        initiative.end = number++ % 3 == 0 ? end : QDate();
    });
    const QString text = textOf(ReportBench(edit).report(ReportKind::Roadmap));
    QVERIFY(text.contains(QStringLiteral("until 28 Feb 2027")));
    QVERIFY(text.contains(QStringLiteral("from 3 May 2027")));
    QVERIFY(text.contains(QStringLiteral("no dates yet")));
    QVERIFY(!text.contains(QStringLiteral("\u2013 \u2013")));
}

void TestReportContent::textFromRightToLeftIsIsolatedInSentences_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::newRow("executive") << ReportKind::Executive;
    QTest::newRow("roadmap") << ReportKind::Roadmap;
}

void TestReportContent::textFromRightToLeftIsIsolatedInSentences()
{
    QFETCH(ReportKind, kind);
    const QStringList texts = sentencesOf(ReportBench(sampleNamed(hebrew())).report(kind));
    const QRegularExpression isolate(QStringLiteral("\u2068[^\u2068\u2069]*\u2069"));
    int isolates = 0;
    for (QString text : texts) {
        isolates += static_cast<int>(text.count(QChar(0x2068)));
        // One name may hold another.
        while (text.contains(isolate))
            text.remove(isolate);
        QVERIFY2(!runsRightToLeft(text), qPrintable(text));
    }
    QVERIFY(isolates > 5);
}

QTEST_GUILESS_MAIN(TestReportContent)
#include "tst_reportcontent.moc"
