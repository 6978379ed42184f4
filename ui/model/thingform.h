// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/model/shownmodel.h"

#include <QWidget>

class QLabel;

namespace cxw {

class BoundText;
class ChoiceField;
class FormColumn;

/// The fields of one thing of a model, with what is wrong under each. Its widgets stay while another thing of the same
/// kind is shown.
class ThingForm : public QWidget
{
    Q_OBJECT

public:
    explicit ThingForm(QWidget *parent = nullptr);

    /// Shows a thing; what was typed for another one is sent first.
    void setThing(const ShownModel &model, const ModelThing &thing);
    /// Puts the cursor into a field, else into the first.
    void begin(const QString &field);

Q_SIGNALS:
    void written(const cxw::ModelThing &thing, const cxw::ModelField &field, const QString &text);

private:
    /// A field on the screen.
    struct Row
    {
        ModelField field;
        QWidget *widget = nullptr;
        BoundText *text = nullptr;
        ChoiceField *choice = nullptr;
        QLabel *note = nullptr;
    };

    void commit();
    void build(const std::vector<ModelField> &fields);
    [[nodiscard]] Row makeRow(const ModelField &field);
    void show(Row &row, const ShownModel &model, const ModelThing &thing);

    ModelThing m_thing;
    QString m_modelKey;
    std::vector<Row> m_rows;
    FormColumn *m_form = nullptr;
};

} // namespace cxw
