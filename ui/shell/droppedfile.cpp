// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/droppedfile.h"

#include "ui/safekeeping/unpackdialog.h"

#include <QMimeData>
#include <QUrl>

namespace cxw {

GivenFiles droppedFiles(const QMimeData *dragged)
{
    std::vector<Result<QString>> files;
    const QList<QUrl> links = dragged->urls();
    for (const QUrl &link : links) {
        const QString name = link.fileName();
        const bool workspace = name.endsWith(QLatin1String(".cxw"), Qt::CaseInsensitive);
        if (workspace || isPackage(name) || isRoundSheet(name))
            files.push_back(fileOfLink(link));
    }
    return firstOf(files);
}

bool isRoundSheet(const QString &path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

} // namespace cxw
