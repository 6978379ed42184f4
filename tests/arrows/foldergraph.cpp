// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/arrows/foldergraph.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace cxw::arrows {

namespace {

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

void addReachable(const Arrows &arrows, const QString &from, std::set<QString> &reached)
{
    const auto found = arrows.find(from);
    if (found == arrows.end())
        return;
    for (const QString &to : found->second) {
        if (reached.insert(to).second)
            addReachable(arrows, to, reached);
    }
}

std::set<QString> reachableFrom(const Arrows &arrows, const QString &from)
{
    std::set<QString> reached;
    addReachable(arrows, from, reached);
    return reached;
}

/// How many arrows lie on the longest way down.
int heightOf(const Arrows &arrows, const QString &folder)
{
    int height = 0;
    if (const auto found = arrows.find(folder); found != arrows.end()) {
        for (const QString &to : found->second)
            height = std::max(height, heightOf(arrows, to) + 1);
    }
    return height;
}

/// The arrows from a folder without those that follow from others.
QStringList drawnFrom(const Arrows &arrows, const QString &folder)
{
    const std::set<QString> &all = arrows.at(folder);
    QStringList drawn;
    for (const QString &to : all) {
        const bool follows = std::ranges::any_of(all, [&](const QString &other) {
            return other != to && reachableFrom(arrows, other).contains(to);
        });
        if (!follows)
            drawn.append(to);
    }
    return drawn;
}

} // namespace

std::vector<Include> includesIn(const QString &path, const QString &source)
{
    static const QRegularExpression line(QStringLiteral("^#include \"((?:app|core|ui)/[^\"]*)\""));
    const QString from = folderOf(path);
    std::vector<Include> includes;
    const QStringList lines = source.split(u'\n');
    for (qsizetype each = 0; each < lines.size(); ++each) {
        const auto match = line.match(lines[each]);
        if (const QString to = folderOf(match.captured(1)); match.hasMatch() && to != from)
            includes.push_back({QStringLiteral("%1:%2").arg(path, QString::number(each + 1)), from, to});
    }
    return includes;
}

std::vector<Include> includesBelow(const QDir &project)
{
    QStringList paths;
    for (const char *room : {"app", "core", "ui"}) {
        QDirIterator files(project.filePath(QLatin1String(room)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(project.relativeFilePath(files.next()));
    }
    paths.sort();
    std::vector<Include> includes;
    for (const QString &path : paths) {
        QFile file(project.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto found = includesIn(path, QString::fromUtf8(file.readAll()));
        includes.insert(includes.end(), found.begin(), found.end());
    }
    return includes;
}

Arrows arrowsOf(const std::vector<Include> &includes)
{
    Arrows arrows;
    for (const Include &include : includes) {
        arrows[include.from].insert(include.to);
        arrows[include.to];
    }
    return arrows;
}

Arrows allowedIn(const QString &lines)
{
    Arrows allowed;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        for (const QString &to : words.mid(2)) {
            if (to != words.front())
                allowed[words.front()].insert(to);
        }
    }
    return allowed;
}

QStringList forbidden(const std::vector<Include> &includes, const Arrows &allowed)
{
    QStringList sentences;
    for (const Include &include : includes) {
        const auto own = allowed.find(include.from);
        if (own == allowed.end() || !own->second.contains(include.to))
            sentences.append(QStringLiteral("%1: %2 does not see %3").arg(include.where, include.from, include.to));
    }
    return sentences;
}

QStringList unused(const Arrows &includes, const Arrows &allowed)
{
    QStringList arrows;
    for (const auto &[from, all] : allowed) {
        const auto used = includes.find(from);
        for (const QString &to : all) {
            if (used == includes.end() || !used->second.contains(to))
                arrows.append(QStringLiteral("%1 > %2").arg(from, to));
        }
    }
    return arrows;
}

QStringList inCircles(const Arrows &arrows)
{
    QStringList folders;
    for (const auto &[folder, to] : arrows) {
        if (reachableFrom(arrows, folder).contains(folder))
            folders.append(folder);
    }
    return folders;
}

QString drawing(const Arrows &arrows)
{
    std::vector<std::pair<int, QString>> folders;
    for (const auto &[folder, to] : arrows)
        folders.emplace_back(-heightOf(arrows, folder), folder);
    std::ranges::sort(folders);
    QString text;
    for (const auto &[depth, folder] : folders) {
        const QStringList drawn = drawnFrom(arrows, folder);
        text += drawn.isEmpty() ? folder : QString(folder.leftJustified(16) + QStringLiteral("→ ") + drawn.join(u' '));
        text += u'\n';
    }
    return text;
}

QString withDrawing(const QString &page, const QString &drawing)
{
    const QString begin = QStringLiteral("<!-- arrows -->\n");
    const QString end = QStringLiteral("<!-- arrows end -->\n");
    const qsizetype from = page.indexOf(begin);
    const qsizetype to = page.indexOf(end);
    if (from < 0 || to < from)
        return page;
    return page.left(from) + begin + QStringLiteral("```text\n") + drawing + QStringLiteral("```\n") + page.mid(to);
}

} // namespace cxw::arrows
