// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwpassword.h"
#include "app/cxwworkspace.h"
#include "core/package/namelesscopy.h"
#include "core/package/passwordadvice.h"
#include "core/package/secret.h"
#include "core/package/workspacepackage.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct PackageVerbs
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PackageVerbs)
};

QString target(const Request &request)
{
    return request.option(QStringLiteral("o"));
}

/// What to say of the password of the request's workspace.
QString adviceOn(const QString &password, const Request &request)
{
    const auto opened = openToRead(request);
    const QStringList names =
        failure(opened) ? QStringList() : namesToGuessWith(std::get<std::unique_ptr<Document>>(opened)->workspace());
    return passwordAdvice(password, names).value_or(QString());
}

} // namespace

Outcome runPack(const Request &request)
{
    auto password = passwordFor(request, PasswordUse::Choose);
    if (!password)
        return password.error();
    const auto packed = packWorkspaceFile(request.file(), target(request), password.value());
    const QString advice = packed ? adviceOn(password.value(), request) : QString();
    wipe(password.value());
    if (!packed)
        return packed.error();
    Outcome done(PackageVerbs::tr("Packed %1 as %2. Without the password nobody can open it, and nobody can restore "
                                  "the password.")
                     .arg(request.file(), target(request))
                 + u'\n');
    done.remark = advice;
    return done;
}

Outcome runUnpack(const Request &request)
{
    auto password = passwordFor(request, PasswordUse::Open);
    if (!password)
        return password.error();
    const auto unpacked = unpackWorkspace(request.file(), target(request), password.value());
    wipe(password.value());
    if (!unpacked)
        return unpacked.error();
    return PackageVerbs::tr("Unpacked %1 as %2.").arg(request.file(), target(request)) + u'\n';
}

Outcome runShare(const Request &request)
{
    const auto opened = openToRead(request);
    if (const auto *trouble = failure(opened))
        return *trouble;
    auto &document = *std::get<std::unique_ptr<Document>>(opened);
    for (const auto &[key, round] : document.workspace().all<Round>()) {
        if (const auto read = document.readBallots(round.id); !read)
            return read.error();
    }
    const KeptNames kept =
        request.has(QStringLiteral("hide-organization")) ? KeptNames::None : KeptNames::OrganizationAndUnits;
    if (const auto saved = saveWithoutNames(document.workspace(), kept, target(request), document.clock()); !saved)
        return saved.error();
    return PackageVerbs::tr("Made %1 without people, notes and history. Titles, touchpoints, measures and the "
                            "names of rounds are still there; look through them before you share the file.")
               .arg(target(request))
           + u'\n';
}

} // namespace cxw
