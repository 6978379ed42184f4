// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "tests/durability/sessionedits.h"
#include "tests/support/smallmodel.h"

#include <QCoreApplication>

#include <cstdio>

using namespace cxw;

// durability_writer FILE COUNT: edits a workspace COUNT times, or until somebody ends it, and says after each edit that
// was acknowledged which number it has in the history. Says why it stops in a line to the standard error output.

namespace {

int giveUp(const Error &error)
{
    std::fprintf(stderr, "%s\n%s\n", qPrintable(error.sentence), qPrintable(error.details.join(u'\n')));
    return 1;
}

Result<void> change(Document &document, int number)
{
    if (isUndoneAt(number) && document.undoLabel())
        return document.undo();
    return document.apply(sessionEdit(ordinaryKind(number), number, document.workspace()));
}

int stream(Document &document, int first, int count)
{
    for (int number = first; number < first + count; ++number) {
        const auto done = change(document, number);
        if (!done)
            return giveUp(done.error());
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto store = SqliteStore::open(arguments.at(1));
    if (!store)
        return giveUp(store.error());
    const auto last = newestEntry(*store.value());
    if (!last)
        return giveUp(last.error());
    auto document =
        Document::open(std::move(store).value(), std::make_shared<MaturityModel>(test::smallModel()), {}, {});
    if (!document)
        return giveUp(document.error());
    for (const auto &[key, round] : document.value()->workspace().all<Round>()) {
        if (const auto read = document.value()->readBallots(round.id); !read)
            return giveUp(read.error());
    }
    return stream(*document.value(), static_cast<int>(last.value()) + 1, arguments.at(2).toInt());
}
