// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtCore/qnamespace.h>

#include <vector>

namespace cxw {

/// Everything that can be done by a key or from the window's menu, but for going to a place.
enum class ActionId {
    NewWorkspace,
    Open,
    Sample,
    FreshSample,
    ImportSheet,
    SaveCopy,
    Share,
    Protect,
    BackUpNow,
    Restore,
    Close,
    Quit,
    Undo,
    Redo,
    NewRound,
    NewUnit,
    Find,
    Shortcuts,
    PageHelp,
    OpenMenu,
    PutAway,
    About,
    SchemeSystem,
    SchemeLight,
    SchemeDark,
    SchemeHighContrast,
    LanguageSystem,
    TextAsWindow,
    LargerText,
    SmallerText,
    UsualText,
    AssessStep,
    StockAbsent,
    StockPockets,
    StockWidespread,
    StockNotApplicable,
    StockUnknown,
    StockPractice,
    StockWhere,
    StockClear,
    Rate,
    RateWithReason,
    RateBeside,
    GiveReason,
    RateUnknown,
    RateHabit,
    RatePractice,
    RateGoOn,
    RateClear,
    PersonBefore,
    PersonAfter,
    ShowBallots,
    BallotFill,
    BallotUnknown,
    BallotMove,
    BallotPractice,
    BallotClear,
    ShowScale,
    RemoveFinding,
    ChooseInitiative,
    OpenInitiative,
    SearchHistory,
    RetirePart,
    MovePart,
    ZoomIn,
    ZoomOut,
    TurnPage,
    ExplainRow,
    CopyTable,
    CopyChart,
    PickDate,
    MoveDate,
};

/// Where an action holds.
enum class ActionPlace {
    /// Everywhere, whatever is shown.
    Window,
    Assess,
    /// In one of the steps of Assess.
    Stock,
    Rating,
    Ballots,
    Findings,
    Roadmap,
    History,
    Model,
    /// While the keyboard is in one of these.
    Preview,
    Table,
    Chart,
    Date,
};

/// The place at which an action stands in a list of all.
enum class ActionGroup { File, Edit, Go, View, Help, Page };

/// One row of the table. Texts are looked up in the person's language by those who show them.
struct ActionRow
{
    ActionId id;
    ActionPlace place = ActionPlace::Window;
    ActionGroup group = ActionGroup::Page;
    /// With the letter that is its key in a menu; null where the word is that of an answer.
    const char *text = nullptr;
    /// Its icon's name in Breeze; empty where there is none.
    const char *icon = "";
    /// Each of them does it. With several in a row, such as the steps of a scale, each does the like.
    std::vector<QKeyCombination> keys = {};
    /// What it does, where its name does not say so.
    const char *help = nullptr;
    /// Its only key, where that is a letter of the person's language.
    QString (*letter)() = nullptr;
    /// What its answer is called elsewhere, which is its word here too.
    QString (*word)() = nullptr;
};

/// All actions, in the order in which they are shown.
[[nodiscard]] const std::vector<ActionRow> &actionTable();

[[nodiscard]] const ActionRow &rowOf(ActionId id);

/// Whether actions of both places hold at one time, so that they can't share a key.
[[nodiscard]] bool holdTogether(ActionPlace one, ActionPlace other);

} // namespace cxw
