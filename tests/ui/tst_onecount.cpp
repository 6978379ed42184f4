// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/display.h"
#include "core/document/reports.h"
#include "core/scoring/roundwords.h"
#include "tests/ui/assesssupport.h"
#include "ui/assess/progresslink.h"
#include "ui/assess/reviewsection.h"
#include "ui/assess/stepper.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/phasestrip.h"
#include "ui/widgets/figurelabel.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace cxw;

namespace {

/// Puts answers into a round: what a state of the round is made of.
using Fill = std::function<void(const MaturityModel &, const RoundId &, const std::vector<ParticipantId> &, Edit &)>;

void stockOf(const MaturityModel &model, const RoundId &round, int practice, StockState state, Edit &edit)
{
    edit.changes.push_back(put(Stock{round, model.practices[static_cast<size_t>(practice)].id, state, {}, {}}));
}

void allStock(const MaturityModel &model, const RoundId &round, StockState state, Edit &edit)
{
    for (int practice = 0; practice < model.practiceCount(); ++practice)
        stockOf(model, round, practice, state, edit);
}

void agree(const MaturityModel &model, const RoundId &round, int firstItem, int count, Edit &edit)
{
    for (int item = firstItem; item < firstItem + count; ++item)
        edit.changes.push_back(put(AgreedValue{round, model.itemId(item), 2, {}}));
}

void agreeEmpathy(const MaturityModel &model, const RoundId &round, Edit &edit)
{
    agree(model, round, model.practiceItemCount(), model.itemCount() - model.practiceItemCount(), edit);
}

void voteAll(const MaturityModel &model, const std::vector<ParticipantId> &seats, std::optional<int> value, Edit &edit)
{
    for (const ParticipantId &seat : seats) {
        for (int item = 0; item < model.itemCount(); ++item)
            edit.changes.push_back(put(Ballot{seat, model.itemId(item), value}));
    }
}

QString textOf(const std::vector<ReportElement> &elements)
{
    QStringList lines;
    for (const ReportElement &element : elements) {
        if (const auto *paragraph = std::get_if<ParagraphElement>(&element.content))
            lines << paragraph->text;
        if (const auto *heading = std::get_if<HeadingElement>(&element.content))
            lines << heading->text;
        if (const auto *figures = std::get_if<KeyFiguresElement>(&element.content)) {
            for (const auto &entry : figures->entries)
                lines << QStringLiteral("%1: %2, %3").arg(entry.label, entry.value, entry.remark);
        }
        if (const auto *columns = std::get_if<ColumnsElement>(&element.content))
            lines << textOf(columns->left) << textOf(columns->right);
    }
    return lines.join(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(Fill)
Q_DECLARE_METATYPE(ItemCount)

/// One figure, one source: every place that counts items or names the phase says the same, whatever a round holds.
class TestOneCount : public QObject, AssessSupport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeModel(); }
    void cleanup();
    void everyPlaceSaysTheSame_data();
    void everyPlaceSaysTheSame();

private:
    void fill(const Fill &answers);
    void checkStepper(const ItemCount &practices, const ItemCount &empathy);
    void checkProgress(AssessStep step, const ItemCount &count);
    void checkReview(const ItemCount &practices, const ItemCount &empathy);
    void checkOverview(const ItemCount &practices, const ItemCount &empathy);
    void checkReports(const ItemCount &practices);
    [[nodiscard]] StepTab *tab(AssessStep step) const;
    [[nodiscard]] static QStringList said(const QWidget &page);
    [[nodiscard]] static QString share(const ItemCount &count);
};

void TestOneCount::cleanup()
{
    closePage();
}

void TestOneCount::everyPlaceSaysTheSame_data()
{
    QTest::addColumn<Fill>("answers");
    QTest::addColumn<ItemCount>("practices");
    QTest::addColumn<ItemCount>("empathy");
    const auto row = [](const char *name, const ItemCount &practices, const ItemCount &empathy, const Fill &answers) {
        QTest::newRow(name) << answers << practices << empathy;
    };
    using Seats = std::vector<ParticipantId>;
    row("nothing rated", {0, 120}, {0, 12}, [](auto &, auto &, auto &, Edit &) {});
    row("nothing applies", {0, 0}, {0, 12}, [](const MaturityModel &model, const RoundId &round, auto &, Edit &edit) {
        allStock(model, round, StockState::NotApplicable, edit);
    });
    row("nothing applies, empathy rated", {0, 0}, {12, 12},
        [](const MaturityModel &model, const RoundId &round, auto &, Edit &edit) {
            allStock(model, round, StockState::NotApplicable, edit);
            agreeEmpathy(model, round, edit);
        });
    row("only empathy", {0, 120}, {12, 12},
        [](const MaturityModel &model, const RoundId &round, auto &, Edit &edit) { agreeEmpathy(model, round, edit); });
    row("one practice", {4, 120}, {0, 12}, [](const MaturityModel &model, const RoundId &round, auto &, Edit &edit) {
        agree(model, round, 0, model.habitCount(), edit);
    });
    row("all but empathy", {120, 120}, {0, 12},
        [](const MaturityModel &model, const RoundId &round, auto &, Edit &edit) {
            agree(model, round, 0, model.practiceItemCount(), edit);
        });
    row("all absent", {120, 120}, {0, 12}, [](const MaturityModel &model, const RoundId &round, auto &, Edit &edit) {
        allStock(model, round, StockState::Absent, edit);
    });
    row("some absent, one not applicable", {24, 116}, {0, 12},
        [](const MaturityModel &model, const RoundId &round, auto &, Edit &edit) {
            for (int practice = 0; practice < 6; ++practice)
                stockOf(model, round, 3 * practice, StockState::Absent, edit);
            stockOf(model, round, 1, StockState::NotApplicable, edit);
        });
    row("only don't know", {0, 120}, {0, 12},
        [](const MaturityModel &model, const RoundId &, const Seats &seats, Edit &edit) {
            voteAll(model, seats, std::nullopt, edit);
        });
    row("only ballots", {120, 120}, {12, 12},
        [](const MaturityModel &model, const RoundId &, const Seats &seats, Edit &edit) {
            voteAll(model, seats, 1, edit);
        });
}

void TestOneCount::fill(const Fill &answers)
{
    startRound({QStringLiteral("Ann"), QStringLiteral("Ben")});
    std::vector<ParticipantId> seats;
    for (const Participant &seat : workspace().participants(round()))
        seats.push_back(seat.id);
    Edit edit{QStringLiteral("Fill"), {}};
    answers(model(), round(), seats, edit);
    if (!edit.changes.empty())
        QVERIFY(m_document->apply(edit).ok());
}

void TestOneCount::everyPlaceSaysTheSame()
{
    QFETCH(Fill, answers);
    QFETCH(ItemCount, practices);
    QFETCH(ItemCount, empathy);
    openPage();
    fill(answers);
    checkStepper(practices, empathy);
    checkProgress(AssessStep::Rating, practices);
    checkProgress(AssessStep::Empathy, empathy);
    checkReview(practices, empathy);
    checkOverview(practices, empathy);
    checkReports(practices);
}

StepTab *TestOneCount::tab(AssessStep step) const
{
    return m_page->findChildren<StepTab *>().value(static_cast<int>(step));
}

QString TestOneCount::share(const ItemCount &count)
{
    return displayShare(count.applicable > 0 ? std::optional(static_cast<double>(count.answered) / count.applicable)
                                             : std::nullopt);
}

QStringList TestOneCount::said(const QWidget &page)
{
    QStringList lines;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            lines << label->text();
    }
    for (const FigureLabel *figure : page.findChildren<FigureLabel *>()) {
        if (figure->isVisibleTo(&page))
            lines << figure->accessibleName();
    }
    return lines;
}

