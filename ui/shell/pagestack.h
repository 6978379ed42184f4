// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"

#include <QStackedWidget>

#include <map>

namespace cxw {

/// The pages of the window, each made when somebody first goes there.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// `start` is the page that needs no workspace.
    explicit PageStack(QWidget *start, QWidget *parent = nullptr);

    /// Shows the pages of another workspace, or none but Start.
    void setSession(Session *session);
    /// Shows a place; Start while nothing is open.
    void show(Place place);
    using QWidget::show;

    /// By place, where in its page the person is, or was when it was last there.
    [[nodiscard]] std::map<Place, QVariantMap> whereabouts() const;
    /// Lets each of these pages, once it is made, begin where the person was.
    void comeBackTo(const std::map<Place, QVariantMap> &whereabouts) { m_left = whereabouts; }

    [[nodiscard]] Place place() const { return m_place; }
    /// The page on the screen; null on Start.
    [[nodiscard]] Page *page() const;

    /// What the page on the screen needs, and not what the greatest of all would.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void placeChanged(cxw::Place place);
    /// whereabouts() have become others.
    void moved();
    void goTo(const cxw::Destination &to);
    void trouble(const cxw::Error &error);
    void notice(const QString &text);

private:
    [[nodiscard]] Page *pageFor(Place place);
    /// Makes the pages anew where the round that is shown is rated by another model than the one they were made for.
    void followModel();
    /// Takes the pages away, which may be in the middle of telling of something.
    void retirePages();

    QWidget *m_start;
    Session *m_session = nullptr;
    /// For which the pages were made.
    std::shared_ptr<const MaturityModel> m_model;
    std::map<Place, Page *> m_pages;
    /// Where the pages were left that are not made yet.
    std::map<Place, QVariantMap> m_left;
    Place m_place = Place::Start;
};

} // namespace cxw
