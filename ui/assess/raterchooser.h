// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/raters.h"

#include <QWidget>

class QComboBox;

namespace cxw {

/// Who is rating: the room as a whole (the agreed value), or one participant.
class RaterChooser : public QWidget
{
    Q_OBJECT

public:
    explicit RaterChooser(QWidget *parent);

    /// Offers the people of the round; who was chosen stays so while at the table.
    void setPeople(const Workspace &workspace, const RoundId &round);
    /// None for the agreed value.
    [[nodiscard]] std::optional<ParticipantId> current() const;
    /// Chooses somebody who is at the table; the agreed value where it is nobody.
    void choose(const ParticipantId &participant);
    /// Shows the agreed value.
    void showRoom();
    /// Goes on to the next person (+1) or back (−1), round and round.
    void go(int by);

Q_SIGNALS:
    void changed();
    /// Somebody has chosen by hand who rates next.
    void picked();

private:
    QComboBox *m_box;
    std::vector<RaterChoice> m_choices;
};

} // namespace cxw
