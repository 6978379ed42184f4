// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/importdialog.h"

#include "core/base/readfile.h"
#include "core/exchange/roundimport.h"
#include "core/workspace/roundedits.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/messagescroll.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int dialogWidth = 600;
constexpr int cellsHeight = 160;
} // namespace

ImportDialog::ImportDialog(Session &session, const QString &file, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_file(new QLineEdit(QDir::toNativeSeparators(file), this)),
      m_unit(new QComboBox(this)),
      m_round(new QLineEdit(this)),
      m_date(new DateField(tr("Date"), this, DateField::Missing::Refused)),
      m_replace(new QCheckBox(tr("Re&place the round of this name, if there is one"), this)),
      m_anonymous(new QCheckBox(tr("&Anonymous: the names are written nowhere"), this)),
      m_trouble(label({}, TextStyle::Body, Role::Bad, this)),
      m_cells(new QListWidget(this)),
      m_import(nullptr)
{
    setPlainWindowTitle(this, tr("Import a round sheet"));
    setMinimumWidth(dialogWidth);
    m_replace->setObjectName(QStringLiteral("replace"));
    m_anonymous->setObjectName(QStringLiteral("anonymous"));
    setPlainToolTip(m_anonymous,
                    tr("The people of the sheet become “Voter 1”, “Voter 2” and so on, drawn by lot. It holds for as "
                       "long as the round is there."));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_cells->setAccessibleName(tr("What is wrong in the sheet"));
    m_cells->setMinimumHeight(cellsHeight);
    m_cells->setWordWrap(true);
    m_cells->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cells->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_cells->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    m_import->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::section, style::section, style::section, style::section);
    layout->setSpacing(style::medium);
    layout->addWidget(heading(tr("Import a round sheet"), this));
    layout->addWidget(paragraph(tr("A table (CSV) with the columns item, participant and value, and note if you like. "
                                   "It comes in as a whole or not at all, and the import can be undone."),
                                TextStyle::Body, Role::Muted, this));
    layout->addWidget(fields());
    layout->addWidget(new MessageScroll(m_trouble, this));
    layout->addWidget(m_cells, 1);
    layout->addWidget(buttons);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

QWidget *ImportDialog::fields()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::large);
    grid->setColumnStretch(1, 1);
    auto *choose = new QPushButton(tr("C&hoose…"), part);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_unit->setEditable(true);
    m_unit->setAccessibleName(tr("Unit"));
    for (const Unit &unit : m_session.document.workspace().units())
        m_unit->addItem(unit.name);
    if (const Unit *unit = m_session.document.workspace().find<Unit>(m_session.selection.unit()))
        m_unit->setCurrentText(unit->name);
    m_date->setDate(m_session.document.clock().today());
    m_round->setPlaceholderText(tr("For example: 2026 autumn"));
    addField(grid, tr("&File"), m_file);
    grid->addWidget(choose, 0, 2);
    addField(grid, tr("&Unit, existing or new"), m_unit);
    addField(grid, tr("&Round"), m_round);
    addField(grid, tr("&Date"), m_date);
    grid->addWidget(m_replace, grid->rowCount(), 0, 1, 3);
    grid->addWidget(m_anonymous, grid->rowCount(), 0, 1, 3);
    connect(m_file, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    connect(m_unit, &QComboBox::currentTextChanged, this, &ImportDialog::refresh);
    connect(m_round, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    connect(m_date, &DateField::typed, this, &ImportDialog::refresh);
    return part;
}

void ImportDialog::addField(QGridLayout *grid, const QString &name, QWidget *field)
{
    QLabel *text = label(name, TextStyle::Body, Role::Muted, this);
    text->setBuddy(field);
    field->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    const int row = grid->count() == 0 ? 0 : grid->rowCount();
    grid->addWidget(text, row, 0);
    grid->addWidget(field, row, 1);
}

void ImportDialog::chooseFile()
{
    const QString chosen =
        cxw::chooseFile(this, tr("Import a round sheet"), m_file->text(), tr("Round sheets (*.csv);;All files (*)"));
    if (!chosen.isEmpty())
        m_file->setText(QDir::toNativeSeparators(chosen));
}

void ImportDialog::refresh()
{
    m_import->setEnabled(!m_file->text().isEmpty() && !m_unit->currentText().trimmed().isEmpty()
                         && !m_round->text().trimmed().isEmpty() && !m_date->trouble());
}

void ImportDialog::importNow()
{
    const auto edit = readEdit();
    if (!edit) {
        showTrouble(edit.error());
        return;
    }
    // The window says where there is no backup. An import can be undone without one.
    [[maybe_unused]] const auto secured = m_session.secure(BackupReason::BeforeImport);
    if (const auto done = m_session.document.apply(edit.value()); !done) {
        showTrouble(done.error());
        return;
    }
    const Workspace &workspace = m_session.document.workspace();
    const Unit *unit = unitNamed(workspace, m_unit->currentText().trimmed());
    const Round *round = unit ? roundNamed(workspace, unit->id, m_round->text().trimmed()) : nullptr;
    if (round)
        m_session.selection.selectRound(round->id);
    accept();
}

Result<Edit> ImportDialog::readEdit() const
{
    const auto content = readFileWithin(QDir::fromNativeSeparators(m_file->text()), largestSheet);
    if (!content)
        return Error{tr("%1 Nothing was imported.").arg(content.error().sentence), {}};
    const Workspace &workspace = m_session.document.workspace();
    const ImportPlace place{m_unit->currentText().trimmed(), m_round->text().trimmed(), m_date->date(),
                            m_replace->isChecked(), m_anonymous->isChecked()};
    const auto model = modelForImport(workspace, m_session.document.models(), place);
    if (!model)
        return model.error();
    const auto sheet = readRoundSheet(content.value(), *model.value(), cellsFor(workspace, place));
    if (!sheet)
        return sheet.error();
    // A round that gives way has to be known whole, so that it can come back.
    const Unit *unit = unitNamed(workspace, place.unit);
    const Round *round = unit ? roundNamed(workspace, unit->id, place.round) : nullptr;
    if (round) {
        if (const auto read = m_session.document.readBallots(round->id); !read)
            return read.error();
    }
    return importEdit(workspace, *model.value(), sheet.value(), place);
}

void ImportDialog::showTrouble(const Error &error)
{
    m_trouble->setText(error.sentence);
    m_trouble->show();
    m_cells->clear();
    m_cells->addItems(error.details);
    m_cells->setVisible(!error.details.isEmpty());
    layout()->activate();
    resize(size().expandedTo(sizeHint()));
}

} // namespace cxw