void TestOneCount::checkStepper(const ItemCount &practices, const ItemCount &empathy)
{
    const auto expected = [](const ItemCount &count) {
        if (count.applicable == 0)
            return QString();
        return count.open() == 0 ? QStringLiteral("done")
                                 : QStringLiteral("%1/%2").arg(count.answered).arg(count.applicable);
    };
    QCOMPARE(tab(AssessStep::Rating)->accessibleDescription(), expected(practices));
    QCOMPARE(tab(AssessStep::Empathy)->accessibleDescription(), expected(empathy));
}

void TestOneCount::checkProgress(AssessStep step, const ItemCount &count)
{
    tab(step)->click();
    static const QRegularExpression numbers(QStringLiteral(": (\\d+) of (\\d+) items with a value$"));
    ItemCount sum;
    int links = 0;
    for (const ProgressLink *link : m_page->findChildren<ProgressLink *>()) {
        if (!link->isVisible())
            continue;
        ++links;
        const auto found = numbers.match(link->accessibleName());
        QCOMPARE(found.hasMatch(), !link->accessibleName().endsWith(QStringLiteral("nothing here applies")));
        sum.answered += found.captured(1).toInt();
        sum.applicable += found.captured(2).toInt();
    }
    QVERIFY(links > 1);
    QCOMPARE(sum.answered, count.answered);
    QCOMPARE(sum.applicable, count.applicable);
}

