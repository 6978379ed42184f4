// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/durability/powercuttrial.h"

#include "tests/storage/storagesupport.h"
#include "tests/support/smallmodel.h"

#include <QDir>

namespace cxw {

namespace {

/// So many cuts does a workspace live through before there is a new one.
constexpr int livesOfOne = 20;

/// By which its steps are counted.
QString nameOf(bool undo, EditKind kind)
{
    return undo ? QStringLiteral("undo") : QString::number(static_cast<int>(kind));
}

QString problem(const char *what, const QString &detail = {})
{
    return QStringLiteral("%1 %2").arg(QLatin1String(what), detail);
}

} // namespace

PowerCutTrial::PowerCutTrial(quint32 seed, PowerCutDisk::Lies lies)
    : m_random(seed),
      m_disk(seed + 1, lies),
      m_vfs(m_disk),
      m_model(std::make_shared<MaturityModel>(test::smallModel()))
{
}

QString PowerCutTrial::path() const
{
    return m_folder.filePath(QStringLiteral("%1/plan.cxw").arg(m_folderNumber));
}

/// A step at which to cut something short, or shortly after it. The last steps, which decide, come more often.
int PowerCutTrial::drawStep(const QString &kind)
{
    constexpr int firstGuess = 12;
    constexpr int decisive = 3;
    constexpr int after = 2;
    const int steps = m_stepsOf.value(kind, firstGuess);
    if (m_random.bounded(2) == 0)
        return std::max(steps - m_random.bounded(decisive), 0);
    return m_random.bounded(steps + after);
}

PowerCutTrial::Store PowerCutTrial::makeStore()
{
    m_acknowledged.reset();
    m_inFlight = State{};
    const int before = m_disk.steps();
    if (m_random.bounded(2) == 0)
        m_disk.cutAfter(drawStep(QStringLiteral("make")));
    auto store = SqliteStore::create(path());
    if (m_disk.isOff())
        ++m_counts.whileMaking;
    else
        m_stepsOf[QStringLiteral("make")] = m_disk.steps() - before;
    if (store && !m_disk.isOff())
        m_acknowledged = State{};
    return store;
}

EditKind PowerCutTrial::drawKind(const Document &document, bool last)
{
    // A large file takes time to look at, so a workspace has huge edits only in its last lives, and only to be cut
    // short once it is known how many steps one takes.
    constexpr int lastLives = 3;
    if (document.workspace().all<Round>().empty())
        return EditKind::Single;
    const bool old = m_life % livesOfOne > livesOfOne - lastLives;
    const bool wanted = last || !m_stepsOf.contains(nameOf(false, EditKind::Huge));
    return old && wanted && m_random.bounded(3) != 0 ? EditKind::Huge : ordinaryKind(m_random.bounded(100));
}

Result<void> PowerCutTrial::change(Document &document, bool undo, EditKind kind)
{
    const Workspace before = document.workspace();
    Result<void> done;
    m_inFlight = State{undo ? m_undone.back() : before, m_acknowledged->entry + 1};
    if (undo) {
        done = document.undo();
    } else {
        const bool first = before.all<Round>().empty();
        const Edit edit = first ? beginning() : sessionEdit(kind, ++m_editNumber, before);
        m_inFlight->workspace.apply(edit);
        done = document.apply(edit);
    }
    if (done && !m_disk.isOff()) {
        m_acknowledged = std::exchange(m_inFlight, std::nullopt);
        if (undo)
            m_undone.pop_back();
        else
            m_undone.push_back(before);
    }
    return done;
}

void PowerCutTrial::countCut(bool undo, EditKind kind)
{
    if (m_acknowledged->entry == 0)
        ++m_counts.inFirstEdit;
    if (undo)
        ++m_counts.inUndo;
    else if (kind == EditKind::Huge)
        ++m_counts.inHugeEdit;
}

QString PowerCutTrial::work(std::unique_ptr<SqliteStore> store)
{
    auto opened = Document::open(std::move(store), m_model, {}, QStringLiteral("Zoë"));
    if (!opened)
        return problem("A workspace that was there could not be read:", wordsOf(opened));
    Document &document = *opened.value();
    m_undone.clear();
    const RoundId round{QStringLiteral("round")};
    if (const auto read = document.readBallots(round); !read)
        return problem("Ballots that were there could not be read:", wordsOf(read));
    const int mostBefore = m_acknowledged->entry == 0 ? 2 : 4;
    for (int left = m_random.bounded(mostBefore); !m_disk.isOff(); --left) {
        const EditKind kind = drawKind(document, left == 0);
        const bool undo = document.undoLabel() && m_random.bounded(3) == 0;
        const QString name = nameOf(undo, kind);
        const int before = m_disk.steps();
        if (left == 0)
            m_disk.cutAfter(drawStep(name));
        const auto done = change(document, undo, kind);
        if (m_disk.isOff()) {
            countCut(undo, kind);
            return {};
        }
        if (!done)
            return problem("An edit was refused:", wordsOf(done));
        m_stepsOf[name] = m_disk.steps() - before;
        if (left == 0) {
            ++m_counts.afterAcknowledgement;
            m_disk.cutNow();
        }
    }
    return {};
}

void PowerCutTrial::restart()
{
    ++m_counts.cuts;
    ++m_folderNumber;
    QDir(m_folder.path()).mkpath(QString::number(m_folderNumber));
    if (m_disk.restart(QFileInfo(path()).path()))
        ++m_counts.journalsLeft;
    QDir(m_folder.filePath(QString::number(m_folderNumber - 1))).removeRecursively();
}

QString PowerCutTrial::compare(SqliteStore &store)
{
    const auto workspace = wholeWorkspace(store);
    if (!workspace)
        return problem("The workspace cannot be read:", wordsOf(workspace));
    const auto entry = newestEntry(store);
    if (!entry)
        return problem("The history cannot be read:", wordsOf(entry));
    const auto is = [&](const std::optional<State> &state) {
        return state && state->entry == entry.value() && state->workspace == workspace.value();
    };
    if (m_inFlight)
        ++(is(m_inFlight) ? m_counts.editsKept : m_counts.editsLost);
    if (!is(m_acknowledged) && !is(m_inFlight))
        return problem("An acknowledged edit is missing, or half of an edit is there. Newest entry:",
                       QString::number(entry.value()));
    m_acknowledged = State{workspace.value(), entry.value()};
    return {};
}

/// Opens what the cut has left, sometimes with another cut meanwhile.
QString PowerCutTrial::examine()
{
    constexpr int oneIn = 4;
    if (m_random.bounded(oneIn) == 0) {
        m_disk.cutAfter(m_random.bounded(8));
        [[maybe_unused]] const auto cutShort = SqliteStore::open(path());
        if (m_disk.isOff())
            ++m_counts.whileOpening;
        m_disk.cutNow();
    }
    if (m_disk.isOff())
        restart();
    auto store = SqliteStore::open(path());
    if (!m_acknowledged) {
        // It was never said to be there: it may be missing or unfinished, but nobody must be let down by a crash.
        if (!store)
            return store.error().sentence.isEmpty() ? problem("An unfinished workspace is refused without a word.")
                                                    : QString();
        return compare(*store.value());
    }
    if (!store)
        return problem("The workspace cannot be opened:", wordsOf(store));
    if (store.value()->isReadOnly())
        return problem("The workspace is read-only.");
    const QString different = compare(*store.value());
    store.value().reset();
    if (!different.isEmpty())
        return different;
    const QStringList verdict = querySql(path(), QStringLiteral("PRAGMA integrity_check"));
    return verdict == QStringList{QStringLiteral("ok")} ? QString() : problem("Broken:", verdict.join(u'\n'));
}

QString PowerCutTrial::live()
{
    const bool fresh = m_life++ % livesOfOne == 0 || !m_acknowledged;
    if (fresh) {
        m_disk.clear();
        ++m_folderNumber;
        QDir(m_folder.path()).mkpath(QString::number(m_folderNumber));
    }
    auto store = fresh ? makeStore() : SqliteStore::open(path());
    m_inFlight = fresh && !m_acknowledged ? std::optional(State{}) : std::nullopt;
    QString wrong;
    if (!store && !m_disk.isOff())
        wrong = problem("The workspace cannot be opened:", wordsOf(store));
    else if (store && !m_disk.isOff())
        wrong = work(std::move(store).value());
    store = Error{};
    m_disk.cutNow();
    restart();
    if (wrong.isEmpty())
        wrong = examine();
    if (!wrong.isEmpty())
        m_acknowledged.reset();
    return wrong;
}

} // namespace cxw
