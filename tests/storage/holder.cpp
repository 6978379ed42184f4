// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlitestore.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

/// Opens the workspace that it is given once it reads a line, says how, and holds it until its input ends.
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
    input.readLine();
    return 0;
}
