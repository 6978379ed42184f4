// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planjson.h"
#include "core/planning/nextsteps.h"
#include "core/sample/sample.h"
#include "core/scoring/roundscore.h"
#include "tests/support/jsonchange.h"
#include "tests/support/northshore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/sample/%1").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{name, {}};
    return file.readAll();
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsWhole();
    void itsHistoryIsAYearOfWork();
    void unitOneHasPassedItsFirstGate();
    void referencesLeadSomewhere();
    void nextStepsAreWritten();
    void faultsOfItsFilesAreNamed_data();
    void faultsOfItsFilesAreNamed();

private:
    const MaturityModel m_model = englishModel();
    Workspace m_workspace;
};

void TestSample::initTestCase()
{
    const auto edit = sampleEdit(m_model);
    QVERIFY2(edit.ok(), edit.ok() ? "" : qPrintable(edit.error().details.join(u'\n')));
    m_workspace.apply(edit.value());
}

void TestSample::itIsWhole()
{
    QCOMPARE(m_workspace.all<Organization>().size(), size_t(1));
    QCOMPARE(m_workspace.organization().modelId, m_model.id);
    QCOMPARE(m_workspace.units().size(), size_t(2));
    QVERIFY(m_workspace.people().size() >= 8);
    QVERIFY(m_workspace.all<Round>().size() >= 3);
    QVERIFY(m_workspace.all<Ballot>().size() > 1000);
    QVERIFY(!m_workspace.all<PracticeNote>().empty());
    QVERIFY(!m_workspace.all<AgreedValue>().empty());
    for (const Unit &unit : m_workspace.units()) {
        QVERIFY(!m_workspace.painPoints(unit.id).empty());
        QVERIFY(!m_workspace.unmetNeeds(unit.id).empty());
        QVERIFY(!m_workspace.initiatives(unit.id, unit.cycle).empty());
        QVERIFY(roadmapOf(m_workspace, m_model, unit.id, unit.cycle).phases.front().has_value());
    }
    for (const auto &[key, stock] : m_workspace.all<Stock>()) {
        if (!stock.owner.isEmpty())
            return;
    }
    QFAIL("no practice has an owner");
}

void TestSample::itsHistoryIsAYearOfWork()
{
    const auto history = sampleHistory(m_model);
    QVERIFY(history.ok());
    QVERIFY(history.value().size() > 15);
    QDateTime before;
    for (const auto &[edit, stamp] : history.value()) {
        QVERIFY(!edit.label.isEmpty());
        QVERIFY(!edit.changes.empty());
        QCOMPARE(stamp.who, QStringLiteral("Helen Marsh"));
        QVERIFY(stamp.at.isValid());
        QVERIFY(!before.isValid() || before < stamp.at);
        before = stamp.at;
    }
    const QDateTime first = history.value().front().stamp.at;
    QVERIFY(first.daysTo(before) > 300);
}

void TestSample::unitOneHasPassedItsFirstGate()
{
    const auto rounds = m_workspace.rounds(m_workspace.units().front().id);
    QCOMPARE(rounds.size(), size_t(3));
    QCOMPARE(scoreRound(m_workspace, std::make_shared<const MaturityModel>(m_model), rounds.front()).phase.current, 0);
    const RoundScore latest = scoreRound(m_workspace, std::make_shared<const MaturityModel>(m_model), rounds.back());
    QCOMPARE(latest.phase.current, 1);
}

void TestSample::referencesLeadSomewhere()
{
    int dependencies = 0;
    int addressed = 0;
    for (const auto &[key, initiative] : m_workspace.all<Initiative>()) {
        QVERIFY(m_model.findPhase(initiative.phase));
        for (const InitiativeId &id : initiative.dependsOn) {
            QVERIFY(m_workspace.find<Initiative>(id));
            ++dependencies;
        }
        for (const FindingId &id : initiative.addresses) {
            QVERIFY(m_workspace.find<PainPoint>(id) || m_workspace.find<UnmetNeed>(id));
            ++addressed;
        }
        for (const ItemTarget &target : initiative.targets)
            QVERIFY(m_model.findItem(target.item));
    }
    QVERIFY(dependencies > 0);
    QVERIFY(addressed > 0);
}

void TestSample::nextStepsAreWritten()
{
    const Unit unit = m_workspace.units().front();
    const Round round = m_workspace.rounds(unit.id).back();
    const auto steps = nextSteps(m_workspace, m_model, round.id, scoreRound(m_workspace, std::make_shared<const MaturityModel>(m_model), round));
    QVERIFY(!steps.empty());
    const QJsonArray list = nextJson(m_workspace, m_model, round, steps).value(u"steps").toArray();
    QCOMPARE(static_cast<size_t>(list.size()), steps.size());
    const QJsonObject first = list.first().toObject();
    QCOMPARE(first.value(u"phase").toString(), m_model.phases[1].id.text);
    QVERIFY(!first.value(u"name").toString().isEmpty());
}

void TestSample::faultsOfItsFilesAreNamed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    const QJsonValue word(QStringLiteral("nonsense"));
    const auto row = [](const char *place, const QJsonValue &value, const char *problem) {
        QTest::newRow(place) << QString::fromLatin1(place) << value << QString::fromUtf8(problem);
    };
    row("organization", QJsonValue(QJsonValue::Undefined), "organization: is missing");
    row("units/0/rounds/0/date", word, "units[0].rounds[0].date: is “nonsense”, but must be a date such as 2026-10-20");
    row("units/0/rounds/0/sheet", word, "units[0].rounds[0].sheet: nonsense");
    row("units/0/rounds/0/notes/0/practice", word,
        "units[0].rounds[0].notes[0].practice: is “nonsense”, which the model does not have");
    row("units/0/targets/0/score", 9, "units[0].targets[0].score: is 9, but must be from 0 to 4");
    row("units/0/initiatives/1/phase", word, "units[0].initiatives[1].phase: is “nonsense”, which is not known");
    row("units/0/initiatives/1/dependsOn/0", word,
        "units[0].initiatives[1].dependsOn[0]: is “nonsense”, which is not known");
    row("units/1/painPoints/0/status", word,
        "units[1].painPoints[0].status: is “nonsense”, which is none of: open, in-repair, resolved, accepted");
}

void TestSample::faultsOfItsFilesAreNamed()
{
    QFETCH(const QString, place);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, problem);
    const auto read = [&](const QString &name) -> Result<QByteArray> {
        const auto content = resource(name);
        if (name != QLatin1String("workspace.json"))
            return content;
        const QJsonValue root = QJsonDocument::fromJson(content.value()).object();
        return QJsonDocument(withChange(root, place, value).toObject()).toJson();
    };
    const auto edit = sampleEdit(m_model, read);
    QVERIFY(!edit.ok());
    QVERIFY2(edit.error().details.contains(problem), qPrintable(edit.error().details.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
