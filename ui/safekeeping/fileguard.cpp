// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/fileguard.h"

#include "core/base/printable.h"
#include "ui/safekeeping/filebanner.h"
#include "ui/safekeeping/placewatch.h"
#include "ui/safekeeping/takeover.h"

#include <QDir>
#include <QFileInfo>

namespace cxw {

FileGuard::FileGuard(const Environment &environment, BackupKeeper &backups, FileBanner *banner, QObject *parent)
    : QObject(parent), m_environment(environment), m_backups(backups), m_banner(banner)
{
}

FileGuard::~FileGuard() = default;

void FileGuard::takeUp(Document &document)
{
    m_document = &document;
    m_watch = std::make_unique<PlaceWatch>(document);
    connect(m_watch.get(), &PlaceWatch::lost, this, &FileGuard::setLost);
    connect(m_watch.get(), &PlaceWatch::found, this, [this] {
        m_lost.reset();
        show();
    });
    const auto reason = document.readOnlyReason();
    if (reason && reason->cause == ReadOnlyReason::Cause::HeldByOther) {
        m_takeover = std::make_unique<Takeover>(
            [this, path = document.location()] { return m_environment.services.couldWrite(path); });
        connect(m_takeover.get(), &Takeover::changed, this, &FileGuard::show);
    }
    show();
}

void FileGuard::letGo()
{
    m_watch.reset();
    m_takeover.reset();
    m_document = nullptr;
    m_lost.reset();
    m_banner->clear();
}

void FileGuard::check()
{
    if (m_watch)
        m_watch->check();
    if (m_takeover)
        m_takeover->check();
}

void FileGuard::setLost(const Error &error)
{
    // Nothing can be written to the file any more, and what is open may be there for as long as the program runs only.
    m_secured = m_backups.secure(BackupReason::Schedule).ok();
    m_lost = error;
    show();
}

void FileGuard::show()
{
    const auto reason = m_document->readOnlyReason();
    if (m_lost)
        showLost();
    else if (reason)
        showReadOnly(*reason);
    else
        m_banner->clear();
}

void FileGuard::showReadOnly(const ReadOnlyReason &reason)
{
    const QString file = printable(QFileInfo(m_document->location()).fileName());
    const FileBanner::Action reopen{tr("&Work in it now"), [this] { Q_EMIT reopenWanted(); }};
    const FileBanner::Action move{tr("&Save a copy and go on there…"), [this] { Q_EMIT moveWanted(); }};
    if (!m_takeover)
        m_banner->say(FileBanner::Tone::Calm, reason.sentence, {move});
    else if (m_takeover->isFree())
        m_banner->say(FileBanner::Tone::Good,
                      tr("“%1” is free now: it was closed where it was open. Work in it to see what was done there and "
                         "to go on.")
                          .arg(file),
                      {reopen});
    else
        m_banner->say(FileBanner::Tone::Calm, reason.sentence, {});
}

void FileGuard::showLost()
{
    std::vector<FileBanner::Action> actions{{tr("&Save a copy and go on there…"), [this] { Q_EMIT moveWanted(); }}};
    if (QFileInfo::exists(QDir::fromNativeSeparators(m_document->location())))
        actions.push_back({tr("&Open it anew"), [this] { Q_EMIT reopenWanted(); }});
    const QString what =
        m_secured
            ? tr("%1 All that is open here is also in a backup.", "what happened to the file").arg(m_lost->sentence)
            : m_lost->sentence;
    m_banner->say(FileBanner::Tone::Warning, what, actions);
}

} // namespace cxw
