// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "core/model/modelreader.h"
#include "core/workspace/setupedits.h"
#include "tests/storage/storagesupport.h"
#include "tests/support/randomedits.h"

#include <QTemporaryDir>
#include <QTest>

#include <ranges>

using namespace cxw;
using namespace cxw::test;

namespace {

/// Rows of every table but the history, as they lie in the file; numbers that only the file uses are left out.
QStringList tablesOf(const QString &path)
{
    static const char *const queries[]{
        "SELECT id, name, model_id, model_version FROM organization",
        "SELECT id, name, position, cycle FROM unit ORDER BY id",
        "SELECT id, name, role FROM person ORDER BY id",
        "SELECT id, unit, name, date, facilitator, locked, anonymous FROM round ORDER BY id",
        "SELECT id, round, person, label FROM participant ORDER BY id",
        "SELECT p.id, i.id, b.value FROM ballot b JOIN participant p ON p.number = b.participant "
        "JOIN item i ON i.number = b.item ORDER BY p.id, i.id",
        "SELECT round, practice, state, place, owner FROM stock ORDER BY round, practice",
        "SELECT round, item, value, reason FROM agreed_value ORDER BY round, item",
        "SELECT round, practice, evidence, note FROM practice_note ORDER BY round, practice",
        "SELECT unit, competency, score, due FROM competency_target ORDER BY unit, competency",
        "SELECT id, kind, unit, title, touchpoint, status, severity, frequency, delivered_in_cycle, note "
        "FROM finding ORDER BY id",
        "SELECT unit, cycle, phase, first_day, last_day FROM phase_plan ORDER BY unit, cycle, phase",
        "SELECT id, unit, cycle, phase, title, description, owner, first_day, last_day, effort, status, measure, "
        "empathy_step FROM initiative ORDER BY id",
        "SELECT initiative, position, depends_on FROM initiative_dependency ORDER BY initiative, position",
        "SELECT initiative, position, finding FROM initiative_finding ORDER BY initiative, position",
        "SELECT initiative, position, item, value FROM initiative_target ORDER BY initiative, position",
    };
    QStringList rows;
    for (const char *query : queries)
        rows += querySql(path, QString::fromLatin1(query));
    return rows;
}

const std::shared_ptr<const MaturityModel> &model()
{
    static const auto model = std::make_shared<const MaturityModel>(builtInModel(QLocale(QLocale::English)).value());
    return model;
}

/// A workspace file of its own, the document on it, and how the workspace was after each line of its history.
class Run
{
public:
    Run() : m_path(m_folder.filePath(QStringLiteral("plan.cxw")))
    {
        take(SqliteStore::create(m_path));
        m_states.push_back(document().workspace());
    }

    Document &document() { return *m_document; }
    const Workspace &now()
    {
        for (const Round &round : m_document->workspace().all<Round>() | std::views::values)
            fail(m_document->readBallots(round.id), "reading ballots");
        return m_document->workspace();
    }
    [[nodiscard]] QByteArray bytes() { return recordBytes(now()); }
    [[nodiscard]] QStringList tables() const { return tablesOf(m_path); }
    [[nodiscard]] const std::vector<Workspace> &states() const { return m_states; }
    [[nodiscard]] const QString &failure() const { return m_failure; }

    void reopen()
    {
        m_document.reset();
        take(SqliteStore::open(m_path));
    }

    /// Does the edit that the number stands for.
    void edit(quint32 number)
    {
        const Edit edit = randomEdit(number, now(), *model());
        fail(m_document->apply(edit), "an edit");
        remember();
    }
    void undo()
    {
        if (m_document->undoLabel())
            fail(m_document->undo(), "undo");
        remember();
    }
    void redo()
    {
        if (m_document->redoLabel())
            fail(m_document->redo(), "redo");
        remember();
    }

