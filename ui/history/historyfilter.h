// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/history.h"

#include <QVariantMap>
#include <QWidget>

class QLineEdit;

namespace cxw {

class ChoiceField;

/// What of the history is looked for: words, a place, a person.
class HistoryFilter : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilter(QWidget *parent);

    /// Who can be chosen. A person who was chosen and is no longer there stays chosen no longer.
    void setPeople(const QStringList &people);
    /// The part of a query that says what is looked for.
    [[nodiscard]] HistoryQuery query() const;
    /// Looks for everything again.
    void clear();
    void focusSearch();
    /// What is looked for, for another filter to look for.
    [[nodiscard]] QVariantMap whereabouts() const;
    void comeBackTo(const QVariantMap &whereabouts);

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_search;
    ChoiceField *m_place;
    ChoiceField *m_who;
    QStringList m_people;
};

} // namespace cxw
