// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/newworkspacedialog.h"

#include "core/base/names.h"
#include "core/base/printable.h"
#include "core/model/modelreader.h"
#include "core/workspace/modeledits.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int dialogWidth = 520;
constexpr int problemsHeight = 110;
} // namespace

NewWorkspaceDialog::NewWorkspaceDialog(const QString &folder, const MaturityModel &builtIn, QWidget *parent)
    : QDialog(parent),
      m_folder(folder),
      m_name(new QLineEdit(this)),
      m_builtInTitle(builtIn.title),
      m_model(label({}, TextStyle::Body, Role::Muted, this)),
      m_builtIn(new QPushButton(tr("Take the &built-in one"), this)),
      m_modelTrouble(label({}, TextStyle::Small, Role::Bad, this)),
      m_modelProblems(new QListWidget(this)),
      m_place(label({}, TextStyle::Body, Role::Muted, this)),
      m_trouble(label({}, TextStyle::Small, Role::Bad, this)),
      m_create(nullptr)
{
    setPlainWindowTitle(this, tr("New workspace"));
    setMinimumWidth(dialogWidth);
    m_name->setPlaceholderText(tr("For example: Northshore"));
    QLabel *nameLabel = label(tr("&Organization"), TextStyle::Small, Role::Muted, this);
    nameLabel->setBuddy(m_name);
    m_place->setWordWrap(true);
    m_trouble->setWordWrap(true);
    auto *change = new QPushButton(tr("&Choose another place…"), this);
    change->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::section, style::section, style::section, style::section);
    layout->addWidget(heading(tr("Whose customer experience is it?"), this));
    layout->addSpacing(style::small);
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    layout->addSpacing(style::small);
    addModelRow(layout);
    layout->addSpacing(style::small);
    layout->addWidget(label(tr("The file"), TextStyle::Small, Role::Muted, this));
    layout->addWidget(m_place);
    layout->addWidget(change, 0, Qt::AlignLeft);
    layout->addWidget(m_trouble);
    layout->addSpacing(style::medium);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NewWorkspaceDialog::refresh);
    connect(change, &QPushButton::clicked, this, &NewWorkspaceDialog::choosePlace);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void NewWorkspaceDialog::addModelRow(QVBoxLayout *layout)
{
    m_model->setWordWrap(true);
    m_modelTrouble->setWordWrap(true);
    m_modelTrouble->hide();
    m_modelProblems->setAccessibleName(tr("What is wrong in the model"));
    m_modelProblems->setWordWrap(true);
    m_modelProblems->setFixedHeight(style::scaled(problemsHeight));
    m_modelProblems->hide();
    auto *choose = new QPushButton(tr("Choose a &model file…"), this);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {choose, m_builtIn}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addWidget(label(tr("Maturity model"), TextStyle::Small, Role::Muted, this));
    layout->addWidget(m_model);
    layout->addLayout(row);
    layout->addWidget(m_modelTrouble);
    layout->addWidget(m_modelProblems);
    connect(choose, &QPushButton::clicked, this, &NewWorkspaceDialog::chooseModel);
    connect(m_builtIn, &QPushButton::clicked, this, &NewWorkspaceDialog::takeBuiltIn);
    takeBuiltIn();
}

void NewWorkspaceDialog::takeBuiltIn()
{
    m_modelFile = {};
    m_model->setText(tr("%1 (built in)").arg(m_builtInTitle));
    m_builtIn->hide();
    m_modelTrouble->hide();
    m_modelProblems->hide();
}

void NewWorkspaceDialog::chooseModel()
{
    const QString path =
        chooseFile(this, tr("The model by which rounds are rated"), m_folder, filterWithAll(FileFormat::Model));
    if (!path.isEmpty())
        takeModel(path);
}

void NewWorkspaceDialog::takeModel(const QString &path)
{
    const auto file = readModelFile(path);
    const auto model = file ? readModel(file.value()) : Result<MaturityModel>(file.error());
    m_modelTrouble->setVisible(!model);
    m_modelProblems->clear();
    if (!model) {
        m_modelTrouble->setText(model.error().sentence);
        m_modelProblems->addItems(model.error().details);
    }
    m_modelProblems->setVisible(m_modelProblems->count() > 0);
    if (!model)
        return;
    m_modelFile = file.value();
    m_model->setText(tr("%1, version %2").arg(printable(model.value().title), printable(model.value().version)));
    m_builtIn->show();
}

QString NewWorkspaceDialog::organization() const
{
    const auto name = cleanName(m_name->text());
    return name ? name.value() : QString();
}

QString NewWorkspaceDialog::path() const
{
    return m_chosen.isEmpty() ? suggestedPath() : m_chosen;
}

QString NewWorkspaceDialog::suggestedPath() const
{
    return QDir(m_folder).filePath(fileNameFor(organization(), tr("Workspace"), FileFormat::Workspace));
}

void NewWorkspaceDialog::choosePlace()
{
    const QString chosen =
        chooseNewFile(this, tr("Where the new workspace goes"), path(), FileFormat::Workspace, Existing::Keep);
    if (chosen.isEmpty())
        return;
    m_chosen = chosen;
    refresh();
}

void NewWorkspaceDialog::refresh()
{
    m_place->setText(printablePath(path()));
    const bool taken = QFileInfo::exists(path());
    const auto name = cleanName(m_name->text());
    const QString takenText = tr("There is a file of this name already. Choose another place or name.");
    m_trouble->setText(name ? takenText : name.error().sentence);
    m_trouble->setVisible(!name || (taken && !organization().isEmpty()));
    m_create->setEnabled(!organization().isEmpty() && !taken);
}

} // namespace cxw
