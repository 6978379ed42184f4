// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwprint.h"
#include "app/cxwroomtalk.h"
#include "app/cxwworkspace.h"
#include "app/inputlines.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cxw {

namespace {

struct RoomVerb
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RoomVerb)
};

/// Whoever drives the room reads each line as it comes.
bool say(const QJsonObject &object)
{
    print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
    return printedAll(stdout);
}

/// Talks until the input ends or the room is closed. False where what is said can't be written.
bool talk(Document &document, const RoundId &round)
{
    // As often as others must see that the workspace is in use.
    constexpr std::chrono::minutes patience(1);
    RoomTalk room(document, round);
    if (!say(room.opening()))
        return false;
    InputLines lines;
    // What has become of the place is said by what is written next.
    const auto lookAtPlace = [&document] { [[maybe_unused]] const auto there = document.checkPlace(); };
    while (!room.isClosed()) {
        const auto line = lines.next(patience, lookAtPlace);
        if (!line)
            break;
        const auto said = line->trimmed().isEmpty() ? std::nullopt : room.answer(*line);
        if (said && !say(*said))
            return false;
    }
    return true;
}

} // namespace

Outcome runRoom(const Request &request)
{
    const auto opened = openToWrite(request);
    if (const auto *trouble = failure(opened))
        return *trouble;
    Document &document = *std::get<std::unique_ptr<Document>>(opened);
    const auto unit = unitFor(document, request);
    if (const auto *trouble = failure(unit))
        return *trouble;
    const auto found = roundFor(document, std::get<Unit>(unit), request.option(QStringLiteral("round")));
    if (const auto *trouble = failure(found))
        return *trouble;
    const auto &round = std::get<Round>(found);
    if (!document.readBallots(round.id))
        return unreadableRound(round);
    if (!talk(document, round.id))
        return Error{RoomVerb::tr("The room could not write what it has to say, so it ended. All votes are safe."), {}};
    return QString();
}

} // namespace cxw
