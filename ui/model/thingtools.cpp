// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/model/thingtools.h"

#include "ui/actions/actionwords.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace cxw {

namespace {

QToolButton *toolButton(const char *icon, const QString &name, const QString &hint, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(style::icon(QString::fromLatin1(icon)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    setPlainToolTip(button, hint);
    return button;
}

/// Whether there is another of the same list before or behind the thing.
bool hasSibling(const ShownModel &model, const ModelThing &thing, bool before)
{
    const auto at = std::ranges::find(model.outline, thing.key, &ModelThing::key) - model.outline.begin();
    const auto isSibling = [&](const ModelThing &other) {
        return other.kind == thing.kind && other.parent == thing.parent;
    };
    const auto begin = model.outline.begin();
    return before ? std::any_of(begin, begin + at, isSibling)
                  : std::any_of(begin + at + 1, model.outline.end(), isSibling);
}

} // namespace

ThingTools::ThingTools(QWidget *parent)
    : QWidget(parent),
      m_kind(label({}, TextStyle::Strong, Role::Text, this)),
      m_up(toolButton("go-up", tr("Move up"), withKey(tr("Move up"), ActionId::MovePart, 0), this)),
      m_down(toolButton("go-down", tr("Move down"), withKey(tr("Move down"), ActionId::MovePart, 1), this)),
      m_retire(toolButton("edit-delete", tr("Retire"),
                          withKeys(tr("Retire: take it out of the model"), ActionId::RetirePart), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(m_kind, 1);
    for (QToolButton *button : {m_up, m_down, m_retire})
        layout->addWidget(button);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_retire, &QToolButton::clicked, this, &ThingTools::retireWanted);
}

void ThingTools::setThing(const ShownModel &model, const ModelThing &thing, bool changeable)
{
    m_kind->setText(displayName(thing.kind));
    const bool one = changeable && thing.parent >= 0;
    m_up->setVisible(one);
    m_down->setVisible(one);
    m_retire->setVisible(one);
    m_up->setEnabled(one && hasSibling(model, thing, true));
    m_down->setEnabled(one && hasSibling(model, thing, false));
}

} // namespace cxw
