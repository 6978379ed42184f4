// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingspage.h"

#include "ui/findings/needpanel.h"
#include "ui/findings/painpanel.h"
#include "ui/style/style.h"
#include "ui/widgets/changeable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagescaffold.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace cxw {

namespace {

enum Tab { Pains, Needs, NoUnit };

} // namespace

FindingsPage::FindingsPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_scaffold(new PageScaffold(tr("Findings"), this)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_pains(new PainPanel(session, this)),
      m_needs(new NeedPanel(session, this))
{
    m_tabs->setAccessibleName(tr("Kind of finding"));
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);

    auto *noUnit = new EmptyState(QStringLiteral("flag"), tr("No unit yet"),
                                  tr("Findings belong to the unit that is assessed. Start a first round to make one."),
                                  tr("Start a round"), this);
    connect(noUnit, &EmptyState::acted, this, [this] { Q_EMIT goTo(Place::Assess); });
    m_stack->addWidget(m_pains);
    m_stack->addWidget(m_needs);
    m_stack->addWidget(noUnit);

    m_scaffold->content()->setSpacing(style::medium);
    m_scaffold->content()->addWidget(m_tabs);
    m_scaffold->content()->addWidget(m_stack, 1);
    m_scaffold->content()->setContentsMargins(style::page, style::small, style::page, style::large);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scaffold);

    const auto write = [this](const Edit &edit) { apply(edit); };
    connect(m_pains, &PainPanel::edited, this, write);
    connect(m_needs, &NeedPanel::edited, this, write);
    const auto toRoadmap = [this](const InitiativeId &initiative) {
        Q_EMIT goTo(Destination(Place::Roadmap, initiative));
    };
    connect(m_pains, &PainPanel::initiativeWanted, this, toRoadmap);
    connect(m_needs, &NeedPanel::initiativeWanted, this, toRoadmap);
}

QString FindingsPage::help()
{
    return tr("Pain points are what hurts customers today. Severity and frequency go from 1 to 5; their product says "
              "what to mend first, and from a threshold on an open pain point holds a gate. Unmet needs are what "
              "customers would want and nobody gives them yet; they go from discovered to delivered. Enter adds what "
              "you have typed and begins the next; Delete removes the selected one, and Ctrl+Z brings it back.");
}

void FindingsPage::refresh()
{
    const bool hasUnit = workspace().find<Unit>(selection().unit());
    m_tabs->setVisible(hasUnit);
    m_stack->setCurrentIndex(hasUnit ? m_tabs->currentIndex() : NoUnit);
    if (!hasUnit)
        return;
    const auto overview = findingsOverview(workspace(), model(), selection().unit());
    m_tabs->setTabText(Pains, tr("&Pain points (%1)").arg(overview.pains.size()));
    m_tabs->setTabText(Needs, tr("&Unmet needs (%1)").arg(overview.needs.size()));
    m_pains->setOverview(overview);
    m_needs->setOverview(overview);
    const bool changeable = !document().isReadOnly();
    m_scaffold->setSubtitle(changeable ? QString() : nothingCanBeChanged());
    m_pains->setChangeable(changeable);
    m_needs->setChangeable(changeable);
}

void FindingsPage::reveal(const Spot &spot)
{
    if (const auto *finding = std::get_if<FindingId>(&spot))
        open(*finding);
}

QVariantMap FindingsPage::whereabouts() const
{
    return {{QStringLiteral("tab"), m_tabs->currentIndex()},
            {QStringLiteral("pain"), m_pains->selected().text},
            {QStringLiteral("need"), m_needs->selected().text}};
}

void FindingsPage::comeBackTo(const QVariantMap &whereabouts)
{
    refresh();
    open({whereabouts.value(QStringLiteral("pain")).toString()});
    open({whereabouts.value(QStringLiteral("need")).toString()});
    m_tabs->setCurrentIndex(whereabouts.value(QStringLiteral("tab")).toInt());
}

void FindingsPage::open(const FindingId &finding)
{
    const bool isPain = workspace().find<PainPoint>(finding);
    if (!isPain && !workspace().find<UnmetNeed>(finding))
        return;
    m_tabs->setCurrentIndex(isPain ? Pains : Needs);
    if (isPain)
        m_pains->select(finding);
    else
        m_needs->select(finding);
}

} // namespace cxw
