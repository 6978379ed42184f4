// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/place.h"
#include "ui/style/style.h"

#include <QAction>

#include <map>
#include <vector>

namespace cxw {

class Document;

/// Everything that can be done from anywhere in the window, each with its shortcut. Whoever does it connects to it.
struct WindowActions
{
    /// Makes the actions, with `window` as their owner and the place where their shortcuts hold.
    explicit WindowActions(QWidget *window);

    QAction *newWorkspace;
    QAction *open;
    QAction *sample;
    QAction *freshSample;
    QAction *importSheet;
    QAction *saveCopy;
    QAction *share;
    QAction *protect;
    QAction *backUpNow;
    QAction *restore;
    QAction *close;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *newRound;
    QAction *newUnit;
    QAction *find;
    QAction *pageHelp;
    QAction *shortcuts;
    QAction *about;
    /// In the order of the sidebar.
    std::vector<std::pair<Place, QAction *>> places;
    /// One of them is checked.
    std::map<Scheme, QAction *> schemes;
    /// By their codes, first that of the system, whose code is empty. One of them is checked.
    std::vector<std::pair<QString, QAction *>> languages;
    /// By their percent, first what suits the window, which has none. One of them is checked.
    std::map<std::optional<int>, QAction *> textSizes;
    QAction *largerText;
    QAction *smallerText;
    QAction *usualText;

    /// Allows what the document allows and names what undo and redo would do; null while nothing is open.
    void follow(const Document *document);

private:
    void makeSchemes(QWidget *window);
    void makeLanguages(QWidget *window);
    void makeTextSizes(QWidget *window);
};

} // namespace cxw
