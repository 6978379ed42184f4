// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyfilter.h"

#include "ui/actions/actionwords.h"
#include "ui/history/historyplace.h"
#include "ui/style/style.h"
#include "ui/widgets/choicefield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>

namespace cxw {

namespace {

/// The choice that leaves nothing out.
constexpr int everything = -1;

constexpr int searchWidth = 220;

} // namespace

HistoryFilter::HistoryFilter(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_place(new ChoiceField(this)), m_who(new ChoiceField(this))
{
    m_search->setAccessibleName(tr("Search in the history"));
    m_search->setPlaceholderText(withKeys(tr("Search"), ActionId::SearchHistory));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(searchWidth);
    m_search->addAction(style::icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_place->setAccessibleName(tr("Place"));
    m_place->addChoice(tr("All places"), everything);
    for (const HistoryPlace place : historyPlaces)
        m_place->addChoice(displayName(place), static_cast<int>(place));
    m_place->setValue(everything);
    m_who->setAccessibleName(tr("Person"));
    for (ChoiceField *choice : {m_place, m_who})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setPeople({});

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::small);
    layout->addWidget(m_search);
    layout->addWidget(m_place);
    layout->addWidget(m_who);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryFilter::changed);
    connect(m_place, &ChoiceField::chosen, this, &HistoryFilter::changed);
    connect(m_who, &ChoiceField::chosen, this, &HistoryFilter::changed);
}

void HistoryFilter::setPeople(const QStringList &people)
{
    if (people == m_people && m_who->count() > 0)
        return;
    const QString chosen = query().who.value_or(QString());
    const bool any = query().who.has_value();
    m_people = people;
    m_who->clearChoices();
    m_who->addChoice(tr("Everybody"), everything);
    for (int place = 0; place < people.size(); ++place)
        m_who->addChoice(people[place].isEmpty() ? tr("Without a name") : people[place], place);
    const auto kept = any ? static_cast<int>(people.indexOf(chosen)) : everything;
    m_who->setValue(kept);
}

HistoryQuery HistoryFilter::query() const
{
    HistoryQuery query;
    query.text = m_search->text().trimmed();
    if (m_place->value() != everything)
        query.kinds = kindsOf(static_cast<HistoryPlace>(m_place->value()));
    if (m_who->count() > 0 && m_who->value() != everything)
        query.who = m_people.value(m_who->value());
    return query;
}

void HistoryFilter::clear()
{
    const QSignalBlocker quiet(m_search);
    m_search->setText({});
    m_place->setValue(everything);
    m_who->setValue(everything);
    Q_EMIT changed();
}

QVariantMap HistoryFilter::whereabouts() const
{
    return {{QStringLiteral("search"), m_search->text()},
            {QStringLiteral("place"), m_place->value()},
            {QStringLiteral("who"), query().who.value_or(QString())},
            {QStringLiteral("everybody"), !query().who.has_value()}};
}

void HistoryFilter::comeBackTo(const QVariantMap &whereabouts)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(whereabouts.value(QStringLiteral("search")).toString());
    const int place = whereabouts.value(QStringLiteral("place"), everything).toInt();
    m_place->setValue(m_place->findData(place) < 0 ? everything : place);
    const bool everybody = whereabouts.value(QStringLiteral("everybody"), true).toBool();
    const auto who = m_people.indexOf(whereabouts.value(QStringLiteral("who")).toString());
    m_who->setValue(everybody || who < 0 ? everything : static_cast<int>(who));
}

void HistoryFilter::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace cxw
