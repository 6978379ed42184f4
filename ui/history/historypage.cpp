// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypage.h"

#include "ui/actions/actionwords.h"
#include "ui/history/gobackpanel.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historydetail.h"
#include "ui/history/historyfilter.h"
#include "ui/history/historymodel.h"
#include "ui/style/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagescaffold.h"

#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_filter(new HistoryFilter(this)),
      m_model(new HistoryModel(session.document, this)),
      m_list(new QListView(this)),
      m_detail(new HistoryDetail(this)),
      m_empty(new EmptyState(QStringLiteral("clock"), tr("Nothing has been changed yet"),
                             tr("Every change to the workspace will stand here: when it was made, by whom, and what "
                                "was there before."),
                             {}, this)),
      m_nothing(new EmptyState(QStringLiteral("edit-find"), tr("No change matches"),
                               tr("Search for other words, or choose another place or person."), tr("Show &everything"),
                               this)),
      m_lines(new QWidget(this)),
      m_stack(new QStackedWidget(this))
{
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    layOut();
    connectParts();
}

void HistoryPage::layOut()
{
    auto *beside = new QHBoxLayout(m_lines);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(style::medium);
    beside->addWidget(m_list, 9);
    beside->addWidget(m_detail, 11);
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_empty);

    auto *scaffold = new PageScaffold(tr("History"), this);
    scaffold->addAction(m_filter);
    scaffold->content()->setContentsMargins(style::page - style::small, style::small, style::page, style::large);
    scaffold->content()->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scaffold);
}

void HistoryPage::connectParts()
{
    auto *find = makeShortcut(ActionId::SearchHistory, this);
    connect(find, &QShortcut::activated, m_filter, &HistoryFilter::focusSearch);
    connect(m_filter, &HistoryFilter::changed, this, &HistoryPage::search);
    connect(m_nothing, &EmptyState::acted, m_filter, &HistoryFilter::clear);
    connect(m_model, &HistoryModel::trouble, this, &HistoryPage::trouble);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showCurrent);
    connect(m_detail, &HistoryDetail::goBackWanted, this, &HistoryPage::previewGoingBack);
    connect(m_detail, &HistoryDetail::goBackConfirmed, this, &HistoryPage::goBack);
}

QString HistoryPage::help()
{
    return tr("Every change to the workspace stands here, newest first, with who made it and when; what was typed into "
              "a field in one go is one line. Select one to see "
              "each record that it changed and what was there before. Search for words (Ctrl+F), or choose a place or "
              "a person. “Go back to here” makes everything what it was after that change: it first says what that "
              "takes back, it is one edit that Ctrl+Z undoes, and no line of the history is lost. A locked round is "
              "not changed by it; reopen the round first.");
}

QVariantMap HistoryPage::whereabouts() const
{
    QVariantMap where = m_filter->whereabouts();
    // The newest line is whichever is the newest then.
    const int row = m_list->currentIndex().row();
    where.insert(QStringLiteral("line"), row > 0 ? m_model->entry(row).number : 0);
    return where;
}

void HistoryPage::comeBackTo(const QVariantMap &whereabouts)
{
    refresh();
    m_filter->comeBackTo(whereabouts);
    m_model->setQuery(m_filter->query());
    showLines();
    select(std::max(0, m_model->rowOf(whereabouts.value(QStringLiteral("line")).toLongLong())));
    // A list that has no height yet would scroll what is above the line out of sight.
    const auto scroll = [this] {
        m_list->scrollToTop();
        m_list->scrollTo(m_list->currentIndex());
    };
    QMetaObject::invokeMethod(m_list, scroll, Qt::QueuedConnection);
}

void HistoryPage::refresh()
{
    const auto people = document().historyPeople();
    if (!people)
        return Q_EMIT trouble(people.error());
    m_filter->setPeople(people.value());
    if (!m_started) {
        m_started = true;
        return search();
    }
    m_model->update();
    showLines();
    showCurrent();
}

void HistoryPage::search()
{
    m_model->setQuery(m_filter->query());
    showLines();
    select(0);
}

void HistoryPage::showLines()
{
    const bool any = m_model->rowCount() > 0;
    m_filter->setVisible(newestLine() > 0);
    m_stack->setCurrentWidget(any ? m_lines : newestLine() > 0 ? static_cast<QWidget *>(m_nothing) : m_empty);
}

void HistoryPage::select(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
    showCurrent();
}

void HistoryPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const HistoryEntry &entry = m_model->entry(current.row());
    const std::pair shown(entry.number, newestLine());
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_detail->setEntry(entry, m_model->changes(current.row()), document(), entry.number == shown.second);
}

qint64 HistoryPage::newestLine() const
{
    const auto newest = document().history(1);
    return newest && !newest.value().empty() ? newest.value().front().number : 0;
}

void HistoryPage::previewGoingBack(qint64 number)
{
    const auto back = document().previewGoBackTo(number);
    if (back)
        m_detail->panel()->ask(back.value());
    else
        m_detail->panel()->refuse(back.error().sentence);
}

void HistoryPage::goBack(qint64 number)
{
    // Where there is no backup, the window has said why, and everything stays as it is.
    if (!secure(BackupReason::BeforeGoingBack))
        return;
    const auto done = document().goBackTo(number);
    if (!done)
        return Q_EMIT trouble(done.error());
    // The line of its own that this has made is the first, unless the filter leaves it out.
    select(0);
    m_list->setFocus();
}

} // namespace cxw
