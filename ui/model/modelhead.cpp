// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/model/modelhead.h"

#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int shortestVersion = 16;
}

ModelHead::ModelHead(QWidget *parent)
    : QWidget(parent),
      m_version(new QComboBox(this)),
      m_state(label({}, TextStyle::Body, Role::Muted, this)),
      m_comparison(label({}, TextStyle::Body, Role::Text, this)),
      m_copy(new QPushButton(style::icon(QStringLiteral("edit-copy")), tr("Make it your &own"), this)),
      m_next(new QPushButton(style::icon(QStringLiteral("list-add")), tr("New &version"), this)),
      m_release(new QPushButton(style::icon(QStringLiteral("checkmark")), tr("&Release"), this)),
      m_newUnits(new QPushButton(tr("Use it for new &units"), this)),
      m_more(new QPushButton(tr("&More"), this))
{
    m_version->setAccessibleName(tr("Version that is shown"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_version->setMinimumContentsLength(shortestVersion);
    m_newUnits->setFlat(true);
    m_state->setWordWrap(true);
    m_comparison->setWordWrap(true);
    setPlainToolTip(m_copy, tr("Begins a draft of a model of your own, as a copy of this one"));
    setPlainToolTip(m_next, tr("Begins a draft of the next version, as a copy of this one"));
    setPlainToolTip(m_release, tr("Rounds that begin from then on can be rated by it; it is not changed any more"));
    makeMenu();
    layOut();
    connect(m_version, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (at >= 0)
            Q_EMIT chosen(m_versions[static_cast<size_t>(at)]);
    });
    connect(m_copy, &QPushButton::clicked, this, &ModelHead::copyWanted);
    connect(m_next, &QPushButton::clicked, this, &ModelHead::versionWanted);
    connect(m_release, &QPushButton::clicked, this, &ModelHead::releaseWanted);
    connect(m_newUnits, &QPushButton::clicked, this, &ModelHead::newUnitsWanted);
}

void ModelHead::makeMenu()
{
    auto *menu = new QMenu(m_more);
    m_import = menu->addAction(style::icon(QStringLiteral("document-import")), tr("&Import a model…"));
    m_sheet = menu->addAction(tr("&Draft from a sheet…"));
    QAction *exporting = menu->addAction(style::icon(QStringLiteral("document-export")), tr("&Export this version…"));
    menu->addSeparator();
    m_copyAgain = menu->addAction(tr("&Copy it as a model of its own"));
    m_remove = menu->addAction(style::icon(QStringLiteral("edit-delete")), tr("Remo&ve this version"));
    m_more->setMenu(menu);
    m_more->setAccessibleName(tr("More"));
    connect(m_import, &QAction::triggered, this, &ModelHead::importWanted);
    connect(m_sheet, &QAction::triggered, this, &ModelHead::sheetWanted);
    connect(exporting, &QAction::triggered, this, &ModelHead::exportWanted);
    connect(m_copyAgain, &QAction::triggered, this, &ModelHead::copyWanted);
    connect(m_remove, &QAction::triggered, this, &ModelHead::removeWanted);
}

void ModelHead::layOut()
{
    auto *state = new QHBoxLayout;
    state->setSpacing(style::small);
    state->addWidget(m_state, 1);
    state->addWidget(m_newUnits, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(m_version);
    layout->addLayout(state);
    layout->addWidget(m_comparison);
}

QList<QWidget *> ModelHead::buttons() const
{
    return {m_copy, m_next, m_release, m_more};
}

void ModelHead::showVersions(const State &state)
{
    QStringList present;
    for (int at = 0; at < m_version->count(); ++at)
        present.append(m_version->itemText(at));
    const QSignalBlocker quiet(m_version);
    if (present != state.texts) { // else a list that is open would close
        m_version->clear();
        m_version->addItems(state.texts);
    }
    m_versions = state.versions;
    for (size_t at = 0; at < m_versions.size(); ++at) {
        if (m_versions[at] == state.shown)
            m_version->setCurrentIndex(static_cast<int>(at));
    }
}

void ModelHead::setState(const State &state)
{
    showVersions(state);
    m_state->setText(state.state);
    m_comparison->setText(state.comparisons.join(u'\n'));
    m_comparison->setVisible(!state.comparisons.isEmpty());
    m_copy->setVisible(state.builtIn);
    m_next->setVisible(!state.builtIn && !state.draft);
    m_release->setVisible(state.draft);
    m_newUnits->setVisible(state.couldBeForNewUnits && state.changeable);
    for (QPushButton *button : {m_copy, m_next, m_release})
        button->setEnabled(state.changeable);
    for (QAction *action : {m_import, m_sheet})
        action->setEnabled(state.changeable);
    m_copyAgain->setEnabled(state.changeable);
    m_remove->setEnabled(state.changeable && state.removable);
}

} // namespace cxw
