// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/display.h"
#include "core/tables/verdictsentence.h"
#include "tests/support/memorystore.h"
#include "tests/support/northshore.h"
#include "ui/charts/radarchart.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparetables.h"
#include "ui/compare/deltadelegate.h"
#include "ui/compare/movementview.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/popover.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cxw;

class ComparePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void oneRoundLeadsToTheNext();
    void comparesWithTheRoundBefore();
    void oneClickSaysWhereAFigureComesFrom_data();
    void oneClickSaysWhereAFigureComesFrom();
    void theDifferenceSaysWhereItComesFrom();
    void choosingAnotherRound();
    void sameRoundTwiceSwapsThem();
    void choiceOutlivesAnEdit();
    void nothingHasNoBar();
    void biggestMovesComeFirst();
    void tellsWhatIsNotComparable();
    void sentenceSaysWhatTheVerdictMeans_data();
    void sentenceSaysWhatTheVerdictMeans();

private:
    void open(Workspace workspace, const QString &round);
    [[nodiscard]] bool says(const QString &part) const;
    [[nodiscard]] DataTable *table(const QString &name) const;
    [[nodiscard]] QComboBox *box(const QString &name) const;
    void choose(QComboBox *box, const QString &text);

    std::shared_ptr<const MaturityModel> m_model = std::make_shared<const MaturityModel>(test::englishModel());
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ComparePage> m_page;
};

