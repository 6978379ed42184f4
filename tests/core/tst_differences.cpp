// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/differences.h"

#include <QTest>

using namespace cxw;

/// What differs between two states of a workspace is told in sentences.
class TestDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sameIsNoDifference();
    void eachChangeIsTold_data();
    void eachChangeIsTold();
    void changesAreCountedByPlace();
    void ballotsAreCounted();
    void everyKindIsCompared();

private:
    [[nodiscard]] QStringList after(const Edit &edit) const;

    Workspace m_workspace;
};

static const UnitId shop{QStringLiteral("shop")};
static const RoundId spring{QStringLiteral("spring")};
static const RoundId autumn{QStringLiteral("autumn")};

void TestDifferences::init()
{
    m_workspace = {};
    m_workspace.apply({{},
                       {put(Unit{shop, QStringLiteral("Shop"), 0, 1}),
                        put(Round{spring, shop, QStringLiteral("2026 spring"), {}, {}, false, false}),
                        put(Round{autumn, shop, QStringLiteral("2026 autumn"), {}, {}, false, false}),
                        put(AgreedValue{spring, {QStringLiteral("a.b/c")}, 1, {}}),
                        put(AgreedValue{autumn, {QStringLiteral("a.b/c")}, 1, {}}),
                        put(AgreedValue{autumn, {QStringLiteral("a.b/d")}, 1, {}})}});
}

QStringList TestDifferences::after(const Edit &edit) const
{
    Workspace other = m_workspace;
    other.apply(edit);
    return differencesBetween(m_workspace, {}, other, {});
}

void TestDifferences::sameIsNoDifference()
{
    QCOMPARE(after({}), QStringList());
    QCOMPARE(differencesBetween({}, {}, {}, {}), QStringList());
}

void TestDifferences::eachChangeIsTold_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Change &change, const char *sentence) {
        QTest::newRow(name) << change << QString::fromUtf8(sentence);
    };
    row("changed", put(AgreedValue{autumn, {QStringLiteral("a.b/c")}, 2, {}}),
        "1 agreed values were changed in the round “2026 autumn”.");
    row("added", put(PracticeNote{spring, {QStringLiteral("a.b")}, {}, {}}),
        "1 notes were added to the round “2026 spring”.");
    row("removed", cxw::remove(AgreedValue{spring, {QStringLiteral("a.b/c")}, 1, {}}),
        "1 agreed values were removed from the round “2026 spring”.");
    row("of a unit", put(PhasePlan{shop, 1, {QStringLiteral("repair")}, {}, {}}),
        "1 phases with dates were added to the unit “Shop”.");
    row("of nothing", put(Person{{QStringLiteral("ann")}, QStringLiteral("Ann"), {}}), "1 people were added.");
    row("a new name", put(Round{autumn, shop, QStringLiteral("2026 winter"), {}, {}, false, false}),
        "1 rounds were changed in the unit “Shop”.");
}

void TestDifferences::eachChangeIsTold()
{
    QFETCH(Change, change);
    QFETCH(QString, sentence);
    QCOMPARE(after({{}, {change}}), QStringList{sentence});
}

void TestDifferences::changesAreCountedByPlace()
{
    const QStringList found = after({{},
                                     {put(AgreedValue{autumn, {QStringLiteral("a.b/c")}, 3, {}}),
                                      put(AgreedValue{autumn, {QStringLiteral("a.b/d")}, 3, {}}),
                                      put(AgreedValue{spring, {QStringLiteral("a.b/c")}, 3, {}}),
                                      put(AgreedValue{spring, {QStringLiteral("a.b/d")}, 3, {}})}});
    QCOMPARE(found, (QStringList{QStringLiteral("2 agreed values were changed in the round “2026 autumn”."),
                                 QStringLiteral("1 agreed values were added to the round “2026 spring”."),
                                 QStringLiteral("1 agreed values were changed in the round “2026 spring”.")}));
}

void TestDifferences::ballotsAreCounted()
{
    const BallotCounts before{{spring, {2, 20}}, {autumn, {3, 30}}};
    const BallotCounts after{{spring, {2, 20}}, {autumn, {3, 31}}};
    QCOMPARE(differencesBetween(m_workspace, before, m_workspace, after),
             QStringList{QStringLiteral("The round “2026 autumn” had 30 ballots and has 31.")});
    QCOMPARE(differencesBetween(m_workspace, before, m_workspace, before), QStringList());
    QCOMPARE(differencesBetween(m_workspace, {}, m_workspace, after).size(), 2);
}

template <typename... R>
static std::vector<Record> oneOfEach(const std::variant<R...> *)
{
    return {R()...};
}

void TestDifferences::everyKindIsCompared()
{
    for (const Record &record : oneOfEach(static_cast<const Record *>(nullptr))) {
        if (std::holds_alternative<Ballot>(record))
            continue;
        const QStringList found = after({{}, {put(record)}});
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].startsWith(QStringLiteral("1 ")) && found[0].endsWith(u'.'), qPrintable(found[0]));
    }
}

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
