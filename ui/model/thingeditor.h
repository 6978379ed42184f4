// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/modeldraftedits.h"
#include "ui/model/shownmodel.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace cxw {

class ChoiceField;
class FormColumn;
class GateEditor;
class ThingAdder;
class ThingForm;
class ThingTools;

/// Makes an edit of a draft; the key says what to show then, empty for what is shown.
using DraftChange = std::function<AddedThing(const ModelDraftEdits &)>;

/// Everything about one thing of a model, to read and, in a draft, to change.
class ThingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ThingEditor(QWidget *parent = nullptr);

    /// Shows a thing; what was typed for another one is sent first.
    void setThing(const ShownModel &model, const ModelThing &thing, bool changeable);
    /// Puts the cursor into a field, else to where the writing begins.
    void begin(const QString &field = {});

Q_SIGNALS:
    void written(const cxw::ModelThing &thing, const cxw::ModelField &field, const QString &text);
    void changeWanted(const cxw::DraftChange &change);
    void retireWanted();
    void moveWanted(int by);

private:
    void layOut();
    void connectParts();
    void showGroups(const ShownModel &model);
    void showAdders(const ShownModel &model);
    void showAdder(ThingAdder *adder, ModelThing::Kind kind, const ShownModel &model);
    void showScale(const ShownModel &model);
    void add(ModelThing::Kind kind, const QString &name);

    ModelThing m_thing;
    int m_stepCount = 0;
    bool m_changeable = false;
    QStringList m_competencies;
    ThingTools *m_tools;
    QLabel *m_hint;
    QLabel *m_wrong;
    QWidget *m_group;
    ChoiceField *m_competency;
    ThingForm *m_form;
    GateEditor *m_gate;
    ThingAdder *m_adder;
    ThingAdder *m_secondAdder;
    QPushButton *m_longer;
    QPushButton *m_shorter;
    QPushButton *m_whole;
};

} // namespace cxw
