// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/stockview.h"

#include "core/workspace/ratingedits.h"
#include "ui/assess/quietscroll.h"
#include "ui/assess/readingfont.h"
#include "ui/assess/stockchoice.h"
#include "ui/assess/stockkeys.h"
#include "ui/assess/stocklist.h"
#include "ui/widgets/boundtext.h"
#include "ui/widgets/text.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int listWidth = 360;
}

StockView::StockView(AssessContext &context, QWidget *parent)
    : AssessView(context, parent),
      m_model(new StockModel(context.model(), this)),
      m_list(new StockList(m_model, this)),
      m_progress(label({}, TextStyle::Small, Role::Muted, this)),
      m_competency(label({}, TextStyle::Small, Role::Muted, this)),
      m_title(label({}, TextStyle::Title, Role::Text, this)),
      m_statement(label({}, TextStyle::Section, Role::Text, this)),
      m_where(makeField(tr("Where"), tr("Teams, places, channels that do it"))),
      m_owner(makeField(tr("Owner"), tr("Who answers for it"))),
      m_whereText(new BoundText(m_where)),
      m_ownerText(new BoundText(m_owner)),
      m_goOn(new QPushButton(tr("&Continue to rating"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::section, style::small, style::page, style::small);
    layout->setSpacing(style::page);
    layout->addWidget(makeList());
    layout->addWidget(new QuietScroll(makePanel(), this), 1);
    connectFields();
    m_list->setCurrentPractice(0);
    showPractice();
}

QWidget *StockView::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(listWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    m_progress->setContentsMargins(style::small, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget *StockView::makePanel()
{
    auto *panel = new QWidget(this);
    m_title->setWordWrap(true);
    QFont large = style::font(TextStyle::Section);
    large.setWeight(QFont::Normal);
    m_statement->setFont(large);
    m_statement->setWordWrap(true);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, style::small, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(m_competency);
    layout->addWidget(m_title);
    layout->addWidget(m_statement);
    layout->addSpacing(style::large);
    for (const StockState state : stockStates) {
        auto *choice = new StockChoice(state, panel);
        connect(choice, &QAbstractButton::clicked, this, [this, state] {
            take(state, state == StockState::Pockets || state == StockState::Widespread);
            refresh(); // a click toggles a button, so it is put right even where nothing was written
        });
        layout->addWidget(choice);
        m_choices.push_back(choice);
    }
    auto *form = new QFormLayout;
    form->setContentsMargins(style::small, style::large, 0, 0);
    form->setSpacing(style::small);
    form->addRow(tr("W&here"), m_where);
    form->addRow(tr("&Owner"), m_owner);
    layout->addLayout(form);
    layout->addSpacing(style::large);
    m_goOn->setDefault(true);
    m_goOn->hide();
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(AssessStep::Rating); });
    layout->addWidget(m_goOn, 0, Qt::AlignLeft);
    layout->addStretch(1);
    auto *keys =
        label(tr("One letter takes stock and goes on  ·  Shift + letter goes on to “Where”  ·  ↑ ↓ practice  ·  "
                 "Enter “Where”  ·  Del clear"),
              TextStyle::Small, Role::Muted, panel);
    keys->setWordWrap(true);
    layout->addWidget(keys);
    return panel;
}

QLineEdit *StockView::makeField(const QString &title, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(title);
    field->setPlaceholderText(hint);
    return field;
}

void StockView::connectFields()
{
    connect(m_list, &StockList::currentPracticeChanged, this, &StockView::showPractice);
    connect(m_whereText, &BoundText::entered, m_owner, qOverload<>(&QWidget::setFocus));
    connect(m_ownerText, &BoundText::entered, this, &StockView::moveOn);
    connect(m_whereText, &BoundText::left, this, &StockView::takeFocus);
    connect(m_ownerText, &BoundText::left, this, &StockView::takeFocus);
}

int StockView::practice() const
{
    return m_list->currentPractice();
}

const Stock *StockView::stock() const
{
    const PracticeId id = context().model().practices[static_cast<size_t>(practice())].id;
    return context().workspace().find<Stock>(context().round(), id);
}

void StockView::refresh()
{
    m_model->refresh(context());
    const RoundScore *score = context().score();
    const int of = context().model().practiceCount();
    const int taken = score ? of - static_cast<int>(score->stockNotTaken().size()) : 0;
    m_progress->setText(tr("Stock taken of %1 of %n practices", nullptr, of).arg(taken));
    m_goOn->setVisible(taken == of);
    const Stock *present = stock();
    for (StockChoice *choice : m_choices) {
        choice->setChosen(present && present->state == choice->state());
        choice->setEnabled(context().isEditable());
    }
    bindFields();
}

void StockView::bindFields()
{
    const Stock *present = stock();
    const RoundId round = context().round();
    const int shown = practice();
    const QString key = round.text + QString::number(shown);
    m_whereText->bind(key, present ? present->where : QString(),
                      [this, round, shown](const QString &text) { writeDetail(round, shown, text, {}); });
    m_ownerText->bind(key, present ? present->owner : QString(),
                      [this, round, shown](const QString &text) { writeDetail(round, shown, {}, text); });
    for (QLineEdit *field : {m_where, m_owner}) {
        field->setEnabled(present != nullptr);
        field->setReadOnly(!context().isEditable());
    }
}

void StockView::showPractice()
{
    const MaturityModel &model = context().model();
    const Practice &shown = model.practices[static_cast<size_t>(practice())];
    const Competency &competency = model.competencies[static_cast<size_t>(shown.competency)];
    m_competency->setText(tr("%1 · practice %2 of %3")
                              .arg(competency.name, QString::number(practice() - competency.firstPractice + 1),
                                   QString::number(competency.practiceCount)));
    m_title->setText(shown.title);
    m_statement->setText(shown.statement);
    refresh();
}

void StockView::takeFocus()
{
    m_list->setFocus();
}

void StockView::goToPractice(int practice)
{
    m_list->setCurrentPractice(practice);
}

void StockView::goToFirstOpen()
{
    const RoundScore *score = context().score();
    const auto open = score ? score->stockNotTaken() : std::vector<int>();
    goToPractice(open.empty() ? 0 : open.front());
}

void StockView::moveOn()
{
    goToPractice(m_model->neighbour(practice(), 1));
    takeFocus();
}

void StockView::take(StockState state, bool thenWhere)
{
    if (!context().isEditable())
        return;
    context().apply(stockEdit(context().workspace(), context().model(), context().round(), practice(), state));
    if (thenWhere)
        m_where->setFocus();
    else
        moveOn();
}

void StockView::clear()
{
    if (context().isEditable())
        context().apply(clearStockEdit(context().model(), context().round(), practice()));
}

void StockView::writeDetail(const RoundId &round, int practice, const std::optional<QString> &where,
                            const std::optional<QString> &owner)
{
    const PracticeId id = context().model().practices[static_cast<size_t>(practice)].id;
    const auto *present = context().workspace().find<Stock>(round, id);
    if (!present)
        return;
    context().apply(stockDetailEdit(context().workspace(), context().model(), round, practice,
                                    where.value_or(present->where), owner.value_or(present->owner)));
}

void StockView::keyPressEvent(QKeyEvent *event)
{
    const bool modified = event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const auto state = stockForLetter(event->text());
    const int key = event->key();
    if (modified || !m_list->hasFocus())
        AssessView::keyPressEvent(event);
    else if (state)
        take(*state, event->modifiers().testFlag(Qt::ShiftModifier));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_where->setFocus();
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        clear();
    else
        AssessView::keyPressEvent(event);
}

} // namespace cxw
