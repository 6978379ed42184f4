// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/destination.h"
#include "ui/frame/session.h"

#include <QVariantMap>
#include <QWidget>

namespace cxw {

/// One place of the window. It shows what the document and the selection say and emits edits; it computes nothing.
///
/// A page that is not visible does not refresh: it does so once, when it is shown, if anything changed meanwhile.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session &session, QWidget *parent = nullptr);

    /// Brings on the screen what of the unit and round that are shown somebody goes to, where it is not there yet.
    virtual void reveal(const Spot &) {}

    /// Where in the page the person is, for another page of the same place and workspace to come back to: after a
    /// change of language, or in a later session. It can be told in JSON and knows records by their ids; only the page
    /// understands it. Empty where the page has no parts.
    [[nodiscard]] virtual QVariantMap whereabouts() const { return {}; }
    /// Goes to where another page was. What of it is no more, or never was, is passed over.
    virtual void comeBackTo(const QVariantMap &) {}

Q_SIGNALS:
    /// whereabouts() has become another.
    void moved();
    /// The person wants to go to another place.
    void goTo(const cxw::Destination &to);
    /// Something could not be done; the window shows it without a dialog.
    void trouble(const cxw::Error &error);
    /// Something was done that is worth a word ("Added to the roadmap"); the window shows it for a while.
    void notice(const QString &text);

protected:
    /// Shows the present state anew. Must keep the keyboard focus and the scroll position.
    virtual void refresh() = 0;

    /// The person comes to the page, which is up to date.
    virtual void arrive() {}

    /// Writes an edit; trouble() says so when it could not be. True when it was.
    bool apply(const Edit &edit);

    /// Takes a backup before something risky is done; an Error, which the window shows, when there is none.
    [[nodiscard]] Result<void> secure(BackupReason reason) { return m_session.secure(reason); }

    [[nodiscard]] Document &document() const { return m_session.document; }
    [[nodiscard]] Selection &selection() const { return m_session.selection; }
    [[nodiscard]] const Workspace &workspace() const { return m_session.document.workspace(); }
    /// The model of the round that is shown: the one for which the page was made.
    [[nodiscard]] const MaturityModel &model() const { return m_session.model(); }
    [[nodiscard]] Figures &figures() const { return m_session.document.figures(); }

    void showEvent(QShowEvent *event) override;

private:
    void refreshOrRemember();

    Session &m_session;
    bool m_stale = true;
};

} // namespace cxw
