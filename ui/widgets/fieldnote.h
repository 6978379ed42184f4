// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/style.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;

namespace cxw {

/// What a field says about what is typed into it. It lies over the page below the field, or above where there is no
/// room, so that nothing moves while somebody types; the mouse reaches what is under it, and it gives way where the
/// keyboard goes.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *field);

    /// Shows a sentence; none hides the note.
    void say(const QString &sentence, Role role);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Hears of every widget around the field, with each of which the field moves.
    void attach();
    /// Goes to where the field is, and shows the note where there is a place for it.
    void follow();
    /// Below the field or above it, within the window and not over what the keyboard is in.
    [[nodiscard]] std::optional<QRect> freePlace() const;

    /// The window, in which the note lies, may outlive it.
    QPointer<QWidget> m_field;
    QLabel *m_words;
};

} // namespace cxw
