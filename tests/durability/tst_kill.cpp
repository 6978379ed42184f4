// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/durability/sessionedits.h"
#include "tests/storage/storagesupport.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace cxw;

/// What was acknowledged survives the sudden end of the program.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedEditsSurviveTheEndOfTheProgram();

private:
    /// Lets a writer edit until it is killed at a random moment; returns the last number that it acknowledged, and
    /// fails the test when the writer ended by itself.
    void killAWriter(int &acknowledged);
    /// The workspace after each edit up to this one, where a writer began with the number in `first`.
    void foresee(int first, int last);
    void examine(int first, int acknowledged);

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("plan.cxw"));
    QRandomGenerator m_random;
    /// By the number of the newest entry in the history.
    std::map<int, Workspace> m_after;
    int m_edits = 0;
    int m_inFlight = 0;
    int m_journals = 0;
};

void TestKill::killAWriter(int &acknowledged)
{
    constexpr int most = 15;
    constexpr int patience = 30'000;
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(CXW_WRITER), {m_path, QString::number(1'000'000)});
    QVERIFY(writer.waitForStarted(patience));
    QByteArray lines;
    QElapsedTimer timer;
    timer.start();
    for (int left = m_random.bounded(most); lines.count('\n') < left;) {
        if (lines.isEmpty())
            timer.start();
        QVERIFY2(writer.waitForReadyRead(patience), "the writer ended by itself");
        lines += writer.readAllStandardOutput();
    }
    // Somewhere in the next edits, as far as those before tell how long they take; or while the writer starts.
    const qint64 one = timer.nsecsElapsed() / (lines.count('\n') + 1);
    const qint64 moment =
        timer.nsecsElapsed() + static_cast<qint64>(m_random.generateDouble() * 2 * static_cast<double>(one));
    while (timer.nsecsElapsed() < moment) {
    }
    QVERIFY2(writer.state() == QProcess::Running, "the writer ended by itself");
    writer.kill();
    QVERIFY(writer.waitForFinished(patience));
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    lines += writer.readAllStandardOutput();
    // A line that was begun was not yet heard by anybody.
    const QByteArrayList whole = lines.first(lines.lastIndexOf('\n') + 1).split('\n');
    acknowledged = whole.value(whole.size() - 2, QByteArray::number(acknowledged)).toInt();
}

void TestKill::foresee(int first, int last)
{
    std::vector<Workspace> undone;
    for (int number = first; number <= last; ++number) {
        const Workspace &before = m_after.at(number - 1);
        if (isUndoneAt(number) && !undone.empty()) {
            m_after[number] = undone.back();
            undone.pop_back();
            continue;
        }
        undone.push_back(before);
        Workspace after = before;
        after.apply(sessionEdit(ordinaryKind(number), number, before));
        m_after[number] = std::move(after);
    }
}

void TestKill::examine(int first, int acknowledged)
{
    if (QFile::exists(m_path + QStringLiteral("-journal")))
        ++m_journals;
    auto store = SqliteStore::open(m_path);
    CXW_VERIFY_OK(store);
    QVERIFY2(!store.value()->isReadOnly(), "somebody is shut out by what a killed program has left");
    const auto newest = newestEntry(*store.value());
    CXW_VERIFY_OK(newest);
    const int entry = static_cast<int>(newest.value());
    QVERIFY2(entry == acknowledged || entry == acknowledged + 1,
             qPrintable(QStringLiteral("%1 was acknowledged, %2 is there").arg(acknowledged).arg(entry)));
    foresee(first, entry);
    const auto workspace = wholeWorkspace(*store.value());
    CXW_VERIFY_OK(workspace);
    QVERIFY2(workspace.value() == m_after.at(entry), "half of an edit is there");
    m_edits += acknowledged - first + 1;
    m_inFlight += entry - acknowledged;
    m_after = {{entry, workspace.value()}};
    store.value().reset();
    QCOMPARE(querySql(m_path, QStringLiteral("PRAGMA integrity_check")), QStringList{QStringLiteral("ok")});
}

void TestKill::acknowledgedEditsSurviveTheEndOfTheProgram()
{
    bool given = false;
    const quint32 wanted = qEnvironmentVariable("CXW_TEST_SEED").toUInt(&given);
    const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
    m_random.seed(seed);
    qInfo("seed %u", seed);
    {
        Bench bench = newBench(m_path);
        CXW_VERIFY_OK(bench.apply(beginning()));
        m_after[1] = bench.expected;
    }
    constexpr int kills = 100;
    for (int kill = 0; kill < kills; ++kill) {
        const int last = m_after.rbegin()->first;
        int acknowledged = last;
        killAWriter(acknowledged);
        if (QTest::currentTestFailed())
            return;
        examine(last + 1, acknowledged);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d kills (seed %u): %d edits acknowledged, %d more were whole in the file, %d journals left behind", kills,
          seed, m_edits, m_inFlight, m_journals);
    QVERIFY(m_edits > 0);
    QVERIFY(m_journals > 0);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
