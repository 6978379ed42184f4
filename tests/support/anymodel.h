// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"

namespace cxw::test {

/// Of what size a model is.
struct ModelSize
{
    int competencies = 5;
    /// In each competency.
    int practices = 3;
    int habits = 1;
    int highestStep = 3;
    bool empathy = false;
};

/// A model of any size with words in all places: "Competency 2", "Practice 2.3", "Habit 1", "Step 3". Without phases.
inline MaturityModel modelOf(const ModelSize &size)
{
    MaturityModel model;
    model.id = QStringLiteral("any");
    model.version = QStringLiteral("1");
    model.title = QStringLiteral("Any model");
    QStringList sentences;
    for (int step = 0; step <= size.highestStep; ++step) {
        model.scale.push_back({step, QStringLiteral("Step %1").arg(step), QStringLiteral("Meaning %1").arg(step)});
        sentences.append(QStringLiteral("Somebody from outside would see what stands for step %1.").arg(step));
    }
    for (int habit = 1; habit <= size.habits; ++habit) {
        const QString id = QStringLiteral("h%1").arg(habit);
        model.habits.push_back(
            {{id}, QStringLiteral("Habit %1").arg(habit), QStringLiteral("Is habit %1 kept?").arg(habit), sentences});
    }
    for (int competency = 1; competency <= size.competencies; ++competency) {
        const QString id = QStringLiteral("c%1").arg(competency);
        model.competencies.push_back(
            {{id}, QStringLiteral("Competency %1").arg(competency), {}, model.practiceCount(), size.practices});
        for (int practice = 1; practice <= size.practices; ++practice) {
            Practice each;
            each.id = {QStringLiteral("%1.p%2").arg(id, QString::number(practice))};
            each.competency = competency - 1;
            each.title = QStringLiteral("Practice %1.%2").arg(QString::number(competency), QString::number(practice));
            each.statement = QStringLiteral("We do what makes practice %1 of this competency.").arg(practice);
            model.practices.push_back(each);
        }
    }
    if (size.empathy) {
        model.empathyName = QStringLiteral("Empathy");
        model.empathyGroups = {{QStringLiteral("them"), QStringLiteral("Them"), {}}};
        model.empathyFacets = {{QStringLiteral("notice"), QStringLiteral("Notice"), {}, sentences}};
    }
    model.index();
    return model;
}

} // namespace cxw::test
