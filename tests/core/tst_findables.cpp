// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"
#include "core/workspace/findables.h"

#include <QTest>

using namespace cxw;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

const UnitId retail{text("retail")};
const RoundId spring{text("spring")};
const RoundId autumn{text("autumn")};

Initiative initiative(const char *id, int cycle, const char *title, const char *owner)
{
    Initiative made;
    made.id = {text(id)};
    made.unit = retail;
    made.cycle = cycle;
    made.title = text(title);
    made.owner = text(owner);
    return made;
}

} // namespace

/// What of a workspace can be found, and what an edit leads to.
class TestFindables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindIsThereOnce();
    void onlyTheShownRoundsWordsAreThere();
    void anEmptyWorkspaceHasThePractices();
    void ballotsDoNotCount();
    void anEditLeadsToWhatItIsAbout();

private:
    [[nodiscard]] static Workspace filled();
    [[nodiscard]] std::vector<Findable> of(FindableKind kind, const Workspace &workspace, const RoundId &shown) const;

    MaturityModel m_model;
};

void TestFindables::initTestCase()
{
    auto model = builtInModel(QLocale::c());
    QVERIFY(model.ok());
    m_model = std::move(model).value();
}

Workspace TestFindables::filled()
{
    const ItemId item{text("understanding.ask/cadence")};
    const PracticeId ask{text("understanding.ask")};
    const Initiative current = initiative("current", 2, "Call back", "Ada");
    const Initiative earlier = initiative("earlier", 1, "Done with", "");
    Workspace workspace;
    workspace.apply(
        {{},
         {put(Unit{retail, text("Retail"), 0, 2}),
          put(Round{spring, retail, text("Spring"), QDate(2026, 4, 1), {}, false, false}),
          put(Round{autumn, retail, text("Autumn"), QDate(2026, 10, 1), {}, false, false}),
          put(Person{{text("ada")}, text("Ada"), text("Lead")}),
          put(AgreedValue{autumn, item, 2, text("Seen\nin the  branches")}),
          put(AgreedValue{spring, item, 1, text("Earlier reason")}),
          put(PracticeNote{autumn, ask, text("The survey"), text("Ask again")}),
          put(Stock{autumn, ask, StockState::Pockets, text("Claims"), text("Ben")}),
          put(PainPoint{{text("pain")}, retail, text("Long queues"), text("Shop"), 4, 4, PainStatus::Open, {}}),
          put(UnmetNeed{{text("need")}, retail, text("One date"), {}, NeedStatus::InDesign, 0, {}}), put(current),
          put(earlier)}});
    return workspace;
}

std::vector<Findable> TestFindables::of(FindableKind kind, const Workspace &workspace, const RoundId &shown) const
{
    std::vector<Findable> found = findables(workspace, m_model, shown);
    std::erase_if(found, [kind](const Findable &each) { return each.kind != kind; });
    return found;
}

void TestFindables::everyKindIsThereOnce()
{
    const Workspace workspace = filled();
    const auto only = [&](FindableKind kind) {
        const auto found = of(kind, workspace, autumn);
        return found.size() == 1 ? found.front() : Findable{kind, text("not one but %1").arg(found.size()), {}};
    };
    QCOMPARE(only(FindableKind::Unit).name, text("Retail"));
    QCOMPARE(of(FindableKind::Round, workspace, autumn).size(), 2U);
    QCOMPARE(of(FindableKind::Practice, workspace, autumn).size(), m_model.practices.size());
    QCOMPARE(only(FindableKind::Person).spot, Spot(PeopleSpot{{text("ada")}}));
    QCOMPARE(only(FindableKind::Initiative).name, text("Call back")); // that of the present cycle
    QCOMPARE(only(FindableKind::Initiative).where, text("Ada · Retail"));
    QCOMPARE(only(FindableKind::PainPoint).spot, Spot(FindingId{text("pain")}));
    QCOMPARE(only(FindableKind::UnmetNeed).where, text("Retail"));
    QCOMPARE(only(FindableKind::Reason).name, text("Seen in the branches"));
    QCOMPARE(only(FindableKind::Reason).spot, Spot(ItemId{text("understanding.ask/cadence")}));
    QCOMPARE(only(FindableKind::Evidence).name, text("The survey"));
    QCOMPARE(only(FindableKind::Note).spot, Spot(PracticeId{text("understanding.ask")}));
    QCOMPARE(only(FindableKind::Whereabouts).name, text("Claims · Ben"));
}

void TestFindables::onlyTheShownRoundsWordsAreThere()
{
    const Workspace workspace = filled();
    QCOMPARE(of(FindableKind::Reason, workspace, spring).front().name, text("Earlier reason"));
    QVERIFY(of(FindableKind::Note, workspace, spring).empty());
    QVERIFY(of(FindableKind::Reason, workspace, {}).empty());
}

void TestFindables::anEmptyWorkspaceHasThePractices()
{
    const auto found = findables(Workspace(), m_model, {});
    QCOMPARE(found.size(), m_model.practices.size());
    QCOMPARE(found.front().kind, FindableKind::Practice);
}

void TestFindables::ballotsDoNotCount()
{
    // 60 rounds of 100 people: what is searched grows with what has a name, not with 0.8 million ballots.
    Workspace workspace = filled();
    const size_t before = findables(workspace, m_model, autumn).size();
    Edit large{{}, {}};
    for (int person = 0; person < 100; ++person)
        large.changes.push_back(put(Person{PersonId::create(), QString::number(person), {}}));
    for (int number = 0; number < 60; ++number) {
        const Round round{RoundId::create(), retail, QString::number(number), QDate(2020, 1, 1), {}, false, false};
        large.changes.push_back(put(round));
        const Participant seat{ParticipantId::create(), round.id, {}, text("P")};
        large.changes.push_back(put(seat));
        for (int item = 0; item < m_model.itemCount(); ++item)
            large.changes.push_back(put(Ballot{seat.id, m_model.itemId(item), 2}));
    }
    workspace.apply(large);
    QCOMPARE(findables(workspace, m_model, autumn).size(), before + 100 + 60);
}

void TestFindables::anEditLeadsToWhatItIsAbout()
{
    const Workspace now = filled();
    const PainPoint pain{{text("pain")}, retail, text("Long queues"), {}, 4, 4, PainStatus::Open, {}};
    const PainPoint gone{{text("gone")}, retail, text("Gone"), {}, 4, 4, PainStatus::Open, {}};
    const Initiative linked = initiative("current", 2, "Call back", "");
    QCOMPARE(spotOf({{}, {put(linked), put(pain)}}, now), Spot(FindingId{text("pain")}));
    QCOMPARE(spotOf({{}, {remove(gone), put(linked)}}, now), Spot(InitiativeId{text("current")}));
    QCOMPARE(spotOf({{}, {put(Stock{autumn, {text("understanding.ask")}, StockState::Absent, {}, {}})}}, now),
             Spot(StockSpot{{text("understanding.ask")}}));
    const Round round{autumn, retail, text("Autumn"), QDate(2026, 10, 1), {}, true, false};
    QCOMPARE(spotOf({{}, {put(Person{{text("ada")}, text("Ada"), {}}), put(round)}}, now), Spot());
    QCOMPARE(spotOf({{}, {}}, now), Spot());
}

QTEST_APPLESS_MAIN(TestFindables)
#include "tst_findables.moc"
