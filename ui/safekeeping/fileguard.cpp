// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/fileguard.h"

#include "ui/safekeeping/filebanner.h"
#include "ui/safekeeping/follower.h"
#include "ui/safekeeping/placewatch.h"
#include "ui/safekeeping/takeover.h"

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
    connect(m_watch.get(), &PlaceWatch::found, this, &FileGuard::setFound);
    const auto reason = document.readOnlyReason();
    if (reason)
        beginToFollow();
    if (reason && reason->cause == ReadOnlyReason::Cause::HeldByOther) {
        m_takeover = std::make_unique<Takeover>(
            [this, address = document.address()] { return m_environment.services.couldWrite(address); });
        connect(m_takeover.get(), &Takeover::changed, this, &FileGuard::show);
    }
    show();
}

void FileGuard::beginToFollow()
{
    m_follower = std::make_unique<Follower>(*m_document);
    connect(m_watch.get(), &PlaceWatch::stirred, m_follower.get(), &Follower::followSoon);
    connect(m_follower.get(), &Follower::lost, this, &FileGuard::setLost);
    connect(m_follower.get(), &Follower::found, this, &FileGuard::setFound);
}

void FileGuard::letGo()
{
    m_follower.reset();
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
    if (m_follower)
        m_follower->follow();
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

void FileGuard::setFound()
{
    m_lost.reset();
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
    const QString file = m_document->address().name();
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
        m_banner->say(
            FileBanner::Tone::Calm,
            tr("%1 What is changed there shows here at once.", "why it can't be changed").arg(reason.sentence), {});
}

void FileGuard::showLost()
{
    std::vector<FileBanner::Action> actions{{tr("&Save a copy and go on there…"), [this] { Q_EMIT moveWanted(); }}};
    if (m_document->address().mayExist())
        actions.push_back({tr("&Open it anew"), [this] { Q_EMIT reopenWanted(); }});
    const QString what =
        m_secured
            ? tr("%1 All that is open here is also in a backup.", "what happened to the file").arg(m_lost->sentence)
            : m_lost->sentence;
    m_banner->say(FileBanner::Tone::Warning, what, actions);
}

} // namespace cxw
