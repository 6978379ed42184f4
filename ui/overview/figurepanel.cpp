// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/figurepanel.h"

#include "ui/overview/linkbutton.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {
constexpr int longestTrack = 84;
/// A shorter one says nothing.
constexpr int shortestTrack = 24;
} // namespace

FigurePanel::FigurePanel(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(label(title, TextStyle::Strong, Role::Text, this)),
      m_total(new FigureLabel(TextStyle::Strong, this)),
      m_empty(paragraph({}, TextStyle::Body, Role::Muted, this)),
      m_list(new QVBoxLayout),
      m_action(new LinkButton(TextStyle::Body, this))
{
    m_action->hide();
    connect(m_action, &LinkButton::clicked, this, &FigurePanel::acted);
    m_total->hide();
    m_empty->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(style::small);
    head->addWidget(m_title, 1);
    head->addWidget(m_total);
    m_list->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addLayout(head);
    layout->addWidget(hairline(this));
    layout->addLayout(m_list);
    layout->addWidget(m_empty);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

void FigurePanel::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FigurePanel::setTotal(const Figure &figure, const QString &name, const FigureLabel::Explain &explain)
{
    m_total->setFigure(figure, name, explain);
    m_total->show();
}

void FigurePanel::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void FigurePanel::setLines(const std::vector<FigureLine> &lines, const QString &whenEmpty)
{
    while (m_rows.size() < lines.size()) {
        m_rows.push_back(new FigureRow(this));
        m_list->addWidget(m_rows.back());
    }
    for (size_t place = 0; place < m_rows.size(); ++place) {
        m_rows[place]->setVisible(place < lines.size());
        if (place < lines.size())
            m_rows[place]->setLine(lines[place]);
    }
    m_empty->setText(whenEmpty);
    m_empty->setVisible(lines.empty() && !whenEmpty.isEmpty());
    fitTracks();
}

int FigurePanel::wordsWidth() const
{
    int widest = 0;
    for (const FigureRow *row : m_rows)
        widest = std::max(widest, row->isHidden() ? 0 : row->wordsWidth());
    return widest;
}

void FigurePanel::fitTracks()
{
    const int left = width() - wordsWidth() - style::small;
    const int track = left < shortestTrack ? 0 : std::min(left, longestTrack);
    for (FigureRow *row : m_rows)
        row->setTrackWidth(track);
}

void FigurePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTracks();
}

} // namespace cxw
