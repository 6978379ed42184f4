// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowactions.h"

#include "core/document/document.h"
#include "core/language/languages.h"
#include "ui/shell/placetexts.h"
#include "ui/widgets/plaintext.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

namespace cxw {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cxw::WindowActions", text);
}

QAction *make(QWidget *window, const QString &icon, const QString &text, const QKeySequence &keys = {})
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : style::icon(icon), text, window);
    action->setShortcut(keys);
    window->addAction(action);
    return action;
}

/// The tooltip of an action: what it does and its keys.
QString hint(const QAction &action)
{
    return tr("%1 (%2)").arg(action.iconText(), action.shortcut().toString(QKeySequence::NativeText));
}

void name(QAction *action, const QString &text)
{
    action->setText(text);
    setPlainToolTip(action, hint(*action));
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : newWorkspace(make(window, QStringLiteral("document-new"), tr("&New workspace…"), QKeySequence::New)),
      open(make(window, QStringLiteral("document-open"), tr("&Open…"), QKeySequence::Open)),
      sample(make(window, QStringLiteral("games-hint"), tr("Open the &sample"))),
      freshSample(make(window, {}, tr("Open a &fresh copy of the sample"))),
      importSheet(make(window, QStringLiteral("document-import"), tr("&Import a round sheet…"),
                       QKeySequence(Qt::CTRL | Qt::Key_I))),
      saveCopy(make(window, QStringLiteral("document-save-as"), tr("Save a cop&y…"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S))),
      share(make(window, QStringLiteral("document-share"), tr("S&hare without names…"))),
      protect(make(window, QStringLiteral("document-encrypt"), tr("&Protect with a password…"))),
      backUpNow(make(window, QStringLiteral("backup"), tr("&Back up now"))),
      restore(make(window, {}, tr("Res&tore from a backup…"))),
      close(make(window, {}, tr("&Close the workspace"), QKeySequence(Qt::CTRL | Qt::Key_W))),
      quit(make(window, {}, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q))),
      undo(make(window, QStringLiteral("edit-undo"), {}, QKeySequence::Undo)),
      redo(make(window, QStringLiteral("edit-redo"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))),
      newRound(make(window, QStringLiteral("list-add"), tr("New &round"))),
      newUnit(make(window, QStringLiteral("list-add"), tr("New &unit…"))),
      pageHelp(make(window, QStringLiteral("help-contents"), tr("About this &page"), QKeySequence::HelpContents)),
      about(make(window, QStringLiteral("help-about"), tr("&About CX Maturity Workbench"))),
      largerText(make(window, {}, tr("&Larger text"), QKeySequence::ZoomIn)),
      smallerText(make(window, {}, tr("&Smaller text"), QKeySequence::ZoomOut)),
      usualText(make(window, {}, tr("&Usual text size"), QKeySequence(Qt::CTRL | Qt::Key_0)))
{
    pageHelp->setCheckable(true);
    setPlainToolTip(newRound, tr("Begin a new round of this unit with the people of the last one"));
    makePlaces(window);
    makeSchemes(window);
    makeLanguages(window);
    makeTextSizes(window);
    follow(nullptr);
}

void WindowActions::makePlaces(QWidget *window)
{
    for (const Place place : cxw::places) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place));
        places[place] = make(window, iconName(place), displayName(place), QKeySequence(Qt::CTRL | key));
    }
}

void WindowActions::makeSchemes(QWidget *window)
{
    auto *group = new QActionGroup(window);
    schemes[Scheme::System] = make(window, {}, tr("As the d&esktop"));
    schemes[Scheme::Light] = make(window, {}, tr("&Light"));
    schemes[Scheme::Dark] = make(window, {}, tr("&Dark"));
    schemes[Scheme::HighContrast] = make(window, {}, tr("&High contrast"));
    for (const auto &[scheme, action] : schemes) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

void WindowActions::makeLanguages(QWidget *window)
{
    auto *group = new QActionGroup(window);
    languages.emplace_back(QString(), make(window, {}, tr("As the &system")));
    // Each in its own word, so that whoever can't read the others finds it.
    for (const Language &language : cxw::languages())
        languages.emplace_back(language.code, make(window, {}, language.ownName));
    for (const auto &[code, action] : languages) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

void WindowActions::makeTextSizes(QWidget *window)
{
    // The key of the plus on many keyboards needs no Shift when it is an equals sign.
    largerText->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    auto *group = new QActionGroup(window);
    for (const int percent : style::textScales) {
        QAction *action = make(window, {}, tr("%1 %").arg(percent));
        action->setCheckable(true);
        group->addAction(action);
        textSizes[percent] = action;
    }
}

void WindowActions::follow(const Document *document)
{
    const bool writable = document && !document->isReadOnly();
    const auto undoable = document ? document->undoLabel() : std::nullopt;
    const auto redoable = document ? document->redoLabel() : std::nullopt;
    name(undo, undoable ? tr("&Undo “%1”").arg(literalText(*undoable)) : tr("&Undo"));
    name(redo, redoable ? tr("&Redo “%1”").arg(literalText(*redoable)) : tr("&Redo"));
    undo->setEnabled(undoable.has_value());
    redo->setEnabled(redoable.has_value());
    importSheet->setEnabled(writable);
    newRound->setEnabled(writable);
    newUnit->setEnabled(writable);
    for (QAction *action : {close, saveCopy, share, protect, backUpNow})
        action->setEnabled(document);
    for (const auto &[place, action] : places)
        action->setEnabled(document || place == Place::Start);
}

} // namespace cxw
