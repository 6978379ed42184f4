// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/pacelist.h"

#include "ui/roadmap/sidetext.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/wrapbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace cxw {

namespace {

/// In line with the sentences, which are buttons.
QLabel *indented(QLabel *text)
{
    text->setContentsMargins(style::tiny, 0, 0, 0);
    return text;
}

} // namespace

PaceList::PaceList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, style::large);
}

void PaceList::setFindings(const std::vector<PaceFinding> &findings)
{
    if (m_content && !findings.empty() && findings == m_findings)
        return;
    m_findings = findings;
    clear();
    for (const PaceFinding &finding : findings)
        addFinding(finding);
    if (findings.empty()) {
        auto *note = new SideNote;
        note->setTexts(tr("✓ The pace is sound"), tr("Nothing runs before it walks, nobody carries too much, and every "
                                                     "criterion of a planned phase is served."));
        m_content->layout()->addWidget(note);
    }
    static_cast<QVBoxLayout *>(m_content->layout())->addStretch(1);
}

void PaceList::setNothingToCheck()
{
    m_findings.clear();
    clear();
    auto *note = new SideNote;
    note->setTexts(tr("Nothing to check yet"),
                   tr("With a rated round and initiatives on the roadmap, this says where the "
                      "plan runs before it walks."));
    m_content->layout()->addWidget(note);
}

void PaceList::clear()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    m_layout->addWidget(m_content);
}

void PaceList::addFinding(const PaceFinding &finding)
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    const bool error = finding.severity() == PaceSeverity::Error;
    const QString rule = displayName(finding.rule);
    const QString title = error ? tr("✕ Error: %1").arg(rule) : tr("! Warning: %1").arg(rule);
    if (layout->count() > 0)
        layout->addWidget(hairline());
    layout->addSpacing(style::tiny);
    layout->addWidget(indented(sideText(title, TextStyle::Small, error ? Role::Bad : Role::Warning)));
    if (finding.initiatives.empty()) {
        layout->addWidget(indented(sideText(finding.sentence, TextStyle::Body, Role::Text)));
    } else {
        auto *sentence = new WrapButton;
        sentence->setFont(style::font(TextStyle::Body));
        sentence->setText(finding.sentence);
        setPlainToolTip(sentence, tr("Shows the initiative"));
        connect(sentence, &WrapButton::clicked, this,
                [this, id = finding.initiatives.front()] { Q_EMIT initiativeWanted(id); });
        layout->addWidget(sentence);
    }
    layout->addWidget(indented(sideText(finding.remedy, TextStyle::Small, Role::Muted)));
    layout->addSpacing(style::small);
}

} // namespace cxw
