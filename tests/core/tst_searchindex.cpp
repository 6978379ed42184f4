// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/searchindex.h"

#include <QTest>

using namespace cxw;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsAreFoundByOneAnother_data();
    void spellingsAreFoundByOneAnother();
    void wordsStandInAnyOrderAndWhereverTheyBelong();
    void theBestComeFirst();
    void noWordFindsAllAndNoMoreThanAsked();
    void signsOfPatternsAreSigns();
};

void TestSearchIndex::spellingsAreFoundByOneAnother_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *what, const char *name, const char *query) {
        QTest::newRow(what) << text(name) << text(query);
    };
    row("capitals", "Coaching", "COACH");
    row("accents", "Café für Ämter", "cafe fur amter");
    row("accents typed", "Cafe", "café");
    row("composed or not", "M\xc3\xbcller", "Mu\xcc\x88ller");
    row("sharp s", "Straße", "STRASSE");
    row("Turkish", "İstanbul", "istanbul");
    row("wide letters", "ＣＸ会議", "cx");
    row("Japanese", "顧客体験成熟度評価", "体験");
    row("voiced or not", "ガイド", "カイト");
    row("Hebrew with points", "שָׁלוֹם", "שלום");
    row("emoji", "Pilot 🚀", "🚀");
    row("spaces", "Front  line", "  front   line ");
}

void TestSearchIndex::spellingsAreFoundByOneAnother()
{
    QFETCH(const QString, name);
    QFETCH(const QString, query);
    SearchIndex index;
    index.add(text("Other"), {});
    index.add(name, {});
    QCOMPARE(index.find(query, 10), std::vector<int>{1});
}

void TestSearchIndex::wordsStandInAnyOrderAndWhereverTheyBelong()
{
    SearchIndex index;
    index.add(text("Coaching the front line"), {text("Practice"), text("Delivery")});
    index.add(text("Coaching"), {text("Initiative"), text("Retail")});
    QCOMPARE(index.find(text("line coach"), 10), std::vector<int>{0});
    QCOMPARE(index.find(text("retail coaching"), 10), std::vector<int>{1});
    QCOMPARE(index.find(text("deliv oachin"), 10), std::vector<int>{0});
    QVERIFY(index.find(text("coaching online"), 10).empty());
}

void TestSearchIndex::theBestComeFirst()
{
    SearchIndex index;
    index.add(text("Elsewhere"), {text("about rituals")}); // in what it belongs to
    index.add(text("Spirituality"), {});                   // within a word
    index.add(text("The rituals"), {});                    // at the beginning of a word
    index.add(text("Rituals of a team"), {});              // at the beginning
    index.add(text("Rituals"), {});                        // the name itself
    index.add(text("Rituals of others"), {});              // as good as another before it
    QCOMPARE(index.find(text("ritual"), 10), (std::vector<int>{3, 4, 5, 2, 1, 0}));
    QCOMPARE(index.find(text("rituals"), 10), (std::vector<int>{4, 3, 5, 2, 0}));
}

void TestSearchIndex::noWordFindsAllAndNoMoreThanAsked()
{
    SearchIndex index;
    for (int each = 0; each < 5; ++each)
        index.add(QString::number(each), {});
    QCOMPARE(index.find({}, 3), (std::vector<int>{0, 1, 2}));
    QCOMPARE(index.find(text("  "), 9).size(), 5U);
    QVERIFY(SearchIndex().find(text("a"), 9).empty());
}

void TestSearchIndex::signsOfPatternsAreSigns()
{
    SearchIndex index;
    index.add(text("100 % <b>sure</b> (really) .*"), {});
    for (const char *query : {"%", "<b>", "(", ".*", "</b> (really)"})
        QCOMPARE(index.find(text(query), 9).size(), 1U);
    QVERIFY(index.find(text("s.re"), 9).empty());
}

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
