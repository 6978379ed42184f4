// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace cxw {

/// The one field for text of several lines. It takes plain text only, whatever is pasted or dropped; Tab goes on to
/// the next field.
class TextPage : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls it; an & in it is left out.
    explicit TextPage(const QString &name, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace cxw
