// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/header.h"

#include "core/base/display.h"
#include "ui/actions/actionwords.h"
#include "ui/frame/session.h"
#include "ui/shell/choicebutton.h"
#include "ui/shell/windowactions.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>

namespace cxw {

namespace {
constexpr int headerHeight = 52;
constexpr int lockSize = 16;
} // namespace

Header::Header(const WindowActions &actions, QMenu *menu, QWidget *parent)
    : QWidget(parent),
      m_units(new ChoiceButton(tr("Unit"), this)),
      m_rounds(new ChoiceButton(tr("Round"), this)),
      m_lock(new IconLabel(QStringLiteral("object-locked"), lockSize, this)),
      m_locked(label(tr("locked"), TextStyle::Small, Role::Muted, this)),
      m_readOnly(label(tr("Read-only"), TextStyle::Small, Role::Warning, this)),
      m_newRound(toolButton(actions.newRound, Qt::ToolButtonTextBesideIcon)),
      m_find(findButton(actions.find))
{
    setAccessibleName(tr("Unit and round"));
    setFixedHeight(headerHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::page - style::small, 0, style::medium, 0);
    layout->setSpacing(style::small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_units, m_rounds, m_lock, m_locked, m_newRound, m_readOnly})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(m_find);
    layout->addWidget(toolButton(actions.undo, Qt::ToolButtonIconOnly));
    layout->addWidget(toolButton(actions.redo, Qt::ToolButtonIconOnly));
    QToolButton *more = toolButton(menu->menuAction(), Qt::ToolButtonIconOnly);
    more->setIcon(style::icon(QStringLiteral("overflow-menu")));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAccessibleName(nameOf(ActionId::OpenMenu));
    setPlainToolTip(more, hintOf(ActionId::OpenMenu));
    layout->addWidget(more);
    connect(makeShortcut(ActionId::OpenMenu, this), &QShortcut::activated, more, [more, menu] {
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
        menu->setActiveAction(menu->actions().constFirst());
    });
    m_units->setFurther({actions.newUnit});
    connect(m_units, &ChoiceButton::chosen, this, [this](const QString &id) { choose({id}, {}); });
    connect(m_rounds, &ChoiceButton::chosen, this, [this](const QString &id) { choose({}, {id}); });
    setSession(nullptr);
}

void Header::setSession(Session *session)
{
    m_session = session;
    if (session) {
        connect(&session->document, &Document::changed, this, &Header::refresh);
        connect(&session->selection, &Selection::changed, this, &Header::refresh);
    }
    refresh();
}

void Header::choose(const UnitId &unit, const RoundId &round)
{
    m_session->selection.selectEither(unit, round);
    Q_EMIT chosen();
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), style::color(Role::Line, palette()));
}

void Header::refresh()
{
    const Workspace *workspace = m_session ? &m_session->document.workspace() : nullptr;
    const Round *round = workspace ? workspace->find<Round>(m_session->selection.round()) : nullptr;
    m_units->setVisible(workspace && !m_session->selection.unit().isNull());
    m_rounds->setVisible(round);
    m_lock->setVisible(round && round->locked);
    m_locked->setVisible(round && round->locked);
    m_newRound->setVisible(m_units->isVisibleTo(this));
    m_readOnly->setVisible(m_session && m_session->document.isReadOnly());
    if (!workspace)
        return;
    refreshUnits();
    refreshRounds();
    foldFind();
}

void Header::resizeEvent(QResizeEvent *)
{
    foldFind();
}

void Header::foldFind()
{
    m_find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (layout()->sizeHint().width() > width())
        m_find->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

QToolButton *Header::findButton(QAction *find)
{
    auto *button = toolButton(find, Qt::ToolButtonIconOnly);
    button->setMinimumWidth(button->sizeHint().width());
    const QString word = button->text();
    button->setText(tr("%1  %2", "what is done, keys").arg(word, keyTextOf(ActionId::Find)));
    button->setAccessibleName(word);
    return button;
}

void Header::refreshUnits()
{
    std::vector<ChoiceButton::Choice> choices;
    for (const Unit &unit : m_session->document.workspace().units())
        choices.push_back({unit.id.text, unit.name, {}});
    m_units->setChoices(choices, m_session->selection.unit().text);
}

void Header::refreshRounds()
{
    std::vector<ChoiceButton::Choice> choices;
    auto rounds = m_session->document.workspace().rounds(m_session->selection.unit());
    std::ranges::reverse(rounds);
    for (const Round &round : rounds) {
        const QString date = displayDate(round.date);
        choices.push_back({round.id.text, round.name, round.locked ? tr("%1, locked").arg(date) : date});
    }
    m_rounds->setChoices(choices, m_session->selection.round().text);
}

QToolButton *Header::toolButton(QAction *action, Qt::ToolButtonStyle look)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(look);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({lockSize + 6, lockSize + 6});
    return button;
}

} // namespace cxw
