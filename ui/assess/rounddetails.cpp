// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/rounddetails.h"

#include "core/base/names.h"
#include "core/base/printable.h"
#include "core/workspace/roundedits.h"
#include "core/workspace/setupedits.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/boundtext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/text.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace cxw {

RoundDetails::RoundDetails(AssessContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(label(tr("This round"), TextStyle::Title, Role::Text, this)),
      m_unit(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_date(new DateField(tr("Date"), this, DateField::Missing::Refused)),
      m_facilitator(new QLineEdit(this)),
      m_unitText(new BoundText(m_unit)),
      m_nameText(new BoundText(m_name)),
      m_facilitatorText(new BoundText(m_facilitator)),
      m_trouble(label({}, TextStyle::Body, Role::Bad, this)),
      m_anonymous(paragraph(tr("Ballots are anonymous: nobody's name stands with an answer, and none can be added."),
                            TextStyle::Body, Role::Muted, this)),
      m_state(paragraph({}, TextStyle::Body, Role::Muted, this)),
      m_lock(new QPushButton(this)),
      m_goOn(new QPushButton(tr("&Continue"), this)),
      m_new(new QPushButton(this)),
      m_remove(new QPushButton(tr("Re&move this round"), this))
{
    m_unit->setAccessibleName(tr("Unit"));
    m_name->setAccessibleName(tr("Name of the round"));
    m_facilitator->setAccessibleName(tr("Facilitator"));
    m_facilitator->setPlaceholderText(tr("Who leads the workshop"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_goOn->setDefault(true);
    m_remove->setFlat(true);
    m_remove->setIcon(style::icon(QStringLiteral("edit-delete")));
    setPlainToolTip(m_remove, tr("Takes the round with all its answers out. Ctrl+Z brings it back."));
    arrange();
    connectFields();
}

void RoundDetails::arrange()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, style::large, 0, style::small);
    form->setSpacing(style::medium);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("Name of the &round"), m_name);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("&Facilitator"), m_facilitator);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::small);
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_lock);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::small);
    layout->addWidget(m_title);
    layout->addLayout(form);
    layout->addWidget(m_trouble);
    layout->addWidget(m_anonymous);
    layout->addWidget(m_state);
    layout->addSpacing(style::small);
    layout->addLayout(buttons);
    layout->addSpacing(style::large);
    layout->addWidget(hairline(this));
    layout->addSpacing(style::large);
    layout->addWidget(heading(tr("The next round"), this));
    layout->addWidget(
        paragraph(tr("Start a new round when the time has come to look again. The same people are ticked; "
                     "no answer is carried over."),
                  TextStyle::Body, Role::Muted, this));
    layout->addWidget(m_new, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

void RoundDetails::connectFields()
{
    for (BoundText *text : {m_unitText, m_nameText, m_facilitatorText}) {
        connect(text, &BoundText::entered, m_goOn, qOverload<>(&QWidget::setFocus));
        connect(text, &BoundText::left, m_goOn, qOverload<>(&QWidget::setFocus));
    }
    connect(m_date, &DateField::dateEdited, this,
            [this](QDate date) { changeRound(m_context.round(), [date](Round &round) { round.date = date; }); });
    connect(m_lock, &QPushButton::clicked, this, [this] {
        if (const Round *round = m_context.record())
            m_context.apply(round->locked ? reopenRoundEdit(*round) : lockRoundEdit(*round));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_context.score()) // its ballots have been read
            m_context.apply(removeRoundEdit(m_context.workspace(), m_context.round()));
    });
    connect(m_goOn, &QPushButton::clicked, this, &RoundDetails::goOnWanted);
    connect(m_new, &QPushButton::clicked, this, &RoundDetails::newRoundWanted);
}

void RoundDetails::refresh()
{
    const Round *round = m_context.record();
    const Unit *unit = round ? m_context.workspace().find<Unit>(round->unit) : nullptr;
    if (!unit)
        return;
    bindFields(*round, *unit);
    const bool editable = m_context.isEditable();
    for (QLineEdit *field : {m_name, m_facilitator})
        field->setReadOnly(!editable);
    m_unit->setReadOnly(m_context.document().isReadOnly());
    m_date->setEnabled(editable);
    m_anonymous->setVisible(round->anonymous);
    m_lock->setEnabled(!m_context.document().isReadOnly());
    m_lock->setText(round->locked ? tr("&Reopen the round") : tr("&Lock the round"));
    m_lock->setIcon(style::icon(round->locked ? QStringLiteral("object-unlocked") : QStringLiteral("object-locked")));
    m_remove->setEnabled(editable);
    m_state->setText(round->locked ? tr("The round is locked: its answers can be read, not changed.")
                                   : tr("Lock the round when its answers are final, so that nobody changes them "
                                        "by accident. It can be reopened at any time."));
    m_new->setText(tr("Start a new round from “%1” …").arg(literalText(printable(round->name))));
    m_new->setEnabled(!m_context.document().isReadOnly());
}

void RoundDetails::bindFields(const Round &round, const Unit &unit)
{
    const RoundId id = round.id;
    const UnitId unitId = unit.id;
    m_unitText->bind(unitId.text, unit.name, [this, unitId](const QString &text) { renameUnit(unitId, text); });
    m_nameText->bind(id.text, round.name, [this, id](const QString &text) { rename(id, text); });
    m_facilitatorText->bind(id.text, round.facilitator, [this, id](const QString &text) {
        const auto name = cleanName(text);
        say(name ? std::nullopt : std::optional(name.error().sentence));
        if (name)
            changeRound(id, [&name](Round &changed) { changed.facilitator = name.value(); });
    });
    m_date->setDate(round.date, id.text);
}

void RoundDetails::rename(const RoundId &id, const QString &name)
{
    const Round *round = m_context.workspace().find<Round>(id);
    if (!round)
        return;
    const auto trouble = roundNameTrouble(m_context.workspace(), round->unit, name, id);
    say(trouble);
    if (!trouble)
        changeRound(id, [name](Round &changed) { changed.name = tidyName(name); });
}

void RoundDetails::renameUnit(const UnitId &id, const QString &name)
{
    const Unit *present = m_context.workspace().find<Unit>(id);
    if (!present)
        return;
    const auto trouble = unitNameTrouble(m_context.workspace(), name, id);
    say(trouble);
    Unit unit = *present;
    unit.name = tidyName(name);
    if (!trouble)
        m_context.apply(renameUnitEdit(unit));
}

void RoundDetails::changeRound(const RoundId &id, const std::function<void(Round &)> &change)
{
    const Round *present = m_context.workspace().find<Round>(id);
    if (!present)
        return;
    Round round = *present;
    change(round);
    m_context.apply(describeRoundEdit(round));
}

void RoundDetails::say(const std::optional<QString> &trouble)
{
    m_trouble->setText(trouble.value_or(QString()));
    m_trouble->setVisible(trouble.has_value());
}

void RoundDetails::takeFocus()
{
    m_goOn->setFocus();
}

} // namespace cxw
