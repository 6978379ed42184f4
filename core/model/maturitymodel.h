// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace cxw {

/// One step of the scale on which every item is rated.
struct ScaleStep
{
    int value = 0;
    QString name;
    QString meaning;

    bool operator==(const ScaleStep &) const = default;
};

/// A quality that makes a practice an organizational habit; rated for every practice.
struct Habit
{
    HabitId id;
    QString name;
    /// Read aloud before the rating.
    QString question;
    /// What somebody would see, one sentence for each step of the scale.
    QStringList steps;

    bool operator==(const Habit &) const = default;
};

/// A project with which a practice can be begun or strengthened.
struct Starter
{
    QString title;
    QString description;
    QString measure;
    /// What in it makes people notice, take in or care about how others fare.
    QString empathyStep;
    /// Usual length.
    int weeks = 0;
    /// "S", "M" or "L".
    QString effort;

    bool operator==(const Starter &) const = default;
};

/// One thing that a firm which is good at customer experience does.
struct Practice
{
    /// `competency.practice`
    PracticeId id;
    /// Index of its competency.
    int competency = 0;
    QString title;
    QString statement;
    /// Example of good evidence.
    QString evidence;
    Starter starter;
    /// Its share in its competency's score, relative to the other practices; at least 0, and not 0 for all of them.
    double weight = 1;
    /// What it was called in earlier versions of the model, before it was moved or grouped anew.
    std::vector<PracticeId> was = {};

    bool operator==(const Practice &) const = default;
};

/// A group of practices with a score of its own: one axis of the radar.
struct Competency
{
    CompetencyId id;
    QString name;
    QString summary;
    /// Its practices are `practices()[firstPractice]` and the `practiceCount - 1` that follow.
    int firstPractice = 0;
    int practiceCount = 0;

    bool operator==(const Competency &) const = default;
};

/// Whose feelings and needs the organization may notice.
struct EmpathyGroup
{
    QString id;
    QString name;
    QString question;

    bool operator==(const EmpathyGroup &) const = default;
};

/// In what manner it does so; rated for every group.
struct EmpathyFacet
{
    QString id;
    QString name;
    QString question;
    QStringList steps;

    bool operator==(const EmpathyFacet &) const = default;
};

/// A practice must have reached this level.
struct GateCriterion
{
    /// Index of the practice.
    int practice = 0;
    int level = 0;

    bool operator==(const GateCriterion &) const = default;
};

/// A condition on findings, beside the levels of practices.
struct GateRule
{
    enum class Kind {
        /// No open or in-repair pain point with severity × frequency at or above the threshold.
        NoCriticalPain,
        /// An unmet need was delivered in the present cycle.
        NeedDelivered,
    };

    QString id;
    Kind kind = Kind::NoCriticalPain;
    int threshold = 0;
    QString name;
    QString text;
    /// What to do while it is not met.
    QString remedy;

    bool operator==(const GateRule &) const = default;
};

/// A stretch of the way; it is left through its gate.
struct Phase
{
    PhaseId id;
    QString name;
    QString purpose;
    std::vector<GateCriterion> criteria;
    std::vector<GateRule> rules;
    /// Empathy score advised beside the gate, 0 for none; it never blocks.
    double empathyAdvised = 0;

    bool operator==(const Phase &) const = default;
};

/// Those who look at the organization from the same place: people who take part may be of one.
struct RoleGroup
{
    QString id;
    QString name;

    bool operator==(const RoleGroup &) const = default;
};

/// How far a value counts in the evidence-backed score where the evidence of its practice has this grade.
struct EvidenceCap
{
    /// "none", "told", "seen" or "sampled".
    QString grade;
    /// A step of the scale; none where it counts as it is.
    std::optional<int> cap = {};

    bool operator==(const EvidenceCap &) const = default;
};

