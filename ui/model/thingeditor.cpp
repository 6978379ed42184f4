// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/model/thingeditor.h"

#include "core/model/modellimits.h"
#include "ui/model/gateeditor.h"
#include "ui/model/thingadder.h"
#include "ui/model/thingform.h"
#include "ui/model/thingtools.h"
#include "ui/style/style.h"
#include "ui/widgets/changeable.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace cxw {

namespace {

using Kind = ModelThing::Kind;

/// What can be added while a thing is shown.
std::vector<Kind> addedAt(Kind kind)
{
    const std::map<Kind, std::vector<Kind>> kinds{{Kind::Habits, {Kind::Habit}},
                                                  {Kind::Competencies, {Kind::Competency}},
                                                  {Kind::Competency, {Kind::Practice}},
                                                  {Kind::Empathy, {Kind::Group, Kind::Facet}},
                                                  {Kind::Phases, {Kind::Phase}}};
    const auto found = kinds.find(kind);
    return found == kinds.end() ? std::vector<Kind>() : found->second;
}

int mostOf(Kind kind)
{
    switch (kind) {
    case Kind::Habit:
        return mostHabits;
    case Kind::Competency:
        return mostCompetencies;
    case Kind::Practice:
        return mostPractices;
    case Kind::Group:
        return mostEmpathyGroups;
    case Kind::Facet:
        return mostEmpathyFacets;
    default:
        return mostPhases;
    }
}

int countOf(const ShownModel &model, Kind kind, const QString &parent)
{
    return static_cast<int>(std::ranges::count_if(model.outline, [&](const ModelThing &thing) {
        return thing.kind == kind && model.outline[static_cast<size_t>(thing.parent)].key == parent;
    }));
}

QString questionFor(Kind kind)
{
    switch (kind) {
    case Kind::Habit:
        return ThingEditor::tr("Add a habit");
    case Kind::Competency:
        return ThingEditor::tr("Add a competency");
    case Kind::Practice:
        return ThingEditor::tr("Add a practice");
    case Kind::Group:
        return ThingEditor::tr("Add a group of people");
    case Kind::Facet:
        return ThingEditor::tr("Add a facet");
    default:
        return ThingEditor::tr("Add a phase");
    }
}

QString hintFor(Kind kind)
{
    switch (kind) {
    case Kind::Scale:
        return ThingEditor::tr(
            "Every practice is rated on these steps, from 0 on. Rounds on scales of different lengths "
            "can't be compared.");
    case Kind::Habits:
        return ThingEditor::tr("Each practice is rated once for each habit: what has to be there so that it lasts.");
    case Kind::Competencies:
        return ThingEditor::tr("Each is an axis of the radar and holds the practices that are rated.");
    case Kind::Empathy:
        return ThingEditor::tr(
            "Rated beside the practices, for each group of people and facet, and never part of their "
            "scores. A model may do without.");
    case Kind::Phases:
        return ThingEditor::tr("The way in stretches, each left through a gate that asks for levels of practices. A "
                               "model may do without.");
    default:
        return {};
    }
}

} // namespace

ThingEditor::ThingEditor(QWidget *parent)
    : QWidget(parent),
      m_tools(new ThingTools(this)),
      m_hint(paragraph({}, TextStyle::Body, Role::Muted, this)),
      m_wrong(paragraph({}, TextStyle::Small, Role::Bad, this)),
      m_group(new QWidget(this)),
      m_competency(new ChoiceField(m_group)),
      m_form(new ThingForm(this)),
      m_gate(new GateEditor(this)),
      m_adder(new ThingAdder(this)),
      m_secondAdder(new ThingAdder(this)),
      m_longer(new QPushButton(style::icon(QStringLiteral("list-add")), tr("One step &more"), this)),
      m_shorter(new QPushButton(style::icon(QStringLiteral("list-remove")), tr("One step &less"), this)),
      m_whole(new QPushButton(this))
{
    m_competency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layOut();
    connectParts();
}

