// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/earlierrounds.h"
#include "ui/style/style.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace cxw;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// As the Web Content Accessibility Guidelines count it, 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    // A copy of both: minmax() of two values would refer to what is gone by the next line.
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr double ofText = 4.5;
constexpr double ofShapes = 3;

const std::map<Role, const char *> grounds{{Role::Ground, "ground"},
                                           {Role::Surface, "surface"},
                                           {Role::Hover, "hover"},
                                           {Role::Selected, "selected"}};
const std::map<Role, const char *> inks{{Role::Text, "text"}, {Role::Muted, "muted"},     {Role::Accent, "accent"},
                                        {Role::Good, "good"}, {Role::Warning, "warning"}, {Role::Bad, "bad"}};
const std::map<Role, const char *> shapes{{Role::Edge, "edge"},
                                          {Role::ThisRound, "this round"},
                                          {Role::EarlierRound, "earlier"},
                                          {Role::Target, "target"},
                                          {Role::Projected, "projected"}};

} // namespace

/// What is written can be read, and what is drawn can be seen, in every scheme.
class tst_Colors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairCanBeToldApart_data();
    void everyPairCanBeToldApart();
    void highContrastIsHigh();
};

void tst_Colors::everyPairCanBeToldApart_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<double>("least");
    const std::map<Scheme, const char *> schemes{{Scheme::Light, "light"},
                                                 {Scheme::Dark, "dark"},
                                                 {Scheme::HighContrast, "high contrast"}};
    for (const auto &[scheme, schemeName] : schemes) {
        const QPalette palette = style::palette(scheme);
        const auto of = [&](Role role) { return style::color(role, palette); };
        for (const auto &[ground, groundName] : grounds) {
            for (const auto &[ink, name] : inks)
                QTest::addRow("%s: %s on %s", schemeName, name, groundName) << of(ink) << of(ground) << ofText;
            for (const auto &[shape, name] : shapes)
                QTest::addRow("%s: %s on %s", schemeName, name, groundName) << of(shape) << of(ground) << ofShapes;
            for (int round = 0; round < 3; ++round) {
                QTest::addRow("%s: earlier round %d on %s", schemeName, round, groundName)
                    << style::earlierRoundColor(round, palette) << of(ground) << ofShapes;
            }
            for (int phase = 0; phase < 4; ++phase) {
                QTest::addRow("%s: phase %d on %s", schemeName, phase, groundName)
                    << style::phaseColor(phase, palette) << of(ground) << ofShapes;
            }
        }
        QTest::addRow("%s: on accent", schemeName) << of(Role::OnAccent) << of(Role::Accent) << ofText;
        for (int step = 0; step <= 4; ++step) {
            QTest::addRow("%s: level %d", schemeName, step)
                << style::onLevelColor(step, 4, palette) << style::levelColor(step, 4, palette) << ofText;
        }
        for (int phase = 0; phase < 4; ++phase) {
            QTest::addRow("%s: chip of phase %d", schemeName, phase)
                << of(Role::Ground) << style::phaseColor(phase, palette) << ofText;
        }
    }
}

void tst_Colors::everyPairCanBeToldApart()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    QFETCH(double, least);
    QVERIFY2(contrast(ink, paper) >= least, qPrintable(QString::number(contrast(ink, paper))));
}

void tst_Colors::highContrastIsHigh()
{
    const QPalette palette = style::palette(Scheme::HighContrast);
    QVERIFY(style::isHighContrast(palette));
    QVERIFY(!style::isHighContrast(style::palette(Scheme::Dark)));
    for (const auto &[ground, groundName] : grounds) {
        for (const auto &[ink, name] : inks)
            QVERIFY2(contrast(style::color(ink, palette), style::color(ground, palette)) >= 7, name);
    }
    QVERIFY(style::focusPen(palette).widthF() > style::focusPen(style::palette(Scheme::Light)).widthF());
}

QTEST_MAIN(tst_Colors)
#include "tst_colors.moc"
