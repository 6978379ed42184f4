// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/model/shownmodel.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cxw {

class ChoiceField;

/// What the gate of a phase asks for: the level of each practice, and rules on findings.
class GateEditor : public QWidget
{
    Q_OBJECT

public:
    explicit GateEditor(QWidget *parent = nullptr);

    /// Shows the gate of a phase.
    void setPhase(const ShownModel &model, const ModelThing &phase);

Q_SIGNALS:
    /// No level asks no longer for the practice.
    void criterionWanted(const QString &practice, std::optional<int> level);
    void ruleWanted(cxw::GateRule::Kind kind);
    void ruleUnwanted(int rule);

private:
    /// A practice that the gate asks for.
    struct Criterion
    {
        QString practice;
        int level = 0;

        bool operator==(const Criterion &) const = default;
    };
    /// What the rows were made of, so that they stay while nothing in it changes.
    struct Content
    {
        std::vector<Criterion> criteria;
        QStringList titles;
        QStringList rules;
        QStringList steps;
        std::vector<std::pair<QString, QString>> others;

        bool operator==(const Content &) const = default;
    };

    [[nodiscard]] static Content contentOf(const ShownModel &model, const ModelThing &phase);
    void build();
    void addCriterion(const Criterion &criterion, const QString &title);
    void addRule(int rule, const QString &name);
    void fillOthers();

    Content m_content;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout;
    ChoiceField *m_other;
    QPushButton *m_pain;
    QPushButton *m_need;
};

} // namespace cxw
