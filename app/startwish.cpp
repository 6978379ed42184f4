// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startwish.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cxw {

namespace {

const QLatin1String format("cx-workbench start 1");

} // namespace

QByteArray toLine(const StartWish &wish)
{
    const QJsonObject object{{QStringLiteral("format"), format},
                             {QStringLiteral("file"), wish.files.path},
                             {QStringLiteral("remark"), wish.files.remark},
                             {QStringLiteral("sample"), wish.sample},
                             {QStringLiteral("scheme"), wish.scheme},
                             {QStringLiteral("place"), wish.place},
                             {QStringLiteral("token"), wish.activationToken}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartWish> wishFromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(QStringLiteral("format")) != QJsonValue(format))
        return std::nullopt;
    const auto text = [&object](const QString &key) { return object.value(key).toString(); };
    StartWish wish;
    wish.files = {text(QStringLiteral("file")), text(QStringLiteral("remark"))};
    wish.sample = object.value(QStringLiteral("sample")).toBool();
    wish.scheme = text(QStringLiteral("scheme"));
    wish.place = text(QStringLiteral("place"));
    wish.activationToken = text(QStringLiteral("token"));
    return wish;
}

} // namespace cxw