void ThingEditor::layOut()
{
    auto *group = new FormColumn(m_group);
    group->add(tr("&Competency"), m_competency);
    auto *groupLayout = new QVBoxLayout(m_group);
    groupLayout->setContentsMargins(0, 0, 0, 0);
    groupLayout->addWidget(group);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_longer);
    steps->addWidget(m_shorter);
    steps->addWidget(m_whole);
    steps->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, style::small, style::large);
    layout->setSpacing(style::medium);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_tools, m_hint, m_wrong, m_group, m_form, m_gate, m_adder, m_secondAdder})
        layout->addWidget(part);
    layout->addLayout(steps);
    layout->addStretch(1);
}

void ThingEditor::connectParts()
{
    connect(m_tools, &ThingTools::retireWanted, this, &ThingEditor::retireWanted);
    connect(m_tools, &ThingTools::moveWanted, this, &ThingEditor::moveWanted);
    connect(m_form, &ThingForm::written, this, &ThingEditor::written);
    connect(m_adder, &ThingAdder::added, this,
            [this](const QString &name) { add(addedAt(m_thing.kind).front(), name); });
    connect(m_secondAdder, &ThingAdder::added, this,
            [this](const QString &name) { add(addedAt(m_thing.kind).back(), name); });
    connect(m_competency, &ChoiceField::chosen, this, [this](int at) {
        const QString to = m_competencies[at];
        const QString practice = m_thing.key.section(u'/', 1);
        Q_EMIT changeWanted([=](const ModelDraftEdits &edits) { return edits.regroup(practice, to); });
    });
    const auto resize = [this](int by) {
        const int count = m_stepCount + by;
        Q_EMIT changeWanted([=](const ModelDraftEdits &edits) { return AddedThing{edits.setStepCount(count), {}}; });
    };
    connect(m_longer, &QPushButton::clicked, this, [resize] { resize(1); });
    connect(m_shorter, &QPushButton::clicked, this, [resize] { resize(-1); });
    connect(m_whole, &QPushButton::clicked, this, [this] {
        const bool phases = m_thing.kind == Kind::Phases;
        Q_EMIT changeWanted([=](const ModelDraftEdits &edits) {
            if (phases)
                return AddedThing{edits.removePhases(), {}};
            const bool has = edits.file().contains(QLatin1String("empathy"));
            return AddedThing{has ? edits.removeEmpathy() : edits.addEmpathy(), {}};
        });
    });
    const auto changeGate = [this](auto make) {
        const QString phase = m_thing.key.section(u'/', 1);
        Q_EMIT changeWanted([=](const ModelDraftEdits &edits) { return AddedThing{make(edits, phase), {}}; });
    };
    connect(m_gate, &GateEditor::criterionWanted, this,
            [changeGate](const QString &practice, std::optional<int> level) {
                changeGate([=](const ModelDraftEdits &edits, const QString &phase) {
                    return edits.setCriterion(phase, practice, level);
                });
            });
    connect(m_gate, &GateEditor::ruleWanted, this, [changeGate](GateRule::Kind kind) {
        changeGate([=](const ModelDraftEdits &edits, const QString &phase) { return edits.addRule(phase, kind); });
    });
    connect(m_gate, &GateEditor::ruleUnwanted, this, [changeGate](int rule) {
        changeGate([=](const ModelDraftEdits &edits, const QString &phase) { return edits.removeRule(phase, rule); });
    });
}

void ThingEditor::add(Kind kind, const QString &name)
{
    const QString in = m_thing.key.section(u'/', 1);
    Q_EMIT changeWanted([=](const ModelDraftEdits &edits) { return AddedThing{edits.add(kind, name, in).edit, {}}; });
}

