// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwpassword.h"

#include "app/echooff.h"
#include "core/base/readfile.h"
#include "core/package/secret.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cstdio>

namespace cxw {

namespace {

struct PasswordText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PasswordText)
};

/// No password is longer, in bytes; nor is more read of what has no lines at all.
constexpr qint64 longestLine = 4096;

Result<QString> firstLine(QFile &source, const QString &name)
{
    // One more than may be, and one that some releases of Qt keep for themselves.
    QByteArray line = source.readLine(longestLine + 2);
    // Half a password would open nothing that was closed with the whole one.
    if (line.size() > longestLine) {
        wipe(line);
        return Error{PasswordText::tr("There is no password in %1: its first line is longer than %2.")
                         .arg(name, QLocale().formattedDataSize(longestLine, 0, QLocale::DataSizeTraditionalFormat)),
                     {}};
    }
    qsizetype length = line.size();
    while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r'))
        --length;
    const bool readable = QByteArrayView(line).first(length).isValidUtf8();
    const QString password = readable ? QString::fromUtf8(line.constData(), length) : QString();
    wipe(line);
    if (!readable)
        return Error{PasswordText::tr("The password in %1 is not UTF-8.").arg(name), {}};
    if (password.isEmpty())
        return Error{PasswordText::tr("There is no password in %1: its first line is empty.").arg(name), {}};
    return password;
}

Result<QString> passwordInFile(const QString &path)
{
    const auto file = openOrdinaryFile(path);
    if (!file)
        return file.error();
    return firstLine(*file.value(), QStringLiteral("“%1”").arg(path));
}

Result<QString> lineOfInput()
{
    // No copy of it in the library's buffer.
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{PasswordText::tr("The standard input can't be read: %1.").arg(input.errorString()), {}};
    return firstLine(input, PasswordText::tr("the standard input"));
}

/// Asks at the terminal. The prompt comes once nothing is shown any more.
Result<QString> typed(const QString &prompt)
{
    const EchoOff quiet;
    const QByteArray words = prompt.toUtf8();
    std::fwrite(words.constData(), 1, static_cast<size_t>(words.size()), stderr);
    auto password = lineOfInput();
    std::fputc('\n', stderr);
    return password;
}

Result<QString> typedTwice()
{
    auto password = typed(PasswordText::tr("Password for the package: "));
    if (!password)
        return password;
    auto again = typed(PasswordText::tr("The same once more: "));
    const bool same = again && again.value() == password.value();
    if (again)
        wipe(again.value());
    if (same)
        return password;
    wipe(password.value());
    return again ? Error{PasswordText::tr("These were two different passwords, so nothing was written."), {}}
                 : again.error();
}

} // namespace

Result<QString> passwordFor(const Request &request, PasswordUse use)
{
    const QString option = QStringLiteral("password-file");
    if (request.has(option))
        return passwordInFile(request.option(option));
    if (!EchoOff::isTerminal())
        return lineOfInput();
    return use == PasswordUse::Choose ? typedTwice() : typed(PasswordText::tr("Password of the package: "));
}

} // namespace cxw
