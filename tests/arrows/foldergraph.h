// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>

#include <map>
#include <set>
#include <vector>

namespace cxw::arrows {

/// By folder ("ui/widgets"), the other folders that its files include.
using Arrows = std::map<QString, std::set<QString>>;

/// One line that includes a file of another folder of the program.
struct Include
{
    /// Where it stands: "ui/find/findhits.cpp:8".
    QString where;
    QString from;
    QString to;
};

/// All such lines below the project's folder, in order.
[[nodiscard]] std::vector<Include> includesBelow(const QDir &project);
/// Those of one file, whose path is relative to the project's folder.
[[nodiscard]] std::vector<Include> includesIn(const QString &path, const QString &source);

[[nodiscard]] Arrows arrowsOf(const std::vector<Include> &includes);

/// What the build allows, from lines such as "ui/find > ui/frame ui/widgets"; several of one folder add up.
[[nodiscard]] Arrows allowedIn(const QString &lines);

/// A sentence for each include that the build does not allow.
[[nodiscard]] QStringList forbidden(const std::vector<Include> &includes, const Arrows &allowed);
/// Each arrow that the build allows and no file needs: "ui/find > ui/charts".
[[nodiscard]] QStringList unused(const Arrows &includes, const Arrows &allowed);
/// The folders from which one comes back to them.
[[nodiscard]] QStringList inCircles(const Arrows &arrows);

/// The arrows as a text, the highest folder first; those that follow from others are left out. Needs arrows without
/// circles.
[[nodiscard]] QString drawing(const Arrows &arrows);
/// A page whose part between the two marks is this drawing.
[[nodiscard]] QString withDrawing(const QString &page, const QString &drawing);

} // namespace cxw::arrows
