// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actiontable.h"

#include "core/workspace/recordtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

using Keys = std::vector<QKeyCombination>;

struct StockLetters
{
    Q_DECLARE_TR_FUNCTIONS(cxw::StockKeys)
};

constexpr QKeyCombination ctrl(Qt::Key key)
{
    return Qt::CTRL | key;
}

constexpr QKeyCombination ctrlShift(Qt::Key key)
{
    return Qt::CTRL | Qt::SHIFT | key;
}

/// As many keys as there are, one after the other.
Keys series(Qt::Key first, int count, Qt::KeyboardModifier with = Qt::NoModifier)
{
    Keys keys;
    for (int each = 0; each < count; ++each)
        keys.emplace_back(with, static_cast<Qt::Key>(first + each));
    return keys;
}

ActionRow inWindow(ActionGroup group, ActionId id, const char *text, const char *icon, Keys keys = {},
                   const char *help = nullptr)
{
    return {id, ActionPlace::Window, group, text, icon, std::move(keys), help};
}

ActionRow in(ActionPlace place, ActionId id, const char *text, Keys keys, const char *help = nullptr)
{
    return {id, place, ActionGroup::Page, text, "", std::move(keys), help};
}

template <StockState State>
ActionRow stock(ActionId id, QString (*letter)())
{
    return {
        id, ActionPlace::Stock, ActionGroup::Page, nullptr, "", {}, nullptr, letter, [] { return displayName(State); }};
}

/// The rows, whose texts the person who translates finds in one context.
struct Rows
{
    Q_DECLARE_TR_FUNCTIONS(cxw::WindowActions)

public:
    static std::vector<ActionRow> all();

private:
    static std::vector<ActionRow> ofFiles();
    static std::vector<ActionRow> ofTheWindow();
    static std::vector<ActionRow> ofStock();
    static std::vector<ActionRow> ofRating();
    static std::vector<ActionRow> ofBallots();
    static std::vector<ActionRow> ofPages();
    static std::vector<ActionRow> ofParts();
};

std::vector<ActionRow> Rows::ofFiles()
{
    using enum ActionId;
    const auto file = [](ActionId id, const char *text, const char *icon, Keys keys = {}) {
        return inWindow(ActionGroup::File, id, text, icon, std::move(keys));
    };
    return {
        file(NewWorkspace, QT_TR_NOOP("&New workspace…"), "document-new", {ctrl(Qt::Key_N)}),
        file(Open, QT_TR_NOOP("&Open…"), "document-open", {ctrl(Qt::Key_O)}),
        file(Sample, QT_TR_NOOP("Open the &sample"), "games-hint"),
        file(FreshSample, QT_TR_NOOP("Open a &fresh copy of the sample"), ""),
        file(ImportSheet, QT_TR_NOOP("&Import a round sheet…"), "document-import", {ctrl(Qt::Key_I)}),
        file(SaveCopy, QT_TR_NOOP("Save a cop&y…"), "document-save-as", {ctrlShift(Qt::Key_S)}),
        file(Share, QT_TR_NOOP("S&hare without names…"), "document-share"),
        file(Protect, QT_TR_NOOP("&Protect with a password…"), "document-encrypt"),
        file(BackUpNow, QT_TR_NOOP("&Back up now"), "backup"),
        file(Restore, QT_TR_NOOP("Res&tore from a backup…"), ""),
        file(Close, QT_TR_NOOP("&Close the workspace"), "", {ctrl(Qt::Key_W)}),
        file(Quit, QT_TR_NOOP("&Quit"), "", {ctrl(Qt::Key_Q)}),
    };
}

