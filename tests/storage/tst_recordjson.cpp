// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recordjson.h"
#include "tests/storage/storagesupport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace cxw;

/// Records go to JSON and come back equal.
class TestRecordJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackEqual();
    void formIsTheContract();
    void keysDiffer();
    void badObjectsAreNamed_data();
    void badObjectsAreNamed();
};

void TestRecordJson::everyKindComesBackEqual()
{
    std::set<QString> kinds;
    for (const Change &change : everyKind().changes) {
        const QString kind = kindName(change.record);
        const QByteArray text = QJsonDocument(toJson(change.record)).toJson();
        const auto back = recordFromJson(kind, QJsonDocument::fromJson(text).object());
        CXW_VERIFY_OK(back);
        QVERIFY2(back.value() == change.record, text.constData());
        kinds.insert(kind);
    }
    QCOMPARE(kinds.size(), std::variant_size_v<Record>);
}

void TestRecordJson::formIsTheContract()
{
    const Participant seat{{QStringLiteral("s")}, {QStringLiteral("r")}, std::nullopt, QStringLiteral("Guest 1")};
    QCOMPARE(QJsonDocument(toJson(seat)).toJson(QJsonDocument::Compact),
             QByteArray(R"({"group":"","id":"s","label":"Guest 1","person":null,"round":"r"})"));
    Initiative initiative;
    initiative.id.text = QStringLiteral("i");
    initiative.end = QDate(2026, 4, 21);
    initiative.addresses = {{QStringLiteral("f")}};
    initiative.targets = {{{QStringLiteral("a.b/c")}, 3}};
    const QJsonObject object = toJson(initiative);
    QVERIFY(object.value(QStringLiteral("start")).isNull());
    QCOMPARE(object.value(QStringLiteral("end")), QJsonValue(QStringLiteral("2026-04-21")));
    QCOMPARE(object.value(QStringLiteral("status")), QJsonValue(QStringLiteral("planned")));
    QCOMPARE(QJsonDocument(object.value(QStringLiteral("targets")).toArray()).toJson(QJsonDocument::Compact),
             QByteArray(R"([{"item":"a.b/c","value":3}])"));
    QCOMPARE(kindName(initiative), QStringLiteral("initiative"));
    QCOMPARE(keyText(initiative), QStringLiteral("i"));
}

void TestRecordJson::keysDiffer()
{
    const auto key = [](const char *unit, const char *phase) {
        return keyText(PhasePlan{{QString::fromLatin1(unit)}, 2, {QString::fromLatin1(phase)}, {}, {}});
    };
    QCOMPARE(key("u", "repair"), QStringLiteral("u|2|repair"));
    const QStringList keys{key("a|2|b", "c"), key("a", "b|2|c"), key("a%7C2", "b"), key("a|2", "b"), key("a", "b")};
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
}

void TestRecordJson::badObjectsAreNamed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *kind, const char *json, const char *word) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(json) << QString::fromLatin1(word);
    };
    row("unknown kind", "wizard", "{}", "wizard");
    row("missing field", "person", R"({"id":"a","name":"A"})", "role");
    row("text for number", "unit", R"({"id":"a","name":"A","position":"1","cycle":1})", "position");
    row("half a number", "unit", R"({"id":"a","name":"A","position":1,"cycle":1.5})", "cycle");
    row("too large", "unit", R"({"id":"a","name":"A","position":1e10,"cycle":1})", "position");
    row("number for text", "person", R"({"id":"a","name":7,"role":""})", "name");
    row("null for text", "person", R"({"id":"a","name":null,"role":""})", "name");
    row("no such day", "phase-plan", R"({"unit":"u","cycle":1,"phase":"p","start":"2025-02-29","end":null})", "start");
    row("more than a day", "phase-plan", R"({"unit":"u","cycle":1,"phase":"p","start":"2025-02-28 x","end":null})",
        "start");
    row("unknown word", "stock", R"({"round":"r","practice":"p","state":"lost","where":"","owner":""})", "state");
    row("text for value", "ballot", R"({"participant":"p","item":"i","value":"3"})", "value");
}

void TestRecordJson::badObjectsAreNamed()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto object = QJsonDocument::fromJson(json);
    QVERIFY(object.isObject());
    CXW_VERIFY_REFUSED(recordFromJson(kind, object.object()), qPrintable(QStringLiteral("“%1”").arg(word)));
}

QTEST_GUILESS_MAIN(TestRecordJson)
#include "tst_recordjson.moc"
