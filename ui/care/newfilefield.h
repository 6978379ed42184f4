// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace cxw {

/// Where a new file goes: a path to type, or to choose.
class NewFileField : public QWidget
{
    Q_OBJECT

public:
    /// `title` and `filter` are those of the window to choose in; `ending` is added to a name that has none (".cxw").
    NewFileField(const QString &title, const QString &filter, const QString &ending, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    /// Makes the line itself what has the name, and the focus.
    void setName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QString m_title;
    QString m_filter;
    QString m_ending;
    QLineEdit *m_line;
};

/// Asks for a new file in the window for that; empty when none is wanted. A file that is there is not asked about: what
/// writes the new one leaves it alone.
[[nodiscard]] QString chooseNewFile(QWidget *parent, const QString &title, const QString &suggestion,
                                    const QString &filter, const QString &ending);

/// The path itself, or with a number behind the name where there is such a file: "plan.cxw", "plan 2.cxw" …
[[nodiscard]] QString freePath(const QString &path);

} // namespace cxw
