// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/itemvalues.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QStringListModel;
class QToolButton;

namespace cxw {

class BoundText;
class ChoiceField;
class DateField;
class FormColumn;
class LinkChooser;
class TargetEditor;
class TextPage;

/// Everything about one initiative, to read and to change.
class InitiativeEditor : public QWidget
{
    Q_OBJECT

public:
    explicit InitiativeEditor(const MaturityModel &model, QWidget *parent = nullptr);

    /// Shows an initiative as the workspace has it; `present` are the values of the round, null without one.
    /// What was typed for another initiative is sent first.
    void setInitiative(const Workspace &workspace, Initiative initiative, const ItemValues *present);
    /// Begins where nothing that is typed changes anything: on the button that leads back.
    void rest();
    /// Puts the cursor into the title and selects it.
    void begin();

Q_SIGNALS:
    /// Another initiative is shown than before.
    void otherShown();
    void changed(const cxw::Initiative &initiative);
    void duplicateWanted(const cxw::InitiativeId &initiative);
    void removeWanted(const cxw::InitiativeId &initiative);
    /// The person wants to see another initiative.
    void otherWanted(const cxw::InitiativeId &initiative);
    /// The person wants to see the findings.
    void findingWanted(const cxw::FindingId &finding);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void addFields(FormColumn *form);
    void fillChoices();
    void connectFields();
    void bindTexts();
    void setDependencies(const Workspace &workspace);
    void setFindings(const Workspace &workspace);
    /// Sends the initiative with one thing changed.
    template <typename Value>
    void change(Value Initiative::*part, Value value);
    /// Sends it with something linked or unlinked.
    template <typename Id>
    void link(std::vector<Id> Initiative::*part, const Id &id, bool linked);

    const MaturityModel &m_model;
    Initiative m_initiative;
    QToolButton *m_back = nullptr;
    QLineEdit *m_title;
    TextPage *m_description;
    ChoiceField *m_phase;
    ChoiceField *m_status;
    QLineEdit *m_owner;
    QStringListModel *m_people;
    DateField *m_start;
    DateField *m_end;
    ChoiceField *m_effort;
    TextPage *m_measure;
    TextPage *m_empathyStep;
    TargetEditor *m_targets;
    LinkChooser *m_dependsOn;
    LinkChooser *m_addresses;
    /// By field, with the part of the record that it shows.
    std::vector<std::pair<BoundText *, QString Initiative::*>> m_texts;
};

} // namespace cxw
