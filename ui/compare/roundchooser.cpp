// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/roundchooser.h"

#include "core/base/printable.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace cxw {

namespace {

void fill(QComboBox *box, const Workspace &workspace, const RoundId &chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    const auto units = workspace.units();
    for (const Unit &unit : units) {
        for (const Round &round : workspace.rounds(unit.id)) {
            const QString name =
                units.size() > 1 ? RoundChooser::tr("%1 · %2", "unit, round").arg(unit.name, round.name) : round.name;
            box->addItem(printable(name), round.id.text);
            box->setItemData(box->count() - 1, toolTipText(printable(name)), Qt::ToolTipRole);
        }
    }
    box->setCurrentIndex(box->findData(chosen.text));
    setPlainToolTip(box, box->currentText());
}

} // namespace

RoundChooser::RoundChooser(QWidget *parent)
    : QWidget(parent), m_fromBox(new QComboBox(this)), m_toBox(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::small);
    const auto add = [&](QComboBox *box, const QString &caption, const QString &spoken) {
        QLabel *text = label(caption, TextStyle::Body, Role::Muted, this);
        text->setBuddy(box);
        box->setAccessibleName(spoken);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(12);
        layout->addWidget(text);
        layout->addWidget(box);
        // Whatever chose it: what the box shows is what holds.
        connect(box, &QComboBox::currentIndexChanged, this, [this, box] { choose(box); });
    };
    add(m_fromBox, tr("&From"), tr("Earlier round"));
    add(m_toBox, tr("&To"), tr("Later round"));
    auto *swap = new QPushButton(tr("S&wap"), this);
    swap->setAutoDefault(false);
    swap->setAccessibleName(tr("Swap the two rounds"));
    connect(swap, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_to, m_from); });
    layout->addWidget(swap);
}

void RoundChooser::setRounds(const Workspace &workspace, const RoundId &from, const RoundId &to)
{
    m_from = from;
    m_to = to;
    fill(m_fromBox, workspace, from);
    fill(m_toBox, workspace, to);
}

RoundId RoundChooser::roundIn(const QComboBox *box) const
{
    return {box->currentData().toString()};
}

void RoundChooser::choose(const QComboBox *changed)
{
    RoundId from = roundIn(m_fromBox);
    RoundId to = roundIn(m_toBox);
    if (from == to && changed == m_fromBox)
        to = m_from;
    else if (from == to)
        from = m_to;
    if (from != m_from || to != m_to)
        Q_EMIT chosen(from, to);
}

} // namespace cxw
