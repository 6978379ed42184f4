// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/filedialogs.h"

#include <QWidget>

class QLineEdit;

namespace cxw {

/// Where a new file goes: a path to type, or to choose.
class NewFileField : public QWidget
{
    Q_OBJECT

public:
    /// `title` is that of the window to choose in.
    NewFileField(const QString &title, FileFormat format, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    /// Makes the line itself what has the name, and the focus.
    void setName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QString m_title;
    FileFormat m_format;
    QLineEdit *m_line;
};

/// The path itself, or with a number behind the name where there is such a file: "plan.cxw", "plan 2.cxw" …
[[nodiscard]] QString freePath(const QString &path);

} // namespace cxw
