// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cxw {

struct Clock;
class QuietClock;

/// Below the rating: what the keys do, what they wait for where they wait, how long it has taken, and the way on.
class RatingFoot : public QWidget
{
    Q_OBJECT

public:
    /// What is rated above.
    enum class Rates { Room, Card, Ballots };

    /// `goOn` says where the button leads.
    RatingFoot(const Clock &clock, const QString &goOn, QWidget *parent);

    /// Says what the keys do. The digits go up to `highestStep`.
    void showKeys(Rates what, int highestStep);
    /// Says what the keys wait for, or why they did nothing; nothing for an empty text.
    void showNote(const QString &text);
    /// The first answer was given.
    void startClock();
    [[nodiscard]] QPushButton *goOn() const { return m_goOn; }

private:
    [[nodiscard]] static QString keysFor(Rates what, const QString &digits);

    QLabel *m_note;
    QLabel *m_keys;
    QuietClock *m_clock;
    QPushButton *m_goOn;
};

} // namespace cxw
