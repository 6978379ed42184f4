// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"

#include <QKeySequence>

#include <optional>
#include <span>

class QAction;

namespace cxw {

/// All that is known of a place of the window. Whoever adds one adds its name to Place, its row and its page.
struct PlaceRow
{
    Place place;
    /// Its word for people; looked up in their language by displayName().
    const char *name;
    /// Its icon's name in Breeze.
    const char *icon;
    /// Its word in settings and on the command line.
    const char *word;
    /// What F1 says about its page: a few sentences, plain text.
    QString (*help)();
    /// Makes its page; null where the place needs no open workspace and its page is there from the start.
    Page *(*make)(Session &session, QWidget *parent);
};

/// All places, in the order of the sidebar.
[[nodiscard]] std::span<const PlaceRow> placeTable();
[[nodiscard]] const PlaceRow &rowOf(Place place);

/// Whether one can go there only while a workspace is open.
[[nodiscard]] bool needsWorkspace(Place place);

/// The place's word for people.
[[nodiscard]] QString displayName(Place place);
/// Its word in settings and on the command line.
[[nodiscard]] QString toText(Place place);
/// The place that a word stands for.
[[nodiscard]] std::optional<Place> placeFromText(const QString &text);

/// The key that goes there: Ctrl and where it stands in the sidebar.
[[nodiscard]] QKeySequence keyOf(Place place);
/// Its word with its key: "Roadmap (Ctrl+6)".
[[nodiscard]] QString hintOf(Place place);
/// The action that goes there, for whoever connects to it; placeOf() knows it again.
[[nodiscard]] QAction *makeAction(Place place, QObject *parent);

} // namespace cxw
