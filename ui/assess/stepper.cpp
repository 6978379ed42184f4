// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/stepper.h"

#include "ui/access/accessibility.h"
#include "ui/actions/actionwords.h"
#include "ui/style/mirrored.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace cxw {

namespace {

constexpr int tabHeight = 40;
constexpr int badge = 20;
constexpr int leastCharacters = 6;

} // namespace

QString displayName(AssessStep step)
{
    switch (step) {
    case AssessStep::SetUp:
        return Stepper::tr("Set-up");
    case AssessStep::People:
        return Stepper::tr("People");
    case AssessStep::Stock:
        return Stepper::tr("Stock-taking");
    case AssessStep::Rating:
        return Stepper::tr("Rating");
    case AssessStep::Empathy:
        return Stepper::tr("Empathy");
    case AssessStep::Review:
        return Stepper::tr("Review");
    }
    return {};
}

StepTab::StepTab(int number, const QString &name, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setAccessibleRole(this, QAccessible::PageTab);
    setText(name);
    setAccessibleName(tr("Step %1: %2").arg(QString::number(number), name));
    setPlainToolTip(this, withKey(name, ActionId::AssessStep, number - 1));
    setFocusPolicy(Qt::TabFocus);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepTab::setState(bool current, bool done, const QString &count)
{
    const bool resized = count.size() != m_count.size() || current != m_current;
    m_current = current;
    m_done = done;
    m_count = count;
    setChecked(current);
    setAccessibleDescription(done ? tr("done") : count);
    if (resized)
        updateGeometry();
    update();
}

QSize StepTab::sizeHint() const
{
    const int name = QFontMetrics(style::font(TextStyle::Body)).horizontalAdvance(text()) + 2 * style::tiny;
    const int count = QFontMetrics(style::font(TextStyle::Small)).horizontalAdvance(m_count);
    return {badge + name + count + (m_count.isEmpty() ? 2 : 3) * style::small, tabHeight};
}

QSize StepTab::minimumSizeHint() const
{
    return {badge + 2 * style::small, tabHeight};
}

void StepTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || (underMouse() && isEnabled())) {
        painter.setPen(hasFocus() ? style::focusPen(palette()) : QPen(Qt::NoPen));
        painter.setBrush(style::color(Role::Hover, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 4, -1, -5), style::radius, style::radius);
    }
    const QRectF circle = style::mirrored(QRectF(style::tiny, (height() - badge) / 2.0, badge, badge), *this);
    const Role ink = m_current ? Role::Accent : m_done ? Role::Good : Role::Muted;
    painter.setPen(QPen(style::color(ink, palette()), 1));
    painter.setBrush(m_current ? style::color(Role::Accent, palette()) : QColor(Qt::transparent));
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(style::color(m_current ? Role::OnAccent : ink, palette()));
    painter.setFont(style::font(TextStyle::Small));
    painter.drawText(circle, Qt::AlignCenter, m_done && !m_current ? QStringLiteral("✓") : QString::number(m_number));
    QFont font = style::font(TextStyle::Body);
    font.setWeight(m_current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(style::color(m_current ? Role::Text : Role::Muted, palette()));
    // The count is read whole or not at all, and the name has what it leaves.
    QRect place = rect().adjusted(badge + style::small + style::tiny, 0, -style::tiny, 0);
    const int count = QFontMetrics(style::font(TextStyle::Small)).horizontalAdvance(m_count) + style::small;
    const int leastName = painter.fontMetrics().averageCharWidth() * leastCharacters;
    const bool counted = !m_count.isEmpty() && place.width() - count >= leastName;
    const QString name =
        painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, place.width() - (counted ? count : 0));
    painter.drawText(style::mirrored(place, *this), Qt::AlignVCenter | Qt::AlignLeft, name);
    if (counted)
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(name) + style::small);
    painter.setFont(style::font(TextStyle::Small));
    painter.setPen(style::color(Role::Muted, palette()));
    if (counted)
        painter.drawText(style::mirrored(place, *this), Qt::AlignVCenter | Qt::AlignLeft, m_count);
    if (m_current)
        painter.fillRect(QRect(0, height() - 3, width(), 3), style::color(Role::Accent, palette()));
}

Stepper::Stepper(QWidget *parent)
    : QWidget(parent), m_places(new QHBoxLayout), m_back(new QPushButton(this)), m_next(new QPushButton(this))
{
    setAccessibleRole(this, QAccessible::PageTabList);
    setAccessibleName(tr("Steps"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::section - style::tiny, 0, style::section, 0);
    layout->setSpacing(style::tiny);
    m_places->setSpacing(style::tiny);
    layout->addLayout(m_places);
    layout->addStretch(1);
    m_back->setFlat(true);
    m_back->setIcon(style::icon(QStringLiteral("go-previous")));
    m_back->setAccessibleName(tr("Previous step"));
    setPlainToolTip(m_back, tr("Previous step"));
    m_next->setFlat(true);
    m_next->setIcon(style::icon(QStringLiteral("go-next")));
    m_next->setAccessibleName(tr("Next step"));
    setPlainToolTip(m_next, tr("Next step"));
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    for (QPushButton *button : {m_back, m_next}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
}

void Stepper::setSteps(const std::vector<AssessStep> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    for (const auto &[step, tab] : m_tabs)
        delete tab;
    m_tabs.clear();
    QWidget *before = nullptr;
    for (const AssessStep step : m_steps) {
        auto *tab = new StepTab(static_cast<int>(m_tabs.size()) + 1, displayName(step), this);
        connect(tab, &QAbstractButton::clicked, this, [this, step] {
            showTab(step); // the click toggled it
            Q_EMIT wanted(step);
        });
        m_places->addWidget(tab);
        m_tabs.emplace(step, tab);
        if (before)
            setTabOrder(before, tab);
        before = tab;
    }
    setTabOrder(before, m_back);
    setTabOrder(m_back, m_next);
}

void Stepper::go(int by)
{
    const auto current = std::ranges::find(m_steps, m_current) - m_steps.begin();
    const auto wantedPlace = std::clamp<std::ptrdiff_t>(current + by, 0, std::ssize(m_steps) - 1);
    Q_EMIT wanted(m_steps.at(static_cast<size_t>(wantedPlace)));
}

void Stepper::setCurrent(AssessStep step)
{
    m_current = step;
    for (const AssessStep each : m_steps)
        showTab(each);
    m_back->setEnabled(step != m_steps.front());
    m_next->setEnabled(step != m_steps.back() && m_tabs.at(m_steps.back())->isEnabled());
}

void Stepper::setProgress(AssessStep step, ProgressCount progress)
{
    const auto known = m_progress.find(step);
    if (known != m_progress.end() && known->second == progress)
        return;
    m_progress[step] = progress;
    if (m_tabs.contains(step))
        showTab(step);
}

void Stepper::setOnlyFirst(bool only)
{
    for (const auto &[step, tab] : m_tabs)
        tab->setEnabled(!only || step == m_steps.front());
    setCurrent(m_current);
}

void Stepper::showTab(AssessStep step)
{
    const auto known = m_progress.find(step);
    const ProgressCount progress = known == m_progress.end() ? ProgressCount() : known->second;
    const bool counted = progress.of > 1;
    const bool done = progress.of > 0 && progress.isComplete();
    const QString count =
        counted && !done ? tr("%1/%2").arg(QString::number(progress.done), QString::number(progress.of)) : QString();
    m_tabs.at(step)->setState(step == m_current, done, count);
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), style::color(Role::Line, palette()));
}

} // namespace cxw
