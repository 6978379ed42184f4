// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/fieldnote.h"

#include <QDate>
#include <QPointer>
#include <QWidget>

#include <optional>

class QAction;
class QLineEdit;

namespace cxw {

/// A date: typed in any form that dateFrom() takes, picked from a calendar (button or Alt+Down), or moved by a day with
/// the arrow keys and by a month with Page Up and Page Down. While somebody types, the day that was understood stands
/// below in words, over the page. What is no date is refused in a sentence, which stays, with what was typed, until it
/// is right or Esc brings the old date back.
class DateField : public QWidget
{
    Q_OBJECT

public:
    enum class Missing { Allowed, Refused };

    /// `name` is what a screen reader calls it.
    explicit DateField(const QString &name, QWidget *parent = nullptr, Missing missing = Missing::Allowed);

    /// The date that the field says, what is being typed among it; the last one that was understood where that is none.
    [[nodiscard]] QDate date() const;
    /// Why what the field says is not taken; none where it is.
    [[nodiscard]] std::optional<QString> trouble() const;
    /// Shows a date, or an empty field for none. What is being typed or was refused stays, while it is for the date of
    /// the same thing.
    void setDate(QDate date, const QString &of = {});
    /// What is typed into.
    [[nodiscard]] QLineEdit *line() const { return m_line; }

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The person has given another date; invalid for none.
    void dateEdited(QDate date);
    /// Something was typed, so that trouble() may be another.
    void typed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    void followTyping();
    void commit();
    void take(QDate date);
    void display();
    void say(const QString &sentence, bool trouble);
    void openCalendar();

    QLineEdit *m_line;
    /// It lies in the window, which may take it away first.
    QPointer<FieldNote> m_note;
    Missing m_missing;
    QString m_of;
    QDate m_date;
    /// Shown where there is room for it.
    QAction *m_calendar;
};

} // namespace cxw