void TestOneCount::checkReview(const ItemCount &practices, const ItemCount &empathy)
{
    tab(AssessStep::Review)->click();
    const QStringList lines = said(*m_page);
    const auto title = [](const QString &words, int open) {
        return open > 0 ? QStringLiteral("%1 · %2").arg(words).arg(open) : words;
    };
    QVERIFY(lines.contains(title(QStringLiteral("Items of practices without a value"), practices.open())));
    QVERIFY(lines.contains(title(QStringLiteral("Items of Empathy without a value"), empathy.open())));
    QCOMPARE(lines.contains(QStringLiteral("✓ Every item that applies has a value.")),
             practices.applicable > 0 && practices.open() == 0);
    QCOMPARE(lines.contains(QStringLiteral("✓ Every item has a value.")), empathy.open() == 0);
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("Coverage %1 · ").arg(share(practices))), qPrintable(all));
    QCOMPARE(all.contains(QStringLiteral("no practice applies")), practices.applicable == 0);
}

void TestOneCount::checkOverview(const ItemCount &practices, const ItemCount &empathy)
{
    OverviewPage page(*m_session);
    page.resize(1180, 680);
    page.show();
    const QStringList lines = said(page);
    const QString all = lines.join(u'\n');
    const bool told = practices.applicable > 0;
    QCOMPARE(all.contains(QStringLiteral("No practice applies in this round")), !told);
    if (practices.answered + empathy.answered == 0) {
        QVERIFY2(all.contains(told ? QStringLiteral("Nothing in 2026 autumn has a value yet")
                                   : QStringLiteral("Nothing to rate in 2026 autumn")),
                 qPrintable(all));
        return;
    }
    QVERIFY2(lines.contains(QStringLiteral("Coverage: %1").arg(share(practices))), qPrintable(all));
    const auto open = [](int count, const QString &what) {
        return count > 0 ? QStringLiteral("%1 item(s) of %2").arg(count).arg(what) : QString();
    };
    QStringList parts{open(practices.open(), QStringLiteral("practices")),
                      open(empathy.open(), QStringLiteral("Empathy"))};
    parts.removeAll(QString());
    QCOMPARE(all.contains(QStringLiteral("No value yet")), !parts.isEmpty());
    QVERIFY2(parts.isEmpty() || all.contains(parts.join(QStringLiteral(" and "))), qPrintable(all));
    QCOMPARE(all.contains(QStringLiteral("Gate of ")), told);
    const auto *phases = page.findChild<PhaseStrip *>();
    QCOMPARE(phases->accessibleName().startsWith(QStringLiteral("Phase ")), told);
}

void TestOneCount::checkReports(const ItemCount &practices)
{
    const bool told = practices.applicable > 0;
    for (const ReportKind kind : {ReportKind::Executive, ReportKind::Roadmap}) {
        const QString text = textOf(makeReport(*m_document, kind, round()).value().elements);
        QCOMPARE(text.contains(QStringLiteral("No practice applies in this round")), !told);
        QCOMPARE(text.contains(QStringLiteral("No practice has been rated")), told && practices.answered == 0);
        const QLatin1String standing(kind == ReportKind::Executive ? "work at the phase" : "in the phase");
        QCOMPARE(text.contains(standing), told && practices.answered > 0);
    }
    const QString executive = textOf(makeReport(*m_document, ReportKind::Executive, round()).value().elements);
    QVERIFY2(executive.contains(QStringLiteral("Coverage: %1, ").arg(share(practices))), qPrintable(executive));
    QCOMPARE(executive.contains(QStringLiteral("Phase: –, no practice applies")), !told);
    QCOMPARE(executive.contains(QStringLiteral("What holds us at the gate of")), told && practices.answered > 0);
}

QTEST_MAIN(TestOneCount)
#include "tst_onecount.moc"
