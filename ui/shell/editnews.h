// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/destination.h"
#include "ui/frame/session.h"

#include <functional>
#include <optional>

namespace cxw {

/// The place in the window where a person sees what an edit changes; none where every place shows it, or none does.
[[nodiscard]] std::optional<Place> homeOf(const Edit &edit);

/// Where a person sees what an edit has changed; the scope is what the edit is about.
[[nodiscard]] Destination destinationOf(const Edit &edit, const Workspace &now);

/// What was done and where: "Rate Coaching · Cadence · Retail, 2026 spring".
[[nodiscard]] QString namedWithPlace(const QString &label, const EditScope &scope, const Workspace &workspace);

/// Tells of every edit that takes away more than one answer, or changes what is not on the screen: what was done,
/// where, and how much is gone. It judges by the edit alone, whoever makes it.
class EditNews : public QObject
{
    Q_OBJECT

public:
    /// `shown` says which place the window shows.
    EditNews(Session &session, std::function<Place()> shown, QObject *parent);

Q_SIGNALS:
    /// The last edit is worth a word; it can be undone.
    void done(const QString &text);

private:
    void consider(const Edit &edit, const std::vector<RecordChange> &changes);
    [[nodiscard]] bool isOnScreen(const EditScope &scope, std::optional<Place> home) const;
    [[nodiscard]] QString textOf(const QString &label, const EditScope &scope, const EditLoss &loss) const;

    Session &m_session;
    std::function<Place()> m_shown;
};

} // namespace cxw
