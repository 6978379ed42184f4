// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/randomedits.h"

#include <QRandomGenerator>

#include <algorithm>

namespace cxw::test {

namespace {

QString told(const Course &course)
{
    QStringList numbers;
    for (const quint32 number : course)
        numbers.append(QString::number(number));
    return numbers.join(QLatin1Char(' '));
}

/// Leaves edits out, many at once at first, as long as the property still fails.
Course shrunk(Course course, const Property &property)
{
    for (size_t many = course.size() / 2; many > 0; many /= 2) {
        for (size_t place = 0; place + many <= course.size();) {
            Course shorter = course;
            const auto from = shorter.begin() + static_cast<Course::difference_type>(place);
            shorter.erase(from, from + static_cast<Course::difference_type>(many));
            if (property(shorter).isEmpty())
                place += many;
            else
                course = std::move(shorter);
        }
    }
    return course;
}

} // namespace

quint32 randomSeed()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("CXW_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

QString failureOf(const Property &property, quint32 seed, int courses, int length)
{
    QRandomGenerator random(seed);
    for (int count = 0; count < courses; ++count) {
        Course course(static_cast<size_t>(length));
        std::ranges::generate(course, [&] { return random.generate(); });
        if (property(course).isEmpty())
            continue;
        course = shrunk(std::move(course), property);
        return QStringLiteral("CXW_SEED=%1, course %2, of which fail the %3 edits %4: %5")
            .arg(QString::number(seed), QString::number(count), QString::number(course.size()), told(course),
                 property(course));
    }
    return {};
}

} // namespace cxw::test
