// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"

class QStackedWidget;
class QTabBar;

namespace cxw {

class NeedPanel;
class PageScaffold;
class PainPanel;

/// What hurts customers and what they would want: pain points and unmet needs of the unit.
class FindingsPage : public Page
{
    Q_OBJECT

public:
    explicit FindingsPage(Session &session, QWidget *parent = nullptr);

    /// What F1 says about it.
    [[nodiscard]] static QString help();
    void reveal(const Spot &spot) override;
    [[nodiscard]] QVariantMap whereabouts() const override;
    void comeBackTo(const QVariantMap &whereabouts) override;

protected:
    void refresh() override;

private:
    void open(const FindingId &finding);

    PageScaffold *m_scaffold;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PainPanel *m_pains;
    NeedPanel *m_needs;
};

} // namespace cxw
