// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

class QAction;

namespace cxw {

/// The day that a person means by a text in their language or as 2026-12-31; invalid where it is none.
/// A year of two digits lies in this century.
[[nodiscard]] QDate dateFrom(const QString &text);

/// A date that may be missing: typed, picked from a calendar (button or Alt+Down), or moved by a day with the arrow
/// keys and by a month with Page Up and Page Down. What is no date is marked and not taken.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls it.
    explicit DateField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QDate date() const { return m_date; }
    /// Shows a date, or an empty field for none. What is being typed stays.
    void setDate(QDate date);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person has given another date; invalid for none.
    void dateEdited(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void commit();
    void take(QDate date);
    void display(QDate date);
    void markTrouble(bool trouble);
    void openCalendar();

    QString m_name;
    QDate m_date;
    /// Shown where there is room for it.
    QAction *m_calendar;
};

} // namespace cxw
