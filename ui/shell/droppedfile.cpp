// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/droppedfile.h"

#include "ui/care/unpackdialog.h"

#include <QMimeData>
#include <QUrl>

namespace cxw {

QString droppedFile(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    const bool workspace = path.endsWith(QLatin1String(".cxw"), Qt::CaseInsensitive);
    return workspace || isPackage(path) || isRoundSheet(path) ? path : QString();
}

bool isRoundSheet(const QString &path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

} // namespace cxw
