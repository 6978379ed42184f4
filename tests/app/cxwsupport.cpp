// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cxwsupport.h"

namespace cxw::test {

namespace {

void mustDo(const QString &words)
{
    if (const auto ended = runCxw(words); ended.code != 0)
        qFatal("%s", qPrintable(ended.messages));
}

} // namespace

Ended runCxw(const QString &words, const QByteArray &input)
{
    return run(QStringLiteral(CXW_PROGRAM), words.split(u'|'), input);
}

QJsonObject jsonIn(const Ended &ended)
{
    return QJsonDocument::fromJson(ended.output).object();
}

QString CxwFolder::northshore() const
{
    const QString file = path(QStringLiteral("northshore.cxw"));
    if (QFile::exists(file))
        return file;
    mustDo(QStringLiteral("new|%1|--organization|Northshore").arg(file));
    const QStringList rounds{QStringLiteral("2025-autumn|2025 autumn|2025-10-14"),
                             QStringLiteral("2026-autumn|2026 autumn|2026-10-20"),
                             QStringLiteral("2026-spring|2026 spring|2026-04-21")};
    for (const QString &round : rounds) {
        const QStringList parts = round.split(u'|');
        const QString sheet = dataPath(QStringLiteral("northshore/%1.csv").arg(parts[0]));
        mustDo(QStringLiteral("import|%1|%2|--unit|Retail|--round|%3|--date|%4").arg(file, sheet, parts[1], parts[2]));
    }
    return file;
}

QString CxwFolder::sample() const
{
    const QString file = path(QStringLiteral("sample.cxw"));
    if (!QFile::exists(file))
        mustDo(QStringLiteral("sample|%1").arg(file));
    return file;
}

QString CxwFolder::freshFile() const
{
    const QString file = path(QStringLiteral("fresh.cxw"));
    QFile::remove(file);
    mustDo(QStringLiteral("new|%1|--organization|Fresh").arg(file));
    return file;
}

QString CxwFolder::writeSheet(const QByteArray &content) const
{
    const QString sheet = path(QStringLiteral("sheet.csv"));
    writeTo(sheet, content);
    return sheet;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write %s", qPrintable(path));
}

} // namespace cxw::test
