// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datefield.h"

#include "core/base/display.h"
#include "ui/style/style.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>

namespace cxw {

namespace {

constexpr int iconRoom = 28;

QString longYear(QString format)
{
    return format.contains(QLatin1String("yyyy")) ? format : format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

} // namespace

QDate dateFrom(const QString &text)
{
    const QLocale locale;
    const QString given = text.simplified();
    if (const QDate shown = locale.toDate(given, QStringLiteral("d MMM yyyy")); shown.isValid())
        return shown;
    for (const auto kind : {QLocale::ShortFormat, QLocale::LongFormat}) {
        const QString format = locale.dateFormat(kind);
        if (const QDate date = locale.toDate(given, longYear(format)); date.isValid() && date.year() > 999)
            return date;
        if (const QDate date = locale.toDate(given, format); date.isValid())
            return date.year() < 2000 ? date.addYears(100) : date;
    }
    return QDate::fromString(given, Qt::ISODate);
}

DateField::DateField(const QString &name, QWidget *parent)
    : QLineEdit(parent),
      m_name(name),
      m_calendar(addAction(style::icon(QStringLiteral("view-calendar-week")), TrailingPosition))
{
    setAccessibleName(name);
    setPlaceholderText(tr("no date"));
    setPlainToolTip(m_calendar, tr("Pick a day"));
    connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateField::commit);
    connect(this, &QLineEdit::textEdited, this, [this] { markTrouble(false); });
}

void DateField::setDate(QDate date)
{
    if (hasFocus() && isModified() && date == m_date)
        return;
    m_date = date;
    display(date);
}

QSize DateField::sizeHint() const
{
    return minimumSizeHint() + QSize(iconRoom, 0);
}

QSize DateField::minimumSizeHint() const
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = qMax(widest, fontMetrics().horizontalAdvance(displayDate(QDate(2026, month, 28))));
    return {widest + style::medium, QLineEdit::sizeHint().height()};
}

void DateField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    m_calendar->setVisible(width() >= sizeHint().width());
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool calendar = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (calendar)
        return openCalendar();
    if (!m_date.isValid())
        return QLineEdit::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down:
        return take(m_date.addDays(-1));
    case Qt::Key_Up:
        return take(m_date.addDays(1));
    case Qt::Key_PageDown:
        return take(m_date.addMonths(-1));
    case Qt::Key_PageUp:
        return take(m_date.addMonths(1));
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void DateField::commit()
{
    if (!isModified())
        return;
    const QDate date = dateFrom(text());
    if (!date.isValid() && !text().trimmed().isEmpty())
        return markTrouble(true);
    take(date);
}

void DateField::take(QDate date)
{
    const bool other = date != m_date;
    m_date = date;
    display(date);
    if (other)
        Q_EMIT dateEdited(date);
}

void DateField::display(QDate date)
{
    markTrouble(false);
    setText(date.isValid() ? displayDate(date) : QString());
    if (!hasFocus())
        setCursorPosition(0);
    setModified(false);
}

void DateField::markTrouble(bool trouble)
{
    const QString sentence =
        trouble ? tr("This is no date. Write it like %1.").arg(displayDate(QDate(2026, 12, 31))) : QString();
    setPlainToolTip(this, sentence);
    setAccessibleDescription(sentence);
    QPalette own;
    own.setResolveMask(0);
    if (trouble)
        own.setColor(QPalette::Text, style::color(Role::Bad, palette()));
    setPalette(own);
}

void DateField::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(m_name);
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_date.isValid())
        calendar->setSelectedDate(m_date);
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate date) {
        calendar->close();
        take(date);
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
    calendar->setFocus();
}

} // namespace cxw
