// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlitestore.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

/// Opens the workspace that it is given once it reads a line, says how, and holds it until its input ends. For each
/// further line it adds a person of that name and says so.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile input;
    if (argc != 2 || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    std::puts("ready");
    std::fflush(stdout);
    input.readLine();
    const auto store = cxw::SqliteStore::open(QString::fromLocal8Bit(argv[1]));
    if (!store)
        return 1;
    std::puts(store.value()->isReadOnly() ? "reading" : "writing");
    std::fflush(stdout);
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QString name = QString::fromUtf8(line.trimmed());
        const cxw::Edit edit{QStringLiteral("Add"), {cxw::put(cxw::Person{{name}, name, {}})}};
        const auto done =
            store.value()->commit(edit, cxw::Workspace().apply(edit), {QDateTime::currentDateTimeUtc(), name});
        std::puts(done ? "added" : "refused");
        std::fflush(stdout);
    }
    return 0;
}
