// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/model/gateeditor.h"

#include "core/model/modelplaces.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/text.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

/// What a new criterion asks for.
constexpr int usualLevel = 2;
constexpr int levelWidth = 180;

QToolButton *removalButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(style::icon(QStringLiteral("edit-delete")));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    setPlainToolTip(button, name);
    return button;
}

} // namespace

GateEditor::GateEditor(QWidget *parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_other(new ChoiceField(this)),
      m_pain(new QPushButton(style::icon(QStringLiteral("list-add")), tr("No critical pain point"), this)),
      m_need(new QPushButton(style::icon(QStringLiteral("list-add")), tr("A need delivered"), this))
{
    m_other->setAccessibleName(tr("Ask for a practice"));
    m_other->setPlaceholderText(tr("Ask for a practice…"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::small);
    m_layout->addWidget(label(tr("The gate asks for"), TextStyle::Small, Role::Muted, this));
    m_layout->addWidget(m_other);
    m_layout->addWidget(label(tr("Add a rule on findings"), TextStyle::Small, Role::Muted, this));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pain);
    buttons->addWidget(m_need);
    buttons->addStretch(1);
    m_layout->addLayout(buttons);
    connect(m_other, &ChoiceField::chosen, this, [this](int other) {
        const QString practice = m_content.others[static_cast<size_t>(other)].first;
        const int highest = static_cast<int>(m_content.steps.size()) - 1;
        Q_EMIT criterionWanted(practice, std::min(usualLevel, highest));
    });
    connect(m_pain, &QPushButton::clicked, this, [this] { Q_EMIT ruleWanted(GateRule::Kind::NoCriticalPain); });
    connect(m_need, &QPushButton::clicked, this, [this] { Q_EMIT ruleWanted(GateRule::Kind::NeedDelivered); });
}

GateEditor::Content GateEditor::contentOf(const ShownModel &model, const ModelThing &phase)
{
    Content content;
    const QJsonObject &piece = model.content(phase);
    for (const auto &entry : valueAt(piece, QStringLiteral("gate.criteria")).toArray()) {
        const QJsonObject criterion = entry.toObject();
        const QString practice = criterion.value(QLatin1String("practice")).toString();
        const auto thing = thingWithKey(model.outline, practicePart(practice));
        content.criteria.push_back({practice, criterion.value(QLatin1String("level")).toInt()});
        content.titles.append(thing ? displayName(model.outline[static_cast<size_t>(*thing)]) : practice);
    }
    for (const auto &rule : valueAt(piece, QStringLiteral("gate.rules")).toArray()) {
        const QString name = shownModelText(rule.toObject().value(QLatin1String("name")));
        content.rules.append(name.isEmpty() ? rule.toObject().value(QLatin1String("id")).toString() : name);
    }
    const QJsonArray scale = model.file.value(QLatin1String("scale")).toArray();
    for (int step = 0; step < scale.size(); ++step)
        content.steps.append(
            QStringLiteral("%1 · %2").arg(QString::number(step),
                                          shownModelText(scale.at(step).toObject().value(QLatin1String("name")))));
    for (const ModelThing &thing : model.outline) {
        const QString id = thing.key.section(u'/', 1);
        if (thing.kind == ModelThing::Kind::Practice
            && std::ranges::find(content.criteria, id, &Criterion::practice) == content.criteria.end())
            content.others.emplace_back(id, displayName(thing));
    }
    return content;
}

void GateEditor::setPhase(const ShownModel &model, const ModelThing &phase)
{
    Content content = contentOf(model, phase);
    if (m_rows && content == m_content)
        return;
    m_content = std::move(content);
    build();
}

void GateEditor::build()
{
    const bool inRows = m_rows && m_rows->isAncestorOf(window()->focusWidget());
    if (m_rows)
        m_rows->deleteLater(); // one of its buttons may have asked for this
    if (m_rows)
        m_rows->hide();
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(style::tiny);
    for (size_t at = 0; at < m_content.criteria.size(); ++at)
        addCriterion(m_content.criteria[at], m_content.titles[static_cast<qsizetype>(at)]);
    for (int rule = 0; rule < m_content.rules.size(); ++rule)
        addRule(rule, m_content.rules[rule]);
    if (m_content.criteria.empty() && m_content.rules.isEmpty())
        rows->addWidget(paragraph(tr("Nothing: it is passed as soon as the ones before it are."), TextStyle::Body,
                                  Role::Muted, m_rows));
    m_layout->insertWidget(1, m_rows);
    m_rows->show();
    fillOthers();
    if (inRows)
        m_other->setFocus(Qt::OtherFocusReason);
}

void GateEditor::addCriterion(const Criterion &criterion, const QString &title)
{
    auto *name = label(title, TextStyle::Body, Role::Text, m_rows);
    name->setWordWrap(true);
    auto *level = new ChoiceField(m_rows);
    for (int step = 0; step < m_content.steps.size(); ++step)
        level->addChoice(m_content.steps[step], step);
    level->setValue(criterion.level);
    level->setAccessibleName(tr("Level that the gate asks of %1").arg(title));
    level->setFixedWidth(style::scaled(levelWidth));
    auto *removal = removalButton(tr("Ask no longer for %1").arg(title), m_rows);
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(level);
    row->addWidget(removal);
    qobject_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    connect(level, &ChoiceField::chosen, this,
            [this, practice = criterion.practice](int step) { Q_EMIT criterionWanted(practice, step); });
    connect(removal, &QToolButton::clicked, this,
            [this, practice = criterion.practice] { Q_EMIT criterionWanted(practice, std::nullopt); });
}

void GateEditor::addRule(int rule, const QString &name)
{
    auto *words = label(tr("Rule %1 · %2").arg(QString::number(rule + 1), name), TextStyle::Body, Role::Text, m_rows);
    words->setWordWrap(true);
    auto *removal = removalButton(tr("Remove the rule %1").arg(name), m_rows);
    auto *row = new QHBoxLayout;
    row->addWidget(words, 1);
    row->addWidget(removal);
    qobject_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    connect(removal, &QToolButton::clicked, this, [this, rule] { Q_EMIT ruleUnwanted(rule); });
}

void GateEditor::fillOthers()
{
    m_other->clearChoices();
    for (size_t at = 0; at < m_content.others.size(); ++at)
        m_other->addChoice(m_content.others[at].second, static_cast<int>(at));
    m_other->setValue(-1);
}

} // namespace cxw
