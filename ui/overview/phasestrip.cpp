// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/phasestrip.h"

#include "ui/style/mirrored.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QPainter>

namespace cxw {

namespace {
int chipHeight()
{
    return style::scaled(28);
}
constexpr int shortestLink = 8;
constexpr int leastChip = 44;
} // namespace

PhaseStrip::PhaseStrip(QWidget *parent) : QWidget(parent)
{
    setFont(style::font(TextStyle::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseStrip::setPhases(const std::vector<Phase> &phases, const PhasePlace &place, bool finished)
{
    m_names.clear();
    QStringList purposes;
    for (const Phase &phase : phases) {
        m_names << phase.name;
        purposes << tr("%1: %2").arg(phase.name, phase.purpose);
    }
    m_current = place.told ? place.index.value_or(-1) : -1;
    m_finished = finished;
    setAccessibleName(m_current >= 0 ? tr("Phase %1 of %2: %3")
                                           .arg(QString::number(m_current + 1), QString::number(m_names.size()),
                                                m_names.value(m_current))
                                     : tr("There is no phase to tell"));
    setPlainToolTip(this, purposes.join(u'\n'));
    updateGeometry();
    update();
}

QString PhaseStrip::chipText(int phase) const
{
    if (isPassed(phase))
        return QStringLiteral("✓ %1").arg(m_names[phase]);
    return phase == m_current ? QStringLiteral("● %1").arg(m_names[phase]) : QStringLiteral("○ %1").arg(m_names[phase]);
}

QSize PhaseStrip::sizeHint() const
{
    int width = 0;
    for (int phase = 0; phase < m_names.size(); ++phase)
        width += fontMetrics().horizontalAdvance(chipText(phase)) + 2 * style::medium + style::large;
    return {width, chipHeight()};
}

QSize PhaseStrip::minimumSizeHint() const
{
    return {static_cast<int>(m_names.size()) * (leastChip + shortestLink), chipHeight()};
}

void PhaseStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int surplus = qMin(0, width() - sizeHint().width());
    const int count = qMax(1, static_cast<int>(m_names.size()));
    int left = 0;
    for (int phase = 0; phase < m_names.size(); ++phase) {
        const QString text = chipText(phase);
        const int chip = fontMetrics().horizontalAdvance(text) + 2 * style::medium + surplus / count;
        const QRectF box = style::mirrored(QRectF(left + 0.5, 0.5, chip - 1, chipHeight() - 1), *this);
        const bool here = phase == m_current && !m_finished;
        const QColor colour = style::phaseColor(phase, palette());
        painter.setPen(here ? QPen(Qt::NoPen) : QPen(style::color(Role::Edge, palette())));
        painter.setBrush(here ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, chipHeight() / 2.0, chipHeight() / 2.0);
        painter.setPen(here ? style::color(Role::Ground, palette())
                            : style::color(isPassed(phase) ? Role::Text : Role::Muted, palette()));
        painter.drawText(box, Qt::AlignCenter, fontMetrics().elidedText(text, Qt::ElideMiddle, chip - style::medium));
        left += chip + style::large;
        if (phase + 1 == m_names.size())
            break;
        painter.setPen(style::color(Role::Line, palette()));
        const QRectF gap =
            style::mirrored(QRectF(left - style::large + 3, chipHeight() / 2.0, style::large - 6, 0), *this);
        painter.drawLine(gap.topLeft(), gap.topRight());
    }
}

} // namespace cxw
