// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/steppanel.h"

#include "ui/style/mirrored.h"

#include <QPainter>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int badge = 24;

/// Room for the widest of the names when it is the chosen one.
int widestOf(const QStringList &names)
{
    QFont font = style::font(TextStyle::Body);
    font.setWeight(QFont::DemiBold);
    int width = 0;
    for (const QString &name : names)
        width = qMax(width, QFontMetrics(font).horizontalAdvance(name));
    return width + style::tiny;
}

} // namespace

StepLine::StepLine(int step, int highestStep, const QString &name, int nameWidth, QWidget *parent)
    : WrapButton(parent), m_step(step), m_highestStep(highestStep), m_name(name), m_nameWidth(nameWidth)
{
    setFont(readingFont());
    setFocusPolicy(Qt::NoFocus);
}

void StepLine::setSentence(const QString &sentence)
{
    setText(sentence);
    setAccessibleName(tr("%1 %2: %3").arg(QString::number(m_step), m_name, sentence));
    updateGeometry();
}

void StepLine::setChosen(bool chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    update();
}

int StepLine::leading() const
{
    return badge + m_nameWidth + 3 * style::small;
}

void StepLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Role ink = m_chosen ? Role::Text : Role::Muted;
    if (m_chosen) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::color(Role::Selected, palette()));
        painter.drawRoundedRect(rect(), style::radius, style::radius);
    }
    paintBase(painter, style::color(Role::Text, palette()));
    const QRectF place = style::mirrored(QRectF(style::tiny, (height() - badge) / 2.0, badge, badge), *this);
    painter.setPen(m_chosen ? QPen(style::color(Role::Accent, palette()), 2) : QPen(Qt::NoPen));
    painter.setBrush(style::levelColor(m_step, m_highestStep, palette()));
    painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    painter.setPen(style::onLevelColor(m_step, m_highestStep, palette()));
    QFont font = style::font(TextStyle::Body);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, QString::number(m_step));
    painter.setPen(style::color(ink, palette()));
    font.setWeight(m_chosen ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const QRect word = style::mirrored(QRect(badge + 2 * style::small, 0, m_nameWidth, height()), *this);
    painter.drawText(word, Qt::AlignVCenter | Qt::AlignLeft, m_name);
}

StepPanel::StepPanel(const QStringList &stepNames, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::medium, 0, style::small, 0);
    layout->setSpacing(0);
    const int nameWidth = widestOf(stepNames);
    const int highest = static_cast<int>(stepNames.size()) - 1;
    for (int step = 0; step <= highest; ++step) {
        auto *line = new StepLine(step, highest, stepNames.at(step), nameWidth, this);
        connect(line, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        layout->addWidget(line);
        m_lines.push_back(line);
    }
}

void StepPanel::setRow(const RatingRow &row)
{
    for (size_t step = 0; step < m_lines.size(); ++step)
        m_lines[step]->setSentence(row.steps.value(static_cast<qsizetype>(step)));
}

void StepPanel::setChosen(std::optional<int> step)
{
    for (size_t line = 0; line < m_lines.size(); ++line)
        m_lines[line]->setChosen(step == static_cast<int>(line));
}

void StepPanel::setRoom(ReadingRoom room)
{
    for (StepLine *line : m_lines)
        line->setFont(readingFont(room));
}

void StepPanel::setEditable(bool editable)
{
    for (StepLine *line : m_lines)
        line->setEnabled(editable);
}

} // namespace cxw
