// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/comparejson.h"
#include "core/exchange/scoresjson.h"
#include "tests/support/jsondifferences.h"
#include "tests/support/northshore.h"
#include "tests/support/testfiles.h"

#include <QJsonDocument>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

/// Holds the arithmetic, from sheet to JSON, against figures that somebody else's program made.
class TestNorthshore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAreAsPublished_data();
    void scoresAreAsPublished();
    void comparisonsAreAsPublished_data();
    void comparisonsAreAsPublished();
    void jsonKeepsEveryBit();

private:
    [[nodiscard]] RoundScore scoreOf(const Round &round) const { return scoreRound(m_workspace, m_shared, round); }

    const MaturityModel m_model = englishModel();
    const std::shared_ptr<const MaturityModel> m_shared = std::make_shared<const MaturityModel>(m_model);
    const Workspace m_workspace = northshoreWorkspace(m_model);
};

void TestNorthshore::scoresAreAsPublished_data()
{
    QTest::addColumn<QString>("round");
    QTest::addColumn<QString>("file");
    QTest::newRow("2025 autumn") << "2025 autumn"
                                 << "2025-autumn.scores.json";
    QTest::newRow("2026 spring") << "2026 spring"
                                 << "2026-spring.scores.json";
    QTest::newRow("2026 autumn") << "2026 autumn"
                                 << "2026-autumn.scores.json";
}

void TestNorthshore::scoresAreAsPublished()
{
    QFETCH(const QString, round);
    QFETCH(const QString, file);
    const Round record = northshoreRound(m_workspace, round);
    const QJsonObject actual = scoresJson(m_workspace, record, scoreOf(record));
    const auto found = jsonDifferences(actual, dataJson(QStringLiteral("northshore/%1").arg(file)));
    QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
    QVERIFY(found.compared > 1000);
    QCOMPARE(actual.value(u"date").toString(), record.date.toString(Qt::ISODate));
}

void TestNorthshore::comparisonsAreAsPublished_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("file");
    QTest::newRow("autumn to spring") << "2025 autumn"
                                      << "2026 spring"
                                      << "2025-autumn_2026-spring.compare.json";
    QTest::newRow("spring to autumn") << "2026 spring"
                                      << "2026 autumn"
                                      << "2026-spring_2026-autumn.compare.json";
}

void TestNorthshore::comparisonsAreAsPublished()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, file);
    const Round before = northshoreRound(m_workspace, from);
    const Round after = northshoreRound(m_workspace, to);
    const Comparison comparison = compareRounds(scoreOf(before), scoreOf(after));
    const QJsonObject actual = compareJson(m_workspace, before, after, comparison);
    const auto found = jsonDifferences(actual, dataJson(QStringLiteral("northshore/%1").arg(file)));
    QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
    QVERIFY(found.compared > 200);
}

void TestNorthshore::jsonKeepsEveryBit()
{
    const Round round = northshoreRound(m_workspace, QStringLiteral("2026 spring"));
    const QJsonObject json = scoresJson(m_workspace, round, scoreOf(round));
    const QByteArray text = QJsonDocument(json).toJson();
    QCOMPARE(QJsonDocument::fromJson(text).object(), json);
    QVERIFY(text.contains("\"level\": 1,"));
}

QTEST_GUILESS_MAIN(TestNorthshore)
#include "tst_northshore.moc"
