// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/roundform.h"

#include "core/base/bidi.h"
#include "core/base/names.h"
#include "core/base/printable.h"
#include "core/workspace/setupedits.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagescroll.h"
#include "ui/widgets/text.h"
#include "ui/widgets/wrapbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace cxw {

RoundForm::RoundForm(AssessContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(label({}, TextStyle::Title, Role::Text, this)),
      m_form(new QFormLayout),
      m_unit(new QComboBox(this)),
      m_unitName(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_date(new DateField(tr("Date"), this, DateField::Missing::Refused)),
      m_facilitator(new QLineEdit(this)),
      m_anonymous(new QCheckBox(tr("&Anonymous ballots"), this)),
      m_promise(
          paragraph(tr("Ballots belong to “Voter 1”, “Voter 2” and so on. Who voted what is never written to the "
                       "file, its history or a report. This can't be changed once the round has begun, and changes "
                       "between rounds can't be compared person by person."),
                    TextStyle::Small, Role::Muted, this)),
      m_samePeople(new QCheckBox(this)),
      m_model(new QComboBox(this)),
      m_ratedBy(new WrapButton(this)),
      m_trouble(label({}, TextStyle::Body, Role::Bad, this)),
      m_start(new QPushButton(tr("&Start the round"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_unit->setAccessibleName(tr("Unit"));
    m_unitName->setAccessibleName(tr("Name of the unit"));
    m_unitName->setPlaceholderText(tr("What is assessed: a company, a division, a channel"));
    m_name->setAccessibleName(tr("Name of the round"));
    m_name->setPlaceholderText(tr("For example: 2026 autumn"));
    m_facilitator->setAccessibleName(tr("Facilitator"));
    m_facilitator->setPlaceholderText(tr("Who leads the workshop"));
    m_anonymous->setObjectName(QStringLiteral("anonymous"));
    m_anonymous->setAccessibleDescription(m_promise->text());
    m_model->setAccessibleName(tr("Model"));
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_trouble->setWordWrap(true);
    m_start->setDefault(true);
    m_start->setAutoDefault(true);
    m_cancel->setAutoDefault(true);
    arrange();
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RoundForm::unitChosen);
    connect(m_model, &QComboBox::currentIndexChanged, this, &RoundForm::showModel);
    connect(m_ratedBy, &QAbstractButton::clicked, this, &RoundForm::modelWanted);
    connect(m_anonymous, &QCheckBox::toggled, this, &RoundForm::showSeats);
    connect(m_start, &QPushButton::clicked, this, &RoundForm::start);
    connect(m_cancel, &QPushButton::clicked, this, &RoundForm::cancelled);
    connect(m_date, &DateField::typed, m_trouble, &QLabel::hide);
    for (QLineEdit *field : {m_unitName, m_name, m_facilitator})
        connect(field, &QLineEdit::textEdited, m_trouble, &QLabel::hide);
}

void RoundForm::arrange()
{
    m_form->setContentsMargins(0, style::large, 0, style::small);
    m_form->setSpacing(style::medium);
    m_form->addRow(tr("&Unit"), m_unit);
    m_form->addRow(tr("&Name of the unit"), m_unitName);
    m_form->addRow(tr("Name of the &round"), m_name);
    m_form->addRow(tr("&Date"), m_date);
    m_form->addRow(tr("&Facilitator"), m_facilitator);
    auto *ballots = new QVBoxLayout;
    ballots->setSpacing(style::tiny);
    ballots->addWidget(m_anonymous);
    ballots->addWidget(m_promise);
    m_form->addRow(QString(), ballots);
    m_form->addRow(QString(), m_samePeople);
    m_form->addRow(tr("&Model"), m_model);
    m_form->addRow(QString(), m_ratedBy);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::small);
    buttons->addWidget(m_start);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::small);
    layout->addWidget(m_title);
    layout->addWidget(paragraph(tr("A round is one assessment of a unit. Everybody answers afresh: no answer of an "
                                   "earlier round is filled in."),
                                TextStyle::Body, Role::Muted, this));
    layout->addLayout(m_form);
    layout->addWidget(new MessageScroll(m_trouble, this));
    layout->addLayout(buttons);
    layout->addStretch(1);
}

void RoundForm::begin()
{
    const Workspace &workspace = m_context.workspace();
    m_unit->clear();
    for (const Unit &each : workspace.units())
        m_unit->addItem(printable(each.name), each.id.text);
    m_unit->addItem(tr("New unit …"), QString());
    m_unit->setCurrentIndex(qMax(0, m_unit->findData(m_context.selection().unit().text)));
    m_form->setRowVisible(m_unit, m_unit->count() > 1);
    m_unitName->setText({});
    m_name->setText({});
    m_date->setDate(m_context.document().clock().today());
    m_trouble->hide();
    const bool first = workspace.all<Round>().empty();
    m_title->setText(first ? tr("Start your first round") : tr("Start a new round"));
    m_cancel->setVisible(!first);
    unitChosen();
}

void RoundForm::takeFocus()
{
    (m_unitName->isVisibleTo(this) ? m_unitName : m_name)->setFocus();
}

std::optional<UnitId> RoundForm::unit() const
{
    const QString id = m_unit->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(UnitId{id});
}

const Round *RoundForm::lastRound() const
{
    const auto chosen = unit();
    const auto rounds = chosen ? m_context.workspace().rounds(*chosen) : std::vector<Round>();
    return rounds.empty() ? nullptr : m_context.workspace().find<Round>(rounds.back().id);
}

void RoundForm::unitChosen()
{
    m_form->setRowVisible(m_unitName, !unit());
    const Round *last = lastRound();
    m_anonymous->setChecked(last && last->anonymous);
    m_samePeople->setChecked(last != nullptr);
    if (last)
        m_facilitator->setText(last->facilitator);
    showSeats();
    offerModels();
}

void RoundForm::refreshModels()
{
    if (m_context.document().models().forNewRounds(m_context.workspace()) != m_models)
        offerModels();
}

void RoundForm::offerModels()
{
    m_models = m_context.document().models().forNewRounds(m_context.workspace());
    const ModelName next = m_context.modelForNextRound(unit());
    const QSignalBlocker quiet(m_model);
    m_model->clear();
    for (const auto &model : m_models) {
        m_model->addItem(tr("%1, version %2").arg(isolated(model->title), model->version));
        if (nameOf(*model) == next)
            m_model->setCurrentIndex(m_model->count() - 1);
    }
    m_form->setRowVisible(m_model, m_models.size() > 1);
    showModel();
}

void RoundForm::showModel()
{
    const auto at = static_cast<size_t>(std::max(0, m_model->currentIndex()));
    const MaturityModel &model = *m_models[at];
    m_ratedBy->setText(tr("Rated by %1, version %2 · change the model…").arg(isolated(model.title), model.version));
}

void RoundForm::showSeats()
{
    const Round *last = lastRound();
    const bool anonymous = m_anonymous->isChecked();
    // Nobody is known from an anonymous round.
    m_samePeople->setVisible(last && (anonymous || !last->anonymous));
    if (last)
        m_samePeople->setText(anonymous ? tr("As many voters as in “%1”").arg(literalText(printable(last->name)))
                                        : tr("The same people as in “%1”").arg(literalText(printable(last->name))));
}

std::optional<QString> RoundForm::trouble() const
{
    if (!unit()) {
        if (const auto wrong = unitNameTrouble(m_context.workspace(), m_unitName->text(), {}))
            return wrong;
    }
    if (auto wrong = roundNameTrouble(m_context.workspace(), unit().value_or(UnitId()), m_name->text(), {}))
        return wrong;
    if (auto wrong = m_date->trouble())
        return wrong;
    const auto facilitator = cleanName(m_facilitator->text());
    return facilitator ? std::nullopt : std::optional(facilitator.error().sentence);
}

void RoundForm::start()
{
    if (const auto wrong = trouble()) {
        m_trouble->setText(*wrong);
        m_trouble->show();
        if (*wrong == m_date->trouble())
            m_date->setFocus();
        else
            takeFocus();
        return;
    }
    const Round *last = lastRound();
    RoundStart wanted{unit(), m_unitName->text(),      m_name->text(), m_date->date(), m_facilitator->text(),
                      {},     m_anonymous->isChecked()};
    if (last && m_samePeople->isChecked())
        wanted.peopleFrom = last->id;
    wanted.model = nameOf(*m_models[static_cast<size_t>(std::max(0, m_model->currentIndex()))]);
    const StartedRound made = startRoundEdit(m_context.workspace(), wanted);
    if (!m_context.apply(made.edit))
        return;
    m_context.selection().selectRound(made.round);
    Q_EMIT started();
}

void RoundForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        start();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cxw
