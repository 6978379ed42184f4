// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/editnews.h"

#include "core/base/bidi.h"

#include <QTimer>

#include <algorithm>

namespace cxw {

namespace {

/// Where a kind of record is seen; Start for those that every place follows.
struct HomeOfRecord
{
    Place operator()(const Organization &) const { return Place::Start; }
    Place operator()(const Unit &) const { return Place::Start; }
    Place operator()(const Round &) const { return Place::Start; }
    Place operator()(const CompetencyTarget &) const { return Place::Overview; }
    Place operator()(const PainPoint &) const { return Place::Findings; }
    Place operator()(const UnmetNeed &) const { return Place::Findings; }
    Place operator()(const PhasePlan &) const { return Place::Roadmap; }
    Place operator()(const ModelVersion &) const { return Place::Model; }
    Place operator()(const ModelPart &) const { return Place::Model; }
    Place operator()(const Initiative &) const { return Place::Roadmap; }
    Place operator()(const auto &) const { return Place::Assess; }
};

QString nameOf(const EditScope &scope, const Workspace &workspace)
{
    const Unit *unit = workspace.find<Unit>(scope.unit);
    const Round *round = workspace.find<Round>(scope.round);
    if (unit && round)
        return EditNews::tr("%1, %2", "unit, round").arg(isolated(unit->name), isolated(round->name));
    return unit ? isolated(unit->name) : QString();
}

/// Whether an initiative addresses other findings than before and is otherwise the same: these say so as well.
bool linksFindings(const RecordChange &change)
{
    const auto *before = change.before ? std::get_if<Initiative>(&*change.before) : nullptr;
    const auto *after = change.after ? std::get_if<Initiative>(&*change.after) : nullptr;
    if (!before || !after)
        return false;
    Initiative same = *before;
    same.addresses = after->addresses;
    return same == *after;
}

} // namespace

std::optional<Place> homeOf(const Edit &edit)
{
    std::vector<Place> homes;
    for (const Change &change : edit.changes) {
        const Place home = std::visit(HomeOfRecord(), change.record);
        if (std::ranges::find(homes, home) == homes.end())
            homes.push_back(home);
    }
    const auto has = [&](Place place) { return std::ranges::find(homes, place) != homes.end(); };
    // A finding that goes takes the links to it out of the roadmap.
    if (homes.size() == 2 && has(Place::Findings) && has(Place::Roadmap))
        return Place::Findings;
    return homes.size() == 1 && !has(Place::Start) ? std::optional(homes.front()) : std::nullopt;
}

Destination destinationOf(const Edit &edit, const Workspace &now)
{
    Destination to;
    to.place = homeOf(edit);
    to.scope = scopeOf(edit, now);
    to.spot = spotOf(edit, now);
    return to;
}

QString namedWithPlace(const QString &label, const EditScope &scope, const Workspace &workspace)
{
    const QString where = nameOf(scope, workspace);
    const QString what = isolated(label);
    return where.isEmpty() ? what : EditNews::tr("%1 · %2", "what was done, unit and round").arg(what, where);
}

EditNews::EditNews(Session &session, std::function<Place()> shown, QObject *parent)
    : QObject(parent), m_session(session), m_shown(std::move(shown))
{
    connect(&session.document, &Document::applied, this, [this](const Edit &edit, const Edit &inverse) {
        const auto changes = recordChanges(edit, inverse);
        // Whoever made the edit may yet show what came of it.
        QTimer::singleShot(0, this, [this, edit, changes] { consider(edit, changes); });
    });
}

void EditNews::consider(const Edit &edit, const std::vector<RecordChange> &changes)
{
    const EditScope scope = scopeOf(edit, m_session.document.workspace());
    const EditLoss loss = lossOf(changes);
    const bool linked = m_shown() == Place::Findings && std::ranges::all_of(changes, linksFindings);
    if (loss.isMoreThanOneAnswer() || !isOnScreen(scope, linked ? std::optional(Place::Findings) : homeOf(edit)))
        Q_EMIT done(textOf(edit.label, scope, loss));
}

bool EditNews::isOnScreen(const EditScope &scope, std::optional<Place> home) const
{
    const Selection &selection = m_session.selection;
    return (!home || *home == m_shown()) && (scope.unit.isNull() || scope.unit == selection.unit())
           && (scope.round.isNull() || scope.round == selection.round());
}

QString EditNews::textOf(const QString &label, const EditScope &scope, const EditLoss &loss) const
{
    const Workspace &workspace = m_session.document.workspace();
    QStringList sentences{tr("%1.", "what was done and where").arg(namedWithPlace(label, scope, workspace))};
    if (loss.ballots > 0)
        sentences.append(tr("%n ballot(s) removed.", nullptr, loss.ballots));
    if (loss.otherAnswers > 0)
        sentences.append(tr("%n other answer(s) removed.", nullptr, loss.otherAnswers));
    const bool roundIsGone = !scope.round.isNull() && !workspace.find<Round>(scope.round);
    const EditScope now{m_session.selection.unit(), m_session.selection.round()};
    if (roundIsGone && !now.unit.isNull())
        sentences.append(tr("You now see %1.", "unit, round").arg(nameOf(now, workspace)));
    return sentences.join(u' ');
}

} // namespace cxw
