// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cxwrequest.h"
#include "core/document/document.h"

#include <variant>

namespace cxw {

/// What a verb goes on with, or the outcome that ends it.
template <typename T>
using Found = std::variant<T, Outcome>;

/// The outcome in place of a thing, or null where the thing is there.
template <typename T>
[[nodiscard]] const Outcome *failure(const Found<T> &found)
{
    return std::get_if<Outcome>(&found);
}

using OpenDocument = Found<std::unique_ptr<Document>>;

/// Under what name the history records what is done here.
[[nodiscard]] QString userName();

/// The model that the program rates by, in the person's language.
[[nodiscard]] Result<std::shared_ptr<const MaturityModel>> loadModel();

/// The request's workspace file, to be looked at only.
[[nodiscard]] OpenDocument openToRead(const Request &request);
/// The request's workspace file, to be changed.
[[nodiscard]] OpenDocument openToWrite(const Request &request);
/// A new workspace file with what the edit says, made for the request's file.
[[nodiscard]] OpenDocument createFile(const Request &request, std::shared_ptr<const MaturityModel> model,
                                      const Edit &content);

/// The unit that an option names, or the only one there is where the option is left out.
[[nodiscard]] Found<Unit> unitFor(const Document &document, const Request &request,
                                  const QString &option = QStringLiteral("unit"));
/// The unit's round of this name.
[[nodiscard]] Found<Round> roundFor(const Document &document, const Unit &unit, const QString &name);
/// The unit's round with the latest date.
[[nodiscard]] Found<Round> latestRound(const Document &document, const Unit &unit);

/// A unit, one of its rounds, and the document they are in.
struct RoundInFile
{
    std::unique_ptr<Document> document;
    Unit unit;
    Round round;
};

/// The round that the options `unit` and `round` name; without the latter the latest one.
[[nodiscard]] Found<RoundInFile> roundInFile(const Request &request);

/// What went wrong when a round's figures can't be had.
[[nodiscard]] Error unreadableRound(const Round &round);

} // namespace cxw
