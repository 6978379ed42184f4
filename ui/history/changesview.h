// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/changetext.h"
#include "ui/style/style.h"

#include <QTextBrowser>

namespace cxw {

/// Shows what an edit changed, record by record and field by field, as text that can be read aloud and copied.
/// Of many records the first are shown, with a link to more of them.
class ChangesView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    void setChanges(std::vector<ChangeText> changes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString colored(Role role, const QString &html) const;
    [[nodiscard]] QString htmlOf(const ChangeText &change) const;
    [[nodiscard]] QString htmlOf(const FieldText &field, ChangeText::Kind kind) const;

    std::vector<ChangeText> m_changes;
    size_t m_shown = 0;
};

} // namespace cxw
