// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwtexts.h"

#include "app/cxwtable.h"
#include "core/base/display.h"
#include "core/base/printable.h"
#include "core/scoring/roundwords.h"
#include "core/scoring/testsentence.h"
#include "core/tables/comparetables.h"
#include "core/tables/scoretables.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

struct TextForm
{
    Q_DECLARE_TR_FUNCTIONS(cxw::TextForm)
};

QString none()
{
    return displayScore(std::nullopt);
}

/// What the figures leave open; empty where they leave nothing open.
QString openText(const MaturityModel &model, const Scores &scores)
{
    const QString items = openItemsText(model, scores);
    QStringList lines{noScoreText(scores), items.isEmpty() ? QString() : TextForm::tr("No value yet: %1").arg(items)};
    lines.removeAll(QString());
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

QString agreementText(const MaturityModel &model, const RoundScore &score)
{
    QString text =
        TextForm::tr("Agreement: Krippendorff's alpha %1, people who rated: %2, items to discuss: %3\n")
            .arg(displayScore(score.alpha), QString::number(score.raters), QString::number(score.discuss.size()));
    for (const int item : score.discuss)
        text += QStringLiteral("  %1\n").arg(model.itemName(item));
    return text;
}

QString judgedText(const Comparison &comparison, const ComparedNames &names)
{
    return tableText(competencyMovements(comparison, names)
                         .chosen({{QStringLiteral("name")},
                                  {QStringLiteral("from")},
                                  {QStringLiteral("to")},
                                  {QStringLiteral("change")},
                                  {QStringLiteral("raw")},
                                  {QStringLiteral("verdict")},
                                  {QStringLiteral("interval"), TextForm::tr("Interval of the ballots")},
                                  {QStringLiteral("confidence")}}));
}

/// What moved beside the competencies, in one table.
QString movementText(const Comparison &comparison, const ComparedNames &names)
{
    FigureTable table = practiceMovements(comparison, names);
    table.columns.front().title = TextForm::tr("Practice or habit");
    for (const FigureTable &more : {habitMovements(comparison, names), empathyMovement(comparison, names)})
        table.rows.insert(table.rows.end(), more.rows.begin(), more.rows.end());
    return tableText(table);
}

QString notCommonText(const MaturityModel &model, const std::vector<NotCommon> &items, const QString &title)
{
    if (items.empty())
        return {};
    QString text = QStringLiteral("\n%1\n").arg(title);
    for (const NotCommon &entry : items) {
        const auto item = model.findItem(entry.item);
        text +=
            QStringLiteral("  %1: %2\n").arg(item ? model.itemName(*item) : entry.item.text, displayName(entry.cause));
    }
    return text;
}

} // namespace

QString infoText(const Workspace &workspace, const QHash<RoundId, BallotCount> &counts)
{
    using Kind = FigureColumn::Kind;
    FigureTable table{{},
                      {{{}, TextForm::tr("Unit")},
                       {{}, TextForm::tr("Round")},
                       {{}, TextForm::tr("Date"), Kind::Date},
                       {{}, TextForm::tr("State")},
                       {{}, TextForm::tr("People"), Kind::Number},
                       {{}, TextForm::tr("Ballots"), Kind::Number}},
                      {}};
    for (const Unit &unit : workspace.units()) {
        const auto rounds = workspace.rounds(unit.id);
        if (rounds.empty())
            table.rows.push_back({unit.id.text, {figurecell::given(unit.name), figurecell::words(none())}});
        for (const Round &round : rounds)
            table.rows.push_back(
                {round.id.text,
                 {figurecell::given(unit.name), figurecell::given(round.name), figurecell::date(round.date),
                  figurecell::words(round.locked ? TextForm::tr("locked") : TextForm::tr("draft")),
                  figurecell::count(workspace.participants(round.id).size()),
                  figurecell::count(counts.value(round.id).ballots)}});
    }
    const QString title = printable(workspace.organization().name) + u'\n';
    if (table.isEmpty())
        return title + TextForm::tr("There is no unit yet.") + u'\n';
    return title + u'\n' + tableText(table);
}

QString scoresText(const Unit &unit, const Round &round, const RoundScore &score)
{
    const MaturityModel &model = *score.model;
    const QString head =
        QStringLiteral("%1 · %2 · %3\n").arg(printable(unit.name), printable(round.name), displayDate(round.date));
    QStringList parts{head + openText(model, score.scores),
                      tableText(competencyTable(score)),
                      tableText(practiceTable(score)),
                      tableText(habitTable(model, score.scores)),
                      tableText(empathyTable(model, score.scores)),
                      tableText(gateTable(model, score.phase)),
                      agreementText(model, score)};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString compareText(const Workspace &workspace, const Round &from, const Round &to, const Comparison &comparison)
{
    const MaturityModel &model = *comparison.model;
    const auto named = [&workspace](const Round &round) {
        const Unit *unit = workspace.find<Unit>(round.unit);
        return printable(QStringLiteral("%1 · %2").arg(unit ? unit->name : QString(), round.name));
    };
    const ComparedNames names{TextForm::tr("From"), TextForm::tr("To")};
    QStringList parts{TextForm::tr("%1, then %2, like for like on %n common items of practices\n", nullptr,
                                   comparison.common)
                          .arg(named(from), named(to)),
                      judgedText(comparison, names) + testSentence(comparison) + u'\n',
                      movementText(comparison, names)};
    if (comparison.hasPhases()) {
        parts.append(
            TextForm::tr("Phase: %1 → %2\n")
                .arg(displayName(*comparison.fromModel, comparison.phaseFrom), displayName(model, comparison.phaseTo)));
    }
    return parts.join(u'\n')
           + notCommonText(*comparison.fromModel, comparison.onlyFrom, TextForm::tr("Only in the first round"))
           + notCommonText(model, comparison.onlyTo, TextForm::tr("Only in the second round"));
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace cxw