    /// Notes what is wrong; the first is kept.
    void fail(bool wrong, const QString &what)
    {
        if (wrong && m_failure.isEmpty())
            m_failure = what;
    }
    void fail(const Result<void> &done, const char *what)
    {
        fail(!done.ok(), QStringLiteral("%1 was refused: %2").arg(QLatin1String(what), wordsOf(done)));
    }

private:
    void take(Result<std::unique_ptr<SqliteStore>> store)
    {
        fail(!store.ok(), wordsOf(store));
        auto document = Document::open(std::move(store).value(), model(), Clock(), QStringLiteral("Helen"));
        fail(!document.ok(), wordsOf(document));
        m_document = std::move(document).value();
    }
    /// Keeps the present state if the history has grown.
    void remember()
    {
        if (newestLine() == static_cast<qint64>(m_states.size()))
            m_states.push_back(now());
    }
    qint64 newestLine()
    {
        const auto newest = m_document->history(1);
        fail(!newest.ok(), wordsOf(newest));
        return newest.value().empty() ? 0 : newest.value().front().number;
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Document> m_document;
    std::vector<Workspace> m_states;
    QString m_failure;
};

/// Edits with an undo or a redo now and then.
void doEditsAndUndos(Run &run, const Course &course)
{
    for (const quint32 number : course) {
        if (number % 5 == 0)
            run.undo();
        else if (number % 5 == 1)
            run.redo();
        else
            run.edit(number);
    }
}

QString undoneAndRedone(const Course &course)
{
    Run run;
    const QStringList tablesAtFirst = run.tables();
    for (const quint32 number : course)
        run.edit(number);
    const QStringList tablesAtLast = run.tables();
    const std::vector<Workspace> states = run.states();
    for (size_t state = states.size() - 1; state > 0; --state) {
        run.fail(run.bytes() != recordBytes(states[state]), QStringLiteral("undo to line %1").arg(state));
        run.undo();
    }
    run.fail(run.document().undoLabel().has_value(), QStringLiteral("more to undo than was done"));
    run.fail(run.tables() != tablesAtFirst, QStringLiteral("the tables after undoing all"));
    for (size_t state = 0; state + 1 < states.size(); ++state) {
        run.fail(run.bytes() != recordBytes(states[state]), QStringLiteral("redo from line %1").arg(state));
        run.redo();
    }
    run.fail(run.bytes() != recordBytes(states.back()), QStringLiteral("redo of all"));
    run.fail(run.tables() != tablesAtLast, QStringLiteral("the tables after redoing all"));
    return run.failure();
}

QString undoneAtAnyPoint(const Course &course)
{
    Run run;
    // What undo leads back to; `at` is where it stands.
    std::vector<QByteArray> way{run.bytes()};
    size_t at = 0;
    for (const quint32 number : course) {
        const size_t lines = run.states().size();
        if (number % 3 == 0) {
            run.undo();
            at -= at > 0 ? 1 : 0;
        } else if (number % 3 == 1) {
            run.redo();
            at += at + 1 < way.size() ? 1 : 0;
        } else {
            run.edit(number);
            if (run.states().size() > lines) {
                way.resize(++at);
                way.push_back(run.bytes());
            }
        }
        run.fail(run.bytes() != way[at], QStringLiteral("the records after %1").arg(number));
    }
    return run.failure();
}

QString reopenedEqual(const Course &course)
{
    Run run;
    doEditsAndUndos(run, course);
    const Workspace before = run.now();
    const QStringList tables = run.tables();
    run.reopen();
    run.fail(!(run.now() == before), QStringLiteral("the workspace after reopening"));
    run.fail(run.bytes() != recordBytes(before), QStringLiteral("the bytes after reopening"));
    run.fail(run.tables() != tables, QStringLiteral("the tables after reopening"));
    return run.failure();
}

/// Whether a round that is locked now was other than it is, apart from its lock.
bool touchesLockedRound(const Workspace &now, const Workspace &then)
{
    return std::ranges::any_of(now.all<Round>() | std::views::values, [&](const Round &round) {
        return round.locked && roundBytes(now, round.id) != roundBytes(then, round.id);
    });
}

void goBackAndForth(Run &run, qint64 line, const Workspace &then)
{
    const QByteArray now = run.bytes();
    run.fail(run.document().goBackTo(line), "going back");
    run.fail(run.bytes() != recordBytes(then), QStringLiteral("the records as they were at line %1").arg(line));
    if (now != recordBytes(then))
        run.undo();
    run.fail(run.bytes() != now, QStringLiteral("undo of going back to line %1").arg(line));
}

/// Going back is refused, and goes through once all rounds are open.
void goBackPastLocks(Run &run, qint64 line, const Workspace &then)
{
    const QByteArray now = run.bytes();
    const auto refused = run.document().goBackTo(line);
    run.fail(refused.ok() || !wordsOf(refused).contains(QStringLiteral("is locked")),
             QStringLiteral("going back to line %1 through a locked round").arg(line));
    run.fail(run.bytes() != now, QStringLiteral("the records after a refusal"));
    int reopened = 0;
    const auto rounds = run.now().all<Round>();
    for (const Round &round : rounds | std::views::values) {
        if (!round.locked)
            continue;
        run.fail(run.document().apply(reopenRoundEdit(round)), "reopening");
        ++reopened;
    }
    goBackAndForth(run, line, then);
    for (; reopened > 0; --reopened)
        run.fail(run.document().undo(), "undo of reopening");
    run.fail(run.bytes() != now, QStringLiteral("the records after locking again"));
}

QString wentBackToEveryPoint(const Course &course)
{
    Run run;
    doEditsAndUndos(run, course);
    run.reopen();
    const std::vector<Workspace> states = run.states();
    for (size_t state = 0; state < states.size() && run.failure().isEmpty(); ++state) {
        const auto line = static_cast<qint64>(state);
        if (touchesLockedRound(run.now(), states[state]))
            goBackPastLocks(run, line, states[state]);
        else
            goBackAndForth(run, line, states[state]);
    }
    return run.failure();
}

} // namespace

/// Whatever is done, in whatever order, can be taken back to the byte: by undo, and by going back to any point.
/// A failure tells the number to set in CXW_SEED to see it again.
class TestRandomEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qInfo("CXW_SEED=%u", m_seed); }
    void theGeneratorReachesEveryKind();
    void undoAllThenRedoAllGivesByteEqualRecords() { verify(undoneAndRedone, 3, 40); }
    void undoAndRedoAtAnyPointGiveByteEqualRecords() { verify(undoneAtAnyPoint, 3, 50); }
    void reopeningGivesAnEqualWorkspace() { verify(reopenedEqual, 4, 30); }
    void goingBackToEveryPointGivesTheWorkspaceAsItWas() { verify(wentBackToEveryPoint, 2, 40); }
    void aFailureIsShrunkToTheEditsThatMakeIt();

