// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/recentfiles.h"

#include <QFileInfo>

#include <algorithm>

namespace cxw {

namespace {

constexpr size_t longest = 8;

/// One text for a file: time, organization and path, separated by a character that none of them has.
const Setting<QStringList> recent{QLatin1String("start/recent"), {}};
constexpr QChar between(0x1F);

QString packed(const RecentFile &file)
{
    return QStringList{file.openedAt.toUTC().toString(Qt::ISODate), file.organization, file.path}.join(between);
}

std::optional<RecentFile> unpacked(const QString &text)
{
    const QStringList parts = text.split(between);
    if (parts.size() != 3)
        return std::nullopt;
    return RecentFile{parts[2], parts[1], QDateTime::fromString(parts[0], Qt::ISODate)};
}

} // namespace

std::vector<RecentFile> RecentFiles::list() const
{
    std::vector<RecentFile> files;
    const QStringList texts = m_settings.get(recent);
    for (const QString &text : texts) {
        if (const auto file = unpacked(text); file && QFileInfo::exists(file->path))
            files.push_back(*file);
    }
    return files;
}

void RecentFiles::remember(const RecentFile &file)
{
    std::vector<RecentFile> files = list();
    std::erase_if(files, [&](const RecentFile &other) { return other.path == file.path; });
    files.insert(files.begin(), file);
    files.resize(std::min(files.size(), longest));
    write(files);
}

void RecentFiles::forget(const QString &path)
{
    std::vector<RecentFile> files = list();
    std::erase_if(files, [&](const RecentFile &other) { return other.path == path; });
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
