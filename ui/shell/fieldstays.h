// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cxw {

class Document;

/// From here on, tells the document when the person comes into a text field and when they leave it, so that one undo
/// takes back what was typed in between.
void tellStays(Document &document);

/// Leaves undo and redo to the window in a field where nothing has been typed since its text was shown or written: a
/// box that was emptied by adding a person does not fill again.
class FieldUndo : public QObject
{
    Q_OBJECT

public:
    /// Watches all fields of the program.
    explicit FieldUndo(QObject *parent);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cxw
