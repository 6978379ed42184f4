// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cxwsupport.h"

#include <QDir>

using namespace cxw::test;

/// Whether a file is whole, and what can be saved of one that is not.
class TestCxwSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFileIsSaidToBeWhole_data();
    void aWholeFileIsSaidToBeWhole();
    void whatIsNotWholeIsTold_data();
    void whatIsNotWholeIsTold();
    void aDamagedFileIsSalvaged();
    void aWholeFileIsSalvagedWhole();
    void whatCannotBeSalvagedIsTold();

private:
    /// A file with the content, under a name of its own.
    [[nodiscard]] QString file(const QByteArray &content) const;

    CxwFolder m_folder;
};

namespace {

/// The content with a stretch that nobody wrote, so long that not even the history has all that stood there.
QByteArray torn(QByteArray content)
{
    const qsizetype at = content.size() / 3;
    const qsizetype length = content.size() / 2;
    return content.replace(at, length, QByteArray(length, 'x'));
}

} // namespace

QString TestCxwSafety::file(const QByteArray &content) const
{
    const QString name = m_folder.path(QStringLiteral("odd.cxw"));
    QFile::remove(name);
    writeTo(name, content);
    return name;
}

void TestCxwSafety::aWholeFileIsSaidToBeWhole_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("imported rounds") << m_folder.northshore();
    QTest::newRow("sample") << m_folder.sample();
    QTest::newRow("nothing in it yet") << m_folder.freshFile();
}

void TestCxwSafety::aWholeFileIsSaidToBeWhole()
{
    QFETCH(const QString, path);
    const QByteArray before = contentOf(path);
    const auto check = runCxw(QStringLiteral("check|%1").arg(path));
    QVERIFY_DONE(check);
    QVERIFY2(check.output.contains("is whole"), check.output.constData());
    QCOMPARE(contentOf(path), before);
}

void TestCxwSafety::whatIsNotWholeIsTold_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = contentOf(m_folder.northshore());
    QTest::newRow("torn") << torn(whole);
    QTest::newRow("cut off") << whole.first(whole.size() / 2);
    QTest::newRow("foreign") << QByteArray("a letter");
    QTest::newRow("empty") << QByteArray();
}

void TestCxwSafety::whatIsNotWholeIsTold()
{
    QFETCH(const QByteArray, content);
    const QString path = file(content);
    const auto check = runCxw(QStringLiteral("check|%1").arg(path));
    QCOMPARE(check.code, 1);
    QVERIFY(check.output.isEmpty());
    QVERIFY2(check.messages.contains(QLatin1String("odd.cxw")), qPrintable(check.messages));
    QCOMPARE(contentOf(path), content);
}

void TestCxwSafety::aDamagedFileIsSalvaged()
{
    const QString path = file(torn(contentOf(m_folder.northshore())));
    const QByteArray before = contentOf(path);
    const QString target = m_folder.path(QStringLiteral("salvaged.cxw"));
    const auto salvaged = runCxw(QStringLiteral("salvage|%1|-o|%2").arg(path, target));
    QVERIFY_DONE(salvaged);
    QVERIFY2(salvaged.output.contains("Ballots: "), salvaged.output.constData());
    QVERIFY2(salvaged.output.contains("listed above"), salvaged.output.constData());
    QCOMPARE(contentOf(path), before);
    QVERIFY_DONE(runCxw(QStringLiteral("check|%1").arg(target)));
}

void TestCxwSafety::aWholeFileIsSalvagedWhole()
{
    const QString target = m_folder.path(QStringLiteral("again.cxw"));
    const auto salvaged = runCxw(QStringLiteral("salvage|%1|-o|%2").arg(m_folder.northshore(), target));
    QVERIFY_DONE(salvaged);
    QVERIFY2(salvaged.output.contains("Everything"), salvaged.output.constData());
    const QString scores = QStringLiteral("scores|%1|--round|2026 autumn|--json");
    const auto after = runCxw(scores.arg(target));
    QVERIFY_DONE(after);
    QCOMPARE(after.output, runCxw(scores.arg(m_folder.northshore())).output);
}

void TestCxwSafety::whatCannotBeSalvagedIsTold()
{
    const QString target = m_folder.path(QStringLiteral("never.cxw"));
    const auto foreign = runCxw(QStringLiteral("salvage|%1|-o|%2").arg(file("a letter"), target));
    QCOMPARE(foreign.code, 1);
    QVERIFY(!foreign.messages.isEmpty());
    QVERIFY(!QFile::exists(target));
    const auto onto = runCxw(QStringLiteral("salvage|%1|-o|%2").arg(m_folder.northshore(), m_folder.sample()));
    QCOMPARE(onto.code, 1);
    QVERIFY_DONE(runCxw(QStringLiteral("check|%1").arg(m_folder.sample())));
}

QTEST_GUILESS_MAIN(TestCxwSafety)
#include "tst_cxw_safety.moc"
