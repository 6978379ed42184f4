// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/backupplan.h"

#include <QTest>

using namespace cxw;

/// Which backups are kept, and when one is due.
class TestBackupPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTellWhatTheyAreMadeOf_data();
    void namesTellWhatTheyAreMadeOf();
    void otherNamesTellNothing_data();
    void otherNamesTellNothing();
    void namesakesHaveOtherTags();
    void rotation_data();
    void rotation();
    void aYearOfBackupsLeavesAFew();
    void due_data();
    void due();
};

static QDateTime at(const char *moment)
{
    return QDateTime::fromString(QString::fromLatin1(moment) + u'Z', Qt::ISODate);
}

void TestBackupPlan::namesTellWhatTheyAreMadeOf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<BackupReason>("reason");
    QTest::newRow("schedule") << QStringLiteral("plan") << BackupReason::Schedule;
    QTest::newRow("asked") << QString::fromUtf8("Größe “日本” 1") << BackupReason::Asked;
    QTest::newRow("import") << QStringLiteral("a (3fa9c1d2) 2026-04-21 09.30.00Z asked") << BackupReason::BeforeImport;
    QTest::newRow("going back") << QStringLiteral("x.y") << BackupReason::BeforeGoingBack;
    QTest::newRow("half a name") << QStringLiteral("(") << BackupReason::Schedule;
}

void TestBackupPlan::namesTellWhatTheyAreMadeOf()
{
    QFETCH(QString, name);
    QFETCH(BackupReason, reason);
    const BackupSeries series = backupSeries(QStringLiteral("/some/where/%1.cxw").arg(name), QStringLiteral("org"));
    QCOMPARE(series.name, name);
    const QString file = backupFileName(series, at("2026-04-21T09:30:05"), reason);
    QVERIFY2(!file.contains(u':'), qPrintable(file));
    const auto backup = backupFromFileName(file);
    QVERIFY2(backup, qPrintable(file));
    QVERIFY(backup->series == series);
    QCOMPARE(backup->at, at("2026-04-21T09:30:05"));
    QCOMPARE(backup->at.timeSpec(), Qt::UTC);
    QCOMPARE(backup->reason, reason);
    QVERIFY(!displayName(reason).isEmpty());
}

void TestBackupPlan::otherNamesTellNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"", "plan.cxw", "plan (3fa9c1d2) 2026-04-21 09.30.00Z asked",
          "plan (3fa9c1d2) 2026-04-21 09.30.00Z asked.cxw.part", "plan (3fa9c1d2) 2026-04-21 09.30.00 asked.cxw",
          "plan (3fa9c1d2) 2026-13-21 09.30.00Z asked.cxw", "plan (3fa9c1d2) 2026-04-21 25.30.00Z asked.cxw",
          "plan (3FA9C1D2) 2026-04-21 09.30.00Z asked.cxw", "plan (3fa9c1d2) 2026-04-21 09.30.00Z because.cxw",
          " (3fa9c1d2) 2026-04-21 09.30.00Z asked (1).cxw"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestBackupPlan::otherNamesTellNothing()
{
    QFETCH(QString, name);
    QVERIFY(!backupFromFileName(name));
}

void TestBackupPlan::namesakesHaveOtherTags()
{
    const BackupSeries one = backupSeries(QStringLiteral("/a/plan.cxw"), QStringLiteral("org-1"));
    const BackupSeries other = backupSeries(QStringLiteral("/b/plan.cxw"), QStringLiteral("org-2"));
    QVERIFY(one.tag != other.tag);
    // The workspace keeps its backups when its file is moved.
    QVERIFY(one == backupSeries(QStringLiteral("/c/plan.cxw"), QStringLiteral("org-1")));
}

