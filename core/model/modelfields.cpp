// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelfields.h"

#include "core/model/modelplaces.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace cxw {

namespace {

using Kind = ModelField::Kind;

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ModelFields)
};

QString nameOfStep(const QJsonArray &scale, int step)
{
    const QString name = shownModelText(scale.at(step).toObject().value(QLatin1String("name")));
    return FieldText::tr("%1 · %2", "step of the scale and its name").arg(QString::number(step), name);
}

/// Gathers the fields of one thing.
class Fields
{
public:
    Fields(const ModelThing &thing, const QJsonObject &content, const QJsonObject &scale)
        : m_thing(thing),
          m_called(displayName(thing)),
          m_content(content),
          m_scale(scale.value(QLatin1String("scale")).toArray())
    {
    }

    [[nodiscard]] std::vector<ModelField> all()
    {
        switch (m_thing.kind) {
        case ModelThing::Kind::Model:
            ofModel();
            break;
        case ModelThing::Kind::Scale:
            ofScale();
            break;
        case ModelThing::Kind::Habit:
        case ModelThing::Kind::Facet:
            ofRated();
            break;
        case ModelThing::Kind::Competency:
            named(FieldText::tr("Rename a competency"));
            add(Kind::Page, "summary", FieldText::tr("S&ummary"),
                FieldText::tr("Change the summary of “%1”").arg(m_called));
            break;
        case ModelThing::Kind::Practice:
            ofPractice();
            break;
        case ModelThing::Kind::Empathy:
            if (!m_content.isEmpty())
                ofEmpathy();
            break;
        case ModelThing::Kind::Group:
            named(FieldText::tr("Rename a group of people"));
            add(Kind::Page, "question", FieldText::tr("&Question"),
                FieldText::tr("Change the question of “%1”").arg(m_called));
            break;
        case ModelThing::Kind::Phase:
            ofPhase();
            break;
        default:
            break;
        }
        return std::move(m_fields);
    }

private:
    [[nodiscard]] QString within(const QString &field) const
    {
        return m_thing.place.field.isEmpty() ? field : m_thing.place.field + u'.' + field;
    }

    void add(Kind kind, const QString &field, const QString &name, const QString &label, const QString &otherwise = {})
    {
        m_fields.push_back({kind, within(field), name, label, otherwise});
    }

    void add(Kind kind, const char *field, const QString &name, const QString &label, const QString &otherwise = {})
    {
        add(kind, QString::fromLatin1(field), name, label, otherwise);
    }

    /// The label has no name in it, which changes with each letter.
    void named(const QString &label) { add(Kind::Line, "name", FieldText::tr("&Name"), label); }

    void ofModel()
    {
        add(Kind::Line, "title", FieldText::tr("&Title"), FieldText::tr("Change the title of the model"));
        add(Kind::Page, "source", FieldText::tr("&Source"), FieldText::tr("Change the source of the model"));
        add(Kind::Page, "independence", FieldText::tr("What does not &come from it"),
            FieldText::tr("Change what does not come from the source"));
    }

    void ofScale()
    {
        for (int step = 0; step < m_scale.size(); ++step) {
            const QString number = QString::number(step);
            const QString field = QStringLiteral("scale[%1]").arg(number);
            add(Kind::Line, field + QStringLiteral(".name"), FieldText::tr("Word for %1").arg(number),
                FieldText::tr("Change the word for step %1 of the scale").arg(number));
            add(Kind::Page, field + QStringLiteral(".meaning"), FieldText::tr("Meaning of %1").arg(number),
                FieldText::tr("Change the meaning of step %1 of the scale").arg(number));
        }
    }

    void ofRated()
    {
        const bool habit = m_thing.kind == ModelThing::Kind::Habit;
        named(habit ? FieldText::tr("Rename a habit") : FieldText::tr("Rename a facet of empathy"));
        add(Kind::Page, "question", FieldText::tr("&Question"),
            FieldText::tr("Change the question of “%1”").arg(m_called));
        for (int step = 0; step < m_scale.size(); ++step) {
            const QJsonObject words = m_scale.at(step).toObject();
            const QString meaning = shownModelText(words.value(QLatin1String("meaning")));
            const QString number = QString::number(step);
            add(Kind::Page, QStringLiteral("steps[%1]").arg(number), nameOfStep(m_scale, step),
                FieldText::tr("Change what is seen at step %1 of “%2”").arg(number, m_called),
                meaning.isEmpty() ? shownModelText(words.value(QLatin1String("name"))) : meaning);
        }
    }

