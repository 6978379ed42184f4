// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/aboutdialog.h"

#include "core/model/maturitymodel.h"
#include "ui/shell/components.h"
#include "ui/shell/licencesdialog.h"
#include "ui/start/emblem.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cxw {

namespace {

constexpr QSize dialogSize(560, 600);
constexpr int emblemSize = 56;

QWidget *componentList(QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::section);
    grid->setVerticalSpacing(style::tiny);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Component &component : othersWork()) {
        grid->addWidget(label(QString::fromLatin1(component.name), TextStyle::Body, Role::Text, list), row, 0);
        grid->addWidget(label(QString::fromLatin1(component.licence), TextStyle::Body, Role::Muted, list), row, 1);
        ++row;
    }
    return list;
}

QWidget *nameRow(const QString &version, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::large);
    row->addWidget(new Emblem(emblemSize, part));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(AboutDialog::tr("CX Maturity Workbench"), TextStyle::Section, Role::Text, part));
    words->addWidget(label(AboutDialog::tr("Version %1").arg(version), TextStyle::Body, Role::Muted, part));
    row->addLayout(words, 1);
    return part;
}

} // namespace

AboutDialog::AboutDialog(const QString &version, const MaturityModel &model, QWidget *parent) : QDialog(parent)
{
    setPlainWindowTitle(this, tr("About CX Maturity Workbench"));
    resize(dialogSize);
    auto *text = new QWidget;
    auto *lines = new QVBoxLayout(text);
    lines->setContentsMargins(style::section, style::section, style::section, style::section);
    lines->setSpacing(style::small);
    lines->addWidget(nameRow(version, text));
    lines->addSpacing(style::small);
    lines->addWidget(paragraph(tr("This program is free software: you may use it, pass it on and change it under the "
                                  "terms of the GNU General Public License, version 3 or any later version. It comes "
                                  "without any warranty."),
                               TextStyle::Body, Role::Text, text));
    lines->addSpacing(style::medium);
    lines->addWidget(label(tr("The model"), TextStyle::Strong, Role::Text, text));
    lines->addWidget(
        paragraph(tr("%1, version %2").arg(model.title, model.version), TextStyle::Body, Role::Text, text));
    lines->addWidget(paragraph(model.source, TextStyle::Body, Role::Muted, text));
    lines->addWidget(paragraph(model.independence, TextStyle::Body, Role::Muted, text));
    lines->addSpacing(style::medium);
    lines->addWidget(label(tr("The work of others in it"), TextStyle::Strong, Role::Text, text));
    lines->addWidget(componentList(text));
    lines->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(text);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto *licences = buttons->addButton(tr("&Licences…"), QDialogButtonBox::ActionRole);
    connect(licences, &QPushButton::clicked, this, [this] { LicencesDialog(this).exec(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(style::section, style::small, style::section, style::large);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(hairline(this));
    layout->addLayout(foot);
}

} // namespace cxw
