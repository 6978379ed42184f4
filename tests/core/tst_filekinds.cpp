// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/fileformats.h"
#include "core/reporting/reportkinds.h"

#include <QTest>

#include <set>

using namespace cxw;

/// The tables of report kinds and file formats are whole: every kind has its row, its words and a word of its own.
class TestFileKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfReportHasARowAndItsWords();
    void everyFormatHasARowAndAName();
};

void TestFileKinds::everyKindOfReportHasARowAndItsWords()
{
    QStringList ids;
    int made = 0;
    for (const ReportKindRow &row : reportKinds()) {
        QCOMPARE(static_cast<int>(row.kind), static_cast<int>(ids.size())); // in the order of the enumeration
        QCOMPARE(&rowOf(row.kind), &row);
        QVERIFY(!ids.contains(row.id));
        ids.append(row.id);
        if (!row.exists())
            continue;
        ++made;
        QVERIFY(menuTextOf(row.kind).contains(u'&'));
        QVERIFY(!fileWordOf(row.kind).isEmpty());
        QVERIFY(aboutText(row.kind).endsWith(u'.'));
    }
    QVERIFY(made > 1);
    QVERIFY(reportKinds().front().exists()); // the one that is chosen at first
}

void TestFileKinds::everyFormatHasARowAndAName()
{
    std::set<std::pair<FileUse, QString>> extensions;
    int place = 0;
    size_t byUse = 0;
    for (const FileFormatRow &row : fileFormats()) {
        QCOMPARE(static_cast<int>(row.format), place++);
        QCOMPARE(&rowOf(row.format), &row);
        QVERIFY(extensions.emplace(row.use, row.extension).second);
        QCOMPARE(filterText(row.format), QStringLiteral("%1 (*.%2)").arg(displayName(row.format), row.extension));
        QVERIFY(!displayName(row.format).isEmpty());
    }
    for (const FileUse use : {FileUse::Workspace, FileUse::Model, FileUse::Report, FileUse::Chart, FileUse::Export})
        byUse += fileFormatsFor(use).size();
    QCOMPARE(byUse, fileFormats().size());
}

QTEST_APPLESS_MAIN(TestFileKinds)
#include "tst_filekinds.moc"
