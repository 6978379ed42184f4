// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/assistive/assistiveprogram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cxw;

namespace {

constexpr int patience = 20'000;

/// A window manager and the workbench, for a person who has never started it.
class Desktop
{
public:
    Desktop()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR"}) {
            const QString folder = path(QString::fromLatin1(name).toLower());
            QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QString::fromLatin1(name), folder);
        }
        m_workbench.setProcessEnvironment(environment);
        m_workbench.setProcessChannelMode(QProcess::ForwardedChannels);
        m_manager.start(QStringLiteral("openbox"), {});
        m_workbench.start(QStringLiteral(CXW_WORKBENCH), {QStringLiteral("--new-window")});
        if (!m_manager.waitForStarted() || !m_workbench.waitForStarted())
            qFatal("openbox or the workbench does not start");
    }
    ~Desktop()
    {
        for (QProcess *process : {&m_workbench, &m_manager}) {
            process->kill();
            process->waitForFinished(patience);
        }
    }
    Q_DISABLE_COPY_MOVE(Desktop)

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QProcess &workbench() { return m_workbench; }

private:
    QTemporaryDir m_folder;
    QProcess m_manager;
    QProcess m_workbench;
};

QString wordsOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    reader.waitForFinished(patience);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

/// The main job through a screen reader: a workspace, a round, a person, an answer and the report, by names alone.
class tst_MainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDoneByNamesAndActions();
};

void tst_MainJob::isDoneByNamesAndActions()
{
    Desktop desktop;
    test::AssistiveProgram program(QStringLiteral("cx-workbench"));

    program.press(QStringLiteral("New workspace"));
    program.write(QStringLiteral("Organization"), QStringLiteral("Harbour Bank"));
    program.press(QStringLiteral("Create"));

    program.write(QStringLiteral("Name of the unit"), QStringLiteral("Branches"));
    program.write(QStringLiteral("Name of the round"), QStringLiteral("First round"));
    program.press(QStringLiteral("Start the round"));

    program.press(QStringLiteral("Step 2: People"));
    program.write(QStringLiteral("Name of the person to add"), QStringLiteral("Ada Byron"));
    program.press(QStringLiteral("Add"));
    program.awaitShown(QStringLiteral("Ada Byron takes part"));

    program.press(QStringLiteral("Step 4: Rating"));
    program.press(QStringLiteral("2: Repeatable"), QStringLiteral("Accountability"));
    program.awaitShown(QStringLiteral("Accountability: 2 Repeatable"));

    program.press(QStringLiteral("Reports"));
    program.press(QStringLiteral("Export as PDF…"));
    const QString pdf = desktop.path(QStringLiteral("report.pdf"));
    program.write(QStringLiteral("File name:"), pdf);
    program.press(QStringLiteral("Save"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), patience);
    QVERIFY(wordsOf(pdf).contains(QStringLiteral("Branches")));

    program.press(QStringLiteral("Menu"));
    program.press(QStringLiteral("Quit"));
    QVERIFY(desktop.workbench().waitForFinished(patience));
    QCOMPARE(desktop.workbench().exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_MainJob)
#include "tst_mainjob.moc"
