// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/reviewitems.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace cxw {

/// A part of the review: its heading with a count, and a link for each line; a good word where there is none.
class ReviewSection : public QWidget
{
    Q_OBJECT

public:
    /// `nothing` is said where the list is empty.
    ReviewSection(const QString &title, const QString &nothing, QWidget *parent);

    /// What is said where the list is empty, from now on.
    void setNothing(const QString &nothing);
    /// Fills the section anew, if anything is another now. The heading counts what the lines stand for.
    void setItems(const std::vector<ReviewItem> &items);

Q_SIGNALS:
    void wanted(const cxw::ReviewItem &item);

private:
    QString m_titleText;
    std::optional<std::vector<ReviewItem>> m_items;
    QLabel *m_title;
    QLabel *m_empty;
    QVBoxLayout *m_links;
};

} // namespace cxw