std::vector<ActionRow> Rows::ofTheWindow()
{
    using enum ActionId;
    using enum ActionGroup;
    return {
        inWindow(Edit, Undo, QT_TR_NOOP("&Undo"), "edit-undo", {ctrl(Qt::Key_Z)}),
        inWindow(Edit, Redo, QT_TR_NOOP("Re&do"), "edit-redo", {ctrlShift(Qt::Key_Z)}),
        inWindow(Edit, NewRound, QT_TR_NOOP("New &round"), "list-add", {},
                 QT_TR_NOOP("Begin a new round of this unit with the people of the last one")),
        inWindow(Edit, NewUnit, QT_TR_NOOP("New &unit…"), "list-add"),
        inWindow(View, SchemeSystem, QT_TR_NOOP("As the d&esktop"), ""),
        inWindow(View, SchemeLight, QT_TR_NOOP("&Light"), ""),
        inWindow(View, SchemeDark, QT_TR_NOOP("&Dark"), ""),
        inWindow(View, SchemeHighContrast, QT_TR_NOOP("&High contrast"), ""),
        inWindow(View, LanguageSystem, QT_TR_NOOP("As the &system"), ""),
        inWindow(View, TextAsWindow, QT_TR_NOOP("As suits the &window"), ""),
        // The key of the plus on many keyboards needs no Shift when it is an equals sign.
        inWindow(View, LargerText, QT_TR_NOOP("&Larger text"), "", {ctrl(Qt::Key_Plus), ctrl(Qt::Key_Equal)}),
        inWindow(View, SmallerText, QT_TR_NOOP("&Smaller text"), "", {ctrl(Qt::Key_Minus)}),
        inWindow(View, UsualText, QT_TR_NOOP("&Usual text size"), "", {ctrl(Qt::Key_0)}),
        inWindow(Help, PageHelp, QT_TR_NOOP("About this pa&ge"), "help-contents", {Qt::Key_F1}),
        inWindow(Help, Shortcuts, QT_TR_NOOP("A&ll keys"), "", {ctrl(Qt::Key_Slash)}),
        inWindow(Help, OpenMenu, QT_TR_NOOP("Menu"), "overflow-menu", {Qt::Key_F10}),
        inWindow(Help, PutAway, QT_TR_NOOP("Put away what lies on top"), "", {Qt::Key_Escape}),
        inWindow(Help, About, QT_TR_NOOP("&About CX Maturity Workbench"), "help-about"),
        inWindow(Go, Find, QT_TR_NOOP("Find"), "edit-find", {ctrl(Qt::Key_K)},
                 QT_TR_NOOP("Goes to anything by its name: practices, people, initiatives, findings, notes, rounds")),
    };
}

std::vector<ActionRow> Rows::ofStock()
{
    using enum ActionId;
    using enum ActionPlace;
    return {
        in(Assess, AssessStep, QT_TR_NOOP("Go to a step"), series(Qt::Key_1, 6, Qt::AltModifier),
           QT_TR_NOOP("Set-up, people, stock, habits, empathy, review")),
        stock<StockState::Absent>(StockAbsent, [] { return StockLetters::tr("A", "key for Absent"); }),
        stock<StockState::Pockets>(StockPockets, [] { return StockLetters::tr("P", "key for Pockets"); }),
        stock<StockState::Widespread>(StockWidespread, [] { return StockLetters::tr("W", "key for Widespread"); }),
        stock<StockState::NotApplicable>(StockNotApplicable,
                                         [] { return StockLetters::tr("N", "key for Not applicable"); }),
        stock<StockState::Unknown>(StockUnknown, [] { return StockLetters::tr("U", "key for Unknown"); }),
        in(Stock, StockPractice, QT_TR_NOOP("Another practice"), {Qt::Key_Up, Qt::Key_Down}),
        in(Stock, StockWhere, QT_TR_NOOP("On to “Where” (Shift and a letter do both)"), {Qt::Key_Return}),
        in(Stock, StockClear, QT_TR_NOOP("Clear"), {Qt::Key_Delete, Qt::Key_Backspace}),
    };
}

std::vector<ActionRow> Rows::ofRating()
{
    using enum ActionId;
    using enum ActionPlace;
    return {
        in(Rating, Rate, QT_TR_NOOP("Rate and go on to the next habit"), series(Qt::Key_0, 10)),
        in(Rating, RateWithReason, QT_TR_NOOP("Rate and give the reason"), series(Qt::Key_0, 10, Qt::ShiftModifier)),
        in(Rating, RateBeside, QT_TR_NOOP("One step up or down"), {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}),
        in(Rating, GiveReason, QT_TR_NOOP("Give the reason for the value"), {Qt::Key_R}),
        in(Rating, RateUnknown, QT_TR_NOOP("“Don't know”"), {Qt::Key_Question, Qt::Key_X}),
        in(Rating, RateClear, QT_TR_NOOP("Clear"), {Qt::Key_Delete, Qt::Key_Backspace}),
        in(Rating, RateHabit, QT_TR_NOOP("Another habit"), {Qt::Key_Up, Qt::Key_Down}),
        in(Rating, RatePractice, QT_TR_NOOP("Another practice"),
           {Qt::Key_Left, Qt::Key_Right, Qt::Key_PageUp, Qt::Key_PageDown}),
        in(Rating, RateGoOn, QT_TR_NOOP("On to the next practice that is rated"), {Qt::Key_Return}),
        in(Rating, PersonBefore, QT_TR_NOOP("The person before"), {Qt::Key_F2}),
        in(Rating, PersonAfter, QT_TR_NOOP("The next person"), {Qt::Key_F3}),
        in(Rating, ShowBallots, QT_TR_NOOP("Everybody's ballots as a table"), {Qt::Key_F4},
           QT_TR_NOOP("Everybody's ballots as a table, to enter them from paper")),
    };
}

