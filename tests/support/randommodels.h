// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/modellimits.h"
#include "core/scoring/itemvalues.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

namespace cxw::test {

/// Makes model files that can be used, and values for them: any size within the limits, with and without what may be
/// left out, in several scripts. The same seed makes the same.
class RandomModels
{
public:
    explicit RandomModels(quint32 seed) : m_random(seed) {}

    [[nodiscard]] QJsonObject file()
    {
        QJsonObject file{{key("id"), id("model", below(100))},
                         {key("version"), QString::number(below(9))},
                         {key("title"), words(3)},
                         {key("source"), words(9)},
                         {key("independence"), words(9)}};
        m_steps = between(fewestSteps, mostSteps);
        file.insert(key("scale"), list(m_steps, [this](int value) { return step(value); }));
        file.insert(key("habits"), list(between(1, mostHabits), [this](int place) { return rated("habit", place); }));
        m_practices.clear();
        const int most = often() ? 5 : mostPractices;
        file.insert(key("competencies"), list(between(fewestCompetencies, mostCompetencies),
                                              [&](int place) { return competency(place, most); }));
        if (often())
            file.insert(key("empathy"), empathy());
        if (often())
            file.insert(key("phases"), list(between(1, mostPhases), [this](int place) { return phase(place); }));
        if (often())
            file.insert(key("roles"), list(below(mostRoles + 1), [this](int place) { return role(place); }));
        if (often())
            file.insert(key("evidence"), QJsonArray{cap("told"), cap("none")});
        if (often())
            file.insert(key("later"), QJsonArray{words(1), words(1)});
        return file;
    }

    /// Values of a round: none, whole ones and means; some practices out.
    [[nodiscard]] ItemValues values(const MaturityModel &model)
    {
        ItemValues values(model);
        const int silent = below(10);
        for (int item = 0; item < model.itemCount(); ++item) {
            const auto place = static_cast<size_t>(item);
            if (below(10) >= silent)
                values.values[place] =
                    below(2) == 0 ? below(model.highestStep() + 1) : m_random.generateDouble() * model.highestStep();
        }
        for (int practice = 0; practice < model.practiceCount(); ++practice) {
            if (below(8) != 0)
                continue;
            for (int habit = 0; habit < model.habitCount(); ++habit) {
                const auto place = static_cast<size_t>(model.practiceItem(practice, habit));
                values.values[place].reset();
                values.applicable[place] = false;
            }
        }
        return values;
    }

private:
    [[nodiscard]] static QString key(const char *name) { return QString::fromLatin1(name); }
    [[nodiscard]] int below(int end) { return static_cast<int>(m_random.bounded(end)); }
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool often() { return below(3) != 0; }

    [[nodiscard]] static QString id(const char *kind, int place)
    {
        return QStringLiteral("%1-%2").arg(QString::fromLatin1(kind), QString::number(place));
    }

    [[nodiscard]] QString words(int count)
    {
        static const QStringList known{QStringLiteral("Listen"),      QStringLiteral("顧客理解"),
                                       QStringLiteral("הקשבה"),       QStringLiteral("Größe"),
                                       QStringLiteral("%1"),          QStringLiteral("<b>&amp;"),
                                       QStringLiteral("👩‍🔧"), QStringLiteral("“Q”"),
                                       QStringLiteral("a: b")};
        QStringList words;
        for (int word = 0; word < count; ++word)
            words.append(known[below(static_cast<int>(known.size()))]);
        return words.join(u' ');
    }

    template <typename Make>
    [[nodiscard]] static QJsonArray list(int count, Make make)
    {
        QJsonArray list;
        for (int place = 0; place < count; ++place)
            list.append(make(place));
        return list;
    }

    /// Adds what may be left out, or leaves it out.
    void maybe(QJsonObject &object, const char *name, const QJsonValue &value)
    {
        if (often())
            object.insert(key(name), value);
    }

    /// A text, or texts by language.
    [[nodiscard]] QJsonValue text(int count)
    {
        if (below(6) != 0)
            return words(count);
        return QJsonObject{{key("de"), words(count)}, {key("ja"), words(count)}};
    }

