// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/findpanel.h"

#include "ui/actions/actionwords.h"
#include "ui/find/finddelegate.h"
#include "ui/find/findmodel.h"
#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {
constexpr int usualWidth = 640;
constexpr int mostRows = 9;
constexpr int fromTop = 56;
constexpr int pageStep = 8;
} // namespace

FindPanel::FindPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new FindModel(this)),
      m_line(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(label({}, TextStyle::Body, Role::Muted, this))
{
    setAccessibleName(nameOf(ActionId::Find));
    arrange();
    parent->installEventFilter(this);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &FindPanel::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        // A menu or a dialog has a window of its own, and gives the keyboard back.
        if (isVisible() && now && now->window() == window() && !isAncestorOf(now))
            hide();
    });
    hide();
}

void FindPanel::arrange()
{
    m_line->setAccessibleName(nameOf(ActionId::Find));
    m_line->setPlaceholderText(tr("Practices, people, initiatives, findings, notes, rounds, places, actions"));
    m_line->addAction(style::icon(iconNameOf(ActionId::Find)), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(style::medium, style::small, style::medium, style::small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::medium, style::medium, style::medium, style::medium);
    layout->setSpacing(style::small);
    layout->addWidget(m_line);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
}

void FindPanel::open(std::vector<FindHit> hits)
{
    if (isVisible())
        return putAway();
    m_focusBefore = window()->focusWidget();
    m_model->setHits(std::move(hits));
    m_line->clear();
    search();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void FindPanel::search()
{
    m_model->search(m_line->text());
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(tr("Nothing found. Try fewer words, or part of a word. Notes, evidence and reasons are those of "
                          "the round that is shown."));
    m_list->setCurrentIndex(m_model->index(m_model->firstPossible()));
    m_list->scrollToTop();
    place();
    tellCurrent();
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line) {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // whatever else Esc would do in the window
        return true;
    }
    return event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent *>(event));
}

bool FindPanel::press(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-pageStep);
        return true;
    case Qt::Key_PageDown:
        step(pageStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        putAway();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is one stop
    default:
        return false;
    }
}

void FindPanel::step(int by)
{
    const int way = by < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    int left = std::abs(by);
    for (int next = row + way; left > 0 && next >= 0 && next < m_model->rowCount(); next += way) {
        if (!m_model->hit(next).possible)
            continue;
        row = next;
        --left;
    }
    m_list->setCurrentIndex(m_model->index(row));
    tellCurrent();
}

void FindPanel::take(int row)
{
    if (row < 0 || !m_model->hit(row).possible)
        return;
    const FindHit hit = m_model->hit(row);
    putAway();
    Q_EMIT taken(hit);
}

void FindPanel::putAway()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void FindPanel::place()
{
    const QWidget *over = parentWidget();
    const int width = std::min(usualWidth, over->width() - 2 * style::section);
    const int row = m_list->sizeHintForRow(0);
    const int list = m_model->rowCount() > 0 ? row * std::min(mostRows, m_model->rowCount()) : 0;
    const int words = list > 0 ? 0 : m_nothing->heightForWidth(width - 2 * style::medium);
    const int wanted = m_line->sizeHint().height() + list + words + 3 * style::medium;
    const int height = std::min(wanted, over->height() - fromTop - style::section);
    setGeometry((over->width() - width) / 2, fromTop, width, height);
}

void FindPanel::tellCurrent()
{
    // The keyboard stays in the line, so that is what a screen reader listens to.
    const int row = m_list->currentIndex().row();
    m_line->setAccessibleDescription(row < 0 ? m_nothing->text() : m_model->spoken(row));
}

void FindPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style::color(Role::Line, palette()));
    painter.setBrush(style::color(Role::Surface, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style::radius, style::radius);
}

} // namespace cxw
