// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/model/thingform.h"

#include "core/workspace/modeldraftedits.h"
#include "ui/style/style.h"
#include "ui/widgets/boundtext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

constexpr int pageHeight = 64;
constexpr int numberWidth = 120;

const QStringList &efforts()
{
    static const QStringList all{QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L")};
    return all;
}

QString plain(QString name)
{
    return name.remove(u'&');
}

} // namespace

ThingForm::ThingForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ThingForm::commit()
{
    // Writing may show another state of this form.
    std::vector<BoundText *> texts;
    for (const Row &row : m_rows)
        texts.push_back(row.text);
    for (BoundText *text : texts) {
        if (text)
            text->commit();
    }
}

void ThingForm::setThing(const ShownModel &model, const ModelThing &thing)
{
    const QString modelKey = model.name.id + u'\n' + model.name.version;
    if (thing.key != m_thing.key || modelKey != m_modelKey)
        commit();
    const auto fields = model.fields(thing);
    const bool sameShape = m_form && std::ranges::equal(fields, m_rows, [](const ModelField &field, const Row &row) {
                               return field.kind == row.field.kind && field.name == row.field.name;
                           });
    m_thing = thing;
    m_modelKey = modelKey;
    if (!sameShape)
        build(fields);
    for (size_t at = 0; at < fields.size(); ++at) {
        m_rows[at].field = fields[at];
        show(m_rows[at], model, thing);
    }
}

void ThingForm::build(const std::vector<ModelField> &fields)
{
    commit();
    m_rows.clear();
    if (m_form) {
        m_form->hide();
        m_form->deleteLater(); // a key in one of its fields may have led here
    }
    m_form = new FormColumn(this);
    layout()->addWidget(m_form);
    for (const ModelField &field : fields)
        m_rows.push_back(makeRow(field));
    m_form->show(); // at once, so that the cursor can be put into it
}

ThingForm::Row ThingForm::makeRow(const ModelField &field)
{
    Row row{field};
    if (field.kind == ModelField::Kind::Effort) {
        row.choice = new ChoiceField(m_form);
        const QStringList names{tr("S · small"), tr("M · medium"), tr("L · large")};
        for (int effort = 0; effort < efforts().size(); ++effort)
            row.choice->addChoice(names[effort], effort);
        row.widget = row.choice;
    } else if (field.kind == ModelField::Kind::Page) {
        auto *page = new TextPage(plain(field.name), m_form);
        page->setFixedHeight(style::scaled(pageHeight));
        row.text = new BoundText(page);
        row.widget = page;
    } else {
        auto *line = new QLineEdit(m_form);
        if (field.kind == ModelField::Kind::Number)
            line->setMaximumWidth(style::scaled(numberWidth));
        row.text = new BoundText(line);
        row.widget = line;
    }
    row.note = m_form->addNoted(field.name, row.widget);
    if (row.choice) {
        const size_t at = m_rows.size();
        connect(row.choice, &ChoiceField::chosen, this,
                [this, at](int effort) { Q_EMIT written(m_thing, m_rows[at].field, efforts()[effort]); });
    }
    return row;
}

void ThingForm::show(Row &row, const ShownModel &model, const ModelThing &thing)
{
    const QString text = modelFieldText(model.content(thing), row.field);
    if (row.choice) {
        row.choice->setValue(static_cast<int>(efforts().indexOf(text.isEmpty() ? row.field.otherwise : text)));
    } else {
        const QString key = m_modelKey + u'\n' + thing.key + u'\n' + row.field.field;
        row.text->bind(key, text,
                       [this, thing, field = row.field](const QString &typed) { Q_EMIT written(thing, field, typed); });
        if (auto *line = qobject_cast<QLineEdit *>(row.widget))
            line->setPlaceholderText(row.field.otherwise);
        else if (auto *page = qobject_cast<TextPage *>(row.widget))
            page->setPlaceholderText(row.field.otherwise);
    }
    QStringList wrong;
    for (const ShownProblem &problem : model.problems) {
        if (model.outline[static_cast<size_t>(problem.thing)].key == thing.key && problem.field == row.field.field)
            wrong.append(problem.sentence);
    }
    row.note->setText(wrong.join(u'\n'));
    row.note->setVisible(!wrong.isEmpty());
    row.widget->setAccessibleDescription(wrong.join(u' '));
}

void ThingForm::begin(const QString &field)
{
    if (m_rows.empty())
        return;
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.field.field == field; });
    QWidget *widget = found == m_rows.end() ? m_rows.front().widget : found->widget;
    widget->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
}

} // namespace cxw
