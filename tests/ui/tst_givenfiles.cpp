// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/givenfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cxw;

class TestGivenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordMeansAFileOnThisComputer_data();
    void aWordMeansAFileOnThisComputer();
    void aLinkToAnotherPlaceIsRefused_data();
    void aLinkToAnotherPlaceIsRefused();
    void aFileThatIsCalledLikeALinkIsThatFile();
    void theFirstFileIsOpenedAndTheOthersAreToldOf();
};

void TestGivenFiles::aWordMeansAFileOnThisComputer_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *word, const char *path) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(path);
    };
    row("/data/plan.cxw", "/data/plan.cxw");
    row("plan.cxw", "/here/plan.cxw");
    row("./sub/plan.cxw", "/here/./sub/plan.cxw");
    row("../plan.cxw", "/here/../plan.cxw");
    row("a b.cxw", "/here/a b.cxw");
    row("100%20.cxw", "/here/100%20.cxw");
    row("50%.cxw", "/here/50%.cxw");
    row("Müller – 報告 😀.cxw", "/here/Müller – 報告 😀.cxw");
    row(":memory:", "/here/:memory:");
    row(":/models/six-competencies.json", "/here/:/models/six-competencies.json");
    row("round 1: spring.cxw", "/here/round 1: spring.cxw");
    row("file:///data/plan.cxw", "/data/plan.cxw");
    row("FILE:///data/plan.cxw", "/data/plan.cxw");
    row("file:/data/plan.cxw", "/data/plan.cxw");
    row("file://localhost/data/plan.cxw", "/data/plan.cxw");
    row("file:///data/a%20b%25%23%3F.cxw", "/data/a b%#?.cxw");
    row("file:///data/M%C3%BCller%20%E5%A0%B1.cxw", "/data/Müller 報.cxw");
    row("file:///data/a b ü.cxw", "/data/a b ü.cxw");
    row("file:///data/100%.cxw", "/data/100%.cxw");
    row("file:///data/plan#2.cxw", "/data/plan#2.cxw");
    row("file:///data/what?.cxw", "/data/what?.cxw");
    row("file:plan.cxw", "/here/plan.cxw");
}

void TestGivenFiles::aWordMeansAFileOnThisComputer()
{
    QFETCH(const QString, word);
    const auto file = fileOfWord(word, QStringLiteral("/here"));
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().sentence));
    QTEST(file.value(), "path");
}

void TestGivenFiles::aLinkToAnotherPlaceIsRefused_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"file://server/share/plan.cxw", "https://example.org/plan.cxw", "smb://server/plan.cxw",
                             "sftp://me@server/plan.cxw", "file://", "file:///a%00b.cxw", "file://bad host/plan.cxw"})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void TestGivenFiles::aLinkToAnotherPlaceIsRefused()
{
    QFETCH(const QString, word);
    const auto file = fileOfWord(word, QStringLiteral("/here"));
    QVERIFY2(!file.ok(), file.ok() ? qPrintable(file.value()) : "");
    QVERIFY2(file.error().sentence.contains(QLatin1String("on this computer")), qPrintable(file.error().sentence));
}

void TestGivenFiles::aFileThatIsCalledLikeALinkIsThatFile()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("https:/example.org")));
    const QString name = QStringLiteral("https://example.org/plan.cxw");
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto found = fileOfWord(name, folder.path());
    QVERIFY(found.ok());
    QVERIFY(QFile::exists(found.value()));
}

void TestGivenFiles::theFirstFileIsOpenedAndTheOthersAreToldOf()
{
    const Error elsewhere{QStringLiteral("Elsewhere."), {}};
    QCOMPARE(firstOf({}), GivenFiles());
    QCOMPARE(firstOf({QStringLiteral("/a")}), (GivenFiles{QStringLiteral("/a"), {}}));
    QCOMPARE(firstOf({elsewhere}), (GivenFiles{{}, QStringLiteral("Elsewhere.")}));
    const GivenFiles given = firstOf({elsewhere, QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")});
    QCOMPARE(given.path, QStringLiteral("/a"));
    QCOMPARE(given.remark, QStringLiteral("Elsewhere. One workspace is open at a time, so only the first of 3 files "
                                          "was opened."));
}

QTEST_GUILESS_MAIN(TestGivenFiles)
#include "tst_givenfiles.moc"
