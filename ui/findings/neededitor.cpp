// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/neededitor.h"

#include "core/workspace/recordtext.h"
#include "ui/style/style.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/text.h"

#include <QLabel>

namespace cxw {

namespace {

constexpr int noteHeight = 96;

} // namespace

NeedEditor::NeedEditor(QWidget *parent)
    : FindingEditor(tr("What customers would &want"), parent),
      m_delivered(label({}, TextStyle::Small, Role::Muted, this)),
      m_status(new ChoiceField(this))
{
    for (const auto status :
         {NeedStatus::Discovered, NeedStatus::Reframed, NeedStatus::InDesign, NeedStatus::Delivered})
        m_status->addChoice(displayName(status), static_cast<int>(status));
    form().add(tr("St&atus"), m_status);
    form().addPlain(m_delivered);
    finishForm(noteHeight, tr("&Remove this need"));
    connect(m_status, &ChoiceField::chosen, this, [this](int status) {
        UnmetNeed after = m_need;
        after.status = static_cast<NeedStatus>(status);
        send(after);
    });
}

void NeedEditor::setNeed(UnmetNeed need, const std::vector<Initiative> &initiatives)
{
    showFinding(need.id, {need.title, need.touchpoint, need.note}, initiatives);
    m_need = std::move(need);
    m_status->setValue(static_cast<int>(m_need.status));
    m_delivered->setVisible(m_need.deliveredInCycle > 0);
    m_delivered->setText(tr("Delivered in cycle %1.").arg(m_need.deliveredInCycle));
}

void NeedEditor::changeTexts(const FindingTexts &texts)
{
    UnmetNeed after = m_need;
    after.title = texts.title;
    after.touchpoint = texts.touchpoint;
    after.note = texts.note;
    send(after);
}

void NeedEditor::send(const UnmetNeed &after)
{
    if (after != m_need)
        Q_EMIT changed(after);
}

} // namespace cxw