void ThingEditor::setThing(const ShownModel &model, const ModelThing &thing, bool changeable)
{
    m_form->setThing(model, thing);
    m_thing = thing;
    m_changeable = changeable;
    m_tools->setThing(model, thing, changeable);
    const QString hint = hintFor(thing.kind);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    showGroups(model);
    m_gate->setVisible(thing.kind == Kind::Phase);
    if (thing.kind == Kind::Phase)
        m_gate->setPhase(model, thing);
    showScale(model);
    showAdders(model);
    const bool empathy = thing.kind == Kind::Empathy;
    const bool phases = thing.kind == Kind::Phases && countOf(model, Kind::Phase, thing.key) > 0;
    m_whole->setVisible(changeable && (empathy || phases));
    m_whole->setText(phases                           ? tr("Remove all &phases")
                     : model.content(thing).isEmpty() ? tr("Add &empathy")
                                                      : tr("Remove &empathy"));
    // What is wrong with the thing as a whole, or where there is no field for it.
    const auto fields = model.fields(thing);
    QStringList wrong;
    for (const ShownProblem &problem : model.problems) {
        if (model.outline[static_cast<size_t>(problem.thing)].key == thing.key
            && std::ranges::find(fields, problem.field, &ModelField::field) == fields.end())
            wrong.append(problem.sentence);
    }
    m_wrong->setText(wrong.join(u'\n'));
    m_wrong->setVisible(!wrong.isEmpty());
    setChangeable(*m_form, changeable);
    setChangeable(*m_gate, changeable);
    setChangeable(*m_group, changeable);
}

void ThingEditor::showGroups(const ShownModel &model)
{
    m_group->setVisible(m_thing.kind == Kind::Practice);
    if (m_thing.kind != Kind::Practice)
        return;
    m_competencies.clear();
    QStringList names;
    for (const ModelThing &thing : model.outline) {
        if (thing.kind != Kind::Competency)
            continue;
        m_competencies.append(thing.key.section(u'/', 1));
        names.append(displayName(thing));
    }
    m_competency->clearChoices();
    for (int at = 0; at < names.size(); ++at)
        m_competency->addChoice(names[at], at);
    m_competency->setValue(static_cast<int>(m_competencies.indexOf(m_thing.key.section(u'/', 1).section(u'.', 0, 0))));
}

void ThingEditor::showScale(const ShownModel &model)
{
    m_stepCount = model.stepCount();
    const bool scale = m_changeable && m_thing.kind == Kind::Scale;
    m_longer->setVisible(scale);
    m_shorter->setVisible(scale);
    m_longer->setEnabled(m_stepCount < mostSteps);
    m_shorter->setEnabled(m_stepCount > fewestSteps);
}

void ThingEditor::showAdders(const ShownModel &model)
{
    const auto kinds = addedAt(m_thing.kind);
    const bool missing = m_thing.kind == Kind::Empathy && model.content(m_thing).isEmpty();
    m_adder->setVisible(m_changeable && !kinds.empty() && !missing);
    m_secondAdder->setVisible(m_changeable && kinds.size() > 1 && !missing);
    if (!kinds.empty())
        showAdder(m_adder, kinds.front(), model);
    if (kinds.size() > 1)
        showAdder(m_secondAdder, kinds.back(), model);
}

void ThingEditor::showAdder(ThingAdder *adder, Kind kind, const ShownModel &model)
{
    const bool full = countOf(model, kind, m_thing.key) >= mostOf(kind);
    adder->setQuestion(questionFor(kind),
                       full ? tr("There are as many as there can be: %1.").arg(QString::number(mostOf(kind)))
                            : QString());
}

void ThingEditor::begin(const QString &field)
{
    const bool hasFields = m_form->findChild<QWidget *>() && m_thing.kind != Kind::Habits
                           && m_thing.kind != Kind::Competencies && m_thing.kind != Kind::Phases;
    if (hasFields)
        m_form->begin(field);
    else if (m_adder->isVisibleTo(this))
        m_adder->begin();
}

} // namespace cxw
