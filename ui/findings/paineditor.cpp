// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/paineditor.h"

#include "core/planning/findingsoverview.h"
#include "core/workspace/recordtext.h"
#include "ui/findings/findingscale.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formcolumn.h"

namespace cxw {

namespace {

constexpr int noteHeight = 76;

} // namespace

PainEditor::PainEditor(QWidget *parent)
    : FindingEditor(tr("What &hurts"), parent),
      m_severity(new ChoiceField(this)),
      m_frequency(new ChoiceField(this)),
      m_status(new ChoiceField(this))
{
    for (int step = 1; step <= highestPainStep; ++step) {
        m_severity->addChoice(stepWithWord(step, severityWord(step)), step);
        m_frequency->addChoice(stepWithWord(step, frequencyWord(step)), step);
    }
    for (const auto status : {PainStatus::Open, PainStatus::InRepair, PainStatus::Resolved, PainStatus::Accepted})
        m_status->addChoice(displayName(status), static_cast<int>(status));
    form().add(tr("&Severity"), m_severity);
    form().add(tr("&Frequency"), m_frequency);
    form().add(tr("St&atus"), m_status);
    finishForm(noteHeight, tr("&Remove this pain point"));

    connect(m_severity, &ChoiceField::chosen, this, [this](int step) { change(&PainPoint::severity, step); });
    connect(m_frequency, &ChoiceField::chosen, this, [this](int step) { change(&PainPoint::frequency, step); });
    connect(m_status, &ChoiceField::chosen, this,
            [this](int status) { change(&PainPoint::status, static_cast<PainStatus>(status)); });
}

void PainEditor::setPain(PainPoint pain, const std::vector<Initiative> &initiatives)
{
    showFinding(pain.id, {pain.title, pain.touchpoint, pain.note}, initiatives);
    m_pain = std::move(pain);
    m_severity->setValue(m_pain.severity);
    m_frequency->setValue(m_pain.frequency);
    m_status->setValue(static_cast<int>(m_pain.status));
}

void PainEditor::changeTexts(const FindingTexts &texts)
{
    PainPoint after = m_pain;
    after.title = texts.title;
    after.touchpoint = texts.touchpoint;
    after.note = texts.note;
    send(after);
}

template <typename Value>
void PainEditor::change(Value PainPoint::*part, Value value)
{
    PainPoint after = m_pain;
    after.*part = std::move(value);
    send(after);
}

void PainEditor::send(const PainPoint &after)
{
    if (after != m_pain)
        Q_EMIT changed(after);
}

} // namespace cxw
