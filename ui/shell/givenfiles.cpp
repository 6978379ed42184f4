// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/givenfiles.h"

#include "core/base/bidi.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace cxw {

namespace {

struct GivenText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::GivenFiles)
};

Error elsewhere(const QString &link)
{
    return {GivenText::tr("“%1” does not lead to a file on this computer. Copy the file here first, or open it by its "
                          "path in a folder that is connected.")
                .arg(isolated(link)),
            {}};
}

bool looksLikeLink(const QString &word)
{
    static const QRegularExpression link(QStringLiteral(R"(^(file:|[a-z][a-z0-9+.-]+://))"),
                                         QRegularExpression::CaseInsensitiveOption);
    return word.contains(link);
}

} // namespace

Result<QString> fileOfLink(const QUrl &link)
{
    const QString host = link.host();
    const bool here = host.isEmpty() || host == QLatin1String("localhost");
    if (!link.isValid() || link.scheme() != QLatin1String("file") || !here)
        return elsewhere(link.isValid() ? link.toDisplayString() : link.toString());
    QUrl local = link;
    local.setHost({});
    QString path = local.toLocalFile();
    // Who writes a link by hand leaves signs as they are that have a meaning only on the web.
    if (link.hasQuery())
        path += u'?' + link.query(QUrl::FullyDecoded);
    if (link.hasFragment())
        path += u'#' + link.fragment(QUrl::FullyDecoded);
    if (path.isEmpty() || path.contains(QChar::Null))
        return elsewhere(link.toDisplayString());
    return path;
}

Result<QString> fileOfWord(const QString &word, const QString &folder)
{
    // A colon at the beginning would lead into the program itself.
    const auto inFolder = [&folder](const QString &path) {
        return path.startsWith(u':') ? QString(folder + u'/' + path) : QDir(folder).absoluteFilePath(path);
    };
    const QString literal = inFolder(word);
    if (!looksLikeLink(word) || QFileInfo::exists(literal))
        return literal;
    const QUrl link(word, QUrl::TolerantMode);
    if (!link.isValid())
        return elsewhere(word);
    auto file = fileOfLink(link);
    return file ? Result<QString>(inFolder(file.value())) : file;
}

GivenFiles firstOf(const std::vector<Result<QString>> &files)
{
    GivenFiles given;
    QStringList remarks;
    int more = 0;
    for (const auto &file : files) {
        if (!file)
            remarks.append(file.error().sentence);
        else if (given.path.isEmpty())
            given.path = file.value();
        else
            ++more;
    }
    if (more > 0)
        remarks.append(GivenText::tr("One workspace is open at a time, so only the first of %n files was opened.",
                                     nullptr, more + 1));
    given.remark = remarks.join(u' ');
    return given;
}

} // namespace cxw
