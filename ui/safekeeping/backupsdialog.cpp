// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/backupsdialog.h"

#include "core/base/printable.h"
#include "core/workspace/differences.h"
#include "ui/safekeeping/backuptexts.h"
#include "ui/safekeeping/besideworkspace.h"
#include "ui/safekeeping/busycursor.h"
#include "ui/safekeeping/newfilefield.h"
#include "ui/style/style.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace cxw {

namespace {

constexpr QSize dialogSize(920, 600);

QLabel *wrapped(TextStyle textStyle, Role role, QWidget *parent)
{
    QLabel *made = label({}, textStyle, role, parent);
    made->setWordWrap(true);
    return made;
}

/// The folder where a restored file would be looked for.
QString homeOf(const Document *document, const Environment &environment)
{
    return document ? besideWorkspace(document->address()).absolutePath() : environment.documentsFolder;
}

} // namespace

BackupsDialog::BackupsDialog(const Environment &environment, BackupKeeper &backups, const BackupPlace &place,
                             Document *document, QWidget *parent)
    : FileTaskDialog(
        tr("Restore from a backup"),
        tr("A backup is a whole copy of a workspace as it was. Restoring writes it to a new file and opens "
           "that; the file that you have been working in stays as it is."),
        parent),
      m_environment(environment),
      m_backups(backups),
      m_place(place),
      m_document(document),
      m_pages(new QStackedWidget(this)),
      m_table(new DataTable(tr("Backups, newest first"), this)),
      m_empty(new EmptyState(QStringLiteral("backup"), QString(), QString(), QString(), this)),
      m_title(wrapped(TextStyle::Strong, Role::Text, this)),
      m_text(wrapped(TextStyle::Body, Role::Muted, this)),
      m_lines(new QListWidget(this)),
      m_all(new QCheckBox(tr("Also those of &other workspaces"), this)),
      m_folder(wrapped(TextStyle::Small, Role::Muted, this)),
      m_restore(addMainButton(tr("&Restore to a new file…")))
{
    resize(dialogSize);
    m_pages->addWidget(choice());
    m_pages->addWidget(m_empty);
    content()->addWidget(m_pages, 1);
    content()->addWidget(footing());
    buttons()->button(QDialogButtonBox::Cancel)->setText(tr("&Close"));
    m_all->setVisible(!place.series.name.isEmpty());
    connect(m_table, &DataTable::currentKeyChanged, this, &BackupsDialog::describeCurrent);
    connect(m_table, &DataTable::rowActivated, this, &BackupsDialog::chooseAndRestore);
    connect(m_empty, &EmptyState::acted, this, &BackupsDialog::backUpNow);
    connect(m_all, &QCheckBox::toggled, this, &BackupsDialog::fill);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::chooseAndRestore);
    fill();
    m_table->setFocus();
}

QWidget *BackupsDialog::choice()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::section);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setScrolls(true);
    row->addWidget(m_table, 5);
    row->addWidget(details(), 3);
    return part;
}

QWidget *BackupsDialog::details()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::small);
    m_lines->setAccessibleName(tr("What has changed since the backup"));
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setWordWrap(true);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_lines, 1);
    column->addStretch(0);
    return part;
}

QWidget *BackupsDialog::footing()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::medium);
    auto *change = new QPushButton(tr("Change &folder…"), part);
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, &BackupsDialog::chooseFolder);
    row->addWidget(m_all);
    row->addWidget(m_folder, 1);
    row->addWidget(change);
    return part;
}

void BackupsDialog::fill()
{
    const bool ofSeveral = m_all->isChecked() || m_place.series.name.isEmpty();
    m_place.folder = m_backups.folder();
    m_list = m_environment.services.listBackups({m_place.folder, ofSeveral ? BackupSeries() : m_place.series});
    m_table->setContent(backupHeader(ofSeveral), backupRows(m_list, ofSeveral));
    m_empty->setTexts(
        tr("There is no backup here yet"),
        tr("While you work in a workspace, one is taken every hour, and before an import and before going "
           "back in the history."),
        m_document ? tr("Back up &now") : QString());
    m_pages->setCurrentIndex(m_list.empty() ? 1 : 0);
    m_folder->setText(tr("Backups go to %1").arg(printablePath(m_place.folder)));
    if (!m_list.empty() && !current())
        m_table->selectKey(m_list.front().path);
    describeCurrent();
}

