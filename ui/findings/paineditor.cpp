// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/paineditor.h"

#include "core/planning/findingsoverview.h"
#include "core/workspace/recordtext.h"
#include "ui/assess/boundtext.h"
#include "ui/findings/findinglinks.h"
#include "ui/findings/findingscale.h"
#include "ui/style/style.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/linkchooser.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {

constexpr int noteHeight = 76;

} // namespace

PainEditor::PainEditor(QWidget *parent)
    : QWidget(parent),
      m_title(new QLineEdit(this)),
      m_touchpoint(new QLineEdit(this)),
      m_severity(new ChoiceField(this)),
      m_frequency(new ChoiceField(this)),
      m_status(new ChoiceField(this)),
      m_note(new QPlainTextEdit(this)),
      m_titleText(new BoundText(m_title)),
      m_touchpointText(new BoundText(m_touchpoint)),
      m_noteText(new BoundText(m_note)),
      m_links(new LinkChooser(tr("&Link an initiative"), tr("No initiative yet."), this))
{
    for (int step = 1; step <= highestPainStep; ++step) {
        m_severity->addChoice(stepWithWord(step, severityWord(step)), step);
        m_frequency->addChoice(stepWithWord(step, frequencyWord(step)), step);
    }
    for (const auto status : {PainStatus::Open, PainStatus::InRepair, PainStatus::Resolved, PainStatus::Accepted})
        m_status->addChoice(displayName(status), static_cast<int>(status));
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    addFields();

    connect(m_severity, &ChoiceField::chosen, this, [this](int step) { change(&PainPoint::severity, step); });
    connect(m_frequency, &ChoiceField::chosen, this, [this](int step) { change(&PainPoint::frequency, step); });
    connect(m_status, &ChoiceField::chosen, this,
            [this](int status) { change(&PainPoint::status, static_cast<PainStatus>(status)); });
    connect(m_links, &LinkChooser::followed, this, [this](const QString &id) { Q_EMIT initiativeWanted({id}); });
    connect(m_links, &LinkChooser::toggled, this,
            [this](const QString &id, bool linked) { Q_EMIT linkWanted({id}, m_pain.id, linked); });
}

void PainEditor::setPain(PainPoint pain, const std::vector<Initiative> &initiatives)
{
    if (pain.id != m_pain.id) {
        for (BoundText *text : {m_titleText, m_touchpointText, m_noteText})
            text->commit();
    }
    m_pain = std::move(pain);
    bindTexts();
    for (QLineEdit *line : {m_title, m_touchpoint}) {
        if (!line->hasFocus())
            line->setCursorPosition(0);
    }
    m_severity->setValue(m_pain.severity);
    m_frequency->setValue(m_pain.frequency);
    m_status->setValue(static_cast<int>(m_pain.status));
    m_links->setChoices(findingLinks(m_pain.id, initiatives));
}

void PainEditor::addFields()
{
    auto *form = new FormColumn(this);
    form->add(tr("What &hurts"), m_title);
    form->add(tr("&Touchpoint"), m_touchpoint);
    form->addPair(tr("&Severity"), m_severity, tr("&Frequency"), m_frequency);
    form->add(tr("St&atus"), m_status);
    form->add(tr("&Note"), m_note);
    form->add(tr("Addressed by"), m_links);
    auto *removal = new QPushButton(style::icon(QStringLiteral("edit-delete")), tr("&Remove this pain point"), this);
    removal->setFlat(true);
    connect(removal, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_pain.id); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::medium);
    layout->addWidget(form);
    layout->addWidget(removal, 0, Qt::AlignLeft);
}

void PainEditor::bindTexts()
{
    const auto bind = [this](BoundText *field, QString PainPoint::*part) {
        field->bind(m_pain.id.text, m_pain.*part, [this, part](const QString &text) {
            if (part == &PainPoint::title && text.trimmed().isEmpty())
                return bindTexts(); // nothing is without a name: shows the old one again
            change(part, text.trimmed());
        });
    };
    bind(m_titleText, &PainPoint::title);
    bind(m_touchpointText, &PainPoint::touchpoint);
    bind(m_noteText, &PainPoint::note);
}

template <typename Value>
void PainEditor::change(Value PainPoint::*part, Value value)
{
    PainPoint after = m_pain;
    after.*part = std::move(value);
    if (after != m_pain)
        Q_EMIT changed(after);
}

} // namespace cxw
