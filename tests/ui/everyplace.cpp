// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everyplace.h"

#include "core/workspace/setupedits.h"
#include "tests/ui/fakefileservices.h"
#include "ui/assess/assesspage.h"
#include "ui/overview/overviewcontext.h"
#include "ui/overview/targetsdialog.h"
#include "ui/roadmap/planview.h"
#include "ui/safekeeping/backupsdialog.h"
#include "ui/safekeeping/damagedfiledialog.h"
#include "ui/safekeeping/filetaskdialog.h"
#include "ui/safekeeping/packagedialog.h"
#include "ui/safekeeping/sharedialog.h"
#include "ui/safekeeping/unpackdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/importdialog.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/placetable.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/unitdialog.h"
#include "ui/start/newworkspacedialog.h"

#include <QApplication>
#include <QTest>

#include <ranges>

namespace cxw::test {

namespace {

/// More than fits any line, the same up to its end.
QString longName(qsizetype number)
{
    const QStringList beginnings{
        QStringLiteral("Customer experience of the whole company after the reorganisation of the regions, wave "),
        QString::fromUtf8("顧客体験成熟度評価四国地方全支店合同第三次総合自己点検結果報告会議事前準備資料作成担当部会合"
                          "同作業班用改訂増補版全社共通様式準拠版")
            .leftJustified(78, QChar(0x7248)),
        QString(78, QLatin1Char('W'))};
    return beginnings.at(number % beginnings.size()) + QString::number(number);
}

template <typename Record>
void rename(const Workspace &workspace, Edit &edit, QString Record::*name)
{
    for (auto [key, record] : workspace.all<Record>()) {
        record.*name = longName(static_cast<qsizetype>(edit.changes.size()));
        edit.changes.push_back(put(record));
    }
}

/// An error as long as errors get, with a path that has no blanks.
QString longSentence()
{
    const QString sentence =
        QStringLiteral("The file /home/%1.csv can't be read. ").arg(QString(200, QLatin1Char('x')));
    return sentence.repeated(6);
}

/// Any dialog about files, with something to complain of.
class TroubledDialog : public FileTaskDialog
{
public:
    using FileTaskDialog::FileTaskDialog;
    using FileTaskDialog::showTrouble;
};

SalvageReport longReport()
{
    SalvageReport report;
    for (int line = 0; line < 60; ++line) {
        report.saved.append({QStringLiteral("Records of the kind %1").arg(line), line});
        report.losses.append(longSentence());
    }
    return report;
}

} // namespace

void giveLongNames(MainWindow &window)
{
    Document &document = window.openWorkspace().session()->document;
    for (const auto &[id, round] : document.workspace().all<Round>()) {
        if (round.locked && !document.apply(reopenRoundEdit(round)))
            qFatal("a round could not be reopened");
    }
    Edit edit{QStringLiteral("Long names"), {}};
    rename<Unit>(document.workspace(), edit, &Unit::name);
    rename<Round>(document.workspace(), edit, &Round::name);
    rename<Person>(document.workspace(), edit, &Person::name);
    rename<Initiative>(document.workspace(), edit, &Initiative::title);
    if (const auto done = document.apply(edit); !done)
        qFatal("%s", qPrintable(done.error().sentence));
}

void settle()
{
    for (int turn = 0; turn < 4; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void visitEveryPlace(MainWindow &window, const std::function<void(const QString &)> &look)
{
    const auto show = [&](const QString &name) {
        settle();
        look(name);
    };
    for (const Place place : placeTable() | std::views::transform(&PlaceRow::place)) {
        window.goTo(place);
        show(toText(place));
    }
    window.goTo(Place::Roadmap);
    auto *plan = window.findChild<PlanView *>();
    plan->showTable(true);
    show(QStringLiteral("roadmap as a table"));
    plan->showTable(false);
    window.goTo(Place::Assess);
    auto *assess = qobject_cast<AssessPage *>(window.findChild<PageStack *>()->page());
    for (const AssessStep step : assess->steps()) {
        assess->goToStep(step);
        show(QStringLiteral("step %1").arg(static_cast<int>(step) + 1));
    }
    assess->goToStep(AssessStep::Rating);
    settle();
    QTest::keyClick(window.focusWidget(), Qt::Key_F4);
    show(QStringLiteral("ballots"));
    QTest::keyClick(window.focusWidget(), Qt::Key_F4);
}

void visitEveryDialog(WindowWorld &world, MainWindow &window,
                      const std::function<void(const QString &, QDialog &)> &look)
{
    const auto show = [&](const QString &name, QDialog &dialog) {
        dialog.show();
        settle();
        look(name, dialog);
    };
    const Environment &environment = world.environment();
    Session &session = *window.openWorkspace().session();
    Document &document = session.document;

    NewWorkspaceDialog create(world.path(QString(80, QLatin1Char('d'))), *world.environment().model, &window);
    show(QStringLiteral("new workspace"), create);
    UnitDialog unitDialog(document.workspace(), &window);
    show(QStringLiteral("new unit"), unitDialog);
    unitDialog.accept();
    show(QStringLiteral("new unit without a name"), unitDialog);
    AboutDialog about(environment.version, *environment.model, &window);
    show(QStringLiteral("about"), about);
    ShortcutsDialog keys(Place::Assess, &window);
    show(QStringLiteral("all keys"), keys);
    const QString sheet =
        world.file(QStringLiteral("bad.csv"),
                   "item,participant,value,note\n" + QByteArray("nothing/nowhere,Ada,9,\n").repeated(90));
    ImportDialog import(session, sheet, &window);
    show(QStringLiteral("import"), import);
    QTest::keyClick(&import, Qt::Key_Return);
    show(QStringLiteral("import with errors"), import);
    ShareDialog share(environment.services, document, &window);
    show(QStringLiteral("share"), share);
    TroubledDialog troubled(QStringLiteral("Trouble"), longSentence(), &window);
    troubled.showTrouble({longSentence(), QStringList(40, longSentence())});
    show(QStringLiteral("dialog with trouble"), troubled);
    PackageDialog package(
        environment.services, [](const QString &) { return Result<void>(); }, world.path(QStringLiteral("a.cxwp")), {},
        &window);
    show(QStringLiteral("package"), package);
    UnpackDialog unpack(environment.services, world.path(QString(200, QLatin1Char('p')) + QStringLiteral(".cxwp")),
                        &window);
    show(QStringLiteral("unpack"), unpack);

    FakeFileServices fake;
    fake.salvage = longReport();
    for (int backup = 0; backup < 40; ++backup) {
        Backup kept;
        kept.path = world.path(QStringLiteral("backup %1.cxw").arg(backup));
        kept.series.name = longName(backup);
        fake.backups.push_back(kept);
    }
    Environment faked = environment;
    fake.putInto(faked);
    BackupKeeper keeper(faked);
    BackupsDialog backups(faked, keeper, {world.path(QString(120, QLatin1Char('b'))), {}}, nullptr, &window);
    show(QStringLiteral("backups"), backups);
    FileCheck check{FileCheck::State::Damaged, longSentence(), {}, {}, longSentence()};
    check.problems = QStringList(60, longSentence());
    DamagedFileDialog damaged(faked.services, world.path(QStringLiteral("broken.cxw")), check, {}, &window);
    show(QStringLiteral("damaged file"), damaged);
    damaged.salvageTo(world.path(QStringLiteral("saved.cxw")));
    show(QStringLiteral("salvaged file"), damaged);

    const Unit *unit = document.workspace().find<Unit>(session.selection.unit());
    const Round *round = document.workspace().find<Round>(session.selection.round());
    if (!unit || !round)
        return;
    const OverviewContext context{document, *unit, *round, *document.figures().round(round->id), nullptr, nullptr};
    TargetsDialog targets(context, &window);
    show(QStringLiteral("targets"), targets);
}

} // namespace cxw::test