const Backup *BackupsDialog::current() const
{
    const auto found = std::ranges::find(m_list, m_table->currentKey(), &Backup::path);
    return found == m_list.end() ? nullptr : &*found;
}

void BackupsDialog::describeCurrent()
{
    hideTrouble();
    const Backup *backup = current();
    m_restore->setEnabled(backup && backup->trouble.isEmpty());
    if (backup)
        describe(*backup);
}

void BackupsDialog::describe(const Backup &backup)
{
    if (!backup.trouble.isEmpty()) {
        say(tr("This backup is damaged"), backup.trouble);
        return;
    }
    const BusyCursor busy;
    const auto store = m_environment.services.look(backup.path);
    if (store)
        compare(backup, *store.value());
    else
        say(displayMoment(backup.at), store.error().sentence, store.error().details);
}

void BackupsDialog::compare(const Backup &backup, WorkspaceStore &store)
{
    const auto then = store.load();
    const auto ballotsThen = store.ballotCounts();
    if (!then || !ballotsThen) {
        say(tr("This backup is damaged"), (then ? ballotsThen.error() : then.error()).sentence);
        return;
    }
    const Organization organization = then.value().organization();
    if (!m_document || m_document->workspace().organization().id != organization.id) {
        say(organization.name,
            tr("As it was on %1, with %n round(s).", nullptr, static_cast<int>(then.value().all<Round>().size()))
                .arg(displayMoment(backup.at)));
        return;
    }
    const auto ballotsNow = m_document->ballotCounts();
    if (!ballotsNow) {
        say(displayMoment(backup.at), ballotsNow.error().sentence);
        return;
    }
    const QStringList done =
        differencesBetween(then.value(), ballotsThen.value(), m_document->workspace(), ballotsNow.value());
    if (done.isEmpty())
        say(tr("Nothing has changed since"), tr("The backup holds what is open now."));
    else
        say(tr("What has changed since"), tr("The restored file is without it:"), done);
}

void BackupsDialog::say(const QString &title, const QString &text, const QStringList &lines)
{
    m_title->setText(title);
    m_text->setText(text);
    m_lines->clear();
    m_lines->addItems(lines);
    m_lines->setVisible(!lines.isEmpty());
    m_table->setAccessibleDescription(QStringList{title, text}.join(QLatin1Char(' ')));
}

void BackupsDialog::chooseAndRestore()
{
    const Backup *backup = current();
    if (!backup || !backup->trouble.isEmpty())
        return;
    const QString when = backup->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    const QString name = tr("%1 of %2.cxw", "workspace, date and time").arg(backup->series.name, when);
    const QString suggestion = freePath(QDir(homeOf(m_document, m_environment)).filePath(name));
    const QString chosen =
        chooseNewFile(this, tr("Where the restored workspace goes"), suggestion, FileFormat::Workspace, Existing::Keep);
    if (!chosen.isEmpty())
        restoreTo(chosen);
}

void BackupsDialog::restoreTo(const QString &newFile)
{
    const auto done = [&] {
        const BusyCursor busy;
        return m_environment.services.restore(m_table->currentKey(), newFile);
    }();
    if (!done) {
        showTrouble(done.error());
        return;
    }
    m_path = newFile;
    accept();
}

void BackupsDialog::chooseFolder()
{
    const QString chosen = cxw::chooseFolder(this, tr("Where backups go from now on"), m_backups.folder());
    if (chosen.isEmpty())
        return;
    m_backups.setFolder(chosen);
    fill();
}

void BackupsDialog::backUpNow()
{
    const auto taken = m_backups.secure(BackupReason::Asked);
    fill();
    if (!taken)
        showTrouble(taken.error());
}

} // namespace cxw
