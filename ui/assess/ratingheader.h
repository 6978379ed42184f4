// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/ratingsubject.h"
#include "core/workspace/records.h"
#include "ui/assess/readingfont.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace cxw {

/// What is being rated: the competency and the place in it, the title, the statement, and where stock-taking puts it.
class RatingHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RatingHeader(QWidget *parent);

    /// Puts a control at the right of the first line.
    void addControl(QWidget *control);

    /// How much room there is for the statement.
    void setRoom(ReadingRoom room);

    void setSubject(const RatingSubject &subject);
    /// What stock-taking says of the practice; a null pointer where nothing was said.
    void setStock(const RatingSubject &subject, const Stock *stock);

Q_SIGNALS:
    /// The person wants to see or change the stock of the practice.
    void stockWanted();

private:
    void showStock();

    QLabel *m_section;
    QLabel *m_title;
    QLabel *m_statement;
    QToolButton *m_stock;
    QHBoxLayout *m_line;
    QString m_stockText;
    int m_stockRoom;
};

} // namespace cxw
