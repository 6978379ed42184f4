// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/rating/roomedits.h"

#include <QJsonObject>

namespace cxw {

/// The room of one round, driven by JSON objects. What it says of a vote is durable before it says so.
class RoomTalk
{
public:
    /// The ballots of the round must have been read.
    RoomTalk(Document &document, RoundId round) : m_document(document), m_round(std::move(round)) {}

    /// What is said first: who is in the room, and where it stands.
    [[nodiscard]] QJsonObject opening() const;
    /// What is said to a line; nothing where it was done and there is nothing to say.
    [[nodiscard]] std::optional<QJsonObject> answer(const QByteArray &line);
    [[nodiscard]] bool isClosed() const { return m_closed; }

private:
    using Said = Result<std::optional<QJsonObject>>;

    [[nodiscard]] Said perform(const QJsonObject &asked);
    [[nodiscard]] Said doAside(const Result<Edit> &edit);
    [[nodiscard]] Said openItems(const QJsonObject &asked);
    [[nodiscard]] Said vote(const QJsonObject &asked);
    [[nodiscard]] Said reveal();
    [[nodiscard]] Said agree(const QJsonObject &asked);
    [[nodiscard]] Said close();

    [[nodiscard]] std::shared_ptr<const MaturityModel> model() const;
    [[nodiscard]] RatingBasis basis(const MaturityModel &model) const;

    Document &m_document;
    RoundId m_round;
    bool m_closed = false;
};

} // namespace cxw
