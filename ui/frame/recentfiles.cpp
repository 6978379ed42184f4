// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/recentfiles.h"

#include <algorithm>

namespace cxw {

namespace {

constexpr size_t longest = 8;

/// One text for a workspace: time, organization and key of the address, separated by a character that only a path could
/// have, which stands last.
const Setting<QStringList> recent{QLatin1String("start/recent"), {}};
constexpr QChar between(0x1F);

QString packed(const RecentFile &file)
{
    return QStringList{file.openedAt.toUTC().toString(Qt::ISODate), file.organization, file.address.key()}.join(
        between);
}

std::optional<RecentFile> unpacked(const QString &text)
{
    if (text.count(between) < 2)
        return std::nullopt;
    return RecentFile{WorkspaceAddress::fromKey(text.section(between, 2)), text.section(between, 1, 1),
                      QDateTime::fromString(text.section(between, 0, 0), Qt::ISODate)};
}

} // namespace

std::vector<RecentFile> RecentFiles::list() const
{
    std::vector<RecentFile> files;
    const QStringList texts = m_settings.get(recent);
    for (const QString &text : texts) {
        if (const auto file = unpacked(text); file && file->address.mayExist())
            files.push_back(*file);
    }
    return files;
}

void RecentFiles::remember(const RecentFile &file)
{
    std::vector<RecentFile> files = list();
    std::erase_if(files, [&](const RecentFile &other) { return other.address == file.address; });
    files.insert(files.begin(), file);
    files.resize(std::min(files.size(), longest));
    write(files);
}

void RecentFiles::forget(const WorkspaceAddress &address)
{
    std::vector<RecentFile> files = list();
    std::erase_if(files, [&](const RecentFile &other) { return other.address == address; });
    write(files);
}

void RecentFiles::write(const std::vector<RecentFile> &files)
{
    QStringList texts;
    for (const RecentFile &file : files)
        texts << packed(file);
    m_settings.set(recent, texts);
}

} // namespace cxw
