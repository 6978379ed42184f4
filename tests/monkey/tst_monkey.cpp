// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/monkey/monkey.h"
#include "tests/support/randomedits.h"
#include "tests/ui/shellsupport.h"
#include "ui/assess/assesspage.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/placetable.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <ranges>

using namespace cxw;
using cxw::test::Monkey;
using cxw::test::WindowWorld;

namespace {

constexpr int steps = 1000;
/// After so many steps it starts from the top of the page again.
constexpr int stepsAtOneSpot = 125;
/// 777 and 20261 were the first to find something.
constexpr quint32 seeds[] = {777, 20261, 4};

/// All ballots are in memory then, so that it can be held against the file.
QByteArray everythingIn(Document &document)
{
    for (const auto &[key, round] : document.workspace().all<Round>()) {
        if (const auto read = document.readBallots(round.id); !read)
            qFatal("%s", qPrintable(read.error().sentence));
    }
    return test::recordBytes(document.workspace());
}

} // namespace

class TestMonkey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aThousandStepsDoNoHarm_data();
    void aThousandStepsDoNoHarm();

private:
    void returnTo(MainWindow &window, Place place, int spot);

    QTemporaryDir m_folder;
};

void TestMonkey::initTestCase()
{
    style::applyTo(*qApp, Scheme::Light);
    QLocale::setDefault(QLocale(QLocale::English));
    // Whatever is typed as the name of a file means one in here.
    QVERIFY(QDir::setCurrent(m_folder.path()));
}

void TestMonkey::aThousandStepsDoNoHarm_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<quint32>("seed");
    std::vector<quint32> tried(std::begin(seeds), std::end(seeds));
    if (qEnvironmentVariableIsSet("CXW_SEED"))
        tried.push_back(test::randomSeed());
    for (const Place place : placeTable() | std::views::transform(&PlaceRow::place)) {
        for (const quint32 seed : tried)
            QTest::addRow("%s-%u", qPrintable(toText(place)), seed) << place << seed;
    }
}

void TestMonkey::aThousandStepsDoNoHarm()
{
    QFETCH(const Place, place);
    QFETCH(const quint32, seed);
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    QVERIFY(window->openWorkspace().session());
    Monkey monkey(*window, seed);
    for (int step = 0; step < steps; ++step) {
        if (step % stepsAtOneSpot == 0 || window->place() != place || !window->isVisible())
            returnTo(*window, place, step / stepsAtOneSpot);
        monkey.step();
    }
    // What is on the screen is in the file.
    returnTo(*window, Place::Start, 0);
    const QByteArray shown = everythingIn(window->openWorkspace().session()->document);
    QVERIFY(window->openWorkspace().reopen());
    QCOMPARE(everythingIn(window->openWorkspace().session()->document), shown);
}

void TestMonkey::returnTo(MainWindow &window, Place place, int spot)
{
    window.show();
    if (!window.openWorkspace().session())
        window.openSample();
    window.goTo(place);
    window.activateWindow();
    auto *assess = qobject_cast<AssessPage *>(window.findChild<PageStack *>()->page());
    if (place == Place::Assess && assess) {
        const auto steps = assess->steps();
        assess->goToStep(steps[static_cast<size_t>(spot) % steps.size()]);
    }
}

QTEST_MAIN(TestMonkey)

#include "tst_monkey.moc"
