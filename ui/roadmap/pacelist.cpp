// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/pacelist.h"

#include "ui/roadmap/sidetext.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/wrapbutton.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace cxw {

namespace {

/// The line of a rule, which opens and folds what was found by it.
class FoldButton : public WrapButton
{
public:
    static constexpr int room = 18;

    FoldButton(const QString &text, Role role) : m_role(role)
    {
        setCheckable(true);
        setFont(style::font(TextStyle::Small));
        setText(text);
    }

protected:
    [[nodiscard]] int leading() const override { return room; }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = style::color(m_role, palette());
        paintBase(painter, ink);
        painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle(room / 2.0 + 1, height() / 2.0);
        const QPolygonF right({{-2, -4}, {2, 0}, {-2, 4}});
        const QPolygonF down({{-4, -2}, {0, 2}, {4, -2}});
        painter.drawPolyline((isChecked() ? down : right).translated(middle));
    }

private:
    Role m_role;
};

/// What a click on the sentence does.
QString whereTo(const PaceFinding &finding)
{
    if (!finding.initiatives.empty())
        return PaceList::tr("Shows the initiative");
    return finding.rule == PaceRule::PhaseTooShort ? PaceList::tr("Shows the dates of the phase")
                                                   : PaceList::tr("Shows the suggestions");
}

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
    const auto groups = paceGroups(findings);
    for (const PaceGroup &group : groups)
        addGroup(group, groups.size() == 1);
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

void PaceList::addGroup(const PaceGroup &group, bool only)
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    if (layout->count() > 0)
        layout->addWidget(hairline());
    const bool error = group.severity() == PaceSeverity::Error;
    const QString rule = displayName(group.rule);
    const QString count = QLocale().toString(group.findings.size());
    const QString title = error ? tr("✕ Error: %1 (%2)").arg(rule, count) : tr("! Warning: %1 (%2)").arg(rule, count);
    const auto chosen = m_opened.find(group.rule);
    const bool open = chosen == m_opened.end() ? error || only : chosen->second;
    auto *fold = new FoldButton(title, error ? Role::Bad : Role::Warning);
    fold->setChecked(open);
    QWidget *findings = makeFindings(group);
    findings->setVisible(open);
    connect(fold, &QAbstractButton::toggled, this, [this, findings, rule = group.rule](bool on) {
        m_opened[rule] = on;
        findings->setVisible(on);
    });
    layout->addWidget(fold);
    layout->addWidget(findings);
}

QWidget *PaceList::makeFindings(const PaceGroup &group)
{
    auto *made = new QWidget(m_content);
    auto *layout = new QVBoxLayout(made);
    layout->setContentsMargins(FoldButton::room, 0, 0, style::small);
    layout->setSpacing(style::tiny);
    for (const PaceFinding &finding : group.findings) {
        auto *sentence = new WrapButton;
        sentence->setFont(style::font(TextStyle::Body));
        sentence->setText(finding.sentence);
        setPlainToolTip(sentence, whereTo(finding));
        connect(sentence, &WrapButton::clicked, this, [this, finding] { lead(finding); });
        layout->addWidget(sentence);
        if (finding.remedy != group.remedy())
            layout->addWidget(indented(sideText(finding.remedy, TextStyle::Small, Role::Muted)));
    }
    layout->addWidget(indented(sideText(group.remedy(), TextStyle::Small, Role::Muted)));
    return made;
}

void PaceList::lead(const PaceFinding &finding)
{
    if (!finding.initiatives.empty())
        Q_EMIT initiativeWanted(finding.initiatives.front());
    else if (finding.rule == PaceRule::PhaseTooShort && finding.phase)
        Q_EMIT phaseWanted(*finding.phase);
    else
        Q_EMIT suggestionsWanted();
}

} // namespace cxw
