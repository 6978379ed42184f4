// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/startpage.h"

#include "ui/actions/actionwords.h"
#include "ui/start/emblem.h"
#include "ui/start/recentrow.h"
#include "ui/start/starttile.h"
#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int widest = 920;
constexpr int emblemSize = 96;
} // namespace

StartPage::StartPage(const RecentFiles &recent, QWidget *parent)
    : QWidget(parent),
      m_recent(recent),
      m_fresh(new QPushButton(menuTextOf(ActionId::FreshSample), this)),
      m_recentPart(new QWidget(this)),
      m_rows(new QVBoxLayout(m_recentPart))
{
    m_fresh->setFlat(true);
    connect(m_fresh, &QPushButton::clicked, this, &StartPage::freshSampleWanted);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *column = new QWidget;
    column->setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(style::page, style::page, style::page, style::page);
    layout->setSpacing(style::section);
    layout->addStretch(1);
    layout->addWidget(title());
    layout->addWidget(tiles());
    layout->addWidget(m_recentPart);
    layout->addWidget(paragraph(tr("A workspace file or a round sheet can also be dropped on this window."),
                                TextStyle::Small, Role::Muted, column));
    layout->addStretch(2);
    auto *centred = new QWidget;
    auto *sides = new QHBoxLayout(centred);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addStretch(1);
    sides->addWidget(column, 100);
    sides->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(centred);
    scroll->viewport()->setAutoFillBackground(false);
    centred->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget *StartPage::title()
{
    auto *part = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(style::small);
    words->addStretch(1);
    words->addWidget(label(tr("CX Maturity Workbench"), TextStyle::Title, Role::Text, part));
    QLabel *sentence = paragraph(tr("Rate with your colleagues how well your organization practises customer "
                                    "experience, see what holds it back, and leave the room with a plan."),
                                 TextStyle::Strong, Role::Muted, part);
    QFont light = sentence->font();
    light.setWeight(QFont::Normal);
    sentence->setFont(light);
    words->addWidget(sentence);
    words->addStretch(1);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::section);
    row->addWidget(new Emblem(emblemSize, part), 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    return part;
}

QWidget *StartPage::tiles()
{
    auto *part = new QWidget(this);
    auto *fresh = new StartTile(QStringLiteral("document-new"), tr("&New workspace"),
                                tr("Begin with your organization's name. Everything is kept in one file on this "
                                   "computer."),
                                part);
    auto *open = new StartTile(QStringLiteral("document-open"), tr("&Open a workspace"),
                               tr("Go on where you left off, or open the file that a colleague gave you."), part);
    m_sample = new StartTile(iconNameOf(ActionId::Sample), menuTextOf(ActionId::Sample), {}, part);
    connect(fresh, &StartTile::clicked, this, &StartPage::newWanted);
    connect(open, &StartTile::clicked, this, &StartPage::openWanted);
    connect(m_sample, &StartTile::clicked, this, &StartPage::sampleWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::large);
    setFocusProxy(fresh);
    for (StartTile *tile : {fresh, open, m_sample})
        row->addWidget(tile, 1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::small);
    layout->addLayout(row);
    auto *model =
        new QPushButton(style::icon(QStringLiteral("view-list-tree")), tr("&Make a maturity model your own"), part);
    model->setFlat(true);
    connect(model, &QPushButton::clicked, this, &StartPage::modelWanted);
    auto *links = new QHBoxLayout;
    links->addWidget(model);
    links->addStretch(1);
    links->addWidget(m_fresh);
    layout->addLayout(links);
    return part;
}

void StartPage::refresh(bool hasSample)
{
    m_fresh->setVisible(hasSample);
    m_sample->setSentence(hasSample ? tr("Go on with your copy of the insurer with three rounds and a roadmap.")
                                    : tr("Look around first: an insurer with two units, three rounds and a roadmap "
                                         "under way."));
    fillRecent();
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto files = m_recent.list();
    m_recentPart->setVisible(!files.empty());
    m_rows->addWidget(label(tr("Recent workspaces"), TextStyle::Small, Role::Muted, m_recentPart));
    m_rows->addSpacing(style::tiny);
    for (const RecentFile &file : files) {
        auto *row = new RecentRow(file, m_recentPart);
        connect(row, &RecentRow::clicked, this, [this, address = file.address] { Q_EMIT workspaceWanted(address); });
        m_rows->addWidget(row);
    }
}

QString StartPage::help()
{
    return tr("Here you begin.\n\nA workspace holds everything about one organization: its units, their rounds, the "
              "people who rated, findings and roadmaps. It is one file; copy it to take it with you.\n\nNothing needs "
              "to be saved: whatever you enter is on the disk at once, and everything can be undone.\n\nThe sample is "
              "an invented insurer. Your changes to it stay in your own copy.");
}

} // namespace cxw
