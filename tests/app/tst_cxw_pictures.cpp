// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cxwsupport.h"

using namespace cxw::test;

/// Reports and charts from the command line, without a display.
class TestCxwPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsAreWritten_data();
    void reportsAreWritten();
    void aReportSaysWhichLettersNoFontHas();
    void whatASystemFontHasStandsInTheReport();
    void chartsAreDrawn_data();
    void chartsAreDrawn();

private:
    /// A file with one round of a unit that has this name.
    [[nodiscard]] QString fileWithUnit(const QString &unit) const;

    CxwFolder m_folder;
};

void TestCxwPictures::reportsAreWritten_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("further");
    QTest::newRow("roadmap") << "roadmap"
                             << "|--round|2026 autumn";
    QTest::newRow("executive") << "executive"
                               << "|--round|2026 spring|--paper|letter";
    QTest::newRow("latest round") << "roadmap"
                                  << "";
}

void TestCxwPictures::reportsAreWritten()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, further);
    const QString target = m_folder.path(QStringLiteral("report.pdf"));
    QFile::remove(target);
    const auto report =
        runCxw(QStringLiteral("report|%1|--kind|%2|-o|%3").arg(m_folder.northshore(), kind, target) + further);
    // Qt may remark on the surroundings when it draws, such as on a missing XDG_RUNTIME_DIR.
    QVERIFY2(report.code == 0, qPrintable(report.messages));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF-"));
    QVERIFY(content.size() > 5000);
}

QString TestCxwPictures::fileWithUnit(const QString &unit) const
{
    const QString file = m_folder.freshFile();
    const QString sheet = m_folder.writeSheet("item,participant,value\nculture.hiring/rigor,Ana,1\n");
    const auto made =
        runCxw(QStringLiteral("import|%1|%2|--unit|%3|--round|R|--date|2026-10-20").arg(file, sheet, unit));
    return made.code == 0 ? file : QString();
}

void TestCxwPictures::aReportSaysWhichLettersNoFontHas()
{
    const QString file = fileWithUnit(QStringLiteral("\u9867\u5ba2 \U0001F680"));
    QVERIFY(!file.isEmpty());
    // A computer that has no font besides those in the program.
    const QString fonts = m_folder.path(QStringLiteral("fonts.conf"));
    writeTo(fonts, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
    qputenv("FONTCONFIG_FILE", fonts.toUtf8());
    const auto report = runCxw(
        QStringLiteral("report|%1|--kind|executive|-o|%2").arg(file, m_folder.path(QStringLiteral("boxes.pdf"))));
    qunsetenv("FONTCONFIG_FILE");
    QCOMPARE(report.code, 0);
    for (const char *said : {"U+9867", "U+5BA2", "U+1F680", "fonts-noto-cjk"})
        QVERIFY2(report.messages.contains(QLatin1String(said)), qPrintable(report.messages));
}

void TestCxwPictures::whatASystemFontHasStandsInTheReport()
{
    const QString name = QStringLiteral("\u9867\u5ba2\u4f53\u9a13");
    const QString file = fileWithUnit(name);
    QVERIFY(!file.isEmpty());
    const QString target = m_folder.path(QStringLiteral("japanese.pdf"));
    const auto report = runCxw(QStringLiteral("report|%1|--kind|executive|-o|%2").arg(file, target));
    QCOMPARE(report.code, 0);
    if (report.messages.contains(QLatin1String("fonts-noto-cjk")))
        QSKIP("this computer has no font with Chinese characters");
    const auto text = run(QStringLiteral("pdftotext"), {target, QStringLiteral("-")}, {});
    QVERIFY2(QString::fromUtf8(text.output).contains(name), text.output.constData());
}

void TestCxwPictures::chartsAreDrawn_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("beginning");
    const QString radar = QStringLiteral("--kind|radar|--unit|Private customers|--round|2026 autumn,2026 spring");
    const QString gantt = QStringLiteral("--kind|gantt|--unit|Private customers|--round|2026 autumn");
    QTest::newRow("radar as SVG") << radar << "radar.svg" << QByteArray("<?xml");
    QTest::newRow("radar as PNG") << radar << "radar.png" << QByteArray("\x89PNG");
    QTest::newRow("gantt as SVG") << gantt << "gantt.svg" << QByteArray("<?xml");
    QTest::newRow("gantt as PNG") << gantt << "gantt.png" << QByteArray("\x89PNG");
}

void TestCxwPictures::chartsAreDrawn()
{
    QFETCH(const QString, words);
    QFETCH(const QString, target);
    QFETCH(const QByteArray, beginning);
    const auto chart = runCxw(QStringLiteral("chart|%1|%2|-o|%3").arg(m_folder.sample(), words, m_folder.path(target)));
    // Qt may remark on the surroundings when it draws, such as on a missing XDG_RUNTIME_DIR.
    QVERIFY2(chart.code == 0, qPrintable(chart.messages));
    QFile file(m_folder.path(target));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(beginning));
    QVERIFY(content.size() > 5000);
}

QTEST_GUILESS_MAIN(TestCxwPictures)
#include "tst_cxw_pictures.moc"
