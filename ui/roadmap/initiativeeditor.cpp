// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/initiativeeditor.h"

#include "core/workspace/planedits.h"
#include "core/workspace/recordtext.h"
#include "ui/roadmap/targeteditor.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/boundtext.h"
#include "ui/widgets/changeable.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/linkchooser.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textpage.h"

#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

constexpr int lowText = 56;
constexpr int highText = 92;

const QStringList &efforts()
{
    static const QStringList all{QString(), QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L")};
    return all;
}

TextPage *textField(const QString &name, int height, QWidget *parent)
{
    auto *field = new TextPage(name, parent);
    field->setFixedHeight(height);
    return field;
}

template <typename Id>
bool contains(const std::vector<Id> &ids, const Id &id)
{
    return std::ranges::find(ids, id) != ids.end();
}

QToolButton *headButton(const char *icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(style::icon(QString::fromLatin1(icon)));
    button->setAutoRaise(true);
    setPlainToolTip(button, name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

InitiativeEditor::InitiativeEditor(const MaturityModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_title(new QLineEdit(this)),
      m_description(textField(tr("Des&cription"), highText, this)),
      m_phase(new ChoiceField(this)),
      m_status(new ChoiceField(this)),
      m_owner(new QLineEdit(this)),
      m_people(new QStringListModel(this)),
      m_start(new DateField(tr("Start"), this)),
      m_end(new DateField(tr("End"), this)),
      m_effort(new ChoiceField(this)),
      m_measure(textField(tr("&Measure of success"), lowText, this)),
      m_empathyStep(textField(tr("Empathy &step"), lowText, this)),
      m_targets(new TargetEditor(model, this)),
      m_dependsOn(new LinkChooser(tr("Has to &wait for"), tr("Waits for nothing."), this)),
      m_addresses(new LinkChooser(tr("Link a &finding"), tr("No finding yet."), this))
{
    m_texts = {{new BoundText(m_title), &Initiative::title},
               {new BoundText(m_owner), &Initiative::owner},
               {new BoundText(m_description), &Initiative::description},
               {new BoundText(m_measure), &Initiative::measure},
               {new BoundText(m_empathyStep), &Initiative::empathyStep}};
    auto *completer = new QCompleter(m_people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_owner->setCompleter(completer);
    fillChoices();

    auto *form = new FormColumn(this);
    addFields(form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, style::large);
    layout->setSpacing(style::small);
    layout->addWidget(makeHead());
    layout->addWidget(form);
    layout->addStretch(1);
    connectFields();
}

QWidget *InitiativeEditor::makeHead()
{
    auto *head = new QWidget(this);
    auto *copy = headButton("edit-copy", tr("Duplicate"), head);
    auto *removal = headButton("edit-delete", tr("Remove from the roadmap"), head);
    m_back = headButton("go-previous", tr("Back to the suggestions"), head);
    m_back->setFocusPolicy(Qt::StrongFocus);
    onlyLeads(m_back);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::tiny);
    row->addWidget(m_back);
    row->addWidget(label(tr("Initiative"), TextStyle::Strong), 1);
    row->addWidget(copy);
    row->addWidget(removal);
    connect(copy, &QToolButton::clicked, this, [this] { Q_EMIT duplicateWanted(m_initiative.id); });
    connect(removal, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_initiative.id); });
    connect(m_back, &QToolButton::clicked, this, &InitiativeEditor::closeWanted);
    return head;
}

void InitiativeEditor::addFields(FormColumn *form)
{
    form->add(tr("&Title"), m_title);
    if (m_model.phases.empty()) {
        m_phase->hide();
        form->add(tr("Stat&us"), m_status);
    } else {
        form->addPair(tr("&Phase"), m_phase, tr("Stat&us"), m_status);
    }
    form->add(tr("&Owner"), m_owner);
    form->addPair(tr("St&art"), m_start, tr("&End"), m_end);
    form->add(tr("E&ffort"), m_effort);
    form->add(tr("Des&cription"), m_description);
    form->add(tr("&Measure of success"), m_measure);
    form->add(tr("Empathy &step"), m_empathyStep);
    form->add(tr("Targets"), m_targets);
    form->add(tr("Waits for"), m_dependsOn);
    form->add(tr("Findings addressed"), m_addresses);
}

void InitiativeEditor::fillChoices()
{
    for (int phase = 0; phase < static_cast<int>(m_model.phases.size()); ++phase)
        m_phase->addChoice(m_model.phases[static_cast<size_t>(phase)].name, phase);
    for (const auto status :
         {InitiativeStatus::Planned, InitiativeStatus::Active, InitiativeStatus::Done, InitiativeStatus::Dropped})
        m_status->addChoice(displayName(status), static_cast<int>(status));
    const QStringList names{tr("not estimated"), tr("S · small"), tr("M · medium"), tr("L · large")};
    for (int effort = 0; effort < static_cast<int>(efforts().size()); ++effort)
        m_effort->addChoice(names[effort], effort);
}

void InitiativeEditor::connectFields()
{
    for (const auto &[text, part] : m_texts)
        connect(text, &BoundText::left, this, &InitiativeEditor::closeWanted);
    connect(m_phase, &ChoiceField::chosen, this,
            [this](int phase) { change(&Initiative::phase, m_model.phases[static_cast<size_t>(phase)].id); });
    connect(m_status, &ChoiceField::chosen, this,
            [this](int status) { change(&Initiative::status, static_cast<InitiativeStatus>(status)); });
    connect(m_effort, &ChoiceField::chosen, this,
            [this](int effort) { change(&Initiative::effort, efforts()[effort]); });
    connect(m_start, &DateField::dateEdited, this, [this](QDate date) { change(&Initiative::start, date); });
    connect(m_end, &DateField::dateEdited, this, [this](QDate date) { change(&Initiative::end, date); });
    connect(m_targets, &TargetEditor::edited, this,
            [this](const std::vector<ItemTarget> &targets) { change(&Initiative::targets, targets); });
    connect(m_dependsOn, &LinkChooser::toggled, this,
            [this](const QString &id, bool linked) { link(&Initiative::dependsOn, InitiativeId{id}, linked); });
    connect(m_dependsOn, &LinkChooser::followed, this, [this](const QString &id) { Q_EMIT otherWanted({id}); });
    connect(m_addresses, &LinkChooser::toggled, this,
            [this](const QString &id, bool linked) { link(&Initiative::addresses, FindingId{id}, linked); });
    connect(m_addresses, &LinkChooser::followed, this, [this](const QString &id) { Q_EMIT findingWanted({id}); });
}

void InitiativeEditor::setInitiative(const Workspace &workspace, Initiative initiative, const ItemValues *present)
{
    const bool other = initiative.id != m_initiative.id;
    if (other) {
        for (const auto &[text, part] : m_texts)
            text->commit();
        if (isAncestorOf(QApplication::focusWidget()))
            rest(); // the next key was meant for the other one
    }
    m_initiative = std::move(initiative);
    bindTexts();
    if (!m_title->hasFocus())
        m_title->setCursorPosition(0);
    QStringList people;
    for (const Person &person : workspace.people())
        people.append(person.name);
    if (people != m_people->stringList()) // else the choice that is open would close
        m_people->setStringList(people);
    m_phase->setValue(m_model.findPhase(m_initiative.phase).value_or(-1));
    m_status->setValue(static_cast<int>(m_initiative.status));
    m_start->setDate(m_initiative.start, m_initiative.id.text);
    m_end->setDate(m_initiative.end, m_initiative.id.text);
    m_effort->setValue(static_cast<int>(efforts().indexOf(m_initiative.effort)));
    m_targets->setTargets(m_initiative.targets, present);
    setDependencies(workspace);
    setFindings(workspace);
    if (other)
        Q_EMIT otherShown();
}

void InitiativeEditor::rest()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void InitiativeEditor::begin()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void InitiativeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void InitiativeEditor::bindTexts()
{
    for (const auto &[text, part] : m_texts) {
        text->bind(m_initiative.id.text, m_initiative.*part, [this, member = part](const QString &typed) {
            if (member == &Initiative::title && typed.trimmed().isEmpty())
                return bindTexts(); // nothing is without a name: shows the old one again
            change(member, typed.trimmed());
        });
    }
}

void InitiativeEditor::setDependencies(const Workspace &workspace)
{
    std::vector<LinkChoice> choices;
    for (const Initiative &other : workspace.initiatives(m_initiative.unit, m_initiative.cycle)) {
        if (other.id == m_initiative.id)
            continue;
        const bool circle = waitsFor(workspace, other.id, m_initiative.id);
        choices.push_back({other.id.text, other.title, contains(m_initiative.dependsOn, other.id),
                           circle ? tr("It waits for this one already.") : QString()});
    }
    m_dependsOn->setChoices(choices);
}

void InitiativeEditor::setFindings(const Workspace &workspace)
{
    std::vector<LinkChoice> choices;
    for (const PainPoint &pain : workspace.painPoints(m_initiative.unit))
        choices.push_back({pain.id.text, pain.title, contains(m_initiative.addresses, pain.id)});
    for (const UnmetNeed &need : workspace.unmetNeeds(m_initiative.unit))
        choices.push_back({need.id.text, need.title, contains(m_initiative.addresses, need.id)});
    m_addresses->setChoices(choices);
}

template <typename Value>
void InitiativeEditor::change(Value Initiative::*part, Value value)
{
    Initiative after = m_initiative;
    after.*part = std::move(value);
    if (after != m_initiative)
        Q_EMIT changed(after);
}

template <typename Id>
void InitiativeEditor::link(std::vector<Id> Initiative::*part, const Id &id, bool linked)
{
    Initiative after = m_initiative;
    std::erase(after.*part, id);
    if (linked)
        (after.*part).push_back(id);
    if (after != m_initiative)
        Q_EMIT changed(after);
}

} // namespace cxw
