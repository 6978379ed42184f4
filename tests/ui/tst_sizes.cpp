// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everyplace.h"
#include "ui/assess/assesspage.h"
#include "ui/assess/ratingfoot.h"
#include "ui/assess/steppanel.h"
#include "ui/charts/radarchart.h"
#include "ui/safekeeping/filebanner.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pagestack.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace cxw;
using cxw::test::WindowWorld;

namespace {

/// The least screen there is, without what a window manager puts around a window.
constexpr QSize smallest(1280 - 16, 720 - 40);

bool fits(const QSize &size, const QSize &room)
{
    return size.width() <= room.width() && size.height() <= room.height();
}

QSize needOf(const QWidget &widget)
{
    return widget.minimumSizeHint().expandedTo(widget.minimumSize());
}

QString tooBig(const QString &name, const QSize &size)
{
    return QStringLiteral("%1: %2 × %3").arg(name, QString::number(size.width()), QString::number(size.height()));
}

bool isSeenWhole(const QWidget &part)
{
    return part.visibleRegion().boundingRect() == part.rect();
}

/// Whether a person sees that there is more below.
bool showsThatItScrolls(const QWidget &part)
{
    const QWidget *above = part.parentWidget();
    while (above && !qobject_cast<const QAbstractScrollArea *>(above))
        above = above->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(above);
    return area && area->verticalScrollBar()->isVisible() && area->verticalScrollBar()->maximum() > 0;
}

/// The keys, and the steps of the scale, that are not seen whole on the screen. Texts that are wider than those of any
/// language that is spoken may let the last steps scroll, where that is seen.
QStringList hiddenLines(const QWidget &page, bool spoken)
{
    constexpr int stepsInView = 2;
    QStringList hidden;
    const auto feet = page.findChildren<RatingFoot *>();
    for (const RatingFoot *foot : feet) {
        if (foot->isVisible() && !isSeenWhole(*foot))
            hidden << QStringLiteral("keys");
    }
    const auto panels = page.findChildren<StepPanel *>();
    for (const StepPanel *panel : panels) {
        const auto lines = panel->findChildren<StepLine *>();
        for (qsizetype step = 0; step < lines.size(); ++step) {
            if (!lines[step]->isVisible() || isSeenWhole(*lines[step]))
                continue;
            if (spoken || step < stepsInView || !showsThatItScrolls(*panel))
                hidden << lines[step]->accessibleName();
        }
    }
    return hidden;
}

} // namespace

/// Every page and dialog lives on a screen of 1280 × 720, in every language.
class tst_Sizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTo(*qApp, Scheme::Light); }
    void everyPageFitsTheSmallestScreen_data();
    void everyPageFitsTheSmallestScreen();
    void everyDialogFitsTheSmallestScreen_data();
    void everyDialogFitsTheSmallestScreen();
    void messagesNeverGrowPastTheEdge();
    void helpLiesOverThePage();
    void bigScreenHasBigCharts();
    void keysAndStepsStayInViewWhileRating_data();
    void keysAndStepsStayInViewWhileRating();
};

void tst_Sizes::everyPageFitsTheSmallestScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("longNames");
    for (const char *language : test::everyLanguage) {
        for (const bool longNames : {false, true})
            QTest::addRow("%s, %s names", language, longNames ? "long" : "usual")
                << QString::fromLatin1(language) << longNames;
    }
}