    [[nodiscard]] QJsonObject step(int value)
    {
        QJsonObject step{{key("name"), text(1)}};
        maybe(step, "value", value);
        maybe(step, "id", id("step", value));
        maybe(step, "meaning", text(5));
        return step;
    }

    [[nodiscard]] QJsonObject role(int place) { return {{key("id"), id("role", place)}, {key("name"), text(2)}}; }

    [[nodiscard]] QJsonObject cap(const char *grade)
    {
        QJsonObject cap{{key("grade"), key(grade)}};
        maybe(cap, "cap", below(m_steps));
        return cap;
    }

    [[nodiscard]] QJsonObject rated(const char *kind, int place)
    {
        QJsonObject rated{{key("id"), id(kind, place)}, {key("name"), text(2)}};
        maybe(rated, "question", text(6));
        maybe(rated, "steps", list(m_steps, [this](int) { return text(4); }));
        return rated;
    }

    [[nodiscard]] QJsonObject practice(const QString &competency, int place)
    {
        const QString own = id("practice", place);
        m_practices.append(competency + u'.' + own);
        QJsonObject practice{{key("id"), own}, {key("title"), text(3)}};
        maybe(practice, "statement", text(8));
        maybe(practice, "evidence", text(5));
        if (place > 0)
            maybe(practice, "weight", below(2) == 0 ? below(4) : m_random.generateDouble() * 10);
        if (below(5) == 0) {
            const QString was = QStringLiteral("old.%1-%2").arg(competency, own);
            practice.insert(key("was"), below(2) == 0 ? QJsonValue(was) : QJsonArray{was, QString(was + key("-too"))});
        }
        if (often()) {
            QJsonObject starter;
            maybe(starter, "title", text(2));
            maybe(starter, "weeks", between(1, 520));
            maybe(starter, "effort", key("L"));
            maybe(starter, "empathy", text(4));
            practice.insert(key("starter"), starter);
        }
        return practice;
    }

    [[nodiscard]] QJsonObject competency(int place, int mostInIt)
    {
        const QString own = id("competency", place);
        QJsonObject competency{{key("id"), own}, {key("name"), text(2)}};
        maybe(competency, "summary", text(7));
        competency.insert(key("practices"),
                          list(between(1, mostInIt), [&](int practicePlace) { return practice(own, practicePlace); }));
        return competency;
    }

    [[nodiscard]] QJsonObject empathy()
    {
        QJsonObject empathy{{key("groups"),
                             list(between(1, mostEmpathyGroups),
                                  [this](int place) {
                                      return QJsonObject{{key("id"), id("group", place)}, {key("name"), text(2)}};
                                  })},
                            {key("facets"),
                             list(between(1, mostEmpathyFacets), [this](int place) { return rated("facet", place); })}};
        maybe(empathy, "name", text(1));
        return empathy;
    }

    [[nodiscard]] QJsonObject phase(int place)
    {
        QJsonObject phase{{key("id"), id("phase", place)}, {key("name"), text(1)}};
        maybe(phase, "purpose", text(6));
        if (!often())
            return phase;
        QJsonObject gate;
        // Each phase asks for practices of its own.
        QJsonArray criteria;
        for (int asked = place; asked < m_practices.size() && criteria.size() < 6; asked += mostPhases)
            criteria.append(QJsonObject{{key("practice"), m_practices[asked]}, {key("level"), below(m_steps)}});
        maybe(gate, "criteria", criteria);
        const bool pain = below(2) == 0;
        QJsonObject rule{{key("id"), id("rule", place)},
                         {key("kind"), key(pain ? "no-critical-pain" : "need-delivered")}};
        if (pain)
            rule.insert(key("threshold"), between(1, 25));
        maybe(gate, "rules", QJsonArray{rule});
        maybe(gate, "empathy", below(m_steps));
        phase.insert(key("gate"), gate);
        return phase;
    }

    QRandomGenerator m_random;
    int m_steps = fewestSteps;
    /// The ids of the practices made so far.
    QStringList m_practices;
};

} // namespace cxw::test
