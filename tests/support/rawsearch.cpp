// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawsearch.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <algorithm>

namespace cxw::test {

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

/// `lower` has its ASCII letters in lower case; other letters are looked for in three cases.
bool standsIn(const QByteArray &lower, const QString &text)
{
    for (const QString &shape : {text, text.toLower(), text.toUpper()}) {
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            if (lower.contains(encoded(shape, encoding).toLower()))
                return true;
        }
    }
    return false;
}

} // namespace

QStringList textsFoundIn(const QByteArray &bytes, const QStringList &texts)
{
    const QByteArray lower = bytes.toLower();
    QStringList found;
    std::ranges::copy_if(texts, std::back_inserter(found),
                         [&](const QString &text) { return !text.isEmpty() && standsIn(lower, text); });
    return found;
}

QStringList textsFoundBelow(const QString &folder, const QStringList &texts)
{
    QStringList lines;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read %s", qPrintable(file.fileName()));
        for (const QString &text : textsFoundIn(file.readAll(), texts))
            lines.append(QStringLiteral("“%1” in %2").arg(text, file.fileName()));
    }
    return lines;
}

} // namespace cxw::test
