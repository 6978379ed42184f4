// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/sqlitestore.h"

#include <QTest>

namespace cxw {

/// Fails the test with the error's words when a result is not a success.
#define CXW_VERIFY_OK(result)                                                                                          \
    do {                                                                                                               \
        const auto &cxwResult = (result);                                                                              \
        QVERIFY2(cxwResult.ok(), qPrintable(wordsOf(cxwResult)));                                                      \
    } while (false)

/// Fails the test unless the result is an error whose sentence has these words in it.
#define CXW_VERIFY_REFUSED(result, words)                                                                              \
    do {                                                                                                               \
        const auto &cxwResult = (result);                                                                              \
        QVERIFY2(!cxwResult.ok(), "was not refused");                                                                  \
        QVERIFY2(wordsOf(cxwResult).contains(QString::fromUtf8(words)), qPrintable(wordsOf(cxwResult)));               \
    } while (false)

/// The error's sentence and details; nothing for a success.
template <typename T>
[[nodiscard]] QString wordsOf(const Result<T> &result)
{
    return result.ok() ? QString() : (QStringList{result.error().sentence} + result.error().details).join(u'\n');
}

/// A file as it lies on the disk: to be compared before and after.
struct FileState
{
    QByteArray content;
    QDateTime modified;
    QStringList folder;

    bool operator==(const FileState &) const = default;
};

/// The file's bytes, when it was last changed and what else is in its folder.
[[nodiscard]] FileState stateOf(const QString &path);

/// A whole content of a file, and the way to put one there.
[[nodiscard]] QByteArray contentOf(const QString &path);
void writeContent(const QString &path, const QByteArray &content);

/// Does SQL on a file past the store, over a connection that keeps none of its promises. Empty when all went well.
[[nodiscard]] QString runSql(const QString &path, const QStringList &statements);
/// The rows of a query, their columns parted by "|".
[[nodiscard]] QStringList querySql(const QString &path, const QString &sql);

/// A store with the workspace that it should hold.
struct Bench
{
    std::unique_ptr<SqliteStore> store;
    Workspace expected;

    /// Commits the edit and does it to `expected` if the store took it.
    [[nodiscard]] Result<void> apply(const Edit &edit);
    /// The edit that the last successful apply() would be taken back by.
    Edit inverse;
};

/// A new workspace file with nothing in it.
[[nodiscard]] Bench newBench(const QString &path);

/// Records of all kinds that hold together, most with values at the edge of what is allowed.
[[nodiscard]] Edit everyKind();
/// everyKind() without ballots, which load() leaves out.
[[nodiscard]] Edit withoutBallots(const Edit &edit);

[[nodiscard]] Stamp someone();

} // namespace cxw
