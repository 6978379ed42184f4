// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/sharedialog.h"

#include "core/document/document.h"
#include "ui/safekeeping/besideworkspace.h"
#include "ui/safekeeping/busycursor.h"
#include "ui/safekeeping/newfilefield.h"
#include "ui/style/style.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw {

ShareDialog::ShareDialog(const FileServices &services, Document &document, QWidget *parent)
    : FileTaskDialog(tr("Share without names"),
                     tr("Writes a copy that others may see. The workspace itself stays as it is."), parent),
      m_services(services),
      m_document(document),
      m_hideOrganization(new QCheckBox(tr("Also without the names of the o&rganization and its units"), this)),
      m_file(new NewFileField(tr("Where the copy goes"), FileFormat::Workspace, this)),
      m_share(addMainButton(tr("&Write the copy")))
{
    addPart(tr("What stays"),
            tr("Every answer and every score; rounds, targets, findings and the roadmap with their "
               "titles, dates and measures. People are called “Person 1”, “Person 2”, drawn by lot."));
    addPart(tr("What goes"), tr("The names and roles of people, facilitators and owners; reasons, evidence, notes and "
                                "descriptions; the history. Known names in titles become “…”."));
    addPart(tr("Look through it before you share it"),
            tr("Titles, touchpoints, measures and the names of rounds are kept as somebody wrote them."));
    content()->addWidget(m_hideOrganization);
    auto *form = new FormColumn(this);
    form->add(tr("The cop&y"), m_file);
    m_file->setName(tr("The copy"));
    addForm(form);
    const QFileInfo file = besideWorkspace(document.address());
    m_file->setPath(freePath(file.dir().filePath(tr("%1 without names.cxw").arg(file.completeBaseName()))));
    connect(m_file, &NewFileField::changed, this, &ShareDialog::follow);
    connect(m_share, &QPushButton::clicked, this, &ShareDialog::share);
    m_file->setFocus();
}

QString ShareDialog::path() const
{
    return m_file->path();
}

void ShareDialog::addPart(const QString &title, const QString &text)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(2);
    part->addWidget(label(title, TextStyle::Strong, Role::Text, this));
    QLabel *words = label(text, TextStyle::Body, Role::Text, this);
    words->setWordWrap(true);
    part->addWidget(words);
    content()->addLayout(part);
}

void ShareDialog::follow()
{
    hideTrouble();
    m_share->setEnabled(!path().isEmpty());
}

void ShareDialog::share()
{
    const BusyCursor busy;
    if (const auto done = write())
        accept();
    else
        showTrouble(done.error());
}

Result<void> ShareDialog::write()
{
    for (const auto &[key, round] : m_document.workspace().all<Round>()) {
        if (auto read = m_document.readBallots(round.id); !read)
            return read;
    }
    return m_services.shareWithoutNames(m_document.workspace(),
                                        m_hideOrganization->isChecked() ? KeptNames::None
                                                                        : KeptNames::OrganizationAndUnits,
                                        path());
}

} // namespace cxw
