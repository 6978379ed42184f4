// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"
#include "tests/support/jsonchange.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

QByteArray resource(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray changed(const QByteArray &json, const QString &place, const QJsonValue &value)
{
    const QJsonValue root = QJsonDocument::fromJson(json).object();
    return QJsonDocument(withChange(root, place, value).toObject()).toJson();
}

const QJsonValue gone = QJsonValue(QJsonValue::Undefined);

} // namespace

class TestModelReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInModelIsWhole();
    void everyFaultIsNamed_data();
    void everyFaultIsNamed();
    void allFaultsAreNamedAtOnce();
    void whatAModelSaysOfRolesAndEvidenceStands();
    void whatIsNoJsonIsToldWithItsPlace();
    void germanTextsStandInPlaceOfEnglish();
    void otherLanguagesReadEnglish();
    void everyFaultOfATranslationIsNamed_data();
    void everyFaultOfATranslationIsNamed();

private:
    const QByteArray m_english = resource(":/models/six-competencies.json");
    const QByteArray m_german = resource(":/models/six-competencies.de.json");
};

void TestModelReader::theBuiltInModelIsWhole()
{
    const auto read = builtInModel(QLocale(QLocale::English));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().details.join(u'\n')));
    const MaturityModel &model = read.value();
    QStringList practices;
    for (const Practice &practice : model.practices)
        practices.append(practice.id.text);
    const QString expected = QStringLiteral(
        "understanding.ask understanding.unstructured understanding.analytics understanding.research "
        "understanding.portrait prioritization.business-impact prioritization.core-experiences "
        "prioritization.impact-assessment prioritization.protect prioritization.focus design.human-centered "
        "design.vision design.co-creation design.vision-check design.ecosystem delivery.role-activities delivery.tools "
        "delivery.coaching delivery.monitoring delivery.touchpoint-checks measurement.perception measurement.drivers "
        "measurement.must-haves measurement.communication measurement.governance culture.hiring culture.education "
        "culture.rituals culture.rewards culture.recognition");
    QCOMPARE(practices, expected.split(u' '));
    QCOMPARE(model.practiceItemCount(), 120);
    QCOMPARE(model.itemCount(), 132);
    QCOMPARE(model.itemId(131).text, QStringLiteral("empathy.shareholders/sensitivity"));
    QCOMPARE(model.highestStep(), 4);
    QCOMPARE(model.competencies.back().firstPractice, 25);
    std::vector<size_t> criteria;
    for (const Phase &phase : model.phases)
        criteria.push_back(phase.criteria.size());
    QCOMPARE(criteria, (std::vector<size_t>{7, 11, 10, 2}));
    QCOMPARE(model.phases.front().rules.front().threshold, 16);
    QCOMPARE(model.phases.back().empathyAdvised, 3.0);
}

