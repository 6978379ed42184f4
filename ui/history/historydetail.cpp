// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydetail.h"

#include "core/workspace/editscope.h"

#include "ui/history/changesview.h"
#include "ui/history/gobackpanel.h"
#include "ui/history/historymodel.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {

/// The model by whose words the changes are told: that of the round or the unit that they are about.
const MaturityModel &modelOf(const std::vector<RecordChange> &changes, Document &document)
{
    Edit edit;
    for (const RecordChange &change : changes)
        edit.changes.push_back(put(change.record()));
    const EditScope scope = scopeOf(edit, document.workspace());
    const Round *round = document.workspace().find<Round>(scope.round);
    return round ? *document.modelOf(*round) : *document.modelOf(scope.unit);
}

} // namespace

HistoryDetail::HistoryDetail(QWidget *parent)
    : QWidget(parent),
      m_label(paragraph({}, TextStyle::Section, Role::Text, this)),
      m_when(paragraph({}, TextStyle::Body, Role::Muted, this)),
      m_present(paragraph(tr("This is how the workspace is now."), TextStyle::Body, Role::Muted, this)),
      m_goBack(new QPushButton(style::icon(QStringLiteral("edit-undo")), tr("Go &back to here…"), this)),
      m_panel(new GoBackPanel(this)),
      m_trouble(paragraph({}, TextStyle::Body, Role::Bad, this)),
      m_changes(new ChangesView(this))
{
    m_goBack->setAutoDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::section, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(m_label);
    layout->addWidget(m_when);
    layout->addSpacing(style::small);
    layout->addWidget(m_present);
    layout->addWidget(m_goBack, 0, Qt::AlignLeft);
    layout->addSpacing(style::tiny);
    layout->addWidget(m_panel);
    layout->addSpacing(style::medium);
    layout->addWidget(hairline(this));
    layout->addSpacing(style::medium);
    layout->addWidget(m_trouble);
    layout->addWidget(m_changes, 1);
    connect(m_goBack, &QPushButton::clicked, this, [this] { Q_EMIT goBackWanted(m_number); });
    connect(m_panel, &GoBackPanel::confirmed, this, [this] { Q_EMIT goBackConfirmed(m_number); });
    connect(m_panel, &GoBackPanel::cancelled, this, [this] { m_goBack->setFocus(); });
}

void HistoryDetail::setEntry(const HistoryEntry &entry, const Result<std::vector<RecordChange>> &changes,
                             Document &document, bool isNewest)
{
    m_number = entry.number;
    m_label->setText(entry.label);
    const QString moment = tr("%1, %2", "day, time of the day").arg(displayDay(entry.at), displayTime(entry.at));
    m_when->setText(entry.who.isEmpty() ? moment : tr("%1 · %2", "moment, who").arg(moment, entry.who));
    m_present->setVisible(isNewest);
    m_goBack->setVisible(!isNewest);
    m_goBack->setEnabled(!document.isReadOnly());
    setPlainToolTip(m_goBack, document.isReadOnly()
                                  ? tr("The workspace is open for reading only.")
                                  : tr("Shows what would be taken back, and asks before anything is done"));
    m_panel->hide();
    m_trouble->setVisible(!changes.ok());
    if (!changes.ok())
        m_trouble->setText(changes.error().sentence);
    m_changes->setChanges(changes.ok()
                              ? changeTexts(changes.value(), document.workspace(), modelOf(changes.value(), document))
                              : std::vector<ChangeText>());
}

} // namespace cxw
