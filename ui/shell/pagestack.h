// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

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
    /// By place, where in its page the person is or was; a page that is made later begins there.
    void setSpots(const std::map<Place, QString> &spots) { m_spots = spots; }
    [[nodiscard]] const std::map<Place, QString> &spots() const { return m_spots; }
    /// Shows a place; Start while nothing is open.
    void show(Place place);
    using QWidget::show;

    /// Where the person is in each page that there is.
    [[nodiscard]] std::map<Place, QVariantMap> whereabouts() const;
    /// Makes these pages and goes to these places in them.
    void comeBackTo(const std::map<Place, QVariantMap> &whereabouts);

    [[nodiscard]] Place place() const { return m_place; }
    /// The page on the screen; null on Start.
    [[nodiscard]] Page *page() const;

    /// What the page on the screen needs, and not what the greatest of all would.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void placeChanged(cxw::Place place);
    /// spots() have become others.
    void moved();
    void goTo(const cxw::Destination &to);
    void trouble(const cxw::Error &error);
    void notice(const QString &text);

private:
    [[nodiscard]] Page *pageFor(Place place);

    QWidget *m_start;
    Session *m_session = nullptr;
    std::map<Place, Page *> m_pages;
    std::map<Place, QString> m_spots;
    Place m_place = Place::Start;
};

} // namespace cxw