void TestModelReader::everyFaultIsNamed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *place, const QJsonValue &value, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(place) << value << QString::fromUtf8(problem);
    };
    const QJsonArray fourSteps{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    const QJsonObject again{{QStringLiteral("practice"), QStringLiteral("understanding.ask")},
                            {QStringLiteral("level"), 2}};
    row("no version", "version", gone, "version: is missing");
    row("no title of a practice", "competencies/2/practices/1/title", gone,
        "competencies[2].practices[1].title: is missing");
    row("empty text", "competencies/0/practices/4/title", QStringLiteral("  "),
        "competencies[0].practices[4].title: is empty");
    row("number for text", "habits/3/question", 7, "habits[3].question: is a number, but must be a text");
    row("text for list", "phases", QStringLiteral("x"), "phases: is a text, but must be a list");
    row("no competency", "competencies", QJsonArray(), "competencies: has 0 entries, but must have from 2 to 12");
    row("same practice twice", "competencies/1/practices/3/id", QStringLiteral("focus"),
        "competencies[1].practices[4].id: is “focus”, which an earlier entry has");
    row("same habit twice", "habits/1/id", QStringLiteral("accountability"),
        "habits[1].id: is “accountability”, which an earlier entry has");
    row("id with a dot", "empathy/groups/0/id", QStringLiteral("a.b"),
        "empathy.groups[0].id: is “a.b”, but may hold only small letters a to z, digits and hyphens");
    row("competency called empathy", "competencies/0/id", QStringLiteral("empathy"),
        "competencies[0].id: is “empathy”, which is kept for empathy");
    row("four steps of a habit", "habits/2/steps", fourSteps, "habits[2].steps: has 4 entries, but must have 5");
    row("six steps of a facet", "empathy/facets/0/steps/5", QStringLiteral("f"),
        "empathy.facets[0].steps: has 6 entries, but must have 5");
    row("empty step", "habits/0/steps/2", QString(), "habits[0].steps[2]: is empty");
    row("scale out of order", "scale/3/value", 2, "scale[3].value: is 2, but must be its position, 3");
    row("scale that the habits don't know", "scale/4", gone, "habits[0].steps: has 5 entries, but must have 4");
    row("scale of one step", "scale", QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Only")}}},
        "scale: has 1 entries, but must have from 2 to 11");
    row("role without a name", "roles/1/name", gone, "roles[1].name: is missing");
    row("same role twice", "roles/4/id", QStringLiteral("partner"),
        "roles[4].id: is “partner”, which an earlier entry has");
    row("roles as words", "roles", QJsonArray{QStringLiteral("Boss")}, "roles[0].id: is missing");
    row("unknown grade", "evidence/0/grade", QStringLiteral("proven"),
        "evidence[0].grade: is “proven”, which is none of: none, told, seen, sampled");
    row("same grade twice", "evidence/1/grade", QStringLiteral("none"),
        "evidence[1].grade: is “none”, which an earlier entry has");
    row("cap beyond all scales", "evidence/1/cap", 11,
        "evidence[1].cap: is 11, but must be a whole number from 0 to 10");
    row("weight below 0", "competencies/5/practices/0/weight", -1,
        "competencies[5].practices[0].weight: is -1, but must be from 0 to 1000");
    row("was what another is", "competencies/5/practices/0/was", QStringLiteral("design.vision"),
        "competencies[5].practices[0].was: is “design.vision”, which another practice is or was");
    row("name that is a book", "competencies/5/name", QString(5000, u'x'),
        "competencies[5].name: has 5000 characters, but may have at most 200");
    row("name that is a book once it can be shown", "competencies/5/name", QString(60, QChar(1)),
        "competencies[5].name: has 360 characters, but may have at most 200");
    row("step that is a book", "habits/0/steps/1", QString(5000, u'x'),
        "habits[0].steps[1]: has 5000 characters, but may have at most 4000");
    row("broken weeks", "competencies/5/practices/0/starter/weeks", 7.5,
        "competencies[5].practices[0].starter.weeks: is 7.5, but must be a whole number from 1 to 520");
    row("unknown effort", "competencies/5/practices/0/starter/effort", QStringLiteral("XL"),
        "competencies[5].practices[0].starter.effort: is “XL”, which is none of: S, M, L");
    row("gate asks an unknown practice", "phases/0/gate/criteria/2/practice", QStringLiteral("design.magic"),
        "phases[0].gate.criteria[2].practice: is “design.magic”, which no competency has");
    row("gate asks the same twice", "phases/0/gate/criteria/7", again,
        "phases[0].gate.criteria[7].practice: is “understanding.ask”, which stands in this gate already");
    row("gate beyond the scale", "phases/1/gate/criteria/0/level", 5,
        "phases[1].gate.criteria[0].level: is 5, but must be a whole number from 0 to 4");
    row("unknown kind of rule", "phases/3/gate/rules/0/kind", QStringLiteral("luck"),
        "phases[3].gate.rules[0].kind: is “luck”, which is none of: no-critical-pain, need-delivered");
    row("threshold out of range", "phases/0/gate/rules/0/threshold", 26,
        "phases[0].gate.rules[0].threshold: is 26, but must be a whole number from 1 to 25");
    row("no threshold", "phases/0/gate/rules/0/threshold", gone, "phases[0].gate.rules[0].threshold: is missing");
    row("empathy beyond the scale", "phases/2/gate/empathy", 4.5,
        "phases[2].gate.empathy: is 4.5, but must be from 0 to 4");
}

void TestModelReader::everyFaultIsNamed()
{
    QFETCH(const QString, place);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, problem);
    const auto read = readModel(changed(m_english, place, value));
    QVERIFY(!read.ok());
    QVERIFY2(read.error().details.contains(problem), qPrintable(read.error().details.join(u'\n')));
}

