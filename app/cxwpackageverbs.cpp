// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwpassword.h"
#include "app/cxwworkspace.h"
#include "core/package/namelesscopy.h"
#include "core/package/sealing.h"
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

/// The outcome with a remark below it.
Outcome remarked(const QString &done, const std::optional<QString> &remark)
{
    return QString((remark ? QStringList{done, *remark} : QStringList{done}).join(u'\n') + u'\n');
}

} // namespace

Outcome runPack(const Request &request)
{
    auto password = passwordFor(request, PasswordUse::Choose);
    if (!password)
        return password.error();
    const auto packed = packWorkspaceFile(request.file(), target(request), password.value());
    const auto advice = passwordAdvice(password.value());
    wipe(password.value());
    if (!packed)
        return packed.error();
    return remarked(PackageVerbs::tr("Packed %1 as %2. Without the password nobody can open it, and nobody can restore "
                                     "the password.")
                        .arg(request.file(), target(request)),
                    advice);
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
    return remarked(PackageVerbs::tr("Unpacked %1 as %2.").arg(request.file(), target(request)), {});
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
    return remarked(PackageVerbs::tr("Made %1 without people, notes and history. Titles, touchpoints, measures and the "
                                     "names of rounds are still there; look through them before you share the file.")
                        .arg(target(request)),
                    {});
}

} // namespace cxw