void ComparePageTest::open(Workspace workspace, const QString &round)
{
    auto content = std::make_shared<MemoryStore::Content>();
    content->workspace = std::move(workspace);
    m_document =
        Document::open(std::make_unique<MemoryStore>(content), m_model, Clock(), QStringLiteral("tester")).value();
    m_selection = std::make_unique<Selection>(*m_document);
    m_selection->selectRound(test::northshoreRound(m_document->workspace(), round).id);
    m_session.reset(new Session{*m_document, *m_selection});
    m_page = std::make_unique<ComparePage>(*m_session);
    m_page->resize(1180, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void ComparePageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_selection.reset();
    m_document.reset();
}

bool ComparePageTest::says(const QString &part) const
{
    const auto shows = [&](const auto *widget) { return widget->isVisible() && widget->text().contains(part); };
    return std::ranges::any_of(m_page->findChildren<QLabel *>(), shows)
           || std::ranges::any_of(m_page->findChildren<FigureLabel *>(), shows);
}

DataTable *ComparePageTest::table(const QString &name) const
{
    for (DataTable *table : m_page->findChildren<DataTable *>()) {
        if (table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

QComboBox *ComparePageTest::box(const QString &name) const
{
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

void ComparePageTest::choose(QComboBox *box, const QString &text)
{
    const int wanted = box->findText(text);
    QVERIFY(wanted >= 0);
    box->setFocus();
    box->setCurrentIndex(wanted);
}

void ComparePageTest::oneRoundLeadsToTheNext()
{
    Workspace workspace = test::northshoreWorkspace(*m_model);
    workspace.apply({{},
                     {remove(test::northshoreRound(workspace, QStringLiteral("2025 autumn"))),
                      remove(test::northshoreRound(workspace, QStringLiteral("2026 spring")))}});
    open(workspace, QStringLiteral("2026 autumn"));
    auto *empty = m_page->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(says(QStringLiteral("Only one round yet")));
    QSignalSpy going(m_page.get(), &Page::goTo);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(going.value(0).value(0).value<Destination>().place, Place::Assess);
}

void ComparePageTest::comparesWithTheRoundBefore()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 spring"));
    QVERIFY(says(QStringLiteral("+0.42")));
    QVERIFY(says(QStringLiteral("▲ improved")));
    QVERIFY(says(QStringLiteral("6 people are in both rounds; by their own ballots their mean rose by 0.34, "
                                "95\u00a0% interval +0.26 to +0.42: improved.")));
    QVERIFY(says(QStringLiteral("The 6 competencies that were tested are judged together: each with 99.2\u00a0% "
                                "confidence, so that all hold together with 95\u00a0%.")));
    const QString competencies = table(QStringLiteral("Competencies"))->asText();
    QVERIFY(competencies.contains(
        QStringLiteral("Culture\t1.12\t1.27\t+0.15\t– no clear change\t−0.32 to +0.17\t6\tpaired t\t+0.15")));
    QVERIFY(says(QStringLiteral("111 of 120")));
    const ChartTable radar = m_page->findChild<RadarView *>()->table();
    QCOMPARE(radar.header.mid(1), QStringList({QStringLiteral("2026 spring"), QStringLiteral("2025 autumn")}));
    const auto scoreOf = [&](const char *round, size_t competency) {
        const Round found = test::northshoreRound(m_document->workspace(), QString::fromLatin1(round));
        return displayScore(m_document->figures().round(found.id)->scores.competencies[competency].score.value);
    };
    for (size_t place = 0; place < m_model->competencies.size(); ++place)
        QCOMPARE(radar.rows[place].mid(1), QStringList({scoreOf("2026 spring", place), scoreOf("2025 autumn", place)}));
}

void ComparePageTest::oneClickSaysWhereAFigureComesFrom_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    const QString culture = m_model->competencies.back().id.text;
    QTest::newRow("competency") << QStringLiteral("Competencies") << culture << deltaColumn
                                << QStringLiteral("1.27 less 1.12 is +0.15");
    QTest::newRow("its score before") << QStringLiteral("Competencies") << culture << deltaColumn
                                      << QStringLiteral("The result is 1.12.");
    QTest::newRow("its score after") << QStringLiteral("Competencies") << culture << deltaColumn
                                     << QStringLiteral("The result is 1.27.");
    const QString understanding = m_model->competencies.front().id.text;
    QTest::newRow("competency like for like")
        << QStringLiteral("Competencies") << understanding << deltaColumn << QStringLiteral("2.42 less 1.40 is +1.01");
    QTest::newRow("competency on its own items")
        << QStringLiteral("Competencies") << understanding << rawColumn << QStringLiteral("2.34 less 1.40 is +0.94");
    QTest::newRow("habit") << QStringLiteral("Habits") << m_model->habits.front().id.text << 1
                           << QStringLiteral("%1 · 2026 spring").arg(m_model->habits.front().name);
    QTest::newRow("practice") << QStringLiteral("Practices") << m_model->practices.front().id.text << 2
                              << QStringLiteral("%1 · 2025 autumn").arg(m_model->practices.front().title);
}

void ComparePageTest::oneClickSaysWhereAFigureComesFrom()
{
    QFETCH(QString, table);
    QFETCH(QString, key);
    QFETCH(int, column);
    QFETCH(QString, words);
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 spring"));
    DataTable *clicked = this->table(table);
    QTest::mouseClick(clicked->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      clicked->cellRect(key, column).center());
    QVERIFY(!m_page->findChild<MovementView *>());
    QTest::mouseClick(clicked->viewport(), Qt::LeftButton, {}, clicked->cellRect(key, 0).center());
    QVERIFY(!m_page->findChild<MovementView *>());
    QTest::mouseClick(clicked->viewport(), Qt::LeftButton, {}, clicked->cellRect(key, column).center());
    const auto *view = m_page->findChild<MovementView *>();
    QVERIFY(view);
    QVERIFY(view->isVisible());
    QStringList shown;
    for (const QLabel *label : view->findChildren<QLabel *>())
        shown << label->text();
    QVERIFY2(shown.join(u'\n').contains(words), qPrintable(shown.join(u'\n')));
}

void ComparePageTest::theDifferenceSaysWhereItComesFrom()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 spring"));
    int explained = 0;
    for (FigureLabel *figure : m_page->findChildren<FigureLabel *>()) {
        figure->click();
        const auto *popover = figure->findChild<Popover *>();
        QVERIFY2(popover, qPrintable(figure->accessibleName()));
        if (popover->findChild<MovementView *>() && popover->accessibleDescription().contains(QStringLiteral(" less ")))
            ++explained;
        delete popover;
    }
    // Like for like, each on its own items, and empathy.
    QCOMPARE(explained, 3);
    const Movement &empathy =
        m_document->figures()
            .comparison(test::northshoreRound(m_document->workspace(), QStringLiteral("2025 autumn")).id,
                        test::northshoreRound(m_document->workspace(), QStringLiteral("2026 spring")).id)
            ->empathy;
    QVERIFY(says(
        QStringLiteral("%1 → %2 (%3)")
            .arg(displayScore(empathy.from.value), displayScore(empathy.to.value), displayDelta(empathy.delta()))));
}

void ComparePageTest::choosingAnotherRound()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 autumn"));
    QVERIFY(says(QStringLiteral("+0.20")));
    QVERIFY(says(QStringLiteral("9 people in the first round, 6 in the second")));
    choose(box(QStringLiteral("Earlier round")), QStringLiteral("2025 autumn"));
    QVERIFY(!says(QStringLiteral("9 people in the first round")));
    QVERIFY(table(QStringLiteral("Habits"))->asText().startsWith(QStringLiteral("Habit\t2025 autumn\t2026 autumn")));
}

void ComparePageTest::sameRoundTwiceSwapsThem()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 autumn"));
    choose(box(QStringLiteral("Earlier round")), QStringLiteral("2026 autumn"));
    QCOMPARE(box(QStringLiteral("Later round"))->currentText(), QStringLiteral("2026 spring"));
    QVERIFY(says(QStringLiteral("−0.20")));
}

