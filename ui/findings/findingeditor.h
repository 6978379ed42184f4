// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QLineEdit;

namespace cxw {

class BoundText;
class FormColumn;
class LinkChooser;

/// What is written of a finding, whether pain point or unmet need.
struct FindingTexts
{
    QString title;
    QString touchpoint;
    QString note;
};

/// What every finding has, to read and to change: its texts, the initiatives that address it, and its removal.
/// What only one kind has stands between.
class FindingEditor : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    void removeWanted(const cxw::FindingId &finding);
    void linkWanted(const cxw::InitiativeId &initiative, const cxw::FindingId &finding, bool addressed);
    void initiativeWanted(const cxw::InitiativeId &initiative);

protected:
    /// Begins the form. The name says what the title asks for.
    FindingEditor(const QString &titleName, QWidget *parent);

    /// Takes the fields that only one kind has, before the form is finished.
    [[nodiscard]] FormColumn &form() { return *m_form; }
    /// Ends the form; Tab goes the way that the fields were made. The height is that of the note, in pixels.
    void finishForm(int noteHeight, const QString &removalName);

    /// Shows a finding; what was typed for another one is sent first, which may bring about another call.
    void showFinding(FindingId id, FindingTexts texts, const std::vector<Initiative> &initiatives);
    /// A text has become another.
    virtual void changeTexts(const FindingTexts &texts) = 0;

private:
    void bindTexts();

    FindingId m_id;
    FindingTexts m_texts;
    FormColumn *m_form;
    QLineEdit *m_title;
    QLineEdit *m_touchpoint;
    BoundText *m_titleText;
    BoundText *m_touchpointText;
    BoundText *m_noteText = nullptr;
    LinkChooser *m_links = nullptr;
};

} // namespace cxw