void TestModelReader::whatAModelSaysOfRolesAndEvidenceStands()
{
    const auto known = readModel(m_english);
    QVERIFY(known.ok());
    QCOMPARE(known.value().roles.size(), size_t(5));
    QCOMPARE(known.value().findRole(QStringLiteral("front-line")), std::optional(2));
    QCOMPARE(known.value().evidenceCap(QStringLiteral("told")), std::optional(2));
    QCOMPARE(known.value().evidenceCap(QStringLiteral("sampled")), std::optional<int>());
    // A model that says nothing has the usual ones.
    const auto without =
        readModel(changed(changed(m_english, QStringLiteral("roles"), gone), QStringLiteral("evidence"), gone));
    QVERIFY(without.ok());
    QVERIFY(without.value().roles == known.value().roles);
    QVERIFY(without.value().evidence == known.value().evidence);
    const auto none = readModel(
        changed(changed(m_english, QStringLiteral("roles"), QJsonArray()), QStringLiteral("evidence"), QJsonArray()));
    QVERIFY(none.ok());
    QVERIFY(none.value().roles.empty());
    QCOMPARE(none.value().evidenceCap(QStringLiteral("none")), std::optional<int>());
    for (const auto *model : {&known, &without, &none}) {
        const auto again = readModel(modelFile(model->value()));
        QVERIFY(again.ok() && again.value() == model->value());
    }
}

void TestModelReader::allFaultsAreNamedAtOnce()
{
    QByteArray json = changed(m_english, QStringLiteral("habits/0/name"), gone);
    json = changed(json, QStringLiteral("phases/3/name"), QString());
    const auto read = readModel(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().details,
             (QStringList{QStringLiteral("habits[0].name: is missing"), QStringLiteral("phases[3].name: is empty")}));
}

void TestModelReader::whatIsNoJsonIsToldWithItsPlace()
{
    const auto read = readModel("{\n \"id\": oops }");
    QVERIFY(!read.ok());
    QVERIFY2(read.error().sentence.contains(u"line 2"), qPrintable(read.error().sentence));
    QVERIFY(!readModel("").ok());
    QVERIFY(!readModel("[]").ok());
    QVERIFY(readModel("{}").error().details.contains(QStringLiteral("competencies: is missing")));
}

void TestModelReader::germanTextsStandInPlaceOfEnglish()
{
    const MaturityModel english = builtInModel(QLocale(QLocale::English)).value();
    const auto read = builtInModel(QLocale(QLocale::German, QLocale::Austria));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().details.join(u'\n')));
    const MaturityModel &german = read.value();
    for (size_t place = 0; place < english.practices.size(); ++place) {
        QCOMPARE(german.practices[place].id, english.practices[place].id);
        QCOMPARE(german.practices[place].weight, english.practices[place].weight);
        QVERIFY(german.practices[place].statement != english.practices[place].statement);
        QVERIFY(german.practices[place].starter.title != english.practices[place].starter.title);
    }
    for (size_t place = 0; place < english.habits.size(); ++place)
        QVERIFY(german.habits[place].steps != english.habits[place].steps);
    QVERIFY(german.phases.front().rules.front().remedy != english.phases.front().rules.front().remedy);
    QCOMPARE(german.phases.front().rules.front().threshold, 16);
    QCOMPARE(german.findItem({QStringLiteral("empathy.partners/noticing")}), std::optional(126));
}

void TestModelReader::otherLanguagesReadEnglish()
{
    const MaturityModel english = builtInModel(QLocale(QLocale::English)).value();
    QCOMPARE(builtInModel(QLocale(QLocale::Finnish)).value().title, english.title);
    QCOMPARE(builtInModel(QLocale::c()).value().title, english.title);
}

void TestModelReader::everyFaultOfATranslationIsNamed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *place, const QJsonValue &value, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(place) << value << QString::fromUtf8(problem);
    };
    row("of another model", "id", QStringLiteral("other"),
        "id: must be “six-competencies”, the model that is translated");
    row("text is missing", "competencies/0/practices/0/evidence", gone,
        "competencies[0].practices[0].evidence: is missing");
    row("practice is missing", "competencies/0/practices/0", gone, "competencies[0].practices: has no entry for “ask”");
    row("unknown practice", "competencies/0/practices/0/id", QStringLiteral("beg"),
        "competencies[0].practices[0].id: is “beg”, which the model does not have");
    row("practice twice", "competencies/0/practices/1/id", QStringLiteral("ask"),
        "competencies[0].practices[1].id: is “ask”, which an earlier entry has");
    row("too few steps", "habits/0/steps/4", gone, "habits[0].steps: has 4 entries, but must have 5");
    row("too few steps of the scale", "scale/4", gone, "scale: has 4 steps, but must have 5");
    row("empty rule", "phases/0/gate/rules/0/remedy", QString(), "phases[0].gate.rules[0].remedy: is empty");
}

void TestModelReader::everyFaultOfATranslationIsNamed()
{
    QFETCH(const QString, place);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, problem);
    const auto read = withTexts(readModel(m_english).value(), changed(m_german, place, value));
    QVERIFY(!read.ok());
    QVERIFY2(read.error().details.contains(problem), qPrintable(read.error().details.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestModelReader)
#include "tst_modelreader.moc"
