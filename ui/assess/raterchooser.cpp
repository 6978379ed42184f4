// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/raterchooser.h"

#include "core/base/printable.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace cxw {

namespace {
constexpr int leastWidth = 146;
constexpr int greatestWidth = 220;
} // namespace

RaterChooser::RaterChooser(QWidget *parent) : QWidget(parent), m_box(new QComboBox(this))
{
    auto *name = label(tr("&Rating:"), TextStyle::Body, Role::Muted, this);
    name->setBuddy(m_box);
    m_box->setAccessibleName(tr("Who is rating"));
    setPlainToolTip(m_box, tr("The agreed value, or the ballot of one participant. "
                              "F2 goes to the previous person, F3 to the next."));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMinimumWidth(leastWidth);
    m_box->setMaximumWidth(greatestWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::small);
    layout->addWidget(name);
    layout->addWidget(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &RaterChooser::changed);
    connect(m_box, &QComboBox::activated, this, &RaterChooser::picked);
}

void RaterChooser::setPeople(const Workspace &workspace, const RoundId &round)
{
    const auto choices = raterChoices(workspace, round);
    if (choices == m_choices)
        return;
    const auto before = current();
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const RaterChoice &choice : choices)
            m_box->addItem(printable(choice.name), choice.participant ? choice.participant->text : QString());
        m_box->setCurrentIndex(before ? qMax(0, m_box->findData(before->text)) : 0);
    }
    m_choices = choices;
    if (current() != before)
        Q_EMIT changed();
}

std::optional<ParticipantId> RaterChooser::current() const
{
    const QString id = m_box->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(ParticipantId{id});
}

void RaterChooser::choose(const ParticipantId &participant)
{
    m_box->setCurrentIndex(qMax(0, m_box->findData(participant.text)));
}

void RaterChooser::showRoom()
{
    m_box->setCurrentIndex(0);
}

void RaterChooser::go(int by)
{
    const int count = m_box->count();
    m_box->setCurrentIndex((m_box->currentIndex() + by + count) % count);
    Q_EMIT picked();
}

} // namespace cxw
