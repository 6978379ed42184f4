// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/address.h"
#include "ui/frame/place.h"
#include "ui/frame/settings.h"

#include <QObject>

class QJsonObject;

namespace cxw {

class PageStack;
struct Session;

/// Remembers for each workspace where the person was: unit, round, place, and where in each page. It is written
/// at every step, so that it outlives whatever ends the program.
class Whereabouts : public QObject
{
    Q_OBJECT

public:
    Whereabouts(Settings &settings, PageStack *pages, QObject *parent);

    /// Selects the unit and the round with which the workspace was left, and remembers from here on. Their pages are to
    /// be there by now.
    void takeUp(Session &session);
    /// The workspace is about to go.
    void letGo() { m_session = nullptr; }
    /// The place in which the workspace was left; the overview where that is not known.
    [[nodiscard]] Place place() const { return m_place; }

private:
    /// What is known of a workspace; empty where nothing is.
    [[nodiscard]] QJsonObject known(const WorkspaceAddress &address) const;
    void remember();

    Settings &m_settings;
    PageStack *m_pages;
    Session *m_session = nullptr;
    Place m_place;
};

} // namespace cxw
