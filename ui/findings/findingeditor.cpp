// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingeditor.h"

#include "ui/style/style.h"
#include "ui/widgets/boundtext.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/linkchooser.h"
#include "ui/widgets/textpage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

/// The initiatives, with those linked that address the finding.
std::vector<LinkChoice> linkChoices(const FindingId &finding, const std::vector<Initiative> &initiatives)
{
    std::vector<LinkChoice> choices;
    for (const Initiative &initiative : initiatives) {
        const bool linked = std::ranges::find(initiative.addresses, finding) != initiative.addresses.end();
        choices.push_back({initiative.id.text, initiative.title, linked});
    }
    return choices;
}

} // namespace

FindingEditor::FindingEditor(const QString &titleName, QWidget *parent)
    : QWidget(parent),
      m_form(new FormColumn(this)),
      m_title(new QLineEdit(this)),
      m_touchpoint(new QLineEdit(this)),
      m_titleText(new BoundText(m_title)),
      m_touchpointText(new BoundText(m_touchpoint))
{
    m_form->add(titleName, m_title);
    m_form->add(tr("&Touchpoint"), m_touchpoint);
}

void FindingEditor::finishForm(int noteHeight, const QString &removalName)
{
    auto *note = new TextPage(tr("&Note"), this);
    note->setFixedHeight(noteHeight);
    m_noteText = new BoundText(note);
    m_form->add(tr("&Note"), note);

    m_links = new LinkChooser(tr("&Link an initiative"), tr("No initiative yet."), this);
    connect(m_links, &LinkChooser::followed, this, [this](const QString &id) { Q_EMIT initiativeWanted({id}); });
    connect(m_links, &LinkChooser::toggled, this,
            [this](const QString &id, bool linked) { Q_EMIT linkWanted({id}, m_id, linked); });
    m_form->add(tr("Addressed by"), m_links);

    auto *removal = new QPushButton(style::icon(QStringLiteral("edit-delete")), removalName, this);
    removal->setFlat(true);
    connect(removal, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_id); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::medium);
    layout->addWidget(m_form);
    layout->addWidget(removal, 0, Qt::AlignLeft);
}

void FindingEditor::showFinding(FindingId id, FindingTexts texts, const std::vector<Initiative> &initiatives)
{
    if (id != m_id) {
        for (BoundText *text : {m_titleText, m_touchpointText, m_noteText})
            text->commit();
    }
    m_id = std::move(id);
    m_texts = std::move(texts);
    bindTexts();
    for (QLineEdit *line : {m_title, m_touchpoint}) {
        if (!line->hasFocus())
            line->setCursorPosition(0);
    }
    m_links->setChoices(linkChoices(m_id, initiatives));
}

void FindingEditor::bindTexts()
{
    const auto bind = [this](BoundText *field, QString FindingTexts::*part) {
        field->bind(m_id.text, m_texts.*part, [this, part](const QString &text) {
            if (part == &FindingTexts::title && text.trimmed().isEmpty())
                return bindTexts(); // nothing is without a name: shows the old one again
            FindingTexts after = m_texts;
            after.*part = text.trimmed();
            changeTexts(after);
        });
    };
    bind(m_titleText, &FindingTexts::title);
    bind(m_touchpointText, &FindingTexts::touchpoint);
    bind(m_noteText, &FindingTexts::note);
}

} // namespace cxw
