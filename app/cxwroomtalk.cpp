// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwroomtalk.h"

#include "core/base/names.h"
#include "core/base/printable.h"
#include "core/rating/roomfigures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace cxw {

namespace {

struct RoomTexts
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RoomTexts)
};

QJsonObject event(const char *name)
{
    return {{QStringLiteral("event"), QString::fromLatin1(name)}};
}

QJsonObject refused(const Error &error)
{
    QJsonObject object = event("refused");
    object.insert(QStringLiteral("sentence"), error.sentence);
    return object;
}

QString textIn(const QJsonObject &asked, const char *key)
{
    return asked.value(QLatin1String(key)).toString();
}

Result<int> itemNamed(const MaturityModel &model, const QString &id)
{
    const auto item = model.findItem({id});
    if (item)
        return *item;
    return Error{RoomTexts::tr("The model has no item “%1”.").arg(printable(id)), {}};
}

Result<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(std::nan(""));
    if (value.isDouble() && number == std::floor(number) && std::abs(number) <= 1000)
        return static_cast<int>(number);
    return Error{RoomTexts::tr("A value must be a whole number."), {}};
}

Result<GivenVotes> votesIn(const MaturityModel &model, const QJsonValue &value)
{
    GivenVotes votes;
    const QJsonObject object = value.toObject();
    for (auto vote = object.begin(); vote != object.end(); ++vote) {
        const auto item = itemNamed(model, vote.key());
        if (!item)
            return item.error();
        std::optional<int> step;
        if (!vote.value().isNull()) {
            const auto number = wholeNumber(vote.value());
            if (!number)
                return number.error();
            step = number.value();
        }
        votes[item.value()] = step;
    }
    return votes;
}

QJsonObject itemJson(const MaturityModel &model, const ItemFigures &figures)
{
    const VoteFigures &votes = figures.again ? *figures.again : figures.first;
    QJsonArray values;
    for (const int value : votes.values)
        values.append(value);
    for (int unsure = 0; unsure < votes.unsure; ++unsure)
        values.append(QJsonValue::Null);
    const auto orNull = [](std::optional<double> number) {
        return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("item"), model.itemId(figures.item).text},
            {QStringLiteral("values"), values},
            {QStringLiteral("mean"), orNull(votes.agreement.mean)},
            {QStringLiteral("rwg"), orNull(votes.agreement.rwg)}};
}

} // namespace

std::shared_ptr<const MaturityModel> RoomTalk::model() const
{
    return m_document.modelOf(*m_document.workspace().find<Round>(m_round));
}

RatingBasis RoomTalk::basis(const MaturityModel &model) const
{
    return {m_document.workspace(), model, m_round, m_document.figures().round(m_round)};
}

QJsonObject RoomTalk::opening() const
{
    const auto rated = model();
    const RoomState state = roomState(basis(*rated));
    QJsonArray people;
    for (const RoomSeat &seat : state.seats)
        people.append(QJsonObject{{QStringLiteral("name"), seat.name}});
    QJsonObject object = event("open");
    object.insert(QStringLiteral("people"), people);
    object.insert(QStringLiteral("phase"), toText(state.phase));
    object.insert(QStringLiteral("at"), state.at.word);
    object.insert(QStringLiteral("voted"), state.voted());
    return object;
}

std::optional<QJsonObject> RoomTalk::answer(const QByteArray &line)
{
    QJsonParseError trouble;
    const QJsonDocument read = QJsonDocument::fromJson(line, &trouble);
    if (!read.isObject())
        return refused({RoomTexts::tr("The line is no JSON object."), {}});
    const Said said = perform(read.object());
    return said ? said.value() : std::optional(refused(said.error()));
}

RoomTalk::Said RoomTalk::perform(const QJsonObject &asked)
{
    const auto rated = model();
    const RatingBasis now = basis(*rated);
    const QString what = textIn(asked, "do");
    if (what == QLatin1String("practice"))
        return doAside(openPartEdit(now, partOfPractice({textIn(asked, "id")})));
    if (what == QLatin1String("items"))
        return openItems(asked);
    if (what == QLatin1String("vote"))
        return vote(asked);
    if (what == QLatin1String("reveal"))
        return reveal();
    if (what == QLatin1String("again"))
        return doAside(voteAgainEdit(now));
    if (what == QLatin1String("agree"))
        return agree(asked);
    if (what == QLatin1String("park"))
        return doAside(parkPartEdit(now));
    if (what == QLatin1String("close"))
        return close();
    return Error{RoomTexts::tr("“do” must be practice, items, vote, reveal, again, agree, park or close."), {}};
}

