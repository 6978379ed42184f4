// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspacelock.h"

#include "core/base/account.h"
#include "core/base/display.h"
#include "core/base/readfile.h"
#include "core/base/safefile.h"
#include "core/storage/processes.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSysInfo>
#include <QUuid>

namespace cxw {

namespace {

// QLockFile alone would not do: it can't say who holds it since when, it is not renewed, and its unlock() takes the
// file away even when that is another's by then. But it is well kept, and so it guards the short moment in which the
// lock is looked at and taken: only one program at a time decides whether a lock is stale.

/// How long another program may take to decide.
constexpr int guardMilliseconds = 3000;
/// Renewing more often than this tells nobody anything.
constexpr qint64 renewalSeconds = 60;
/// No lock of ours is longer; what is, is not read.
constexpr qint64 longestNote = 4096;

/// What stands in a lock.
struct Note
{
    QString user;
    QString host;
    QString system;
    qint64 process = 0;
    QString mark;
    QDateTime since;
    QString token;
};

Note ownNote()
{
    return {accountName(),
            QSysInfo::machineHostName(),
            processSystem(),
            QCoreApplication::applicationPid(),
            ownProcessMark(),
            QDateTime::currentDateTimeUtc(),
            QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

QByteArray toBytes(const Note &note)
{
    const QJsonObject object{
        {QStringLiteral("user"), note.user},     {QStringLiteral("host"), note.host},
        {QStringLiteral("system"), note.system}, {QStringLiteral("process"), note.process},
        {QStringLiteral("mark"), note.mark},     {QStringLiteral("since"), note.since.toString(Qt::ISODate)},
        {QStringLiteral("token"), note.token},
    };
    return QJsonDocument(object).toJson();
}

/// Anybody may have written it: what is missing or of another type stays empty.
Note noteIn(QFile &file)
{
    const QJsonObject object = QJsonDocument::fromJson(file.read(longestNote)).object();
    const auto text = [&](const char *name) { return object.value(QLatin1String(name)).toString().left(200); };
    return {text("user"),   text("host"),
            text("system"), object.value(QLatin1String("process")).toInteger(),
            text("mark"),   QDateTime::fromString(text("since"), Qt::ISODate),
            text("token")};
}

/// The note at a place; none where there is no lock.
std::optional<Note> noteAt(const QString &place)
{
    if (const auto file = openOrdinaryFile(place))
        return noteIn(*file.value());
    return QFileInfo::exists(place) ? std::optional(Note()) : std::nullopt;
}

/// Whether the one who left the note still has the right to write. `now` is by the clock that stamps the files there.
bool stillHolds(const Note &note, const QString &place, const QDateTime &now)
{
    const QString system = processSystem();
    if (!system.isEmpty() && note.system == system) {
        const ProcessState state = stateOfProcess(note.process, note.mark);
        if (state != ProcessState::Unknown)
            return state == ProcessState::Runs;
    }
    return qAbs(QFileInfo(place).lastModified().secsTo(now)) <= WorkspaceLock::patienceSeconds;
}

QString holderIn(const Note &note)
{
    const QString user = note.user.isEmpty() ? Storage::tr("Somebody") : note.user;
    if (!note.since.isValid())
        return Storage::tr("%1 has it open.").arg(user);
    const QDateTime since = note.since.toLocalTime();
    return Storage::tr("%1 has had it open on the computer “%2” since %3, %4.")
        .arg(user, note.host, displayDate(since.date()), since.time().toString(QStringLiteral("HH:mm")));
}

ReadOnlyReason heldBy(const Note &note, const QString &path)
{
    return {ReadOnlyReason::Cause::HeldByOther,
            Storage::tr("“%1” is open for reading only. %2 Once it is closed there, open it again to change it.")
                .arg(shownPath(path), holderIn(note))};
}

ReadOnlyReason folderProtected(const QString &path, const QString &why)
{
    return {ReadOnlyReason::Cause::FolderProtected,
            Storage::tr("“%1” is open for reading only, because nothing can be written beside it (%2). To change it, "
                        "copy it to a folder that you can write to.")
                .arg(shownPath(path), why)};
}

/// Puts the note in the place of a stale one. Only under the guard.
bool writeNote(const QString &path, const QString &place, const Note &note, QString &why)
{
    QFile::remove(place);
    // Who may open the workspace may also see who has it.
    if (const auto made = makeNewFile(place, permissionsLike(path)); !made) {
        why = made.error().sentence;
        return false;
    }
    QFile file(place);
    const QByteArray bytes = toBytes(note);
    if (file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly) && file.write(bytes) == bytes.size() && file.flush())
        return true;
    why = file.errorString();
    file.close();
    QFile::remove(place);
    return false;
}

Error takenOver(const Note &note, const QString &path)
{
    return {Storage::tr("“%1” was taken over while this program did not answer, so nothing was changed. %2 Save a copy "
                        "if you need one, and open the file again.")
                .arg(shownPath(path), holderIn(note)),
            {}};
}

QString guardPlace(const QString &place)
{
    return place + QStringLiteral("-guard");
}

/// Writes the note unless somebody else still holds the lock; says then what stands in the way.
std::optional<ReadOnlyReason> takeFor(const Note &note, const QString &path, const QString &place)
{
    // QLockFile would wait for somebody to write to a pipe of that name.
    if (const QFileInfo other(guardPlace(place)); other.exists() && !other.isFile())
        return folderProtected(path, Storage::tr("“%1” is not an ordinary file").arg(other.fileName()));
    QLockFile guard(guardPlace(place));
    if (!guard.tryLock(guardMilliseconds)) {
        if (guard.error() == QLockFile::LockFailedError)
            return heldBy({}, path);
        return folderProtected(path, Storage::tr("no permission, or no space left"));
    }
    // The guard was made just now: its time is that of the computer on which the folder is.
    const QDateTime now = QFileInfo(guardPlace(place)).lastModified();
    const auto found = noteAt(place);
    if (found && stillHolds(*found, place, now))
        return heldBy(*found, path);
    QString why;
    if (!writeNote(path, place, note, why))
        return folderProtected(path, why);
    return {};
}

} // namespace

QString lockPlace(const QString &path)
{
    // Whatever way leads to the file, the lock is beside the file itself.
    const QFileInfo named(path);
    const QFileInfo file(named.exists() ? named.canonicalFilePath() : named.absoluteFilePath());
    return QStringLiteral("%1/.%2.lock").arg(file.absolutePath(), file.fileName());
}

WorkspaceLock::WorkspaceLock(const QString &path, const QString &place, const QString &token)
    : m_path(path), m_place(place), m_token(token)
{
}

WorkspaceLock::Taken WorkspaceLock::take(const QString &path)
{
    const QString place = lockPlace(path);
    const Note note = ownNote();
    if (const auto hindrance = takeFor(note, path, place))
        return *hindrance;
    return std::unique_ptr<WorkspaceLock>(new WorkspaceLock(path, place, note.token));
}

WorkspaceLock::~WorkspaceLock()
{
    if (QFileInfo::exists(guardPlace(m_place)) && !QFileInfo(guardPlace(m_place)).isFile())
        return;
    QLockFile guard(guardPlace(m_place));
    // Without the guard the lock would only stay behind, and be stale.
    if (!guard.tryLock(guardMilliseconds))
        return;
    const auto found = noteAt(m_place);
    if (found && found->token == m_token)
        QFile::remove(m_place);
}

Result<void> WorkspaceLock::renew()
{
    QFile file(m_place);
    if (!QFileInfo(m_place).isFile() || !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return takeAgain();
    const Note note = noteIn(file);
    if (note.token != m_token)
        return takenOver(note, m_path);
    if (qAbs(file.fileTime(QFileDevice::FileModificationTime).secsTo(QDateTime::currentDateTimeUtc())) < renewalSeconds)
        return {};
    // The same words once more: the computer on which the folder is stamps the file with its time.
    const QByteArray bytes = toBytes(note);
    // Should that fail, the next change tries again; there is time.
    if (file.seek(0) && file.write(bytes) == bytes.size())
        file.flush();
    return {};
}

/// Somebody may have tidied the folder up. That nothing can be written there shows soon enough.
Result<void> WorkspaceLock::takeAgain()
{
    Note note = ownNote();
    note.token = m_token;
    const auto hindrance = takeFor(note, m_path, m_place);
    if (!hindrance || hindrance->cause != ReadOnlyReason::Cause::HeldByOther)
        return {};
    return takenOver(noteAt(m_place).value_or(Note()), m_path);
}

std::optional<QString> whoHolds(const QString &path)
{
    const QString place = lockPlace(path);
    const auto note = noteAt(place);
    if (!note || !stillHolds(*note, place, QDateTime::currentDateTimeUtc()))
        return {};
    return holderIn(*note);
}

} // namespace cxw
