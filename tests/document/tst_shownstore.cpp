// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/printable.h"
#include "core/reporting/reporttext.h"
#include "core/workspace/shownstore.h"
#include "tests/support/everytext.h"
#include "tests/support/reportbench.h"

#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

const QString odd = QStringLiteral("A\u001b[31m\u202eB\nC");
const QString seen = QStringLiteral("A\\u001b[31m\\u202eB\\u000aC");
const Unit unit{{QStringLiteral("u")}, odd, 0, 1};
const Round springRound{{QStringLiteral("r")}, unit.id, QStringLiteral("Spring"), QDate(2026, 4, 1), odd, false, false};
const PainPoint pain{{QStringLiteral("p")}, unit.id, odd, odd, 3, 3, PainStatus::Open, odd + QStringLiteral("\r\nD\t")};

/// A document on a store that holds texts from elsewhere.
struct Bench
{
    std::shared_ptr<const MaturityModel> model =
        std::make_shared<const MaturityModel>(builtInModel(QLocale(QLocale::English)).value());
    std::shared_ptr<MemoryStore::Content> content = std::make_shared<MemoryStore::Content>();
    std::unique_ptr<Document> document;

    explicit Bench(const Edit &foreign = {odd, {put(unit), put(springRound), put(pain)}})
    {
        const Edit inverse = Workspace().apply(foreign);
        if (!MemoryStore(content).commit(foreign, inverse, {QDateTime(), odd}))
            qFatal("no content");
        document = open(std::make_unique<ShownStore>(std::make_unique<MemoryStore>(content)));
    }

    [[nodiscard]] std::unique_ptr<Document> open(std::unique_ptr<WorkspaceStore> store) const
    {
        const Clock clock{[] { return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC); }};
        return std::move(Document::open(std::move(store), model, clock, QStringLiteral("Helen")).value());
    }

    [[nodiscard]] const Workspace &shown() const { return document->workspace(); }
    [[nodiscard]] const Workspace &kept() const { return content->workspace; }
};

} // namespace

/// A workspace from elsewhere, as a window shows it and as it stays.
class TestShownStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreShownByTheNumbersOfWhatNobodySees();
    void aRecordThatIsChangedKeepsItsOtherTexts();
    void aTextThatIsChangedIsKeptAsItWasTyped();
    void whatIsPastedIsShownAsItWillBeWhenOpenedAgain();
    void undoBringsBackWhatWasThere();
    void goingBackBringsBackWhatWasThere();
    void theHistoryIsShownSo();
    void reportsShowThemSoInAnyProgram_data();
    void reportsShowThemSoInAnyProgram();
};

void TestShownStore::textsAreShownByTheNumbersOfWhatNobodySees()
{
    const Bench bench;
    QCOMPARE(bench.shown().find<Unit>(unit.id)->name, seen);
    QCOMPARE(bench.shown().find<Round>(springRound.id)->facilitator, seen);
    const auto *shown = bench.shown().find<PainPoint>(pain.id);
    QCOMPARE(shown->title, seen);
    QCOMPARE(shown->note, QStringLiteral("A\\u001b[31m\\u202eB\nC\nD\t"));
    QVERIFY(*bench.kept().find<PainPoint>(pain.id) == pain);
}

void TestShownStore::aRecordThatIsChangedKeepsItsOtherTexts()
{
    const Bench bench;
    PainPoint worse = *bench.shown().find<PainPoint>(pain.id);
    worse.severity = 5;
    QVERIFY(bench.document->apply({QStringLiteral("Worse"), {put(worse)}}));
    PainPoint expected = pain;
    expected.severity = 5;
    QVERIFY(*bench.kept().find<PainPoint>(pain.id) == expected);
    QCOMPARE(bench.shown().find<PainPoint>(pain.id)->title, seen);
    QCOMPARE(std::get<PainPoint>(*bench.content->changes.back().front().before), pain);
}

void TestShownStore::aTextThatIsChangedIsKeptAsItWasTyped()
{
    const Bench bench;
    Unit named = *bench.shown().find<Unit>(unit.id);
    named.name = QStringLiteral("Retail");
    QVERIFY(bench.document->apply({QStringLiteral("Rename"), {put(named)}}));
    QCOMPARE(bench.kept().find<Unit>(unit.id)->name, QStringLiteral("Retail"));
    // What a name may not have, it may not get.
    named.name = odd;
    QVERIFY(!bench.document->apply({QStringLiteral("Rename"), {put(named)}}));
}