private:
    void verify(const Property &property, int courses, int length) const
    {
        const QString failure = failureOf(property, m_seed, courses, length);
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }

    const quint32 m_seed = randomSeed();
};

/// All kinds of records are put and removed, and large edits are among them: else the tests above would say little.
void TestRandomEdits::theGeneratorReachesEveryKind()
{
    Workspace workspace;
    std::array<std::array<int, 2>, std::variant_size_v<Record>> counts{};
    size_t largest = 0;
    for (quint32 number = 0; number < 2000; ++number) {
        const Edit edit = randomEdit(number * 2654435761u, workspace, *model());
        largest = std::max(largest, edit.changes.size());
        for (const Change &change : edit.changes)
            ++counts[change.record.index()][change.action == Change::Action::Put ? 0 : 1];
        workspace.apply(edit);
    }
    for (size_t kind = 0; kind < counts.size(); ++kind)
        QVERIFY2(counts[kind][0] > 0 && counts[kind][1] > 0, qPrintable(QString::number(kind)));
    QVERIFY(largest > 300);
    QVERIFY(std::ranges::any_of(workspace.all<Round>() | std::views::values, &Round::locked));
}

void TestRandomEdits::aFailureIsShrunkToTheEditsThatMakeIt()
{
    const Property twoOdd = [](const Course &course) {
        const auto odd = std::ranges::count_if(course, [](quint32 number) { return number % 2 == 1; });
        return odd >= 2 ? QStringLiteral("two odd numbers") : QString();
    };
    const QString failure = failureOf(twoOdd, 7, 1, 50);
    QVERIFY2(failure.startsWith(QStringLiteral("CXW_SEED=7, course 0, of which fail the 2 edits ")),
             qPrintable(failure));
    QVERIFY(failureOf([](const Course &) { return QString(); }, 7, 3, 5).isEmpty());
}

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "tst_randomedits.moc"
