// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actiontable.h"

#include <QKeySequence>
#include <QList>

#include <optional>

class QAction;
class QKeyEvent;
class QObject;
class QShortcut;
class QWidget;

namespace cxw {

// What menus, buttons, tooltips, pages and lists say and do comes out of the table here, in the person's language.

/// The action's word as a menu shows it, with its key in the menu: "&Undo".
[[nodiscard]] QString menuTextOf(ActionId id);
/// The same without that key: "Undo".
[[nodiscard]] QString nameOf(ActionId id);
/// What it does; empty where its name says so.
[[nodiscard]] QString helpOf(ActionId id);
/// Its icon's name in Breeze; empty where there is none.
[[nodiscard]] QString iconNameOf(ActionId id);

[[nodiscard]] QList<QKeySequence> keysOf(ActionId id);
/// Its keys for people: "Ctrl+Z", "←, →", "0 – 4"; empty where it has none.
[[nodiscard]] QString keyTextOf(ActionId id);
[[nodiscard]] QString keyTextOf(const QList<QKeySequence> &keys);
/// What is said with its keys behind: "Undo (Ctrl+Z)".
[[nodiscard]] QString withKeys(const QString &words, ActionId id);
[[nodiscard]] QString withKeys(const QString &words, const QList<QKeySequence> &keys);
/// The same with one of its keys.
[[nodiscard]] QString withKey(const QString &words, ActionId id, int which);
/// The tooltip of whatever does it: its help, else its name, with its keys.
[[nodiscard]] QString hintOf(ActionId id);

/// Whether a key that is pressed is one of the action's.
[[nodiscard]] bool isPressed(ActionId id, const QKeyEvent &event);

/// The action with its word, icon, keys and tooltip, for whoever connects to it.
[[nodiscard]] QAction *makeAction(ActionId id, QObject *parent);
/// The one of an action that was made here.
[[nodiscard]] std::optional<ActionId> idOf(const QAction &action);
/// The shortcut of an action that is in no menu; `which` of its keys.
[[nodiscard]] QShortcut *makeShortcut(ActionId id, QWidget *parent, int which = 0);

} // namespace cxw