/// What is rated and by which thresholds it is judged; read from data. Each round is rated by one version of a model.
/// It may have no empathy and no phases.
///
/// Everything has an index in model order. An item's index counts the practices' items first
/// (practice by practice, habit by habit), then the empathy items (group by group, facet by facet).
class MaturityModel
{
public:
    QString id;
    QString version;
    QString title;
    /// The published framework on which the model rests.
    QString source;
    /// That the program is independent of the source, and what in the model is the program's own.
    QString independence;
    std::vector<ScaleStep> scale;
    std::vector<Habit> habits;
    std::vector<Competency> competencies;
    std::vector<Practice> practices;
    QString empathyName;
    QString empathySummary;
    std::vector<EmpathyGroup> empathyGroups;
    std::vector<EmpathyFacet> empathyFacets;
    std::vector<Phase> phases;
    std::vector<RoleGroup> roles;
    /// Grades that are not among them cap nothing.
    std::vector<EvidenceCap> evidence;

    /// Prepares the look-ups below; to be called once after the lists are filled.
    void index();

    [[nodiscard]] int habitCount() const { return static_cast<int>(habits.size()); }
    [[nodiscard]] int practiceCount() const { return static_cast<int>(practices.size()); }
    [[nodiscard]] int competencyCount() const { return static_cast<int>(competencies.size()); }
    [[nodiscard]] int facetCount() const { return static_cast<int>(empathyFacets.size()); }
    [[nodiscard]] int groupCount() const { return static_cast<int>(empathyGroups.size()); }
    /// The highest step of the scale.
    [[nodiscard]] int highestStep() const { return static_cast<int>(scale.size()) - 1; }

    [[nodiscard]] int practiceItemCount() const { return practiceCount() * habitCount(); }
    [[nodiscard]] int itemCount() const { return practiceItemCount() + groupCount() * facetCount(); }
    [[nodiscard]] int practiceItem(int practice, int habit) const { return practice * habitCount() + habit; }
    [[nodiscard]] int empathyItem(int group, int facet) const
    {
        return practiceItemCount() + group * facetCount() + facet;
    }
    [[nodiscard]] bool isPracticeItem(int item) const { return item < practiceItemCount(); }
    [[nodiscard]] int practiceOf(int item) const { return item / habitCount(); }
    [[nodiscard]] int habitOf(int item) const { return item % habitCount(); }
    [[nodiscard]] int groupOf(int item) const { return (item - practiceItemCount()) / facetCount(); }
    [[nodiscard]] int facetOf(int item) const { return (item - practiceItemCount()) % facetCount(); }

    [[nodiscard]] ItemId itemId(int item) const { return m_itemIds.at(static_cast<size_t>(item)); }
    /// For people: "Title · Habit" or "Group · Facet". A habit that is the only one is not named.
    [[nodiscard]] QString itemName(int item) const;
    [[nodiscard]] std::optional<int> findItem(const ItemId &id) const;
    [[nodiscard]] std::optional<int> findPractice(const PracticeId &id) const;
    /// The practice with this id, or that which had it in an earlier version.
    [[nodiscard]] std::optional<int> findPracticeThatWas(const PracticeId &id) const;
    /// The item of another version of the model: by its id, or by what its practice was called there.
    [[nodiscard]] std::optional<int> findItemThatWas(const ItemId &id) const;
    [[nodiscard]] std::optional<int> findCompetency(const CompetencyId &id) const;
    [[nodiscard]] std::optional<int> findPhase(const PhaseId &id) const;
    /// Index of the role group with this id.
    [[nodiscard]] std::optional<int> findRole(const QString &role) const;
    /// How far a value counts that has no better evidence than of this grade; none where it counts as it is.
    [[nodiscard]] std::optional<int> evidenceCap(const QString &grade) const;
    /// The phase in whose gate the practice stands, if any.
    [[nodiscard]] std::optional<int> phaseOfPractice(int practice) const;
    /// The word for a step of the scale.
    [[nodiscard]] QString stepName(int step) const { return scale.at(static_cast<size_t>(step)).name; }

    bool operator==(const MaturityModel &) const = default;

private:
    std::vector<ItemId> m_itemIds;
    QHash<ItemId, int> m_items;
    QHash<PracticeId, int> m_practices;
    /// By earlier ids.
    QHash<PracticeId, int> m_formerPractices;
};

} // namespace cxw
