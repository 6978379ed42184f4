// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languages.h"
#include "core/language/pseudotexts.h"
#include "core/model/modelreader.h"

#include <QTest>

using namespace cxw;

/// The languages of the program, and those that are made up for tests.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLanguageIsTakenOutOfTheCommandLine_data();
    void aLanguageIsTakenOutOfTheCommandLine();
    void disguisedTextsKeepWhatTheProgramReads_data();
    void disguisedTextsKeepWhatTheProgramReads();
    void longTextsAreTwoFifthsLonger();
    void textsFromRightToLeftAreReadSo();
    void everyTextOfTheModelIsReached();
};

void TestLanguages::aLanguageIsTakenOutOfTheCommandLine_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << "info file"
                          << "info file"
                          << "";
    QTest::newRow("first") << "--language de info file"
                           << "info file"
                           << "de";
    QTest::newRow("last") << "info file --language en"
                          << "info file"
                          << "en";
    QTest::newRow("with a sign") << "info --language=de file"
                                 << "info file"
                                 << "de";
    QTest::newRow("one dash") << "-language de file"
                              << "file"
                              << "de";
    QTest::newRow("twice, the last one holds") << "--language de file --language en"
                                               << "file"
                                               << "en";
    QTest::newRow("after the options a word is a file") << "info -- --language"
                                                        << "info -- --language"
                                                        << "";
    QTest::newRow("none of its kind") << "--language fi"
                                      << ""
                                      << "refused";
    QTest::newRow("nothing behind it") << "info --language"
                                       << ""
                                       << "refused";
}

void TestLanguages::aLanguageIsTakenOutOfTheCommandLine()
{
    QFETCH(const QString, words);
    QFETCH(const QString, left);
    QFETCH(const QString, code);
    QStringList list = words.split(u' ');
    const auto taken = takeLanguage(list);
    QCOMPARE(taken.ok(), code != QStringLiteral("refused"));
    if (!taken)
        return;
    QCOMPARE(taken.value(), code);
    QCOMPARE(list.join(u' '), left);
}

void TestLanguages::disguisedTextsKeepWhatTheProgramReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("arguments") << "%1 of %2, %L3, %n times"
                               << "%1 %2 %L3 %n";
    QTest::newRow("a key") << "Save a cop&y…"
                           << "&y …";
    QTest::newRow("a line break") << "one\ntwo"
                                  << "\n";
    QTest::newRow("names of files") << "Workspaces (*.cxw *.cxwp);;All files (*)"
                                    << "(*.cxw *.cxwp);;All files (*)";
    QTest::newRow("a format of dates") << "d MMM yyyy, HH:mm"
                                       << "d MMM yyyy, HH:mm";
    QTest::newRow("an ending") << "%1 copy.cxw"
                               << ".cxw";
}

void TestLanguages::disguisedTextsKeepWhatTheProgramReads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, kept);
    const QStringList parts = text == kept || kept.contains(QLatin1String(";;")) ? QStringList(kept) : kept.split(u' ');
    for (const QString &part : parts)
        QVERIFY2(disguised(text, PseudoLanguage::Long).contains(part), qPrintable(part));
}

void TestLanguages::longTextsAreTwoFifthsLonger()
{
    const QString text = QStringLiteral("Every answer is on the disk as soon as it is on the screen.");
    const QString longer = disguised(text, PseudoLanguage::Long);
    QVERIFY(longer.size() * 10 >= text.size() * 14 - 20);
    QVERIFY(longer.startsWith(u'⟦') && longer.endsWith(u'⟧'));
    QVERIFY(!longer.contains(QLatin1String("Every")));
}

void TestLanguages::textsFromRightToLeftAreReadSo()
{
    const QString text = disguised(QStringLiteral("Every answer"), PseudoLanguage::RightToLeft);
    QVERIFY(text.isRightToLeft());
    QCOMPARE(text.size(), 12);
}

void TestLanguages::everyTextOfTheModelIsReached()
{
    auto model = builtInModel(QLocale(QLocale::English));
    QVERIFY(model);
    int texts = 0;
    eachText(model.value(), [&texts](QString &text) {
        QVERIFY(!text.isEmpty());
        text = QStringLiteral("changed");
        ++texts;
    });
    const MaturityModel &changed = model.value();
    QVERIFY(texts > 300);
    QCOMPARE(changed.itemName(0), QStringLiteral("changed · changed"));
    QCOMPARE(changed.itemName(changed.itemCount() - 1), QStringLiteral("changed · changed"));
    QCOMPARE(changed.habits.back().steps.back(), QStringLiteral("changed"));
    QCOMPARE(changed.phases.front().rules.front().remedy, QStringLiteral("changed"));
}

QTEST_GUILESS_MAIN(TestLanguages)

#include "tst_languages.moc"
