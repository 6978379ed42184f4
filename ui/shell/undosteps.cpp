// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/undosteps.h"

#include "ui/shell/editnews.h"

namespace cxw {

UndoSteps::UndoSteps(OpenWorkspace &open, std::function<Place()> shown, QObject *parent)
    : QObject(parent), m_open(open), m_shown(std::move(shown))
{
}

void UndoSteps::undo()
{
    Document &document = m_open.session()->document;
    const Edit edit = *document.nextUndo();
    if (const auto done = document.undo())
        Q_EMIT notice(tr("Undone: %1").arg(goToChange(edit)));
    else
        Q_EMIT trouble(done.error());
}

void UndoSteps::redo()
{
    Document &document = m_open.session()->document;
    const Edit edit = *document.nextRedo();
    if (const auto done = document.redo())
        Q_EMIT notice(tr("Done again: %1").arg(goToChange(edit)));
    else
        Q_EMIT trouble(done.error());
}

QString UndoSteps::goToChange(const Edit &edit)
{
    const Workspace &workspace = m_open.session()->document.workspace();
    Destination to = destinationOf(edit, workspace);
    // The history shows every edit where one is.
    if (to.place == m_shown() || m_shown() == Place::History)
        to.place.reset();
    Q_EMIT goTo(to);
    return namedWithPlace(edit.label, to.scope, workspace);
}

} // namespace cxw
