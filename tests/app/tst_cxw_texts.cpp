// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"
#include "core/model/modelreader.h"
#include "core/storage/sqlitestore.h"
#include "tests/app/cxwsupport.h"
#include "tests/support/everytext.h"

#include <QProcess>

using namespace cxw;
using namespace cxw::test;

/// Texts that look like patterns, in every field of a workspace, come out of every verb as they went in.
class TestCxwTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbsShowTextsAsTheyWereGiven_data();
    void verbsShowTextsAsTheyWereGiven();
    void reportsShowTextsAsTheyWereGiven_data() { verbsShowTextsAsTheyWereGiven_data(); }
    void reportsShowTextsAsTheyWereGiven();
    void anImportedRoundKeepsItsName();

private:
    [[nodiscard]] QString fileWith(const QString &text) const;

    QTemporaryDir m_folder;
};

void TestCxwTexts::verbsShowTextsAsTheyWereGiven_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << marked(QString::fromUtf8(text)); };
    row("places of arguments", "%1 %2 %3 %n %L1 %% %9");
    row("a share and a half-year", "Churn -5%1H26");
    row("formats of C", "%s %d %n %x %p");
    row("markup", "<b>x</b> &amp; <img src=none>");
    row("wildcards of SQL", "% _ \\ '");
}

void TestCxwTexts::verbsShowTextsAsTheyWereGiven()
{
    QFETCH(const QString, text);
    const QString file = fileWith(text);
    const QString round = text + QStringLiteral(" 2");
    const QStringList scores{QStringLiteral("--unit"), text, QStringLiteral("--round"), round};
    const QStringList compared{QStringLiteral("--unit"), text, QStringLiteral("--from"), text,
                               QStringLiteral("--to"),   round};
    const QList<QStringList> calls{{QStringLiteral("info"), file},
                                   QStringList{QStringLiteral("scores"), file} + scores,
                                   QStringList{QStringLiteral("next"), file} + scores,
                                   QStringList{QStringLiteral("compare"), file} + compared,
                                   {QStringLiteral("roadmap"), file, QStringLiteral("--unit"), text}};
    for (const QStringList &call : calls) {
        for (const QString &form : {QString(), QStringLiteral("--json")}) {
            const Ended ended = run(QStringLiteral(CXW_PROGRAM), form.isEmpty() ? call : call + QStringList{form});
            QVERIFY2(ended.code == 0, qPrintable(ended.messages));
            QString output = QString::fromUtf8(ended.output);
            if (!form.isEmpty())
                output.replace(QLatin1String("\\\\"), QLatin1String("\\"));
            const QString wrong = mangled(output, text);
            QVERIFY2(wrong.isEmpty(), qPrintable(call.first() + QStringLiteral(": ") + wrong));
            // The next steps speak of the model alone.
            QVERIFY2(call.first() == QLatin1String("next") || output.contains(QLatin1String("qz")),
                     qPrintable(call.first()));
        }
    }
}

void TestCxwTexts::reportsShowTextsAsTheyWereGiven()
{
    QFETCH(const QString, text);
    const QString file = fileWith(text);
    for (const QString &kind : {QStringLiteral("executive"), QStringLiteral("roadmap")}) {
        const QString report = m_folder.filePath(kind + QStringLiteral(".pdf"));
        const Ended made =
            run(QStringLiteral(CXW_PROGRAM),
                {QStringLiteral("report"), file, QStringLiteral("--kind"), kind, QStringLiteral("--unit"), text,
                 QStringLiteral("--round"), text + QStringLiteral(" 2"), QStringLiteral("-o"), report});
        QVERIFY2(made.code == 0, qPrintable(made.messages));
        const Ended read = run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), report, QStringLiteral("-")});
        QCOMPARE(read.code, 0);
        const QString wrong = mangled(QString::fromUtf8(read.output), text);
        QVERIFY2(wrong.isEmpty(), qPrintable(kind + QStringLiteral(": ") + wrong));
        QVERIFY(read.output.contains("qz"));
    }
}

void TestCxwTexts::anImportedRoundKeepsItsName()
{
    const QString file = m_folder.filePath(QStringLiteral("import.cxw"));
    const QString sheet = m_folder.filePath(QStringLiteral("sheet.csv"));
    writeTo(sheet, "item,participant,value\nculture.hiring/rigor,Ada %1 %2,3\n");
    QCOMPARE(run(QStringLiteral(CXW_PROGRAM),
                 {QStringLiteral("new"), file, QStringLiteral("--organization"), QStringLiteral("%1 %2 %3")})
                 .code,
             0);
    const Ended ended = run(QStringLiteral(CXW_PROGRAM),
                            {QStringLiteral("import"), file, sheet, QStringLiteral("--unit"),
                             QStringLiteral("50%2 Retail %3"), QStringLiteral("--round"),
                             QStringLiteral("Churn -5%1H26"), QStringLiteral("--date"), QStringLiteral("2026-10-20")});
    QCOMPARE(ended.code, 0);
    const QString said = QString::fromUtf8(ended.output) + ended.messages;
    QVERIFY2(said.contains(QStringLiteral("Imported “Churn -5%1H26” into “50%2 Retail %3”. People: 1, ballots: 1, "
                                          "agreed values: 0, practices in stock: 0.")),
             qPrintable(said));
}

QString TestCxwTexts::fileWith(const QString &text) const
{
    const QString path = m_folder.filePath(QStringLiteral("texts-%1.cxw").arg(qHash(text)));
    if (QFile::exists(path))
        return path;
    auto model = builtInModel(QLocale(QLocale::English));
    if (!model)
        qFatal("%s", qPrintable(model.error().sentence));
    auto shared = std::make_shared<const MaturityModel>(std::move(model).value());
    auto store = SqliteStore::create(path);
    if (!store)
        qFatal("%s", qPrintable(store.error().sentence));
    const Clock clock{[] { return QDateTime(QDate(2026, 10, 20), QTime(9, 0), Qt::UTC); }};
    auto document = Document::open(std::move(store).value(), shared, clock, text);
    if (!document)
        qFatal("%s", qPrintable(document.error().sentence));
    Edit edit = everyTextEdit(*shared, text);
    edit.changes.insert(edit.changes.begin(),
                        put(Organization{OrganizationId::create(), text, shared->id, shared->version}));
    if (const auto written = document.value()->apply(edit); !written)
        qFatal("%s", qPrintable(written.error().sentence));
    return path;
}

QTEST_GUILESS_MAIN(TestCxwTexts)

#include "tst_cxw_texts.moc"
