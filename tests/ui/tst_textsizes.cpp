// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/reports.h"
#include "tests/ui/everyplace.h"
#include "ui/overview/elidedlabel.h"
#include "ui/rendering/reportpages.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/sidebarbutton.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace cxw;
using cxw::test::WindowWorld;

namespace {

/// The least screen there is, without what a window manager puts around a window.
constexpr QSize smallest(1280 - 16, 720 - 40);

QAction *actionNamed(const QWidget &window, const QString &text)
{
    const auto actions = window.actions();
    const auto found =
        std::ranges::find(actions, text, [](const QAction *action) { return action->text().remove(u'&'); });
    return found == actions.end() ? nullptr : *found;
}

/// What a person reads on the window, with the height of its letters in px.
QMap<QString, int> heightsOn(const QWidget &window)
{
    QMap<QString, int> heights;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            heights.insert(label->text(), label->font().pixelSize());
    }
    const auto buttons = window.findChildren<SidebarButton *>();
    for (const SidebarButton *button : buttons)
        heights.insert(button->text(), button->font().pixelSize());
    return heights;
}

} // namespace

/// Texts are as large as the person wants, at once, everywhere but on paper, and remembered.
class tst_TextSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void cleanup() { style::setTextScale(100); }
    void textsGrowAtOnceAndComeBack();
    void keysStepThroughTheSizes();
    void sizeIsRemembered();
    void onALargeScreenTextIsLargerUntilSomebodyChooses();
    void everyPlaceLivesOnTheSmallestScreen_data();
    void everyPlaceLivesOnTheSmallestScreen();
    void theOverviewCutsNoName_data();
    void theOverviewCutsNoName();
    void paperKeepsItsSize();
};

void tst_TextSizes::textsGrowAtOnceAndComeBack()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    for (const Place place : {Place::Overview, Place::Assess, Place::Findings, Place::Roadmap, Place::Reports}) {
        window->goTo(place);
        test::settle();
        const auto usual = heightsOn(*window);
        QVERIFY(usual.size() > 8);
        actionNamed(*window, QStringLiteral("130 %"))->trigger();
        test::settle();
        const auto large = heightsOn(*window);
        for (auto text = large.cbegin(); text != large.cend(); ++text) {
            if (usual.contains(text.key()))
                QCOMPARE(text.value(), qRound(usual.value(text.key()) * 1.3));
        }
        actionNamed(*window, QStringLiteral("100 %"))->trigger();
        test::settle();
        QCOMPARE(heightsOn(*window), usual);
    }
}

void tst_TextSizes::keysStepThroughTheSizes()
{
    WindowWorld world;
    const auto window = world.window();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
        return style::textScale();
    };
    QCOMPARE(press(Qt::Key_Plus), 115);
    QCOMPARE(press(Qt::Key_Equal), 130);
    QCOMPARE(press(Qt::Key_Plus), 150);
    QCOMPARE(press(Qt::Key_Plus), 150);
    QCOMPARE(press(Qt::Key_Minus), 130);
    QCOMPARE(press(Qt::Key_0), 100);
    QCOMPARE(press(Qt::Key_Minus), 100);
}

void tst_TextSizes::sizeIsRemembered()
{
    WindowWorld world;
    {
        const auto window = world.window();
        actionNamed(*window, QStringLiteral("115 %"))->trigger();
    }
    QCOMPARE(WindowSettings(world.environment().settings).textScale(), 115);
    const auto again = world.window();
    QVERIFY(actionNamed(*again, QStringLiteral("115 %"))->isChecked());
}

void tst_TextSizes::onALargeScreenTextIsLargerUntilSomebodyChooses()
{
    WindowWorld world;
    const auto window = world.window();
    window->resize(2560, 1400);
    QCOMPARE(style::textScale(), 130);
    window->resize(1350, 728);
    QCOMPARE(style::textScale(), 100);
    actionNamed(*window, QStringLiteral("115 %"))->trigger();
    window->resize(2560, 1400);
    QCOMPARE(style::textScale(), 115);
    actionNamed(*window, QStringLiteral("As suits the window"))->trigger();
    QCOMPARE(style::textScale(), 130);
}

void tst_TextSizes::everyPlaceLivesOnTheSmallestScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *language : {"en", "de"}) {
        for (const int percent : style::textScales)
            QTest::addRow("%s, %d %%", language, percent) << QString::fromLatin1(language) << percent;
    }
}

void tst_TextSizes::everyPlaceLivesOnTheSmallestScreen()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    WindowWorld world(language);
    WindowSettings(world.environment().settings).setTextScale(percent);
    const auto window = world.window();
    window->openSample();
    window->resize(smallest);
    QCOMPARE(style::textScale(), percent);
    QStringList faults;
    const auto *pages = window->findChild<PageStack *>();
    const auto *room = qobject_cast<QScrollArea *>(pages->parentWidget()->parentWidget());
    test::visitEveryPlace(*window, [&](const QString &where) {
        // What is larger than the screen scrolls, but nothing goes sideways.
        for (const QScrollArea *area : window->findChildren<QScrollArea *>()) {
            // One without a bar cuts what would go sideways.
            const int beyond = area->widget() ? area->widget()->width() - area->viewport()->width() : 0;
            if (area->isVisible() && beyond > 0)
                faults << where + QStringLiteral(": goes sideways by ") + QString::number(beyond);
        }
        const QSize hidden = pages->size() - room->viewport()->size();
        if (hidden.width() > room->horizontalScrollBar()->maximum()
            || hidden.height() > room->verticalScrollBar()->maximum())
            faults << where + QStringLiteral(": can't be reached");
        if (window->size() != smallest)
            faults << where + QStringLiteral(": the window grew");
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_TextSizes::theOverviewCutsNoName_data()
{
    everyPlaceLivesOnTheSmallestScreen_data();
}

void tst_TextSizes::theOverviewCutsNoName()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    WindowWorld world(language);
    WindowSettings(world.environment().settings).setTextScale(percent);
    const auto window = world.window();
    window->openSample();
    window->resize(smallest);
    window->goTo(Place::Overview);
    test::settle();
    QStringList cut;
    int seen = 0;
    for (const ElidedLabel *name : window->findChildren<ElidedLabel *>()) {
        if (!name->isVisible())
            continue;
        ++seen;
        if (name->width() < name->sizeHint().width())
            cut << name->accessibleName();
    }
    QVERIFY(seen > 20);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void tst_TextSizes::paperKeepsItsSize()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    Session &session = *window->openWorkspace().session();
    const auto printed = [&] {
        const auto report = makeReport(session.document, ReportKind::Executive, session.selection.round());
        const ReportPages pages(report.value(), Paper::A4);
        QImage page(600, 850, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        pages.paint(painter, 0);
        return page;
    };
    const QImage usual = printed();
    style::setTextScale(150);
    QVERIFY(printed() == usual);
    QCOMPARE(style::font(TextStyle::Body).pixelSize(), 21);
}

QTEST_MAIN(tst_TextSizes)
#include "tst_textsizes.moc"
