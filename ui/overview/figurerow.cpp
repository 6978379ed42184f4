// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/figurerow.h"

#include "ui/overview/elidedlabel.h"
#include "ui/style/mirrored.h"

#include <QHBoxLayout>
#include <QPainter>

namespace cxw {

namespace {
constexpr int trackHeight = 6;
constexpr int figureRowHeight = 26;
} // namespace

/// A thin bar from 0 to the highest step.
class ScoreTrack : public QWidget
{
public:
    explicit ScoreTrack(QWidget *parent) : QWidget(parent) { setFixedHeight(trackHeight); }

    /// The part of the track that is filled, 0 to 1.
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QRectF bar = rect();
        painter.setBrush(style::color(Role::Line, palette()));
        painter.drawRoundedRect(bar, trackHeight / 2.0, trackHeight / 2.0);
        if (m_share <= 0)
            return;
        bar.setWidth(qMax<double>(trackHeight, bar.width() * qMin(1.0, m_share)));
        painter.setBrush(style::color(Role::ThisRound, palette()));
        painter.drawRoundedRect(style::mirrored(bar, *this), trackHeight / 2.0, trackHeight / 2.0);
    }

private:
    double m_share = 0;
};

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent),
      m_name(new ElidedLabel(this)),
      m_track(new ScoreTrack(this)),
      m_figure(new FigureLabel(TextStyle::Body, this))
{
    setMinimumHeight(figureRowHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::small);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_track);
    layout->addWidget(m_figure);
}

void FigureRow::setLine(const FigureLine &line)
{
    m_name->setTexts(line.name, line.detail);
    m_hasTrack = line.highest.has_value();
    m_track->setShare(line.highest ? line.figure.value.value_or(0) / *line.highest : 0);
    m_figure->setFigure(line.figure, line.name, line.explain);
}

int FigureRow::wordsWidth() const
{
    return m_name->sizeHint().width() + style::small + m_figure->sizeHint().width();
}

void FigureRow::setTrackWidth(int width)
{
    m_track->setVisible(m_hasTrack && width > 0);
    m_track->setFixedWidth(width);
}

} // namespace cxw