std::vector<ActionRow> Rows::ofBallots()
{
    using enum ActionId;
    using enum ActionPlace;
    return {
        in(Ballots, BallotFill, QT_TR_NOOP("Fill the cell and go on to the next"), series(Qt::Key_0, 10)),
        in(Ballots, BallotUnknown, QT_TR_NOOP("“Don't know”"), {Qt::Key_Question, Qt::Key_X}),
        in(Ballots, BallotClear, QT_TR_NOOP("Clear"), {Qt::Key_Delete, Qt::Key_Backspace}),
        in(Ballots, BallotMove, QT_TR_NOOP("Another cell"), {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}),
        in(Ballots, BallotPractice, QT_TR_NOOP("Another practice"), {Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Return}),
        in(Ballots, ShowScale, QT_TR_NOOP("Back to the scale"), {Qt::Key_F4}),
    };
}

std::vector<ActionRow> Rows::ofPages()
{
    using enum ActionId;
    using enum ActionPlace;
    return {
        in(Findings, RemoveFinding, QT_TR_NOOP("Remove the finding"), {Qt::Key_Delete}),
        in(Roadmap, ChooseInitiative, QT_TR_NOOP("Another initiative of the chart"),
           {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End}),
        in(Roadmap, OpenInitiative, QT_TR_NOOP("Open the initiative"), {Qt::Key_Return}),
        in(History, SearchHistory, QT_TR_NOOP("Search in the history"), {ctrl(Qt::Key_F)}),
        in(Model, RetirePart, QT_TR_NOOP("Retire the part of the model"), {Qt::Key_Delete}),
        in(Model, MovePart, QT_TR_NOOP("Move the part of the model up or down"),
           {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}),
        in(Preview, ZoomIn, QT_TR_NOOP("Larger"), {Qt::Key_Plus, Qt::Key_Equal}),
        in(Preview, ZoomOut, QT_TR_NOOP("Smaller"), {Qt::Key_Minus}),
        in(Preview, TurnPage, QT_TR_NOOP("Turn the page"),
           {Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Home, Qt::Key_End}),
    };
}

std::vector<ActionRow> Rows::ofParts()
{
    using enum ActionId;
    using enum ActionPlace;
    return {
        in(Table, CopyTable, QT_TR_NOOP("Copy the rows"), {ctrl(Qt::Key_C), ctrl(Qt::Key_Insert)}),
        in(Table, ExplainRow, QT_TR_NOOP("Open the row, or say how it was computed"), {Qt::Key_Return}),
        in(Chart, CopyChart, QT_TR_NOOP("Copy as &table"), {ctrl(Qt::Key_C)}),
        in(Date, PickDate, QT_TR_NOOP("Pick from a calendar"), {Qt::ALT | Qt::Key_Down}),
        in(Date, MoveDate, QT_TR_NOOP("Another day"), {Qt::Key_Up, Qt::Key_Down}),
    };
}

std::vector<ActionRow> Rows::all()
{
    std::vector<ActionRow> rows;
    for (const auto &part : {ofFiles(), ofTheWindow(), ofStock(), ofRating(), ofBallots(), ofPages(), ofParts()})
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

bool isStepOfAssess(ActionPlace place)
{
    return place == ActionPlace::Stock || place == ActionPlace::Rating || place == ActionPlace::Ballots;
}

} // namespace

const std::vector<ActionRow> &actionTable()
{
    static const std::vector<ActionRow> rows = Rows::all();
    return rows;
}

const ActionRow &rowOf(ActionId id)
{
    return *std::ranges::find(actionTable(), id, &ActionRow::id);
}

bool holdTogether(ActionPlace one, ActionPlace other)
{
    using enum ActionPlace;
    return one == other || one == Window || other == Window || (one == Assess && isStepOfAssess(other))
           || (other == Assess && isStepOfAssess(one));
}

} // namespace cxw
