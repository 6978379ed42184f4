// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowactions.h"

#include "core/document/document.h"
#include "core/language/languages.h"
#include "ui/actions/actionwords.h"
#include "ui/shell/placetable.h"
#include "ui/style/plaintext.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

namespace cxw {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cxw::WindowActions", text);
}

QAction *make(QWidget *window, ActionId id)
{
    QAction *action = makeAction(id, window);
    window->addAction(action);
    return action;
}

/// One of a choice whose word is what is chosen.
QAction *makeNamed(QWidget *window, const QString &word)
{
    auto *action = new QAction(word, window);
    window->addAction(action);
    return action;
}

void name(QAction *action, const QString &text)
{
    action->setText(text);
    setPlainToolTip(action, withKeys(action->iconText(), *idOf(*action)));
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : newWorkspace(make(window, ActionId::NewWorkspace)),
      open(make(window, ActionId::Open)),
      sample(make(window, ActionId::Sample)),
      freshSample(make(window, ActionId::FreshSample)),
      importSheet(make(window, ActionId::ImportSheet)),
      saveCopy(make(window, ActionId::SaveCopy)),
      share(make(window, ActionId::Share)),
      protect(make(window, ActionId::Protect)),
      backUpNow(make(window, ActionId::BackUpNow)),
      restore(make(window, ActionId::Restore)),
      close(make(window, ActionId::Close)),
      quit(make(window, ActionId::Quit)),
      undo(make(window, ActionId::Undo)),
      redo(make(window, ActionId::Redo)),
      newRound(make(window, ActionId::NewRound)),
      newUnit(make(window, ActionId::NewUnit)),
      find(make(window, ActionId::Find)),
      pageHelp(make(window, ActionId::PageHelp)),
      shortcuts(make(window, ActionId::Shortcuts)),
      about(make(window, ActionId::About)),
      largerText(make(window, ActionId::LargerText)),
      smallerText(make(window, ActionId::SmallerText)),
      usualText(make(window, ActionId::UsualText))
{
    pageHelp->setCheckable(true);
    for (const PlaceRow &row : placeTable())
        window->addAction(places.emplace_back(row.place, makeAction(row.place, window)).second);
    makeSchemes(window);
    makeLanguages(window);
    makeTextSizes(window);
    follow(nullptr);
}

void WindowActions::makeSchemes(QWidget *window)
{
    auto *group = new QActionGroup(window);
    schemes[Scheme::System] = make(window, ActionId::SchemeSystem);
    schemes[Scheme::Light] = make(window, ActionId::SchemeLight);
    schemes[Scheme::Dark] = make(window, ActionId::SchemeDark);
    schemes[Scheme::HighContrast] = make(window, ActionId::SchemeHighContrast);
    for (const auto &[scheme, action] : schemes) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

void WindowActions::makeLanguages(QWidget *window)
{
    auto *group = new QActionGroup(window);
    languages.emplace_back(QString(), make(window, ActionId::LanguageSystem));
    // Each in its own word, so that whoever can't read the others finds it.
    for (const Language &language : cxw::languages())
        languages.emplace_back(language.code, makeNamed(window, language.ownName));
    for (const auto &[code, action] : languages) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

void WindowActions::makeTextSizes(QWidget *window)
{
    auto *group = new QActionGroup(window);
    textSizes[std::nullopt] = make(window, ActionId::TextAsWindow);
    for (const int percent : style::textScales)
        textSizes[percent] = makeNamed(window, tr("%1 %").arg(percent));
    for (const auto &[percent, action] : textSizes) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

void WindowActions::follow(const Document *document)
{
    const bool writable = document && !document->isReadOnly();
    const auto undoable = document ? document->undoLabel() : std::nullopt;
    const auto redoable = document ? document->redoLabel() : std::nullopt;
    name(undo, undoable ? tr("&Undo “%1”").arg(literalText(*undoable)) : menuTextOf(ActionId::Undo));
    name(redo, redoable ? tr("Re&do “%1”").arg(literalText(*redoable)) : menuTextOf(ActionId::Redo));
    undo->setEnabled(undoable.has_value());
    redo->setEnabled(redoable.has_value());
    importSheet->setEnabled(writable);
    newRound->setEnabled(writable);
    newUnit->setEnabled(writable);
    for (QAction *action : {close, saveCopy, share, protect, backUpNow})
        action->setEnabled(document);
    for (const auto &[place, action] : places)
        action->setEnabled(document || !needsWorkspace(place));
}

} // namespace cxw
