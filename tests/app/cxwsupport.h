// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/jsondifferences.h"
#include "tests/support/program.h"
#include "tests/support/testfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace cxw::test {

/// Runs cxw with words parted by "|"; `input` is what it gets on its standard input.
[[nodiscard]] Ended runCxw(const QString &words, const QByteArray &input = {});

/// The object that it printed.
[[nodiscard]] QJsonObject jsonIn(const Ended &ended);

/// Fails the test unless it did what was asked, without a message.
#define QVERIFY_DONE(ended)                                                                                            \
    do {                                                                                                               \
        const auto &doneOnce = (ended);                                                                                \
        QVERIFY2(doneOnce.code == 0, qPrintable(doneOnce.messages));                                                   \
        QCOMPARE(doneOnce.messages, QString());                                                                        \
    } while (false)

/// A folder of files for one test program.
class CxwFolder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A file with the three rounds of tests/data/northshore; made when first asked for.
    [[nodiscard]] QString northshore() const;
    /// A file with the sample; made when first asked for.
    [[nodiscard]] QString sample() const;
    /// A new workspace without any unit.
    [[nodiscard]] QString freshFile() const;
    [[nodiscard]] QString writeSheet(const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
};

/// The file's bytes; none where there is no file.
[[nodiscard]] QByteArray contentOf(const QString &path);
void writeTo(const QString &path, const QByteArray &content);

} // namespace cxw::test
