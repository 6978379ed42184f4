// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datefield.h"

#include "core/base/datereading.h"
#include "core/base/display.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cxw {

namespace {

constexpr int iconRoom = 28;

/// A line that is at least as wide as a date.
class DateLine : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint() + QSize(iconRoom, 0); }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        int widest = 0;
        for (int month = 1; month <= 12; ++month)
            widest = qMax(widest, fontMetrics().horizontalAdvance(displayDate(QDate(2026, month, 28))));
        return {widest + style::medium, QLineEdit::sizeHint().height()};
    }
};

} // namespace

DateField::DateField(const QString &name, QWidget *parent, Missing missing)
    : QWidget(parent),
      m_line(new DateLine(this)),
      m_note(new FieldNote(this)),
      m_missing(missing),
      m_calendar(m_line->addAction(style::icon(QStringLiteral("view-calendar-week")), QLineEdit::TrailingPosition))
{
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(tr("no date"));
    m_line->installEventFilter(this);
    setPlainToolTip(m_calendar, tr("Pick a day"));
    setFocusProxy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::commit);
    connect(m_line, &QLineEdit::textEdited, this, &DateField::followTyping);
}

QDate DateField::date() const
{
    if (!m_line->isModified() || trouble())
        return m_date;
    const auto read = dateFrom(m_line->text());
    return read ? read.value() : QDate();
}

std::optional<QString> DateField::trouble() const
{
    const bool empty = m_line->text().trimmed().isEmpty();
    if (empty && m_missing == Missing::Refused)
        return tr("A date is needed here.");
    if (empty || !m_line->isModified())
        return std::nullopt;
    const auto read = dateFrom(m_line->text());
    return read ? std::nullopt : std::optional(read.error().sentence);
}

void DateField::setDate(QDate date, const QString &of)
{
    if (m_line->isModified() && date == m_date && of == m_of)
        return;
    m_date = date;
    m_of = of;
    display();
}

void DateField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_calendar->setVisible(width() >= m_line->sizeHint().width());
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_line->isEnabled()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        return takesKey(press->key(), press->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

bool DateField::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Down && modifiers.testFlag(Qt::AltModifier)) {
        openCalendar();
        return true;
    }
    if (key == Qt::Key_Escape && m_line->isModified()) {
        display();
        Q_EMIT typed();
        return true;
    }
    if (trouble() || !date().isValid())
        return false;
    switch (key) {
    case Qt::Key_Down:
        take(date().addDays(-1));
        return true;
    case Qt::Key_Up:
        take(date().addDays(1));
        return true;
    case Qt::Key_PageDown:
        take(date().addMonths(-1));
        return true;
    case Qt::Key_PageUp:
        take(date().addMonths(1));
        return true;
    default:
        return false;
    }
}

void DateField::followTyping()
{
    const auto read = dateFrom(m_line->text());
    const QString form = tr("For example %1 or %2", "two ways to write a date")
                             .arg(displayDate(QDate(2026, 12, 31)), QStringLiteral("2026-12-31"));
    say(read ? QLocale().toString(read.value(), QLocale::LongFormat) : form, false);
    Q_EMIT typed();
}

void DateField::commit()
{
    if (!m_line->isModified())
        return;
    if (const auto refused = trouble())
        return say(*refused, true);
    take(date());
}

void DateField::take(QDate date)
{
    if (date.isValid() && !isPossibleDay(date))
        return;
    const bool other = date != m_date;
    m_date = date;
    display();
    Q_EMIT typed();
    if (other)
        Q_EMIT dateEdited(date);
}

void DateField::display()
{
    m_line->setText(m_date.isValid() ? displayDate(m_date) : QString());
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
    m_line->setModified(false);
    say({}, false);
}

void DateField::say(const QString &sentence, bool trouble)
{
    if (m_note)
        m_note->say(sentence, trouble ? Role::Bad : Role::Muted);
    m_line->setAccessibleDescription(sentence);
    QPalette own;
    own.setResolveMask(0);
    if (trouble)
        own.setColor(QPalette::Text, style::color(Role::Bad, palette()));
    m_line->setPalette(own);
    if (trouble) {
        QAccessibleEvent announced(m_line, QAccessible::Alert);
        QAccessible::updateAccessibility(&announced);
    }
}

void DateField::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(m_line->accessibleName());
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // Dates are typed in the field alone: what Qt reads from digits typed over a calendar is its own guess, and it
    // never frees what it reads with.
    calendar->setDateEditEnabled(false);
    calendar->setDateRange(firstPossibleDay(), lastPossibleDay());
    if (date().isValid())
        calendar->setSelectedDate(date());
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate chosen) {
        calendar->close();
        take(chosen);
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    calendar->move(mapToGlobal(QPoint(0, m_line->height())));
    calendar->show();
    calendar->setFocus();
}

} // namespace cxw
