// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/damagedfiledialog.h"

#include "core/base/printable.h"
#include "ui/safekeeping/busycursor.h"
#include "ui/safekeeping/newfilefield.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagescroll.h"
#include "ui/widgets/text.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace cxw {

namespace {

constexpr QSize dialogSize(640, 520);

QVBoxLayout *columnIn(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(style::section, style::section, style::section, style::section);
    layout->setSpacing(style::medium);
    return layout;
}

QLabel *wrapped(const QString &text, Role role, QWidget *parent)
{
    QLabel *made = label(text, TextStyle::Body, role, parent);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QListWidget *listOf(const QStringList &lines, const QString &name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setWordWrap(true);
    list->setSpacing(2);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->addItems(lines);
    return list;
}

DataTable *savedTable(const QList<SalvageReport::Saved> &saved, QWidget *parent)
{
    auto *table = new DataTable(DamagedFileDialog::tr("What was saved"), parent);
    std::vector<TableRow> rows;
    for (const SalvageReport::Saved &kind : saved)
        rows.push_back({kind.kind,
                        {{kind.kind},
                         TableCell::number(QLocale().toString(static_cast<qlonglong>(kind.count)),
                                           static_cast<double>(kind.count))}});
    table->setContent({{DamagedFileDialog::tr("Saved")}, {DamagedFileDialog::tr("Number"), Qt::AlignRight}},
                      std::move(rows));
    table->setScrolls(true);
    return table;
}

} // namespace

DamagedFileDialog::DamagedFileDialog(const FileServices &services, const QString &path, const FileCheck &check,
                                     const Stamp &stamp, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_path(path),
      m_stamp(stamp),
      m_pages(new QStackedLayout(this)),
      m_trouble(nullptr)
{
    setPlainWindowTitle(this, tr("This file can't be opened"));
    resize(dialogSize);
    m_pages->addWidget(findings(check));
}

QWidget *DamagedFileDialog::findings(const FileCheck &check)
{
    auto *page = new QWidget(this);
    auto *layout = columnIn(page);
    layout->addWidget(
        heading(check.state == FileCheck::State::Altered ? tr("The file was altered") : tr("The file is damaged"),
                page));
    layout->addWidget(new MessageScroll(wrapped(check.sentence, Role::Text, page), page));
    const QStringList lines = check.problems + check.remarks;
    if (!lines.isEmpty())
        layout->addWidget(listOf(lines, tr("What is wrong with it"), page), 1);
    if (!check.advice.isEmpty())
        layout->addWidget(new MessageScroll(wrapped(check.advice, Role::Text, page), page));
    layout->addWidget(wrapped(tr("Whatever you choose, this file stays as it is."), Role::Muted, page));
    m_trouble = wrapped({}, Role::Bad, page);
    m_trouble->hide();
    layout->addWidget(new MessageScroll(m_trouble, page));
    if (lines.isEmpty())
        layout->addStretch(1);
    auto *backups = new QPushButton(tr("&Restore from a backup…"), page);
    auto *salvage = new QPushButton(tr("&Save what can be read…"), page);
    auto *close = new QPushButton(tr("&Close"), page);
    backups->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::small);
    row->addWidget(backups);
    row->addWidget(salvage);
    row->addStretch(1);
    row->addWidget(close);
    layout->addLayout(row);
    connect(backups, &QPushButton::clicked, this, [this] { closeWith(Wish::Backups); });
    connect(salvage, &QPushButton::clicked, this, &DamagedFileDialog::chooseAndSalvage);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    backups->setFocus();
    return page;
}

QWidget *DamagedFileDialog::outcome(const SalvageReport &report)
{
    auto *page = new QWidget(this);
    auto *layout = columnIn(page);
    layout->addWidget(heading(tr("What could be saved"), page));
    layout->addWidget(wrapped(tr("It is in “%1”.").arg(printablePath(m_salvaged)), Role::Text, page));
    layout->addWidget(savedTable(report.saved, page), 1);
    if (report.losses.isEmpty()) {
        layout->addWidget(wrapped(tr("Nothing was lost."), Role::Good, page));
    } else {
        layout->addWidget(label(tr("What was lost"), TextStyle::Strong, Role::Text, page));
        layout->addWidget(listOf(report.losses, tr("What was lost"), page), 1);
    }
    auto *open = new QPushButton(tr("&Open it"), page);
    auto *close = new QPushButton(tr("&Close"), page);
    open->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(open);
    row->addWidget(close);
    layout->addLayout(row);
    connect(open, &QPushButton::clicked, this, [this] { closeWith(Wish::OpenSalvaged); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    open->setFocus();
    return page;
}

void DamagedFileDialog::chooseAndSalvage()
{
    const QFileInfo file(m_path);
    const QString suggestion = freePath(file.dir().filePath(tr("%1 salvaged.cxw").arg(file.completeBaseName())));
    const QString chosen =
        chooseNewFile(this, tr("Where what can be read goes"), suggestion, FileFormat::Workspace, Existing::Keep);
    if (!chosen.isEmpty())
        salvageTo(chosen);
}

void DamagedFileDialog::salvageTo(const QString &newFile)
{
    const auto report = [&] {
        const BusyCursor busy;
        return m_services.salvage(m_path, newFile, m_stamp);
    }();
    if (!report) {
        m_trouble->setText((QStringList{report.error().sentence} + report.error().details).join(QLatin1Char('\n')));
        m_trouble->show();
        return;
    }
    m_salvaged = newFile;
    setPlainWindowTitle(this, tr("What could be saved"));
    m_pages->setCurrentIndex(m_pages->addWidget(outcome(report.value())));
}

void DamagedFileDialog::closeWith(Wish wish)
{
    m_wish = wish;
    accept();
}

} // namespace cxw