void TestShownStore::whatIsPastedIsShownAsItWillBeWhenOpenedAgain()
{
    Bench bench;
    PainPoint pasted = pain;
    pasted.title = QStringLiteral("Late\u2067");
    pasted.note = QStringLiteral("a\u202eb\u2028c");
    QVERIFY(bench.document->apply({QStringLiteral("Paste"), {put(pasted)}}));
    const PainPoint shown = *bench.shown().find<PainPoint>(pain.id);
    QCOMPARE(shown.title, QStringLiteral("Late\\u2067"));
    QCOMPARE(shown.note, QStringLiteral("a\\u202eb\nc"));
    QVERIFY(*bench.kept().find<PainPoint>(pain.id) == pasted);
    bench.document = bench.open(std::make_unique<ShownStore>(std::make_unique<MemoryStore>(bench.content)));
    QVERIFY(*bench.shown().find<PainPoint>(pain.id) == shown);
}

void TestShownStore::undoBringsBackWhatWasThere()
{
    const Bench bench;
    QVERIFY(bench.document->apply({QStringLiteral("Remove"), {remove(*bench.shown().find<PainPoint>(pain.id))}}));
    QVERIFY(!bench.kept().find<PainPoint>(pain.id));
    QVERIFY(bench.document->undo());
    QVERIFY(*bench.kept().find<PainPoint>(pain.id) == pain);
    QCOMPARE(bench.shown().find<PainPoint>(pain.id)->title, seen);
}

void TestShownStore::goingBackBringsBackWhatWasThere()
{
    Bench bench;
    const Edit clean{QStringLiteral("Rename"), {put(Unit{unit.id, QStringLiteral("Retail"), 0, 1})}};
    QVERIFY(bench.document->apply(clean));
    bench.document = bench.open(std::make_unique<ShownStore>(std::make_unique<MemoryStore>(bench.content)));
    QVERIFY(bench.document->goBackTo(1));
    QCOMPARE(bench.kept().find<Unit>(unit.id)->name, odd);
    QCOMPARE(bench.shown().find<Unit>(unit.id)->name, seen);
}

void TestShownStore::theHistoryIsShownSo()
{
    const Bench bench;
    const auto entries = bench.document->history(9);
    QCOMPARE(entries.value().front().label, seen);
    QCOMPARE(entries.value().front().who, seen);
    QCOMPARE(bench.document->historyPeople().value(), QStringList{seen});
    HistoryQuery ofOne{9};
    ofOne.who = seen;
    QCOMPARE(bench.document->history(ofOne).value().size(), 1);
    const auto changes = bench.document->historyChanges(1);
    for (const RecordChange &change : changes.value()) {
        if (const auto *shown = std::get_if<Unit>(&change.record()))
            QCOMPARE(shown->name, seen);
    }
}

void TestShownStore::reportsShowThemSoInAnyProgram_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::newRow("executive") << ReportKind::Executive;
    QTest::newRow("roadmap") << ReportKind::Roadmap;
}

void TestShownStore::reportsShowThemSoInAnyProgram()
{
    QFETCH(const ReportKind, kind);
    const QString text = marked(QStringLiteral("a\u001bb\u202ec\u0085d\u2029e\u200bf"));
    const auto model = builtInModel(QLocale(QLocale::English)).value();
    Edit edit = everyTextEdit(model, text);
    edit.changes.push_back(put(Organization{{QStringLiteral("o")}, text, model.id, model.version}));
    const Bench bench(edit);
    // `cxw` reads the file as it is.
    const auto plain = bench.open(std::make_unique<MemoryStore>(bench.content));
    const UnitId first = plain->workspace().units().front().id;
    const Report report = makeReport(*plain, kind, plain->workspace().rounds(first).back().id).value();
    int found = 0;
    QStringList texts = textsOf(report);
    texts << report.author << report.subject << report.cautions;
    for (QString shown : texts) {
        found += shown.contains(QLatin1String("qza\\u001bb")) ? 1 : 0;
        // The report puts in ends of lines of its own, and isolates.
        shown.remove(QChar::LineSeparator).remove(u'\n').remove(u'\u2068').remove(u'\u2069');
        QCOMPARE(printable(shown), shown);
    }
    QVERIFY(found > 5);
}

QTEST_GUILESS_MAIN(TestShownStore)

#include "tst_shownstore.moc"