    void ofPractice()
    {
        const QString title = shownModelText(m_content.value(QLatin1String("title")));
        add(Kind::Line, "title", FieldText::tr("&Title"), FieldText::tr("Rename a practice"));
        add(Kind::Page, "statement", FieldText::tr("&Statement"),
            FieldText::tr("Change the statement of “%1”").arg(m_called));
        add(Kind::Page, "evidence", FieldText::tr("Example of good &evidence"),
            FieldText::tr("Change the evidence of “%1”").arg(m_called));
        add(Kind::Number, "weight", FieldText::tr("&Weight"), FieldText::tr("Change the weight of “%1”").arg(m_called),
            QStringLiteral("1"));
        add(Kind::Line, "starter.title", FieldText::tr("Starter &initiative"),
            FieldText::tr("Change the starter initiative of “%1”").arg(m_called), title);
        add(Kind::Page, "starter.description", FieldText::tr("Its &description"),
            FieldText::tr("Describe the starter initiative of “%1”").arg(m_called));
        add(Kind::Page, "starter.measure", FieldText::tr("Its &measure of success"),
            FieldText::tr("Change the measure of success of “%1”").arg(m_called));
        add(Kind::Page, "starter.empathy", FieldText::tr("Its empathy ste&p"),
            FieldText::tr("Change the empathy step of “%1”").arg(m_called));
        add(Kind::Number, "starter.weeks", FieldText::tr("Its length in wee&ks"),
            FieldText::tr("Change the length of the starter initiative of “%1”").arg(m_called), QStringLiteral("12"));
        add(Kind::Effort, "starter.effort", FieldText::tr("Its e&ffort"),
            FieldText::tr("Change the effort of the starter initiative of “%1”").arg(m_called), QStringLiteral("M"));
    }

    void ofEmpathy()
    {
        add(Kind::Line, "name", FieldText::tr("&Name"), FieldText::tr("Rename empathy"), FieldText::tr("Empathy"));
        add(Kind::Page, "summary", FieldText::tr("S&ummary"), FieldText::tr("Change the summary of empathy"));
    }

    void ofPhase()
    {
        named(FieldText::tr("Rename a phase"));
        add(Kind::Page, "purpose", FieldText::tr("&Purpose"),
            FieldText::tr("Change the purpose of “%1”").arg(m_called));
        add(Kind::Number, "gate.empathy", FieldText::tr("Empathy advised at its &gate"),
            FieldText::tr("Change the empathy advised at the gate of “%1”").arg(m_called), QStringLiteral("0"));
        const auto rules = valueAt(m_content, QStringLiteral("gate.rules")).toArray();
        for (int rule = 0; rule < rules.size(); ++rule) {
            const QString field = QStringLiteral("gate.rules[%1].").arg(QString::number(rule));
            const QString number = QString::number(rule + 1);
            const auto entry = rules.at(rule).toObject();
            add(Kind::Line, field + QStringLiteral("name"), FieldText::tr("Rule %1").arg(number),
                FieldText::tr("Rename a rule of the gate of “%1”").arg(m_called),
                entry.value(QLatin1String("id")).toString());
            if (entry.value(QLatin1String("kind")).toString() == QLatin1String("no-critical-pain"))
                add(Kind::Number, field + QStringLiteral("threshold"),
                    FieldText::tr("Rule %1: severity × frequency that holds the gate").arg(number),
                    FieldText::tr("Change a rule of the gate of “%1”").arg(m_called));
            add(Kind::Page, field + QStringLiteral("text"), FieldText::tr("Rule %1: what it says").arg(number),
                FieldText::tr("Change a rule of the gate of “%1”").arg(m_called));
            add(Kind::Page, field + QStringLiteral("remedy"), FieldText::tr("Rule %1: what to do").arg(number),
                FieldText::tr("Change a rule of the gate of “%1”").arg(m_called));
        }
    }

    const ModelThing &m_thing;
    QString m_called;
    const QJsonObject &m_content;
    QJsonArray m_scale;
    std::vector<ModelField> m_fields;
};

/// What a place is called that no field shows.
QString nameOfPlace(const QString &field)
{
    if (field == QLatin1String("practices"))
        return FieldText::tr("The list of practices");
    if (field == QLatin1String("habits"))
        return FieldText::tr("The list of habits");
    if (field == QLatin1String("competencies"))
        return FieldText::tr("The list of competencies");
    if (field == QLatin1String("phases"))
        return FieldText::tr("The list of phases");
    if (field == QLatin1String("groups"))
        return FieldText::tr("The list of groups of people");
    if (field == QLatin1String("facets"))
        return FieldText::tr("The list of facets");
    return field.startsWith(QLatin1String("gate.criteria")) ? FieldText::tr("The gate")
                                                            : QStringLiteral("“%1”").arg(field);
}

} // namespace

std::vector<ModelField> modelFields(const ModelThing &thing, const QJsonObject &content, const QJsonObject &scale)
{
    return Fields(thing, content, scale).all();
}

QString problemSentence(const std::vector<ModelField> &fields, const QString &field, const QString &problem)
{
    const auto found = std::ranges::find(fields, field, &ModelField::field);
    const QString name = found == fields.end() ? nameOfPlace(field) : QString(found->name).remove(u'&');
    return FieldText::tr("%1 %2.", "field of a model and what is wrong with it: “Title”, “is missing”")
        .arg(name, problem);
}

} // namespace cxw
