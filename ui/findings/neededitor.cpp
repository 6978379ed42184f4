// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/neededitor.h"

#include "core/workspace/recordtext.h"
#include "ui/assess/boundtext.h"
#include "ui/findings/findinglinks.h"
#include "ui/style/style.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/linkchooser.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {

constexpr int noteHeight = 96;

} // namespace

NeedEditor::NeedEditor(QWidget *parent)
    : QWidget(parent),
      m_title(new QLineEdit(this)),
      m_touchpoint(new QLineEdit(this)),
      m_delivered(label({}, TextStyle::Small, Role::Muted, this)),
      m_status(new ChoiceField(this)),
      m_note(new QPlainTextEdit(this)),
      m_titleText(new BoundText(m_title)),
      m_touchpointText(new BoundText(m_touchpoint)),
      m_noteText(new BoundText(m_note)),
      m_links(new LinkChooser(tr("&Link an initiative"), tr("No initiative yet."), this))
{
    for (const auto status :
         {NeedStatus::Discovered, NeedStatus::Reframed, NeedStatus::InDesign, NeedStatus::Delivered})
        m_status->addChoice(displayName(status), static_cast<int>(status));
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    addFields();
    connect(m_status, &ChoiceField::chosen, this,
            [this](int status) { change(&UnmetNeed::status, static_cast<NeedStatus>(status)); });
    connect(m_links, &LinkChooser::followed, this, [this](const QString &id) { Q_EMIT initiativeWanted({id}); });
    connect(m_links, &LinkChooser::toggled, this,
            [this](const QString &id, bool linked) { Q_EMIT linkWanted({id}, m_need.id, linked); });
}

void NeedEditor::setNeed(UnmetNeed need, const std::vector<Initiative> &initiatives)
{
    if (need.id != m_need.id) {
        for (BoundText *text : {m_titleText, m_touchpointText, m_noteText})
            text->commit();
    }
    m_need = std::move(need);
    bindTexts();
    for (QLineEdit *line : {m_title, m_touchpoint}) {
        if (!line->hasFocus())
            line->setCursorPosition(0);
    }
    m_status->setValue(static_cast<int>(m_need.status));
    m_delivered->setVisible(m_need.deliveredInCycle > 0);
    m_delivered->setText(tr("Delivered in cycle %1.").arg(m_need.deliveredInCycle));
    m_links->setChoices(findingLinks(m_need.id, initiatives));
}

void NeedEditor::addFields()
{
    auto *form = new FormColumn(this);
    form->add(tr("What customers would &want"), m_title);
    form->add(tr("&Touchpoint"), m_touchpoint);
    form->add(tr("St&atus"), m_status);
    form->addPlain(m_delivered);
    form->add(tr("&Note"), m_note);
    form->add(tr("Addressed by"), m_links);
    auto *removal = new QPushButton(style::icon(QStringLiteral("edit-delete")), tr("&Remove this need"), this);
    removal->setFlat(true);
    connect(removal, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_need.id); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::medium);
    layout->addWidget(form);
    layout->addWidget(removal, 0, Qt::AlignLeft);
}

void NeedEditor::bindTexts()
{
    const auto bind = [this](BoundText *field, QString UnmetNeed::*part) {
        field->bind(m_need.id.text, m_need.*part, [this, part](const QString &text) {
            if (part == &UnmetNeed::title && text.trimmed().isEmpty())
                return bindTexts(); // nothing is without a name: shows the old one again
            change(part, text.trimmed());
        });
    };
    bind(m_titleText, &UnmetNeed::title);
    bind(m_touchpointText, &UnmetNeed::touchpoint);
    bind(m_noteText, &UnmetNeed::note);
}

template <typename Value>
void NeedEditor::change(Value UnmetNeed::*part, Value value)
{
    UnmetNeed after = m_need;
    after.*part = std::move(value);
    if (after != m_need)
        Q_EMIT changed(after);
}

} // namespace cxw
