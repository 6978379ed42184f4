// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/newfilefield.h"

#include "ui/style/style.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace cxw {

NewFileField::NewFileField(const QString &title, FileFormat format, QWidget *parent)
    : QWidget(parent), m_title(title), m_format(format), m_line(new QLineEdit(this))
{
    auto *choose = new QPushButton(tr("Choo&se…"), this);
    choose->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::small);
    layout->addWidget(m_line, 1);
    layout->addWidget(choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &NewFileField::changed);
    connect(choose, &QPushButton::clicked, this, &NewFileField::choose);
}

QString NewFileField::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_line->text().trimmed());
    return typed.isEmpty() ? typed : withExtension(QFileInfo(typed).absoluteFilePath(), rowOf(m_format).extension);
}

void NewFileField::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void NewFileField::setName(const QString &name)
{
    m_line->setAccessibleName(name);
}

void NewFileField::choose()
{
    const QString chosen = chooseNewFile(this, m_title, path(), m_format, Existing::Keep);
    if (!chosen.isEmpty())
        setPath(chosen);
}

QString freePath(const QString &path)
{
    const QFileInfo file(path);
    QString free = path;
    for (int count = 2; QFileInfo::exists(free); ++count)
        free = file.dir().filePath(
            QStringLiteral("%1 %2.%3").arg(file.completeBaseName(), QString::number(count), file.suffix()));
    return free;
}

} // namespace cxw