void ComparePageTest::choiceOutlivesAnEdit()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 autumn"));
    choose(box(QStringLiteral("Earlier round")), QStringLiteral("2025 autumn"));
    QVERIFY(m_document->apply({QStringLiteral("Name"), {put(Person{PersonId::create(), QStringLiteral("Ada"), {}})}}));
    QCOMPARE(box(QStringLiteral("Earlier round"))->currentText(), QStringLiteral("2025 autumn"));
}

void ComparePageTest::nothingHasNoBar()
{
    SimpleTableModel model;
    model.setHeader({{QStringLiteral("Change")}});
    model.setRows({{QStringLiteral("down"), {TableCell::number(QStringLiteral("−1.00"), -1.0)}},
                   {QStringLiteral("none"), {TableCell::number(QStringLiteral("–"), std::nullopt)}}});
    const DeltaDelegate bars;
    const QRgb colour = style::color(Role::ThisRound, style::printPalette()).rgb();
    const auto inked = [&](int row) {
        QImage image(240, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.palette = style::printPalette();
        bars.paint(&painter, option, model.index(row, 0));
        painter.end();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == colour ? 1 : 0;
        }
        return count;
    };
    QVERIFY(inked(0) > 100);
    QCOMPARE(inked(1), 0);
}

void ComparePageTest::biggestMovesComeFirst()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 spring"));
    const auto deltas = [this] {
        std::vector<double> sizes;
        // A practice without a change sorts below all others, by the least number there is.
        for (const TableRow &row : table(QStringLiteral("Practices"))->content().rows()) {
            const double delta = row.cells[3].sortKey.toDouble();
            sizes.push_back(delta < -m_model->highestStep() ? -1 : std::abs(delta));
        }
        return sizes;
    };
    const auto sizes = deltas();
    for (size_t place = 1; place < sizes.size(); ++place)
        QVERIFY(sizes[place - 1] >= sizes[place] - 1e-9);
    QVERIFY(sizes.front() > 0.5);
    QComboBox *order = box(QStringLiteral("Order of the practices"));
    choose(order, QStringLiteral("In the model’s order"));
    QCOMPARE(table(QStringLiteral("Practices"))->content().keyAt(0), m_model->practices[0].id.text);
    QCOMPARE(table(QStringLiteral("Practices"))->content().rows().size(), m_model->practices.size());
}

void ComparePageTest::tellsWhatIsNotComparable()
{
    open(test::northshoreWorkspace(*m_model), QStringLiteral("2026 spring"));
    QVERIFY(says(QStringLiteral("9 item")));
    const QString rows = table(QStringLiteral("Not comparable"))->asText();
    QVERIFY(rows.contains(QStringLiteral("2026 spring\tunanswered in the other round"))
            || rows.contains(QStringLiteral("2026 spring\tnot applicable in the other round")));
    m_selection->selectRound(test::northshoreRound(m_document->workspace(), QStringLiteral("2026 autumn")).id);
    QVERIFY(!table(QStringLiteral("Not comparable"))->isVisible());
}

void ComparePageTest::sentenceSaysWhatTheVerdictMeans_data()
{
    QTest::addColumn<Judgement>("judgement");
    QTest::addColumn<QString>("part");
    const Interval up{0.34, 0.26, 0.42};
    const Interval down{-0.5, -0.8, -0.2};
    const Interval both{0.1, -0.1, 0.3};
    QTest::newRow("improved") << Judgement{Verdict::Improved, TestKind::Paired, 6, 6, up, 0.95}
                              << QStringLiteral("rose by 0.34");
    QTest::newRow("declined") << Judgement{Verdict::Declined, TestKind::Paired, 6, 6, down, 0.95}
                              << QStringLiteral("fell by 0.50");
    QTest::newRow("chance") << Judgement{Verdict::NoClearChange, TestKind::Welch, 9, 6, both, 0.95}
                            << QStringLiteral("this may be chance");
    QTest::newRow("few") << Judgement{} << QStringLiteral("Fewer than 5 people");
    QTest::newRow("agreed") << Judgement{Verdict::AsAgreed, {}, 0, 0, {}, 0} << QStringLiteral("the room agreed");
    QTest::newRow("apart") << Judgement{Verdict::NotComparable, {}, 0, 0, {}, 0}
                           << QStringLiteral("No item of a practice has a value in both rounds");
}

void ComparePageTest::sentenceSaysWhatTheVerdictMeans()
{
    QFETCH(Judgement, judgement);
    QFETCH(QString, part);
    QVERIFY2(verdictSentence(judgement).contains(part), qPrintable(verdictSentence(judgement)));
    QCOMPARE(displayInterval(judgement).contains(QStringLiteral(" to ")), judgement.test.has_value());
}

QTEST_MAIN(ComparePageTest)
#include "tst_comparepage.moc"
