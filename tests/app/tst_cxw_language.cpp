// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cxwsupport.h"

#include <QRegularExpression>

using namespace cxw::test;

namespace {

/// Names and numbers of a JSON value, with its texts left out.
void skeleton(const QJsonValue &value, const QString &path, QStringList &lines)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            skeleton(entry.value(), path + u'/' + entry.key(), lines);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype place = 0; place < array.size(); ++place)
            skeleton(array[place], QStringLiteral("%1[%2]").arg(path, QString::number(place)), lines);
    } else {
        lines << path + QStringLiteral(": ")
                     + (value.isDouble() ? QString::number(value.toDouble(), 'g', 17)
                        : value.isBool() ? QString::number(value.toBool())
                                         : QString());
    }
}

} // namespace

/// The command line in other languages.
class TestCxwLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRunSpeaksAnotherLanguage_data();
    void oneRunSpeaksAnotherLanguage();
    void anUnknownLanguageIsRefused();
    void figuresForProgramsAreTheSameInEveryLanguage_data();
    void figuresForProgramsAreTheSameInEveryLanguage();
    void figuresForPeopleGoByTheLanguage();

private:
    CxwFolder m_folder;
};

void TestCxwLanguage::oneRunSpeaksAnotherLanguage_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("before the command") << "--language|de|scores|nowhere.cxw";
    QTest::newRow("after it") << "scores|nowhere.cxw|--language|de";
    QTest::newRow("with a sign") << "scores|--language=de|nowhere.cxw";
}

void TestCxwLanguage::oneRunSpeaksAnotherLanguage()
{
    QFETCH(const QString, words);
    const auto ended = runCxw(words);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.messages.contains(QStringLiteral("--round fehlt.")), qPrintable(ended.messages));
}

void TestCxwLanguage::anUnknownLanguageIsRefused()
{
    for (const QString &words : {QStringLiteral("info|%1|--language|fi"), QStringLiteral("info|%1|--language"),
                                 QStringLiteral("info|%1|--language=")}) {
        const auto ended = runCxw(words.arg(m_folder.sample()));
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.messages.contains(QStringLiteral("There is no language")), qPrintable(ended.messages));
        QVERIFY(ended.output.isEmpty());
    }
}

void TestCxwLanguage::figuresForProgramsAreTheSameInEveryLanguage_data()
{
    QTest::addColumn<QString>("words");
    const QString unit = QStringLiteral("|--unit|Private customers");
    QTest::newRow("info") << QStringLiteral("info|%1");
    QTest::newRow("scores") << QStringLiteral("scores|%1|--round|2026 autumn") + unit;
    QTest::newRow("compare") << QStringLiteral("compare|%1|--from|2026 spring|--to|2026 autumn") + unit;
    QTest::newRow("next") << QStringLiteral("next|%1|--round|2026 autumn") + unit;
    QTest::newRow("roadmap") << QStringLiteral("roadmap|%1") + unit;
}

void TestCxwLanguage::figuresForProgramsAreTheSameInEveryLanguage()
{
    QFETCH(const QString, words);
    QHash<QString, QStringList> said;
    for (const char *language : {"en", "de"}) {
        const auto ended =
            runCxw(words.arg(m_folder.sample()) + QStringLiteral("|--json|--language|") + QLatin1String(language));
        QVERIFY_DONE(ended);
        skeleton(jsonIn(ended), {}, said[QLatin1String(language)]);
    }
    QVERIFY(said[QStringLiteral("en")].size() > 5);
    QCOMPARE(said[QStringLiteral("de")], said[QStringLiteral("en")]);
}

void TestCxwLanguage::figuresForPeopleGoByTheLanguage()
{
    const QString words = QStringLiteral("scores|%1|--unit|Private customers|--round|2026 autumn|--language|%2");
    const auto german = runCxw(words.arg(m_folder.sample(), QStringLiteral("de")));
    const auto english = runCxw(words.arg(m_folder.sample(), QStringLiteral("en")));
    QVERIFY_DONE(german);
    QVERIFY_DONE(english);
    static const QRegularExpression comma(QStringLiteral(R"(\b\d,\d\d\b)"));
    static const QRegularExpression point(QStringLiteral(R"(\b\d\.\d\d\b)"));
    QVERIFY(comma.match(QString::fromUtf8(german.output)).hasMatch());
    QVERIFY(!point.match(QString::fromUtf8(german.output)).hasMatch());
    QVERIFY(point.match(QString::fromUtf8(english.output)).hasMatch());
}

QTEST_GUILESS_MAIN(TestCxwLanguage)

#include "tst_cxw_language.moc"