void tst_Sizes::everyPageFitsTheSmallestScreen()
{
    QFETCH(QString, language);
    QFETCH(bool, longNames);
    WindowWorld world(language);
    const auto window = world.window();
    window->openSample();
    if (longNames)
        test::giveLongNames(*window);
    window->resize(smallest);
    QStringList faults;
    auto *pages = window->findChild<PageStack *>();
    test::visitEveryPlace(*window, [&](const QString &name) {
        // Nothing of the page lies outside: what is longer scrolls in its middle, under its title and over its keys.
        const QSize room = qobject_cast<QScrollArea *>(pages->parentWidget()->parentWidget())->viewport()->size();
        if (!fits(needOf(*pages), room))
            faults << tooBig(name, needOf(*pages)) + tooBig(QStringLiteral(" in"), room);
        if (!fits(needOf(*window), smallest) || window->size() != smallest)
            faults << tooBig(name + QStringLiteral(", window"), needOf(*window));
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_Sizes::everyDialogFitsTheSmallestScreen_data()
{
    everyPageFitsTheSmallestScreen_data();
}

void tst_Sizes::everyDialogFitsTheSmallestScreen()
{
    QFETCH(QString, language);
    QFETCH(bool, longNames);
    WindowWorld world(language);
    const auto window = world.window();
    window->openSample();
    if (longNames)
        test::giveLongNames(*window);
    QStringList faults;
    test::visitEveryDialog(world, *window, [&](const QString &name, QDialog &dialog) {
        if (!fits(needOf(dialog), smallest) || !fits(dialog.size(), smallest))
            faults << tooBig(name, needOf(dialog)) + tooBig(QStringLiteral(", shown"), dialog.size());
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_Sizes::messagesNeverGrowPastTheEdge()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    window->resize(smallest);
    const QString sentence = QStringLiteral("%1 is no file. ").arg(QString(300, QLatin1Char('x'))).repeated(30);
    window->findChild<NoticeBar *>()->showTrouble({sentence, QStringList(200, sentence)});
    window->findChild<FileBanner *>()->say(FileBanner::Tone::Warning, sentence,
                                           {{QStringLiteral("&Do this"), [] {}}, {QStringLiteral("Do &that"), [] {}}});
    test::settle();
    QVERIFY2(fits(needOf(*window), smallest), qPrintable(tooBig(QStringLiteral("window"), needOf(*window))));
    QCOMPARE(window->size(), smallest);
    QVERIFY(window->findChild<NoticeBar *>()->height() + window->findChild<FileBanner *>()->height()
            < smallest.height() / 2);
}

void tst_Sizes::helpLiesOverThePage()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    window->resize(smallest);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    test::settle();
    const auto *help = window->findChild<HelpPanel *>();
    const auto *pages = window->findChild<PageStack *>();
    const QSize before = pages->size();
    const QWidget *focus = window->focusWidget();
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F1}) {
        QTest::keyClick(window.get(), Qt::Key_F1);
        test::settle();
        QVERIFY(help->isVisible());
        QCOMPARE(window->size(), smallest);
        QCOMPARE(pages->size(), before);
        QVERIFY(window->rect().contains(help->geometry()));
        QTest::keyClick(window->focusWidget(), key);
        QVERIFY(!help->isVisible());
        QCOMPARE(window->focusWidget(), focus);
    }
}

void tst_Sizes::bigScreenHasBigCharts()
{
    WindowWorld world;
    const auto window = world.window();
    window->openSample();
    for (const Place place : {Place::Overview, Place::Compare}) {
        window->goTo(place);
        window->resize(smallest);
        test::settle();
        const auto radars = window->findChildren<RadarView *>();
        const auto shown =
            std::find_if(radars.begin(), radars.end(), [](const RadarView *radar) { return radar->isVisible(); });
        QVERIFY(shown != radars.end());
        const int before = (*shown)->height();
        window->resize(2560, 1400);
        test::settle();
        QVERIFY((*shown)->height() >= before * 3 / 2);
    }
}

void tst_Sizes::keysAndStepsStayInViewWhileRating_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("longNames");
    for (const char *language : test::everyLanguage) {
        for (const bool longNames : {false, true})
            QTest::addRow("%s, %s names", language, longNames ? "long" : "usual")
                << QString::fromLatin1(language) << longNames;
    }
}

void tst_Sizes::keysAndStepsStayInViewWhileRating()
{
    QFETCH(QString, language);
    QFETCH(bool, longNames);
    WindowWorld world(language);
    const auto window = world.window();
    window->openSample();
    if (longNames)
        test::giveLongNames(*window);
    window->resize(smallest);
    window->goTo(Place::Assess);
    auto *page = qobject_cast<AssessPage *>(window->findChild<PageStack *>()->page());
    QStringList faults;
    for (const AssessStep step : {AssessStep::Rating, AssessStep::Empathy}) {
        page->goToStep(step);
        for (int subject = 0; subject < 40; ++subject) {
            for (int row = 0; row < 4; ++row) {
                test::settle();
                faults += hiddenLines(*page, !language.startsWith(QLatin1String("x-")));
                QTest::keyClick(window->focusWidget(), Qt::Key_Down);
            }
            QTest::keyClick(window->focusWidget(), Qt::Key_Right);
        }
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(tst_Sizes)
#include "tst_sizes.moc"