void TestBackupPlan::rotation_data()
{
    QTest::addColumn<QStringList>("moments");
    QTest::addColumn<QList<int>>("rotation");
    QTest::addColumn<QStringList>("pruned");
    // Now is Tuesday, 21 April 2026, 12:00.
    const auto row = [](const char *name, const QStringList &moments, const QList<int> &rotation,
                        const QStringList &pruned) { QTest::newRow(name) << moments << rotation << pruned; };
    const auto list = [](std::initializer_list<const char *> words) {
        QStringList result;
        for (const char *word : words)
            result.append(QString::fromLatin1(word));
        return result;
    };
    row("nothing", {}, {10, 14, 26}, {});
    row("fewer than are kept", list({"2024-01-01T10:00:00", "2025-01-01T10:00:00"}), {2, 0, 0}, {});
    row("the oldest go", list({"2026-04-21T08:00:00", "2026-04-21T10:00:00", "2026-04-21T09:00:00"}), {2, 0, 0},
        list({"2026-04-21T08:00:00"}));
    row("in any order", list({"2026-04-21T10:00:00", "2026-04-21T08:00:00", "2026-04-21T09:00:00"}), {1, 0, 0},
        list({"2026-04-21T08:00:00", "2026-04-21T09:00:00"}));
    row("the last of each day",
        list({"2026-04-21T08:00:00", "2026-04-20T23:59:59", "2026-04-20T00:00:00", "2026-04-19T10:00:00"}), {0, 2, 0},
        list({"2026-04-20T00:00:00", "2026-04-19T10:00:00"}));
    row("the last of each week, from Monday",
        list({"2026-04-21T08:00:00", "2026-04-20T00:00:00", "2026-04-19T23:59:59", "2026-04-13T00:00:00",
              "2026-04-12T10:00:00"}),
        {0, 0, 2}, list({"2026-04-20T00:00:00", "2026-04-13T00:00:00", "2026-04-12T10:00:00"}));
    row("a future one is kept", list({"2027-04-21T08:00:00", "2026-04-21T08:00:00"}), {0, 0, 0},
        list({"2026-04-21T08:00:00"}));
    row("all three at once",
        list({"2026-04-21T11:00:00", "2026-04-21T10:00:00", "2026-04-20T10:00:00", "2026-04-20T09:00:00",
              "2026-04-14T10:00:00", "2026-04-14T09:00:00", "2026-04-01T10:00:00"}),
        {1, 2, 2}, list({"2026-04-21T10:00:00", "2026-04-20T09:00:00", "2026-04-14T09:00:00", "2026-04-01T10:00:00"}));
    row("none is kept", list({"2026-04-21T11:00:00"}), {0, 0, 0}, list({"2026-04-21T11:00:00"}));
}

void TestBackupPlan::rotation()
{
    QFETCH(QStringList, moments);
    QFETCH(QList<int>, rotation);
    QFETCH(QStringList, pruned);
    std::vector<QDateTime> times;
    for (const QString &moment : moments)
        times.push_back(at(moment.toLatin1().constData()));
    QStringList found;
    for (const size_t place : backupsToPrune(times, at("2026-04-21T12:00:00"), {rotation[0], rotation[1], rotation[2]}))
        found.append(moments[static_cast<qsizetype>(place)]);
    found.sort();
    pruned.sort();
    QCOMPARE(found, pruned);
}

void TestBackupPlan::aYearOfBackupsLeavesAFew()
{
    // One each hour of each day, pruned each time as the program does.
    std::vector<QDateTime> kept;
    QDateTime now = at("2025-04-21T08:00:00");
    for (int day = 0; day < 365; ++day) {
        for (int hour = 0; hour < 8; ++hour) {
            kept.push_back(now.addDays(day).addSecs(hour * 3600));
            const auto pruned = backupsToPrune(kept, kept.back(), {});
            for (auto place = pruned.rbegin(); place != pruned.rend(); ++place)
                kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(*place));
        }
    }
    const QDateTime last = now.addDays(364).addSecs(7 * 3600);
    QCOMPARE(kept.back(), last);
    // Ten of the last hours, the days before them, and the weeks before those.
    QVERIFY2(kept.size() >= 40 && kept.size() <= 50, qPrintable(QString::number(kept.size())));
    QVERIFY(kept.front() < last.addDays(-24 * 7));
    // No two weeks of the last half year without one.
    for (size_t i = 1; i < kept.size(); ++i)
        QVERIFY(kept[i - 1].daysTo(kept[i]) <= 7);
}

void TestBackupPlan::due_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("due");
    QTest::newRow("never") << QString() << true;
    QTest::newRow("a moment ago") << QStringLiteral("2026-04-21T11:59:59") << false;
    QTest::newRow("nearly an hour ago") << QStringLiteral("2026-04-21T11:00:01") << false;
    QTest::newRow("an hour ago") << QStringLiteral("2026-04-21T11:00:00") << true;
    QTest::newRow("a year ago") << QStringLiteral("2025-04-21T12:00:00") << true;
    QTest::newRow("in the future") << QStringLiteral("2026-04-21T12:00:01") << true;
}

void TestBackupPlan::due()
{
    QFETCH(QString, last);
    QFETCH(bool, due);
    const auto moment = last.isEmpty() ? std::nullopt : std::optional(at(last.toLatin1().constData()));
    QCOMPARE(isBackupDue(moment, at("2026-04-21T12:00:00")), due);
}

QTEST_GUILESS_MAIN(TestBackupPlan)
#include "tst_backupplan.moc"