RoomTalk::Said RoomTalk::doAside(const Result<Edit> &edit)
{
    if (!edit)
        return edit.error();
    if (const auto done = m_document.applyAside(edit.value()); !done)
        return done.error();
    return std::optional<QJsonObject>();
}

RoomTalk::Said RoomTalk::openItems(const QJsonObject &asked)
{
    const auto rated = model();
    std::vector<int> items;
    const QJsonArray ids = asked.value(QLatin1String("ids")).toArray();
    for (const auto &id : ids) {
        const auto item = itemNamed(*rated, id.toString());
        if (!item)
            return item.error();
        items.push_back(item.value());
    }
    if (items.empty())
        return Error{RoomTexts::tr("“ids” must name at least one item."), {}};
    return doAside(openItemsEdit(basis(*rated), items));
}

RoomTalk::Said RoomTalk::vote(const QJsonObject &asked)
{
    const auto rated = model();
    const QString name = textIn(asked, "name");
    const auto seats = m_document.workspace().participants(m_round);
    const auto seat = std::ranges::find_if(seats, [&](const Participant &each) {
        return sameName(m_document.workspace().nameOf(each), name);
    });
    if (seat == seats.end())
        return Error{RoomTexts::tr("Nobody called “%1” is in this round.").arg(printable(name)), {}};
    const auto votes = votesIn(*rated, asked.value(QLatin1String("votes")));
    if (!votes)
        return votes.error();
    if (const auto done = doAside(castVotesEdit(basis(*rated), seat->id, votes.value())); !done)
        return done;
    const RoomState state = roomState(basis(*rated));
    QJsonObject object = event("voted");
    object.insert(QStringLiteral("name"), m_document.workspace().nameOf(*seat));
    object.insert(QStringLiteral("voted"), state.voted());
    object.insert(QStringLiteral("of"), static_cast<int>(state.seats.size()));
    return std::optional(object);
}

RoomTalk::Said RoomTalk::reveal()
{
    const auto rated = model();
    const std::vector<int> open = roomState(basis(*rated)).open;
    if (const auto done = doAside(revealEdit(basis(*rated))); !done)
        return done;
    QJsonArray items;
    for (const ItemFigures &figures : shownFigures(basis(*rated), RoomAudience::Room)) {
        if (std::ranges::find(open, figures.item) != open.end())
            items.append(itemJson(*rated, figures));
    }
    QJsonObject object = event("revealed");
    object.insert(QStringLiteral("items"), items);
    return std::optional(object);
}

RoomTalk::Said RoomTalk::agree(const QJsonObject &asked)
{
    const auto rated = model();
    const auto item = itemNamed(*rated, textIn(asked, "item"));
    if (!item)
        return item.error();
    const auto value = wholeNumber(asked.value(QLatin1String("value")));
    if (!value)
        return value.error();
    const auto edit = agreeInRoomEdit(basis(*rated), {item.value(), value.value(), textIn(asked, "reason"), {}});
    if (!edit)
        return edit.error();
    if (const auto done = m_document.apply(edit.value()); !done)
        return done.error();
    QJsonObject object = event("agreed");
    object.insert(QStringLiteral("item"), rated->itemId(item.value()).text);
    object.insert(QStringLiteral("value"), value.value());
    object.insert(QStringLiteral("reason"), textIn(asked, "reason"));
    return std::optional(object);
}

RoomTalk::Said RoomTalk::close()
{
    const auto rated = model();
    // A vote that nobody has shown is left as it is, and is there when the room is opened again.
    if (const auto edit = closeRoomEdit(basis(*rated))) {
        if (const auto done = doAside(edit); !done)
            return done;
    }
    m_closed = true;
    return std::optional(event("closed"));
}

} // namespace cxw
